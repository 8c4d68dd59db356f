"""Pacing: below Telegram's limits, and fair."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.pace import Pace, _Bucket


def bucket(rate=1.0, burst=5.0):
    """A full bucket at time zero."""
    return _Bucket(rate, burst, burst, 0.0)


def test_a_burst_goes_out_at_once_and_the_next_waits():
    """Five messages of a chat need not wait, the sixth waits a second."""
    chat = bucket()
    assert [chat.take(0.0) for _ in range(6)] == [0, 0, 0, 0, 0, 1.0]


@given(st.lists(st.floats(0, 0.5), min_size=20, max_size=60))
def test_the_rate_is_never_exceeded(gaps):
    """However calls come, no more than the burst and a second's worth each second go out."""
    chat, now, sent = bucket(), 0.0, []
    for gap in gaps:
        now += gap
        now += chat.take(now)
        sent.append(now)
    for k, start in enumerate(sent):
        within = [t for t in sent[k:] if t < start + 10.0]
        assert len(within) <= 5 + 10 + 1


def test_a_closed_chat_waits_as_long_as_telegram_asked():
    """A chat that was told to wait 30 s waits 30 s."""
    chat = bucket()
    chat.closed_until = 30.0
    assert chat.take(0.0) == 30.0


async def test_a_closed_chat_makes_no_other_wait():
    """While one chat waits for a long time another sends at once."""
    import asyncio

    pace = Pace()
    pace.close(1, 3600)
    async with asyncio.timeout(5), pace.turn(2):
        pass


async def test_quiet_chats_are_forgotten():
    """The memory of chats does not grow without end."""
    pace = Pace(overall=1e9, chat=1e9, burst=1e9)
    for chat in range(5000):
        async with pace.turn(chat):
            pass
    assert len(pace._chats) <= 2001
