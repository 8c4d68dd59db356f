"""What users thought of an answer."""

from __future__ import annotations

import sqlalchemy as sa

from bot.clock import Clock
from bot.records import Feedback
from bot.store.database import Database, insert
from bot.store.tables import feedback


class Feedbacks:
    """Rows of ``feedback``."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def add(self, user_id: int, about: str, verdict: str, text: str | None = None) -> None:
        """Keep a verdict on something, once; a text given later is added to it."""
        values = {"user_id": user_id, "about": about, "verdict": verdict, "text": text}
        statement = insert(self._engine, feedback).values(created_at=self._clock.now(), **values)
        statement = statement.on_conflict_do_update(
            index_elements=["user_id", "about", "verdict"], set_={"text": text}
        )
        async with self._engine.begin() as connection:
            await connection.execute(statement)

    async def list(self, user_id: int) -> list[Feedback]:
        """Everything this user has said, oldest first."""
        query = sa.select(feedback).where(feedback.c.user_id == user_id).order_by(feedback.c.id)
        async with self._engine.connect() as connection:
            rows = (await connection.execute(query)).all()
        return [Feedback(r.user_id, r.about, r.verdict, r.text, r.created_at) for r in rows]
