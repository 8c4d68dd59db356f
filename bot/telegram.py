"""The Telegram client: python-telegram-bot's bare ``Bot`` over HTTP, for long polls, calls and uploads."""

from __future__ import annotations

import sys
from importlib.util import find_spec

import telegram
from telegram.request import HTTPXRequest

from bot.config import Settings

if find_spec("sniffio") is None:
    # httpcore looks for it at every lock and every request; told once that it is not there, it is quick.
    sys.modules["sniffio"] = None  # type: ignore[assignment]

#: How long Telegram may hold a poll open, in seconds. Short enough that a stop is quick.
POLL_SECONDS = 25


def open_bot(settings: Settings) -> telegram.Bot:
    """A bot for the settings' token and server; ``async with`` it, which asks the server who it is."""
    base = settings.telegram_api_url
    calls = HTTPXRequest(
        connection_pool_size=64,
        connect_timeout=5.0,
        read_timeout=20.0,
        write_timeout=20.0,
        pool_timeout=20.0,
        media_write_timeout=60.0,
    )
    polls = HTTPXRequest(connection_pool_size=2, connect_timeout=5.0, read_timeout=10.0)
    return telegram.Bot(
        token=settings.telegram_token.get_secret_value(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=calls,
        get_updates_request=polls,
    )
