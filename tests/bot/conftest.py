"""Conversations for the tests of handlers."""

from __future__ import annotations

import shutil

import pytest

from tests.bot.talk import Talk, open_talk


@pytest.fixture(scope="session")
def empty_state(tmp_path_factory):
    """A folder with an empty database of the current version, made once."""
    folder = tmp_path_factory.mktemp("state")
    open_talk(folder)
    (folder / "sample.mp4").write_bytes(b"a clip")  # drawing one takes seconds, nobody looks at it
    return folder


@pytest.fixture
async def talk(empty_state, tmp_path) -> Talk:
    """Anna, who has never written before."""
    folder = tmp_path / "data"
    shutil.copytree(empty_state, folder)
    made = open_talk(folder)
    yield made
    await made.services.store.close()
