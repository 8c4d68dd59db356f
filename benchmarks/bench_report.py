"""From the numbers of ``make bench`` to a table, a page and two plots."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

#: A rented machine with two shared cores and 4 GB, in dollars an hour.
PRICE = 0.02
Row = tuple[str, str, str, bool | None]


def rows(result: dict[str, Any]) -> Iterator[Row]:
    """What was measured against its mark: quantity, value, mark, whether it is kept."""
    if "plain" in result:
        got = result["plain"]
        yield _row(f"clip to verdict, warm, {got['film']}, against the plain loop", got["warm_ratio"], 0.30)
        yield _row(f"command line, cold, {got['film']}, against the plain loop", got["cold_ratio"], 0.45)
        for what, words in (
            ("cold", "the command line's"),
            ("warm", "a warm run's, key frames and loop in it,"),
        ):
            cpu = f"{got[what]['cpu_s'] / got['plain_cpu_s']:.2f}"
            yield (f"processor time, {words} against the plain loop's", cpu, "", None)
    if "pose" in result:
        got = result["pose"]
        yield _row(f"pose stage, {got['film']}, against the inference floor", got["ratio"], 1.25)
        yield (
            "the same against the floor of the product's own smaller network",
            f"{got['own_ratio']:.2f}", "", None,
        )  # fmt: skip
    for pair in result.get("length", []):
        yield _row(f"{pair['films'][1]} against {pair['films'][0]}", pair["ratio"], 1.5)
    if "phone" in result:
        got = result["phone"]
        yield _row(
            f"{got['film']}, verdict with key frames, warm", got["run"]["verdict_s"], 4.0, " s", digits=1
        )
        yield ("the same with the loop", f"{got['run']['whole_s']:.1f} s", "", None)
    yield from _chat_rows(result)
    if "workers" in result:
        got = result["workers"]
        yield (
            "two workers against one, a core each", f"{got['ratio']:.2f}", "≥ 1.80", got["ratio"] >= 1.8
        )  # fmt: skip
        yield (
            "one worker with both cores against two with a core each",
            f"{got['one_worker_all_cores'] / got['two_workers']:.2f}", "", None,
        )  # fmt: skip


def _chat_rows(result: dict[str, Any]) -> Iterator[Row]:
    if "chat" not in result:
        return
    program, simulator = result["chat"]["program"], result["chat"]["simulator"]
    for what, mark in (("question", 50.0), ("button", 30.0)):
        own = simulator["busy"][f"{what}_p50_ms"]
        whole = program["busy"][f"{what}_p99_ms"]
        yield _row(f"p99 of a {what} while two clips run, {own:.0f} ms of the simulator taken off",
                   whole - own, mark, " ms", digits=0)  # fmt: skip
    yield _row("p99 of the event loop's lag meanwhile", program["loop_lag_p99_ms"], 20.0, " ms", digits=0)
    yield _row("memory of the idle bot process (RSS)", program["idle"]["rss_mb"], 130.0, " MB", digits=0)
    if "shapes" in result:
        peak = max(shape["run"]["peak_mb"] for shape in result["shapes"])
        yield _row("most memory of an analysis, 480p to 4K (RSS)", peak, 450.0, " MB", digits=0)


def _row(quantity: str, value: float, mark: float, unit: str = "", *, digits: int = 2) -> Row:
    return (quantity, f"{value:.{digits}f}{unit}", f"≤ {mark:.{digits}f}{unit}", value <= mark)


def table(result: dict[str, Any]) -> str:
    """The marks as a table in Markdown."""
    signs = {True: "kept", False: "**missed**", None: ""}
    lines = ["| quantity | measured | mark | |", "|---|---|---|---|"]
    return "\n".join([*lines, *(f"| {q} | {v} | {m} | {signs[ok]} |" for q, v, m, ok in rows(result))])


def write(result: dict[str, Any], docs: Path, price: float) -> None:
    """``performance.md`` and its plots."""
    (docs / "img").mkdir(parents=True, exist_ok=True)
    _plot_length(result, docs / "img" / "perf-length.png")
    _plot_latency(result, docs / "img" / "perf-latency.png")
    (docs / "performance.md").write_text(_page(result, price), encoding="utf-8")


def _page(result: dict[str, Any], price: float) -> str:
    per_hour = result["workers"]["one_worker_all_cores"]
    plain, pose, chat = result["plain"], result["pose"], result["chat"]
    loads = ", ".join(f"{name} {load:.1f}" for name, load in result["load"].items())
    return f"""# Performance

Written by `make bench` on {os.cpu_count()} cores of `{_processor()}`. Every ratio compares two things that
were measured in turns in the same run; a figure is the median of its runs. The load average of the machine
before each part was: {loads}. Above 2 something else was running too.

{table(result)}

## What is compared

- **Clips** are drawn runners with film grain, a key frame each second, coded at {0.08} bits a pixel; `make
  bench` makes them once in `build/bench`. Long ones repeat coded seconds.
- **The plain loop** (`benchmarks/plain_loop.py`) decodes every frame at full size with OpenCV and gives each
  to one landmarker: {plain["plain_s"]:.1f} s for {plain["film"]}, after {plain["plain_import_s"]:.1f} s of
  imports, which are *not* counted. The command line's {plain["cold"]["verdict_s"]:.1f} s have its own
  start-up in them. Warm ({plain["warm"]["verdict_s"]:.1f} s) is what the worker does, with key frames
  on the disk.
- **The floor** is the frames used ({pose["frames_used"]:.0f}) times one inference over the cores. One
  inference is the landmark network as mediapipe ships it, alone on one core: {pose["plain_inference_ms"]:.1f}
  ms here. The product leaves out of that network what it does not read and needs
  {pose["own_inference_ms"]:.1f} ms, so it can come out below that floor; against its own smaller floor it is
  {pose["own_ratio"]:.2f}. The rest is decoding, cropping and the search for people.
- **Two workers against one**: each worker is kept to one core. One worker that may use both cores does
  {100 * per_hour / result["workers"]["two_workers"]:.0f} % of what two such workers do: one clip alone is
  spread over the cores already.

## By length, rate and size

Of a clip above 40 frames a second no more is read than to a dozen good steps, and about thirty frames a
second are looked at; of one longer than 16 s the best 12 s are read, which are found in two dozen key frames.

| clip | verdict with key frames | with the loop | processor time | memory | |
|---|---|---|---|---|---|
{_shape_rows(result)}

![cost against clip length](img/perf-length.png)

## The chat under load

{chat["program"]["busy"]["questions_per_s"]:.0f} questions a second from 50 people to the real program, with
two clips in work all the time ({chat["program"]["busy"]["clips"]} were answered meanwhile) on the same cores
as the simulator and the people themselves. The simulator's own share is measured with a bot that does nothing
but answer, beside the same work.

| | question p50 | question p99 | button p50 | button p99 |
|---|---|---|---|---|
{_latency_rows(chat)}

One question costs the bot process {chat["program"]["cpu_ms_per_question"]:.0f} ms of one core, polls, typing
and buttons included: {1000 / chat["program"]["cpu_ms_per_question"]:.0f} questions a second a core. Telegram
lets a bot send about 28 messages a second.

![latency under load](img/perf-latency.png)

## Memory

Beside the worker a fork that has opened the pose model waits for the next clip; the table above tells the
most that such a fork has held (RSS) while it served its clip.

| process | RSS | PSS |
|---|---|---|
| bot, idle | {_memory(chat["program"]["idle"])} |
| bot, after the load | {_memory(chat["program"]["after"])} |
| worker | {_memory(chat["program"]["worker"])} |

## Cost

One worker does {per_hour:.0f} clips of {result["phone"]["film"]} an hour on this machine, loops included. At
${price:.3f} an hour for two cores that is **${1000 * price / per_hour:.4f} per 1,000 clips**.
"""


def _shape_rows(result: dict[str, Any]) -> str:
    lines = []
    for shape in [result["phone"], *result["shapes"]]:
        run = shape["run"]
        share = 100 * run["verdict_s"] / shape["seconds"]
        lines.append(
            f"| {shape['film']} | {run['verdict_s']:.1f} s | {run['whole_s']:.1f} s | {run['cpu_s']:.1f} s "
            f"| {run['peak_mb']:.0f} MB | {share:.0f} % of its length |"
        )
    return "\n".join(lines)


def _latency_rows(chat: dict[str, Any]) -> str:
    names = ("question_p50_ms", "question_p99_ms", "button_p50_ms", "button_p99_ms")
    lines = []
    for who, whom in (("program", "the program"), ("simulator", "the simulator's share")):
        for when, words in (("quiet", "no clip"), ("busy", "two clips")):
            values = " | ".join(f"{chat[who][when][name]:.0f} ms" for name in names)
            lines.append(f"| {whom}, {words} | {values} |")
    return "\n".join(lines)


def _memory(told: dict[str, float]) -> str:
    return f"{told['rss_mb']:.0f} MB | {told['pss_mb']:.0f} MB"


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def _plot_length(result: dict[str, Any], path: Path) -> None:
    shapes = [result["phone"], *result["shapes"]]
    same = sorted((s for s in shapes if s["fps"] == 30 and s["lines"] == 720), key=lambda s: s["seconds"])
    figure, axes = _sheet()
    seconds = [s["seconds"] for s in same]
    plain_rate = result["plain"]["plain_s"] / result["plain"]["plain_frames"]
    axes.plot(seconds, [30 * s * plain_rate for s in seconds], "--", color="#888888",
              label="plain loop (its time per frame, 1080p)")  # fmt: skip
    axes.plot(seconds, [s["run"]["whole_s"] for s in same], "o-", color="#ff9e2c", label="with the loop")
    axes.plot(
        seconds, [s["run"]["verdict_s"] for s in same], "o-", color="#2f7fd6", label="verdict, key frames"
    )
    axes.set_xlabel("length of the clip, s (720p30)")
    axes.set_ylabel("seconds")
    axes.set_ylim(0, 2.5 * max(s["run"]["whole_s"] for s in same))
    axes.legend(frameon=False)
    figure.savefig(path)


def _plot_latency(result: dict[str, Any], path: Path) -> None:
    chat = result["chat"]
    figure, axes = _sheet()
    names = ("question_p50_ms", "question_p99_ms", "button_p50_ms", "button_p99_ms")
    series = (("program", "quiet", "#9cc7f5", "program, no clip"),
              ("program", "busy", "#2f7fd6", "program, two clips"),
              ("simulator", "busy", "#bbbbbb", "simulator's share, two clips"))  # fmt: skip
    for k, (who, when, colour, label) in enumerate(series):
        places = [n + 0.27 * (k - 1) for n in range(len(names))]
        axes.bar(places, [chat[who][when][name] for name in names], 0.25, color=colour, label=label)
    axes.set_xticks(range(len(names)), ["question\np50", "question\np99", "button\np50", "button\np99"])
    axes.set_ylabel("milliseconds")
    figure.legend(frameon=False, loc="outside upper center", ncols=3)
    figure.savefig(path)


def _sheet() -> tuple[Figure, Any]:
    figure = Figure(figsize=(7.2, 4.2), dpi=110, layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    axes.grid(axis="y", alpha=0.3)
    return figure, axes
