"""Kill -9 at every step boundary: each clip is answered once, each reminder delivered once."""

from __future__ import annotations

import asyncio
import re
import time as stopwatch
from dataclasses import dataclass
from datetime import UTC, datetime, time

import pytest

from bot.reminders import next_due
from bot.simulator import Message
from tests.e2e.rig import Rig, broken_clip, is_working, note

pytestmark = pytest.mark.e2e


@dataclass(frozen=True)
class Point:
    """Where to kill whom: at a Bot API call, before or after its effect, or at a state of the database."""

    victim: str
    when: str = ""
    methods: tuple[str, ...] = ()
    skip: int = 0
    state: str = ""

    def __str__(self) -> str:
        if self.state:
            return self.state
        answer = " (the answer)" if self.skip else ""
        return f"{self.when} {' or '.join(self.methods)}{answer}"


FINISHED = "clip finished"
MOVED_ON = "reminder moved on"
#: What the database says when the bot is there.
STATES = {
    "update recorded": "SELECT 1 FROM inbox WHERE done_at IS NULL",
    "send written down": "SELECT 1 FROM outbox WHERE sent_at > '{now}'",
    "clip written down": "SELECT 1 FROM clips WHERE message_id = {message}",
    "clip queued": "SELECT 1 FROM clips WHERE message_id = {message} AND state != 'new'",
    "clip being worked on": "SELECT 1 FROM clips WHERE message_id = {message} AND state = 'working'",
    "numbers kept": "SELECT 1 FROM reports WHERE message_id = {message}",
    FINISHED: "SELECT 1 FROM clips WHERE message_id = {message} AND finished_at IS NOT NULL",
    "reminder written down": "SELECT 1 FROM outbox WHERE key LIKE 'r:%' AND sent_at > '{now}'",
    MOVED_ON: "SELECT 1 FROM reminders WHERE next_due_utc > '{now}.000000'",
}
PROGRESS, RESULT = ("editMessageText",), ("editMessageText", "editMessageMedia")
POINTS = [
    Point("bot", "before", ("sendMessage",)),
    Point("bot", "after", ("sendMessage",)),
    Point("bot", state="update recorded"),
    Point("bot", state="send written down"),
    Point("bot", state="clip written down"),
    Point("bot", state="clip queued"),
    Point("bot", state="clip being worked on"),
    Point("bot", "before", ("getFile",)),
    Point("bot", "before", ("download",)),
    Point("bot", "before", PROGRESS),
    Point("bot", "after", PROGRESS),
    Point("worker", state="clip written down"),
    Point("worker", state="clip queued"),
    Point("worker", state="clip being worked on"),
    Point("worker", "before", PROGRESS),
    Point("worker", "after", PROGRESS),
    Point("worker", "before", ("getFile",)),
    Point("worker", "after", ("getFile",)),
    Point("worker", "before", ("download",)),
    Point("worker", state="numbers kept"),
    Point("worker", "before", RESULT, skip=1),
    Point("worker", "after", RESULT, skip=1),
    Point("worker", state=FINISHED),
    Point("analysis", "before", ("getFile",)),
    Point("analysis", "before", RESULT, skip=1),
]


def query_of(state: str, message_id: int, now: datetime) -> str:
    """The query that finds a row once a state is reached."""
    return STATES[state].format(message=message_id, now=f"{now:%Y-%m-%d %H:%M:%S}")


async def kill_at(rig: Rig, point: Point, message_id: int, now: datetime | None = None) -> None:
    """Wait until the bot is at a point, kill the victim there, and start again what nobody else starts."""
    if point.state:
        query = query_of(point.state, message_id, now or datetime.now(UTC))
        await rig.until(lambda: rig.rows(query))
    else:
        await rig.until(lambda: any(fault.struck for fault in rig.simulator.world.faults.active))
        await asyncio.sleep(0.05)  # the effect of the call, where it comes first
    {"bot": rig.kill_bot, "worker": rig.kill_worker, "analysis": rig.kill_analysis}[point.victim]()
    rig.simulator.world.faults.clear()
    if point.victim == "bot":
        rig.start()


async def set_trap(rig: Rig, point: Point) -> None:
    """Make the call of a point hang, so that the victim is caught in it."""
    for method in point.methods:
        hanging = {"kind": f"timeout_{point.when}", "method": method, "seconds": 20.0, "skip": point.skip}
        await rig.client.fault(**hanging)


async def answers_to(rig: Rig, since: int) -> list[Message]:
    """The bot's finished messages after one of the user's."""
    said = await rig.robin.messages()
    return [m for m in said if m.from_bot and m.id > since and not is_working(m)]


@pytest.mark.parametrize("victim", ["bot", "worker", "analysis"])
async def test_every_clip_is_answered_once_wherever_a_process_is_killed(tmp_path, victim):
    """Killing the bot, the worker or the analysis at any of 25 points leaves one answer to the clip."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        for number, point in enumerate(p for p in POINTS if p.victim == victim):
            await set_trap(rig, point)
            sent = await rig.robin.send_video(broken_clip(tmp_path, number))
            await kill_at(rig, point, sent.id)
            killed = stopwatch.monotonic()
            done = query_of(FINISHED, sent.id, datetime.now(UTC))
            await rig.until(lambda done=done: rig.rows(done))
            await rig.until(lambda: rig.worker() is not None)
            answers = await answers_to(rig, sent.id)
            note(f"{victim} killed", str(point), len(answers), stopwatch.monotonic() - killed)
            assert len(answers) == 1, f"{point}: {[a.text for a in answers]}\n{rig.log_end()}"
            assert "broke" not in answers[0].text, f"{point}: {answers[0].text}"
        assert not list((tmp_path / "data" / "work").glob("*/clip"))
        assert rig.stop() == 0


REMINDER_POINTS = [
    Point("bot", "before", ("sendMessage", "sendPhoto", "sendAnimation")),
    Point("bot", state="reminder written down"),
    Point("bot", state=MOVED_ON),
]


async def test_every_reminder_is_delivered_once_wherever_the_bot_is_killed(tmp_path):
    """Killing the bot around the delivery of a reminder neither loses nor doubles it."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.robin.send_text("remind me every Tuesday at 7")
        await rig.robin.wait_message("zone")
        await rig.robin.send_text("Berlin")
        await rig.robin.wait_message("Tuesday at")
        now = datetime.now(UTC)
        for point in REMINDER_POINTS:
            before = len(await rig.robin.messages())
            now = next_due((1,), time(7), "Europe/Berlin", now)
            await set_trap(rig, point)
            await rig.client.set_clock((now - datetime.now(UTC)).total_seconds() + 1)
            await kill_at(rig, point, 0, now)
            killed = stopwatch.monotonic()
            moved_on = query_of(MOVED_ON, 0, now)
            await rig.until(lambda moved_on=moved_on: rig.rows(moved_on))
            await rig.until(lambda: "stopping" not in rig.log_end()[-200:])
            await asyncio.sleep(1.0)  # a second delivery would come with the next sweep
            came = len(await rig.robin.messages()) - before
            note("bot killed at a reminder", str(point), came, stopwatch.monotonic() - killed)
            assert came == 1, str(point)


async def test_the_bot_stops_within_ten_seconds_and_loses_nothing(tmp_path):
    """Stopped in the middle of a clip the bot exits 0, and answers the clip after the next start."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.client.fault("slow", method="getFile", seconds=5.0)
        sent = await rig.robin.send_video(broken_clip(tmp_path, 0))
        await rig.until(lambda: any(fault.struck for fault in rig.simulator.world.faults.active))
        assert await asyncio.wait_for(asyncio.to_thread(rig.stop), 10) == 0
        rig.start()
        began = stopwatch.monotonic()
        await rig.robin.wait_message(where=lambda m: m.id > sent.id and not is_working(m), timeout_s=40)
        answers = len(await answers_to(rig, sent.id))
        note("asked to stop", "with a clip in work", answers, stopwatch.monotonic() - began)
        assert answers == 1
        token = re.escape(rig.simulator.token.split(":")[1])
        assert not re.search(token, rig.log.read_text(errors="replace"))
