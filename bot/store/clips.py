"""Which clips were sent, and how far they are: for limits, for the user and for the operator."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from datetime import datetime, timedelta

import sqlalchemy as sa

from bot.clock import Clock
from bot.logs import get_logger
from bot.records import ClipRequest, ClipState, JsonDict, job_key
from bot.store.database import Database, insert
from bot.store.tables import clips

log = get_logger(__name__)

#: Clips without their answer, and clips that are not over: pictures may follow an answer.
UNANSWERED: tuple[ClipState, ...] = ("new", "queued", "working")
OPEN: tuple[ClipState, ...] = (*UNANSWERED, "shown")
#: A clip that hangs for a reason nobody foresaw does not keep its user out for longer than this.
BUSY_FOR = timedelta(hours=1)
#: However long what it waits for takes, a clip is held back no longer, in milliseconds.
HELD_BACK_MS = 10_000


class Clips:
    """Rows of ``clips``: no file, no picture, only that there was one."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def add(self, request: ClipRequest) -> None:
        """Write a clip down as new; a known one stays as it is."""
        statement = insert(self._engine, clips).values(
            chat_id=request.chat_id,
            message_id=request.message_id,
            user_id=request.user_id,
            request=asdict(request),
            state="new",
            created_at=self._clock.now(),
        )
        async with self._engine.begin() as connection:
            await connection.execute(statement.on_conflict_do_nothing())

    async def new(self, limit: int = 100) -> list[ClipRequest]:
        """Clips that may go into the workers' queue now, oldest first: of each user's one at a time.

        Workers take several clips at once, and the one that is fetched first is answered first. A user who
        sends an album gets its answers in its order, each compared with the one before, and others need not
        wait for all of it.
        """
        before = clips.alias()
        is_before = sa.tuple_(before.c.created_at, before.c.message_id) < sa.tuple_(
            clips.c.created_at, clips.c.message_id
        )
        earlier = sa.exists().where(
            before.c.user_id == clips.c.user_id,
            before.c.state.in_(UNANSWERED),
            before.c.created_at > self._clock.now() - BUSY_FOR,
            is_before,
        )
        query = sa.select(clips.c.request).where(clips.c.state == "new", ~earlier)
        query = query.order_by(clips.c.created_at, clips.c.message_id).limit(limit)
        return await self._requests(query)

    async def request_of(self, chat_id: int, message_id: int) -> ClipRequest | None:
        """The clip that was handed in under a message, or None."""
        query = sa.select(clips.c.request).where(clips.c.chat_id == chat_id, clips.c.message_id == message_id)
        async with self._engine.connect() as connection:
            row = (await connection.execute(query)).scalar_one_or_none()
        return ClipRequest.read(row) if row else None

    async def queued(self, request: ClipRequest) -> None:
        """Write down that a new clip is in the workers' queue now."""
        statement = (
            sa.update(clips)
            .where(clips.c.chat_id == request.chat_id, clips.c.message_id == request.message_id)
            .where(clips.c.state == "new")
        )
        async with self._engine.begin() as connection:
            await connection.execute(statement.values(state="queued"))

    async def handed_over(self) -> list[ClipRequest]:
        """The clips that workers were given and that are not over."""
        query = sa.select(clips.c.request).where(clips.c.state.in_(OPEN), clips.c.state != "new")
        return await self._requests(query)

    async def mark(self, request: ClipRequest, state: ClipState, code: str | None = None) -> None:
        """Write down how far a clip is, and the code of a refusal or failure. What is over stays over."""
        finished = None if state in OPEN else self._clock.now()
        statement = (
            sa.update(clips)
            .where(clips.c.chat_id == request.chat_id, clips.c.message_id == request.message_id)
            .where(clips.c.state.in_(OPEN))
            .values(state=state, code=code, finished_at=finished)
        )
        async with self._engine.begin() as connection:
            await connection.execute(statement)

    async def state(self, chat_id: int, message_id: int) -> str | None:
        """How far a clip is, or None if it is unknown."""
        query = sa.select(clips.c.state).where(clips.c.chat_id == chat_id, clips.c.message_id == message_id)
        async with self._engine.connect() as connection:
            return (await connection.execute(query)).scalar_one_or_none()

    async def cancel(self, user_id: int, chat_id: int | None = None, message_id: int | None = None) -> int:
        """Give up this user's open clips, or the one of a message; gives how many."""
        mine = [clips.c.user_id == user_id, clips.c.state.in_(OPEN)]
        if message_id is not None:
            mine += [clips.c.chat_id == chat_id, clips.c.message_id == message_id]
        statement = sa.update(clips).where(*mine)
        async with self._engine.begin() as connection:
            result = await connection.execute(
                statement.values(state="cancelled", finished_at=self._clock.now())
            )
        return result.rowcount

    async def waiting_of(self, user_id: int) -> list[ClipRequest]:
        """This user's clips that no worker has begun."""
        query = sa.select(clips.c.request).where(
            clips.c.user_id == user_id, clips.c.state.in_(("new", "queued"))
        )
        return await self._requests(query)

    async def queue(self, limit: int) -> list[tuple[int, ClipRequest]]:
        """The next clips that no worker has begun, oldest first, each with how many are before it."""
        query = sa.select(clips.c.request).where(clips.c.state.in_(("new", "queued")))
        query = query.order_by(clips.c.created_at, clips.c.message_id).limit(limit)
        waiting = await self._requests(query)
        working = await self._count(clips.c.state == "working")
        return [(working + k, request) for k, request in enumerate(waiting)]

    @asynccontextmanager
    async def held_back(self, request: ClipRequest) -> AsyncIterator[bool]:
        """Whether a clip is in the queue and not begun, and keep it so until the end of the block.

        On PostgreSQL its row is locked: a worker that wants to begin it, or a user who cancels it, waits, for
        a few seconds at most (no other one does: what picks clips only reads). On SQLite there is one worker,
        whose messages to a chat go out one after the other anyway.
        """
        query = sa.select(clips.c.state).where(
            clips.c.chat_id == request.chat_id,
            clips.c.message_id == request.message_id,
            clips.c.state == "queued",
        )
        try:
            async with self._engine.connect() as connection:
                if self._engine.dialect.name == "postgresql":
                    limit = f"SET LOCAL idle_in_transaction_session_timeout = {HELD_BACK_MS}"
                    await connection.execute(sa.text(limit))
                yield await connection.scalar(query.with_for_update()) is not None
        except sa.exc.InternalError as error:  # the time is up, and the server has closed the connection
            log.warning("a clip was not held back any longer", clip=request.key, error=str(error.orig))

    async def is_wanted(self, request: ClipRequest) -> bool:
        """Whether the user still wants an answer: neither cancelled nor deleted with everything else."""
        return await self.state(request.chat_id, request.message_id) not in (None, "cancelled")

    async def open_keys(self) -> set[str]:
        """The names of the jobs that are not over."""
        query = sa.select(clips.c.chat_id, clips.c.message_id).where(clips.c.state.in_(OPEN))
        async with self._engine.connect() as connection:
            rows = (await connection.execute(query)).all()
        return {job_key(row.chat_id, row.message_id) for row in rows}

    async def open_of(self, user_id: int) -> int:
        """How many clips of this user are not answered yet."""
        lately = clips.c.created_at > self._clock.now() - BUSY_FOR
        return await self._count(clips.c.user_id == user_id, clips.c.state.in_(UNANSWERED), lately)

    async def since(self, user_id: int, instant: datetime) -> int:
        """How many clips this user has sent since an instant."""
        return await self._count(clips.c.user_id == user_id, clips.c.created_at >= instant)

    async def open_count(self) -> int:
        """How many clips of all users are not answered yet."""
        return await self._count(clips.c.state.in_(UNANSWERED))

    async def oldest_open(self) -> datetime | None:
        """When the longest waiting clip was sent, or None when nothing waits."""
        query = sa.select(sa.func.min(clips.c.created_at)).where(clips.c.state.in_(UNANSWERED))
        async with self._engine.connect() as connection:
            oldest: datetime | None = (await connection.execute(query)).scalar_one_or_none()
        return oldest

    async def _requests(self, query: sa.Select[tuple[JsonDict]]) -> list[ClipRequest]:
        async with self._engine.connect() as connection:
            rows = (await connection.execute(query)).scalars().all()
        return [ClipRequest.read(row) for row in rows]

    async def _count(self, *conditions: sa.ColumnElement[bool]) -> int:
        query = sa.select(sa.func.count()).select_from(clips).where(*conditions)
        async with self._engine.connect() as connection:
            return int((await connection.execute(query)).scalar_one())
