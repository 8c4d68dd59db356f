"""The sample clip: a drawn runner, made once by the analysis package in a process of its own and kept."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

#: Stands where a clip's ``file_id`` would: the worker takes the kept file instead of asking Telegram.
FILE_ID = "sample"
_MAKE = "import sys, pathlib, analysis.mannequin as m; m.write_sample_clip(pathlib.Path(sys.argv[1]))"


class NoSample(Exception):
    """The sample clip could not be made."""


async def ensure(folder: Path) -> Path:
    """The sample clip in ``folder``, made there if it is missing (a few seconds)."""
    path = folder / "sample.mp4"
    if not path.is_file():
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        fresh = folder / "sample.part.mp4"
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", _MAKE, str(fresh))
        if await process.wait() != 0 or not fresh.is_file():
            raise NoSample(f"the sample clip could not be drawn (exit {process.returncode})")
        fresh.replace(path)
    return path
