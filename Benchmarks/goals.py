"""The goals and whether the figures reach them."""

from tables import text


def goals(results):
    """Rows of goal, measured, reached or missed; a goal whose line was not measured says so."""
    rows = []

    def goal(words, value, shown, reached):
        if value is None:
            rows.append([words, "not measured", ""])
        else:
            rows.append([words, shown(value), "reached" if reached(value) else "missed"])

    def of(line, *keys):
        value = results.get(line, {})
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def times(value):
        return text(value) + "x"

    def inverse(value):
        return 1 / value if value else None

    def at_least(limit):
        return lambda value: value >= limit

    def at_most(limit):
        return lambda value: value <= limit

    def megabytes(line):
        peak = of(line, "ours", "rss_peak_kb", "max")
        return peak / 1024 if peak else None

    goal("8 x 32: server CPU 15x below gRPC C++", of("unary_8x32", "ratio_vs_grpc_cpp"), times, at_least(15))
    goal("8 x 32: server CPU 70x below grpc-swift-2", of("unary_8x32", "ratio_vs_grpc_swift"), times, at_least(70))
    goal("8 x 32: at most 4x the limit", inverse(of("unary_8x32", "ratio_vs_limit")), times, at_most(4))
    goal("8 x 32: client CPU 10x below gRPC C++'s", of("unary_8x32", "client_cpu_ratio_vs_grpc_cpp"), times,
         at_least(10))
    goal("64 x 1: at most 1.4x the limit", inverse(of("unary_64x1", "ratio_vs_limit")), times, at_most(1.4))
    goal("1 x 1: p50 2x below gRPC C++", of("unary_1x1", "p50_ratio_vs_grpc_cpp"), times, at_least(2))
    ours = of("server_streaming_64k", "ours", "bytes_per_cpu_second", "median")
    theirs = of("server_streaming_64k", "grpc_cpp", "bytes_per_cpu_second", "median")
    goal("64 KiB server streams: level with gRPC C++ in bytes per CPU second", ours / theirs if ours and theirs else None,
         times, at_least(0.95))
    for line, words in (("server_streaming_64k", "that reads"), ("unread_streams", "that does not read"),
                        ("stopped_reader", "whose process is stopped")):
        goal(f"64 KiB streams: below 40 MB resident, a reader {words}", megabytes(line),
             lambda value: text(value) + " MB", lambda value: value < 40)
    goal("a 100 MB/s stream beside raises the p99 of small calls by less than 3x",
         of("unary_beside_100MBs", "p99_ratio_vs_alone"), times, lambda value: value < 3)
    goal("idle connection: at most 25 KB", of("idle_1000", "ours", "idle_kb", "median"),
         lambda value: text(value) + " KB", at_most(25))
    goal("10,000 idle connections in one server", of("idle_10000", "ours", "idle_kb", "median"),
         lambda value: text(value) + " KB each", at_most(25))
    first = of("growth_1", "ours", "server_cpu_us", "median")
    last = of("growth_10000", "ours", "server_cpu_us", "median")
    goal("no growth: CPU per call at 10,000 connections against 1, the same rate", last / first if first and last else None,
         times, at_most(2))
    first, last = of("growth_1", "ours", "p99_us", "median"), of("growth_10000", "ours", "p99_us", "median")
    goal("no growth: p99 at 10,000 connections against 1, the same rate", last / first if first and last else None,
         times, at_most(2))
    goal("durable writes at 200 callers: at least half the rate of one transaction that holds them all",
         of("durable_writes", "rate_vs_bare"), times, at_least(0.5))
    goal("durable writes, an fsync of 1 ms: at least 20x one COMMIT for each",
         of("durable_writes_1ms_fsync", "rate_vs_one_per_commit"), times, at_least(20))
    return [["goal", "measured", ""], ["---"] * 3] + rows
