"""How many there are of everything, for the operator: numbers only, nobody's data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from bot.store.database import Database
from bot.store.tables import clips, feedback, practice, reminders, reports, users


class Counts:
    """Counts over all users."""

    def __init__(self, engine: Database) -> None:
        self._engine = engine

    async def all(self) -> dict[str, int]:
        """Rows by table, clips by state and opinions by verdict."""
        async with self._engine.connect() as connection:
            found = {
                table.name: int(
                    (await connection.execute(sa.select(sa.func.count()).select_from(table))).scalar_one()
                )
                for table in (users, reports, reminders, practice)
            }
            for table, column in ((clips, clips.c.state), (feedback, feedback.c.verdict)):
                query = sa.select(column, sa.func.count()).group_by(column).order_by(column)
                rows: Sequence[Any] = (await connection.execute(query)).all()
                found |= {f"{table.name} {name}": int(number) for name, number in rows}
        return found
