"""Our messages as python-telegram-bot takes them, cut to what Telegram allows."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import telegram

from bot.logs import get_logger
from bot.message import Attachment, Media, Message

log = get_logger(__name__)

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def has_media(message: Message) -> bool:
    """Whether the text is a caption."""
    return bool(message.photo or message.video or message.animation or message.document or message.album)


def file(media: Media | Attachment) -> Any:
    """What python-telegram-bot takes: bytes under a name, or a file_id."""
    if isinstance(media, Path):
        return telegram.InputFile(media.read_bytes(), filename=media.name)
    if isinstance(media, Attachment):
        return telegram.InputFile(media.content, filename=media.name)
    return media


def attached(media: Media | Attachment) -> Any:
    """The same inside a media object, where the file goes along as an attachment."""
    if isinstance(media, Path):
        return telegram.InputFile(media.read_bytes(), filename=media.name, attach=True)
    if isinstance(media, Attachment):
        return telegram.InputFile(media.content, filename=media.name, attach=True)
    return media


def input_media(message: Message) -> Any:
    """The medium that a message is edited into, with its caption; None for a text."""
    caption: dict[str, Any] = {
        "caption": shortened(message, CAPTION_LIMIT).text,
        "parse_mode": message.parse_mode,
    }
    if message.photo:
        return telegram.InputMediaPhoto(attached(message.photo), **caption)
    if message.animation:
        return telegram.InputMediaAnimation(attached(message.animation), **caption)
    if message.video:
        return telegram.InputMediaVideo(attached(message.video), **caption)
    return None


def inline(message: Message) -> telegram.InlineKeyboardMarkup | None:
    """The buttons under a message; None takes them away."""
    if not message.buttons:
        return None
    return telegram.InlineKeyboardMarkup(
        [
            [
                telegram.InlineKeyboardButton(
                    button.label, url=button.url, callback_data=None if button.url else button.data
                )
                for button in row
            ]
            for row in message.buttons
        ]
    )


def keyboard(message: Message) -> Any:
    """The buttons under a new message, or a keyboard under the input field."""
    if message.ask_location:
        ask = telegram.KeyboardButton(message.ask_location, request_location=True)
        return telegram.ReplyKeyboardMarkup([[ask]], resize_keyboard=True, one_time_keyboard=True)
    if message.ask_location == "":
        return telegram.ReplyKeyboardRemove()
    return inline(message)


def shortened(message: Message, limit: int) -> Message:
    """The message as it fits; one that is too long by mistake loses its markup and its end, not the user."""
    if _utf16_length(message.text) <= limit or (
        message.parse_mode and _utf16_length(_plain(message)) <= limit
    ):
        return message
    log.error("message was too long and was cut", limit=limit, length=len(message.text))
    plain = _plain(message)
    while _utf16_length(plain) > limit - 1:
        plain = plain[: -(_utf16_length(plain) - limit + 1) // 2 or -1]
    return replace(message, text=plain + "…", parse_mode=None)


def _plain(message: Message) -> str:
    if message.parse_mode is None:
        return message.text
    return html.unescape(re.sub(r"<[^>]+>", "", message.text))


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
