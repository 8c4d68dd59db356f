"""Try it without filming: the sample clip is shown and then analysed like any other."""

from __future__ import annotations

from dataclasses import replace

from bot import render, sample
from bot.handlers.visit import Visit
from bot.message import Message
from bot.records import ClipRequest


async def show(visit: Visit) -> None:
    """Show the sample and put it into the queue."""
    if code := await visit.services.limits.clip(visit.user.id):
        await visit.say(render.failure(code, visit.texts))
        return
    await visit.services.chat.typing(visit.chat_id, "upload_video")
    clip = await sample.ensure(visit.services.settings.data_dir)
    shown = await visit.say(Message(visit.texts("sample-caption"), video=clip))
    waiting = await visit.services.store.clips.open_count()
    queued = render.working("queued", None, visit.texts, place=waiting)
    working = await visit.say(replace(queued, reply_to=shown))
    await visit.services.jobs.submit(
        ClipRequest(
            chat_id=visit.chat_id,
            message_id=shown,
            user_id=visit.user.id,
            file_id=sample.FILE_ID,
            working_message_id=working,
        )
    )
