"""Copies of both SQLite files, taken while the bot runs.

SQLite's own backup copies a consistent state page by page and starts over when somebody writes in between.
Restoring is putting the copies in place of the originals while the bot does not run. With PostgreSQL use
``pg_dump``.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from bot.config import PREFIX, BadSettings, Settings

#: In this order: a clip that is handed to the workers in between is new in the first copy and known in the
#: second, and handing it over once more does nothing. The other way round it would be in neither.
FILES = ("app.sqlite", "jobs.sqlite")


def back_up(settings: Settings, folder: str) -> int:
    """Copy the databases into a new folder under ``folder`` and print its name; gives the exit code."""
    if not settings.uses_sqlite:
        raise BadSettings(f"{PREFIX}DATABASE_URL names PostgreSQL: use pg_dump for a backup")
    target = Path(folder) / datetime.now(UTC).strftime("midstance-%Y%m%dT%H%M%SZ")
    target.mkdir(parents=True, mode=0o700)
    for name in FILES:
        source = settings.data_dir / name
        if source.exists():
            copy_database(source, target / name)
    os.write(1, f"{target}\n".encode())
    return 0


def copy_database(source: Path, target: Path) -> None:
    """Copy one SQLite file in a consistent state, whoever writes to it meanwhile."""
    with (
        contextlib.closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True, timeout=30)) as original,
        contextlib.closing(sqlite3.connect(target)) as copy,
    ):
        original.backup(copy, pages=2000, sleep=0.01)
    target.chmod(0o600)
