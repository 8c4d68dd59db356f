"""The simulator as its own process."""

from __future__ import annotations

import asyncio
import signal
import sys
from pathlib import Path

from bot.simulator import SimClient
from tests.bot.simulator.films import contents


async def test_it_runs_and_stops(project_dir: Path, tmp_path: Path, film: Path) -> None:
    """Started from the command line it says where it is, sends the sample, and stops cleanly."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.simulator", "--port", "0", "--clock-file", str(tmp_path / "clock"),
        "--sample", str(film), cwd=project_dir, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    url = (await process.stdout.readline()).decode().split()[1]
    async with SimClient(url) as client:
        sent = await client.as_user(7).send_sample()
        assert sent.kind == "video"
        assert await client.file(sent.file_id or "") == contents(film)
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0


async def test_a_bad_token_is_one_line(project_dir: Path) -> None:
    """A malformed token is exit code 2 and one line."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.simulator", "--token", "x", cwd=project_dir, stderr=asyncio.subprocess.PIPE
    )
    _, errors = await process.communicate()
    assert process.returncode == 2
    assert len(errors.splitlines()) == 1
