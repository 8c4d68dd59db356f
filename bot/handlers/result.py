"""The buttons under a verdict: why, all numbers, compare, was this right."""

from __future__ import annotations

from bot import coach, drawing
from bot.callbacks import BadPress, Press
from bot.handlers.visit import Visit
from bot.logs import get_logger
from bot.message import Attachment, Button, Message
from bot.numbers_page import build_page
from bot.records import StoredReport
from bot.render import picture_labels, weeks
from bot.render.parts import button, html

log = get_logger(__name__)

VERDICTS = ("yes", "no", "unsure")
THUMBS = ("up", "down")


async def press_why(visit: Visit, press: Press) -> str | None:
    """Why the clip says what it says."""
    report = await visit.report(press.number(0))
    if report is None:
        return visit.texts("report-gone")
    answer = coach.explain(visit.user, report, await visit.earlier(report), visit.texts)
    await visit.services.store.contexts.put(visit.user.id, answer.context.to_dict())
    await visit.say(coach.why_message(answer, report.document, visit.texts))
    return None


async def press_numbers(visit: Visit, press: Press) -> str | None:
    """All numbers, as a file that opens on the phone."""
    report = await visit.report(press.number(0))
    if report is None:
        return visit.texts("report-gone")
    await visit.services.chat.typing(visit.chat_id, "upload_document")
    page = build_page(visit.user, report, visit.texts)
    name = f"midstance-{report.created_at:%Y-%m-%d}.html"
    await visit.say(Message(visit.texts("page-caption"), document=Attachment(name, page.encode())))
    return None


async def press_compare(visit: Visit, press: Press) -> str | None:
    """This clip beside another one, or beside the last one before it that has a verdict."""
    report = await visit.report(press.number(0))
    if report is None:
        return visit.texts("report-gone")
    before = await visit.report(press.number(1)) or next(
        (earlier for earlier in await visit.earlier(report) if earlier.has_verdict), None
    )
    if before is None:
        return visit.texts("compare-none")
    before, after = sorted((before, report), key=lambda clip: clip.created_at)
    drawn = await _side_by_side(visit, before, after)
    await visit.say(weeks.comparison(visit.user, before, after, visit.texts, drawn))
    return None


async def _side_by_side(visit: Visit, before: StoredReport, after: StoredReport) -> Attachment | None:
    """The picture of two clips; None where their points are not kept or do not show a midstance."""
    asked = weeks.comparison_request(visit.user, before, after, visit.texts)
    if asked is None:
        return None
    await visit.services.chat.typing(visit.chat_id, "upload_photo")
    try:
        drawn = await drawing.draw("comparison", picture_labels(visit.texts), **asked)
    except drawing.NotDrawn as error:
        log.warning("two clips are compared in words only", error=str(error))
        return None
    return Attachment("compare.png", drawn)


async def press_ask_feedback(visit: Visit, press: Press) -> str | None:
    """The button "Was this right?": three ready answers."""
    report = await visit.report(press.number(0))
    if report is None:
        return visit.texts("report-gone")
    texts = visit.texts
    answers: tuple[Button, ...] = tuple(
        button(texts, label, "fb", "report", report.id, label) for label in VERDICTS
    )
    await visit.say(html(texts("feedback-ask"), (answers,)))
    return None


async def press_feedback(visit: Visit, press: Press) -> str | None:
    """Keep an opinion: on a report of the user's own, or on an answer about a topic."""
    about, of, verdict = press.arg(0), press.arg(1), press.arg(2)
    if about not in ("report", "answer") or verdict not in (*VERDICTS, *THUMBS):
        raise BadPress(verdict)
    if about == "report" and await visit.report(press.number(1)) is None:
        return visit.texts("report-gone")
    await visit.services.store.feedback.add(visit.user.id, f"{about}:{of}", verdict)
    if about == "report":
        await visit.turn_into(html(visit.texts("feedback-thanks")))
        return None
    return visit.texts("feedback-thanks")
