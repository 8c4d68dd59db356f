"""Updates: recorded first, in order within a chat, and no one of them stops the bot."""

from __future__ import annotations

import asyncio
import json

import pytest
import telegram
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError
from telegram.error import NetworkError

from bot.intake import ATTEMPTS, Intake, _chat_of
from bot.store.inbox import Inbox

BOT = telegram.Bot("123456:AAbbCCddEEffGGhhIIjj")


def message(update_id: int, chat: int = 1, text: str = "hi") -> dict:
    """A text message as Telegram sends it."""
    person = {"id": chat, "is_bot": False, "first_name": "R"}
    return {
        "update_id": update_id,
        "message": {"message_id": update_id, "date": 0, "chat": {"id": chat, "type": "private"},
                    "from": person, "text": text},
    }  # fmt: skip


class Desk:
    """A handler that writes down what it handled and fails on request."""

    def __init__(self) -> None:
        self.handled: list[str] = []
        self.sorry: list[int] = []
        self.failures: dict[str, list[Exception]] = {}
        self.gate = asyncio.Event()
        self.gate.set()

    async def handle(self, update: telegram.Update) -> None:
        """Handle one."""
        await self.gate.wait()
        text = update.message.text if update.message else "?"
        if self.failures.get(text):
            raise self.failures[text].pop(0)
        self.handled.append(text)

    async def apologise(self, update: telegram.Update, error: BaseException) -> None:
        """Note an apology."""
        self.sorry.append(update.update_id)


@pytest.fixture
def desk():
    """A desk."""
    return Desk()


@pytest.fixture
def intake(small_store, desk):
    """An intake in front of the desk."""
    return Intake(small_store, BOT, desk.handle, desk.apologise)


async def test_messages_of_a_chat_are_handled_in_order(intake, desk):
    """However many come at once, a chat's messages are handled as they were sent."""
    await intake.accept([message(k, text=str(k)) for k in range(1, 30)])
    await intake.drained()
    assert desk.handled == [str(k) for k in range(1, 30)]


async def test_a_slow_chat_does_not_hold_up_another(intake, desk):
    """Chats are served side by side."""
    desk.gate.clear()
    await intake.accept([message(1, chat=1, text="slow")])
    await asyncio.sleep(0)
    fast = Intake(intake._store, BOT, Desk().handle, desk.apologise)
    await fast.accept([message(2, chat=2)])
    await asyncio.wait_for(fast.drained(), 5)
    desk.gate.set()
    await intake.drained()


async def test_an_update_that_comes_twice_is_handled_once(intake, desk):
    """Telegram repeats what was not acknowledged in time."""
    await intake.accept([message(1), message(1)])
    await intake.accept([message(1)])
    await intake.drained()
    assert desk.handled == ["hi"]


@pytest.mark.parametrize("name", ["run-host-7", "one"])
async def test_what_was_recorded_and_not_handled_is_handled_after_a_restart(intake, desk, small_store, name):
    """A new process takes over what the one before it had recorded, also under the same name."""
    desk.gate.clear()
    await intake.accept([message(1, text="kept")])
    await intake.stop(0.01)
    assert small_store.inbox._owner == "one"  # in a container each process is of one name
    small_store.inbox._owner = name
    after = Desk()
    following = Intake(small_store, BOT, after.handle, after.apologise)
    await following.adopt()
    await following.drained()
    assert after.handled == ["kept"]


async def test_what_was_recorded_without_our_knowing_is_handled(intake, desk, small_store, monkeypatch):
    """When the database is lost right after a commit, what it has recorded is handled, and once."""
    record, lost = Inbox.record, [True]

    async def record_and_lose(self, updates):
        fresh = await record(self, updates)
        if lost.pop():
            raise OperationalError("COMMIT", {}, Exception("the server closed the connection"))
        return fresh

    monkeypatch.setattr(Inbox, "record", record_and_lose)
    with pytest.raises(OperationalError):
        await intake.accept([message(1, text="one")])
    lost.append(False)
    await intake.accept([message(1, text="one")])  # as Telegram repeats it
    lost.append(False)
    desk.gate.clear()
    await intake.accept([message(2, text="two")])
    for _ in range(2):
        await intake.adopt()
    desk.gate.set()
    await intake.drained()
    assert sorted(desk.handled) == ["one", "two"]
    assert await small_store.inbox.unfinished() == []


async def test_a_failing_handler_is_apologised_for_and_the_next_is_served(intake, desk):
    """A mistake of ours costs one kind message, and the bot lives on."""
    desk.failures["bad"] = [RuntimeError("oops")]
    await intake.accept([message(1, text="bad"), message(2, text="good")])
    await intake.drained()
    assert (desk.sorry, desk.handled) == ([1], ["good"])


@pytest.mark.parametrize("error", [NetworkError("away"), OperationalError("", {}, Exception("away"))])
async def test_what_is_away_is_waited_for(intake, desk, error, monkeypatch):
    """While the network or the database is away an update waits instead of being lost."""
    waits = []

    async def sleep(seconds):
        waits.append(seconds)

    monkeypatch.setattr("bot.intake.asyncio.sleep", sleep)
    desk.failures["hi"] = [error, error]
    await intake.accept([message(1)])
    await intake.drained()
    assert desk.handled == ["hi"]
    assert len(waits) == 2


async def test_an_update_that_keeps_ending_the_process_is_given_up(intake, desk, small_store, clock):
    """An update that was begun too often is finished without being handled."""
    lost = Inbox(small_store.engine, clock, "lost")
    await lost.record([(1, json.dumps(message(1)))])
    for _ in range(ATTEMPTS - 1):
        await lost.start(1)
    await intake.adopt()
    await intake.drained()
    assert desk.handled == []


async def test_an_update_that_ended_the_process_once_is_handled_by_the_next(intake, desk, small_store, clock):
    """What a lost process had begun is begun again."""
    lost = Inbox(small_store.engine, clock, "lost")
    await lost.record([(1, json.dumps(message(1)))])
    await intake.adopt()
    await intake.drained()
    assert len(desk.handled) == 1


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
fields = st.sampled_from(
    ["message", "callback_query", "edited_message", "my_chat_member", "poll", "chat", "from"]
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.dictionaries(fields | st.just("update_id"), json_values, max_size=4) | json_values, max_size=4
    )
)
async def test_no_update_stops_the_intake(intake, desk, updates):
    """Whatever JSON comes as an update, it is handled, apologised for or dropped."""
    await intake.accept(updates)
    await intake.drained()


@given(st.dictionaries(fields, json_values, max_size=4))
def test_a_chat_is_found_in_any_shape(body):
    """Looking for an update's chat gives a number, whatever the update holds."""
    assert isinstance(_chat_of(body), int)
