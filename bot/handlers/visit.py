"""Who is asking, where, and in which language: what every handler starts from."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import telegram

from bot.chat import MessageGone
from bot.message import Message
from bot.records import StoredReport, User
from bot.render.parts import html
from bot.services import Services
from bot.texts import Texts

#: Reports that an answer or a comparison looks back on.
LOOK_BACK = 12


@dataclass(frozen=True, slots=True)
class Visit:
    """One update of one user. ``message`` is what they sent, or the message whose button they pressed."""

    services: Services
    update: telegram.Update
    user: User
    chat_id: int
    private: bool
    message: telegram.Message | None

    @property
    def texts(self) -> Texts:
        """The user's language: their choice, else what their app says."""
        return texts_of(self.user)

    @property
    def now(self) -> datetime:
        """The present instant."""
        return self.services.clock.now()

    async def say(self, message: Message) -> int:
        """Send a message to the chat this came from."""
        return await self.services.chat.send(self.chat_id, message)

    async def tell(self, text_id: str, **values: object) -> int:
        """Send one of our texts."""
        return await self.say(html(self.texts(text_id, **values)))

    async def turn_into(self, message: Message) -> None:
        """Make the message whose button was pressed read like this one; send it anew where that fails."""
        pressed = self.message
        if pressed is None or pressed.text is None:  # a picture's caption is left alone
            await self.say(message)
            return
        try:
            await self.services.chat.edit(self.chat_id, pressed.message_id, message)
        except MessageGone:
            await self.say(message)

    async def drop_buttons(self) -> None:
        """Take the buttons away from the message that was pressed, so that it is not pressed twice."""
        if self.message is not None:
            await self.services.chat.edit_buttons(self.chat_id, self.message.message_id, Message(""))

    async def change(self, **fields: Any) -> Visit:
        """Keep changed fields of the user; gives the visit with the changed user."""
        await self.services.store.users.change(self.user.id, **fields)
        return replace(self, user=replace(self.user, **fields))

    async def report(self, report_id: int | None) -> StoredReport | None:
        """This user's report behind a button, or None."""
        return None if report_id is None else await self.services.store.reports.get(report_id, self.user.id)

    async def latest(self) -> StoredReport | None:
        """This user's last report with a verdict."""
        return await self.services.store.reports.latest(self.user.id)

    async def earlier(self, report: StoredReport | None) -> list[StoredReport]:
        """The reports before one, newest first."""
        if report is None:
            return []
        return await self.services.store.reports.list(self.user.id, limit=LOOK_BACK, before=report.id)


def texts_of(user: User) -> Texts:
    """The texts in the language a user chose or their app speaks."""
    return Texts(user.language or user.language_hint or "en")
