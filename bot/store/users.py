"""Users and what they chose."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from bot.clock import Clock
from bot.records import User
from bot.store.database import Database, insert
from bot.store.tables import users


class Users:
    """Rows of ``users``."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def get(self, user_id: int) -> User | None:
        """The user, or None if they are new or deleted."""
        async with self._engine.connect() as connection:
            row = (await connection.execute(sa.select(users).where(users.c.id == user_id))).one_or_none()
        return User(**row._mapping) if row else None

    async def meet(self, user_id: int, chat_id: int, language_hint: str | None) -> User:
        """The user, written down at the first meeting; a known one is reachable again at this chat."""
        known = await self.get(user_id)
        if known and known.reachable and (known.chat_id, known.language_hint) == (chat_id, language_hint):
            return known
        seen = {"chat_id": chat_id, "language_hint": language_hint, "reachable": True}
        statement = insert(self._engine, users).values(id=user_id, created_at=self._clock.now(), **seen)
        async with self._engine.begin() as connection:
            await connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=seen))
        met = await self.get(user_id)
        if met is None:
            raise LookupError(f"user {user_id} was deleted while being met")
        return met

    async def save(self, user: User) -> None:
        """Write the whole user."""
        values = asdict(user) | {"created_at": user.created_at or self._clock.now()}
        changes = {name: value for name, value in values.items() if name not in ("id", "created_at")}
        statement = insert(self._engine, users).values(**values)
        async with self._engine.begin() as connection:
            await connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=changes))

    async def change(self, user_id: int, **fields: Any) -> None:
        """Change some fields, e.g. ``language="de"``, of a user who was met."""
        async with self._engine.begin() as connection:
            await connection.execute(sa.update(users).where(users.c.id == user_id).values(**fields))
