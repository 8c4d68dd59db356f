"""The Telegram client: python-telegram-bot's bare ``Bot`` over our transport."""

from __future__ import annotations

import telegram

from bot.config import Settings
from bot.transport import Transport

#: How long Telegram may hold a poll open, in seconds. Short enough that a stop is quick.
POLL_SECONDS = 25


def open_bot(settings: Settings) -> telegram.Bot:
    """A bot for the settings' token and server; ``async with`` it, which asks the server who it is."""
    base = settings.telegram_api_url
    transport = Transport(base)
    return telegram.Bot(
        token=settings.telegram_token.get_secret_value(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=transport,
        get_updates_request=transport,
    )
