"""What the bot has just asked, for an hour: the next message may be the answer to it.

Kept as a small JSON value under the name ``dialogue``: ``{"asks": "leg"}`` or a reminder that is being set.
"""

from __future__ import annotations

from typing import Any

from bot.handlers.visit import Visit

NAME = "dialogue"
#: The name under which the talk with the coach is remembered: topics and symptoms, no words.
TALK = "talk"


async def wait_for(visit: Visit, asks: str, **known: Any) -> None:
    """Remember a question that was asked, and what is known so far."""
    await visit.services.store.contexts.put(visit.user.id, {"asks": asks, **known}, NAME)


async def current(visit: Visit) -> dict[str, Any]:
    """What is being asked, or an empty dict."""
    found = await visit.services.store.contexts.get(visit.user.id, NAME)
    return found if isinstance(found, dict) else {}


async def end(visit: Visit) -> None:
    """The question is answered or dropped."""
    await visit.services.store.contexts.clear(visit.user.id, NAME)
