"""Progress over weeks: the list of clips and the chart."""

from __future__ import annotations

from bot.callbacks import Press
from bot.handlers.visit import Visit
from bot.message import Attachment, Message
from bot.numbers_page import build_history_page
from bot.render import weeks

#: Clips on one page of the list.
PAGE = 8


async def show(visit: Visit, _: str) -> None:
    """/history."""
    await _show(visit, None)


async def press_more(visit: Visit, press: Press) -> str | None:
    """The button "My history", or the next page of it."""
    await _show(visit, int(press.arg(0)) if press.arg(0).isdigit() else None)
    return None


async def _show(visit: Visit, before: int | None) -> None:
    store = visit.services.store
    found = await store.reports.list(visit.user.id, limit=PAGE + 1, before=before)
    practised = len(await store.practice.list(visit.user.id))
    shown, more = found[:PAGE], len(found) > PAGE
    await visit.say(weeks.history(visit.user, shown, practised, visit.texts, more=more))


async def press_chart(visit: Visit, _: Press) -> str | None:
    """The chart over all clips, as a file that opens on the phone."""
    reports = await visit.services.store.reports.list(visit.user.id, limit=200)
    page = build_history_page(visit.user, reports, visit.texts)
    if page is None:
        return visit.texts("compare-none")
    await visit.say(
        Message(visit.texts("chart-caption"), document=Attachment("midstance-history.html", page.encode()))
    )
    return None
