"""SQLite for one event loop: statements run where they are asked for, and only waiting is awaited.

A statement of ours takes some 30 microseconds; handing each to a thread and back costs ten times that, and
every hand-over waits for the interpreter's lock. So the loop's own thread runs them, under three rules that
keep it from standing still:

* a database that another process is writing to is asked again after a pause of the loop, never waited for;
* nothing is synced to the disk here. WAL with ``synchronous=NORMAL`` syncs at a checkpoint and at the first
  commit after it (sqlite.org/wal.html), and :meth:`SqliteDatabase.checkpoint` does both in a thread;
* whoever deletes or changes many rows does it in portions.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from typing import Any

import sqlalchemy as sa

#: How long a writer waits for the other process's transaction before it gives up, in seconds.
BUSY_TIMEOUT_S = 15.0
#: Pauses between two tries of a statement, in seconds, doubling from the first to the last.
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.001, 0.02


class SqliteConnection:
    """What :class:`sqlalchemy.ext.asyncio.AsyncConnection` is, as far as the store needs it."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    async def execute(self, statement: sa.Executable, parameters: Any = None) -> sa.CursorResult[Any]:
        """Run a statement; while another process is writing, wait for it. Raises OperationalError."""
        until, pause = time.monotonic() + BUSY_TIMEOUT_S, FIRST_PAUSE_S
        while True:
            try:
                return self._connection.execute(statement, parameters)
            except sa.exc.OperationalError as error:
                if not _is_busy(error) or time.monotonic() > until:
                    raise
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE_S)

    async def scalar(self, statement: sa.Executable) -> Any:
        """The first column of the first row, or None."""
        return (await self.execute(statement)).scalar()


class SqliteDatabase:
    """What :class:`sqlalchemy.ext.asyncio.AsyncEngine` is, as far as the store needs it."""

    def __init__(self, url: str) -> None:
        self._engine = sa.create_engine(url)
        self._path = self._engine.url.database or ""
        self._writing = asyncio.Lock()
        sa.event.listen(self._engine, "connect", _tune)

    @property
    def dialect(self) -> sa.Dialect:
        """SQLite's dialect."""
        return self._engine.dialect

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[SqliteConnection]:
        """A transaction. There is one writer at a time, and it waits for nothing but the database."""
        async with self._writing:
            with self._engine.begin() as connection:
                yield SqliteConnection(connection)

    @asynccontextmanager
    async def connect(self) -> AsyncIterator[SqliteConnection]:
        """A connection to read with, which sees what was committed before."""
        with self._engine.connect() as connection:
            yield SqliteConnection(connection)

    async def checkpoint(self) -> None:
        """Bring the log into the database file, and begin the log anew, away from the loop."""
        await asyncio.to_thread(_checkpoint, self._path)

    async def dispose(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def _tune(connection: Any, _record: Any) -> None:
    # WAL lets the worker read while the chat writes; NORMAL loses nothing when a process is killed.
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout={1000 * BUSY_TIMEOUT_S:.0f}",
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "wal_autocheckpoint=0",
        "busy_timeout=0",  # from here on waiting is ours
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _checkpoint(path: str) -> None:
    with closing(sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None)) as connection:
        busy, pages, copied = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if not busy and pages == copied > 0:
            # The next commit begins the log anew and syncs its head. Let it be this one: it changes nothing.
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            connection.execute(f"PRAGMA user_version={version}")


def _is_busy(error: sa.exc.OperationalError) -> bool:
    code = getattr(error.orig, "sqlite_errorcode", 0)  # an extended one: its low byte is the plain one
    return code & 0xFF == sqlite3.SQLITE_BUSY and code != sqlite3.SQLITE_BUSY_SNAPSHOT  # that one stays
