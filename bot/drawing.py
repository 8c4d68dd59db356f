"""Drawn on demand by the analysis package in a child without secrets: sample clip, pictures over weeks."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.clips import clean_environment

PROJECT = Path(__file__).parents[1]
TIMEOUT_S = 60.0
#: One at a time: a child loads the drawing libraries, and several would crowd out the clips.
_TURN = asyncio.Semaphore(1)


class NotDrawn(Exception):
    """The child did not draw what was asked for."""


async def run_child(*arguments: str, stdin: bytes = b"") -> bytes:
    """Run this interpreter with arguments in the project and give what it prints; raises NotDrawn."""
    async with _TURN:
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            *arguments,
            cwd=PROJECT,
            env=clean_environment(None),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            printed, _ = await asyncio.wait_for(child.communicate(stdin), TIMEOUT_S)
        except TimeoutError as error:
            child.kill()
            await child.wait()
            raise NotDrawn("it took too long") from error
    if child.returncode != 0:
        raise NotDrawn(f"exit code {child.returncode}")
    return printed


async def draw(what: str, labels: Mapping[str, str], **asked: Any) -> bytes:
    """A picture over weeks as PNG: ``history`` or ``comparison``.

    :mod:`analysis.overlay.__main__` says of what. Raises :class:`NotDrawn`.
    """
    told = json.dumps({"draw": what, "labels": dict(labels), **asked}, ensure_ascii=False)
    return await run_child("-m", "analysis.overlay", stdin=told.encode())
