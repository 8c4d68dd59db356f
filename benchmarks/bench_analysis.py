"""Clips through the product and through the plain loop, for ``make bench``.

Warm is what the worker does: a fork of a process that has loaded the analysis. Cold is the command line. What
is compared is measured in turns (A B A B), so that a machine that is slow for a while is slow for both.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psutil

from benchmarks.bench_clips import Film
from bot.clips import Cage, Child

PROJECT = Path(__file__).parents[1]
CAGE = Cage(timeout_s=600.0, memory_mb=2048)
MEGABYTE = 2**20


@dataclass(frozen=True, slots=True)
class Run:
    """One clip: wall seconds to the verdict, to the last picture, and processor seconds of all of it."""

    verdict_s: float
    whole_s: float
    cpu_s: float
    peak_mb: float
    finding: str | None

    @classmethod
    def middle(cls, runs: list[Run]) -> Run:
        """The median of each number; of the memory the most."""
        return cls(
            median(r.verdict_s for r in runs),
            median(r.whole_s for r in runs),
            median(r.cpu_s for r in runs),
            max(r.peak_mb for r in runs),
            runs[-1].finding,
        )


class Warm:
    """A warm child, as the worker keeps one."""

    def __init__(self) -> None:
        self._child = Child(CAGE, None)

    async def __aenter__(self) -> Warm:
        await self._child.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._child.close()

    async def run(self, clip: Path, *, pictures: bool = True) -> Run:
        """Analyse one clip; with ``pictures`` the verdict comes with its key frames."""
        with tempfile.TemporaryDirectory() as folder:
            argv = [str(clip), "--json", *(["--out", folder] if pictures else [])]
            cpu, started = self._cpu_s(), time.perf_counter()
            document = await self._child.analyse(argv, _unheard)
            verdict_s = time.perf_counter() - started
            await self._child.finished()
            whole_s = time.perf_counter() - started
            return Run(verdict_s, whole_s, self._cpu_s() - cpu, self._child.peak_mb, document["finding"])

    def _cpu_s(self) -> float:
        times = psutil.Process(self._child.pid).cpu_times()
        return float(times.children_user + times.children_system)


async def _unheard(stage: str, fraction: float | None) -> None:
    return None


def run_cold(clip: Path) -> Run:
    """``python -m analysis CLIP --json`` in a process of its own, start-up included."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "analysis", str(clip), "--json"]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        text = process.stdout.read() if process.stdout else b""
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    cpu = usage.ru_utime + usage.ru_stime
    return Run(seconds, seconds, cpu, usage.ru_maxrss / 1024, json.loads(text)["finding"])


def told_by(module: str, clip: Path) -> dict[str, Any]:
    """What another benchmark prints of a clip, in a process of its own."""
    command = [sys.executable, "-m", f"benchmarks.{module}", str(clip)]
    done = subprocess.run(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


async def against_plain(warm: Warm, film: Film, folder: Path, rounds: int) -> dict[str, Any]:
    """The plain loop, the command line and the warm child in turns."""
    clip = film.file(folder)
    plain, cold, hot = [], [], []
    for _ in range(rounds):
        plain.append(told_by("plain_loop", clip))
        cold.append(run_cold(clip))
        hot.append(await warm.run(clip))
    return {
        "film": film.name,
        "plain_frames": plain[0]["frames"],
        "plain_s": median(p["seconds"] for p in plain),
        "plain_cpu_s": median(p["cpu_seconds"] for p in plain),
        "plain_import_s": median(p["import_seconds"] for p in plain),
        "cold": Run.middle(cold),
        "warm": Run.middle(hot),
        "warm_ratio": median(w.verdict_s / p["seconds"] for w, p in zip(hot, plain, strict=True)),
        "cold_ratio": median(c.verdict_s / p["seconds"] for c, p in zip(cold, plain, strict=True)),
    }


async def against_each_other(
    warm: Warm, films: tuple[Film, Film], folder: Path, rounds: int
) -> dict[str, Any]:
    """Two clips in turns: how many times as long the second takes to its verdict."""
    first, second = (film.file(folder) for film in films)
    ratios = []
    for _ in range(rounds):
        short = await warm.run(first)
        ratios.append((await warm.run(second)).verdict_s / short.verdict_s)
    return {"films": [film.name for film in films], "ratio": median(ratios)}


async def sweep(warm: Warm, films: list[Film], folder: Path, rounds: int) -> list[dict[str, Any]]:
    """Each clip a few times, the order turned round each time."""
    runs: dict[Film, list[Run]] = {film: [] for film in films}
    for number in range(rounds):
        for film in films[:: -1 if number % 2 else 1]:
            runs[film].append(await warm.run(film.file(folder)))
    return [
        {"film": film.name, "seconds": film.seconds, "fps": film.fps, "lines": film.lines,
         "run": Run.middle(got)}
        for film, got in runs.items()
    ]  # fmt: skip


async def throughput(clip: Path, clips: int, rounds: int) -> dict[str, Any]:
    """Clips an hour: one worker on one core, two workers on a core each, and one worker on both cores."""
    cores = sorted(os.sched_getaffinity(0))[:2]
    alone, both, pair = [], [], []
    for _ in range(rounds):
        alone.append(await _rate([{cores[0]}], clip, clips))
        pair.append(await _rate([{core} for core in cores], clip, clips))
        both.append(await _rate([set(cores)], clip, clips))
    return {
        "one_core": median(alone),
        "two_workers": median(pair),
        "one_worker_all_cores": median(both),
        "ratio": median(p / a for p, a in zip(pair, alone, strict=True)),
    }


async def _rate(places: list[set[int]], clip: Path, clips: int) -> float:
    """Clips an hour with a warm worker on each of these sets of cores."""
    workers = []
    for place in places:
        with _pinned(place):
            workers.append(await Warm().__aenter__())
    started = time.perf_counter()

    async def work(worker: Warm) -> None:
        for _ in range(clips):
            await worker.run(clip)

    await asyncio.gather(*(work(worker) for worker in workers))
    seconds = time.perf_counter() - started
    for worker in workers:
        await worker.__aexit__()
    return 3600.0 * clips * len(workers) / seconds


@contextmanager
def _pinned(cores: set[int]) -> Iterator[None]:
    """Processes that are started meanwhile keep to these cores."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, cores)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
