"""A tiny bot for the page's tests: it answers everything at once and remembers what it was told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from telegram import (
    Bot,
    CallbackQuery,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.error import BadRequest, Conflict, NetworkError

from tests.bot.simulator.films import picture

#: The person the page begins with.
MIA, JONAS = 1001, 1002
HOSTILE = '<img src=x onerror="document.title=\'broken in\'"><script>document.title="broken in"</script>'


def keys(*rows: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    """A keyboard from rows of (label, data)."""
    return InlineKeyboardMarkup([[InlineKeyboardButton(a, callback_data=b) for a, b in row] for row in rows])


class ToyBot:
    """Polls and answers until stopped. ``seen`` holds every update; ``pause`` holds back the last edit."""

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self.seen: list[Update] = []
        self.pause = asyncio.Event()
        self.pause.set()
        self._news = asyncio.Condition()
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """End the polling."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def wait_for(self, fits: Callable[[Update], bool], timeout_s: float = 15.0) -> Update:
        """The first update so far or to come that fits."""
        async with asyncio.timeout(timeout_s), self._news:
            while True:
                for update in self.seen:
                    if fits(update):
                        return update
                await self._news.wait()

    async def _run(self) -> None:
        offset = 0
        while True:
            try:
                updates = await self.bot.get_updates(offset=offset, timeout=20)
            except (NetworkError, Conflict):
                return
            for update in updates:
                offset = update.update_id + 1
                async with self._news:
                    self.seen.append(update)
                    self._news.notify_all()
                await self._answer(update)

    async def _answer(self, update: Update) -> None:
        if update.callback_query is not None:
            await self._pressed(update.callback_query)
        elif update.message is not None:
            await self._said(update.message)

    async def _pressed(self, query: CallbackQuery) -> None:
        if query.data == "alert":
            await query.answer("Read me\nin two lines", show_alert=True)
        elif query.data == "slow":
            await self.pause.wait()
            await query.answer()
        else:
            await query.answer(f"You pressed {query.data}")

    async def _said(self, message: Message) -> None:
        text = message.text or ""
        if message.video or message.animation or message.document:
            await self._analyse(message)
        elif text == "/start":
            await self._welcome(message)
        elif message.location is not None:
            await message.reply_text("Thank you for the place", reply_markup=ReplyKeyboardRemove())
        elif text == "where":
            share = KeyboardButton("Share location", request_location=True)
            board: list[list[str | KeyboardButton]] = [[share], ["Not now"]]
            await message.reply_text("Where do you run?", reply_markup=ReplyKeyboardMarkup(board))
        elif text == "hostile":
            await message.reply_text(HOSTILE, reply_markup=keys([(HOSTILE, "x")]))
            await message.reply_document(b"x", filename="<b onmouseover=alert(1)>.txt", caption=HOSTILE)
        elif text == "album":
            items = [InputMediaPhoto(picture(colour=colour)) for colour in ("teal", "navy", "maroon")]
            await message.reply_media_group(items, caption="three")
        else:
            await message.reply_text(f"You said: {text}")

    async def _welcome(self, message: Message) -> None:
        button = InlineKeyboardButton
        rows = [
            [button("Why?", callback_data="why"), button("Alert", callback_data="alert")],
            [button("Slow", callback_data="slow"), button("Site", url="https://example.org/")],
            [button("Copy", copy_text=CopyTextButton("copied words"))],
        ]
        await message.reply_html(
            "Hello <b>runner</b>, try /drills or <a href='https://example.org/a'>read</a>. "
            "<tg-spoiler>hidden words</tg-spoiler>\n<blockquote>quoted</blockquote><code>code</code>",
            reply_markup=InlineKeyboardMarkup(rows),
        )

    async def _analyse(self, message: Message) -> None:
        working = await message.reply_text("Looking 10 %", reply_markup=keys([("Cancel", "cancel")]))
        await self.bot.send_chat_action(message.chat.id, "upload_photo")
        await working.edit_text("Looking 60 %", reply_markup=keys([("Cancel", "cancel")]))
        await self.pause.wait()
        verdict = InputMediaPhoto(picture(900, 600), caption="Verdict: a little more lean")
        try:
            await working.edit_media(verdict, reply_markup=keys([("Why?", "why"), ("Drill", "drill")]))
        except BadRequest:
            return
