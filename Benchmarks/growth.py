"""The growth lines as a picture: CPU per call and p99 against the number of connections, at one rate for all."""

CONNECTIONS = (1, 100, 1000, 10000)
WIDTH, HEIGHT, LEFT, TOP, PANEL = 720, 260, 60, 44, 270
STYLE = """
  svg { background: #ffffff; color: #1a1a1a; font: 12px system-ui, sans-serif; }
  text { fill: currentColor; } .axis { stroke: #999999; } .grid { stroke: #dddddd; }
  .ours { stroke: #0a58ca; fill: #0a58ca; } .limit { stroke: #b35900; fill: #b35900; }
  polyline { fill: none !important; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    svg { background: #15171a; color: #e8e8e8; } .grid { stroke: #33373d; }
    .ours { stroke: #6ea8fe; fill: #6ea8fe; } .limit { stroke: #ffb066; fill: #ffb066; }
  }
"""


def picture(results, rate):
    """An SVG, or None when a line is missing."""
    panels = []
    for number, (key, title) in enumerate((("server_cpu_us", "server CPU per call, µs"), ("p99_us", "p99, µs"))):
        series = {}
        for peer in ("ours", "limit"):
            values = [results.get(f"growth_{n}", {}).get(peer, {}).get(key, {}).get("median") for n in CONNECTIONS]
            if all(value is not None for value in values):
                series[peer] = values
        if "ours" not in series:
            return None
        panels.append(panel(series, title, LEFT + number * (PANEL + 80)))
    words = f"{rate:,} calls per second in all, whatever the number of connections"
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">\n'
            f"<title>Growth with the number of connections</title>\n<style>{STYLE}</style>\n"
            f'<text x="{LEFT}" y="18">{words}</text>\n' + "".join(panels) + "</svg>\n")


def panel(series, title, left):
    bottom, width, height = HEIGHT - 40, PANEL, HEIGHT - 40 - TOP
    top_value = nice(max(max(values) for values in series.values()))
    steps = [left + 10 + i * (width - 20) / (len(CONNECTIONS) - 1) for i in range(len(CONNECTIONS))]
    out = [f'<text x="{left}" y="{TOP - 8}">{title}</text>\n']
    for part in range(5):
        y = bottom - height * part / 4
        out.append(f'<line class="{"grid" if part else "axis"}" x1="{left}" y1="{y:.1f}" x2="{left + width}" y2="{y:.1f}"/>')
        out.append(f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{top_value * part / 4:,.6g}</text>\n')
    for x, count in zip(steps, CONNECTIONS):
        out.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{count:,}</text>')
    out.append(f'<text x="{left + width / 2}" y="{bottom + 32}" text-anchor="middle">connections</text>\n')
    for row, (peer, values) in enumerate(series.items()):
        points = [(x, bottom - height * value / top_value) for x, value in zip(steps, values)]
        out.append(f'<polyline class="{peer}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>')
        for (x, y), value in zip(points, values):
            out.append(f'<circle class="{peer}" cx="{x:.1f}" cy="{y:.1f}" r="3"><title>{value:,.4g}</title></circle>')
        name = "ours" if peer == "ours" else "limit (C)"
        out.append(f'<text class="{peer}" stroke="none" x="{left + width}" y="{TOP - 8 + row * 14}" '
                   f'text-anchor="end" style="stroke: none">{name}</text>\n')
    return "".join(out)


def nice(value):
    """The next round number above."""
    scale = 1
    while value > scale * 10:
        scale *= 10
    while value <= scale and scale > 1e-6:
        scale /= 10
    return next(scale * step for step in (1, 2, 4, 5, 8, 10, 20) if scale * step >= value)
