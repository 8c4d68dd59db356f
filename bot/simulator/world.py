"""The state of the pretended Telegram: who there is, what was said, what the bot is told."""

from __future__ import annotations

import secrets
import time
from collections import deque
from pathlib import Path
from typing import Any

from bot.simulator.clock import OffsetClock
from bot.simulator.errors import BadRequest, Forbidden
from bot.simulator.events import EventLog
from bot.simulator.faults import Faults
from bot.simulator.media import FileStore
from bot.simulator.model import Chat, Json, Query, Stored, User
from bot.simulator.profile import Profile
from bot.simulator.rates import Rates
from bot.simulator.updates import UpdateQueue
from bot.simulator.webhook import Reply, Webhook

#: Seconds within which a pressed button must be answered.
QUERY_LIFETIME_S = 15.0
CALLS_KEPT = 50_000
QUERIES_KEPT = 10_000


class World:
    """Everything one simulator knows, in memory; files lie in ``folder``."""

    def __init__(self, bot: User, folder: Path, clock: OffsetClock, webhook_reply: Reply) -> None:
        self.bot = bot
        self.clock = clock
        self.files = FileStore(folder)
        self.events = EventLog()
        self.updates = UpdateQueue()
        self.profile = Profile()
        self.faults = Faults()
        self.webhook = Webhook(self.updates, clock.now, webhook_reply)
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.query_lifetime_s = QUERY_LIFETIME_S
        self.rates: Rates | None = None
        self.calls: deque[Json] = deque(maxlen=CALLS_KEPT)
        self._messages: dict[int, dict[int, Stored]] = {}
        self._last_message_id = 0

    # -- people and chats -------------------------------------------------------------------------

    def ensure_user(self, user_id: int, **attributes: Any) -> User:
        """The user with this id, made or changed as told; their private chat exists too."""
        user = self.users.get(user_id)
        if user is None:
            user = self.users[user_id] = User(user_id, str(attributes.get("first_name") or f"User {user_id}"))
            self.chats[user_id] = Chat(user_id, "private", members={user_id})
        changed = False
        for name in ("first_name", "last_name", "username", "language_code"):
            if name in attributes and getattr(user, name) != attributes[name]:
                setattr(user, name, attributes[name])
                changed = True
        if changed:
            self.events.add("user", None, {"user": user.to_json()})
        return user

    def add_group(self, chat_id: int, title: str, members: set[int], bot_is_admin: bool = False) -> Chat:
        """A group that the bot and these users are in."""
        kind = "supergroup" if str(chat_id).startswith("-100") else "group"
        chat = Chat(chat_id, "supergroup" if kind == "supergroup" else "group", title, set(members))
        chat.bot_is_admin = bot_is_admin
        self.chats[chat_id] = chat
        self.events.add("chats", None, {})
        return chat

    def chat_json(self, chat_id: int) -> Json:
        """The ``Chat`` object for a message."""
        return self.chats[chat_id].to_json(self.users.get(chat_id))

    def chats_of(self, user_id: int) -> set[int]:
        """Ids of the chats this user can see."""
        return {chat.id for chat in self.chats.values() if user_id in chat.members}

    def writable_chat(self, chat_id: Any) -> Chat:
        """The chat the bot wants to write to. Raises 400 for an unknown one, 403 for one that is closed."""
        chat = self._find_chat(chat_id)
        user = self.users.get(chat.id)
        if user is not None and user.blocked:
            raise Forbidden("bot was blocked by the user")
        if user is not None and not user.started:
            raise Forbidden("bot can't initiate conversation with a user")
        return chat

    def _find_chat(self, chat_id: Any) -> Chat:
        try:
            chat = self.chats.get(int(chat_id))
        except (TypeError, ValueError):
            chat = None
        if chat is None:
            raise BadRequest("chat not found")
        return chat

    def known_chat(self, chat_id: Any) -> Chat:
        """The chat the bot asks about, blocked or not. Raises 400 for an unknown one."""
        chat = self._find_chat(chat_id)
        user = self.users.get(chat.id)
        if user is not None and not user.started:
            raise BadRequest("chat not found")
        return chat

    # -- messages ---------------------------------------------------------------------------------

    def post(self, chat: Chat, sender: User, content: Json) -> Stored:
        """Add a message to a chat and show it to everybody in it."""
        self._last_message_id += 1
        message: Json = {
            "message_id": self._last_message_id,
            "from": sender.to_json(),
            "chat": self.chat_json(chat.id),
            "date": int(self.clock.now()),
        }
        stored = Stored(message | content)
        self._messages.setdefault(chat.id, {})[stored.id] = stored
        self.events.add("message", chat.id, {"message": stored.message})
        return stored

    def replace(self, stored: Stored, content: Json) -> Stored:
        """Give a message a new shape, keep the old one, and show it."""
        stored.versions.append(stored.message)
        stored.message = content | {"edit_date": int(self.clock.now())}
        self.events.add("edit", stored.chat_id, {"message": stored.message})
        return stored

    def delete(self, stored: Stored) -> None:
        """Take a message out of the chat; transcripts still know it."""
        stored.deleted = True
        self.events.add("delete", stored.chat_id, {"message_id": stored.id})

    def message(self, chat_id: int, message_id: int) -> Stored | None:
        """A message that is still there."""
        stored = self._messages.get(chat_id, {}).get(message_id)
        return None if stored is None or stored.deleted else stored

    def messages(self, chat_id: int) -> list[Stored]:
        """Every message of a chat, deleted ones included, oldest first."""
        return list(self._messages.get(chat_id, {}).values())

    def quoted(self, chat_id: int, message_id: int) -> Json | None:
        """A message as a reply shows it: without what it replied to itself."""
        stored = self.message(chat_id, message_id)
        if stored is None:
            return None
        return {key: value for key, value in stored.message.items() if key != "reply_to_message"}

    # -- buttons ----------------------------------------------------------------------------------

    def new_query(self, user_id: int, stored: Stored, data: str) -> Query:
        """Remember a pressed button until it is answered."""
        query = Query(str(secrets.randbits(62)), user_id, stored.chat_id, stored.id, data, time.monotonic())
        self.queries[query.id] = query
        if len(self.queries) > QUERIES_KEPT:
            del self.queries[next(iter(self.queries))]
        return query

    def open_query(self, query_id: str) -> Query:
        """A pressed button that may still be answered. Raises 400 for an old, answered or unknown one."""
        query = self.queries.get(query_id)
        late = query is None or time.monotonic() - query.pressed_at > self.query_lifetime_s
        if query is None or late or query.answer is not None:
            raise BadRequest("query is too old and response timeout expired or query ID is invalid")
        return query
