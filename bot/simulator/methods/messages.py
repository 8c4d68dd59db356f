"""sendMessage, sendLocation, chat actions, deletions, reactions."""

from __future__ import annotations

from typing import Any

from bot.simulator.errors import BadRequest
from bot.simulator.methods import compose
from bot.simulator.methods.registry import method
from bot.simulator.model import Chat, Json, Stored
from bot.simulator.request import Params
from bot.simulator.world import World

ACTIONS = frozenset({
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
})  # fmt: skip
#: Bots may delete messages this long, in seconds.
DELETABLE_S = 48 * 3600


@method("sendMessage")
async def send_message(world: World, params: Params) -> Any:
    """A text message."""
    chat = world.writable_chat(params.values.get("chat_id"))
    return compose.send(world, chat, params, compose.text_content(params))


@method("sendLocation")
async def send_location(world: World, params: Params) -> Any:
    """A point on the map."""
    chat = world.writable_chat(params.values.get("chat_id"))
    try:
        point = {name: float(params.text(name)) for name in ("latitude", "longitude")}
    except ValueError as error:
        raise BadRequest("can't parse location") from error
    return compose.send(world, chat, params, {"location": point})


@method("sendChatAction")
async def send_chat_action(world: World, params: Params) -> bool:
    """Typing, uploading …, shown for five seconds or until the next message."""
    chat = world.writable_chat(params.values.get("chat_id"))
    action = params.text("action")
    if action not in ACTIONS:
        raise BadRequest("wrong parameter action in request")
    world.events.add("action", chat.id, {"action": action})
    return True


@method("deleteMessage")
async def delete_message(world: World, params: Params) -> bool:
    """Delete one message, the bot's own or, in a private chat, the user's."""
    chat = world.known_chat(params.values.get("chat_id"))
    stored = world.message(chat.id, params.integer("message_id"))
    if stored is None:
        raise BadRequest("message to delete not found")
    if not _deletable(world, chat, stored):
        raise BadRequest("message can't be deleted for everyone")
    world.delete(stored)
    return True


@method("deleteMessages")
async def delete_messages(world: World, params: Params) -> bool:
    """Delete up to 100 messages; those that cannot be deleted are passed over."""
    chat = world.known_chat(params.values.get("chat_id"))
    ids = params.structure("message_ids")
    if not isinstance(ids, list) or not all(isinstance(number, int) for number in ids):
        raise BadRequest("can't parse message identifiers")
    if not 1 <= len(ids) <= 100:
        raise BadRequest("message identifiers are not specified")
    for number in ids:
        stored = world.message(chat.id, number)
        if stored is not None and _deletable(world, chat, stored):
            world.delete(stored)
    return True


def _deletable(world: World, chat: Chat, stored: Stored) -> bool:
    if world.clock.now() - stored.message["date"] > DELETABLE_S:
        return False
    return stored.message["from"]["id"] == world.bot.id or chat.type == "private" or chat.bot_is_admin


@method("setMessageReaction")
async def set_message_reaction(world: World, params: Params) -> bool:
    """Put an emoji on a message, or take it away."""
    chat = world.writable_chat(params.values.get("chat_id"))
    stored = world.message(chat.id, params.integer("message_id"))
    if stored is None:
        raise BadRequest("message to react not found")
    reactions = params.objects("reaction") or []
    if len(reactions) > 1:
        raise BadRequest("REACTIONS_TOO_MANY")
    stored.reactions = reactions
    world.events.add("reaction", chat.id, {"message_id": stored.id, "reactions": reactions})
    return True


@method("forwardMessage", "copyMessage")
async def copy_message(world: World, params: Params) -> Json:
    """Send a message's content again."""
    chat = world.writable_chat(params.values.get("chat_id"))
    source = world.known_chat(params.values.get("from_chat_id"))
    stored = world.message(source.id, params.integer("message_id"))
    if stored is None:
        raise BadRequest("message to copy not found")
    left_out = ("message_id", "from", "chat", "date", "edit_date", "reply_to_message", "reply_markup")
    content = {key: value for key, value in stored.message.items() if key not in left_out}
    return compose.send(world, chat, params, content)
