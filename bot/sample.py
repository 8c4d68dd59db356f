"""The sample clip: a drawn runner, made once by the analysis package in a process of its own and kept."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.drawing import run_child

#: Stands where a clip's ``file_id`` would: the worker takes the kept file instead of asking Telegram.
FILE_ID = "sample"
_MAKE = "import sys, pathlib, analysis.mannequin as m; m.write_sample_clip(pathlib.Path(sys.argv[1]))"


async def ensure(folder: Path) -> Path:
    """The sample clip in ``folder``, made there if it is missing (a few seconds).

    Raises :class:`bot.drawing.NotDrawn` when it cannot be made.
    """
    path = folder / "sample.mp4"
    if not path.is_file():
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        fresh = folder / "sample.part.mp4"
        await run_child("-c", _MAKE, str(fresh.absolute()))
        fresh.replace(path)
    return path
