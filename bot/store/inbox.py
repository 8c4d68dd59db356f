"""Updates, recorded before they are acknowledged and marked when they are done."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

import sqlalchemy as sa

from bot.clock import Clock
from bot.store.database import Database, delete_where, insert
from bot.store.tables import inbox


class Inbox:
    """Rows of ``inbox``: the raw update as JSON text."""

    def __init__(self, engine: Database, clock: Clock, owner: str) -> None:
        self._engine = engine
        self._clock = clock
        self._owner = owner

    async def record(self, updates: Sequence[tuple[int, str]]) -> list[int]:
        """Keep updates as (id, body); gives the ids that were new, so that a repeat is handled once.

        A first attempt at each is counted at once: it is what the caller begins with.
        """
        if not updates:
            return []
        now = self._clock.now()
        statement = insert(self._engine, inbox).on_conflict_do_nothing().returning(inbox.c.update_id)
        fresh: list[int] = []
        async with self._engine.begin() as connection:
            for update_id, body in updates:
                row = await connection.execute(
                    statement.values(
                        update_id=update_id, body=body, owner=self._owner, received_at=now, attempts=1
                    )
                )
                fresh += row.scalars().all()
        return fresh

    async def start(self, update_id: int) -> int:
        """Count another attempt at handling an update; gives how many there were, this one included."""
        statement = (
            sa.update(inbox)
            .where(inbox.c.update_id == update_id)
            .values(attempts=inbox.c.attempts + 1)
            .returning(inbox.c.attempts)
        )
        async with self._engine.begin() as connection:
            return int((await connection.execute(statement)).scalar_one())

    async def finish(self, update_id: int) -> None:
        """Mark an update as handled, and forget what it said."""
        statement = sa.update(inbox).where(inbox.c.update_id == update_id)
        async with self._engine.begin() as connection:
            await connection.execute(statement.values(done_at=self._clock.now(), body=""))

    async def adopt(self, alive: Collection[str]) -> Sequence[tuple[int, str]]:
        """Take over what processes not among ``alive`` recorded and did not finish, oldest first.

        Each update goes to one adopter, however many try at once.
        """
        orphaned = (inbox.c.done_at.is_(None), inbox.c.owner.not_in({*alive, self._owner}))
        statement = (
            sa.update(inbox)
            .where(*orphaned)
            .values(owner=self._owner)
            .returning(inbox.c.update_id, inbox.c.body)
        )
        async with self._engine.begin() as connection:
            rows = (await connection.execute(statement)).all()
        return sorted((row.update_id, row.body) for row in rows)

    async def unfinished(self) -> Sequence[tuple[int, str]]:
        """What this process has recorded and not finished, oldest first."""
        mine = (inbox.c.done_at.is_(None), inbox.c.owner == self._owner)
        query = sa.select(inbox.c.update_id, inbox.c.body).where(*mine).order_by(inbox.c.update_id)
        async with self._engine.connect() as connection:
            return [(row.update_id, row.body) for row in (await connection.execute(query)).all()]

    async def forget(self, before: datetime) -> int:
        """Delete what was finished before an instant."""
        return await delete_where(self._engine, inbox.c.update_id, inbox.c.done_at < before)
