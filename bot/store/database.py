"""The app's database: SQLite in the loop's own thread, or PostgreSQL."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from bot.store.sqlite import SqliteDatabase

#: Rows that are deleted in one transaction: a few milliseconds.
PORTION = 200


class Connection(Protocol):
    """What the store asks of a connection."""

    async def execute(self, statement: sa.Executable, parameters: Any = None, /) -> sa.CursorResult[Any]:
        """Run a statement; its rows are to be taken before the connection is given back."""
        ...

    async def scalar(self, statement: sa.Executable, /) -> Any:
        """The first column of the first row, or None."""
        ...


class Database(Protocol):
    """What the store asks of a database."""

    @property
    def dialect(self) -> sa.Dialect: ...  # noqa: D102

    def begin(self) -> AbstractAsyncContextManager[Connection]:
        """A transaction, committed at the end of the block."""
        ...

    def connect(self) -> AbstractAsyncContextManager[Connection]:
        """A connection to read with."""
        ...

    async def dispose(self) -> None:
        """Close every connection."""
        ...


def open_database(url: str) -> Database:
    """The database at ``sqlite:///…`` or ``postgresql+psycopg://…``; nothing is connected yet."""
    if url.startswith("sqlite"):
        return SqliteDatabase(url)
    from sqlalchemy.ext.asyncio import create_async_engine  # who runs on SQLite does not pay for it

    engine = create_async_engine(url, pool_pre_ping=True, pool_size=8, max_overflow=8)
    sa.event.listen(engine.sync_engine, "connect", _ask_to_be_missed)
    return engine


def _ask_to_be_missed(connection: Any, _: object) -> None:
    """Let the server notice within a minute, not in two hours, that this machine and its locks are gone."""
    cursor = connection.cursor()
    for setting, value in (("idle", 20), ("interval", 10), ("count", 3)):
        cursor.execute(f"SET tcp_keepalives_{setting} = {value}")
    cursor.close()
    connection.commit()


async def delete_where(database: Database, key: sa.Column[Any], condition: sa.ColumnElement[bool]) -> int:
    """Delete what may be many rows of ``key``'s table, in portions between which others get their turn."""
    portion = sa.select(key).where(condition).limit(PORTION)
    total, deleted = 0, PORTION
    while deleted == PORTION:
        async with database.begin() as connection:
            deleted = (await connection.execute(sa.delete(key.table).where(key.in_(portion)))).rowcount
        total += deleted
        await asyncio.sleep(0)
    return total


def insert(database: Database, table: sa.Table) -> Any:
    """The dialect's INSERT, which knows ON CONFLICT."""
    if database.dialect.name == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # two megabytes

    return postgresql.insert(table)
