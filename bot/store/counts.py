"""How many there are of everything, for the operator: numbers only, nobody's data."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.tables import clips, feedback, practice, reminders, reports, users


class Counts:
    """Counts over all users."""

    def __init__(self, engine: AsyncEngine) -> None:
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
                for name, number in (await connection.execute(query)).all():
                    found[f"{table.name} {name}"] = int(number)
        return found
