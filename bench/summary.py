# Purpose: the measurements of a bench as Markdown: the machine, and for each size medians and paired ratios.
import json
import os
import platform
import re
import subprocess
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path
from statistics import median

OURS = ["plannedcare stream", "plannedcare pushdown"]
LIMIT = "the faster psql"


def main():
    measured = [json.loads(line) for line in Path(sys.argv[1]).read_text().splitlines()]
    print(machine(measured))
    for rows in sorted({one["rows"] for one in measured}):
        print(section(rows, [one for one in measured if one["rows"] == rows]))
    print(memory(measured))


def machine(measured):
    cpu = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    ram = int(re.search(r"MemTotal:\s*(\d+)", Path("/proc/meminfo").read_text())[1]) / 2**20
    peers = ", ".join(f"{name} {version(name)}" for name in ["pandas", "polars", "adbc-driver-postgresql", "connectorx"])
    loads = [one["load"] for one in measured]
    return "\n".join([
        f"* {date.today()}: {os.cpu_count()} cores ({cpu[1] if cpu else platform.machine()}), {ram:.0f} GiB, "
        f"Linux {platform.release()}",
        f"* {said('psql', '--version')}; {said('swift', '--version')}",
        f"* Python {platform.python_version()}, {peers}",
        f"* Load average while it ran: {min(loads):.1f} to {max(loads):.1f}",
        "",
    ])


def said(*command):
    lines = subprocess.run(command, capture_output=True, text=True, timeout=60).stdout.splitlines()
    return lines[0] if lines else "unknown"


def section(rows, measured):
    runs = by_run(measured)
    names = list(runs[0])
    lines = [
        f"### {rows:,} rows, median of {len(runs)} runs",
        "",
        "| contender | wall s (lowest–highest) | rows a second | client CPU s | client peak MB | stream ÷ it | pushdown ÷ it |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [line(name, rows, runs) for name in names]
    faster = [min(seconds(run, name) for name in names if name.startswith("psql")) for run in runs]
    lines.append(f"| {LIMIT} of each run | {span(faster)} | {rows / median(faster):,.0f} | | | {against(runs, faster)} |")
    return "\n".join([*lines, ""])


def by_run(measured):
    runs = {}
    for one in measured:
        runs.setdefault(one["run"], {})[one["contender"]] = one
    return list(runs.values())


def line(name, rows, runs):
    taken = [seconds(run, name) for run in runs]
    cpu = median(run[name]["cpu"] for run in runs)
    peak = max(run[name]["peak_kib"] for run in runs) / 1024
    return f"| {name} | {span(taken)} | {rows / median(taken):,.0f} | {cpu:.2f} | {peak:,.0f} | {against(runs, taken)} |"


def seconds(run, name):
    return run[name]["seconds"]


def span(taken):
    return f"{median(taken):.2f} ({min(taken):.2f}–{max(taken):.2f})"


def against(runs, taken):
    """Median of the ratios run by run: what slows a machine for a minute slows both."""
    ratios = [median(seconds(run, ours) / other for run, other in zip(runs, taken)) for ours in OURS]
    return " | ".join(f"{ratio:.2f}" for ratio in ratios)


def memory(measured):
    sizes = sorted({one["rows"] for one in measured})
    lines = ["### Client peak memory in MB, the highest of all runs", ""]
    lines.append(f"| contender | {' | '.join(f'{rows:,} rows' for rows in sizes)} | largest ÷ smallest |")
    lines.append(f"| --- |{' ---: |' * (len(sizes) + 1)}")
    for name in dict.fromkeys(one["contender"] for one in measured):
        peaks = [max(o["peak_kib"] for o in measured if (o["rows"], o["contender"]) == (rows, name)) / 1024 for rows in sizes]
        cells = " | ".join(f"{peak:,.0f}" for peak in peaks)
        lines.append(f"| {name} | {cells} | {peaks[-1] / peaks[0]:.2f} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
