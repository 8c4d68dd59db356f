"""A clip comes in, whatever shape Telegram gives it; and what is not a clip is told what would be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

import telegram

import knowledge
from bot import coach, render
from bot.callbacks import Press
from bot.handlers import nudge
from bot.handlers.dialogue import TALK
from bot.handlers.visit import Visit
from bot.records import ClipRequest
from bot.slowmotion import told_factor
from bot.speeds import told_speed

#: What Telegram lets a bot download, and the longest clip that is worth fetching.
LARGEST_BYTES = 20 * 1024 * 1024
LONGEST_S = 300
VIDEO_ENDINGS = (".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi", ".3gp", ".mts", ".hevc")
#: For how long what a caption asked is remembered until its clip is done.
ASKED = "asked"


@dataclass(frozen=True, slots=True)
class ClipFile:
    """A clip as Telegram names it."""

    file_id: str
    size: int | None
    duration_s: float | None


def clip_of(message: telegram.Message) -> ClipFile | None:
    """The clip a message carries, as video, document, video note or animation; None where it carries none."""
    video = message.video
    if video is not None:
        return _smallest_needed(video)
    moving = message.animation or message.video_note
    if moving is not None:
        return ClipFile(moving.file_id, moving.file_size, _seconds(moving.duration))
    document = message.document
    if document is not None and _is_video(document):
        return ClipFile(document.file_id, document.file_size, None)
    return None


def _smallest_needed(video: telegram.Video) -> ClipFile:
    """The video itself, or where it is too large the best rendition of it that may be fetched."""
    duration = _seconds(video.duration)
    if (video.file_size or 0) > LARGEST_BYTES:
        fetchable = [q for q in video.qualities or () if 0 < (q.file_size or 0) <= LARGEST_BYTES]
        if fetchable:
            best = max(fetchable, key=lambda quality: quality.height)
            return ClipFile(best.file_id, best.file_size, duration)
    return ClipFile(video.file_id, video.file_size, duration)


def _is_video(document: telegram.Document) -> bool:
    name = (document.file_name or "").lower()
    return (document.mime_type or "").startswith("video/") or name.endswith(VIDEO_ENDINGS)


def _seconds(duration: int | timedelta) -> float:
    """Telegram's durations are seconds or time spans, as the library is set."""
    return duration.total_seconds() if isinstance(duration, timedelta) else float(duration)


async def take(visit: Visit, message: telegram.Message, asked: str | None = None) -> None:
    """Queue the clip of a message. ``asked`` is a question about it; without one, its caption."""
    clip = clip_of(message)
    if clip is None:
        await visit.tell("not-a-clip-other")
        return
    said = (asked if asked is not None else message.caption or "").strip()
    question = await _question(visit, said)
    if question is not None and question.red_flag:
        await visit.say(coach.answer_message(question, visit.texts))
        return
    if await _is_unwelcome(visit, clip):
        return
    waiting = await visit.services.store.clips.open_count()
    working = render.working("queued", None, visit.texts, place=waiting)
    working_id = await visit.say(replace(working, reply_to=message.message_id))
    request = ClipRequest(
        chat_id=visit.chat_id,
        message_id=await _job_message(visit, message.message_id, working_id),
        user_id=visit.user.id,
        file_id=clip.file_id,
        working_message_id=working_id,
        file_size=clip.size,
        options=_told(said, visit) or None,
    )
    if question is not None:
        await _remember(visit, question, request)
    await visit.services.jobs.submit(request)
    await nudge.plan(visit)


async def _job_message(visit: Visit, message_id: int, working_id: int) -> int:
    """The message that names the job: the clip's, or where that was looked at before, the working message."""
    known = await visit.services.store.clips.request_of(visit.chat_id, message_id)
    return message_id if known is None or known.working_message_id == working_id else working_id


async def _question(visit: Visit, said: str) -> knowledge.Answer | None:
    """What a caption asks, as far as that is understood; None where it asks nothing."""
    if not said or said.startswith("/"):
        return None
    answer = coach.reply(visit.user, said, None, (), None, visit.texts)
    return answer if answer.red_flag or answer.topic not in coach.UNRATED else None


async def _remember(visit: Visit, question: knowledge.Answer, request: ClipRequest) -> None:
    """Keep for an hour what a clip came with, for its answer and for the talk: topics, no words."""
    for name in (f"{ASKED}:{request.chat_id}:{request.message_id}", TALK):
        await visit.services.store.contexts.put(visit.user.id, question.context.to_dict(), name)


def _told(said: str, visit: Visit) -> dict[str, float]:
    """The numbers that a caption tells about its clip."""
    speed = told_speed(said, miles=visit.user.units == "imperial")
    found = {"slow_motion": told_factor(said), "speed_mps": speed}
    return {name: value for name, value in found.items() if value is not None}


async def _is_unwelcome(visit: Visit, clip: ClipFile) -> bool:
    """Say so where a clip cannot be taken now, or not like this."""
    if (clip.size or 0) > LARGEST_BYTES:
        await visit.say(render.failure("too_large", visit.texts))
    elif (clip.duration_s or 0) > LONGEST_S:
        await visit.tell("clip-too-long", minutes=round((clip.duration_s or 0) / 60))
    elif code := await visit.services.limits.clip(visit.user.id):
        await visit.say(render.failure(code, visit.texts))
    else:
        return False
    return True


async def press_anyway(visit: Visit, press: Press) -> str | None:
    """The button "Analyse anyway" under a refusal: the same file once more, with smaller demands."""
    report = await visit.report(press.number(0))
    clips = visit.services.store.clips
    request = await clips.request_of(report.chat_id, report.message_id) if report else None
    if report is None or request is None:
        return visit.texts("report-gone")
    if code := await visit.services.limits.clip(visit.user.id):
        await visit.say(render.failure(code, visit.texts))
        return None
    waiting = await visit.services.store.clips.open_count()
    working = render.working("queued", None, visit.texts, place=waiting)
    working_id = await visit.say(replace(working, reply_to=report.message_id))
    await visit.services.jobs.submit(
        replace(
            request,
            message_id=working_id,
            working_message_id=working_id,
            options={**(request.options or {}), "lenient": True},
        )
    )
    return None


async def analyse_replied(visit: Visit, said: str) -> None:
    """/analyse as the caption of a clip or in reply to one: how clips are sent in groups."""
    message = visit.message
    for candidate in (message, message.reply_to_message if message else None):
        if candidate is not None and clip_of(candidate):
            await take(visit, candidate, asked=said)
            return
    await visit.tell("group-need-clip")


async def press_cancel(visit: Visit, _: Press) -> str | None:
    """The button "Cancel" under a working message, which replies to its clip or is a job of its own."""
    working = visit.message
    named = [message.message_id for message in (working, working and working.reply_to_message) if message]
    for message_id in named:
        if await visit.services.jobs.cancel(visit.chat_id, message_id, visit.user.id):
            await visit.turn_into(render.failure("cancelled", visit.texts))
            return None
    return visit.texts("cancel-too-late")


def kind_of(message: telegram.Message) -> str:
    """What a message is that is neither a clip nor words, as the texts ``not-a-clip-…`` name it."""
    kinds = {
        "photo": message.photo,
        "voice": message.voice,
        "audio": message.audio,
        "sticker": message.sticker,
        "document": message.document,
        "contact": message.contact,
    }
    kind = next((name for name, there in kinds.items() if there), "other")
    mime = (message.document.mime_type if message.document else None) or ""
    return "photo" if mime.startswith("image/") else kind
