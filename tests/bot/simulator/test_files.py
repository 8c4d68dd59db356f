"""getFile and the download."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram import Bot
from telegram.error import BadRequest, InvalidToken

from bot.simulator import Person, SimClient, Simulator
from tests.bot.simulator.films import contents


async def test_20_mb_is_the_limit(bot: Bot, mia: Person, tmp_path: Path) -> None:
    """A user may send more than 20 MB, but the bot cannot fetch it."""
    big = tmp_path / "big.mp4"
    with big.open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)
    sent = await mia.send_document(big)
    with pytest.raises(BadRequest, match=r"(?i)file is too big"):
        await bot.get_file(sent.file_id or "")


async def test_an_unknown_file(bot: Bot) -> None:
    """An id nobody gave out has no file."""
    with pytest.raises(BadRequest, match=r"(?i)wrong file_id"):
        await bot.get_file("nothing")


async def test_another_token_gets_nothing(sim: Simulator, mia: Person, bot: Bot, photo: Path) -> None:
    """A file is behind the token like everything else."""
    sent = await mia.send_document(photo)
    file = await bot.get_file(sent.file_id or "")
    assert file.file_path is not None
    stranger = file.file_path.replace("SIMULATED", "SOMETHING")
    with pytest.raises(InvalidToken):
        await bot.request.retrieve(stranger)


async def test_people_can_scrub(sim: Simulator, client: SimClient, mia: Person, film: Path) -> None:
    """The page gets parts of a film, so that it can be scrubbed."""
    sent = await mia.send_video(film)
    url = f"{sim.url}/sim/files/{sent.file_id}"
    async with client._session.get(url, headers={"Range": "bytes=10-19"}) as response:
        assert response.status == 206
        assert await response.read() == contents(film)[10:20]


async def test_a_page_in_a_document_is_caged(
    sim: Simulator, client: SimClient, bot: Bot, mia: Person
) -> None:
    """A document opened in the browser runs in a sandbox, apart from the chat page."""
    sent = await bot.send_document(7, b"<script>1</script>", filename="report.html")
    assert sent.document is not None
    async with client._session.get(f"{sim.url}/sim/files/{sent.document.file_id}?open=") as response:
        assert "sandbox" in response.headers["Content-Security-Policy"]
    async with client._session.get(f"{sim.url}/sim/files/{sent.document.file_id}") as response:
        assert response.content_type == "application/octet-stream"
