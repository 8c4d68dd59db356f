"""A clip's file: fetched from Telegram in a few tries, or the sample from this machine."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path

import telegram
from telegram.error import BadRequest, NetworkError

from bot import sample
from bot.logs import get_logger

log = get_logger(__name__)

#: Telegram lets a bot download 20 MB.
DOWNLOAD_LIMIT = 20 * 1024 * 1024
DOWNLOAD_TRIES = 4


class Gone(Exception):
    """The file is no longer at Telegram, or too large for a bot to fetch."""


async def fetch(bot: telegram.Bot, file_id: str, to: Path, data_dir: Path) -> None:
    """Put the file at ``to``. Raises :class:`Gone`, or NetworkError when every try has failed."""
    if file_id == sample.FILE_ID:
        await asyncio.to_thread(shutil.copyfile, await sample.ensure(data_dir), to)
        return
    for attempt in range(1, DOWNLOAD_TRIES + 1):
        try:
            await _download(bot, file_id, to)
            return
        except BadRequest as error:
            raise Gone(str(error)) from error
        except (NetworkError, TimeoutError) as error:
            log.warning("download failed", error=str(error), attempt=attempt)
            if attempt == DOWNLOAD_TRIES:
                raise NetworkError("the clip could not be downloaded") from error
            await asyncio.sleep(2.0**attempt)


async def _download(bot: telegram.Bot, file_id: str, to: Path) -> None:
    async with asyncio.timeout(120):
        file = await bot.get_file(file_id)
        if (file.file_size or 0) > DOWNLOAD_LIMIT:
            raise Gone("the file is larger than a bot may fetch")
        await file.download_to_drive(to, read_timeout=60)
    if file.file_size and await asyncio.to_thread(os.path.getsize, to) != file.file_size:
        raise NetworkError("the download is shorter than the file")
