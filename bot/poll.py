"""Long polling: the next offset, which acknowledges, is asked for only after the updates are recorded."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Awaitable, Callable
from typing import Any

import telegram
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.warnings import PTBUserWarning

from bot.intake import KINDS
from bot.logs import get_logger
from bot.store import StoreAway
from bot.telegram import POLL_SECONDS

log = get_logger(__name__)

#: Nobody is answered during a pause, so it stays short; a try costs nothing.
LONGEST_PAUSE_S = 5.0

# The raw call is on purpose: an update that the library cannot read must not stop the rest.
warnings.filterwarnings("ignore", message=".*do_api_request.*", category=PTBUserWarning)


async def poll(bot: telegram.Bot, accept: Callable[[list[object]], Awaitable[None]]) -> None:
    """Fetch updates for ever. Raises InvalidToken when the server does not know the token any more."""
    offset, pause = 0, 0.0
    while True:
        try:
            updates = await _fetch(bot, offset)
            await accept(updates)
        except InvalidToken:
            raise
        except RetryAfter as error:
            wait = error.retry_after
            pause = float(wait if isinstance(wait, int) else wait.total_seconds())
        except (TelegramError, *StoreAway) as error:  # unrecorded updates are not acknowledged
            pause = min(LONGEST_PAUSE_S, max(1.0, pause * 2))
            _tell(error, pause)
        else:
            offset = max([offset, *(_number(update) + 1 for update in updates)])
            pause = 0.0
        await asyncio.sleep(pause)


async def _fetch(bot: telegram.Bot, offset: int) -> list[object]:
    arguments = {"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": list(KINDS)}
    found: Any = await bot.do_api_request("getUpdates", api_kwargs=arguments, read_timeout=POLL_SECONDS + 10)
    if not isinstance(found, list):
        raise NetworkError("getUpdates did not give a list")
    return found


def _number(update: object) -> int:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else -1


def _tell(error: Exception, pause: float) -> None:
    if isinstance(error, Conflict):
        log.error("another program polls with this token; stop it, or use a webhook", error=str(error))
    else:
        log.warning("updates could not be fetched", error=str(error), next_try_s=pause)
