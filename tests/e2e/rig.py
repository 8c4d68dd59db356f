"""The real bot as real processes against the simulator, for tests that kill, fault and look."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import psutil

from bot.simulator import DEFAULT_TOKEN, Message, Person, SimClient, Simulator

PROJECT = Path(__file__).parents[2]
PATIENCE_S = 60.0


class Rig:
    """A simulator in this process, the bot in its own; everything lives in ``folder``."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.log = folder / "log"
        self.clock = folder / "clock"
        self.simulator = Simulator(clock_file=self.clock)
        self._settings = settings
        self._bot: subprocess.Popen[bytes] | None = None

    async def __aenter__(self) -> Rig:
        await self.simulator.__aenter__()
        self.client = await SimClient(self.simulator.url).__aenter__()
        self.robin: Person = await self.client.as_user(1001).be(first_name="Robin", language_code="en")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._bot is not None and self._bot.poll() is None:
            await asyncio.to_thread(self.stop)
        await self.client.__aexit__()
        await self.simulator.__aexit__()

    def environment(self) -> dict[str, str]:
        """What the bot's processes see."""
        return {name: value for name, value in os.environ.items() if not name.startswith("MIDSTANCE_")} | {
            "MIDSTANCE_TELEGRAM_TOKEN": DEFAULT_TOKEN,
            "MIDSTANCE_TELEGRAM_API_URL": self.simulator.url,
            "MIDSTANCE_DATA_DIR": str(self.folder / "data"),
            "MIDSTANCE_CLOCK_FILE": str(self.clock),
            "MIDSTANCE_CLIPS_PER_DAY": "1000",
            "MIDSTANCE_MESSAGES_PER_MINUTE": "1000",
            **self._settings,
        }

    def start(self, command: str = "run") -> subprocess.Popen[bytes]:
        """Start the bot (or a worker) as an operator would."""
        with self.log.open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", command],
                cwd=PROJECT,
                env=self.environment(),
                stdout=log,
                stderr=log,
            )
        if command == "run":
            self._bot = process
        return process

    def stop(self) -> int:
        """Ask the bot to end and give its exit code."""
        assert self._bot is not None
        self._bot.send_signal(signal.SIGTERM)
        return self._bot.wait(15)

    @property
    def bot(self) -> psutil.Process:
        """The chat process."""
        assert self._bot is not None
        return psutil.Process(self._bot.pid)

    def kill_bot(self) -> None:
        """Kill the chat process and with it, by the kernel, its worker; wait until all are gone."""
        family = [self.bot, *self.bot.children(recursive=True)]
        self.bot.kill()
        assert self._bot is not None
        self._bot.wait(10)
        _, alive = psutil.wait_procs(family[1:], timeout=10)
        assert not alive, f"outlived their parent: {alive}"

    def worker(self) -> psutil.Process | None:
        """The supervised worker, if it runs now."""
        for child in self.bot.children():
            with suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
                if "worker" in child.cmdline():
                    return child
        return None

    def kill_worker(self) -> None:
        """Kill the worker; the supervisor starts another."""
        worker = self.worker()
        assert worker is not None, "there is no worker to kill"
        worker.kill()

    def kill_analysis(self) -> None:
        """Kill the warm analysis child with whatever it is analysing."""
        worker = self.worker()
        assert worker is not None
        for child in worker.children():
            child.kill()

    async def until(self, what: Callable[[], object], patience_s: float = PATIENCE_S) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + patience_s
        while not what():
            assert time.monotonic() < deadline, f"it never came to it; the log ends:\n{self.log_end()}"
            await asyncio.sleep(0.005)

    def rows(self, query: str) -> list[tuple[object, ...]]:
        """Rows of the app's database, empty while it is not there."""
        path = self.folder / "data" / "app.sqlite"
        if not path.exists():
            return []
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)) as connection:
            try:
                return list(connection.execute(query))
            except sqlite3.OperationalError:
                return []

    def log_end(self) -> str:
        """The last lines of the log."""
        return self.log.read_text(errors="replace")[-3000:] if self.log.exists() else ""

    async def warm_up(self) -> None:
        """Start the bot and wait until it and its worker answer."""
        self.start()
        await self.robin.send_text("/start")
        await self.robin.wait_message(timeout_s=PATIENCE_S)
        await self.until(lambda: '"worker": "local"' in self.log.read_text(errors="replace"))


def note(fault: str, how: str, answers: int, seconds: float) -> None:
    """Write down one try for ``python -m benchmarks.reliability``, which makes the table from it."""
    if path := os.environ.get("MIDSTANCE_TEST_DIARY"):
        line = {"fault": fault, "how": how, "answers": answers, "seconds": round(seconds, 2)}
        with Path(path).open("a") as diary:
            diary.write(json.dumps(line) + "\n")


def is_working(message: Message) -> bool:
    """Whether a message of the bot still says that it is at work."""
    return any("Cancel" in label for row in message.buttons for label in row)


def broken_clip(folder: Path, number: int) -> Path:
    """A file that is no video, so that its answer comes at once; each has another content."""
    path = folder / f"clip-{number}.mp4"
    path.write_bytes(b"not a video at all %d" % number * 50)
    return path
