"""Durable writes: registrations per second on the disk below the build directory, without a network."""

import json
import os
import shutil
import subprocess

from tables import summary

# The line, and the microseconds that each fsync takes longer.
LINES = {"durable_writes": 0, "durable_writes_1ms_fsync": 1000}
MODES = {"ours": "grouped", "bare": "bare", "one_per_commit": "each"}


def measure(bench, delay, runs, progress):
    """The line: ours, all in one transaction, and a COMMIT for each; in turn, so many runs of each."""
    modes = {name: mode for name, mode in MODES.items() if delay == 0 or mode != "bare"}
    figures = {name: [] for name in modes}
    for number in range(runs):
        for name, mode in modes.items():
            progress(f"durable writes, {mode}: run {number + 1}")
            figures[name].append(run(bench, mode, delay))
    line = {name: summary(of) for name, of in figures.items()}
    for name in modes:
        if name != "ours":
            rate = line["ours"]["per_second"]["median"] / line[name]["per_second"]["median"]
            line["rate_vs_" + name] = round(rate, 3)
    return line


def run(bench, mode, delay):
    directory = os.path.join(bench.bin, "..", "data")
    shutil.rmtree(directory, ignore_errors=True)
    environment = dict(os.environ)
    if delay:
        environment.update(LD_PRELOAD=os.path.join(bench.bin, "slow-fsync.so"), SLOW_FSYNC_US=str(delay))
    command = [os.path.join(bench.bin, "bench-storage"), mode, "--directory", directory,
               "--seconds", str(bench.seconds), "--warmup", str(bench.warmup)]
    try:
        result = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    finally:
        shutil.rmtree(directory, ignore_errors=True)
    lines = [text for text in result.stdout.splitlines() if text.startswith("{")]
    if result.returncode != 0 or not lines:
        raise RuntimeError(f"durable writes, {mode}: {result.stderr[-500:]}")
    return json.loads(lines[-1])
