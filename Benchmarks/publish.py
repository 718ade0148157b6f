"""Renders results/latest.json: as results/latest.md, and with --docs into Docs/PERFORMANCE.md and README.md."""

import json
import sys

from goals import goals
from growth import picture
from tables import durable_table, markdown, streams_table, table, text

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


def sentence(results):
    """README's words on the ratios."""
    def of(line, key, scale=1.0):
        value = results.get(line, {}).get(key)
        return text(value * scale) if value else "?"

    def idle(peer):
        figure = results.get("idle_1000", {}).get(peer, {}).get("idle_kb", {}).get("median")
        return text(figure) if figure else "?"

    durable = of("durable_writes", "rate_vs_bare")
    writes = f"Durable writes of 200 callers reach {durable} of the rate of one transaction that holds them all. "
    limit = results.get("unary_8x32", {}).get("ratio_vs_limit")
    return (
        "`Benchmarks/run`, server pinned to one core, TLS 1.3, unary echo of 90 bytes, 8 connections x 32 calls, "
        f"everything on as shipped: {of('unary_8x32', 'ratio_vs_grpc_cpp')}x less server CPU per call than gRPC C++ and "
        f"{of('unary_8x32', 'ratio_vs_grpc_swift')}x less than grpc-swift-2; {text(1 / limit) if limit else '?'}x the CPU "
        "of a minimal C server that speaks the same frames. One call at a time on 64 connections: "
        f"{of('unary_64x1', 'ratio_vs_grpc_cpp')}x less than gRPC C++. An idle connection takes {idle('ours')} KB "
        f"(gRPC C++: {idle('grpc_cpp')} KB). {writes if durable != '?' else ''}Goals missed are listed in "
        "[Docs/PERFORMANCE.md](Docs/PERFORMANCE.md)."
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
    replace("../README.md", "ratios", sentence(results))
    if figure:
        with open("../Docs/growth.svg", "w") as file:
            file.write(figure)


if __name__ == "__main__":
    publish("--docs" in sys.argv)
