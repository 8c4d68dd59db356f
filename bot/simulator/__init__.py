"""A Bot API server on loopback with a chat page: the demo, and the tests' Telegram."""

from __future__ import annotations

from bot.simulator.client import SimClient
from bot.simulator.person import Person
from bot.simulator.seen import Answer, Message, NothingCame
from bot.simulator.server import DEFAULT_TOKEN, Simulator

__all__ = ["DEFAULT_TOKEN", "Answer", "Message", "NothingCame", "Person", "SimClient", "Simulator"]
