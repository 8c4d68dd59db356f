"""The app's state: one noun a file, one :class:`Store` that holds them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import sqlalchemy as sa

from bot.clock import Clock
from bot.store.clips import Clips
from bot.store.contexts import Contexts
from bot.store.counts import Counts
from bot.store.database import Database, open_database
from bot.store.feedback import Feedbacks
from bot.store.inbox import Inbox
from bot.store.outbox import Outbox
from bot.store.practice import Practices
from bot.store.privacy import Privacy
from bot.store.reminders import Reminders
from bot.store.reports import Reports
from bot.store.sqlite import SqliteDatabase
from bot.store.tables import clips, reminders, reports, users
from bot.store.users import Users
from bot.store.workers import Workers

__all__ = ["Store", "StoreAway", "open_store"]

#: The database does not answer now, or takes nothing while another one takes its place; what failed may be
#: tried again.
StoreAway = (
    sa.exc.OperationalError, sa.exc.InternalError, sa.exc.InterfaceError, sa.exc.TimeoutError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Store:
    """All tables. Every method is async and is one transaction."""

    engine: Database
    users: Users
    reports: Reports
    reminders: Reminders
    clips: Clips
    contexts: Contexts
    counts: Counts
    feedback: Feedbacks
    practice: Practices
    privacy: Privacy
    inbox: Inbox
    outbox: Outbox
    workers: Workers

    async def ping(self) -> None:
        """Raise if the database does not answer."""
        async with self.engine.connect() as connection:
            await connection.execute(sa.text("SELECT 1"))

    async def stats(self) -> dict[str, int]:
        """How many rows there are of what the operator cares about."""
        counted = {"users": users, "reports": reports, "reminders": reminders, "clips": clips}
        async with self.engine.connect() as connection:
            found = {
                name: int(await connection.scalar(sa.select(sa.func.count()).select_from(table)) or 0)
                for name, table in counted.items()
            }
        return found | {"clips open": await self.clips.open_count()}

    @asynccontextmanager
    async def alone(self, number: int) -> AsyncIterator[bool]:
        """Whether this process has the lock of that number for this block; on SQLite there is only one."""
        if self.engine.dialect.name == "sqlite":
            yield True
            return
        async with self.engine.connect() as connection:
            taken = await connection.scalar(sa.select(sa.func.pg_try_advisory_lock(number)))
            try:
                yield bool(taken)
            finally:
                if taken:
                    await connection.scalar(sa.select(sa.func.pg_advisory_unlock(number)))

    async def checkpoint(self) -> None:
        """On SQLite, bring what was written into the database file; PostgreSQL does it by itself."""
        if isinstance(self.engine, SqliteDatabase):
            await self.engine.checkpoint()

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


def open_store(url: str, clock: Clock, owner: str = "one") -> Store:
    """The store at an async database URL; nothing is connected yet, and the schema must be there.

    ``owner`` names this process among those that share the database.
    """
    engine = open_database(url)
    return Store(
        engine=engine,
        users=Users(engine, clock),
        reports=Reports(engine, clock),
        reminders=Reminders(engine, clock),
        clips=Clips(engine, clock),
        contexts=Contexts(engine, clock),
        counts=Counts(engine),
        feedback=Feedbacks(engine, clock),
        practice=Practices(engine, clock),
        privacy=Privacy(engine),
        inbox=Inbox(engine, clock, owner),
        outbox=Outbox(engine, clock),
        workers=Workers(engine, clock),
    )
