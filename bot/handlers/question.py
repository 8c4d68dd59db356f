"""A message in words: an answer to what was asked, something about reminders, or a question for the coach."""

from __future__ import annotations

from dataclasses import replace

import telegram

import knowledge
from bot import coach
from bot.callbacks import Press
from bot.handlers import clip, dialogue, remind, reminders, settings
from bot.handlers.visit import Visit
from bot.metrics import ANSWERS
from bot.records import StoredReport
from bot.when import parse_request


async def take(visit: Visit, message: telegram.Message) -> None:
    """Answer a text message."""
    text = message.text or ""
    await visit.services.chat.typing(visit.chat_id)
    report = await _report_in_hand(visit, message)
    answer = await _answer(visit, text, report)
    if answer.red_flag:
        await _say(visit, answer)
    elif await _continues_dialogue(visit, text):
        return
    elif request := parse_request(text, visit.texts.lang):
        await reminders.by_words(visit, request)
    elif report is None and message.reply_to_message and clip.clip_of(message.reply_to_message):
        await clip.take(visit, message.reply_to_message, asked=text)
    else:
        await _say(visit, answer)


async def take_caption(visit: Visit, caption: str) -> bool:
    """Answer what the caption of a picture or a file asks; False where it asks nothing."""
    answer = await _answer(visit, caption, await visit.latest())
    if not answer.red_flag and answer.topic in coach.UNRATED:
        return False
    await _say(visit, answer)
    return True


async def press_say(visit: Visit, press: Press) -> str | None:
    """A ready reply or a follow-up: say it for the user."""
    said = ":".join(press.args)  # ids of the knowledge package have colons of their own
    answer = await _answer(visit, said, await visit.latest())
    others = tuple(option for option in answer.follow_ups if option.id != said)
    await _say(visit, replace(answer, follow_ups=others))  # what was just pressed is not offered again
    return None


async def answer_in_group(visit: Visit, text: str) -> None:
    """Answer a question in a group: without anybody's clip, since others read along."""
    answer = coach.reply(visit.user, text, None, (), None, visit.texts)
    ANSWERS.labels(answer.topic).inc()
    await visit.say(coach.answer_message(answer, visit.texts))


async def _answer(visit: Visit, text: str, report: StoredReport | None) -> knowledge.Answer:
    context = await visit.services.store.contexts.get(visit.user.id, dialogue.TALK)
    return coach.reply(visit.user, text, report, await visit.earlier(report), context, visit.texts)


async def _say(visit: Visit, answer: knowledge.Answer) -> None:
    """Send an answer and remember for an hour what the talk is about; what was typed is not kept."""
    ANSWERS.labels(answer.topic).inc()  # what was asked about is counted, nobody's words are
    await visit.services.store.contexts.put(visit.user.id, answer.context.to_dict(), dialogue.TALK)
    await visit.say(coach.answer_message(answer, visit.texts))


async def _report_in_hand(visit: Visit, message: telegram.Message) -> StoredReport | None:
    """The clip a question is about: the one that is replied to, else the latest."""
    replied = message.reply_to_message
    if replied is not None:
        found = await visit.services.store.reports.of_message(visit.chat_id, replied.message_id)
        if found is not None and found.user_id == visit.user.id:
            return found
        if clip.clip_of(replied):
            return None
    return await visit.latest()


async def _continues_dialogue(visit: Visit, text: str) -> bool:
    """Whether the text was the answer to what the bot had asked."""
    known = await dialogue.current(visit)
    asks = known.get("asks")
    if asks is None:
        return False
    if asks == "leg":
        if await settings.take_leg(visit, text):
            return True
        if len(text) <= 20 and any(letter.isdigit() for letter in text):
            await visit.tell("leg-unclear")
            return True
    elif await remind.take_text(visit, known, text):
        return True
    await dialogue.end(visit)  # they talk about something else
    return False
