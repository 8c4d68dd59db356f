"""The drills, one drill, and the four-week plan."""

from __future__ import annotations

from bot import coach
from bot.callbacks import Press
from bot.handlers.visit import Visit


async def show_all(visit: Visit, _: str) -> None:
    """/drills."""
    await visit.say(coach.drill_list(await _finding(visit), visit.texts))


async def show_one(visit: Visit, drill_id: str) -> None:
    """One drill by its id."""
    card = coach.drill_card(drill_id, visit.texts)
    await (visit.say(card) if card else visit.tell("drill-unknown"))


async def press_all(visit: Visit, _: Press) -> str | None:
    """The button "All drills"."""
    await show_all(visit, "")
    return None


async def press_one(visit: Visit, press: Press) -> str | None:
    """A drill's button."""
    await show_one(visit, press.arg(0))
    return None


async def press_details(visit: Visit, press: Press) -> str | None:
    """What to watch out for with a drill."""
    details = coach.drill_card(press.arg(0), visit.texts, details=True)
    await (visit.say(details) if details else visit.tell("drill-unknown"))
    return None


async def press_plan(visit: Visit, _: Press) -> str | None:
    """The four weeks for the latest finding."""
    plan = coach.plan(await _finding(visit), visit.texts)
    await (visit.say(plan) if plan else visit.tell("plan-none"))
    return None


async def _finding(visit: Visit) -> str | None:
    latest = await visit.latest()
    return latest.document.get("finding") if latest else None
