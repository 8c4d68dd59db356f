"""Joins a report and a question into advice: the one place that knows both domains.

Everything here is pure: values in, messages out. ``knowledge`` speaks plain text; markup is added in
:mod:`bot.render`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import knowledge
from bot.message import Message, Result
from bot.records import Reminder, StoredReport, User
from bot.render import reminding, talking, verdict
from bot.render.amounts import Document
from bot.speeds import speed_words
from bot.texts import Texts

#: After this long a reminder adds that a new clip would show what the drills have done.
FILM_AGAIN = timedelta(weeks=4)
PLAN_WEEKS = 4
#: Answers that ask for no opinion: an emergency, and small talk.
UNRATED = frozenset({"red_flag", "unclear", "off_topic", "about_bot"})


def clip_result(
    user: User,
    report: StoredReport,
    history: Sequence[StoredReport],
    pictures: Path,
    texts: Texts,
    asked: Mapping[str, Any] | None = None,
) -> Result:
    """The answer to a clip. ``history`` is newest first; ``asked`` is what the caption was about, or None.

    ``asked`` is the plain dict of a :class:`knowledge.Context`: what was asked, without the words.
    """
    reply = answer_message(explain(user, report, history, texts, asked=asked), texts) if asked else None
    if report.document.get("refusal"):
        return verdict.refusal(report, reply, pictures, texts)
    hint = drill_hint(report.document, texts)
    comparable = report.has_verdict and any(earlier.has_verdict for earlier in history)
    return verdict.verdict(user, report, hint, reply, pictures, texts, comparable=comparable)


def clip_failure(code: str, texts: Texts, asked: Mapping[str, Any] | None = None) -> Result:
    """The answer to a clip that gave no report; what was asked with it is answered all the same."""
    context = knowledge.Context.from_dict(dict(asked)) if asked else None
    reply = knowledge.advise(None, None, (), _lang(texts), context) if context else None
    return verdict.no_report(code, answer_message(reply, texts) if reply else None, texts)


def explain(
    user: User,
    report: StoredReport,
    history: Sequence[StoredReport],
    texts: Texts,
    asked: Mapping[str, Any] | None = None,
) -> knowledge.Answer:
    """Why the clip says what it says, with what the runner told before."""
    context = knowledge.Context.from_dict(dict(asked)) if asked else None
    return knowledge.advise(None, _told(user, report, texts), _documents(history), _lang(texts), context)


def reply(
    user: User,
    text: str,
    report: StoredReport | None,
    history: Sequence[StoredReport],
    context: Mapping[str, Any] | None,
    texts: Texts,
) -> knowledge.Answer:
    """The answer to a question, with the last clip and what the talk was about."""
    known = knowledge.Context.from_dict(dict(context)) if context else None
    seen = _told(user, report, texts) if report else None
    return knowledge.advise(text, seen, _documents(history), _lang(texts), known)


def answer_message(answer: knowledge.Answer, texts: Texts) -> Message:
    """An answer with its buttons: ready replies, follow-ups, its drill, two thumbs."""
    told = Texts(answer.lang)  # a question in German is answered in German, whatever the menu speaks
    drill = knowledge.drill(answer.drills[0], answer.lang) if answer.drills and not answer.red_flag else None
    return talking.answer(
        answer.text,
        answer.ask.options if answer.ask else (),
        answer.follow_ups,
        (drill.id, drill.name) if drill else None,
        answer.topic,
        told,
        rate=answer.topic not in UNRATED and not answer.asks_back,
    )


def why_message(answer: knowledge.Answer, document: Document, texts: Texts) -> Message:
    """Why a clip says what it says, under the drawing of its finding where there is one."""
    message = answer_message(answer, texts)
    return talking.illustrated(message.text, message.buttons, str(document.get("finding")))


def drill_hint(document: Document, texts: Texts) -> verdict.DrillHint | None:
    """The one drill to name under a verdict: the one the finding's plan begins with, as the reminder does."""
    drill_id = _plan_drill(document.get("finding"), texts, week=1)
    if drill_id is None:
        return None
    drill = knowledge.drill(drill_id, _lang(texts))
    return verdict.DrillHint(drill.id, drill.name, drill.cue)


def drill_list(finding: str | None, texts: Texts) -> Message:
    """All drills; the plan is offered to whoever has a finding."""
    found = [(drill.id, drill.name) for drill in knowledge.drills(_lang(texts))]
    return talking.drill_list(found, texts, has_plan=finding is not None)


def drill_card(drill_id: str, texts: Texts, *, details: bool = False) -> Message | None:
    """One drill or, with ``details``, what to watch out for; None where there is none of that id."""
    try:
        drill = knowledge.drill(drill_id, _lang(texts))
    except KeyError:
        return None
    return talking.drill_details(drill, texts) if details else talking.drill_card(drill, texts)


def plan(finding: str | None, texts: Texts) -> Message | None:
    """Four weeks for a finding, or None where there is no plan."""
    found = _plan(finding, texts)
    if found is None:
        return None
    ids = list(dict.fromkeys(drill_id for _, drills, _ in found.weeks for drill_id in drills))
    drills = [(drill_id, knowledge.drill(drill_id, _lang(texts)).name) for drill_id in ids]
    weeks = [(text, sessions) for text, _, sessions in found.weeks]
    return talking.plan(found.intro, weeks, drills, texts)


def reminder_due(
    reminder: Reminder, latest: StoredReport | None, now: datetime, texts: Texts, *, late: bool
) -> Message:
    """The reminder: the drill that was chosen for it, or the one of the latest finding's plan this week."""
    if (reminder.payload or {}).get("film"):
        return reminding.film_again(FILM_AGAIN.days // 7, texts)
    today = todays_drill(reminder, latest, now, texts)
    weeks = (now - latest.created_at).days // 7 if latest and now - latest.created_at >= FILM_AGAIN else 0
    return reminding.due(reminder, today, late, texts, weeks_since_clip=weeks)


def todays_drill(
    reminder: Reminder, latest: StoredReport | None, now: datetime, texts: Texts
) -> reminding.TodaysDrill | None:
    """What to practise now. A drill that was chosen for the reminder goes before the plan's.

    The plan begins with the clip or with the reminder, whichever came later.
    """
    finding = latest.document.get("finding") if latest else None
    began = [moment for moment in (latest and latest.created_at, _set_at(reminder)) if moment]
    week = min(max((now - max(began)).days // 7, 0) + 1, PLAN_WEEKS) if began else 1
    chosen = reminder.drill or _plan_drill(finding, texts, week)
    if chosen is None:
        chosen = next((drill.id for drill in knowledge.drills(_lang(texts))), None)
    if chosen is None:
        return None
    drill = knowledge.drill(chosen, _lang(texts))
    week_text = drill.weeks[week - 1] if len(drill.weeks) >= week else None
    return reminding.TodaysDrill(drill.id, drill.name, drill.steps, drill.cue, week, week_text)


def _set_at(reminder: Reminder) -> datetime | None:
    """When a weekly reminder was set; a snooze tells it of the one that was snoozed."""
    since = (reminder.payload or {}).get("since")
    return datetime.fromisoformat(since) if since else reminder.created_at


def _plan_drill(finding: str | None, texts: Texts, week: int) -> str | None:
    found = _plan(finding, texts)
    return found.weeks[week - 1][1][0] if found else None


def _plan(finding: str | None, texts: Texts) -> knowledge.PlanText | None:
    try:
        return knowledge.plan(cast(Any, finding), _lang(texts)) if finding else None
    except KeyError:
        return None


def _told(user: User, report: StoredReport, texts: Texts) -> Document:
    """A report's document with what its runner told: their leg, their units, their pace."""
    inches = user.units == "imperial"
    speed = (report.document.get("told") or {}).get("speed_mps")
    runner = {
        "leg_cm": user.leg_length_cm,
        "inches": inches,
        "speed_mps": speed,
        "pace": speed_words(speed, texts, miles=inches) if speed else "",
    }
    return {**report.document, "runner": runner}


def _documents(history: Sequence[StoredReport]) -> list[Document]:
    """Older documents that have a verdict, oldest first, as the knowledge package reads them."""
    return [report.document for report in reversed(history) if report.has_verdict]


def _lang(texts: Texts) -> Any:
    return texts.lang
