"""Setting a reminder, or another time for one: days, time, zone, in whatever order they are told.

What is known so far is a :class:`Draft`, kept in the dialogue for an hour.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import time
from typing import Any

import telegram

from bot import places
from bot.callbacks import Press
from bot.handlers import dialogue
from bot.handlers.visit import Visit
from bot.records import Reminder
from bot.reminders import next_due
from bot.render import reminding
from bot.render.parts import html
from bot.when import Schedule, parse_clock, parse_schedule
from bot.zone_map import zone_of_place

#: Most reminders of one user.
MOST = 10
FORM = "%H:%M"


@dataclass(frozen=True, slots=True)
class Draft:
    """A reminder that is being set. ``changes`` is the id of the one that gets another time."""

    days: tuple[int, ...] = ()
    at: str | None = None
    other: str | None = None
    drill: str | None = None
    changes: int | None = None
    zones: tuple[str, ...] = ()

    @classmethod
    def of(cls, known: dict[str, Any]) -> Draft:
        """The draft inside a dialogue."""
        return cls(
            days=tuple(known.get("days", ())),
            at=known.get("at"),
            other=known.get("other"),
            drill=known.get("drill"),
            changes=known.get("changes"),
            zones=tuple(known.get("zones", ())),
        )

    def told(self, schedule: Schedule) -> Draft:
        """The draft with what was just said; what was not said stays."""
        days = tuple(sorted(schedule.weekdays)) or self.days
        if schedule.at is None:
            return replace(self, days=days)
        other = schedule.other.strftime(FORM) if schedule.other else None
        return replace(self, days=days, at=schedule.at.strftime(FORM), other=other)


async def begin(visit: Visit, said: str) -> None:
    """/remind, or a request in words: go on with what it says."""
    schedule = parse_schedule(said, visit.texts.lang) if said else Schedule()
    await advance(visit, Draft().told(schedule))


async def press_begin(visit: Visit, press: Press) -> str | None:
    """The button "Remind me weekly", for a certain drill or for whatever fits."""
    await advance(visit, Draft(drill=press.arg(0) or None))
    return None


async def press_change(visit: Visit, press: Press) -> str | None:
    """The button "Change" of a reminder."""
    reminder = await find(visit, press)
    if reminder is None:
        return visit.texts("remind-gone")
    draft = Draft(changes=reminder.id)
    await dialogue.wait_for(visit, "days", **asdict(draft))
    message = reminding.ask_days((), visit.texts)
    await visit.say(replace(message, text=visit.texts("remind-change")))
    return None


async def find(visit: Visit, press: Press) -> Reminder | None:
    """This user's reminder behind a button."""
    number = press.number(0)
    return None if number is None else await visit.services.store.reminders.get(number, visit.user.id)


async def advance(visit: Visit, draft: Draft) -> None:
    """Ask for what is still missing, or set the reminder."""
    if not draft.days:
        await _ask(visit, "days", draft)
        await visit.say(reminding.ask_days((), visit.texts))
    elif draft.at is None:
        await _ask(visit, "time", draft)
        await visit.say(reminding.ask_time(draft.days, visit.texts))
    elif visit.user.zone is None:
        await _ask(visit, "zone", draft)
        example = places.time_in(places.likely_zone(visit.texts.lang), visit.now)
        await visit.say(reminding.ask_zone(_time(draft.at), example, visit.texts))
    else:
        await _finish(visit, draft)


async def take_text(visit: Visit, known: dict[str, Any], text: str) -> bool:
    """Take a message as the answer to what was asked; False where it is about something else."""
    draft = Draft.of(known)
    if known["asks"] == "zone":
        return await _take_zone(visit, draft, text)
    schedule = parse_schedule(text, visit.texts.lang)
    if schedule.weekdays or schedule.at:
        await advance(visit, draft.told(schedule))
        return True
    if len(text) <= 20 and not text.endswith("?"):
        await visit.tell("remind-days-unclear" if known["asks"] == "days" else "remind-time-unclear")
        return True
    return False


async def _take_zone(visit: Visit, draft: Draft, text: str) -> bool:
    told = parse_clock(text, visit.texts.lang)
    zones = places.zones_with_time(told, visit.now, visit.texts.lang) if told else []
    zone = places.zone_of_city(text) if not zones else None
    if zone or len(zones) == 1:
        await _set_zone(visit, draft, zone or zones[0])
    elif zones:
        await _ask(visit, "zone", replace(draft, zones=tuple(zones)))
        await visit.say(reminding.choose_zone(zones, visit.texts))
    elif len(text) > 40 or text.endswith("?"):
        return False
    else:
        example = places.time_in(places.likely_zone(visit.texts.lang), visit.now)
        await visit.tell("remind-zone-unclear", example=visit.texts.clock(example))
    return True


async def take_location(visit: Visit, location: telegram.Location) -> None:
    """A shared place: the zone of the reminder being set, or a new zone for those that are."""
    known = await dialogue.current(visit)
    asked = known.get("asks") == "zone"
    if not asked and not await visit.services.store.reminders.list(visit.user.id):
        await visit.tell("not-a-clip-location")
        return
    zone = await zone_of_place(location.latitude, location.longitude)
    if zone is None:
        await visit.tell("remind-zone-unclear", example=visit.texts.clock(time(20, 15)))
    elif asked:
        await _set_zone(visit, Draft.of(known), zone)
    else:
        await _move_all(visit, zone)


async def press_zone(visit: Visit, press: Press) -> str | None:
    """One of several zones that have the told time."""
    draft = Draft.of(await dialogue.current(visit))
    k = press.number(0)
    if k is None or k >= len(draft.zones):
        return visit.texts("talk-forgotten")
    await visit.drop_buttons()
    await _set_zone(visit, draft, draft.zones[k])
    return None


async def press_day(visit: Visit, press: Press) -> str | None:
    """Tick a day, or take the tick away."""
    draft = await _draft(visit)
    days = set(draft.days) ^ {press.weekday(0)}
    return await _show_days(visit, replace(draft, days=tuple(sorted(days))))


async def press_every_day(visit: Visit, _: Press) -> str | None:
    """Tick all days."""
    return await _show_days(visit, replace(await _draft(visit), days=tuple(range(7))))


async def press_next(visit: Visit, _: Press) -> str | None:
    """The days are chosen."""
    draft = await _draft(visit)
    if not draft.days:
        return visit.texts("remind-days-none")
    await visit.drop_buttons()
    await advance(visit, draft)
    return None


async def press_time(visit: Visit, press: Press) -> str | None:
    """A time's button."""
    draft = await _draft(visit)
    if not draft.days:
        return visit.texts("talk-forgotten")
    await visit.drop_buttons()
    await advance(visit, replace(draft, at=press.clock(0).strftime(FORM), other=None))
    return None


async def press_cancel(visit: Visit, _: Press) -> str | None:
    """Leave it."""
    await dialogue.end(visit)
    await visit.turn_into(html(visit.texts("cancel-done")))
    return None


async def press_other_time(visit: Visit, press: Press) -> str | None:
    """The other reading of a bare hour: 19:00 instead of 7:00."""
    reminder = await find(visit, press)
    if reminder is None:
        return visit.texts("remind-gone")
    moved = await _reschedule(visit, reminder, reminder.weekdays, press.clock(1), reminder.zone)
    await visit.turn_into(reminding.is_set(moved, None, visit.texts, changed=True))
    return None


async def change_by_words(visit: Visit, reminder: Reminder, schedule: Schedule) -> None:
    """Give a reminder the days or the time that were said; what was not said stays."""
    days = tuple(sorted(schedule.weekdays)) or reminder.weekdays
    moved = await _reschedule(visit, reminder, days, schedule.at or reminder.at, reminder.zone)
    await visit.say(reminding.is_set(moved, schedule.other, visit.texts, changed=True))


async def _ask(visit: Visit, asks: str, draft: Draft) -> None:
    await dialogue.wait_for(visit, asks, **asdict(draft))


async def _draft(visit: Visit) -> Draft:
    return Draft.of(await dialogue.current(visit))


async def _show_days(visit: Visit, draft: Draft) -> str | None:
    await _ask(visit, "days", draft)
    await visit.turn_into(reminding.ask_days(draft.days, visit.texts))
    return None


async def _set_zone(visit: Visit, draft: Draft, zone: str) -> None:
    """Keep the zone, take the keyboard with the place's button away, and go on.

    Only a message can take such a keyboard away, and one that does can have no buttons of its own. So it
    is deleted at once, and what stays is the one message that states the reminder back.
    """
    visit = await visit.change(zone=zone)
    city = places.city_of(zone, visit.texts.lang)
    thanks = html(visit.texts("location-thanks", city=city), ask_location="", silent=True)
    await visit.services.chat.delete(visit.chat_id, await visit.say(thanks))
    await advance(visit, draft)


async def _move_all(visit: Visit, zone: str) -> None:
    """A traveller's reminders keep their local time in the new zone."""
    visit = await visit.change(zone=zone)
    for reminder in await visit.services.store.reminders.list(visit.user.id):
        await _reschedule(visit, reminder, reminder.weekdays, reminder.at, zone)
    await visit.tell("location-thanks", city=places.city_of(zone, visit.texts.lang))


async def _finish(visit: Visit, draft: Draft) -> None:
    """Set the reminder, or give the changed one its new time, and state it back."""
    store, zone = visit.services.store.reminders, visit.user.zone or "UTC"
    at = _time(draft.at or "07:00")
    await dialogue.end(visit)
    changing = await store.get(draft.changes, visit.user.id) if draft.changes else None
    if changing:
        reminder = await _reschedule(visit, changing, draft.days, at, zone)
    else:
        number = len(await store.list(visit.user.id, with_stopped=True))
        if number >= MOST:
            await visit.tell("remind-too-many", n=number)
            return
        due = next_due(draft.days, at, zone, visit.now)
        reminder = await store.add(
            visit.user.id,
            visit.user.chat_id,
            weekdays=draft.days,
            at=at,
            zone=zone,
            next_due_utc=due,
            drill=draft.drill,
        )
    other = _time(draft.other) if draft.other else None
    await visit.say(reminding.is_set(reminder, other, visit.texts, changed=changing is not None))


async def _reschedule(
    visit: Visit, reminder: Reminder, days: tuple[int, ...], at: time, zone: str
) -> Reminder:
    due = next_due(days, at, zone, visit.now)
    fields: dict[str, Any] = {"weekdays": days, "at": at, "zone": zone, "next_due_utc": due}
    await visit.services.store.reminders.change(reminder.id, visit.user.id, **fields)
    return replace(reminder, **fields)


def _time(text: str) -> time:
    return time.fromisoformat(text)
