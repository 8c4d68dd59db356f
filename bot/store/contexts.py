"""What the conversation is about, for an hour."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import sqlalchemy as sa

from bot.clock import Clock
from bot.store.database import Database, insert
from bot.store.tables import contexts

LIFETIME = timedelta(hours=1)


class Contexts:
    """Rows of ``contexts``: small JSON values by user and name (``talk`` if not said)."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def get(self, user_id: int, name: str = "talk") -> Any:
        """The value that was put there within its lifetime, or None."""
        query = sa.select(contexts.c.value).where(
            contexts.c.user_id == user_id,
            contexts.c.name == name,
            contexts.c.expires_at > self._clock.now(),
        )
        async with self._engine.connect() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def put(self, user_id: int, value: Any, name: str = "talk", lifetime: timedelta = LIFETIME) -> None:
        """Remember a JSON value."""
        values = {"value": value, "expires_at": self._clock.now() + lifetime}
        statement = insert(self._engine, contexts).values(user_id=user_id, name=name, **values)
        statement = statement.on_conflict_do_update(index_elements=["user_id", "name"], set_=values)
        async with self._engine.begin() as connection:
            await connection.execute(statement)

    async def clear(self, user_id: int, name: str = "talk") -> None:
        """Forget a value."""
        mine = (contexts.c.user_id == user_id, contexts.c.name == name)
        async with self._engine.begin() as connection:
            await connection.execute(sa.delete(contexts).where(*mine))

    async def forget(self) -> int:
        """Delete what has expired."""
        async with self._engine.begin() as connection:
            statement = sa.delete(contexts).where(contexts.c.expires_at <= self._clock.now())
            return (await connection.execute(statement)).rowcount
