"""A store on both databases, and a Telegram on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.clock import FixedClock
from bot.store import Store, open_store
from bot.store.schema import migrate
from tests.postgres import Postgres

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL that lives for the session."""
    server = Postgres()
    yield server
    server.remove()


@pytest.fixture
def postgres_url(postgres: Postgres) -> str:
    """The URL of an empty database."""
    return postgres.create_database()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """The async and the synchronous URL of an empty database."""
    if request.param == "sqlite":
        path = tmp_path / "app.sqlite"
        return f"sqlite:///{path}", f"sqlite:///{path}"
    url = request.getfixturevalue("postgres_url").replace("postgresql://", "postgresql+psycopg://")
    return url, url


@pytest.fixture
def clock() -> FixedClock:
    """A Monday noon that stands still."""
    return FixedClock(NOW)


@pytest.fixture
async def store(database: tuple[str, str], clock: FixedClock) -> AsyncIterator[Store]:
    """A store on an up-to-date database, once on SQLite and once on PostgreSQL."""
    migrate(database[1])
    opened = open_store(database[0], clock)
    yield opened
    await opened.close()


@pytest.fixture
async def small_store(tmp_path: Path, clock: FixedClock) -> AsyncIterator[Store]:
    """A store on SQLite only, for tests of what stands above it."""
    path = tmp_path / "app.sqlite"
    migrate(f"sqlite:///{path}")
    opened = open_store(f"sqlite:///{path}", clock)
    yield opened
    await opened.close()
