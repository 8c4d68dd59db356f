"""Whatever is written and pressed, in whatever order: an answer each time, short enough, never an error."""

import random

import pytest

from bot.handlers.routes import COMMANDS, PRESSES
from bot.render.parts import visible_length
from tests.bot.talk import VIDEO, document, refused

WORDS = [
    "remind me every Tuesday at 7", "Berlin", "8:15", "7", "yes", "no", "178 cm", "why?", "and the opposite?",
    "my hip flexors are sore", "stop the reminders", "pause the reminders", "monday", "20:00", "stop", "?",
    "change my reminder to friday", "🦵", "<b>bold", "how often?", "thanks", "Lisbon", "was ist midstance?",
    "why are my quads sore after hills", "am I leaning too much", "how do I film", "каждый вторник в 7",
    "xyzzy", "1", "/", "/x y",
]  # fmt: skip
EVENTS = 60


def odd_press(dice):
    """A button that may never have been there."""
    return ":".join(
        ["1", dice.choice(sorted(PRESSES)), *dice.choices(["1", "2", "x", "0700", "yes", "up"], k=2)]
    )


async def one_event(talk, dice):
    """Something a user may do; gives how much the bot reacted."""
    shown = [message for message in talk.chat.shown.values() if message.message.buttons]
    notes = len(talk.chat.notes)
    before = {key: message.message for key, message in talk.chat.shown.items()}
    roll = dice.random()
    if roll < 0.4:
        await talk.say(dice.choice(WORDS))
    elif roll < 0.55:
        await talk.say("/" + dice.choice(sorted(COMMANDS)) + dice.choice(["", " tuesday 7", " de", " film"]))
    elif roll < 0.6:
        await talk.send(video=VIDEO, caption=dice.choice(WORDS))
    elif roll < 0.65:
        await talk.send(location={"latitude": 48.1, "longitude": 11.6})
    elif roll < 0.75 or not shown:
        await talk.press_data(odd_press(dice), dice.choice(list(talk.chat.shown.values())))
    else:
        message = dice.choice(shown)
        row = dice.choice(message.message.buttons)
        await talk.press_data(dice.choice(row).data, message)
    changed = sum(
        talk.chat.shown[key].message != old for key, old in before.items() if key in talk.chat.shown
    )
    return len(talk.chat.shown) - len(before) + changed + len(talk.chat.notes) - notes


@pytest.mark.parametrize("seed", range(2))
async def test_anything(talk, seed):
    """A random conversation gets an answer at every turn, each of them a message that Telegram takes."""
    dice = random.Random(seed)
    await talk.say("/start")
    await talk.has_report(document("under_lean", -6.0), days_ago=30)
    await talk.has_report(refused(), days_ago=20)
    await talk.has_report(document("over_lean", 14.0), days_ago=5)
    for _ in range(EVENTS):
        assert await one_event(talk, dice) >= 1
    for shown in talk.chat.shown.values():
        message = shown.message
        has_medium = message.photo or message.document or message.animation or message.video
        assert 0 < visible_length(message.text) <= (1024 if has_medium else 4096)
        for row in message.buttons:
            assert all(len(button.data.encode()) <= 64 and button.label for button in row)
