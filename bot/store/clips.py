"""Which clips were sent, and how far they are: for limits, for the user and for the operator."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.clock import Clock
from bot.records import ClipRequest, ClipState
from bot.store.database import insert
from bot.store.tables import clips

OPEN: tuple[ClipState, ...] = ("queued", "working")


class Clips:
    """Rows of ``clips``: no file, no picture, only that there was one."""

    def __init__(self, engine: AsyncEngine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def add(self, request: ClipRequest) -> None:
        """Write a clip down as queued; a known one stays as it is."""
        statement = insert(self._engine, clips).values(
            chat_id=request.chat_id,
            message_id=request.message_id,
            user_id=request.user_id,
            state="queued",
            created_at=self._clock.now(),
        )
        async with self._engine.begin() as connection:
            await connection.execute(statement.on_conflict_do_nothing())

    async def mark(self, request: ClipRequest, state: ClipState, code: str | None = None) -> None:
        """Write down how far a clip is; ``code`` is the refusal's or the failure's."""
        finished = None if state in OPEN else self._clock.now()
        statement = (
            sa.update(clips)
            .where(clips.c.chat_id == request.chat_id, clips.c.message_id == request.message_id)
            .values(state=state, code=code, finished_at=finished)
        )
        async with self._engine.begin() as connection:
            await connection.execute(statement)

    async def state(self, chat_id: int, message_id: int) -> str | None:
        """How far a clip is, or None if it is unknown."""
        query = sa.select(clips.c.state).where(clips.c.chat_id == chat_id, clips.c.message_id == message_id)
        async with self._engine.connect() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def open_of(self, user_id: int) -> int:
        """How many clips of this user are not answered yet."""
        return await self._count(clips.c.user_id == user_id, clips.c.state.in_(OPEN))

    async def since(self, user_id: int, instant: datetime) -> int:
        """How many clips this user has sent since an instant."""
        return await self._count(clips.c.user_id == user_id, clips.c.created_at >= instant)

    async def open_count(self) -> int:
        """How many clips of all users are not answered yet."""
        return await self._count(clips.c.state.in_(OPEN))

    async def oldest_open(self) -> datetime | None:
        """When the longest waiting clip was sent, or None when nothing waits."""
        query = sa.select(sa.func.min(clips.c.created_at)).where(clips.c.state.in_(OPEN))
        async with self._engine.connect() as connection:
            oldest: datetime | None = (await connection.execute(query)).scalar_one_or_none()
        return oldest

    async def _count(self, *conditions: sa.ColumnElement[bool]) -> int:
        query = sa.select(sa.func.count()).select_from(clips).where(*conditions)
        async with self._engine.connect() as connection:
            return int((await connection.execute(query)).scalar_one())
