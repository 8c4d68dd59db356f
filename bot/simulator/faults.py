"""Faults on request: what a bad day at Telegram looks like, by method, chat and count."""

from __future__ import annotations

import itertools
from dataclasses import asdict, dataclass, field
from typing import Literal

from bot.simulator.errors import ApiError, BadRequest, ControlError, Forbidden, ServerFault, TooManyRequests
from bot.simulator.model import Json

FaultKind = Literal[
    "retry_after", "server_error", "bad_request", "forbidden", "timeout_before", "timeout_after",
    "drop_before", "drop_after", "slow", "truncate", "garbage", "block", "delete_target",
    "duplicate_updates", "reorder_updates",
]  # fmt: skip
KINDS: frozenset[str] = frozenset(FaultKind.__args__)  # type: ignore[attr-defined]  # typing has no public name
#: Kinds that spoil a batch of updates, and kinds that spoil a download.
UPDATE_KINDS = frozenset({"duplicate_updates", "reorder_updates"})
#: The name a download goes by among the methods.
DOWNLOAD = "download"


@dataclass(slots=True)
class Fault:
    """One fault. It passes over ``skip`` matching calls, then strikes ``times`` of them (None: all).

    ``method`` and ``chat_id`` None match everything; the method ``download`` is the file download.
    ``seconds`` is the wait of retry_after, a timeout or a slow call; ``code`` the status of a
    server_error; ``bytes`` where a truncated download ends; ``text`` the words of a 400.
    """

    kind: str
    method: str | None = None
    chat_id: int | None = None
    times: int | None = 1
    skip: int = 0
    seconds: float = 5.0
    code: int = 502
    bytes: int = 1000
    text: str = "message to edit not found"
    id: int = 0
    struck: int = 0

    def matches(self, method: str, chat_id: int | None) -> bool:
        """Whether this call is one of those the fault is meant for."""
        named = self.method is None or self.method.lower() == method.lower()
        return named and (self.chat_id is None or self.chat_id == chat_id)

    def error(self) -> ApiError | None:
        """The refusal this kind answers with, if it is one."""
        return {
            "retry_after": lambda: TooManyRequests(max(1, round(self.seconds))),
            "server_error": lambda: ServerFault(self.code),
            "bad_request": lambda: BadRequest(self.text),
            "forbidden": lambda: Forbidden(self.text),
        }.get(self.kind, lambda: None)()


@dataclass
class Faults:
    """The faults that are switched on, in the order they were added."""

    active: list[Fault] = field(default_factory=list)
    _numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def add(self, description: Json) -> Fault:
        """Switch one on. Raises ``ControlError`` for a kind or field there is not."""
        try:
            fault = Fault(**description)
        except TypeError as error:
            raise ControlError(f"no such fault: {error}") from error
        if fault.kind not in KINDS:
            raise ControlError(f"no such kind of fault: {fault.kind}; there are {', '.join(sorted(KINDS))}")
        if not all(isinstance(value, int | float) for value in (fault.seconds, fault.code, fault.bytes)):
            raise ControlError("seconds, code and bytes are numbers")
        fault.id = next(self._numbers)
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        """Switch all off."""
        self.active.clear()

    def to_json(self) -> list[Json]:
        """The active faults and how often each struck."""
        return [asdict(fault) for fault in self.active]

    def strike(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault that spoils this call, if any; the call is counted."""
        for fault in self.active:
            if fault.kind in UPDATE_KINDS or not fault.matches(method, chat_id):
                continue
            if self._counts(fault):
                return fault
        return None

    def _counts(self, fault: Fault) -> bool:
        if fault.skip > 0:
            fault.skip -= 1
            return False
        if fault.times is not None and fault.struck >= fault.times:
            return False
        fault.struck += 1
        return True

    def disturb(self, batch: list[Json]) -> list[Json]:
        """A batch of updates as a faulty server delivers it: twice, or out of order."""
        if not batch:
            return batch
        for fault in self.active:
            if fault.kind == "duplicate_updates" and self._counts(fault):
                batch = [update for update in batch for _ in range(2)]
            elif fault.kind == "reorder_updates" and len(batch) > 1 and self._counts(fault):
                batch = batch[::-1]
        return batch
