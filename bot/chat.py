"""Sending: values in, Telegram calls out, with pacing, retries and a memory of what was sent.

A call that changes nothing when done twice (an edit, an acknowledgement) is repeated after any network
trouble. A send is repeated too, because a lost answer is worse than a doubled one; but a send whose success
was written to the outbox is never done again, however often its update or job is replayed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar

import telegram
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.logs import get_logger
from bot.message import Message
from bot.metrics import SEND_FAILURES
from bot.outgoing import (
    CAPTION_LIMIT,
    TEXT_LIMIT,
    attached,
    file,
    has_media,
    inline,
    input_media,
    keyboard,
    shortened,
)
from bot.pace import Pace
from bot.store import Store, StoreAway

log = get_logger(__name__)
T = TypeVar("T")

#: Tries of one call, and the longest that Telegram may make one wait, in seconds.
TRIES = 6
LONGEST_WAIT_S = 120.0
#: What only shows progress may take this long.
SHOW_TIMEOUT_S = 5.0
#: If it takes longer, its chat's next message waits until Telegram has said nothing for so long.
SHOW_SILENCE_S = 12.0


class Unreachable(Exception):
    """The user has blocked the bot or is gone; nothing can be sent to this chat."""


class MessageGone(Exception):
    """The message to edit was deleted."""


@dataclass(slots=True)
class _Origin:
    """What leads to sends now, and how many there were: together they name a send for ever."""

    name: str
    #: Whether some of them may have gone out already.
    again: bool
    count: int = 0


@dataclass(slots=True)
class _Button:
    """A pressed button whose little clock still runs, or is being stopped."""

    query_id: str
    stopping: asyncio.Task[None] | None = None


_origin: ContextVar[_Origin | None] = ContextVar("origin", default=None)
_button: ContextVar[_Button | None] = ContextVar("button", default=None)


@contextmanager
def sends_of(name: str, *, again: bool = True) -> Iterator[None]:
    """Within this block, the n-th send is remembered as ``<name>:<n>`` and not done again in a replay.

    ``again`` is False where this block cannot have run before: then nobody needs to ask what it has sent.
    """
    token = _origin.set(_Origin(name, again))
    try:
        yield
    finally:
        _origin.reset(token)


@contextmanager
def press_of(query_id: str) -> Iterator[None]:
    """Within this block a button's little clock stops as soon as anything goes out."""
    token = _button.set(_Button(query_id))
    try:
        yield
    finally:
        _button.reset(token)


class Chat:
    """Everything the bot says goes through here."""

    def __init__(self, bot: telegram.Bot, store: Store, pace: Pace) -> None:
        self._bot, self._store, self._pace = bot, store, pace
        #: Calls that nobody waits for, or not any longer.
        self._beside: set[asyncio.Task[None]] = set()
        #: What went out while the database was away, by key.
        self._unwritten: dict[str, int] = {}

    async def send(self, chat_id: int, message: Message) -> int:
        """Send a message; gives its id. Raises :class:`Unreachable`, or TelegramError when tries run out."""
        key, again = _next_key()
        if again and (already := await self._sent_under(key)) is not None:
            return already
        sent = await self._paced(chat_id, lambda: self._send_once(chat_id, message))
        if key:
            await self._keep(key, sent.message_id)
        return sent.message_id

    async def _sent_under(self, key: str) -> int | None:
        """What went out under this key, also if it could not be written down at the time."""
        if (message_id := self._unwritten.get(key)) is None:
            return await self._store.outbox.sent(key)
        await self._keep(key, message_id)
        return message_id

    async def _keep(self, key: str, message_id: int) -> None:
        self._unwritten[key] = message_id
        await self._store.outbox.keep(key, message_id)
        del self._unwritten[key]

    async def edit(self, chat_id: int, message_id: int, message: Message) -> None:
        """Make a message read like this one; a text may become a picture with a caption.

        Raises :class:`MessageGone` when it was deleted, and like :meth:`send`.
        """
        try:
            await self._paced(chat_id, lambda: self._edit_once(chat_id, message_id, message))
        except BadRequest as error:
            text = error.message.lower()
            if "message is not modified" in text:
                return
            if "message to edit not found" in text or "message can't be edited" in text:
                raise MessageGone(str(message_id)) from error
            raise

    async def show(
        self,
        chat_id: int,
        message_id: int,
        message: Message,
        still: Callable[[], AbstractAsyncContextManager[bool]] | None = None,
    ) -> None:
        """Make a message read like this one if that works at once: for progress, soon out of date.

        ``still`` tells when the message's turn has come whether it is not out of date already, and holds
        what would make it so while it goes out. Waits for a few seconds at most. A call that takes longer
        keeps the chat's turn until it has ended: it may have its effect late, and must not have it after
        that of the next one, which may be the answer.
        """
        showing = asyncio.create_task(self._show_in_turn(chat_id, message_id, message, still))
        self._beside.add(showing)
        showing.add_done_callback(self._beside.discard)
        await asyncio.wait([showing], timeout=SHOW_TIMEOUT_S)

    async def _show_in_turn(
        self,
        chat_id: int,
        message_id: int,
        message: Message,
        still: Callable[[], AbstractAsyncContextManager[bool]] | None,
    ) -> None:
        held: AbstractAsyncContextManager[bool] = still() if still else nullcontext(True)
        try:
            async with asyncio.timeout(SHOW_TIMEOUT_S) as patience, self._pace.turn(chat_id), held as is_true:
                patience.reschedule(None)  # for the turn, not for the call
                if is_true:
                    await self._edit_once(chat_id, message_id, message, read_timeout=SHOW_SILENCE_S)
        except RetryAfter as error:
            self._pace.close(chat_id, _seconds(error))
        except (TelegramError, TimeoutError, *StoreAway) as error:
            log.info("progress was not shown", error=str(error))

    async def edit_buttons(self, chat_id: int, message_id: int, message: Message) -> None:
        """Replace only the buttons under a message by those of ``message``."""
        try:
            await self._paced(
                chat_id,
                lambda: self._bot.edit_message_reply_markup(
                    chat_id=chat_id, message_id=message_id, reply_markup=inline(message)
                ),
            )
        except BadRequest as error:
            if "not modified" not in error.message.lower() and "not found" not in error.message.lower():
                raise

    async def delete(self, chat_id: int, message_id: int) -> None:
        """Delete a message; one that is gone already is fine."""
        try:
            await self._tried(chat_id, lambda: self._bot.delete_message(chat_id, message_id))
        except BadRequest as error:
            log.info("message was not there to delete", error=str(error))

    async def acknowledge(self, callback_query_id: str, text: str | None = None, alert: bool = False) -> None:
        """Stop a pressed button's little clock with a note, which is dropped where it was stopped before."""
        button = _button.get()
        if button is not None and button.stopping is not None:
            await button.stopping
        else:
            await self._stop_clock(callback_query_id, text, alert)

    async def typing(self, chat_id: int, action: str = "typing") -> None:
        """Begin to show that something is being prepared; whether it was shown is not waited for."""
        self._touch_button()
        task = asyncio.create_task(self._act(chat_id, action))
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)
        await asyncio.sleep(0)  # on its way before the answer is, or the chat would show it after

    async def menu(self, chat_id: int, commands: list[tuple[str, str]]) -> None:
        """Set one chat's command menu; a failure of this nicety is only logged."""
        told = [telegram.BotCommand(name, what) for name, what in commands]
        try:
            await self._bot.set_my_commands(told, scope=telegram.BotCommandScopeChat(chat_id))
        except TelegramError as error:
            log.info("the chat's menu was not set", error=str(error))

    async def _act(self, chat_id: int, action: str) -> None:
        try:
            async with asyncio.timeout(SHOW_TIMEOUT_S):
                await self._bot.send_chat_action(chat_id, action)
        except (TelegramError, TimeoutError) as error:
            log.info("chat action was not shown", error=str(error))

    def _touch_button(self) -> None:
        """Something goes out now: stop the clock of the button that led to it, beside."""
        button = _button.get()
        if button is not None and button.stopping is None:
            button.stopping = asyncio.create_task(self._stop_clock(button.query_id))

    async def _stop_clock(self, query_id: str, note: str | None = None, alert: bool = False) -> None:
        try:
            await self._bot.answer_callback_query(query_id, text=note, show_alert=alert)
        except TelegramError as error:
            log.info("button was not acknowledged", error=str(error))

    async def _paced(self, chat_id: int, call: Callable[[], Awaitable[T]]) -> T:
        self._touch_button()
        async with self._pace.turn(chat_id):
            return await self._tried(chat_id, call)

    async def _tried(self, chat_id: int, call: Callable[[], Awaitable[T]]) -> T:
        """Call until it works, waiting as Telegram asks, or a little longer after each network error."""
        for attempt in range(1, TRIES):
            try:
                return await call()
            except Forbidden as error:
                await self._store.users.change(chat_id, reachable=False)
                raise Unreachable(str(chat_id)) from error
            except RetryAfter as error:
                wait = _seconds(error)
                if wait > LONGEST_WAIT_S:
                    raise
                self._pace.close(chat_id, wait)
            except TelegramError as error:
                if not is_passing(error):
                    raise
                wait = min(0.5 * 2**attempt, 15.0)
                log.warning("telegram call failed, trying again", error=str(error), attempt=attempt)
            SEND_FAILURES.inc()
            await asyncio.sleep(wait)
        return await call()

    async def _send_once(self, chat_id: int, message: Message) -> telegram.Message:
        limit = CAPTION_LIMIT if has_media(message) else TEXT_LIMIT
        shown = shortened(message, limit)
        if shown.album:
            group = [telegram.InputMediaPhoto(attached(item)) for item in shown.album]
            group[0] = telegram.InputMediaPhoto(
                attached(shown.album[0]), caption=shown.text, parse_mode=shown.parse_mode
            )
            sent = await self._bot.send_media_group(chat_id, group, disable_notification=shown.silent)
            return sent[0]
        rest: dict[str, Any] = {
            "parse_mode": shown.parse_mode,
            "reply_markup": keyboard(shown),
            "disable_notification": shown.silent,
        }
        if shown.reply_to is not None:
            rest["reply_parameters"] = telegram.ReplyParameters(
                shown.reply_to, allow_sending_without_reply=True
            )
        if shown.photo:
            return await self._bot.send_photo(chat_id, file(shown.photo), caption=shown.text, **rest)
        if shown.animation:
            return await self._bot.send_animation(chat_id, file(shown.animation), caption=shown.text, **rest)
        if shown.video:
            return await self._bot.send_video(chat_id, file(shown.video), caption=shown.text, **rest)
        if shown.document:
            return await self._bot.send_document(chat_id, file(shown.document), caption=shown.text, **rest)
        no_preview = telegram.LinkPreviewOptions(is_disabled=True)
        return await self._bot.send_message(chat_id, shown.text, link_preview_options=no_preview, **rest)

    async def _edit_once(self, chat_id: int, message_id: int, message: Message, **limits: float) -> object:
        where: dict[str, Any] = {
            **limits,
            "chat_id": chat_id,
            "message_id": message_id,
            "reply_markup": inline(message),
        }
        media = input_media(message)
        if media is not None:
            return await self._bot.edit_message_media(media=media, **where)
        return await self._bot.edit_message_text(
            text=shortened(message, TEXT_LIMIT).text,
            parse_mode=message.parse_mode,
            link_preview_options=telegram.LinkPreviewOptions(is_disabled=True),
            **where,
        )


def is_passing(error: BaseException) -> bool:
    """Whether Telegram, or the way to it, was away, so that the same call may work later.

    A bare TelegramError is an answer that was not JSON: a proxy's error page.
    """
    if isinstance(error, BadRequest):  # a NetworkError by inheritance, but our mistake
        return False
    return isinstance(error, NetworkError | RetryAfter) or type(error) is TelegramError


def _next_key() -> tuple[str, bool]:
    """The key of the next send, "" where none is remembered, and whether it may have gone out already."""
    origin = _origin.get()
    if origin is None:
        return "", False
    origin.count += 1
    return f"{origin.name}:{origin.count}", origin.again


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return float(wait if isinstance(wait, int) else wait.total_seconds())
