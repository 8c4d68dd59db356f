"""Durable clip jobs on DBOS: one workflow for each clip, named after its chat and message.

The chat only writes a clip down in its own database. A worker moves new clips into the durable queue, under a
name that makes moving one twice harmless, and workers take them out. A step that has returned is never run
again; a job whose worker died goes on at the first step that had not returned. Arguments and
results are JSON, and a clip is named by its ``file_id``, so that any worker on any machine can go on.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

from dbos import DBOS, DBOSPortableJSONSerializer, EnqueueOptions

from bot.chat import is_passing
from bot.logs import get_logger
from bot.records import ClipRequest, JsonDict
from bot.store import Store, StoreAway

log = get_logger(__name__)
T = TypeVar("T")

APPLICATION = "midstance"
QUEUE = "clips"
WORKFLOW = "answer_clip"
#: Pinned, or every change of the code would strand the jobs of the version before. Raise it only when a
#: running job cannot be finished by new code, and keep one old worker until its jobs are done.
APPLICATION_VERSION = "1"
POLL_S = 0.2
#: States of a job that it does not leave by itself.
OVER = ("SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED")
#: Clips that are fetched while others are analysed, so that one that comes slowly holds up nobody else's.
FETCHED_AHEAD = 2


def _goes_by_itself(error: BaseException) -> bool:
    """Whether a step failed only because a database or Telegram was away."""
    return isinstance(error, StoreAway) or is_passing(error)


#: Such a step is tried again for about a quarter of an hour.
STEP_RETRIES: dict[str, Any] = {
    "retries_allowed": True,
    "max_attempts": 10,
    "interval_seconds": 1.0,
    "should_retry": _goes_by_itself,
}


class Steps(Protocol):
    """What a job does; see :class:`bot.clip_job.ClipJob`."""

    async def measure(self, request: ClipRequest) -> str:
        """Fetch, analyse, keep the numbers; "ok" or a code."""
        ...

    async def answer(self, request: ClipRequest, outcome: str) -> None:
        """Answer the user."""
        ...

    async def tidy(self, request: ClipRequest) -> None:
        """Delete the files."""
        ...


def prepare_jobs(url: str) -> None:
    """Make or migrate the tables of the durable jobs."""
    if url.startswith("sqlite"):
        # DBOS leaves the journal mode alone; it is a property of the file, so setting it once is enough.
        connection = sqlite3.connect(url.removeprefix("sqlite:///"), timeout=30)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.close()
    DBOS.migrate(url)


class JobWorker:
    """A worker's side: takes clips out of the queue and runs their steps on this process's event loop.

    ``concurrency`` clips are analysed at once; :data:`FETCHED_AHEAD` more are fetched meanwhile.
    """

    def __init__(self, url: str, worker_id: str, concurrency: int) -> None:
        self._concurrency = concurrency
        self.worker_id = worker_id
        #: Own jobs that had not begun when they were last looked at.
        self._not_begun: set[str] = set()
        self._dbos = DBOS(
            config={
                "name": APPLICATION,
                "system_database_url": url,
                "application_version": APPLICATION_VERSION,
                "executor_id": worker_id,
                "serializer": DBOSPortableJSONSerializer(),
                "log_level": "WARNING",
                "notification_listener_polling_interval_sec": 5.0,
                "scheduler_polling_interval_sec": 3600.0,
            }
        )

    async def start(self, steps: Steps) -> None:
        """Begin to work, first on what this worker left behind when it ended."""
        _bridge.connect(asyncio.get_running_loop(), steps)
        await asyncio.to_thread(DBOS.launch)
        await asyncio.to_thread(self._register_queue)

    async def stop(self) -> None:
        """Stop taking jobs. One that runs is left as it is: its step is run again after the next start.

        Threads of running jobs are parked for good, so that nothing of theirs is recorded any more: end the
        process with ``os._exit`` after this.
        """
        _bridge.park()
        await asyncio.to_thread(DBOS.destroy, workflow_completion_timeout_sec=0)

    async def take_new(self, store: Store) -> None:
        """Move clips that the chat has written down into the durable queue."""
        for request in await store.clips.new():
            options: EnqueueOptions = {
                "workflow_name": WORKFLOW,
                "queue_name": QUEUE,
                "workflow_id": request.key,
                "app_version": APPLICATION_VERSION,
            }
            await DBOS.enqueue_workflow_with_options_async(options, asdict(request))
            await store.clips.queued(request)

    async def adopt(self, store: Store) -> int:
        """Take over the jobs of workers that are lost, and own ones that were not begun; gives how many.

        A job is taken out of the queue in a transaction of DBOS's. If the database is lost just when that is
        committed, the job is this worker's and it does not know: it is put back when it still has not begun
        the next time.
        """
        pending = await asyncio.to_thread(DBOS.list_workflows, status="PENDING", load_input=False)
        alive = await store.workers.alive()  # asked second: who has begun a job said before that it lives
        own = {job.workflow_id for job in pending if job.executor_id == self.worker_id}
        not_begun = own - _begun
        lost = {job.workflow_id for job in pending if job.executor_id not in alive} - own
        lost |= not_begun & self._not_begun
        self._not_begun = not_begun
        for job in sorted(lost):
            log.warning("a job is put back into the queue", job=job, was_own=job in own)
            await asyncio.to_thread(DBOS.resume_workflow, job, queue_name=QUEUE)
        return len(lost)

    async def reconcile(self, store: Store) -> None:
        """Bring the clips in line with their jobs, from which copies of another moment may have parted them.

        A clip without a job is handed over again. One whose job is over is over: its answer is in the chat,
        or else there is none to come and its user is told so.
        """
        clips = await store.clips.handed_over()
        keys = [request.key for request in clips]
        known = (
            await asyncio.to_thread(
                DBOS.list_workflows, workflow_ids=keys, load_input=False, load_output=False
            )
            if keys
            else []
        )
        status = {job.workflow_id: job.status for job in known}
        for request in clips:
            found = status.get(request.key)
            if found is None:
                log.warning("a clip without a job is handed over again", job=request.key)
                await store.clips.mark(request, "new")
            elif found == "SUCCESS":
                log.warning("a clip whose job is over is over", job=request.key)
                await store.clips.mark(request, "answered")
            elif found in OVER:
                log.warning("a clip whose job has failed is told so", job=request.key, status=found)
                await _bridge.steps.answer(request, "internal")

    async def forget(self, age: timedelta) -> int:
        """Delete finished jobs that are older than ``age``."""
        before = (datetime.now(UTC) - age).isoformat()
        finished = await asyncio.to_thread(
            DBOS.list_workflows,
            status=list(OVER),
            end_time=before,
            load_input=False,
            load_output=False,
            limit=1000,
        )
        await asyncio.to_thread(DBOS.delete_workflows, [job.workflow_id for job in finished])
        return len(finished)

    def _register_queue(self) -> None:
        DBOS.register_queue(
            QUEUE,
            worker_concurrency=self._concurrency + FETCHED_AHEAD,
            polling_interval_sec=POLL_S,
            on_conflict="always_update",
        )


class _Bridge:
    """Runs a step's coroutine on the worker's event loop from one of DBOS's threads."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._steps: Steps | None = None
        self._parked = threading.Event()

    def connect(self, loop: asyncio.AbstractEventLoop, steps: Steps) -> None:
        self._loop, self._steps = loop, steps
        self._parked.clear()

    @property
    def steps(self) -> Steps:
        if self._steps is None:
            raise RuntimeError("a step ran before the worker was started")
        return self._steps

    def park(self) -> None:
        self._parked.set()

    def run(self, call: Callable[[Steps], Awaitable[T]]) -> T:
        if self._loop is None:
            raise RuntimeError("a step ran before the worker was started")
        future = asyncio.run_coroutine_threadsafe(_awaited(call(self.steps)), self._loop)
        try:
            return future.result()
        finally:
            if self._parked.is_set():  # whatever came out, came out of a stopping process
                threading.Event().wait()


async def _awaited(call: Awaitable[T]) -> T:
    return await call


_bridge = _Bridge()
#: The jobs that this process is at.
_begun: set[str] = set()


@DBOS.workflow(name=WORKFLOW)
def _answer_clip(request: JsonDict) -> str:
    key = ClipRequest.read(request).key
    _begun.add(key)
    try:
        return _see_through(request)
    finally:
        _begun.discard(key)


def _see_through(request: JsonDict) -> str:
    try:
        outcome = _measure(request)
    except Exception:  # a mistake of ours must not leave the user without an answer
        log.exception("a clip could not be measured")
        outcome = "internal"
    try:
        _tell(request, outcome)
    except Exception:
        _tidy(request)
        raise
    _tidy(request)  # in no ``finally``: of a job that another worker has taken over by now it is that one's
    return outcome


def _tell(request: JsonDict, outcome: str) -> None:
    try:
        _answer(request, outcome)
    except Exception:
        log.exception("a clip's answer could not be made")
        _answer(request, "internal")


@DBOS.step(**STEP_RETRIES)
def _measure(request: JsonDict) -> str:
    return _bridge.run(lambda steps: steps.measure(ClipRequest.read(request)))


@DBOS.step(**STEP_RETRIES)
def _answer(request: JsonDict, outcome: str) -> None:
    _bridge.run(lambda steps: steps.answer(ClipRequest.read(request), outcome))


@DBOS.step(**STEP_RETRIES)
def _tidy(request: JsonDict) -> None:
    _bridge.run(lambda steps: steps.tidy(ClipRequest.read(request)))
