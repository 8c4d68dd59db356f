"""Tasks beside the main one: started together, ended together, and the first failure ends the program."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, Self


class Background:
    """An async context manager for tasks that run until it is left."""

    def __init__(self) -> None:
        self._tasks: list[asyncio.Task[Any]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Run something until the end, or until it ends by itself."""
        self._tasks.append(asyncio.create_task(work))

    async def until(self, stopping: asyncio.Event) -> None:
        """Wait to be told to stop. Raises what the first failing task raised."""
        stop = asyncio.create_task(stopping.wait())
        waited: set[asyncio.Task[Any]] = {stop, *self._tasks}
        try:
            while not stop.done():
                done, waited = await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
        finally:
            stop.cancel()
