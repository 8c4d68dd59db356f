"""What every update passes before its handler: who is it, are they served, do they ask too much?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import telegram
from telegram.error import TelegramError

from bot import render
from bot.chat import Unreachable
from bot.logs import Redaction, get_logger
from bot.message import Message
from bot.records import User
from bot.services import Services
from bot.texts import Texts

log = get_logger(__name__)

Dispatch = Callable[[telegram.Update, Services], Awaitable[None]]


class Gate:
    """Lets an update through to ``dispatch``, or answers it itself."""

    def __init__(self, services: Services, dispatch: Dispatch) -> None:
        self._services, self._dispatch = services, dispatch
        self._redact = Redaction(services.settings.secrets)

    async def handle(self, update: telegram.Update) -> None:
        """Handle one update."""
        person, chat = update.effective_user, update.effective_chat
        if person is None or chat is None or person.is_bot:
            return
        if update.my_chat_member:
            await self._note_reach(update.my_chat_member)
            return
        code = self._refusal(update, person.id)
        if code == "silence":
            return
        home = chat.id if chat.type == telegram.Chat.PRIVATE else person.id
        if code:
            known = await self._services.store.users.get(person.id)
            user = known or User(person.id, home, language_hint=person.language_code)
            await self._services.chat.send(chat.id, render.failure(code, _texts(user)))
            return
        await self._services.store.users.meet(person.id, home, person.language_code)
        await self._dispatch(update, self._services)

    async def apologise(self, update: telegram.Update, error: BaseException) -> None:
        """Tell the user that something of ours failed, and the operator what."""
        person, chat = update.effective_user, update.effective_chat
        if chat is not None and person is not None:
            user = await self._services.store.users.get(person.id) or User(person.id, chat.id)
            await self._services.chat.send(chat.id, render.failure("internal", _texts(user)))
        admin = self._services.settings.admin_chat_id
        if admin is not None:
            what = self._redact(f"update {update.update_id}: {type(error).__name__}: {error}")[:1000]
            try:
                await self._services.chat.send(admin, Message(what))
            except (TelegramError, Unreachable) as trouble:
                log.warning("the operator could not be told", error=str(trouble))

    def _refusal(self, update: telegram.Update, user_id: int) -> str | None:
        if not self._services.limits.may_talk(user_id):
            return "not_allowed"
        if update.callback_query:
            return None
        return self._services.limits.message(user_id, asyncio.get_running_loop().time())

    async def _note_reach(self, change: telegram.ChatMemberUpdated) -> None:
        if change.chat.type == telegram.Chat.PRIVATE:
            gone = change.new_chat_member.status in (telegram.ChatMember.BANNED, telegram.ChatMember.LEFT)
            await self._services.store.users.change(change.from_user.id, reachable=not gone)


def _texts(user: User) -> Texts:
    return Texts(user.language or user.language_hint or "en")
