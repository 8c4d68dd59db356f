"""Drills that users say they have done, for their streak."""

from __future__ import annotations

import sqlalchemy as sa

from bot.clock import Clock
from bot.records import Practice
from bot.store.database import Database
from bot.store.tables import practice


class Practices:
    """Rows of ``practice``."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def add(self, user_id: int, drill: str | None = None) -> None:
        """Write down that a drill was done now."""
        values = {"user_id": user_id, "drill": drill, "done_at": self._clock.now()}
        async with self._engine.begin() as connection:
            await connection.execute(sa.insert(practice).values(**values))

    async def list(self, user_id: int, limit: int = 400) -> list[Practice]:
        """What this user has done, newest first."""
        query = sa.select(practice).where(practice.c.user_id == user_id)
        query = query.order_by(practice.c.done_at.desc()).limit(limit)
        async with self._engine.connect() as connection:
            rows = (await connection.execute(query)).all()
        return [Practice(row.user_id, row.drill, row.done_at) for row in rows]
