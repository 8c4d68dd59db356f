"""Starts the worker beside the chat and starts it again when it ends."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from bot.logs import get_logger
from bot.metrics import WORKER_RESTARTS

log = get_logger(__name__)

FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 30.0
#: A worker that lived this long had started well; the next pause is short again.
LIVED_S = 5.0
STOP_PATIENCE_S = 8.0


class Supervisor:
    """Keeps one ``python -m bot worker`` running. It is killed by the kernel if this process dies."""

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None

    async def run(self) -> None:
        """Start the worker, and again whenever it ends, until cancelled."""
        pause = FIRST_PAUSE_S
        while True:
            started = time.monotonic()
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "bot", "worker", "--supervised-by", str(os.getpid())),
                cwd=Path(__file__).parents[1],
                env={name: value for name, value in os.environ.items() if name != "MIDSTANCE_HTTP_PORT"},
                stdin=subprocess.DEVNULL,
            )
            code = await self._process.wait()
            if time.monotonic() - started > LIVED_S:
                pause = FIRST_PAUSE_S
            log.error("the worker ended and is started again", code=code, pause_s=pause)
            WORKER_RESTARTS.inc()
            await asyncio.sleep(pause)
            pause = min(LONGEST_PAUSE_S, pause * 2)

    async def stop(self) -> None:
        """Ask the worker to end, and end it if it does not."""
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), STOP_PATIENCE_S)
        except TimeoutError:
            log.warning("the worker did not stop in time")
            process.kill()
            await process.wait()
