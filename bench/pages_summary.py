# Purpose: the measurements of bench/pages as Markdown.
import json
import os
import pathlib
import statistics
import sys


def read(folder, name):
    return [json.loads(line) for line in pathlib.Path(folder, f"{name}.jsonl").read_text().splitlines()]


def speed(run):
    return run["pages"] / run["seconds"]


def main():
    folder = sys.argv[1]
    peer = read(folder, "matplotlib")
    print(f"{os.cpu_count()} cores; load average {os.getloadavg()[0]:.1f} at the end; median of {len(peer)} runs, run by run for ratios\n")
    print("| burst | wall s (lowest–highest) | CPU s | peak MB | documents | pages | files | MB | pages/s | ÷ matplotlib | CPU a page, matplotlib ÷ |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, words in [
        ("pdf", "PDF alone, as matplotlib"),
        ("some", "PDF, CSV; PNG without providers"),
        ("every", "PDF, CSV, every PNG"),
    ]:
        runs = read(folder, name)
        seconds = [run["seconds"] for run in runs]
        ratio = statistics.median(speed(own) / speed(other) for own, other in zip(runs, peer))
        cpu = statistics.median(other["cpu"] / other["pages"] / own["cpu"] * own["pages"] for own, other in zip(runs, peer))
        last = runs[-1]
        print(
            f"| {words} | {statistics.median(seconds):.1f} ({min(seconds):.1f}–{max(seconds):.1f}) "
            f"| {statistics.median(run['cpu'] for run in runs):.1f} | {max(run['peak_kib'] for run in runs) / 1024:.0f} "
            f"| {last['pdf']} | {last['pages']} | {last['files']:,} | {last['bytes'] / 1e6:.0f} "
            f"| {statistics.median(map(speed, runs)):.1f} | {ratio:.0f} | {cpu:.0f} |"
        )
    cpu = statistics.median(run["cpu"] / run["pages"] for run in peer)
    print(f"\nmatplotlib, one process: {statistics.median(map(speed, peer)):.2f} pages a second, {cpu:.2f} s of CPU a page.")


main()
