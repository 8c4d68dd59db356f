"""A worker with steps that only write down that they were run, as a process that tests can kill.

``python -m tests.bot.engine.job_worker JOBS_URL STORE_URL WORKER_ID DIARY SECONDS``
"""

from __future__ import annotations

import asyncio
import os
import sys
from itertools import count
from pathlib import Path

from bot.clock import SystemClock
from bot.jobs import JobWorker, prepare_jobs
from bot.records import ClipRequest
from bot.store import Store, open_store


class Diary:
    """Steps that append a line each to a file that all workers share."""

    def __init__(self, store: Store, worker: str, path: Path, seconds: float) -> None:
        self._store, self._worker, self._path, self._seconds = store, worker, path, seconds

    def _write(self, *words: str) -> None:
        line = " ".join(words) + "\n"
        handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(handle, line.encode())
        os.close(handle)

    async def measure(self, request: ClipRequest) -> str:
        """Take a while."""
        self._write("begin", request.key, self._worker)
        await asyncio.sleep(self._seconds)
        if request.file_id == "bad":
            raise RuntimeError("a mistake of ours")
        return "ok"

    async def answer(self, request: ClipRequest, outcome: str) -> None:
        """Answer."""
        self._write("answer", request.key, self._worker, outcome)
        await self._store.clips.mark(request, "answered", outcome)

    async def tidy(self, request: ClipRequest) -> None:
        """Tidy."""
        self._write("tidy", request.key, self._worker)


async def main(jobs_url: str, store_url: str, worker_id: str, diary: str, seconds: str) -> None:
    """Work until killed."""
    prepare_jobs(jobs_url)
    store = open_store(store_url, SystemClock(), worker_id)
    worker = JobWorker(jobs_url, worker_id, 2)
    await store.workers.beat(worker_id)
    await worker.start(Diary(store, worker_id, Path(diary), float(seconds)))
    await worker.reconcile(store)
    for turn in count():
        await store.workers.beat(worker_id)
        await worker.take_new(store)
        if turn % 10 == 0:
            await worker.adopt(store)
        await asyncio.sleep(0.2)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
