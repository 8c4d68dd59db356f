"""Something that is neither a clip nor words: one sentence on what to send instead."""

from __future__ import annotations

import telegram

from bot.handlers import clip, question
from bot.handlers.visit import Visit


async def take(visit: Visit, message: telegram.Message) -> None:
    """Answer the caption where it asks something, else say what would help; an album is answered once."""
    if message.media_group_id is not None and await _is_told(visit, message.media_group_id):
        return
    if message.caption and await question.take_caption(visit, message.caption):
        return
    await visit.tell(f"not-a-clip-{clip.kind_of(message)}")


async def _is_told(visit: Visit, album: str) -> bool:
    """Whether this album has had its answer; from now on it has."""
    contexts, name = visit.services.store.contexts, f"album:{album}"
    told = await contexts.get(visit.user.id, name)
    await contexts.put(visit.user.id, True, name)
    return bool(told)
