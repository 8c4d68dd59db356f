"""Updates that Telegram never sends: sound ones in which anything was replaced, doubled or left out."""

from __future__ import annotations

import copy
from random import Random
from typing import Any

import telegram

from bot.gate import Gate
from bot.handlers import dispatch
from bot.intake import Intake
from tests.bot.talk import FakeChat, Talk

Json = Any
PERSON = {"id": 11, "is_bot": False, "first_name": "R", "language_code": "en"}
CHAT = {"id": 11, "type": "private", "first_name": "R"}
CLIP = {"file_id": "f", "file_unique_id": "u", "width": 720, "height": 1280, "duration": 9, "file_size": 9000}
STRANGE = (
    None,
    True,
    False,
    0,
    -1,
    2**31,
    2**63 - 1,
    2**63,
    -(2**63) - 1,
    10**40,
    0.5,
    1e308,
    float("inf"),
    float("nan"),
    "",
    "\0",
    "\ud800",
    "x" * 5000,
    "/start",
    "/remind 25:99 Mars/Olympus",
    "1:drl:",
    "1:num:99999999999999999999",
    "🦵" * 2048,
    "‮",
    "%s%n{0}{{",
    "';--",
    [],
    {},
    [[]],
    [None],
    {"id": {}},
    {"": {"": ""}},
)


def _message(**content: Json) -> Json:
    return {"message_id": 5, "date": 1_772_000_000, "chat": CHAT, "from": PERSON, **content}


SOUND: tuple[Json, ...] = (
    {"message": _message(text="why are my hip flexors sore?")},
    {
        "message": _message(
            text="/remind every Tuesday at 7", entities=[{"type": "bot_command", "offset": 0, "length": 7}]
        )
    },
    {"message": _message(video=CLIP, caption="sore quads")},
    {
        "message": _message(
            document={"file_id": "f", "file_unique_id": "u", "file_name": "a.mov", "mime_type": "video/mp4"}
        )
    },
    {"message": _message(animation=CLIP, media_group_id="1")},
    {"message": _message(video_note={"file_id": "f", "file_unique_id": "u", "length": 240, "duration": 9})},
    {"message": _message(photo=[{"file_id": "p", "file_unique_id": "q", "width": 9, "height": 9}])},
    {
        "message": _message(
            sticker={
                "file_id": "s",
                "file_unique_id": "t",
                "type": "regular",
                "width": 5,
                "height": 5,
                "is_animated": False,
                "is_video": False,
            }
        )
    },
    {"message": _message(location={"latitude": 48.1, "longitude": 11.6})},
    {"message": _message(text="hi", reply_to_message=_message(video=CLIP))},
    {"edited_message": _message(text="why?", edit_date=1_772_000_001)},
    {
        "callback_query": {
            "id": "q",
            "from": PERSON,
            "chat_instance": "c",
            "data": "1:drills:",
            "message": _message(text="x"),
        }
    },
    {"callback_query": {"id": "q", "from": PERSON, "chat_instance": "c", "data": "1:num:1"}},
    {
        "my_chat_member": {
            "chat": CHAT,
            "from": PERSON,
            "date": 1,
            "old_chat_member": {"user": PERSON, "status": "member"},
            "new_chat_member": {"user": PERSON, "status": "kicked", "until_date": 0},
        }
    },
)


def mutated(rng: Random, update_id: int) -> Json:
    """A sound update with one to four accidents; sometimes its number is hit as well."""
    update = {"update_id": update_id} | copy.deepcopy(rng.choice(SOUND))
    for _ in range(rng.randint(1, 4)):
        holder, key = rng.choice(_places(update))
        accident = rng.randrange(4)
        if accident == 0 and isinstance(holder, dict):
            del holder[key]
        elif accident == 1:
            other, place = rng.choice(_places(rng.choice(SOUND)))
            holder[key] = copy.deepcopy(other[place])
        else:
            holder[key] = copy.deepcopy(rng.choice(STRANGE))
        if not update:
            break
    return update


def _places(value: Json) -> list[tuple[Json, Json]]:
    """Everything inside a value that can be replaced, as its holder and its key there."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = []
    for key, inner in inside:
        found += [(value, key), *_places(inner)]
    return found


def real_intake(talk: Talk) -> Intake:
    """An intake with the gate and the handlers behind it, and without the limit for one user."""
    talk.services.limits.message = lambda user, now: None  # type: ignore[method-assign]
    gate = Gate(talk.services, dispatch)
    bot = telegram.Bot("123456:AAbbCCddEEffGGhhIIjj")
    return Intake(talk.services.store, bot, gate.handle, gate.apologise)


async def send_strange(intake: Intake, chat: FakeChat, rng: Random, count: int) -> None:
    """Hand over strange updates one by one: each must end, with one apology at most, and hold nobody up."""
    for number in range(1, count + 1):
        update = mutated(rng, number)
        before = len(chat.shown)
        await intake.accept([update])
        tasks = set(intake._tasks)
        await intake.drained()
        died = [task.exception() for task in tasks if task.exception()]
        said = [shown.text for shown in list(chat.shown.values())[before:]]
        assert not died, (update, died)
        assert not intake._waiting, update
        assert sum("broke" in text for text in said) <= 1, (update, said)
