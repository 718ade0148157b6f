"""Renders results/latest.json: as results/latest.md, and with --docs into Docs/PERFORMANCE.md and README.md."""

import json
import sys

from goals import goals
from growth import picture
from tables import NAMES, durable_table, markdown, ratio, streams_table, table, text

LATEST = "results/latest.json"


def tables(results):
    """All tables, as text."""
    peers = ("ours", "limit", "grpc_cpp", "grpc_swift")
    return "\n\n".join(part for part in (table(results, peers), streams_table(results), durable_table(results)) if part)


def facts(about):
    return "\n".join(f"- {key.replace('_', ' ')}: {value}" for key, value in about.items())


def replace(path, name, content):
    """Replaces what stands between the two marks of that name."""
    with open(path) as file:
        document = file.read()
    begin, end = f"<!-- {name} -->\n", f"<!-- /{name} -->"
    if begin not in document or end not in document:
        sys.exit(f"Benchmarks/run: {path} has no {begin.strip()} ... {end}")
    before, rest = document.split(begin, 1)
    after = rest.split(end, 1)[1]
    with open(path, "w") as file:
        file.write(f"{before}{begin}{content}\n{end}{after}")


# What README shows: the words, the line of the table, its figure, and the unit.
SHOWN = [
    ("CPU of the server for a call, 8 connections x 32 calls", "unary_8x32", "server_cpu_us", "us"),
    ("the same, 64 connections x 1 call", "unary_64x1", "server_cpu_us", "us"),
    ("median latency, one call at a time", "unary_1x1", "p50_us", "us"),
    ("CPU of the server for a message of 64 KiB", "server_streaming_64k", "server_cpu_us", "us"),
    ("memory of an idle connection", "idle_1000", "idle_kb", "KB"),
]


def ratios(results):
    """README's table of the ratios: a peer's figure and how many times ours it is."""
    peers = ("ours", "grpc_cpp", "grpc_swift", "limit")
    rows = [["", *(NAMES[peer] for peer in peers)], ["---"] * 5]
    for words, name, key, unit in SHOWN:
        line = results.get(name, {})
        row = [words]
        for peer in peers:
            figure = line.get(peer, {}).get(key, {}).get("median")
            against = ratio(line, key, peer)
            shown = f"{text(figure)} {unit}" if figure else ""
            row.append(shown if peer == "ours" or not against else f"{shown} ({text(against)}x)")
        rows.append(row)
    durable = results.get("durable_writes", {}).get("rate_vs_bare")
    return (
        "`Benchmarks/run`: an echo of 90 bytes over TLS 1.3, the server pinned to one processor; ours as shipped, with "
        "authentication, roles, deadlines and access log; the limit is a C server that speaks the same frames and does "
        f"nothing else.\n\n{markdown(rows)}\n\n"
        + (f"Durable writes of 200 callers reach {text(durable)} of the rate of one transaction that holds them all. "
           if durable else "")
        + "All figures, and the goals that are missed: [Docs/PERFORMANCE.md](Docs/PERFORMANCE.md)."
    )


def publish(docs):
    with open(LATEST) as file:
        results = json.load(file)
    about = results.pop("about")
    parts = [facts(about), tables(results), markdown(goals(results))]
    with open("results/latest.md", "w") as file:
        file.write("\n\n".join(parts) + "\n")
    figure = picture(results, 10_000)
    if figure:
        with open("results/growth.svg", "w") as file:
            file.write(figure)
    if not docs:
        return
    replace("../Docs/PERFORMANCE.md", "latest table", f"\n{parts[0]}\n\n{parts[1]}\n")
    replace("../Docs/PERFORMANCE.md", "goals", f"\n{parts[2]}\n")
    replace("../README.md", "ratios", ratios(results))
    if figure:
        with open("../Docs/growth.svg", "w") as file:
            file.write(figure)


if __name__ == "__main__":
    publish("--docs" in sys.argv)
