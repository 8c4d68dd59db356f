"""``python -m benchmarks.reminders [DATABASE_URL]``: what a sweep costs with a million reminders stored.

Without a URL it measures SQLite in a temporary folder; with one it fills that (empty!) PostgreSQL database.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta

import sqlalchemy as sa

from bot.clock import FixedClock
from bot.message import Message
from bot.store import Store, open_store
from bot.store.schema import migrate
from bot.store.tables import UtcDateTime, reminders
from bot.sweep import Sweep

NOW = datetime(2026, 3, 3, 6, 0, tzinfo=UTC)
DUE = 10_000


class Silent:
    """A chat that takes no time, so that only the sweep is measured."""

    sent = 0

    async def send(self, chat_id: int, message: Message) -> int:
        """Count."""
        self.sent += 1
        return self.sent


async def fill(store: Store, first: int, count: int, due: datetime) -> None:
    """Store reminders of as many users, made by the database itself."""
    last = first + count - 1
    if store.engine.dialect.name == "sqlite":
        numbers = f"WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last}) "  # noqa: S608
    else:
        numbers = f"WITH n(i) AS (SELECT generate_series({first}, {last})) "
    columns = "user_id, chat_id, kind, weekdays, at, zone, next_due_utc, created_at"
    values = "i, i, 'weekly', '1', '07:00', 'Europe/Berlin', :due, :due"
    wanted = sa.text(f"{numbers} INSERT INTO reminders ({columns}) SELECT {values} FROM n")  # noqa: S608
    if store.engine.dialect.name == "sqlite":
        wanted = sa.text(f"INSERT INTO reminders ({columns}) {numbers} SELECT {values} FROM n")  # noqa: S608
    async with store.engine.begin() as connection:
        await connection.execute(wanted.bindparams(sa.bindparam("due", due, UtcDateTime())))


async def measure(url: str, stored: int) -> str:
    """One row of the table."""
    clock, chat = FixedClock(NOW), Silent()
    store = open_store(url, clock)
    await fill(store, 1, stored - DUE, NOW + timedelta(days=3))
    await fill(store, 10_000_000, DUE, NOW)
    started = time.perf_counter()
    await store.reminders.due(NOW, 500)
    first = time.perf_counter() - started
    sweep = Sweep(store, chat, clock)  # type: ignore[arg-type]  # all a sweep needs of a chat
    started = time.perf_counter()
    handled = await sweep.run_once()
    whole = time.perf_counter() - started
    started = time.perf_counter()
    await sweep.run_once()
    idle = time.perf_counter() - started
    async with store.engine.begin() as connection:
        await connection.execute(sa.delete(reminders))
    await store.close()
    return (
        f"| {stored:,} | {handled:,} | {first * 1e3:.1f} ms | {whole:.1f} s | "
        f"{whole / handled * 1e3:.2f} ms | {idle * 1e3:.1f} ms |"
    )


async def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        given = sys.argv[1].partition("://")[2] if len(sys.argv) > 1 else ""
        path = f"{folder}/app.sqlite"
        sync, url = f"sqlite:///{path}", f"sqlite:///{path}"
        if given:
            sync = url = f"postgresql+psycopg://{given}"
        migrate(sync)
        print("| stored | due | first 500 found in | sweep | each | sweep with nothing due |")
        print("|---|---|---|---|---|---|")
        for stored in (20_000, 1_000_000):
            print(await measure(url, stored), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
