"""A store on both databases, and a Telegram on loopback."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest

from bot.clock import FixedClock
from bot.store import Store, open_store
from bot.store.schema import migrate

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def _as_postgres(*command: str) -> list[str]:
    # PostgreSQL refuses to run as root; Debian's package has made a user for it.
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else list(command)


@pytest.fixture(scope="session")
def postgres_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL, without a database, of a PostgreSQL of Debian's package that lives for the session."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not programs:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    folder = Path("/tmp") / f"midstance-pg-{secrets.token_hex(4)}"  # noqa: S108  # postgres must reach it
    folder.mkdir(mode=0o755)
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    bin_dir, data = programs[-1].parent, folder / "data"
    quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": "/"}
    subprocess.run(
        _as_postgres(str(bin_dir / "initdb"), "-D", str(data), "-A", "trust", "-U", "postgres", "-N"), **quiet
    )
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    control = [str(bin_dir / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log")]
    subprocess.run(_as_postgres(*control, "-o", options, "start"), **quiet)
    try:
        yield f"postgresql://postgres@127.0.0.1:{port}"
    finally:
        subprocess.run(_as_postgres(*control, "-m", "immediate", "stop"), **quiet)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The URL of an empty database."""
    name = f"t{secrets.token_hex(6)}"
    with psycopg.connect(f"{postgres_server}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]  # our own name
    yield f"{postgres_server}/{name}"
    with psycopg.connect(f"{postgres_server}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")  # type: ignore[call-overload]


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, str]:
    """The async and the synchronous URL of an empty database."""
    if request.param == "sqlite":
        path = tmp_path / "app.sqlite"
        return f"sqlite+aiosqlite:///{path}", f"sqlite:///{path}"
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
    opened = open_store(f"sqlite+aiosqlite:///{path}", clock)
    yield opened
    await opened.close()
