"""Durable jobs with real worker processes, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import sys
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.clock import SystemClock
from bot.records import ClipRequest
from bot.store import open_store
from bot.store.schema import migrate
from bot.store.tables import clips as clips_table
from bot.store.tables import workers as workers_table
from tests.e2e.rig import note


def clip(number: int, file_id: str = "f") -> ClipRequest:
    """The clip of a message in a group, each from somebody else."""
    return ClipRequest(7, number, number, file_id, 1)


class Works:
    """A store with clips, and workers that are started and killed."""

    def __init__(self, database, folder, project) -> None:
        self.urls, self.folder, self.project = database, folder, project
        self.diary = folder / "diary"
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        migrate(database[1])
        self.store = open_store(database[0], SystemClock())

    def start(self, name: str, seconds: float = 0.01, project: Path | None = None) -> None:
        """Start a worker, of another checkout where ``project`` is one."""
        jobs = self.urls[1].replace("app.sqlite", "jobs.sqlite")
        arguments = [jobs, self.urls[0], name, str(self.diary), str(seconds)]
        with (self.folder / f"log-{name}").open("ab") as log:
            self.running[name] = subprocess.Popen(
                [sys.executable, "-m", "tests.bot.engine.job_worker", *arguments],
                cwd=project or self.project, stderr=log, stdout=log,
            )  # fmt: skip

    def kill(self, name: str) -> None:
        """Kill a worker."""
        self.running[name].kill()
        self.running.pop(name).wait()

    def lines(self, word: str) -> list[list[str]]:
        """What the diary says: lines of words that begin with ``word``."""
        text = self.diary.read_text() if self.diary.exists() else ""
        return [line.split() for line in text.splitlines() if line.startswith(word)]

    async def until(self, what, patience_s: float = 60.0) -> None:
        """Wait until something holds."""
        deadline = time.monotonic() + patience_s
        while not what():
            logs = "".join(path.read_text()[-1500:] for path in self.folder.glob("log-*"))
            assert time.monotonic() < deadline, logs
            await asyncio.sleep(0.02)


@pytest.fixture
async def works(database, tmp_path, project_dir):
    """Workers on an empty database."""
    made = Works(database, tmp_path, project_dir)
    yield made
    for name in list(made.running):
        made.kill(name)
    await made.store.close()


async def test_a_clip_is_worked_on_once(works):
    """A clip that is handed in twice is measured and answered once, and the next one too."""
    for number in (1, 1, 2):
        await works.store.clips.add(clip(number))
    works.start("w1")
    await works.until(lambda: len(works.lines("answer")) == 2)
    await works.store.clips.add(clip(1))
    await asyncio.sleep(0.5)
    assert Counter(line[1] for line in works.lines("answer")) == {"clip-7-1": 1, "clip-7-2": 1}


async def test_a_killed_workers_clip_is_answered_after_its_restart(works):
    """A worker that is killed while measuring measures again after its restart and answers once."""
    await works.store.clips.add(clip(1))
    works.start("w1", seconds=30)
    await works.until(lambda: works.lines("begin"))
    works.kill("w1")
    works.start("w1")
    await works.until(lambda: works.lines("answer"))
    assert len(works.lines("begin")) == 2
    assert len(works.lines("answer")) == 1


async def test_a_mistake_of_ours_still_gives_an_answer(works):
    """When measuring raises something unforeseen the user is told at once."""
    await works.store.clips.add(clip(1, "bad"))
    works.start("w1")
    await works.until(lambda: works.lines("answer"))
    assert works.lines("answer")[0][3] == "internal"


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_two_workers_share_two_hundred_clips(works):
    """Two workers answer 200 clips, each clip once, and both take part."""
    for number in range(200):
        await works.store.clips.add(clip(number))
    began = time.monotonic()
    works.start("w1")
    works.start("w2")
    await works.until(lambda: len(works.lines("answer")) >= 200, 120)
    await asyncio.sleep(0.5)
    answered = Counter(line[1] for line in works.lines("answer"))
    assert len(answered) == 200
    assert set(answered.values()) == {1}
    assert {line[2] for line in works.lines("answer")} == {"w1", "w2"}
    most = max(answered.values())
    note("none: two workers share 200 clips", "PostgreSQL", most, time.monotonic() - began)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_the_clips_of_a_lost_worker_go_to_another(works):
    """Half a minute after its last heartbeat a killed worker's clips are answered by another one."""
    for number in range(2):
        await works.store.clips.add(clip(number))
    works.start("w1", seconds=30)
    await works.until(lambda: len(works.lines("begin")) == 2)
    works.kill("w1")
    async with works.store.engine.begin() as connection:  # half a minute passes
        ago = SystemClock().now() - timedelta(seconds=31)
        await connection.execute(sa.update(workers_table).values(seen_at=ago))
    works.start("w2")
    await works.until(lambda: len(works.lines("answer")) == 2)
    assert {line[2] for line in works.lines("answer")} == {"w2"}


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_a_newer_version_finishes_what_an_older_one_began(works, tmp_path):
    """In a rolling deploy the clips of the old program, begun and queued, are answered by the new one."""
    older = tmp_path / "older"
    for package in ("bot", "tests"):
        shutil.copytree(
            works.project / package, older / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    jobs = older / "bot" / "jobs.py"
    jobs.write_text(jobs.read_text().replace('outcome = "internal"', 'outcome = "broken"'))  # another source
    for number in range(6):
        await works.store.clips.add(clip(number))
    works.start("old", seconds=30, project=older)
    await works.until(lambda: len(works.lines("begin")) == 4)
    works.kill("old")
    await works.store.workers.leave("old")
    works.start("new")
    began = time.monotonic()
    await works.until(lambda: len(works.lines("answer")) == 6)
    took = time.monotonic() - began
    await asyncio.sleep(0.5)
    answered = Counter(line[1] for line in works.lines("answer"))
    note(
        "rolling deploy: the old version killed with 4 clips in work", "6 clips", max(answered.values()), took
    )
    assert answered == {f"clip-7-{k}": 1 for k in range(6)}


async def in_jobs(works, statement: str) -> None:
    """Change the jobs' own tables, ``{}`` being where they are."""
    jobs = works.urls[1].replace("app.sqlite", "jobs.sqlite")
    engine = sa.create_engine(jobs, poolclass=sa.NullPool)
    with engine.begin() as connection:
        connection.execute(sa.text(statement.format("dbos." if engine.dialect.name == "postgresql" else "")))


async def answer_and_reopen(works) -> None:
    """Answer clip 1, end the worker, and let the app believe that it is at it, as after a restore."""
    await works.store.clips.add(clip(1))
    works.start("w1")
    await works.until(lambda: works.lines("answer"))
    await asyncio.sleep(1.0)  # it is written down that the job is over
    works.kill("w1")
    async with works.store.engine.begin() as connection:
        await connection.execute(sa.update(clips_table).values(state="working", finished_at=None))


async def test_a_job_that_was_taken_and_not_begun_is_put_back(works):
    """A worker whose database was lost just when it took a job out of the queue does it all the same."""
    await works.store.clips.add(clip(1))
    works.start("w1")
    await works.until(lambda: works.lines("answer"))
    await asyncio.sleep(1.0)  # it is written down that the job is over
    await in_jobs(works, "DELETE FROM {}operation_outputs")
    taken = "UPDATE {}workflow_status SET status = 'PENDING', executor_id = 'w1', owner_xid = 'nobody'"
    await in_jobs(works, taken)
    await works.until(lambda: len(works.lines("answer")) == 2)


async def test_a_job_that_another_has_taken_over_is_left_to_it(works):
    """A worker that was thought lost neither answers nor tidies up what is another's by now."""
    await works.store.clips.add(clip(1))
    works.start("w1", seconds=3)
    await works.until(lambda: works.lines("begin"))
    await works.store.workers.beat("w2")
    await in_jobs(works, "UPDATE {}workflow_status SET executor_id = 'w2', owner_xid = 'w2'")
    await asyncio.sleep(5.0)
    assert not works.lines("answer")
    assert not works.lines("tidy")


async def test_a_clip_whose_job_was_not_restored_is_handed_over_again(works):
    """A clip that counts as queued and of which the jobs know nothing is answered after the next start."""
    await works.store.clips.add(clip(1))
    await works.store.clips.queued(clip(1))
    works.start("w1")
    await works.until(lambda: works.lines("answer"))
    assert works.lines("answer")[0][1:] == ["clip-7-1", "w1", "ok"]


async def test_a_clip_whose_job_was_over_before_the_copy_is_over(works):
    """A clip that was answered between the copies of the two files is closed, and not answered again."""
    await answer_and_reopen(works)
    works.start("w2")
    while await works.store.clips.open_keys():  # noqa: ASYNC110  # another process does it
        await asyncio.sleep(0.1)
    assert len(works.lines("answer")) == 1


async def test_a_clip_whose_job_has_failed_is_told_so(works):
    """When a job was given up while Telegram or a database was away, its user is told at the next start."""
    await answer_and_reopen(works)
    await in_jobs(works, "UPDATE {}workflow_status SET status = 'ERROR'")
    works.start("w2")
    await works.until(lambda: len(works.lines("answer")) == 2)
    assert works.lines("answer")[1][3] == "internal"
    assert not await works.store.clips.open_keys()


FORGET = """
import asyncio, sys
from datetime import timedelta
from bot.jobs import JobWorker

async def main():
    worker = JobWorker(sys.argv[1], "w2", 1)
    await worker.start(None)
    print(await worker.forget(timedelta(days=1)), await worker.forget(timedelta(0)), flush=True)

asyncio.run(main())
import os; os._exit(0)
"""


async def test_finished_jobs_are_forgotten_when_they_are_old(works):
    """Of three finished jobs none is deleted within a day, and all are after it."""
    for number in range(3):
        await works.store.clips.add(clip(number))
    works.start("w1")
    await works.until(lambda: len(works.lines("answer")) == 3)
    await asyncio.sleep(1.0)  # the last one is written down
    works.kill("w1")
    jobs = works.urls[1].replace("app.sqlite", "jobs.sqlite")
    command = [sys.executable, "-c", FORGET, jobs]
    done = await asyncio.to_thread(
        subprocess.run, command, cwd=works.project, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.split() == ["0", "3"], done.stderr[-2000:]
