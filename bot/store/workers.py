"""Which workers are alive, so that the jobs of a lost one can go to another."""

from __future__ import annotations

from datetime import timedelta

import sqlalchemy as sa

from bot.clock import Clock
from bot.store.database import Database, insert
from bot.store.tables import workers

#: A worker that was not heard of for this long is lost.
LOST_AFTER = timedelta(seconds=30)


class Workers:
    """Rows of ``workers``: a heartbeat for each worker process."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def beat(self, worker_id: str) -> None:
        """Say that this worker lives."""
        values = {"seen_at": self._clock.now()}
        statement = insert(self._engine, workers).values(id=worker_id, **values)
        async with self._engine.begin() as connection:
            await connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))

    async def leave(self, worker_id: str) -> None:
        """Say that this worker has stopped, so that its jobs are free at once."""
        async with self._engine.begin() as connection:
            await connection.execute(sa.delete(workers).where(workers.c.id == worker_id))

    async def alive(self) -> set[str]:
        """The workers heard of lately."""
        query = sa.select(workers.c.id).where(workers.c.seen_at > self._clock.now() - LOST_AFTER)
        async with self._engine.connect() as connection:
            return set((await connection.execute(query)).scalars())
