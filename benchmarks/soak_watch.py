"""What the processes of the soak use, every few seconds, and whether it grows."""

from __future__ import annotations

import asyncio
import csv
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

import psutil
from matplotlib.figure import Figure

EVERY_S = 3.0
#: How much a process may have grown from the middle third to the last one.
GROWTH = 0.05
#: Descriptors that come and go with the moment: a file more or less that is open.
SLACK = 4
#: Connections that a process keeps open for its next calls: to Telegram (64) and to PostgreSQL (16).
POOLS = 80
ROLES = ("chat", "worker", "analysis", "database")


@dataclass(frozen=True, slots=True)
class Sample:
    """One process at one moment, ``at`` seconds after the beginning. ``role`` is one of ``ROLES``.

    ``cpu_s`` counts its processor seconds so far with those of children that have ended.
    """

    at: float
    role: str
    pid: int
    rss_mb: float
    fds: int
    threads: int
    connections: int
    children: int
    cpu_s: float


class Watch:
    """Looks at the processes under ``roots`` until cancelled, and keeps every process it has seen.

    ``sessions`` gives the number of a database server's open connections, or None where there is none.
    """

    def __init__(self, roots: list[psutil.Process], sessions: Callable[[], int | None]) -> None:
        self._roots, self._sessions = roots, sessions
        self.samples: list[Sample] = []
        self.seen: dict[int, psutil.Process] = {}
        self.began = time.monotonic()

    async def run(self) -> None:
        """Look, wait, look again."""
        while True:
            await asyncio.to_thread(self.look)
            await asyncio.sleep(EVERY_S)

    def look(self) -> None:
        """Take one sample of each process."""
        at = time.monotonic() - self.began
        for process in self._family():
            self.seen[process.pid] = process
            with suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
                if role := _role(process):
                    self.samples.append(_sample(at, role, process))
        if (sessions := self._sessions()) is not None:
            self.samples.append(Sample(at, "database", 0, 0.0, 0, 0, sessions, 0, 0.0))

    def _family(self) -> list[psutil.Process]:
        found: dict[int, psutil.Process] = {}
        for root in self._roots:
            with suppress(psutil.NoSuchProcess):
                found |= {p.pid: p for p in (root, *root.children(recursive=True))}
        return list(found.values())

    def alive(self) -> list[str]:
        """What each process of the bot is for that runs now; the fork of a clip is ``fork``."""
        return [_role(process) or "fork" for process in self._family()]

    def left(self) -> list[psutil.Process]:
        """Processes of the bot that still run."""
        return psutil.wait_procs(list(self.seen.values()), timeout=5)[1]

    def write(self, path: Path) -> None:
        """All samples as a table."""
        with path.open("w", newline="", encoding="utf-8") as file:
            table = csv.DictWriter(file, fieldnames=list(Sample.__slots__))
            table.writeheader()
            table.writerows(asdict(sample) for sample in self.samples)


def _role(process: psutil.Process) -> str | None:
    """What a process is for; None for the fork of one clip, which ends with it."""
    words = process.cmdline()
    if "bot.clips_child" in words:
        parent = process.parent()
        return None if parent and "bot.clips_child" in parent.cmdline() else "analysis"
    return "worker" if "worker" in words else "chat" if "run" in words else None


def _sample(at: float, role: str, process: psutil.Process) -> Sample:
    with process.oneshot():
        times = process.cpu_times()
        return Sample(
            at=round(at, 1),
            role=role,
            pid=process.pid,
            rss_mb=round(process.memory_info().rss / 2**20, 1),
            fds=process.num_fds(),
            threads=process.num_threads(),
            connections=len(process.net_connections("inet")),
            children=len(process.children()),
            cpu_s=round(times.user + times.system + times.children_user + times.children_system, 2),
        )


@dataclass(frozen=True, slots=True)
class Growth:
    """Medians of the middle and of the last third of the run."""

    role: str
    what: str
    middle: float
    last: float
    most: float

    @property
    def is_flat(self) -> bool:
        """Memory within five per cent; connections within the pools; counts within what comes and goes."""
        if self.what == "rss_mb":
            return self.last <= self.middle * (1 + GROWTH)
        if self.what == "connections":
            return self.most <= POOLS + SLACK
        return self.last <= self.middle + SLACK


def growth(samples: list[Sample], seconds: float) -> list[Growth]:
    """How each process's memory, descriptors, connections and threads went, over ``seconds`` of load."""
    series: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
    for one in samples:
        counted = (
            ("connections",) if one.role == "database" else ("rss_mb", "files", "threads", "connections")
        )
        for what in counted:
            value = one.fds - one.connections if what == "files" else getattr(one, what)
            series[one.role, what].append((one.at, float(value)))
    found = []
    for (role, what), values in series.items():
        middle = [value for at, value in values if seconds / 3 <= at < seconds * 2 / 3]
        last = [value for at, value in values if seconds * 2 / 3 <= at <= seconds]
        if middle and last:
            found.append(Growth(role, what, median(middle), median(last), max(v for _, v in values)))
    return sorted(found, key=lambda one: (ROLES.index(one.role), one.what != "rss_mb"))


def busy(samples: list[Sample]) -> dict[str, float]:
    """Processor seconds that each role used while it was watched, whichever process had it."""
    first: dict[tuple[str, int], float] = {}
    last: dict[tuple[str, int], float] = {}
    for one in samples:
        first.setdefault((one.role, one.pid), one.cpu_s)
        last[one.role, one.pid] = one.cpu_s
    used: dict[str, float] = defaultdict(float)
    for (role, pid), seconds in last.items():
        used[role] += seconds - first[role, pid]
    return dict(used)


def draw(samples: list[Sample], path: Path) -> None:
    """Each process's memory over the run."""
    figure = Figure(figsize=(7.2, 2.8), layout="constrained")
    axes = figure.subplots()
    for role in ROLES[:3]:
        points = [(one.at / 60, one.rss_mb) for one in samples if one.role == role]
        axes.plot(*zip(*points, strict=True), label=role) if points else None
    axes.set(
        xlabel="minutes",
        ylabel="resident memory, MB",
        ylim=(0, 1.15 * max((one.rss_mb for one in samples), default=1.0)),
    )
    axes.legend(loc="lower right", frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(path, dpi=110)
