"""Reminders: set by words or buttons, changed, paused, stopped, and what is pressed when one comes."""

from datetime import UTC, datetime, time, timedelta

import pytest

from bot import coach
from bot.texts import Texts
from tests.bot.talk import ANNA, VIDEO, carries


async def reminders_of(talk):
    """All reminders, paused ones too."""
    return await talk.services.store.reminders.list(ANNA, with_stopped=True)


async def with_zone(talk, zone="Europe/Berlin"):
    """The bot knows where the user is."""
    await talk.services.store.users.meet(ANNA, ANNA, "en")
    await talk.services.store.users.change(ANNA, zone=zone)


async def test_words_with_known_zone(talk):
    """One sentence sets a reminder when the zone is known, and it is stated back with its first time."""
    await with_zone(talk)
    (said,) = await talk.say("remind me every Tuesday at 7")
    assert "Tuesday at 07:00" in said.text
    assert "Berlin" in said.text
    assert "Tuesday 24 November, 07:00" in said.text
    (reminder,) = await reminders_of(talk)
    assert reminder.next_due_utc == datetime(2026, 11, 24, 6, tzinfo=UTC)


async def test_other_reading(talk):
    """A bare 7 can be turned into 19:00 by one button."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7")
    await talk.press("19:00")
    (reminder,) = await reminders_of(talk)
    assert reminder.at == time(19)
    assert reminder.next_due_utc == datetime(2026, 11, 24, 18, tzinfo=UTC)


async def test_city_gives_zone(talk):
    """Without a zone the bot asks for it; a city answers, the place's button goes, one message stays."""
    (asked,) = await talk.say("remind me every Tuesday at 7")
    assert asked.message.ask_location
    (said,) = await talk.say("Lisbon")
    (thanks,) = talk.chat.deleted
    assert thanks.message.ask_location == ""
    assert "Lisbon" in said.text
    (reminder,) = await reminders_of(talk)
    assert reminder.zone == "Europe/Lisbon"


async def test_shared_place_gives_zone(talk):
    """A shared location answers too."""
    await talk.say("remind me every Tuesday at 7")
    await talk.send(location={"latitude": 48.137, "longitude": 11.575})
    (reminder,) = await reminders_of(talk)
    assert reminder.zone == "Europe/Berlin"


async def test_told_time_gives_zones(talk):
    """Telling what time it is now offers the zones with that time, and one press sets the reminder."""
    await talk.say("remind me every Tuesday at 7")
    (asked,) = await talk.say("13:02")  # 12:00 UTC
    assert "Berlin" in asked.labels
    await talk.press("Berlin")
    (reminder,) = await reminders_of(talk)
    assert reminder.zone == "Europe/Berlin"


async def test_unknown_city_asks_again(talk):
    """A place nobody knows is asked for again, and nothing is lost."""
    await talk.say("remind me every Tuesday at 7")
    (said,) = await talk.say("Xyzzytown")
    assert "do not know" in said.text
    await talk.say("Paris")
    assert len(await reminders_of(talk)) == 1


async def test_buttons_only(talk):
    """Days and time are chosen by buttons."""
    await with_zone(talk)
    await talk.say("/remind")
    await talk.press("Mon")
    await talk.press("Thu")
    assert "✓ Thu" in talk.last.labels
    await talk.press("Thu")
    await talk.press("Next")
    await talk.press("18:00")
    (reminder,) = await reminders_of(talk)
    assert (reminder.weekdays, reminder.at) == ((0,), time(18))


async def test_next_without_days(talk):
    """Next without a day only says that a day is needed."""
    await talk.say("/remind")
    assert await talk.press("Next") == []
    assert talk.chat.notes[-1] == "Pick at least one day."


async def test_time_is_asked_for(talk):
    """Days alone lead to the question for the time, which may be typed."""
    await with_zone(talk)
    (asked,) = await talk.say("remind me on Mondays and Thursdays")
    assert "Monday and Thursday" in asked.text
    await talk.say("6:30pm")
    (reminder,) = await reminders_of(talk)
    assert (reminder.weekdays, reminder.at) == ((0, 3), time(18, 30))


@pytest.mark.parametrize(
    "text",
    ["jeden Dienstag um 7 erinnern", "rappelle-moi tous les mardis à 7h", "напоминай по вторникам в 7 утра"],
)
async def test_any_language(talk, text):
    """Words of another language than the menu's set the reminder too."""
    await with_zone(talk)
    await talk.say(text)
    (reminder,) = await reminders_of(talk)
    assert (reminder.weekdays, reminder.at) == ((1,), time(7))


async def test_stop_by_words(talk):
    """ "stop the reminders" stops them."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7am")
    await talk.say("stop the reminders")
    assert await reminders_of(talk) == []


async def test_stop_one_day_by_words(talk):
    """Naming a day stops that reminder and keeps the other."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7am")
    await talk.say("remind me every Friday at 7am")
    await talk.say("stop the Tuesday reminder")
    (kept,) = await reminders_of(talk)
    assert kept.weekdays == (4,)


async def test_change_by_words(talk):
    """ "change my reminder to Friday" keeps the time."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 18:15")
    await talk.say("change my reminder to Friday")
    (reminder,) = await reminders_of(talk)
    assert (reminder.weekdays, reminder.at) == ((4,), time(18, 15))


async def test_change_by_button(talk):
    """The button Change takes a new time in words and moves the same reminder."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 18:15")
    await talk.press("Change")
    (said,) = await talk.say("Sunday at 9:30 am")
    assert "Changed" in said.text
    (reminder,) = await reminders_of(talk)
    assert (reminder.weekdays, reminder.at) == ((6,), time(9, 30))


async def test_pause_and_resume(talk):
    """A paused reminder is not due, and comes back at its next time."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 18:15")
    await talk.say("/reminders")
    await talk.press("Pause")
    assert (await reminders_of(talk))[0].next_due_utc is None
    await talk.press("Resume")
    assert (await reminders_of(talk))[0].next_due_utc == datetime(2026, 11, 24, 17, 15, tzinfo=UTC)


async def test_snooze(talk):
    """Snooze brings one reminder in an hour whose buttons still belong to the weekly one."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7am")
    (weekly,) = await reminders_of(talk)
    await talk.press_data(f"1:rsnz:{weekly.id}")
    due = await talk.services.store.reminders.due(datetime(2026, 11, 20, 13, 0, tzinfo=UTC))
    assert [(r.kind, (r.payload or {}).get("of")) for r in due] == [("once", weekly.id)]


async def test_skip_this_week(talk):
    """Skip moves the next time beyond this week."""
    await with_zone(talk)
    await talk.say("remind me on Fridays and Sundays at 18:00")
    (weekly,) = await reminders_of(talk)
    await talk.press_data(f"1:rskip:{weekly.id}")
    assert (await reminders_of(talk))[0].next_due_utc == datetime(2026, 11, 27, 17, tzinfo=UTC)


async def test_done_counts_once(talk):
    """Done is praised, and pressing it twice on one day counts once."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7am")
    (weekly,) = await reminders_of(talk)
    (said,) = await talk.press_data(f"1:rdone:{weekly.id}")
    assert "Well done" in said.text
    await talk.press_data(f"1:rdone:{weekly.id}")
    assert len(await talk.services.store.practice.list(ANNA)) == 1


async def test_gone_reminder(talk):
    """A button of a reminder that is gone says so."""
    await talk.say("/help")
    await talk.press_data("1:rpau:77")
    assert "gone" in talk.chat.notes[-1]


async def test_another_users_reminder(talk):
    """Nobody reaches another's reminder by its number."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7am")
    (weekly,) = await reminders_of(talk)
    from tests.bot.talk import Talk

    other = Talk(talk.services, talk.chat, 12)
    await other.press_data(f"1:rstop:{weekly.id}")
    assert len(await reminders_of(talk)) == 1


async def test_empty_list(talk):
    """Without reminders /reminders says how to set one, by a button too."""
    (said,) = await talk.say("/reminders")
    assert carries(said) == ["rem"]


async def test_leaving_the_dialogue(talk):
    """Asking for help in the middle answers that; a location later still counts for nothing."""
    await talk.say("remind me every Tuesday at 7")
    (said,) = await talk.say("/cancel")
    assert "Cancelled" in said.text
    (said,) = await talk.send(location={"latitude": 48.1, "longitude": 11.6})
    assert "only need your place" in said.text


async def test_traveller(talk):
    """A place shared later moves the reminders to the new zone at the same local time."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7am")
    await talk.send(location={"latitude": 40.71, "longitude": -74.0})
    (reminder,) = await reminders_of(talk)
    assert (reminder.zone, reminder.at) == ("America/New_York", time(7))


async def test_nudge_after_four_weeks(talk):
    """Four weeks after the last clip comes one message that asks for a new one; a newer clip moves it on."""
    await talk.send(video=VIDEO)
    talk.clock.move(days=10)
    await talk.send(video=VIDEO)
    due = await talk.services.store.reminders.due(talk.clock.now() + timedelta(days=28))
    assert [(reminder.kind, reminder.payload) for reminder in due] == [("once", {"film": True})]
    message = coach.reminder_due(due[0], None, talk.clock.now(), Texts("en"), late=False)
    assert "4 weeks since your last clip" in message.text
    assert await talk.services.store.reminders.list(ANNA) == []


async def test_no_nudge_beside_a_weekly_reminder(talk):
    """Who is reminded every week needs no nudge of its own."""
    await with_zone(talk)
    await talk.say("remind me every Tuesday at 7am")
    await talk.send(video=VIDEO)
    later = await talk.services.store.reminders.due(talk.clock.now() + timedelta(days=60))
    assert [reminder.kind for reminder in later] == ["weekly"]
