"""The operator's command."""

from __future__ import annotations

from bot.handlers.visit import Visit
from bot.render.parts import html


async def stats(visit: Visit, _: str) -> None:
    """/stats in the operator's chat; to anybody else it is no command at all."""
    if visit.chat_id != visit.services.settings.admin_chat_id:
        await visit.tell("unknown-command")
        return
    counts = await visit.services.store.counts.all()
    told = "\n".join(f"{name}: {value}" for name, value in counts.items())
    await visit.say(html(f"<pre>{told}</pre>"))
