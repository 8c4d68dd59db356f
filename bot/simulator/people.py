"""What people do: write, send clips, press buttons, block the bot. Each becomes the update Telegram sends."""

from __future__ import annotations

import secrets
from typing import Any

from bot.simulator.entities import checked_caption, checked_text, rich_text
from bot.simulator.errors import ControlError
from bot.simulator.media import Kind, Upload, content_kind, describe, photo_sizes, thumbnail
from bot.simulator.methods.chats import member
from bot.simulator.model import Chat, Json, Query, Stored, User
from bot.simulator.mp4 import read_header
from bot.simulator.request import Params
from bot.simulator.world import World

_MEDIA: frozenset[str] = frozenset(
    {"photo", "video", "video_note", "animation", "document", "voice", "audio", "sticker"}
)


async def send(world: World, params: Params) -> list[Stored]:
    """A user sends something to a chat (their private one unless told otherwise).

    ``kind`` is text, location, a kind of media, ``auto`` (what a client would make of the file) or
    ``album`` (every uploaded file, in order). The result has one message, or one per item of an album.
    """
    user = world.ensure_user(params.integer("user"))
    chat = world.chats.get(params.integer("chat", user.id))
    if chat is None or user.id not in chat.members:
        raise ControlError("this user is not in that chat")
    kind = params.text("kind", "text")
    if kind == "album":
        return await _send_album(world, user, chat, params)
    if kind in _MEDIA or kind == "auto":
        content = await _media(world, params, kind, "file")
        return [_post(world, user, chat, params, content | _caption(params))]
    if kind == "location":
        point = {name: float(params.text(name, "0")) for name in ("latitude", "longitude")}
        return [_post(world, user, chat, params, {"location": point})]
    if kind == "text":
        return [_post(world, user, chat, params, _text(params))]
    raise ControlError(f"there is no kind of message called {kind}")


def _text(params: Params) -> Json:
    rich = checked_text(rich_text(params.text("text"), None, params.objects("entities")))
    return {"text": rich.text} | ({"entities": list(rich.entities)} if rich.entities else {})


def _caption(params: Params) -> Json:
    rich = checked_caption(rich_text(params.text("caption")))
    if not rich.text:
        return {}
    return {"caption": rich.text} | ({"caption_entities": list(rich.entities)} if rich.entities else {})


async def _send_album(world: World, user: User, chat: Chat, params: Params) -> list[Stored]:
    names = [name for name in params.uploads if name.startswith("file")]
    if not names:
        raise ControlError("an album needs files")
    group = {"media_group_id": str(secrets.randbits(53))}
    contents = [await _media(world, params, "auto", name) for name in names]
    contents[0] |= _caption(params)
    return [_post(world, user, chat, params, group | content) for content in contents]


def _post(world: World, user: User, chat: Chat, params: Params, content: Json) -> Stored:
    extra: Json = {}
    if params.has("reply_to"):
        quoted = world.quoted(chat.id, params.integer("reply_to"))
        extra |= {"reply_to_message": quoted} if quoted else {}
    if params.flag("forwarded"):
        date = int(world.clock.now()) - 60
        extra["forward_origin"] = {"type": "hidden_user", "sender_user_name": "A friend", "date": date}
    user.started = user.started or chat.type == "private"
    stored = world.post(chat, user, extra | content)
    if _bot_reads(world, chat, stored):
        world.updates.push("message", stored.message)
    return stored


def _bot_reads(world: World, chat: Chat, stored: Stored) -> bool:
    """Whether a bot in privacy mode is told: in groups only commands, mentions and replies to it."""
    user = world.users.get(chat.id)
    if user is not None:
        return not user.blocked
    if chat.bot_is_admin:
        return True
    message = stored.message
    replied = message.get("reply_to_message", {}).get("from", {}).get("id")
    text = str(message.get("text") or message.get("caption") or "")
    marks = [*message.get("entities", ()), *message.get("caption_entities", ())]
    name = f"@{world.bot.username}".lower()
    if replied == world.bot.id or name in text.lower():
        return True
    return any(mark["type"] == "bot_command" and mark["offset"] == 0 for mark in marks) and "@" not in text


# -- media ----------------------------------------------------------------------------------------


async def _media(world: World, params: Params, kind: str, part: str) -> Json:
    upload = params.uploads.get(part)
    if upload is None:
        raise ControlError("the file is missing")
    if params.has("mime"):
        upload = Upload(upload.path, upload.name, params.text("mime"))
    chosen = _client_choice(upload) if kind == "auto" else kind
    if chosen == "photo":
        return {"photo": await photo_sizes(world.files, upload)}
    return _keep(world, params, upload, chosen)  # type: ignore[arg-type]  # one of _MEDIA


def _client_choice(upload: Upload) -> Kind:
    """What a phone's Telegram makes of a picked file."""
    if upload.mime in ("image/jpeg", "image/png", "image/webp", "image/heic"):
        return "photo"
    if upload.mime == "image/gif":
        return "animation"
    if upload.mime.startswith("video/"):
        return content_kind(upload, "video")
    return "voice" if upload.mime in ("audio/ogg", "audio/opus") else "document"


def _keep(world: World, params: Params, upload: Upload, kind: Kind) -> Json:
    extra = thumbnail(world.files, params.uploads.get("thumbnail"))
    extra |= {
        name: params.integer(name) for name in ("width", "height", "duration", "length") if params.has(name)
    }
    header = read_header(upload.path) if kind == "document" else None
    stored = world.files.add(upload, kind)
    if kind == "document" and header is None and not params.has("width"):
        extra = {key: value for key, value in extra.items() if key == "thumbnail"}
    if kind == "video":
        extra |= _qualities(world, params)
    shape = describe(stored, extra)
    film: Json = {kind: shape}
    return film | ({"document": _as_document(shape)} if kind == "animation" else {})


def _as_document(shape: Json) -> Json:
    film_only = ("width", "height", "duration")
    return {key: value for key, value in shape.items() if key not in film_only}


def _qualities(world: World, params: Params) -> Json:
    """Smaller renditions of a large video, sent along in parts named ``quality…``."""
    shapes = []
    for name, upload in params.uploads.items():
        if name.startswith("quality"):
            header = read_header(upload.path)
            stored = world.files.add(upload, "video")
            size = (header.width, header.height) if header else (0, 0)
            shapes.append(stored.to_json() | {"width": size[0], "height": size[1], "codec": "h264"})
    return {"qualities": shapes} if shapes else {}


# -- changes, buttons, blocking -------------------------------------------------------------------


def edit(world: World, user_id: int, stored: Stored, params: Params) -> Stored:
    """A user changes the text or caption of their message."""
    if stored.message["from"]["id"] != user_id:
        raise ControlError("people change only their own messages")
    changed = _text(params) if params.has("text") else _caption(params)
    world.replace(stored, stored.message | changed)
    if _bot_reads(world, world.chats[stored.chat_id], stored):
        world.updates.push("edited_message", stored.message)
    return stored


def find_button(stored: Stored, label: str | None, data: str | None) -> Json | None:
    """The inline button with this label (or data): the exact one, else the first that contains it."""
    rows = stored.message.get("reply_markup", {}).get("inline_keyboard", [])
    buttons: list[Json] = [button for row in rows for button in row]
    if data is not None:
        return next((button for button in buttons if button.get("callback_data") == data), None)
    wanted = (label or "").casefold()
    exact = [button for button in buttons if button["text"].casefold() == wanted]
    partial = [button for button in buttons if wanted and wanted in button["text"].casefold()]
    return next(iter(exact + partial), None)


def press(world: World, user_id: int, stored: Stored, data: str) -> Query:
    """A user presses an inline button; the bot gets a callback query. ``data`` may be anything."""
    user = world.ensure_user(user_id)
    query = world.new_query(user_id, stored, data)
    update: Json = {
        "id": query.id,
        "from": user.to_json(),
        "chat_instance": str(abs(hash(("chat", stored.chat_id)))),
        "message": stored.message,
        "data": data,
    }
    if stored.deleted:
        update["message"] = {"chat": stored.message["chat"], "message_id": stored.id, "date": 0}
    world.updates.push("callback_query", update)
    return query


def set_blocked(world: World, user_id: int, blocked: bool) -> None:
    """A user blocks the bot, or lets it back in; the bot is told as ``my_chat_member``."""
    user = world.ensure_user(user_id)
    if user.blocked == blocked:
        return
    user.blocked = blocked
    old, new = ("member", "kicked") if blocked else ("kicked", "member")
    bot = world.bot.to_json()
    change: Json = {
        "chat": world.chat_json(user_id),
        "from": user.to_json(),
        "date": int(world.clock.now()),
        "old_chat_member": member(bot, old),
        "new_chat_member": member(bot, new),
    }
    world.updates.push("my_chat_member", change)
    world.events.add("blocked", user_id, {"blocked": blocked})


def join_group(world: World, chat: Chat, by: int) -> None:
    """The bot is put into a group."""
    bot = world.bot.to_json()
    status = "administrator" if chat.bot_is_admin else "member"
    change: Any = {
        "chat": world.chat_json(chat.id),
        "from": world.ensure_user(by).to_json(),
        "date": int(world.clock.now()),
        "old_chat_member": member(bot, "left"),
        "new_chat_member": member(bot, status),
    }
    world.updates.push("my_chat_member", change)
