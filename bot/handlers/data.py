"""The user is in charge of their data: what is kept, take it along, delete it, stop what is going on."""

from __future__ import annotations

import contextlib
import json

from bot import render
from bot.callbacks import Press
from bot.chat import MessageGone
from bot.handlers import dialogue
from bot.handlers.visit import Visit
from bot.message import Attachment, Message
from bot.render import menu
from bot.render.parts import html


async def privacy(visit: Visit, _: str) -> None:
    """/privacy."""
    await visit.say(menu.privacy(visit.user, visit.texts))


async def press_clear_clips(visit: Visit, press: Press) -> str | None:
    """Whether clips are taken out of the chat once they are answered."""
    clears = press.arg(0) == "yes"
    await visit.change(settings={**(visit.user.settings or {}), menu.CLEARS_CLIPS: clears})
    await visit.tell("clips-cleared" if clears else "clips-left")
    return None


async def export(visit: Visit, _: str) -> None:
    """/export: one JSON file with every row about the user."""
    found = await visit.services.store.privacy.export(visit.user.id)
    if not any(found.values()):
        await visit.tell("export-nothing")
        return
    content = json.dumps(found, ensure_ascii=False, indent=1).encode()
    await visit.say(
        Message(visit.texts("export-caption"), document=Attachment("midstance-export.json", content))
    )


async def ask_delete(visit: Visit, _: str) -> None:
    """/delete asks once."""
    await visit.say(menu.ask_delete(visit.texts))


async def press_delete(visit: Visit, press: Press) -> str | None:
    """Delete everything, jobs included, or keep it."""
    if press.arg(0) != "yes":
        await visit.turn_into(html(visit.texts("delete-kept")))
        return None
    texts = visit.texts  # the language goes with the rest
    await _give_up_clips(visit)
    await visit.services.store.privacy.delete(visit.user.id)
    await visit.turn_into(html(texts("delete-done")))
    return None


async def cancel(visit: Visit, _: str) -> None:
    """/cancel: the clips that are being worked on, or what the bot has just asked."""
    if await _give_up_clips(visit):
        await visit.tell("cancel-clip")
    elif await dialogue.current(visit):
        await dialogue.end(visit)
        await visit.tell("cancel-done")
    else:
        await visit.tell("cancel-nothing")


async def _give_up_clips(visit: Visit) -> bool:
    """Cancel every clip of this user that is under way, and let those that only waited say so.

    A clip that is at work is told by its worker, which knows what its message shows by now.
    """
    waiting = await visit.services.store.clips.waiting_of(visit.user.id)
    any_open = await visit.services.jobs.cancel_all(visit.user.id) > 0
    for request in waiting:
        with contextlib.suppress(MessageGone):
            await visit.services.chat.edit(
                request.chat_id, request.working_message_id, render.failure("cancelled", visit.texts)
            )
    return any_open
