"""``python -m benchmarks.soak [--scale 0.05] [--postgresql]``: the real program, long and under faults.

Two hundred people send 20,000 messages and 300 clips in a quarter of an hour while the pretended Telegram
fails in twenty ways; then everybody must have exactly one answer to everything, no process may have
grown, and nothing may be left when the bot stops. ``--scale`` takes that part of messages, clips and time.
The samples go to a CSV, the figures to ``docs/reliability.md`` (only from a whole run, or with ``--write``).

One fault is left out: an answer of Telegram that is lost after it took a *new* message. That message is sent
once more, as docs/reliability.md says; here every answer is to be counted exactly.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import psutil
import psycopg

from benchmarks.bench_chat import percentile
from benchmarks.bench_clips import Film
from benchmarks.soak_people import FIRST_PERSON, People, Tally, plan
from benchmarks.soak_watch import Growth, Watch, busy, draw, growth
from bot.simulator import DEFAULT_TOKEN, SimClient, Simulator
from bot.simulator.faults import Fault
from tests.postgres import Postgres

PROJECT = Path(__file__).parents[1]
PAGE = PROJECT / "docs" / "reliability.md"
PLOT = PROJECT / "docs" / "img" / "soak.png"
BEGIN, END = "<!-- made by python -m benchmarks.soak -->", "<!-- end of the soak -->"
TABLE = "<!-- made by python -m benchmarks.reliability -->"
PEOPLE, MESSAGES, CLIPS, SECONDS = 200, 20_000, 300, 960.0
#: A fault strikes this often; each strikes one to three calls.
FAULT_EVERY_S = 1.5
STOP_WITHIN_S = 10.0
QUIET_S = 10.0
NAMES = {"rss_mb": "resident memory, MB", "files": "other descriptors", "threads": "threads",
         "connections": "connections"}  # fmt: skip
FAULTS: tuple[dict[str, object], ...] = (
    {"kind": "retry_after", "method": "sendMessage", "seconds": 1},
    {"kind": "retry_after", "method": "editMessageText", "seconds": 2},
    {"kind": "retry_after", "method": "getUpdates", "seconds": 1},
    {"kind": "server_error", "method": "sendMessage", "code": 500},
    {"kind": "server_error", "method": "editMessageText", "code": 502},
    {"kind": "server_error", "method": "getFile", "code": 502},
    {"kind": "server_error", "method": "getUpdates", "code": 502},
    {"kind": "drop_before", "method": "sendMessage"},
    {"kind": "drop_before", "method": "editMessageMedia"},
    {"kind": "drop_before", "method": "download"},
    {"kind": "drop_after", "method": "editMessageText"},
    {"kind": "drop_after", "method": "editMessageMedia"},
    {"kind": "drop_after", "method": "getUpdates"},
    {"kind": "drop_after", "method": "download"},
    {"kind": "timeout_before", "method": "sendMessage", "seconds": 2},
    {"kind": "timeout_after", "method": "editMessageText", "seconds": 2},
    {"kind": "garbage", "method": "editMessageText"},
    {"kind": "garbage", "method": "getUpdates"},
    {"kind": "slow", "method": "sendMessage", "seconds": 2},
    {"kind": "slow", "method": "download", "seconds": 3},
    {"kind": "truncate", "method": "download", "bytes": 20_000},
    {"kind": "duplicate_updates"},
    {"kind": "reorder_updates"},
)


@dataclass(slots=True)
class Soak:
    """One run, in ``folder``."""

    folder: Path
    scale: float
    postgres: Postgres | None
    struck: dict[str, int] = field(default_factory=dict)
    finished: set[tuple[int, int]] = field(default_factory=set)
    database: str = ""
    seconds: float = 0.0
    stop_s: float = 0.0
    busy: dict[str, float] = field(default_factory=dict)
    exit_codes: list[int] = field(default_factory=list)
    idle: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)

    async def run(self) -> tuple[Tally, Watch]:
        """Start, talk under faults, count, stop, look for what is left."""
        steps = plan(
            PEOPLE, round(MESSAGES * self.scale), self._clips(), round(CLIPS * self.scale),
            SECONDS * self.scale, seed=6,
        )  # fmt: skip
        async with Simulator() as simulator, SimClient(simulator.url) as client:
            programs = self._start(simulator.url)
            watch = Watch([psutil.Process(p.pid) for p in programs], self._sessions)
            talkers = People(simulator, client, self.finished)
            try:
                await self._until_ready(programs)
                await talkers.greet(PEOPLE, PEOPLE / 15)
                await self._until_warm(client)
                began = watch.began = time.monotonic()
                beside = [asyncio.create_task(w) for w in (watch.run(), self._read(), self._spoil(simulator))]
                await talkers.talk(steps)
                self.seconds = time.monotonic() - began
                simulator.world.faults.clear()
                await asyncio.sleep(QUIET_S)
                for task in beside:
                    task.cancel()
                await asyncio.gather(*beside, return_exceptions=True)
                watch.look()
                self.idle = sorted(watch.alive())
                await asyncio.to_thread(self._stop, programs)
            finally:
                for program in programs:
                    program.kill()
            self._look_for_leftovers(watch)
            return talkers.count(), watch

    def _clips(self) -> list[Path]:
        """Eight drawn runners in ten, one cut off in the middle, and one file of another kind."""
        films = [Film(seconds, 30, 480).file(self.folder / "films") for seconds in (2.67, 3.0)]
        short = Film(2.0, 30, 480).file(self.folder / "films")
        broken = self.folder / "films" / "broken.mp4"
        broken.write_bytes(films[0].read_bytes()[:60_000])
        foreign = self.folder / "films" / "foreign.mp4"
        foreign.write_bytes(b"%PDF-1.7 not a video at all" * 500)
        return [films[0], films[1], films[0], broken, films[1], films[0], short, films[1], foreign, films[0]]

    def _start(self, url: str) -> list[subprocess.Popen[bytes]]:
        settings = {
            "TELEGRAM_TOKEN": DEFAULT_TOKEN, "TELEGRAM_API_URL": url, "DATA_DIR": str(self.folder / "data"),
            # whoever waited for a clip catches up faster than a person may write
            "MESSAGES_PER_MINUTE": "1000",
        }  # fmt: skip
        if self.postgres:
            self.database = settings["DATABASE_URL"] = self.postgres.create_database()
        kept = {name: value for name, value in os.environ.items() if not name.startswith("MIDSTANCE_")}
        environment = kept | {f"MIDSTANCE_{name}": value for name, value in settings.items()}
        commands = ("run", "worker") if self.postgres else ("run",)
        with (self.folder / "log").open("ab") as log:
            return [
                subprocess.Popen(
                    [sys.executable, "-m", "bot", command],
                    cwd=PROJECT, env=environment, stdout=log, stderr=log,
                )
                for command in commands
            ]  # fmt: skip

    async def _until_ready(self, programs: list[subprocess.Popen[bytes]]) -> None:
        """Wait until the chat and its worker say so."""
        log, deadline = self.folder / "log", time.monotonic() + 60.0
        while (said := log.read_text(errors="replace")).count('"event": "ready"') < 2:
            if time.monotonic() > deadline or any(program.poll() is not None for program in programs):
                raise RuntimeError(f"the bot did not start:\n{said[-2000:]}")
            await asyncio.sleep(0.2)

    async def _until_warm(self, client: SimClient) -> None:
        """One clip before the clock starts: every process is there then."""
        warm = await client.as_user(FIRST_PERSON - 1).be(first_name="First", language_code="en")
        await warm.send_video(self._clips()[0])
        await warm.wait_message(where=lambda m: m.kind == "animation", timeout_s=120.0)
        await asyncio.sleep(3.0)

    async def _spoil(self, simulator: Simulator) -> None:
        """One fault after the other, in any order."""
        faults, chance, made = simulator.world.faults, random.Random(7), list[Fault]()
        try:
            while True:
                await asyncio.sleep(FAULT_EVERY_S)
                made.append(faults.add({**chance.choice(FAULTS), "times": chance.randint(1, 2)}))
                del faults.active[:-4]  # one that found no call in this time would meet a later one
        finally:
            for one in made:
                self.struck[one.kind] = self.struck.get(one.kind, 0) + one.struck

    async def _read(self) -> None:
        """Keep ``finished`` up to date from the bot's own database."""
        while True:
            with suppress(sqlite3.OperationalError):
                self.finished.update(await asyncio.to_thread(self._finished_clips))
            await asyncio.sleep(0.5)

    def _finished_clips(self) -> list[tuple[int, int]]:
        query = "SELECT chat_id, message_id FROM clips WHERE finished_at IS NOT NULL"
        if self.postgres:
            with psycopg.connect(self.database) as server:
                return [(int(row[0]), int(row[1])) for row in server.execute(query)]
        with closing(sqlite3.connect(f"file:{self.folder}/data/app.sqlite?mode=ro", uri=True)) as file:
            return list(file.execute(query))

    def _sessions(self) -> int | None:
        """The open connections of the database server, where there is one."""
        if not self.postgres:
            return None
        with psycopg.connect(f"{self.postgres.url}/postgres") as server:
            query = "SELECT count(*) FROM pg_stat_activity WHERE datname = %s"
            (count,) = server.execute(query, [self.database.rpartition("/")[2]]).fetchone() or (0,)
            return int(count)

    def _stop(self, programs: list[subprocess.Popen[bytes]]) -> None:
        began = time.monotonic()
        for program in programs:
            program.send_signal(signal.SIGTERM)
        self.exit_codes = [program.wait(30) for program in programs]
        self.stop_s = time.monotonic() - began

    def _look_for_leftovers(self, watch: Watch) -> None:
        self.left += [f"process {process.pid}" for process in watch.left()]
        self.left += [f"file {path.name}" for path in (self.folder / "data" / "work").iterdir()]
        token = DEFAULT_TOKEN.split(":")[1]
        if token in (self.folder / "log").read_text(errors="replace"):
            self.left.append("the token in the log")


def judge(soak: Soak, tally: Tally, grown: list[Growth]) -> list[str]:
    """What is not as it must be; empty when all is well."""
    wrong = [f"lost: {one}" for one in tally.lost] + [f"doubled: {one}" for one in tally.doubled]
    wrong += [
        f"{one.role} {one.what}: {one.middle:.1f} -> {one.last:.1f}" for one in grown if not one.is_flat
    ]
    wrong += [f"left: {one}" for one in soak.left]
    forks = soak.idle.count("fork")  # one may wait for the next clip
    if forks > 1 or [role for role in soak.idle if role != "fork"] != ["analysis", "chat", "worker"]:
        wrong.append(f"processes when idle: {soak.idle}")
    if soak.stop_s > STOP_WITHIN_S or any(soak.exit_codes):
        wrong.append(f"stopped in {soak.stop_s:.1f} s with {soak.exit_codes}")
    return wrong


def told(soak: Soak, tally: Tally, grown: list[Growth], wrong: list[str]) -> str:
    """The section of the page."""
    where = "PostgreSQL" if soak.postgres else "SQLite"
    struck = ", ".join(f"{kind} {count}" for kind, count in sorted(soak.struck.items()))
    lines = [
        f"{datetime.now(UTC):%Y-%m-%d}, {where}, {psutil.cpu_count()} cores, "
        f"{soak.seconds / 60:.1f} minutes: "
        f"{tally.texts:,} messages and {tally.clips:,} clips of {PEOPLE} people, "
        f"{sum(soak.struck.values()):,} calls spoiled ({struck}).",
        "",
        f"Lost {len(tally.lost)}, doubled {len(tally.doubled)}. Under these faults a message was answered "
        f"in {percentile(tally.text_s, 50):.2f} s (p50) and {percentile(tally.text_s, 99):.1f} s (p99), a "
        f"clip with its pictures in {percentile(tally.clip_s, 50):.1f} s and "
        f"{percentile(tally.clip_s, 99):.1f} s. "
        f"Stopped in {soak.stop_s:.1f} s; left behind: {', '.join(soak.left) or 'nothing'}. "
        f"Processor seconds: {', '.join(f'{role} {used:.0f}' for role, used in soak.busy.items())}.",
        "",
        "| process | | middle third | last third | most |",
        "|---|---|---|---|---|",
        *(
            f"| {one.role} | {NAMES[one.what]} | {one.middle:.{one.what == 'rss_mb':d}f} | "
            f"{one.last:.{one.what == 'rss_mb':d}f} | {one.most:.{one.what == 'rss_mb':d}f} |"
            for one in grown
        ),
        "",
        *([f"**Not as it must be**: {'; '.join(wrong)}"] if wrong else []),
    ]
    return "\n".join(lines).rstrip()


def write(section: str, where: str) -> None:
    """Put the section into the page, in place of the last one for the same database."""
    page = PAGE.read_text(encoding="utf-8")
    before, found, rest = page.partition(BEGIN)
    if not found:
        before, _, rest = page.partition(TABLE)
        rest = f"{END}\n\n{TABLE}{rest}"
    inside, _, after = rest.partition(END)
    kept = {part.partition("\n")[0]: part for part in inside.split("\n### ")[1:]}
    kept[f"Soak on {where}"] = f"Soak on {where}\n\n{section}\n"
    picture = "![Resident memory of each process](img/soak.png)" if PLOT.exists() else ""
    body = "\n\n".join(f"### {part.strip()}" for _, part in sorted(kept.items(), reverse=True))
    PAGE.write_text(f"{before}{BEGIN}\n\n{picture}\n\n{body}\n\n{END}{after}", encoding="utf-8")


def main() -> int:
    """Run it; 0 when all is well."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak")
    parser.add_argument("--scale", type=float, default=1.0, help="part of the whole (default: 1)")
    parser.add_argument("--postgresql", action="store_true", help="PostgreSQL and a worker of its own")
    parser.add_argument("--write", action="store_true", help="write the page even if it is only a part")
    wanted = parser.parse_args()
    postgres = Postgres() if wanted.postgresql else None
    try:
        with tempfile.TemporaryDirectory(prefix="midstance-soak-") as folder:
            soak = Soak(Path(folder), wanted.scale, postgres)
            tally, watch = asyncio.run(soak.run())
            kept = Path(tempfile.gettempdir()) / f"midstance-soak-{os.getpid()}"
            watch.write(kept.with_suffix(".csv"))
            kept.with_suffix(".log").write_bytes((soak.folder / "log").read_bytes())
    finally:
        if postgres:
            postgres.remove()
    soak.busy = busy(watch.samples)
    grown = growth(watch.samples, soak.seconds)
    wrong = judge(soak, tally, grown)
    section = told(soak, tally, grown, wrong)
    print(f"{section}\n\nsamples and log: {kept}.csv, .log")
    if wanted.write or wanted.scale >= 1:
        if not postgres:
            draw(watch.samples, PLOT)
        write(section, "PostgreSQL" if postgres else "SQLite")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
