"""Everything said about reminders: asking for days, time and place, the reminder itself, the list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time

from bot.message import Button, Message
from bot.places import city_of
from bot.records import Reminder
from bot.render.parts import (
    CAPTION_LIMIT,
    Row,
    button,
    choice,
    html,
    lines,
    numbered,
    paragraphs,
    rows,
    visible_length,
)
from bot.render.teaching import picture
from bot.texts import Html, Texts

#: Times offered as buttons: before work, at lunch, after work, in the evening.
OFFERED = tuple(time(hour) for hour in (6, 7, 8, 12, 17, 18, 19, 20))


def ask_days(chosen: Iterable[int], texts: Texts) -> Message:
    """Seven days to tick, in the order of the week."""
    days = set(chosen)
    ticks = [
        choice(("✓ " if day in days else "") + texts.weekday_short(day), "rday", day) for day in range(7)
    ]
    labels = [("every-day", "rall"), ("next", "rnext"), ("cancel", "rcan")]
    last = [button(texts, label, action) for label, action in labels]
    text = texts("remind-days-chosen", days=texts.days(days)) if days else texts("remind-days")
    return html(text, (*rows(ticks, 4), tuple(last)))


def ask_time(days: Iterable[int], texts: Texts) -> Message:
    """The time of day: eight buttons, or typed."""
    offered = [choice(texts.clock(at), "rtime", at.strftime("%H%M")) for at in OFFERED]
    return html(
        texts("remind-time", days=_sentence_start(texts.days(days))),
        (*rows(offered, 4), (button(texts, "cancel", "rcan"),)),
    )


def ask_zone(at: time, now_there: time, texts: Texts) -> Message:
    """The three ways to tell a time zone; the first is a button under the input field."""
    text = texts("remind-zone", time=texts.clock(at), example=texts.clock(now_there))
    return html(text, ask_location=texts("btn-location"))


def choose_zone(zones: Sequence[str], texts: Texts) -> Message:
    """Several zones have the told time now: one button each."""
    buttons = [choice(city_of(zone, texts.lang)[:30], "rzone", k) for k, zone in enumerate(zones)]
    return html(texts("remind-zone-choose"), rows(buttons))


def is_set(reminder: Reminder, other: time | None, texts: Texts, *, changed: bool = False) -> Message:
    """The reminder stated back, with its first time and, for a bare hour, its other reading."""
    assert reminder.next_due_utc is not None, "a reminder that was just set is due"  # noqa: S101
    text = texts(
        "remind-changed" if changed else "remind-set",
        days=_sentence_start(texts.days(reminder.weekdays)),
        time=texts.clock(reminder.at),
        city=city_of(reminder.zone, texts.lang),
        next=texts.moment(reminder.next_due_utc, reminder.zone),
    )
    row = [button(texts, "change", "rchg", reminder.id), button(texts, "stop", "rstop", reminder.id)]
    meant = (
        [button(texts, "other-time", "rmove", reminder.id, other.strftime("%H%M"), time=texts.clock(other))]
        if other
        else []
    )
    return html(text, (*rows(meant), tuple(row)))


def reminder_list(reminders: Sequence[Reminder], streak: int, texts: Texts) -> Message:
    """Every reminder with its next time, and a row of buttons for each."""
    if not reminders:
        return html(texts("reminders-none"), ((button(texts, "remind", "rem"),),))
    parts = [texts("reminders-title")]
    keys: list[Row] = []
    for number, reminder in enumerate(reminders, 1):
        mark = f"{number}. " if len(reminders) > 1 else ""
        parts.append(Html(mark + _row(reminder, texts)))
        keys.append(_row_buttons(reminder, mark, texts))
    if streak:
        parts.append(texts("reminders-streak", weeks=streak))
    return html(paragraphs(*parts), keys)


def _row(reminder: Reminder, texts: Texts) -> str:
    values = {
        "days": _sentence_start(texts.days(reminder.weekdays)),
        "time": texts.clock(reminder.at),
        "city": city_of(reminder.zone, texts.lang),
    }
    if reminder.next_due_utc is None:
        return texts("reminders-row-paused", **values)
    return texts("reminders-row", next=texts.moment(reminder.next_due_utc, reminder.zone), **values)


def _row_buttons(reminder: Reminder, mark: str, texts: Texts) -> tuple[Button, ...]:
    pause = ("resume", "rres") if reminder.next_due_utc is None else ("pause", "rpau")
    made = [
        button(texts, "change", "rchg", reminder.id),
        button(texts, pause[0], pause[1], reminder.id),
        button(texts, "stop", "rstop", reminder.id),
    ]
    return tuple(Button(mark + made_button.label, made_button.data) for made_button in made)


def due_buttons(reminder_id: int, texts: Texts) -> tuple[Row, ...]:
    """What can be done with a reminder that has come."""
    labels = [("done", "rdone"), ("snooze", "rsnz"), ("skip", "rskip"), ("pause", "rpau"), ("change", "rchg"),
              ("stop", "rstop")]  # fmt: skip
    return rows([button(texts, label, action, reminder_id) for label, action in labels], 2)


@dataclass(frozen=True, slots=True)
class TodaysDrill:
    """What a reminder is about: a drill, and the words of the plan's week."""

    id: str
    name: str
    steps: tuple[str, ...]
    cue: str
    week: int | None = None
    week_text: str | None = None


def due(
    reminder: Reminder, today: TodaysDrill | None, late: bool, texts: Texts, *, weeks_since_clip: int = 0
) -> Message:
    """The reminder itself, with the whole drill so that nothing needs to be looked up outside in the rain.

    ``weeks_since_clip`` above 0 adds that it is time for a new clip.
    """
    head = lines(
        texts("due", name=today.name) if today else texts("due-plain"),
        texts("due-late", time=texts.clock(reminder.at)) if late else None,
    )
    body = [head]
    if today:
        body.append(numbered(today.steps))
        body.append(texts("think", cue=today.cue))
        if today.week and today.week_text:
            body.append(texts("due-week", n=today.week, text=today.week_text))
    if weeks_since_clip:
        body.append(texts("film-again", weeks=weeks_since_clip))
    weekly_id = int((reminder.payload or {}).get("of", reminder.id))  # a snooze points at what was snoozed
    text = paragraphs(*body)
    shown = picture(today.id) if today and visible_length(text) <= CAPTION_LIMIT else None
    return html(text, due_buttons(weekly_id, texts), photo=shown)


def film_again(weeks: int, texts: Texts) -> Message:
    """A new clip would show what has changed."""
    return html(texts("film-again", weeks=weeks), ((button(texts, "film", "film"),),))


def _sentence_start(text: str) -> str:
    return text[:1].upper() + text[1:]
