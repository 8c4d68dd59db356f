"""Read what answers need before anybody waits for it, and keep the garbage collector off it.

A collection walks everything that lives: some 80 ms of standing still for texts and libraries that will never
be garbage. ``gc.freeze`` takes them out of its rounds; what is left is walked in a millisecond.
"""

from __future__ import annotations

import asyncio
import gc
from datetime import UTC, datetime
from typing import Any

import knowledge
from bot.places import likely_zone
from bot.speeds import told_speed
from bot.texts import LANGUAGES, Texts, bundle
from bot.when import parse_request

QUESTION = "Remind me every Monday at 7: why does my left knee hurt at 5:30 per km?"


def read_first() -> None:
    """Read what most first answers need, and leave behind nothing to collect."""
    _read(LANGUAGES[0])
    gc.collect()
    gc.freeze()


async def read_rest() -> None:
    """Read the other languages beside the talk, one after the other."""
    for language in LANGUAGES[1:]:
        gc.disable()  # or it would walk half a language again and again
        try:
            await asyncio.to_thread(_read, language)
            gc.freeze()
        finally:
            gc.enable()


def _read(language: Any) -> None:
    knowledge.load(language)
    bundle(language)
    texts = Texts(language)
    texts.moment(datetime.now(UTC), likely_zone(language))
    # Asking once fills what is read at the first question only.
    knowledge.answer(QUESTION, language)
    parse_request(QUESTION, language)
    told_speed(QUESTION)
