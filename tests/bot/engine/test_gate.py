"""What every update passes: who is served, and how much."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import telegram

from bot.config import Settings
from bot.gate import Gate
from bot.limits import Limits
from bot.message import Message
from tests.bot.engine.test_intake import BOT, message

TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"


class Remembered:
    """A chat that remembers what was said."""

    def __init__(self) -> None:
        self.said: list[tuple[int, Message]] = []

    async def send(self, chat_id, said):
        """Remember."""
        self.said.append((chat_id, said))
        return len(self.said)


@pytest.fixture
def make(small_store, clock):
    """Builds a gate with settings, the chat behind it, and the list of what came through."""

    def build(**given):
        settings = Settings(telegram_token=TOKEN, **given)
        chat, through = Remembered(), []
        limits = Limits(settings, small_store, clock)
        services = SimpleNamespace(store=small_store, chat=chat, settings=settings, limits=limits)

        async def dispatch(update, _):
            through.append(update.update_id)

        return Gate(services, dispatch), chat, through

    return build


def update(number, chat=1, **more):
    """A text message as an Update."""
    return telegram.Update.de_json(message(number, chat, **more), BOT)


async def test_everybody_is_served_without_a_list(make, small_store):
    """Without an allow-list anybody comes through and is written down as a user."""
    gate, _, through = make()
    await gate.handle(update(1, chat=7))
    assert through == [1]
    assert (await small_store.users.get(7)).chat_id == 7


async def test_with_a_list_others_get_one_kind_message(make, small_store):
    """Who is not on the list is told so, comes no further and is not written down."""
    gate, chat, through = make(allowed_users="5")
    await gate.handle(update(1, chat=7))
    await gate.handle(update(2, chat=5))
    assert through == [2]
    assert [chat_id for chat_id, _ in chat.said] == [7]
    assert await small_store.users.get(7) is None


async def test_a_flood_is_answered_once(make):
    """The first message above the limit is answered with a plea, the others with silence."""
    gate, chat, through = make(messages_per_minute=3)
    for number in range(10):
        await gate.handle(update(number))
    assert len(through) == 3
    assert len(chat.said) == 1


async def test_one_users_flood_is_not_anothers(make):
    """Limits are counted for each user."""
    gate, _, through = make(messages_per_minute=1)
    for user in range(1, 6):
        await gate.handle(update(user, chat=user))
    assert len(through) == 5


async def test_the_operator_hears_of_a_failure_without_secrets(make):
    """The report to the operator names the error and never the token."""
    gate, chat, _ = make(admin_chat_id=99)
    await gate.apologise(update(4), RuntimeError(f"no route to /bot{TOKEN}/getMe"))
    (user, _), (admin, report) = chat.said
    assert (user, admin) == (1, 99)
    assert "RuntimeError" in report.text
    assert TOKEN.split(":")[1] not in report.text


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
async def test_blocking_and_coming_back_are_noted(make, small_store, status, reachable):
    """A user who blocks the bot is not reachable until they come back."""
    gate, _, through = make()
    await small_store.users.meet(7, 7, "en")
    await small_store.users.change(7, reachable=not reachable)
    person = {"id": 7, "is_bot": False, "first_name": "R"}
    member = {"user": {"id": 1, "is_bot": True, "first_name": "B"}, "status": status, "until_date": 0}
    body = {"chat": {"id": 7, "type": "private"}, "from": person, "date": 0,
            "old_chat_member": member | {"status": "member"}, "new_chat_member": member}  # fmt: skip
    await gate.handle(telegram.Update.de_json({"update_id": 1, "my_chat_member": body}, BOT))
    assert (await small_store.users.get(7)).reachable is reachable
    assert through == []
