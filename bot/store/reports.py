"""Reports: the numbers of a clip, one for each chat and message."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from bot.clock import Clock
from bot.records import ClipRequest, JsonDict, StoredReport
from bot.store.database import Database, insert
from bot.store.tables import reports

#: Reports that are read in search of one with a verdict: each is some 50 kB of JSON to decode.
READ_AHEAD = 2


class Reports:
    """Rows of ``reports``. Reading always names the owner, so that no id reaches another user's row."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def save(self, request: ClipRequest, document: JsonDict) -> StoredReport:
        """Keep a clip's document; doing it twice keeps the first id and the last document."""
        statement = (
            insert(self._engine, reports)
            .values(
                user_id=request.user_id,
                chat_id=request.chat_id,
                message_id=request.message_id,
                document=document,
                created_at=self._clock.now(),
            )
            .on_conflict_do_update(index_elements=["chat_id", "message_id"], set_={"document": document})
            .returning(reports)
        )
        async with self._engine.begin() as connection:
            row = (await connection.execute(statement)).one()
        return StoredReport(**row._mapping)

    async def drop(self, request: ClipRequest) -> None:
        """Delete the report of a clip that nobody wants any more."""
        mine = (reports.c.chat_id == request.chat_id, reports.c.message_id == request.message_id)
        async with self._engine.begin() as connection:
            await connection.execute(sa.delete(reports).where(*mine))

    async def get(self, report_id: int, user_id: int) -> StoredReport | None:
        """This user's report of that id, or None if there is none or it is another's."""
        return await self._first(reports.c.id == report_id, reports.c.user_id == user_id)

    async def of_message(self, chat_id: int, message_id: int) -> StoredReport | None:
        """The report of one clip message."""
        return await self._first(reports.c.chat_id == chat_id, reports.c.message_id == message_id)

    async def latest(self, user_id: int) -> StoredReport | None:
        """The user's newest report that has a verdict, or None."""
        before: int | None = None
        while found := await self.list(user_id, limit=READ_AHEAD, before=before):
            for report in found:
                if report.has_verdict:
                    return report
            before = found[-1].id
        return None

    async def list(self, user_id: int, limit: int = 20, before: int | None = None) -> list[StoredReport]:
        """The user's reports, newest first; ``before`` is the id of the last one already shown."""
        query = sa.select(reports).where(reports.c.user_id == user_id)
        if before is not None:
            query = query.where(reports.c.id < before)
        query = query.order_by(reports.c.created_at.desc(), reports.c.id.desc()).limit(limit)
        async with self._engine.connect() as connection:
            rows = (await connection.execute(query)).all()
        return [StoredReport(**row._mapping) for row in rows]

    async def _first(self, *conditions: Any) -> StoredReport | None:
        async with self._engine.connect() as connection:
            row = (await connection.execute(sa.select(reports).where(*conditions))).one_or_none()
        return StoredReport(**row._mapping) if row else None
