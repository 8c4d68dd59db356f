"""What every sending and editing method shares: texts, captions, keyboards, replies."""

from __future__ import annotations

from typing import Any

from bot.simulator.entities import Rich, checked_caption, checked_text, rich_text
from bot.simulator.errors import BadRequest
from bot.simulator.markup import checked_inline, checked_keyboard
from bot.simulator.model import Chat, Json, Stored
from bot.simulator.request import Params
from bot.simulator.world import World


def text_content(params: Params) -> Json:
    """``text`` and ``entities`` of a message from the call's parameters."""
    rich = checked_text(
        rich_text(params.text("text"), params.text("parse_mode") or None, params.objects("entities"))
    )
    return {"text": rich.text} | _marks("entities", rich)


def caption_content(params: Params) -> Json:
    """``caption`` and ``caption_entities``, empty when there is none."""
    rich = checked_caption(
        rich_text(
            params.text("caption"), params.text("parse_mode") or None, params.objects("caption_entities")
        )
    )
    shape: Json = {"caption": rich.text} if rich.text else {}
    shape |= _marks("caption_entities", rich)
    if shape and params.flag("show_caption_above_media"):
        shape["show_caption_above_media"] = True
    return shape


def _marks(name: str, rich: Rich) -> Json:
    return {name: list(rich.entities)} if rich.entities else {}


def inline_content(params: Params) -> Json:
    """``reply_markup`` of an edited message; without one the keyboard goes away."""
    markup = params.structure("reply_markup")
    inline = checked_inline(markup) if markup else None
    return {"reply_markup": inline} if inline else {}


def reply_content(world: World, chat: Chat, params: Params) -> Json:
    """``reply_to_message``. Raises 400 when that message is gone and the call does not allow it."""
    wanted = params.structure("reply_parameters") or {}
    if not isinstance(wanted, dict):
        raise BadRequest("can't parse reply parameters: object expected")
    if not wanted and params.has("reply_to_message_id"):
        wanted = {"message_id": params.integer("reply_to_message_id")}
    if "message_id" not in wanted:
        return {}
    quoted = world.quoted(chat.id, Params(wanted).integer("message_id"))
    if quoted is not None:
        return {"reply_to_message": quoted}
    if wanted.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
        return {}
    raise BadRequest("message to be replied not found")


def send(world: World, chat: Chat, params: Params, content: Json) -> Json:
    """Post a message of the bot with its reply and its keyboard; the result is the message."""
    markup = params.structure("reply_markup")
    inline: Json = {}
    keyboard: Json | None = None
    if isinstance(markup, dict) and "inline_keyboard" in markup:
        kept = checked_inline(markup)
        inline = {"reply_markup": kept} if kept else {}
    elif isinstance(markup, dict) and markup:
        keyboard = checked_keyboard(markup)
    content = reply_content(world, chat, params) | content | inline
    stored = world.post(chat, world.bot, content)
    if keyboard is not None:
        show_keyboard(world, chat, keyboard)
    return stored.message


def show_keyboard(world: World, chat: Chat, keyboard: Json) -> None:
    """Put a reply keyboard under the input of a chat, or take it away."""
    chat.keyboard = None if keyboard.get("remove_keyboard") else keyboard
    world.events.add("keyboard", chat.id, {"keyboard": chat.keyboard})


def target(world: World, params: Params, words: str) -> Stored:
    """The bot's own message that a call addresses. Raises 400 when it is gone or somebody else's."""
    chat = world.known_chat(params.values.get("chat_id"))
    stored = world.message(chat.id, params.integer("message_id"))
    if stored is None:
        raise BadRequest(f"message to {words} not found")
    if stored.message["from"]["id"] != world.bot.id:
        raise BadRequest("message can't be edited")
    return stored


def same(old: Json, new: Json, keys: tuple[str, ...]) -> bool:
    """Whether two messages agree in everything a user would see of these fields."""
    return all(_comparable(old.get(key)) == _comparable(new.get(key)) for key in keys)


def _comparable(value: Any) -> Any:
    return None if value == [] else value
