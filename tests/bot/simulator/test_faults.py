"""A bad day at Telegram, on request."""

from __future__ import annotations

from pathlib import Path

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.simulator import Person, SimClient
from bot.simulator.errors import ControlError
from bot.simulator.faults import KINDS
from tests.bot.simulator.conftest import Inbox
from tests.bot.simulator.films import contents


async def test_flood_control(bot: Bot, client: SimClient, mia: Person) -> None:
    """429 comes with the seconds to wait, and nothing is sent."""
    await client.fault("retry_after", method="sendMessage", seconds=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(7, "hello")
    assert await mia.messages() == []
    assert await bot.send_message(7, "hello")


@pytest.mark.parametrize("code", [500, 502])
async def test_server_errors(bot: Bot, client: SimClient, mia: Person, code: int) -> None:
    """500 and 502 are network errors for the library."""
    await client.fault("server_error", code=code)
    with pytest.raises(NetworkError):
        await bot.send_message(7, "hello")


async def test_only_the_chat_named(bot: Bot, client: SimClient, mia: Person) -> None:
    """A fault for one chat leaves the others alone."""
    await client.as_user(8).be(first_name="Jonas", started=True)
    await client.fault("retry_after", chat_id=8)
    assert await bot.send_message(7, "hello")
    with pytest.raises(RetryAfter):
        await bot.send_message(8, "hello")


async def test_skip_and_times(bot: Bot, client: SimClient, mia: Person) -> None:
    """A fault can pass over calls and strike several."""
    await client.fault("bad_request", method="sendMessage", skip=1, times=2, text="no")
    outcomes = []
    for _ in range(4):
        try:
            await bot.send_message(7, "hello")
        except BadRequest:
            outcomes.append("no")
        else:
            outcomes.append("yes")
    assert outcomes == ["yes", "no", "no", "yes"]


@pytest.mark.parametrize(("kind", "arrives"), [("timeout_before", 0), ("timeout_after", 1)])
async def test_timeouts(bot: Bot, client: SimClient, mia: Person, kind: str, arrives: int) -> None:
    """A call that times out may or may not have had its effect."""
    await client.fault(kind, method="sendMessage", seconds=1.5)
    with pytest.raises(TimedOut):
        await bot.send_message(7, "hello", read_timeout=0.3)
    assert len(await mia.messages()) == arrives


@pytest.mark.parametrize(("kind", "arrives"), [("drop_before", 0), ("drop_after", 1)])
async def test_dropped_connections(bot: Bot, client: SimClient, mia: Person, kind: str, arrives: int) -> None:
    """A line that is cut may be cut before or after the effect."""
    await client.fault(kind, method="sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(7, "hello")
    assert len(await mia.messages()) == arrives


async def test_garbage(bot: Bot, client: SimClient, mia: Person) -> None:
    """An answer may be no JSON at all."""
    await client.fault("garbage", method="sendMessage")
    with pytest.raises(TelegramError):
        await bot.send_message(7, "hello")


async def test_blocked_in_the_middle(bot: Bot, client: SimClient, mia: Person, inbox: Inbox) -> None:
    """The user may block the bot right before a call."""
    sent = await bot.send_message(7, "working")
    await client.fault("block", method="editMessageText")
    with pytest.raises(Forbidden):
        await bot.edit_message_text("done", 7, sent.message_id)
    assert (await inbox.next()).my_chat_member is not None


async def test_deleted_before_the_edit(bot: Bot, client: SimClient, mia: Person) -> None:
    """The message may be gone when it is to be edited."""
    sent = await bot.send_message(7, "working")
    await client.fault("delete_target", method="editMessageText")
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("done", 7, sent.message_id)


async def test_duplicated_updates(bot: Bot, client: SimClient, mia: Person) -> None:
    """A batch may hold the same update twice."""
    await mia.send_text("hello")
    await client.fault("duplicate_updates")
    first, second = await bot.get_updates()
    assert first.update_id == second.update_id


async def test_reordered_updates(bot: Bot, client: SimClient, mia: Person) -> None:
    """A batch may be out of order."""
    await mia.send_text("one")
    await mia.send_text("two")
    await client.fault("reorder_updates")
    ids = [update.update_id for update in await bot.get_updates()]
    assert ids == sorted(ids, reverse=True)


async def test_a_truncated_download(bot: Bot, client: SimClient, mia: Person, film: Path) -> None:
    """A file may end too early without anybody saying so."""
    sent = await mia.send_video(film)
    await client.fault("truncate", method="download", bytes=100)
    file = await bot.get_file(sent.file_id or "")
    assert len(await file.download_as_bytearray()) == 100
    assert len(await file.download_as_bytearray()) == len(contents(film))


async def test_a_broken_download(bot: Bot, client: SimClient, mia: Person, film: Path) -> None:
    """The line may be cut in the middle of a file."""
    sent = await mia.send_video(film)
    await client.fault("drop_after", method="download", bytes=100)
    file = await bot.get_file(sent.file_id or "")
    with pytest.raises(NetworkError):
        await file.download_as_bytearray()


async def test_a_slow_download(bot: Bot, client: SimClient, mia: Person, film: Path) -> None:
    """A file may trickle in, whole."""
    sent = await mia.send_video(film)
    await client.fault("slow", method="download", seconds=0.2)
    file = await bot.get_file(sent.file_id or "")
    assert bytes(await file.download_as_bytearray()) == contents(film)


async def test_faults_are_counted_and_cleared(bot: Bot, client: SimClient, mia: Person) -> None:
    """Tests can see how often a fault struck, and switch all off."""
    await client.fault("server_error", times=None)
    with pytest.raises(NetworkError):
        await bot.send_message(7, "hello")
    assert [fault["struck"] for fault in await client.faults()] == [1]
    await client.clear_faults()
    assert await bot.send_message(7, "hello")


async def test_an_unknown_fault(client: SimClient) -> None:
    """A kind there is not is refused with the list of kinds."""
    with pytest.raises(ControlError, match="retry_after"):
        await client.fault("earthquake")
    assert "earthquake" not in KINDS
