"""Progress over weeks: the list of clips and the chart."""

from __future__ import annotations

from bot import drawing
from bot.callbacks import Press
from bot.handlers.visit import Visit
from bot.message import Attachment, Message
from bot.reminders import local_day
from bot.render import picture_labels, weeks

#: Clips on one page of the list.
PAGE = 8
MOST_IN_CHART = 60


async def show(visit: Visit, _: str) -> None:
    """/history."""
    await _show(visit, None)


async def press_more(visit: Visit, press: Press) -> str | None:
    """The button "My history", or the next page of it."""
    await _show(visit, press.number(0))
    return None


async def _show(visit: Visit, before: int | None) -> None:
    store = visit.services.store
    found = await store.reports.list(visit.user.id, limit=PAGE + 1, before=before)
    practised = len(await store.practice.list(visit.user.id))
    more = len(found) > PAGE
    shown = [report for report in found[:PAGE] if not report.is_sample]
    await visit.say(weeks.history(visit.user, shown, practised, visit.texts, more=more))


async def press_compare_two(visit: Visit, _: Press) -> str | None:
    """Any two clips: first the earlier one is chosen."""
    reports = await visit.services.store.reports.list(visit.user.id, limit=MOST_IN_CHART)
    await visit.say(weeks.choose_clip(visit.user, reports, None, visit.texts))
    return None


async def press_compare_with(visit: Visit, press: Press) -> str | None:
    """Then the one to compare it with."""
    before = await visit.report(press.number(0))
    if before is None:
        return visit.texts("report-gone")
    reports = await visit.services.store.reports.list(visit.user.id, limit=MOST_IN_CHART)
    await visit.turn_into(weeks.choose_clip(visit.user, reports, before, visit.texts))
    return None


async def press_chart(visit: Visit, _: Press) -> str | None:
    """The chart over all clips as a picture."""
    store = visit.services.store
    reports = await store.reports.list(visit.user.id, limit=MOST_IN_CHART)
    told = weeks.chart_rows(visit.user, reports, visit.texts)
    if len(told) < 2:
        return visit.texts("compare-none")
    await visit.services.chat.typing(visit.chat_id, "upload_photo")
    days = {
        local_day(done.done_at, visit.user.zone or "UTC") for done in await store.practice.list(visit.user.id)
    }
    drills = [day.isoformat() for day in sorted(days) if day.isoformat() >= told[0]["day"]]
    chart = await drawing.draw("history", picture_labels(visit.texts), clips=told, drills=drills)
    await visit.say(Message(visit.texts("chart-caption"), photo=Attachment("history.png", chart)))
    return None
