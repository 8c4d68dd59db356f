"""Which handler an update belongs to. In private every update gets one answer; groups are left in peace."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import nullcontext

import telegram

from bot import callbacks
from bot.callbacks import BadPress, Press
from bot.chat import press_of
from bot.handlers import (
    admin,
    clip,
    data,
    drills,
    group,
    history,
    other,
    question,
    remind,
    reminders,
    result,
    settings,
    start,
)
from bot.handlers.visit import Visit
from bot.records import User
from bot.render import menu
from bot.services import Services
from bot.texts import Texts, choose_language

Command = Callable[[Visit, str], Awaitable[None]]
#: A press gives the little note that Telegram shows for a moment, or None.
OnPress = Callable[[Visit, Press], Awaitable[str | None]]

COMMANDS: dict[str, Command] = {
    "start": start.start,
    "help": start.help_,
    "film": start.film,
    "drills": drills.show_all,
    "remind": remind.begin,
    "reminders": reminders.show,
    "history": history.show,
    "language": settings.ask_language,
    "units": settings.ask_units,
    "privacy": data.privacy,
    "export": data.export,
    "delete": data.ask_delete,
    "cancel": data.cancel,
    "analyse": clip.analyse_replied,
    "analyze": clip.analyse_replied,
    "stats": admin.stats,
}

PRESSES: dict[str, OnPress] = {
    "film": start.press_film,
    "sample": start.press_sample,
    "cxl": clip.press_cancel,
    "any": clip.press_anyway,
    "why": result.press_why,
    "num": result.press_numbers,
    "cmp": result.press_compare,
    "cmpa": history.press_compare_two,
    "cmpb": history.press_compare_with,
    "fba": result.press_ask_feedback,
    "fb": result.press_feedback,
    "say": question.press_say,
    "drills": drills.press_all,
    "drl": drills.press_one,
    "drm": drills.press_details,
    "plan": drills.press_plan,
    "hist": history.press_more,
    "chart": history.press_chart,
    "lang": settings.press_language,
    "unit": settings.press_units,
    "leg": settings.press_leg,
    "del": data.press_delete,
    "clr": data.press_clear_clips,
    "rem": remind.press_begin,
    "rday": remind.press_day,
    "rall": remind.press_every_day,
    "rnext": remind.press_next,
    "rtime": remind.press_time,
    "rzone": remind.press_zone,
    "rcan": remind.press_cancel,
    "rchg": remind.press_change,
    "rmove": remind.press_other_time,
    "rstop": reminders.press_stop,
    "rpau": reminders.press_pause,
    "rres": reminders.press_resume,
    "rdone": reminders.press_done,
    "rsnz": reminders.press_snooze,
    "rskip": reminders.press_skip,
}

#: Presses that change something shown and then tell about it in the note: their clock waits for that.
TELL_IN_NOTE = frozenset({"rpau", "rres", "fb"})


def commands(lang: str) -> list[tuple[str, str]]:
    """The command menu of a private chat in one language; "" is what all others see."""
    return menu.commands(Texts(choose_language(lang or None)))


def group_commands(lang: str) -> list[tuple[str, str]]:
    """The command menu of a group."""
    return menu.commands(Texts(choose_language(lang or None)), menu.GROUP_COMMANDS)


def profile(lang: str) -> tuple[str, str]:
    """What the bot's page says before the first message, and the short line under its name."""
    texts = Texts(choose_language(lang or None))
    return texts("bot-description"), texts("bot-short-description")


async def dispatch(update: telegram.Update, services: Services) -> None:
    """Answer one update."""
    person, chat = update.effective_user, update.effective_chat
    if person is None or chat is None:
        return
    user = await services.store.users.get(person.id) or User(person.id, chat.id, None, person.language_code)
    query = update.callback_query
    pressed = query.message if query else None
    message = (
        pressed if isinstance(pressed, telegram.Message) else update.effective_message if not query else None
    )
    visit = Visit(services, update, user, chat.id, chat.type == telegram.Chat.PRIVATE, message)
    if query:
        await _press(visit, query)
    elif update.message and visit.private:
        await _private(visit, update.message)
    elif update.message:
        await _in_group(visit, update.message)
    elif update.edited_message and visit.private and update.edited_message.text:
        await _private(visit, update.edited_message)  # a corrected question deserves a new answer


async def _press(visit: Visit, query: telegram.CallbackQuery) -> None:
    """Do what a button says; the little clock on it always stops, and with the first thing that goes out."""
    press = callbacks.decode(query.data)
    early = press is None or press.action not in TELL_IN_NOTE
    with press_of(query.id) if early else nullcontext():
        await _do(visit, query, press)


async def _do(visit: Visit, query: telegram.CallbackQuery, press: Press | None) -> None:
    handler = PRESSES.get(press.action) if press else None
    note: str | None = None
    try:
        if press and handler and not visit.private and press.action not in group.OPEN_PRESSES:
            note = group.private_note(visit)
        elif press and handler:
            note = await handler(visit, press)
        else:
            note = visit.texts("old-button")
    except BadPress:
        note = visit.texts("old-button")
    finally:
        await visit.services.chat.acknowledge(query.id, note)


async def _private(visit: Visit, message: telegram.Message) -> None:
    name, rest = command_of(message)
    if name is not None:
        await _command(visit, name, rest)
    elif clip.clip_of(message):
        await clip.take(visit, message)
    elif message.text:
        await question.take(visit, message)
    elif message.location:
        await remind.take_location(visit, message.location)
    elif not is_service(message):
        await other.take(visit, message)


async def _command(visit: Visit, name: str, rest: str) -> None:
    handler = COMMANDS.get(name)
    if handler is None:
        await visit.tell("unknown-command")
    else:
        await handler(visit, rest)


async def _in_group(visit: Visit, message: telegram.Message) -> None:
    """In a group the bot speaks when it is spoken to: a command for it, or its name."""
    name, rest = command_of(message)
    if name in ("analyse", "analyze"):
        await COMMANDS[name](visit, rest)
    elif name is not None and group.is_addressed(message):
        await (_command(visit, name, rest) if name in group.OPEN_COMMANDS else group.send_home(visit))
    elif name is None and group.is_addressed(message):
        await group.take(visit, message)


def command_of(message: telegram.Message) -> tuple[str | None, str]:
    """The command of a text or a caption ("/help@bot" is "help") and what follows it."""
    text = message.text or message.caption or ""
    if not text.startswith("/"):
        return None, text
    word, _, rest = text[1:].partition(" ")
    return word.partition("@")[0].lower(), rest.strip()


def is_service(message: telegram.Message) -> bool:
    """Whether a message is the chat's own news, such as a pinned message, that needs no answer."""
    return not any((message.effective_attachment, message.text, message.dice, message.poll, message.venue))
