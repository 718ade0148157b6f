"""Counts instructions and allocations of the hot paths and compares them with the budgets. Started by Scripts/budgets."""

import os
import platform
import shutil
import subprocess
import sys
import tempfile

TABLE = "Tests/Budgets/budgets.tsv"
# How often each path is gone: the difference of the two runs is what is counted.
COUNTS = {"pack": (1000, 6000), "unpack": (1000, 6000), "frames": (1000, 6000), "unary": (800, 3200),
          "stream": (50, 250), "write": (400, 2400)}
ROOM = 1.10
# For counts next to nothing, which no tenth covers.
SLACK = 0.05


def main():
    build, update = sys.argv[1], "--update" in sys.argv
    with open(TABLE) as file:
        head, *rows = [line.rstrip("\n").split("\t") for line in file if line.strip()]
    above = []
    for row in rows:
        path, unit, budget, _, reason = row
        if unit == "instructions" and platform.machine() != "x86_64":
            print(f"{path}: instructions are budgeted for x86_64 only")
            continue
        measured = count(build, path, unit)
        if update:
            row[2], row[3] = rounded(measured * ROOM + SLACK), rounded(measured)
            print(f"{path}: {measured:,.1f} {unit}, budget {row[2]}")
            continue
        print(f"{path}: {measured:,.1f} {unit}, budget {budget}")
        if measured > float(budget):
            above.append(f"{path} costs {measured:,.1f} {unit}, its budget is {budget} ({reason})")
    if update:
        with open(TABLE, "w") as file:
            for row in [head] + rows:
                file.write("\t".join(row) + "\n")
    for line in above:
        print("Scripts/budgets: " + line, file=sys.stderr)
    if above:
        sys.exit("Scripts/budgets: find what made it dearer; if that is worth it, run Scripts/budgets --update and say "
                 f"why in the line's reason ({TABLE})")


def rounded(value):
    """Three digits; the counts vary by less."""
    return f"{float(f'{value:.3g}'):g}" if value < 1e6 else f"{round(value, -4):.0f}"


def count(build, path, unit):
    few, many = COUNTS[path]
    return (run(build, path, unit, many) - run(build, path, unit, few)) / (many - few)


def run(build, path, unit, times):
    # In memory where there is any: the disk's speed must not change how calls meet.
    directory = tempfile.mkdtemp(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    try:
        for name in ("ca.pem", "server.pem", "server.key"):
            shutil.copy(os.path.join(build, "certificates", name), directory)
        command = [os.path.join(build, "bin", "budget-driver"), path, str(times), directory]
        environment = dict(os.environ)
        if unit == "instructions":
            command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command
        else:
            environment["LD_PRELOAD"] = os.path.join(build, "bin", "count-allocations.so")
        result = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=600)
        output = result.stdout + result.stderr
        mark = "Collected : " if unit == "instructions" else "allocations "
        for line in output.splitlines():
            if result.returncode == 0 and mark in line:
                return int(line.split(mark)[1])
        sys.exit(f"Scripts/budgets: {' '.join(command)} ended with {result.returncode}: {output[-800:]}")
    finally:
        shutil.rmtree(directory)


main()
