"""Bringing the tables to the version this program needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import sqlalchemy as sa

PROJECT = Path(__file__).parents[2]
MIGRATIONS = PROJECT / "bot" / "migrations"
#: Only one of several starting processes migrates; the number is arbitrary, but ours.
_POSTGRES_LOCK = 6_043_118


def newest_version() -> str:
    """The version the migrations lead to: the greatest number among their file names."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def bring_up_to_date(url: str) -> None:
    """Migrate the database at a synchronous URL if it is behind.

    One that is ahead is left alone: a newer version is being rolled out, and migrations only add. The work is
    done in a process of its own, so that this one does not keep Alembic in memory for ever.
    """
    if (current_version(url) or "") >= newest_version():
        return
    command = [sys.executable, "-m", "bot.store.schema"]
    done = subprocess.run(command, input=url, text=True, cwd=PROJECT, stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise RuntimeError("the database could not be migrated; the reason is above")


def current_version(url: str) -> str | None:
    """The version of the database at a synchronous URL, or None if it is empty."""
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    with engine.connect() as connection:
        return _version(connection)


def migrate(url: str) -> None:
    """Bring the database at a synchronous URL to the newest version.

    Processes that start together do it one after the other, and the later ones find nothing to do.
    """
    engine = sa.create_engine(url, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA busy_timeout=30000")
            connection.exec_driver_sql("PRAGMA journal_mode=WAL")
        lock, unlock = _lock_statements(connection)
        connection.exec_driver_sql(lock)
        try:
            _upgrade(connection)
        finally:
            connection.exec_driver_sql(unlock)


def _version(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").one_or_none()
    return row[0] if row else None


def _lock_statements(connection: sa.Connection) -> tuple[str, str]:
    if connection.dialect.name == "sqlite":
        return "BEGIN IMMEDIATE", "COMMIT"
    return f"SELECT pg_advisory_lock({_POSTGRES_LOCK})", f"SELECT pg_advisory_unlock({_POSTGRES_LOCK})"


def _upgrade(connection: sa.Connection) -> None:
    # Alembic and its template engine are loaded only when there is something to migrate.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


if __name__ == "__main__":
    migrate(sys.stdin.read())
