"""Telegram's flood limits, when they are switched on."""

from __future__ import annotations

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from bot.simulator import SimClient, Simulator
from bot.simulator.errors import TooManyRequests
from bot.simulator.rates import Rates


def test_thirty_a_second_over_all_chats() -> None:
    """The thirty-first message of a second has to wait, wherever it goes."""
    rates = Rates()
    for chat in range(30):
        rates.check("sendMessage", chat, now=100.0)
    with pytest.raises(TooManyRequests) as caught:
        rates.check("sendMessage", 99, now=100.5)
    assert caught.value.retry_after == 1
    rates.check("sendMessage", 99, now=101.1)


def test_twenty_a_minute_in_a_group() -> None:
    """A group takes twenty messages a minute."""
    rates = Rates()
    for number in range(20):
        rates.check("sendPhoto", -5, now=float(number))
    with pytest.raises(TooManyRequests) as caught:
        rates.check("sendPhoto", -5, now=20.0)
    assert caught.value.retry_after == 40


def test_edits_and_actions_are_free() -> None:
    """Only messages count."""
    rates = Rates()
    for _ in range(100):
        rates.check("editMessageText", 1, now=0.0)
        rates.check("sendChatAction", 1, now=0.0)


async def test_a_flood_to_one_chat() -> None:
    """Ten messages at once pass, the eleventh is 429."""
    async with Simulator(limits=True) as sim, SimClient(sim.url) as client:
        await client.as_user(7).be(started=True)
        async with Bot(sim.token, base_url=f"{sim.url}/bot") as bot:
            for number in range(10):
                await bot.send_message(7, str(number))
            with pytest.raises(RetryAfter):
                await bot.send_message(7, "too many")
