"""Reminders go out once, and late ones at most once."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from telegram.error import NetworkError

from bot.chat import Unreachable, _next_key
from bot.reminders import next_due
from bot.sweep import Sweep

ANNA, ZONE = 11, "Europe/Berlin"


class Wire:
    """A chat that keeps the outbox's promise and fails on request."""

    def __init__(self, store) -> None:
        self.store, self.sent, self.failures = store, [], []

    async def send(self, chat_id, message):
        """Send once under a key, as the real chat does."""
        key, _ = _next_key()
        if (already := await self.store.outbox.sent(key)) is not None:
            return already
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append(chat_id)
        await self.store.outbox.keep(key, len(self.sent))
        return len(self.sent)


@pytest.fixture
async def scene(store, clock):
    """Anna has a reminder for Tuesday at seven; it is Monday noon."""
    await store.users.meet(ANNA, ANNA, "en")
    due = next_due((1,), time(7), ZONE, clock.now())
    reminder = await store.reminders.add(ANNA, ANNA, weekdays=(1,), at=time(7), zone=ZONE, next_due_utc=due)
    wire = Wire(store)
    return Sweep(store, wire, clock), wire, reminder


async def test_nothing_goes_out_early(scene, clock):
    """Before its time a reminder is not sent."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc - timedelta(seconds=1)
    await sweep.run_once()
    assert wire.sent == []


async def test_it_goes_out_once_and_comes_back_next_week(scene, clock, store):
    """At its time a reminder is sent once, and the next one is a week later."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc
    await sweep.run_once()
    await sweep.run_once()
    assert wire.sent == [ANNA]
    (again,) = await store.reminders.list(ANNA)
    assert again.next_due_utc == reminder.next_due_utc + timedelta(weeks=1)


async def test_a_reminder_that_cannot_be_made_stops_no_other(scene, clock, store):
    """A strange row is logged and left, the others are delivered, and the bot lives on."""
    sweep, wire, reminder = scene
    await store.users.meet(22, 22, "en")
    due = reminder.next_due_utc - timedelta(minutes=1)
    await store.reminders.add(22, 22, weekdays=(1,), at=time(7), zone="Gone/Away", next_due_utc=due)
    clock.instant = reminder.next_due_utc
    assert await sweep.run_once() == 1
    assert ANNA in wire.sent
    await sweep.run_once()
    assert wire.sent.count(22) == 1


async def test_a_crash_after_sending_does_not_send_again(scene, clock, store):
    """A reminder that went out and was not moved on is only moved on."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc
    await sweep.run_once()
    await store.reminders.change(reminder.id, ANNA, next_due_utc=reminder.next_due_utc)
    await sweep.run_once()
    assert wire.sent == [ANNA]


@pytest.mark.parametrize(("late", "sent"), [(timedelta(hours=12), 1), (timedelta(hours=12, seconds=1), 0)])
async def test_a_missed_one_is_sent_within_twelve_hours(scene, clock, store, late, sent):
    """After a night off a reminder is sent once up to twelve hours late, then let go till next week."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc + late
    await sweep.run_once()
    assert len(wire.sent) == sent
    assert (await store.reminders.list(ANNA))[0].next_due_utc > clock.now()


async def test_weeks_off_bring_one_reminder_not_many(scene, clock, store):
    """A bot that was off for weeks does not make up for every Tuesday."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc + timedelta(weeks=5, hours=1)
    await sweep.run_once()
    assert wire.sent == []
    clock.instant = (await store.reminders.list(ANNA))[0].next_due_utc
    await sweep.run_once()
    assert wire.sent == [ANNA]


async def test_while_telegram_is_away_it_waits(scene, clock):
    """A reminder that could not be sent is tried again with the next sweep."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc
    wire.failures = [NetworkError("away")]
    await sweep.run_once()
    assert wire.sent == []
    await sweep.run_once()
    assert wire.sent == [ANNA]


async def test_who_cannot_be_reached_is_not_reminded_any_more(scene, clock, store):
    """A user who has blocked the bot gets no further tries."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc
    wire.failures = [Unreachable("11")]
    await sweep.run_once()
    assert await store.reminders.list(ANNA) == []


async def test_a_snoozed_one_is_gone_after_delivery(scene, clock, store):
    """A reminder for once is delivered and deleted."""
    sweep, wire, _ = scene
    soon = clock.now() + timedelta(hours=1)
    await store.reminders.add(ANNA, ANNA, kind="once", weekdays=(), at=time(13), zone=ZONE, next_due_utc=soon)
    clock.instant = soon
    await sweep.run_once()
    await sweep.run_once()
    assert wire.sent == [ANNA]


async def test_more_than_a_batch_is_delivered_in_one_sweep(store, clock):
    """Seven hundred due at once all go out."""
    wire = Wire(store)
    for user in range(1, 701):
        await store.reminders.add(user, user, weekdays=(1,), at=time(7), zone=ZONE, next_due_utc=clock.now())
    await Sweep(store, wire, clock).run_once()
    assert sorted(wire.sent) == list(range(1, 701))


async def test_a_clock_that_is_set_back_sends_nothing_twice(scene, clock):
    """After a delivery the clock may go back and pass the due time again."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc
    await sweep.run_once()
    for hours in (-30, -1, 0, 1, 30):
        clock.instant = reminder.next_due_utc + timedelta(hours=hours)
        await sweep.run_once()
    assert wire.sent == [ANNA]


async def test_a_clock_that_jumps_ahead_and_is_put_right_loses_at_most_that_week(scene, clock, store):
    """A jump over the due time lets that one go, and only that one, once the clock is right again."""
    sweep, wire, reminder = scene
    clock.instant = reminder.next_due_utc + timedelta(days=3)
    await sweep.run_once()
    assert wire.sent == []
    (later,) = await store.reminders.list(ANNA)
    assert later.next_due_utc == reminder.next_due_utc + timedelta(weeks=1)
    clock.instant = reminder.next_due_utc + timedelta(seconds=5)
    await sweep.run_once()
    assert wire.sent == []
    clock.instant = later.next_due_utc
    await sweep.run_once()
    assert wire.sent == [ANNA]
