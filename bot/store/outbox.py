"""What was sent, by a key that a replay meets again, so that nothing is sent twice."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa

from bot.clock import Clock
from bot.store.database import Database, delete_where, insert
from bot.store.tables import outbox


class Outbox:
    """Rows of ``outbox``. A key such as ``u:17:2`` is the second message that update 17 led to."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def sent(self, key: str) -> int | None:
        """The message id that went out under this key, or None."""
        async with self._engine.connect() as connection:
            query = sa.select(outbox.c.message_id).where(outbox.c.key == key)
            return (await connection.execute(query)).scalar_one_or_none()

    async def claim(self, key: str) -> bool:
        """Take a key for something that may be sent at most once; False if it was taken before."""
        statement = insert(self._engine, outbox).values(key=key, sent_at=self._clock.now())
        statement = statement.on_conflict_do_nothing().returning(outbox.c.key)
        async with self._engine.begin() as connection:
            return (await connection.execute(statement)).scalar_one_or_none() is not None

    async def keep(self, key: str, message_id: int) -> None:
        """Write down that a message went out under this key."""
        values = {"message_id": message_id, "sent_at": self._clock.now()}
        statement = insert(self._engine, outbox).values(key=key, **values)
        async with self._engine.begin() as connection:
            await connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=values))

    async def forget(self, before: datetime) -> int:
        """Delete what went out before an instant."""
        return await delete_where(self._engine, outbox.c.key, outbox.c.sent_at < before)
