"""sendPhoto, sendVideo, sendAnimation, sendDocument, sendMediaGroup and their relatives."""

from __future__ import annotations

import secrets
from typing import Any

from bot.simulator.errors import BadRequest
from bot.simulator.media import Kind, StoredFile, content_kind, describe, photo_sizes, thumbnail
from bot.simulator.methods import compose
from bot.simulator.methods.registry import METHODS, method
from bot.simulator.model import Json
from bot.simulator.request import Params
from bot.simulator.world import World

#: Which parameter names the file, for each method.
SENDS: dict[str, Kind] = {
    "sendPhoto": "photo", "sendVideo": "video", "sendAnimation": "animation", "sendDocument": "document",
    "sendVideoNote": "video_note", "sendVoice": "voice", "sendAudio": "audio", "sendSticker": "sticker",
}  # fmt: skip
GROUPABLE = frozenset({"photo", "video", "document", "audio"})
_NAMES = {
    "photo": "Photo",
    "video": "Video",
    "animation": "Animation",
    "document": "Document",
    "video_note": "VideoNote",
    "voice": "VoiceNote",
    "audio": "Audio",
    "sticker": "Sticker",
}


async def media_content(world: World, params: Params, kind: Kind, reference: str, options: Json) -> Json:
    """The media fields of a message: from an upload, or from a file id the bot got before.

    ``reference`` is the parameter's value; ``options`` may hold width, height, duration, thumbnail.
    """
    upload = params.attached(reference, kind)
    if upload is None:
        return _known_file(world, kind, reference)
    if upload.size == 0:
        raise BadRequest("file must be non-empty")
    if kind == "photo":
        return {"photo": await photo_sizes(world.files, upload)}
    cover = params.attached(str(options.get("thumbnail") or ""), "thumbnail")
    stored = world.files.add(upload, content_kind(upload, kind))
    extra = thumbnail(world.files, cover) if stored.kind != "sticker" else {}
    extra |= {
        key: int(options[key])
        for key in ("width", "height", "duration", "length")
        if stored.kind in ("video", "animation", "video_note", "voice", "audio") and options.get(key)
    }
    return _fields(stored, describe(stored, extra))


def _fields(stored: StoredFile, shape: Json) -> Json:
    if stored.kind == "animation":
        document = {
            key: shape[key] for key in ("file_id", "file_unique_id", "file_size", "file_name", "mime_type")
        }
        return {"animation": shape, "document": document}
    return {stored.kind: shape}


def _known_file(world: World, kind: Kind, reference: str) -> Json:
    if reference.startswith(("http://", "https://")):
        raise BadRequest("failed to get HTTP URL content")
    stored = world.files.get(reference)
    if stored is None:
        raise BadRequest("wrong file identifier/HTTP URL specified")
    if stored.kind != kind and not {stored.kind, kind} <= {"video", "animation"}:
        raise BadRequest(f"can't use file of type {_NAMES.get(stored.kind, 'Thumbnail')} as {_NAMES[kind]}")
    if kind == "photo":
        return {"photo": world.files.photo(stored.file_id)}
    return _fields(stored, describe(stored, {}))


async def _send_one(world: World, params: Params, kind: Kind) -> Json:
    chat = world.writable_chat(params.values.get("chat_id"))
    content = await media_content(world, params, kind, params.text(kind), params.values)
    if kind not in ("video_note", "sticker"):
        content |= compose.caption_content(params)
    return compose.send(world, chat, params, content)


def _register(name: str, kind: Kind) -> None:
    async def send_kind(world: World, params: Params) -> Any:
        return await _send_one(world, params, kind)

    METHODS[name.lower()] = send_kind


for _name, _kind in SENDS.items():
    _register(_name, _kind)


@method("sendMediaGroup")
async def send_media_group(world: World, params: Params) -> list[Json]:
    """An album of 2 to 10 photos and videos, or of documents; the result is the list of messages."""
    chat = world.writable_chat(params.values.get("chat_id"))
    items = params.objects("media")
    if not items or not 2 <= len(items) <= 10:
        raise BadRequest("group of media must contain 2-10 items")
    kinds = {str(item.get("type")) for item in items}
    if not kinds <= GROUPABLE or ("document" in kinds and len(kinds) > 1):
        raise BadRequest(
            "document can't be mixed with other media types" if kinds <= GROUPABLE else "wrong type"
        )
    reply = compose.reply_content(world, chat, params)
    contents = [await input_media(world, params, item) for item in items]
    group = {"media_group_id": str(secrets.randbits(53))}
    return [world.post(chat, world.bot, reply | group | content).message for content in contents]


async def input_media(world: World, params: Params, item: Json) -> Json:
    """The content of one ``InputMedia`` object with its caption."""
    kind = str(item.get("type"))
    if kind not in _NAMES:
        raise BadRequest("wrong type of the media")
    reference = str(item.get("media") or "")
    if not reference and f"{kind}" not in params.uploads:
        raise BadRequest("media not found")
    content = await media_content(world, params, kind, reference, item)  # type: ignore[arg-type]  # checked above
    return content | compose.caption_content(Params(item))
