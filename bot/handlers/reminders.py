"""The reminders there are: the list, and the buttons under one that has come."""

from __future__ import annotations

from bot.callbacks import Press
from bot.handlers import remind
from bot.handlers.visit import Visit
from bot.message import Message
from bot.records import Reminder
from bot.reminders import local_day, next_due, next_due_after_week, snoozed, streak_weeks
from bot.render import reminding
from bot.render.parts import html
from bot.when import ReminderRequest


async def show(visit: Visit, _: str) -> None:
    """/reminders."""
    await visit.say(await _list(visit))


async def by_words(visit: Visit, request: ReminderRequest) -> None:
    """Do what a message asks about reminders."""
    reminders = await visit.services.store.reminders.list(visit.user.id, with_stopped=True)
    if request.action == "set":
        await remind.advance(visit, remind.Draft().told(request.schedule))
    elif not reminders:
        await visit.say(await _list(visit))
    elif request.action == "stop":
        await _stop_by_words(visit, request, reminders)
    elif request.action == "pause":
        for reminder in reminders:
            await visit.services.store.reminders.change(reminder.id, visit.user.id, next_due_utc=None)
        await visit.say(await _list(visit))
    elif request.action == "change" and len(reminders) == 1:
        await _change_only(visit, request, reminders[0])
    else:
        await visit.say(await _list(visit))


async def _stop_by_words(visit: Visit, request: ReminderRequest, reminders: list[Reminder]) -> None:
    """Stop those on the days that were said, or all."""
    said = request.schedule.weekdays
    meant = [reminder for reminder in reminders if not said or said & set(reminder.weekdays)]
    for reminder in meant:
        await visit.services.store.reminders.remove(reminder.id, visit.user.id)
    if len(meant) < len(reminders):
        await visit.say(await _list(visit))
    else:
        await visit.tell("remind-stopped-all")


async def _change_only(visit: Visit, request: ReminderRequest, reminder: Reminder) -> None:
    if request.schedule.weekdays or request.schedule.at:
        await remind.change_by_words(visit, reminder, request.schedule)
    else:
        await remind.press_change(visit, Press("rchg", (str(reminder.id),)))


async def _list(visit: Visit) -> Message:
    store = visit.services.store
    reminders = await store.reminders.list(visit.user.id, with_stopped=True)
    done = [practice.done_at for practice in await store.practice.list(visit.user.id)]
    return reminding.reminder_list(
        reminders, streak_weeks(done, visit.user.zone or "UTC", visit.now), visit.texts
    )


async def press_stop(visit: Visit, press: Press) -> str | None:
    """Stop one reminder for good."""
    reminder = await remind.find(visit, press)
    if reminder is None:
        return visit.texts("remind-gone")
    await visit.services.store.reminders.remove(reminder.id, visit.user.id)
    texts = visit.texts
    days, at = texts.days(reminder.weekdays), texts.clock(reminder.at)
    await visit.turn_into(html(texts("remind-stopped", days=days, time=at)))
    return None


async def press_pause(visit: Visit, press: Press) -> str | None:
    """Pause one reminder."""
    reminder = await remind.find(visit, press)
    if reminder is None:
        return visit.texts("remind-gone")
    await visit.services.store.reminders.change(reminder.id, visit.user.id, next_due_utc=None)
    await visit.turn_into(await _list(visit))
    return visit.texts("remind-paused")


async def press_resume(visit: Visit, press: Press) -> str | None:
    """Go on with a paused reminder."""
    reminder = await remind.find(visit, press)
    if reminder is None:
        return visit.texts("remind-gone")
    due = next_due(reminder.weekdays, reminder.at, reminder.zone, visit.now)
    await visit.services.store.reminders.change(reminder.id, visit.user.id, next_due_utc=due)
    await visit.turn_into(await _list(visit))
    return visit.texts("remind-resumed", next=visit.texts.moment(due, reminder.zone))


async def press_done(visit: Visit, press: Press) -> str | None:
    """The drill is done: count it, say so kindly."""
    reminder = await remind.find(visit, press)
    store = visit.services.store.practice
    zone = visit.user.zone or "UTC"
    done = [practice.done_at for practice in await store.list(visit.user.id)]
    if not any(local_day(moment, zone) == local_day(visit.now, zone) for moment in done):
        await store.add(visit.user.id, reminder.drill if reminder else None)  # one a day counts
        done.append(visit.now)
    weeks = streak_weeks(done, zone, visit.now)
    await visit.drop_buttons()
    await visit.tell("due-done", weeks=weeks)
    return None


async def press_snooze(visit: Visit, press: Press) -> str | None:
    """Come back in an hour; the weekly time stays as it is."""
    reminder = await remind.find(visit, press)
    if reminder is None:
        return visit.texts("remind-gone")
    await visit.services.store.reminders.add(
        visit.user.id,
        reminder.chat_id,
        weekdays=reminder.weekdays,
        at=reminder.at,
        zone=reminder.zone,
        next_due_utc=snoozed(visit.now).replace(second=0, microsecond=0),
        kind="once",
        drill=reminder.drill,
        payload={
            "of": reminder.id,
            "since": reminder.created_at.isoformat() if reminder.created_at else None,
        },
    )
    await visit.drop_buttons()
    await visit.tell("remind-snoozed")
    return None


async def press_skip(visit: Visit, press: Press) -> str | None:
    """Nothing more this week."""
    reminder = await remind.find(visit, press)
    if reminder is None:
        return visit.texts("remind-gone")
    due = next_due_after_week(reminder.weekdays, reminder.at, reminder.zone, visit.now)
    if reminder.next_due_utc is not None:
        await visit.services.store.reminders.change(reminder.id, visit.user.id, next_due_utc=due)
    await visit.drop_buttons()
    await visit.tell("remind-skipped", next=visit.texts.moment(due, reminder.zone))
    return None
