"""How fast Midstance is: ``make bench``, or ``python -m benchmarks.bench [--quick] [--only PART…]``.

Writes ``docs/performance.md`` with its plots (``--quick`` only prints), and the raw numbers to
``build/bench/result.json``. Whatever is compared is measured in turns in the same run, and a figure is the
median of several runs; the load of the machine before each part is written down beside it.
"""

from __future__ import annotations

import argparse
import asyncio
import dataclasses
import json
import os
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import bench_chat, bench_report
from benchmarks.bench_analysis import (
    PROJECT,
    Warm,
    against_each_other,
    against_plain,
    sweep,
    throughput,
    told_by,
)
from benchmarks.bench_clips import Film

FOLDER = PROJECT / "build" / "bench"
RESULT = FOLDER / "result.json"
#: What the marks are about.
HEADLINE, PHONE = Film(8, fps=60, lines=1080), Film(10)
LENGTHS = [Film(5), Film(15), Film(60)]
RATES = [Film(5, fps=60), Film(5, fps=120), Film(5, fps=240), Film(60, fps=240)]
SIZES = [Film(5, lines=480), Film(5, lines=1080), Film(5, lines=2160)]
PAIRS = [
    (Film(12), Film(60)),
    (Film(12), Film(60, key_s=6.0)),
    (Film(12, lines=1080), Film(60, lines=1080)),
]


@dataclasses.dataclass(frozen=True, slots=True)
class Effort:
    """How often and how long."""

    rounds: int = 3
    talk_s: float = 40.0
    clips: int = 3


QUICK = Effort(rounds=1, talk_s=10.0, clips=2)


async def pose(effort: Effort) -> dict[str, Any]:
    """The pose stage against the inference floor."""
    runs = [told_by("bench_pose", PHONE.file(FOLDER)) for _ in range(effort.rounds)]
    middle = {name: median(run[name] for run in runs) for name in runs[0]}
    ratios = {
        "ratio": median(run["seconds"] / run["floor_s"] for run in runs),
        "own_ratio": median(run["seconds"] / run["own_floor_s"] for run in runs),
    }
    return {"film": PHONE.name, **middle, **ratios}


async def plain(effort: Effort) -> dict[str, Any]:
    """Against the loop everybody writes."""
    async with _warmed() as warm:
        return await against_plain(warm, HEADLINE, FOLDER, effort.rounds)


async def phone(effort: Effort) -> dict[str, Any]:
    """A phone's clip to its verdict with key frames."""
    async with _warmed() as warm:
        return (await sweep(warm, [PHONE], FOLDER, effort.rounds + 2))[0]


async def length(effort: Effort) -> list[dict[str, Any]]:
    """A minute against twelve seconds."""
    async with _warmed() as warm:
        return [await against_each_other(warm, pair, FOLDER, effort.rounds) for pair in PAIRS]


async def shapes(effort: Effort) -> list[dict[str, Any]]:
    """By length, rate and size."""
    async with _warmed() as warm:
        return await sweep(warm, [*LENGTHS, *RATES, *SIZES], FOLDER, max(effort.rounds - 1, 1))


async def workers(effort: Effort) -> dict[str, Any]:
    """Clips an hour."""
    return await throughput(PHONE.file(FOLDER), effort.clips, effort.rounds)


async def chat(effort: Effort) -> dict[str, Any]:
    """The real program under load, and the simulator's share."""
    clip = PHONE.file(FOLDER)
    with tempfile.TemporaryDirectory() as name:
        program = await bench_chat.measure_program(Path(name) / "program", clip, effort.talk_s)
        alone = await bench_chat.measure_simulator(Path(name) / "nothing", clip, effort.talk_s)
    return {"program": program, "simulator": alone}


class _warmed:  # noqa: N801  # used like the function it stands for
    """A warm child that has analysed one clip already: caches of the disk are filled, like a worker's."""

    def __init__(self) -> None:
        self._warm = Warm()

    async def __aenter__(self) -> Warm:
        await self._warm.__aenter__()
        await self._warm.run(LENGTHS[0].file(FOLDER))
        return self._warm

    async def __aexit__(self, *error: object) -> None:
        await self._warm.__aexit__(*error)


PARTS: dict[str, Callable[[Effort], Awaitable[Any]]] = {
    "pose": pose, "plain": plain, "phone": phone, "length": length, "shapes": shapes, "workers": workers,
    "chat": chat,
}  # fmt: skip
QUICK_PARTS = ("pose", "plain", "phone", "chat")


async def run(names: list[str], effort: Effort, result: dict[str, Any]) -> None:
    """Each part, its numbers put into ``result`` as soon as they are there."""
    for name in names:
        load = os.getloadavg()[0]
        print(f"{name} … (load {load:.1f})", file=sys.stderr, flush=True)
        result[name] = _plain(await PARTS[name](effort))
        result.setdefault("load", {})[name] = load
        RESULT.write_text(json.dumps(result, indent=1), encoding="utf-8")


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def main(argv: list[str] | None = None) -> int:
    """Measure, print the table, write the page; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="the marks only, in a minute or two")
    parser.add_argument("--only", nargs="+", choices=PARTS, help="measure these parts anew, keep the others")
    parser.add_argument("--price", type=float, default=bench_report.PRICE, help="of the machine, $ an hour")
    arguments = parser.parse_args(argv)
    FOLDER.mkdir(parents=True, exist_ok=True)
    names = arguments.only or list(QUICK_PARTS if arguments.quick else PARTS)
    keep = arguments.only and RESULT.is_file()
    result: dict[str, Any] = json.loads(RESULT.read_text(encoding="utf-8")) if keep else {}
    asyncio.run(run(names, QUICK if arguments.quick else Effort(), result))
    print(bench_report.table(result))
    if not arguments.quick and set(PARTS) <= set(result):
        bench_report.write(result, PROJECT / "docs", arguments.price)
    return 0


if __name__ == "__main__":
    sys.exit(main())
