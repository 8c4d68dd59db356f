"""Groups: the bot speaks when it is spoken to, and never about anybody's data."""

from __future__ import annotations

import telegram

from bot.handlers import clip, question
from bot.handlers.visit import Visit
from bot.render.parts import html

#: Commands that may be answered where others read along.
OPEN_COMMANDS = frozenset({"start", "help", "film", "drills"})
#: Buttons that may be pressed there; those of a result work only for its owner.
OPEN_PRESSES = frozenset(
    {"film", "cxl", "why", "num", "cmp", "fba", "fb", "any", "say", "drills", "drl", "drm"}
)


def is_addressed(message: telegram.Message) -> bool:
    """Whether a message of a group names this bot, commands it, or replies to it."""
    name = message.get_bot().username.lower()
    said = (message.text or message.caption or "").lower()
    if f"@{name}" in said:
        return True
    replied = message.reply_to_message
    return bool(replied and replied.from_user and replied.from_user.id == message.get_bot().id and said)


async def take(visit: Visit, message: telegram.Message) -> None:
    """Somebody mentions the bot: a clip is looked at, a question is answered."""
    name = message.get_bot().username
    said = _without(message.text or message.caption or "", name)
    for candidate in (message, message.reply_to_message):
        if candidate is not None and clip.clip_of(candidate):
            await clip.take(visit, candidate, asked=said)
            return
    if said:
        await question.answer_in_group(visit, said)
    else:
        await visit.tell("group-hello")


async def send_home(visit: Visit) -> None:
    """What concerns one person is told to that person alone."""
    await visit.say(html(private_note(visit)))


def private_note(visit: Visit) -> str:
    """Where to go with what concerns one person."""
    return visit.texts("group-private", link=f"https://t.me/{visit.update.get_bot().username}")


def _without(text: str, name: str) -> str:
    at = text.lower().find(f"@{name.lower()}")
    return (text[:at] + text[at + len(name) + 1 :]).strip() if at >= 0 else text.strip()
