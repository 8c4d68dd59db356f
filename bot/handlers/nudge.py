"""Four weeks after a clip: one message that a new one would show what has changed.

It is a reminder of kind "once" whose payload says ``film``; a newer clip moves it on, and who has a weekly
reminder is told by that one.
"""

from __future__ import annotations

from bot.coach import FILM_AGAIN
from bot.handlers.visit import Visit

#: The user's setting with the id of the nudge that is waiting.
NUDGE = "nudge"


async def plan(visit: Visit) -> None:
    """Set the nudge for this clip in place of an earlier one."""
    reminders, settings = visit.services.store.reminders, visit.user.settings or {}
    if NUDGE in settings:
        await reminders.remove(int(settings[NUDGE]), visit.user.id)
    if await reminders.list(visit.user.id):
        return
    due = visit.now + FILM_AGAIN
    reminder = await reminders.add(
        visit.user.id,
        visit.user.chat_id,
        weekdays=(due.weekday(),),
        at=due.time().replace(second=0, microsecond=0),
        zone=visit.user.zone or "UTC",
        next_due_utc=due,
        kind="once",
        payload={"film": True},
    )
    await visit.change(settings={**settings, NUDGE: reminder.id})
