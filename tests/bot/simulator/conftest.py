"""A simulator, people, and the real Telegram library talking to it over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram import Bot, Update

from bot.simulator import Person, SimClient, Simulator
from tests.bot.simulator.films import picture, write_film


@pytest.fixture
async def sim() -> AsyncIterator[Simulator]:
    """A running simulator on a free loopback port."""
    async with Simulator() as running:
        yield running


@pytest.fixture
async def client(sim: Simulator) -> AsyncIterator[SimClient]:
    """The control API."""
    async with SimClient(sim.url) as connected:
        yield connected


@pytest.fixture
async def mia(client: SimClient) -> Person:
    """A user who has written to the bot; the bot's queue starts empty."""
    return await client.as_user(7).be(first_name="Mia", username="mia_runs", started=True)


@pytest.fixture
async def bot(sim: Simulator) -> AsyncIterator[Bot]:
    """python-telegram-bot's own client, pointed at the simulator."""
    async with Bot(sim.token, base_url=f"{sim.url}/bot", base_file_url=f"{sim.url}/file/bot") as connected:
        yield connected


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of silent 160 x 96 film."""
    return write_film(tmp_path_factory.mktemp("films") / "run.mp4")


@pytest.fixture(scope="session")
def loud_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with sound."""
    return write_film(tmp_path_factory.mktemp("films") / "loud.mp4", sound=True)


@pytest.fixture(scope="session")
def photo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A JPEG of 1,000 x 700 pixels."""
    path = tmp_path_factory.mktemp("photos") / "form.jpg"
    path.write_bytes(picture(1000, 700, form="JPEG"))
    return path


class Inbox:
    """What the bot is told, in order, each update once."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._offset = 0

    async def next(self) -> Update:
        """The next update; fails when none comes."""
        updates = await self._bot.get_updates(offset=self._offset, limit=1, timeout=3)
        assert updates, "no update came"
        self._offset = updates[0].update_id + 1
        return updates[0]

    async def rest(self) -> list[Update]:
        """All that wait now."""
        updates = list(await self._bot.get_updates(offset=self._offset, timeout=0))
        if updates:
            self._offset = updates[-1].update_id + 1
        return updates


@pytest.fixture
def inbox(bot: Bot) -> Inbox:
    """The bot's updates one by one."""
    return Inbox(bot)
