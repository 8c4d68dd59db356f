"""Nobody reaches another's reports, reminders or data: every button, every deep link, every number."""

from __future__ import annotations

import pytest

from bot.handlers.routes import COMMANDS, PRESSES
from tests.bot.talk import Talk, document, open_talk

#: Words that stand only in Anna's rows.
MARK = "Kathmandu"


@pytest.fixture
async def anna(tmp_path):
    """Anna has two clips, a reminder, an opinion, and drills done."""
    talk = open_talk(tmp_path)
    await talk.has_report(document(reasons=[MARK]), days_ago=8)
    await talk.has_report(document("good", 4.0, reasons=[MARK]))
    store = talk.services.store
    await store.users.change(talk.user_id, zone="Asia/Kathmandu")
    await talk.say("remind me every Tuesday at 7:13")
    assert await store.reminders.list(talk.user_id)
    await store.practice.add(talk.user_id, "wall")
    await store.feedback.add(talk.user_id, "report:1", "no", MARK)
    yield talk
    await store.close()


async def rows_of(talk):
    """Everything that is stored about a user."""
    return await talk.services.store.privacy.export(talk.user_id)


def presses(rows):
    """Every action with every number of another's rows, in each place where a number can stand."""
    numbers = {str(row["id"]) for table in ("reports", "reminders") for row in rows[table]}
    for action in PRESSES:
        for number in sorted(numbers):
            for rest in (number, f"{number}:yes", f"report:{number}:no", f"{number}:{number}", f"x:{number}"):
                yield f"1:{action}:{rest}"


async def test_no_button_reaches_anothers_rows(anna):
    """Whatever a stranger's button carries, Anna's rows stay as they are and nothing of hers is said."""
    before = await rows_of(anna)
    stranger = Talk(anna.services, anna.chat, 12)
    (under,) = await stranger.say("/help")
    for data in presses(before):
        anna.chat.notes.clear()
        said = await stranger.press_data(data, under)
        told = "".join(str(one.message) for one in said) + "".join(map(str, anna.chat.notes))
        assert MARK not in told, data
        assert "7:13" not in told, data
        anna.chat.shown[under.id] = under
    assert await rows_of(anna) == before


async def test_no_deep_link_or_command_reaches_anothers_rows(anna):
    """Numbers and names behind /start and every other command show a stranger nothing of Anna's."""
    before = await rows_of(anna)
    stranger = Talk(anna.services, anna.chat, 12)
    words = [str(row["id"]) for row in before["reports"] + before["reminders"]] + [str(anna.user_id)]
    payloads = [
        f"{name}_{word}" for name in ("report", "remind", "drill", "r", "rem", "export") for word in words
    ]
    for text in [f"/start {one}" for one in payloads] + [
        f"/{name} {word}" for name in COMMANDS for word in words
    ]:
        said = await stranger.say(text)
        assert MARK not in "".join(str(one.message) for one in said), text
    assert await rows_of(anna) == before


async def test_an_export_holds_only_ones_own(anna):
    """What /export gives a stranger has nothing of Anna's, and what it gives Anna is hers."""
    stranger = Talk(anna.services, anna.chat, 12)
    (theirs,) = await stranger.say("/export")
    assert MARK not in theirs.message.document.content.decode()
    (hers,) = await anna.say("/export")
    assert MARK in hers.message.document.content.decode()


async def test_deleting_deletes_only_ones_own(anna):
    """A stranger who deletes everything leaves Anna's rows alone."""
    before = await rows_of(anna)
    stranger = Talk(anna.services, anna.chat, 12)
    await stranger.say("/delete")
    await stranger.press_data("1:del:yes")
    assert await rows_of(anna) == before
