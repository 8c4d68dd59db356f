"""Connections to the app's database: SQLite tuned for two processes, or PostgreSQL."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

#: How long a writer waits for the other process's transaction before it gives up.
BUSY_TIMEOUT_MS = 15_000


def open_engine(url: str) -> AsyncEngine:
    """An async engine for ``sqlite+aiosqlite:///…`` or ``postgresql+psycopg://…``."""
    if url.startswith("sqlite"):
        # One connection: two writers of one process would wait for each other in SQLite's growing sleeps,
        # and each is a thread. Every method of the store is one transaction, so none waits inside another.
        wait = {"timeout": BUSY_TIMEOUT_MS / 1000}
        engine = create_async_engine(url, connect_args=wait, pool_size=1, max_overflow=0, pool_timeout=60)
        sa.event.listen(engine.sync_engine, "connect", _tune_sqlite)
        return engine
    return create_async_engine(url, pool_pre_ping=True, pool_size=8, max_overflow=8)


def _tune_sqlite(connection: Any, _record: Any) -> None:
    # WAL lets the worker read while the chat writes; NORMAL loses nothing when a process is killed.
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def insert(engine: AsyncEngine, table: sa.Table) -> Any:
    """The dialect's INSERT, which knows ON CONFLICT."""
    return sqlite.insert(table) if engine.dialect.name == "sqlite" else postgresql.insert(table)
