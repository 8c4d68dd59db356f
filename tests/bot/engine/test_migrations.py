"""Databases of every earlier version come up to the newest with all their rows, on SQLite and PostgreSQL."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

from bot.store.schema import MIGRATIONS, bring_up_to_date, current_version, newest_version
from bot.store.tables import metadata

VERSIONS = sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
#: A row of a user that was there before.
USER = "INSERT INTO users (id, chat_id, language, created_at) VALUES (7, 7, 'de', '2026-01-02 03:04:05')"
REMINDER = (
    "INSERT INTO reminders (user_id, chat_id, kind, weekdays, at, zone, next_due_utc, created_at) VALUES "
    "(7, 7, 'weekly', '1', '07:00', 'Europe/Berlin', '2026-01-06 06:00:00', '2026-01-02 03:04:05')"
)
TALK = (
    "INSERT INTO contexts (user_id, name, value, expires_at) VALUES (7, 'talk', '{}', '2026-01-02 04:04:05')"
)


def at_version(url, version):
    """Make an empty database of an earlier version."""
    with sa.create_engine(url, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT").connect() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, version)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_earlier_version_comes_up_with_its_rows(database, version):
    """What was stored under a version is there after the migrations, and the tables are the code's."""
    at_version(database[1], version)
    assert current_version(database[1]) == version
    engine = sa.create_engine(database[1], poolclass=sa.NullPool)
    with engine.begin() as connection:
        for row in (USER, REMINDER, TALK):
            connection.execute(sa.text(row))
    bring_up_to_date(database[1])
    assert current_version(database[1]) == newest_version()
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        for table in ("users", "reminders", "contexts"):
            assert connection.scalar(sa.text(f"SELECT count(*) FROM {table}")) == 1  # noqa: S608
        assert connection.scalar(sa.text("SELECT language FROM users")) == "de"


def test_there_is_more_than_one_version():
    """The way up is walked in more than one step, each after the one before."""
    assert [f"{number:04}" for number in range(1, len(VERSIONS) + 1)] == VERSIONS
    assert len(VERSIONS) > 1
