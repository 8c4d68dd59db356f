"""What a handler may use, and where the engine and the words meet.

A handler is ``async def handle(update: telegram.Update, services: Services) -> None``. The engine calls

* ``bot.handlers.dispatch(update, services)`` once for each update, in order within a chat;
* ``bot.handlers.commands(lang) -> list[tuple[str, str]]`` for the command menu ("" is the default language);
* ``bot.render.working(stage, fraction, texts) -> Message``, the words of the working message, with stage
  ``queued | download | decode | pose | measure | draw`` and fraction 0…1 or None;
* ``bot.render.failure(code, texts) -> Message`` with code ``internal | download | file_gone | timeout |
  memory | too_large | busy | slow_down | daily_clips | queue_full | not_allowed``;
* ``bot.render.picture_labels(texts) -> dict[str, str]``, the words drawn on pictures;
* ``bot.coach.clip_result(user, report, history, pictures, texts) -> Result`` with ``report`` and ``history``
  (earlier ones, newest first) as :class:`bot.records.StoredReport`, ``pictures`` the folder of ``--out``;
* ``bot.coach.reminder_due(reminder, latest, now, texts, late=…) -> Message``, made anew at every delivery,
  ``latest`` being the user's latest report with a verdict or None;
* ``bot.reminders.next_due(weekdays, at, zone, after)`` and ``is_worth_sending(due, now)``.

All of these are pure except ``dispatch``; ``texts`` is ``bot.texts.Texts`` in the user's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.chat import Chat
    from bot.clock import Clock
    from bot.config import Settings
    from bot.limits import Limits
    from bot.queue import ClipQueue
    from bot.store import Store


@dataclass(frozen=True, slots=True)
class Services:
    """Everything with an effect, built once in :mod:`bot.app`.

    ``chat``: ``await chat.send(chat_id, Message) -> int`` (the message id),
    ``await chat.edit(chat_id, message_id, Message)``, ``await chat.delete(chat_id, message_id)``,
    ``await chat.acknowledge(callback_query_id, text=None, alert=False)`` and ``await chat.typing(chat_id)``
    (which does not wait for Telegram).
    A handler that is replayed after a crash does not send again what it had sent.
    ``jobs``: ``await jobs.submit(ClipRequest)`` (twice is once), ``await jobs.cancel(chat_id, message_id,
    user_id) -> bool`` and ``await jobs.cancel_all(user_id) -> int``.
    ``limits``: ``await limits.clip(user_id) -> str | None``, a failure code or None when the clip is welcome
    (limits of messages are the engine's).
    """

    store: Store
    chat: Chat
    limits: Limits
    jobs: ClipQueue
    clock: Clock
    settings: Settings
