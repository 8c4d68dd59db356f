"""``python -m bot check``: is everything there that the bot needs?"""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import aiohttp
import sqlalchemy.exc
from telegram.error import TelegramError

from bot.clips import clean_environment
from bot.config import Settings
from bot.logs import Redaction
from bot.store.schema import current_version, newest_version
from bot.telegram import open_bot

#: Room for the databases and for clips being worked on.
DISK_NEEDED_MB = 500
#: Telegram and the reminders agree on the time to this many seconds.
CLOCK_TOLERANCE_S = 30.0
#: DBOS needs it on Python 3.12 (RETURNING and upserts).
SQLITE_NEEDED = (3, 35, 0)


class Wrong(Exception):
    """A check failed; the message says what and what to do."""


async def check(settings: Settings) -> int:
    """Run every check and print a line for each; gives the exit code."""
    redact = Redaction(settings.secrets)
    checks: tuple[tuple[str, Callable[[Settings], Awaitable[str]]], ...] = (
        ("settings", _settings),
        ("disk", _disk),
        ("database", _database),
        ("model", _model),
        ("token", _token),
        ("time", _time),
    )
    wrong = 0
    for name, run in checks:
        try:
            verdict, detail = "ok", await run(settings)
        except Wrong as error:
            verdict, detail, wrong = "WRONG", str(error), wrong + 1
        sys.stdout.write(redact(f"{verdict:<6}{name:<10}{detail}\n"))
    return 1 if wrong else 0


async def _settings(settings: Settings) -> str:
    return f"telegram at {settings.telegram_api_url}, data in {settings.data_dir}"


async def _disk(settings: Settings) -> str:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        free = shutil.disk_usage(settings.data_dir).free // 2**20
    except OSError as error:
        raise Wrong(f"{settings.data_dir} cannot be made: {error.strerror}") from error
    if not os.access(settings.data_dir, os.W_OK):
        raise Wrong(f"{settings.data_dir} cannot be written to")
    if free < DISK_NEEDED_MB:
        raise Wrong(f"{free} MB free in {settings.data_dir}, {DISK_NEEDED_MB} needed")
    return f"{free} MB free"


async def _database(settings: Settings) -> str:
    if settings.uses_sqlite and sqlite3.sqlite_version_info < SQLITE_NEEDED:
        raise Wrong(f"SQLite {sqlite3.sqlite_version} is too old")
    if settings.uses_sqlite and not (settings.data_dir / "app.sqlite").exists():
        return "SQLite, made at the first start"
    try:
        version = await asyncio.to_thread(current_version, settings.migration_url)
    except sqlalchemy.exc.SQLAlchemyError as error:
        raise Wrong(f"does not answer: {str(error).splitlines()[0]}") from error
    kind = "SQLite" if settings.uses_sqlite else "PostgreSQL"
    if version is None:
        return f"{kind}, empty, made at the first start"
    if version > newest_version():
        raise Wrong(f"version {version} is newer than this program ({newest_version()}): update the program")
    late = "" if version == newest_version() else f", migrated to {newest_version()} at the next start"
    return f"{kind}, version {version}{late}"


async def _model(settings: Settings) -> str:
    code = (
        "import os, pathlib; from analysis.pose import find_model; "
        "p = os.environ.get('MIDSTANCE_POSE_MODEL'); find_model(pathlib.Path(p) if p else None)"
    )
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", code),
        env=clean_environment(settings.pose_model),
        cwd=Path(__file__).parents[1],
        stderr=asyncio.subprocess.PIPE,
    )
    _, stderr = await process.communicate()
    if process.returncode:
        last = (stderr.decode(errors="replace").strip().splitlines() or ["no reason given"])[-1]
        raise Wrong(f"the pose model does not load: {last}")
    return str(settings.pose_model or "the one that is built in")


async def _token(settings: Settings) -> str:
    try:
        async with open_bot(settings) as bot:
            return f"@{bot.username}"
    except TelegramError as error:
        raise Wrong(f"getMe failed: {error}") from error


async def _time(settings: Settings) -> str:
    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session,
            session.get(settings.telegram_api_url, allow_redirects=False) as response,
        ):
            told = response.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError) as error:
        raise Wrong(f"no time from {settings.telegram_api_url}: {error}") from error
    if not told:
        raise Wrong(f"{settings.telegram_api_url} does not say what time it is")
    off = abs((datetime.now(UTC) - parsedate_to_datetime(told)).total_seconds())
    if off > CLOCK_TOLERANCE_S:
        raise Wrong(f"this machine's clock is {off:.0f} s off: reminders would be too")
    return f"within {max(1.0, off):.0f} s of Telegram's"
