"""editMessageText, -Caption, -Media, -ReplyMarkup."""

from __future__ import annotations

from typing import Any

from bot.simulator.errors import BadRequest
from bot.simulator.methods import compose
from bot.simulator.methods.media import input_media
from bot.simulator.methods.registry import method
from bot.simulator.model import Json, Stored
from bot.simulator.request import Params
from bot.simulator.world import World

_MEDIA = ("photo", "video", "animation", "document", "audio")
_CAPTION = ("caption", "caption_entities", "show_caption_above_media")
_TEXT = ("text", "entities", "link_preview_options")
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)


def _without(message: Json, *keys: str) -> Json:
    return {key: value for key, value in message.items() if key not in keys}


def _apply(world: World, stored: Stored, new: Json, compared: tuple[str, ...]) -> Json:
    if compose.same(stored.message, new, (*compared, "reply_markup")):
        raise BadRequest(_UNCHANGED)
    return world.replace(stored, new).message


@method("editMessageText")
async def edit_message_text(world: World, params: Params) -> Any:
    """New text for a text message; the keyboard is replaced too."""
    stored = compose.target(world, params, "edit")
    if "text" not in stored.message:
        raise BadRequest("there is no text in the message to edit")
    world.writable_chat(stored.chat_id)
    base = _without(stored.message, *_TEXT, "reply_markup")
    new = base | compose.text_content(params) | compose.inline_content(params)
    return _apply(world, stored, new, ("text", "entities"))


@method("editMessageCaption")
async def edit_message_caption(world: World, params: Params) -> Any:
    """New caption for a medium; the keyboard is replaced too."""
    stored = compose.target(world, params, "edit")
    if not any(kind in stored.message for kind in (*_MEDIA, "voice")):
        raise BadRequest("there is no caption in the message to edit")
    world.writable_chat(stored.chat_id)
    base = _without(stored.message, *_CAPTION, "reply_markup")
    new = base | compose.caption_content(params) | compose.inline_content(params)
    return _apply(world, stored, new, _CAPTION)


@method("editMessageMedia")
async def edit_message_media(world: World, params: Params) -> Any:
    """Another medium in the place of a medium or of a text; an album keeps its kind."""
    stored = compose.target(world, params, "edit")
    world.writable_chat(stored.chat_id)
    item = params.structure("media")
    if not isinstance(item, dict):
        raise BadRequest("media must be non-empty")
    if "media_group_id" in stored.message and item.get("type") not in ("photo", "video", "document", "audio"):
        raise BadRequest("message can't be edited: wrong type for an album")
    medium = await input_media(world, params, item)
    base = _without(stored.message, *_MEDIA, *_CAPTION, *_TEXT, "reply_markup")
    new = base | medium | compose.inline_content(params)
    return _apply(world, stored, new, (*_MEDIA, *_CAPTION))


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(world: World, params: Params) -> Any:
    """Other buttons under the same content."""
    stored = compose.target(world, params, "edit")
    world.writable_chat(stored.chat_id)
    new = _without(stored.message, "reply_markup") | compose.inline_content(params)
    return _apply(world, stored, new, ())
