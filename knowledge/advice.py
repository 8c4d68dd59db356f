"""The public calls: a question, with or without the last clip, to an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from knowledge.drills import drill_rules, drill_text, plan_text
from knowledge.model import Answer, Context, DrillText, Finding, Lang, PlanText
from knowledge.texts import Texts, load_texts


@cache
def texts_of(lang: Lang) -> Texts:
    """The texts of a language, read once."""
    return load_texts(lang)


def load(*langs: Lang) -> None:
    """Read everything the first answers need, so that no runner waits for it."""
    for lang in langs:
        texts_of(lang)


def answer(text: str, lang: Lang | None = None, context: Context | None = None) -> Answer:
    """The answer to a question alone. ``lang`` is the runner's setting, used where the text does not tell."""
    return advise(text, None, (), lang, context)


def advise(
    text: str | None,
    report: Mapping[str, Any] | None,
    history: Sequence[Mapping[str, Any]] = (),
    lang: Lang | None = None,
    context: Context | None = None,
) -> Answer:
    """The answer to a question (or to a clip alone, ``text=None``) with the last clip's document.

    ``report`` is the analysis document as a dict (or None); ``history`` older documents, oldest first.
    """
    raise NotImplementedError


def drill(drill_id: str, lang: Lang) -> DrillText:
    """One drill, ready to show. Raises ``KeyError`` for an unknown id."""
    return drill_text(drill_id, texts_of(lang))


def drills(lang: Lang) -> tuple[DrillText, ...]:
    """Every drill, in the order to show them."""
    return tuple(drill_text(drill_id, texts_of(lang)) for drill_id in drill_rules())


def plan(finding: Finding, lang: Lang) -> PlanText:
    """Four weeks for a finding. Raises ``KeyError`` where there is no plan."""
    return plan_text(finding, texts_of(lang))
