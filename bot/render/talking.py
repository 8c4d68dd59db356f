"""Answers, drills and plans of the knowledge package as messages with buttons."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Protocol

from bot.callbacks import ButtonTooLong
from bot.message import Button, Message
from bot.render.parts import (
    CAPTION_LIMIT,
    Row,
    button,
    choice,
    html,
    numbered,
    paragraphs,
    rows,
    visible_length,
)
from bot.render.teaching import picture
from bot.texts import Texts

#: The follow-up that a drill's own button makes needless.
SHOW_DRILL = "follow:drill"


#: Topics about the bot itself lead on to the button that does it: (label, action).
LEADS_ON = {"filming": ("film", "film"), "reminders": ("remind", "rem"), "drills": ("drills", "drills"),
            "score": ("history", "hist")}  # fmt: skip


class Choosable(Protocol):
    """A ready reply: pass ``id`` back, show ``label``."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102


class DrillWords(Protocol):
    """A drill in one language."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def purpose(self) -> str: ...  # noqa: D102
    @property
    def steps(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def dose(self) -> str: ...  # noqa: D102
    @property
    def cue(self) -> str: ...  # noqa: D102
    @property
    def mistake(self) -> str: ...  # noqa: D102
    @property
    def stop(self) -> str: ...  # noqa: D102
    @property
    def common_way(self) -> str | None: ...  # noqa: D102


def answer(
    text: str,
    replies: Sequence[Choosable],
    follow_ups: Sequence[Choosable],
    drill: tuple[str, str] | None,
    topic: str,
    texts: Texts,
    *,
    rate: bool,
) -> Message:
    """An answer with its ready replies, follow-ups, drill (id, name) and, where asked for, two thumbs.

    ``text`` is plain text of the knowledge package.
    """
    keys: list[Row] = [(key,) for option in replies if (key := _say(option))]
    shown = [option for option in follow_ups if not (drill and option.id == SHOW_DRILL)]
    if drill:
        keys.append((choice(drill[1][:40], "drl", drill[0]),))
    keys += rows([key for option in shown[:4] if (key := _say(option))])
    if topic in LEADS_ON:
        label, action = LEADS_ON[topic]
        keys.append((button(texts, label, action),))
    if rate:
        keys.append(
            (button(texts, "helpful", "fb", "answer", topic, "up"),
             button(texts, "unhelpful", "fb", "answer", topic, "down"))
        )  # fmt: skip
    return illustrated(escape(text, quote=False), keys, "how_to_film" if topic == "filming" else "")


def _say(option: Choosable) -> Button | None:
    """A button that says something for the user; None where its id does not fit into one."""
    try:
        return choice(option.label[:40], "say", *option.id.split(":"))
    except ButtonTooLong:
        return None


def drill_list(names: Sequence[tuple[str, str]], texts: Texts, *, has_plan: bool) -> Message:
    """All drills as buttons, (id, name) each."""
    if not names:
        return html(texts("drills-none"))
    keys = [(choice(name[:40], "drl", drill_id),) for drill_id, name in names]
    plan = [(button(texts, "plan", "plan"),)] if has_plan else []
    return html(texts("drills-title"), [*keys, *plan])


def drill_card(drill: DrillWords, texts: Texts) -> Message:
    """One drill under its picture: what it is for, its steps, how often. The rest is behind a button."""
    card = texts(
        "drill-card",
        name=drill.name,
        purpose=drill.purpose,
        steps=numbered(drill.steps),
        dose=drill.dose,
        cue=drill.cue,
    )
    buttons = (
        (button(texts, "details", "drm", drill.id), button(texts, "drills", "drills")),
        (button(texts, "remind", "rem", drill.id),),
    )
    return illustrated(card, buttons, drill.id)


def drill_details(drill: DrillWords, texts: Texts) -> Message:
    """What goes wrong with a drill and when to stop. Where it is a common way to do it, it says so."""
    told = texts("drill-details", name=drill.name, mistake=drill.mistake, stop=drill.stop)
    common = f"<i>{escape(drill.common_way, quote=False)}</i>" if drill.common_way else None
    return html(paragraphs(told, common), ((button(texts, "remind", "rem", drill.id),),))


def plan(
    intro: str, weeks: Sequence[tuple[str, int]], drills: Sequence[tuple[str, str]], texts: Texts
) -> Message:
    """Four weeks, each with its text and number of sessions, and the drills as buttons."""
    told = [
        texts("plan-week", n=n, sessions=sessions, text=text) for n, (text, sessions) in enumerate(weeks, 1)
    ]
    keys: list[Row] = [(choice(name[:40], "drl", drill_id),) for drill_id, name in drills]
    keys.append((button(texts, "remind", "rem"),))
    return html(paragraphs(texts("plan-title"), escape(intro, quote=False), *told), keys)


def illustrated(text: str, buttons: Sequence[Row], name: str) -> Message:
    """A message under the drawing of that name, where there is one and the text is short enough for it."""
    shown = picture(name) if visible_length(text) <= CAPTION_LIMIT else None
    return html(text, buttons, photo=shown)
