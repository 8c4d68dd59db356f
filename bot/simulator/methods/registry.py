"""The methods by name; names are not case-sensitive, as on the real server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from bot.simulator.request import Params
from bot.simulator.world import World

Method = Callable[[World, Params], Awaitable[Any]]

METHODS: dict[str, Method] = {}


def method(*names: str) -> Callable[[Method], Method]:
    """Register a coroutine under one or more method names."""

    def register(function: Method) -> Method:
        for name in names:
            METHODS[name.lower()] = function
        return function

    return register
