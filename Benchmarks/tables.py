"""Figures of several runs to medians, ratios and Markdown tables."""

import statistics

NAMES = {"ours": "ours", "limit": "limit (C)", "grpc_cpp": "gRPC C++", "grpc_swift": "grpc-swift-2"}


def summary(runs):
    keys = [key for key in runs[0] if all(key in run for run in runs)]
    return {
        key: {"median": statistics.median(run[key] for run in runs), "min": min(run[key] for run in runs),
              "max": max(run[key] for run in runs)}
        for key in keys
    }


def ratio(line, key, peer):
    """How many times more of it the peer needs."""
    if peer not in line or "ours" not in line or key not in line["ours"] or key not in line[peer]:
        return None
    ours = line["ours"][key]["median"]
    return round(line[peer][key]["median"] / ours, 3) if ours else None


def text(value):
    if value is None:
        return ""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def cell(line, peer, key, scale=1):
    if peer not in line or key not in line[peer]:
        return ""
    figure = line[peer][key]
    return f"{text(figure['median'] * scale)} ({text(figure['min'] * scale)}-{text(figure['max'] * scale)})"


def table(results, peers):
    """Calls, streams, handshakes and idle connections, as Markdown."""
    head = ["work", "", "server us", "client us", "per second", "p50 us", "p99 us", "p99.9 us", "MB/s", "MB per CPU s",
            "calls/read", "calls/record", "peak MB", "ratio", "others %"]
    rows = [head, ["---"] * len(head)]
    for name, line in results.items():
        if name.startswith(("idle", "durable_writes", "unread", "stopped")):
            continue
        for peer in peers:
            if peer not in line:
                continue
            entry = line[peer]
            against = "" if peer == "ours" else text(ratio(line, "server_cpu_us", peer)) + "x"
            get = lambda key, scale=1: text(entry[key]["median"] * scale) if key in entry else ""
            rows.append([
                name, NAMES[peer], cell(line, peer, "server_cpu_us"), get("client_cpu_us"), get("per_second"),
                get("p50_us"), get("p99_us"), get("p999_us"), get("bytes_per_second", 1e-6) or get("beside_bytes_per_second", 1e-6),
                get("bytes_per_cpu_second", 1e-6), get("calls_per_read"), get("calls_per_record"), get("rss_peak_kb", 1 / 1024), against,
                get("others_cpu_percent"),
            ])
    calls = markdown(rows)
    rows = [["idle connections", "", "KB each", "peak MB", "ratio"], ["---"] * 5]
    for name, line in results.items():
        if name.startswith("idle"):
            for peer in peers:
                if peer in line:
                    against = "" if peer == "ours" else text(ratio(line, "idle_kb", peer)) + "x"
                    rows.append([name, NAMES[peer], cell(line, peer, "idle_kb"),
                                 text(line[peer]["rss_peak_kb"]["median"] / 1024), against])
    return "\n\n".join(part for part in (calls, markdown(rows)) if part)


def streams_table(results):
    rows = [["streams of 64 KiB that are not read", "streams", "server's peak MB"], ["---"] * 3]
    for name in ("unread_streams", "stopped_reader"):
        if "ours" in results.get(name, {}):
            entry = results[name]["ours"]
            rows.append([name, text(entry["streams"]["median"]), text(entry["rss_peak_kb"]["max"] / 1024)])
    return markdown(rows)


def markdown(rows):
    """The rows, the second of dashes, as a table; nothing if there are no others."""
    if len(rows) <= 2:
        return ""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        filled = [value.ljust(width, "-" if value == "---" else " ") for value, width in zip(row, widths)]
        lines.append("| " + " | ".join(filled) + " |")
    return "\n".join(lines)


WRITERS = {
    "ours": "200 callers, group commit", "bare": "one caller, 1,000 in a transaction",
    "one_per_commit": "200 callers, a COMMIT for each",
}


def durable_table(results):
    rows = [["durable writes", "", "per second", "CPU us", "per COMMIT", "p50 us", "p99 us", "rate of ours"],
            ["---"] * 8]
    for name, line in results.items():
        if not name.startswith("durable_writes"):
            continue
        for writer, words in WRITERS.items():
            if writer not in line:
                continue
            entry = line[writer]
            get = lambda key: text(entry[key]["median"])
            against = "" if writer == "ours" else text(line["rate_vs_" + writer]) + "x"
            p50, p99 = (get("p50_us"), get("p99_us")) if writer != "bare" else ("", "")
            rows.append([name, words, cell(line, writer, "per_second"), get("cpu_us"), get("per_commit"), p50, p99,
                         against])
    return markdown(rows)
