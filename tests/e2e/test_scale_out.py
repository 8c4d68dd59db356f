"""One chat process and several workers on PostgreSQL, as ``deploy/compose.yaml`` starts them."""

from __future__ import annotations

import asyncio
import subprocess
import time

import pytest

from bot.simulator import Person
from tests.e2e.rig import Rig, broken_clip, is_working, note
from tests.postgres import Postgres

pytestmark = pytest.mark.e2e

USERS = 12


@pytest.fixture
def postgres():
    """A PostgreSQL that the test may stop."""
    server = Postgres()
    yield server
    server.remove()


async def clips_from_all(rig: Rig, people: list[Person], folder, base: int) -> dict[int, int]:
    """Everybody sends a clip; gives each person's message id."""
    sent = {}
    for number, person in enumerate(people):
        sent[person.id] = (await person.send_video(broken_clip(folder, base + number))).id
    return sent


async def all_answered(rig: Rig, sent: dict[int, int], patience_s: float = 120.0) -> None:
    """Wait until every clip has an answer; each must have exactly one.

    On a busy machine that takes its time: patience ends when no further answer has come for so long.
    """
    deadline, most = time.monotonic() + patience_s, 0
    while time.monotonic() < deadline:
        counts = []
        for user, since in sent.items():
            said = await rig.client.messages(user)
            counts.append(len([m for m in said if m.from_bot and m.id > since and not is_working(m)]))
        assert max(counts) <= 1, rig.log_end()
        if min(counts) == 1:
            return
        if sum(counts) > most:
            deadline, most = time.monotonic() + patience_s, sum(counts)
        await asyncio.sleep(0.2)
    raise AssertionError(f"not every clip was answered: {counts}\n{rig.log_end()}")


async def test_workers_and_the_database_may_go_and_nothing_is_lost(postgres, tmp_path):
    """With two workers, one of them killed and PostgreSQL crashed under load, each clip gets one answer."""
    async with Rig(tmp_path, MIDSTANCE_DATABASE_URL=postgres.create_database()) as rig:
        people = [await rig.client.as_user(2000 + k).be(first_name=f"P{k}") for k in range(USERS)]
        rig.start()
        workers: list[subprocess.Popen[bytes]] = [rig.start("worker"), rig.start("worker")]
        try:
            await all_answered(rig, await clips_from_all(rig, people, tmp_path, 0))
            assert rig.worker() is None, "with PostgreSQL the operator starts the workers"

            sent = await clips_from_all(rig, people, tmp_path, 100)
            await asyncio.sleep(1.0)
            postgres.stop()
            await asyncio.sleep(1.0)
            postgres.start()
            began = time.monotonic()
            await all_answered(rig, sent)
            note("PostgreSQL crashed under load", f"{USERS} clips, two workers", 1, time.monotonic() - began)

            await rig.client.fault("slow", method="getFile", seconds=15.0, times=6)  # all that they may fetch
            sent = await clips_from_all(rig, people, tmp_path, 200)
            await rig.until(lambda: sum(one.struck for one in rig.simulator.world.faults.active) == 6)
            workers[0].kill()
            began = time.monotonic()
            await all_answered(rig, sent)
            took = time.monotonic() - began
            note("one of two workers lost for good", f"with 3 of {USERS} clips in work", 1, took)
            assert took < 60, "its clips are taken over within a minute"
            assert rig.stop() == 0
            workers[1].terminate()
            assert workers[1].wait(15) == 0
        finally:
            for worker in workers:
                worker.kill()
                worker.wait()


#: Where PostgreSQL crashes: while a call hangs before it has an effect, or just after one that came through.
POSTGRES_POINTS = [
    ("before", "sendMessage", 0),
    ("after", "sendMessage", 0),
    ("before", "getFile", 0),
    ("after", "getFile", 0),
    ("before", "download", 0),
    ("before", "editMessageText", 0),
    ("after", "editMessageText", 0),
    ("before", "editMessageText", 1),
    ("after", "editMessageText", 1),
    ("after", "getUpdates", 0),
]


async def test_every_clip_is_answered_once_wherever_postgresql_crashes(postgres, tmp_path):
    """PostgreSQL ends without warning at ten points of a clip's way, and is away for two seconds."""
    async with Rig(tmp_path, MIDSTANCE_DATABASE_URL=postgres.create_database()) as rig:
        rig.start()
        worker = rig.start("worker")
        try:
            await all_answered(rig, await clips_from_all(rig, [rig.robin], tmp_path, 0))
            for number, (when, method, skip) in enumerate(POSTGRES_POINTS, start=1):
                kind = "timeout_before" if when == "before" and method != "getUpdates" else "slow"
                await rig.client.fault(kind, method=method, seconds=1.5, skip=skip)
                sent = await clips_from_all(rig, [rig.robin], tmp_path, number)
                await rig.until(lambda: any(one.struck for one in rig.simulator.world.faults.active))
                await asyncio.sleep(1.5 if when == "after" else 0.1)
                postgres.stop()
                await asyncio.sleep(2.0)
                postgres.start()
                began = time.monotonic()
                await all_answered(rig, sent)
                took = time.monotonic() - began
                await asyncio.sleep(1.0)
                answers = [m for m in await rig.robin.messages() if m.from_bot and m.id > sent[rig.robin.id]]
                note("PostgreSQL killed", f"{when} {method}{' (the answer)' * skip}", len(answers), took)
                assert len(answers) == 1, f"{when} {method}: {[a.text for a in answers]}\n{rig.log_end()}"
                assert "broke" not in answers[0].text, f"{when} {method}"
                await rig.client.clear_faults()
            assert rig.stop() == 0
        finally:
            worker.kill()
            worker.wait()
