"""All that is stored about a user: to hand over, and to delete."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from bot.records import JsonDict
from bot.store.database import Database
from bot.store.tables import clips, contexts, feedback, practice, reminders, reports, users

#: Every table with rows of one user, and the column that names them.
OWNED = {
    table.name: (table, table.c.user_id)
    for table in (reports, reminders, clips, contexts, feedback, practice)
}
OWNED["users"] = (users, users.c.id)


class Privacy:
    """A user's own data as a whole."""

    def __init__(self, engine: Database) -> None:
        self._engine = engine

    async def export(self, user_id: int) -> JsonDict:
        """Everything stored about this user, by table, in plain JSON values."""
        found: JsonDict = {}
        async with self._engine.connect() as connection:
            for name, (table, owner) in OWNED.items():
                rows = (await connection.execute(sa.select(table).where(owner == user_id))).mappings()
                found[name] = [{key: _plain(value) for key, value in row.items()} for row in rows]
        return found

    async def delete(self, user_id: int) -> int:
        """Delete everything stored about this user; gives how many rows went."""
        deleted = 0
        async with self._engine.begin() as connection:
            for table, owner in OWNED.values():
                deleted += (await connection.execute(sa.delete(table).where(owner == user_id))).rowcount
        return deleted


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
