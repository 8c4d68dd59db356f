"""``python -m bot demo``: the real bot and worker against the simulator, with a page to chat on.

With ``--script`` a conversation is played over HTTP by somebody who writes, presses and waits.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from bot import sample
from bot.config import PREFIX, default_data_dir
from bot.demo_script import play_script
from bot.simulator import DEFAULT_TOKEN, SimClient

PROJECT = Path(__file__).parents[1]
START_PATIENCE_S = 30.0
STOP_PATIENCE_S = 10.0


async def play(port: int, *, script: bool) -> int:
    """Start everything and keep it running, or play the script; gives the exit code."""
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    clip = await _sample_clip()
    with tempfile.TemporaryDirectory(prefix="midstance-demo-") as scratch:
        async with _programs(0 if script else port, clip, Path(scratch)) as url:
            if script:
                async with SimClient(url) as client:
                    return await play_script(client)
            _say(f"\n  Midstance's demo is ready: open {url} in a browser. Ctrl-C ends it.\n")
            await stopping.wait()
    return 0


@asynccontextmanager
async def _programs(port: int, clip: Path, scratch: Path) -> AsyncIterator[str]:
    """The simulator and the bot (which starts the worker) as real processes; gives the page's address."""
    clock = scratch / "clock"
    data = scratch / "data"
    data.mkdir()
    shutil.copyfile(clip, data / clip.name)
    _say("starting the simulator and the bot …")
    simulator = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.simulator", "--port", str(port)),
        *("--clock-file", str(clock), "--sample", str(clip)),
        cwd=PROJECT,
        stdout=subprocess.PIPE,
    )
    try:
        url = await _address(simulator)
        environment = {name: value for name, value in os.environ.items() if not name.startswith(PREFIX)}
        environment |= {
            f"{PREFIX}TELEGRAM_TOKEN": DEFAULT_TOKEN,
            f"{PREFIX}TELEGRAM_API_URL": url,
            f"{PREFIX}DATA_DIR": str(data),
            f"{PREFIX}CLOCK_FILE": str(clock),
            f"{PREFIX}LOG_LEVEL": "warning",
            f"{PREFIX}LOG_FORMAT": "console",
        }
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"), cwd=PROJECT, env=environment
        )
        try:
            yield url
        finally:
            await _end(bot)
    finally:
        await _end(simulator)


async def _address(simulator: asyncio.subprocess.Process) -> str:
    """The first address that the simulator prints."""
    if simulator.stdout is None:
        raise RuntimeError("the simulator's output is not read")
    async with asyncio.timeout(START_PATIENCE_S):
        while line := await simulator.stdout.readline():
            words = line.decode().split()
            if found := next((word for word in words if word.startswith("http://")), None):
                return found.rstrip("/.")
    raise RuntimeError("the simulator did not start; is the port taken?")


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        process.terminate()
        with suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), STOP_PATIENCE_S)
    if process.returncode is None:
        process.kill()
        await process.wait()


async def _sample_clip() -> Path:
    """The drawn runner's clip, made once and kept for the next demo."""
    if not (default_data_dir() / "sample.mp4").exists():  # before anything else runs
        _say("drawing the sample clip (once) …")
    return await sample.ensure(default_data_dir())


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
