"""Reminders. Finding what is due reads one index range, however many rows there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any

import sqlalchemy as sa

from bot.clock import Clock
from bot.records import JsonDict, Reminder, ReminderKind
from bot.store.database import Database
from bot.store.tables import reminders


class Reminders:
    """Rows of ``reminders``. Reading and changing for a user always names the owner."""

    def __init__(self, engine: Database, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    async def add(
        self,
        user_id: int,
        chat_id: int,
        *,
        weekdays: tuple[int, ...],
        at: time,
        zone: str,
        next_due_utc: datetime,
        kind: ReminderKind = "weekly",
        drill: str | None = None,
        payload: JsonDict | None = None,
    ) -> Reminder:
        """Set a reminder. Setting the very same once more gives the one that is there."""
        fresh = Reminder(
            0, user_id, chat_id, kind, weekdays, at, zone, next_due_utc, drill, payload, self._clock.now()
        )
        same = sa.select(reminders).where(
            reminders.c.user_id == user_id,
            reminders.c.kind == kind,
            reminders.c.weekdays == _days(weekdays),
            reminders.c.at == _text(at),
            reminders.c.zone == zone,
            reminders.c.next_due_utc == next_due_utc,
        )
        values = {
            name: getattr(fresh, name) for name in fresh.__slots__ if name not in ("id", "at", "weekdays")
        }
        async with self._engine.begin() as connection:
            row = (await connection.execute(same)).first()
            if row is None:
                statement = sa.insert(reminders).values(at=_text(at), weekdays=_days(weekdays), **values)
                statement = statement.returning(reminders.c.id)
                return replace(fresh, id=(await connection.execute(statement)).scalar_one())
        return _reminder(row)

    async def get(self, reminder_id: int, user_id: int) -> Reminder | None:
        """This user's reminder of that id, or None if there is none or it is another's."""
        query = sa.select(reminders).where(reminders.c.id == reminder_id, reminders.c.user_id == user_id)
        async with self._engine.connect() as connection:
            row = (await connection.execute(query)).one_or_none()
        return _reminder(row) if row else None

    async def list(self, user_id: int, *, with_stopped: bool = False) -> list[Reminder]:
        """The user's weekly reminders, by weekday and time."""
        query = sa.select(reminders).where(reminders.c.user_id == user_id, reminders.c.kind == "weekly")
        if not with_stopped:
            query = query.where(reminders.c.next_due_utc.is_not(None))
        query = query.order_by(reminders.c.weekdays, reminders.c.at)
        async with self._engine.connect() as connection:
            return [_reminder(row) for row in (await connection.execute(query)).all()]

    async def change(self, reminder_id: int, user_id: int, **fields: Any) -> bool:
        """Change fields of this user's reminder; False if there is none or it is another's."""
        if "at" in fields:
            fields["at"] = _text(fields["at"])
        if "weekdays" in fields:
            fields["weekdays"] = _days(fields["weekdays"])
        mine = (reminders.c.id == reminder_id, reminders.c.user_id == user_id)
        async with self._engine.begin() as connection:
            result = await connection.execute(sa.update(reminders).where(*mine).values(**fields))
        return bool(result.rowcount)

    async def remove(self, reminder_id: int, user_id: int) -> bool:
        """Delete this user's reminder; False if there is none or it is another's."""
        mine = (reminders.c.id == reminder_id, reminders.c.user_id == user_id)
        async with self._engine.begin() as connection:
            result = await connection.execute(sa.delete(reminders).where(*mine))
        return bool(result.rowcount)

    async def due(self, now: datetime, limit: int = 500) -> Sequence[Reminder]:
        """What is due at ``now``, the longest overdue first."""
        query = (
            sa.select(reminders)
            .where(reminders.c.next_due_utc <= now)
            .order_by(reminders.c.next_due_utc)
            .limit(limit)
        )
        async with self._engine.connect() as connection:
            return [_reminder(row) for row in (await connection.execute(query)).all()]

    async def advance(self, reminder: Reminder, next_due_utc: datetime | None) -> bool:
        """Move a reminder on from the due time that was handled; False if somebody else has moved it."""
        statement = sa.update(reminders).where(
            reminders.c.id == reminder.id, reminders.c.next_due_utc == reminder.next_due_utc
        )
        async with self._engine.begin() as connection:
            result = await connection.execute(statement.values(next_due_utc=next_due_utc))
        return bool(result.rowcount)


def _text(at: time) -> str:
    return at.strftime("%H:%M")


def _days(weekdays: tuple[int, ...]) -> str:
    return ",".join(str(day) for day in sorted(set(weekdays)))


def _reminder(row: sa.Row[Any]) -> Reminder:
    fields = dict(row._mapping)
    fields["at"] = time.fromisoformat(fields["at"])
    fields["weekdays"] = tuple(int(day) for day in fields["weekdays"].split(",") if day)
    return Reminder(**fields)
