# Purpose: pages like those of a report, drawn with matplotlib: how many it makes a second, as JSON.
#
#   with_matplotlib.py FILE.pdf PAGES     writes one PDF; the start of Python and the imports are not in the time
#
# A page has what a report's page has: a control chart with its limits and moving range, bands over time, a histogram of 105
# bars, a table of 30 rows and 7 columns, and text. Set up once, drawn into one document, as one who wants speed would do it.
import json
import random
import sys
import textwrap
import time

import matplotlib

matplotlib.use("pdf")
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

BLUE, GREY, ORANGE = "#005EB8", "#768692", "#D95F02"
BANDS = ["#002454", "#2A77C4", "#CCE0F4", "#E8EDEE"]
WEEKS = 60
TEXT = (
    "The list was 7.41 million pathways, 15,000 more than the month before. 61.0% had waited within 18 weeks; the standard "
    "is 92%. 191,500 had waited over 52 weeks, a third fewer than a year before. "
)


def control_chart(figure, grid, draw):
    values, level = [], 61.0
    for _ in range(WEEKS):
        level += draw.uniform(-0.4, 0.45)
        values.append(level)
    ranges = [abs(b - a) for a, b in zip(values, values[1:])]
    mean, spread = sum(values) / WEEKS, 2.66 * sum(ranges) / len(ranges)
    top, below = figure.add_subplot(grid[0, :]), figure.add_subplot(grid[1, :])
    top.plot(values, color=GREY, linewidth=1)
    colours = [ORANGE if abs(v - mean) > spread else BLUE for v in values]
    top.scatter(range(WEEKS), values, c=colours, s=12, zorder=3)
    for y, style in [(mean, "-"), (mean + spread, "--"), (mean - spread, "--")]:
        top.axhline(y, color=GREY, linestyle=style, linewidth=0.8)
        top.annotate(f"{y:.1f}%", (WEEKS, y), fontsize=9)
    below.plot(range(1, WEEKS), ranges, color=GREY, linewidth=1)
    below.axhline(3.27 * sum(ranges) / len(ranges), color=GREY, linestyle="--", linewidth=0.8)
    for axes in (top, below):
        axes.grid(axis="y", color="#D8DDE0", linewidth=0.6)
        axes.tick_params(labelsize=9)
    top.set_title("Share within 18 weeks is improving", loc="left", fontsize=12, fontweight="bold")


def bands(figure, grid, draw):
    axes = figure.add_subplot(grid[2, 0])
    series = [[base * draw.uniform(0.95, 1.05) for _ in range(WEEKS)] for base in (0.19, 2.7, 2.9, 1.6)]
    axes.stackplot(range(WEEKS), series, colors=BANDS)
    axes.set_title("Fewer wait over 52 weeks", loc="left", fontsize=11.5, fontweight="bold")
    axes.tick_params(labelsize=9)
    for label, y in zip(["over 52 weeks", "18 to 52", "up to 18", "up to 6"], (0.1, 1.5, 4, 6.5)):
        axes.annotate(label, (WEEKS, y), fontsize=9)


def histogram(figure, grid, draw):
    axes = figure.add_subplot(grid[2, 1])
    axes.bar(range(105), [300 * 0.96**week * draw.uniform(0.9, 1.1) for week in range(105)], color=BLUE, width=0.8)
    axes.axvline(18, color="#212B32", linestyle="--", linewidth=1)
    axes.set_title("Half waited less than 13 weeks", loc="left", fontsize=11.5, fontweight="bold")
    axes.tick_params(labelsize=9)


def table(figure, grid, draw):
    axes = figure.add_subplot(grid[3, :])
    axes.axis("off")
    rows = [[f"Treatment function {row}"] + [f"{draw.uniform(100, 99999):,.0f}" for _ in range(6)] for row in range(30)]
    head = ["Function", "List", "Within 18", "Median", "92nd", "Over 52", "Over 65"]
    made = axes.table(cellText=rows, colLabels=head, loc="upper center", cellLoc="right", edges="horizontal")
    made.auto_set_font_size(False)
    made.set_fontsize(9)


def page(number):
    draw = random.Random(number)
    figure = Figure(figsize=(8.27, 11.69))
    grid = figure.add_gridspec(4, 2, height_ratios=[3, 1, 3, 10], top=0.86, bottom=0.02, left=0.08, right=0.92, hspace=0.4)
    figure.text(0.08, 0.965, "Elective waiting list, England", fontsize=22, fontweight="bold")
    for line, words in enumerate(textwrap.wrap(TEXT * 2, 92)[:5]):
        figure.text(0.08, 0.945 - 0.016 * line, words, fontsize=11)
    control_chart(figure, grid, draw)
    bands(figure, grid, draw)
    histogram(figure, grid, draw)
    table(figure, grid, draw)
    return figure


def main():
    path, count = sys.argv[1], int(sys.argv[2])
    matplotlib.rcParams["font.family"] = "Liberation Sans"
    with PdfPages(path) as document:
        document.savefig(page(0))
        begin, cpu = time.perf_counter(), time.process_time()
        for number in range(count):
            document.savefig(page(number))
    seconds = time.perf_counter() - begin
    print(json.dumps({"pages": count, "seconds": seconds, "cpu": time.process_time() - cpu}))


main()
