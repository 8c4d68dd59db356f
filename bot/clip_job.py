"""What happens to one clip: fetched, analysed, its numbers kept, answered, forgotten.

Each method is one durable step: it may be run again from its beginning after a crash, on this machine or on
another one, and doing it twice leaves one report and one answer.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import telegram
from telegram.error import NetworkError, TelegramError

from bot import coach, figure, render, sample
from bot.chat import Chat, MessageGone, Unreachable, sends_of
from bot.clip_file import Gone, fetch
from bot.clips import AnalysisFailed, Child, Children
from bot.logs import get_logger
from bot.message import Message, Result
from bot.metrics import CLIPS, STAGE_SECONDS
from bot.records import ClipRequest, StoredReport, User
from bot.render.menu import CLEARS_CLIPS
from bot.render.progress import STAGES
from bot.store import Store
from bot.texts import Texts

log = get_logger(__name__)

#: The working message is edited at most this often, in seconds, below Telegram's limit for one chat.
PROGRESS_EVERY_S = 2.5
#: Clips that are told when they move up in the queue; who waits behind them has time.
TOLD_PLACES = 5
#: Reports that a new one is compared with.
HISTORY = 12


class Cancelled(Exception):
    """The user does not want this answer any more."""


@dataclass(frozen=True, slots=True)
class ClipJob:
    """The steps, and what they need."""

    store: Store
    bot: telegram.Bot
    chat: Chat
    children: Children
    work_dir: Path
    #: Whom to tell that a clip failed for a reason of ours, or None.
    admin_chat_id: int | None = None
    #: Clips whose verdict is there and whose last pictures are still being drawn.
    _drawing: dict[str, asyncio.Task[None]] = field(default_factory=dict)
    _telling: set[asyncio.Task[None]] = field(default_factory=set)

    async def measure(self, request: ClipRequest) -> str:
        """Fetch and analyse the clip, and keep its numbers. Gives "ok", or why there are none."""
        await self.store.clips.mark(request, "working")
        self._meanwhile(self._move_up(request.chat_id))
        try:
            async with _timed("measure"):
                document = await self._document(request)
        except Cancelled:
            return "cancelled"
        except (AnalysisFailed, Gone) as error:
            code = error.code if isinstance(error, AnalysisFailed) else "file_gone"
            code = "internal" if code == "killed" else code
            log.warning("clip gave no numbers", code=code, error=str(error))
            return code
        except NetworkError as error:
            log.warning("clip could not be fetched", error=str(error))
            return "download"
        if not await self.store.clips.is_wanted(request):
            return "cancelled"
        points = self._pictures(request) / "keypoints.csv"
        if await asyncio.to_thread(points.is_file):
            document["figure"] = await asyncio.to_thread(figure.compact, points)
        if speed := (request.options or {}).get("speed_mps"):
            document["told"] = {"speed_mps": speed}
        if request.file_id == sample.FILE_ID:
            document["sample"] = True
        await self.store.reports.save(request, document)
        if not await self.store.clips.is_wanted(request):  # deleted while the numbers were written
            await self.store.reports.drop(request)
            return "cancelled"
        return "ok"

    async def answer(self, request: ClipRequest, outcome: str) -> None:
        """Turn the working message into the answer, then send once whatever goes with it.

        In between the clip is "shown": /cancel and /delete still end it, and nothing more comes.
        """
        user = await self._user(request)
        try:
            async with _timed("answer"):
                result = await self._result(request, user, outcome)
                await self._replace_working_message(request, result.main)
                await self.store.clips.mark(request, "shown")
                if drawing := self._drawing.pop(request.key, None):
                    await drawing
                    result = await self._result(request, user, outcome)  # now with the loop
                await self._send_extras(request, result.extras)
                await self._clear_chat(request, user)
        except Unreachable:
            log.info("the user of this clip cannot be reached any more")
        code = await self._code(request, outcome)
        if code == "internal":
            await self._tell_operator(request)
        CLIPS.labels(code).inc()
        await self.store.clips.mark(request, "answered" if outcome == "ok" else "failed", code)

    async def tidy(self, request: ClipRequest) -> None:
        """Delete the clip and its pictures. One that has no answer by now gets none."""
        if drawing := self._drawing.pop(request.key, None):
            drawing.cancel()  # nobody wants them any more
            await asyncio.gather(drawing, return_exceptions=True)
        await asyncio.to_thread(shutil.rmtree, self._folder(request), ignore_errors=True)
        await self.store.clips.mark(request, "failed", "internal")

    def _meanwhile(self, work: Coroutine[None, None, None]) -> None:
        """Do a small thing beside the clip; it is no harm if the process ends before."""
        task = asyncio.create_task(work)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _move_up(self, begun: int) -> None:
        """Tell the clips that wait next how many are before them now.

        Not in the chat whose clip has begun: it sees so itself, and an answer is worth more of its pace.
        """
        for place, waiting in await self.store.clips.queue(TOLD_PLACES):
            if waiting.chat_id == begun:
                continue
            user = await self._user(waiting)
            message = render.working("queued", None, _texts(user), place=place)
            still = partial(self.store.clips.held_back, waiting)  # or an answer might be overwritten
            await self.chat.show(waiting.chat_id, waiting.working_message_id, message, still)

    async def _user(self, request: ClipRequest) -> User:
        known = await self.store.users.get(request.user_id)
        return known or User(request.user_id, request.chat_id)

    def _folder(self, request: ClipRequest) -> Path:
        return self.work_dir / request.key

    def _pictures(self, request: ClipRequest) -> Path:
        return self._folder(request) / "pictures"

    @asynccontextmanager
    async def _clip_file(self, request: ClipRequest) -> AsyncIterator[Path]:
        """The clip on disk, for as long as it is needed. Its name has nothing of the user's in it."""
        folder = self._folder(request)
        folder.mkdir(parents=True, exist_ok=True)
        clip = folder / "clip"
        try:
            await self._show(request, "download", None)
            await fetch(self.bot, request.file_id, clip, self.work_dir.parent)
            yield clip
        finally:
            clip.unlink(missing_ok=True)

    async def _document(self, request: ClipRequest) -> dict[str, object]:
        """Fetch and analyse the clip. Its last pictures are drawn on behind the verdict."""
        async with AsyncExitStack() as stack:
            clip = await stack.enter_async_context(self._clip_file(request))
            child = await stack.enter_async_context(self.children.one())
            document = await self._analyse(request, clip, child)
            self._drawing[request.key] = asyncio.create_task(_draw_on(child, stack.pop_all()))
            return document

    async def _analyse(self, request: ClipRequest, clip: Path, child: Child) -> dict[str, object]:
        user = await self._user(request)
        pictures = self._pictures(request)
        await asyncio.to_thread(shutil.rmtree, pictures, ignore_errors=True)
        labels = self._folder(request) / "labels.json"
        labels.write_text(json.dumps(render.picture_labels(_texts(user)), ensure_ascii=False), "utf-8")
        argv = [str(clip), "--json", "--out", str(pictures), "--labels", str(labels), "--progress"]
        options = request.options or {}
        if factor := options.get("slow_motion"):
            argv += ["--slow-motion", str(float(factor))]
        if options.get("lenient"):
            argv.append("--lenient")
        shown = _Throttle()

        async def progress(stage: str, fraction: float | None) -> None:
            if stage in STAGES and shown.may_pass():
                await self._show(request, stage, fraction, shown)

        try:
            return await child.analyse(argv, progress)
        except AnalysisFailed as error:
            if error.code != "killed":
                raise
            log.warning("the analysis was killed from outside and is done once more", error=str(error))
            return await child.analyse(argv, progress)
        finally:
            shown.is_over = True

    async def _show(
        self, request: ClipRequest, stage: str, fraction: float | None, shown: _Throttle | None = None
    ) -> None:
        """Say in the working message how far the clip is; when that fails the clip goes on.

        Raises :class:`Cancelled` when the user has given it up meanwhile.
        """
        if not await self.store.clips.is_wanted(request):
            raise Cancelled
        message = render.working(stage, fraction, _texts(await self._user(request)))
        if shown is not None and shown.is_over:  # meanwhile: the answer may have its turn already
            return
        await self.chat.show(request.chat_id, request.working_message_id, message)
        await self.chat.typing(request.chat_id, "upload_photo")  # it fades by itself after five seconds

    async def _result(self, request: ClipRequest, user: User, outcome: str) -> Result:
        report = await self.store.reports.of_message(request.chat_id, request.message_id)
        asked = await self.store.contexts.get(user.id, f"asked:{request.chat_id}:{request.message_id}")
        if outcome == "cancelled" or (outcome == "ok" and report is None):  # deleted since it was measured
            return Result(render.failure("cancelled", _texts(user)))
        if report is None or outcome != "ok":
            return coach.clip_failure(outcome, _texts(user), asked)
        if not self._pictures(request).is_dir():
            await self._draw_again(request)
        history = await self.store.reports.list(user.id, limit=HISTORY, before=report.id)
        pictures = self._pictures(request)
        return coach.clip_result(user, report, tuple(history), pictures, _texts(user), asked)

    async def _draw_again(self, request: ClipRequest) -> None:
        """The pictures were made on a machine that is gone: make them here."""
        try:
            await self._document(request)
        except (AnalysisFailed, Gone, NetworkError, Cancelled) as error:
            log.warning("the answer goes without pictures", error=str(error))

    async def _replace_working_message(self, request: ClipRequest, message: Message) -> None:
        try:
            await self.chat.edit(request.chat_id, request.working_message_id, message)
        except MessageGone:
            with sends_of(f"c:{request.key}"):
                await self.chat.send(request.chat_id, message)

    async def _send_extras(self, request: ClipRequest, extras: tuple[Message, ...]) -> None:
        """Send what goes with the answer at most once, rather none than twice, and while it is wanted."""
        for number, extra in enumerate(extras):
            if not await self.store.clips.is_wanted(request):
                return
            if await self.store.outbox.claim(f"x:{request.key}:{number}"):
                await self.chat.send(request.chat_id, extra)

    async def _tell_operator(self, request: ClipRequest) -> None:
        """The user reads that the operator has been told of a failure: so tell them, once."""
        if self.admin_chat_id is None or not await self.store.outbox.claim(f"e:{request.key}"):
            return
        try:
            await self.chat.send(
                self.admin_chat_id, Message(f"{request.key}: the clip could not be analysed")
            )
        except (TelegramError, Unreachable) as error:
            log.warning("the operator could not be told", error=str(error))

    async def _clear_chat(self, request: ClipRequest, user: User) -> None:
        """Delete the clip from the private chat too, where its user has asked for that."""
        is_clip = request.message_id != request.working_message_id  # looked at once more, it is the answer
        if is_clip and (user.settings or {}).get(CLEARS_CLIPS) and request.chat_id == user.chat_id:
            await self.chat.delete(request.chat_id, request.message_id)

    async def _code(self, request: ClipRequest, outcome: str) -> str:
        report: StoredReport | None = await self.store.reports.of_message(request.chat_id, request.message_id)
        refusal = (report.document.get("refusal") or {}) if report else {}
        return str(refusal.get("code") or outcome)


async def _draw_on(child: Child, held: AsyncExitStack) -> None:
    """Let go of the child and of the clip when the last picture is written."""
    async with held:
        await child.finished()


class _Throttle:
    """Lets something pass every few seconds, until it is over."""

    def __init__(self) -> None:
        self._at = float("-inf")
        self.is_over = False

    def may_pass(self) -> bool:
        now = time.monotonic()
        if self.is_over or now - self._at < PROGRESS_EVERY_S:
            return False
        self._at = now
        return True


@asynccontextmanager
async def _timed(stage: str) -> AsyncIterator[None]:
    started = time.perf_counter()
    try:
        yield
    finally:
        STAGE_SECONDS.labels(stage).observe(time.perf_counter() - started)


def _texts(user: User) -> Texts:
    return Texts(user.language or user.language_hint or "en")
