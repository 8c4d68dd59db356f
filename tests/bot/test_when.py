"""Reminder requests in people's own words."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.when import ReminderRequest, Schedule, parse_clock, parse_request, parse_schedule

SET = [
    ("remind me every Tuesday at 7", "en", {1}, "07:00"),
    ("Remind me on Mondays and Thursdays at 6:30pm please", "en", {0, 3}, "18:30"),
    ("can you remind me every sunday evening?", "en", {6}, "18:00"),
    ("remind me daily at 8 am", "en", {0, 1, 2, 3, 4, 5, 6}, "08:00"),
    ("remind me on weekdays at half past six in the morning", "en", {0, 1, 2, 3, 4}, "06:30"),
    ("remind me monday to wednesday at noon", "en", {0, 1, 2}, "12:00"),
    ("set a reminder for saturday at 9.15", "en", {5}, "09:15"),
    ("remind me wed 19:05", "en", {2}, "19:05"),
    ("could you remind me twice a week, Tuesdays and Fridays at 6 in the morning?", "en", {1, 4}, "06:00"),
    ("remind me on sat 8a.m.", "en", {5}, "08:00"),
    ("remind me at quarter past seven on tuesdays", "en", {1}, "07:15"),
    ("ich möchte jeden Freitag um 17 Uhr erinnert werden", "de", {4}, "17:00"),
    ("erinnere mich am Donnerstag um Viertel nach sechs abends", "de", {3}, "18:15"),
    ("rappelez-moi tous les jours à 7 heures du matin", "fr", {0, 1, 2, 3, 4, 5, 6}, "07:00"),
    ("mets un rappel le samedi à 10 heures", "fr", {5}, "10:00"),
    ("¿me puedes recordar los miércoles a las 7:30?", "es", {2}, "07:30"),
    ("ponme un recordatorio de martes a jueves a las 6 y cuarto", "es", {1, 2, 3}, "06:15"),
    ("me avisa de segunda a sexta ao meio-dia", "pt", {0, 1, 2, 3, 4}, "12:00"),
    ("quero um lembrete todo sábado às 9", "pt", {5}, "09:00"),
    ("напомни мне в пятницу в полдевятого", "ru", {4}, "08:30"),
    ("напоминай с понедельника по среду в 8 часов вечера", "ru", {0, 1, 2}, "20:00"),
    ("set a reminder every tuesday at 7 so I don't forget", "en", {1}, "07:00"),
    ("pon un recordatorio para el viernes a las 8 de la mañana", "es", {4}, "08:00"),
    ("erinnere mich jeden Dienstag um 7", "de", {1}, "07:00"),
    ("jeden Dienstag um 7 erinnern", "de", {1}, "07:00"),
    ("Erinner mich bitte montags und donnerstags um halb acht abends", "de", {0, 3}, "19:30"),
    ("Kannst du mich am Sonntagabend erinnern?", "de", {6}, "18:00"),
    ("Erinnere mich mittwochs um 18 Uhr 30", "de", {2}, "18:30"),
    ("rappelle-moi tous les lundis matin", "fr", {0}, "07:00"),
    ("Rappelle-moi le mardi à 19h30", "fr", {1}, "19:30"),
    ("rappelle moi chaque jeudi à sept heures et demie", "fr", {3}, "07:30"),
    ("peux-tu me rappeler le week-end à midi", "fr", {5, 6}, "12:00"),
    ("recuérdame cada martes a las 7", "es", {1}, "07:00"),
    ("recuérdamelo los lunes y jueves a las 6 y media de la tarde", "es", {0, 3}, "18:30"),
    ("recordame de lunes a viernes a las 20:00", "es", {0, 1, 2, 3, 4}, "20:00"),
    ("me lembre todos os domingos às 8h", "pt", {6}, "08:00"),
    ("me lembra toda terça às 7 da noite", "pt", {1}, "19:00"),
    ("lembre-me na segunda-feira e na quinta de manhã", "pt", {0, 3}, "07:00"),
    ("напоминай мне каждый вторник в 7 утра", "ru", {1}, "07:00"),
    ("напомни по средам и пятницам в 18:30", "ru", {2, 4}, "18:30"),
    ("напоминай в понедельник в половине восьмого вечера", "ru", {0}, "19:30"),
    ("Напоминай по воскресеньям в семь", "ru", {6}, "07:00"),
]


@pytest.mark.parametrize(("text", "lang", "days", "at"), SET, ids=[row[0] for row in SET])
def test_set(text, lang, days, at):
    """A request in words gives its weekdays and its time."""
    request = parse_request(text, lang)
    assert request is not None
    assert request.action == "set"
    assert (set(request.schedule.weekdays), request.schedule.at) == (days, time.fromisoformat(at))


@pytest.mark.parametrize(("text", "lang", "days", "at"), SET, ids=[row[0] for row in SET])
def test_any_language(text, lang, days, at):
    """A request is understood whatever language the user's app is set to."""
    for other in ("en", "ru", "de"):
        schedule = parse_request(text, other).schedule
        assert (set(schedule.weekdays), schedule.at) == (days, time.fromisoformat(at))


def test_bare_phrases():
    """As an answer to "when?", days and a time are enough without asking words."""
    for text, lang in [
        ("jeden Dienstag um 7", "de"), ("every tuesday 7", "en"), ("cada martes a las 7", "es"),
        ("todas as terças às 7h", "pt"), ("каждый вторник в 7 утра", "ru"), ("le mardi à 7h", "fr"),
    ]:  # fmt: skip
        assert parse_schedule(text, lang).weekdays == {1}
        assert parse_schedule(text, lang).at == time(7)


def test_tous_les_lundis_matin():
    """A part of the day alone stands for its usual hour."""
    assert parse_schedule("tous les lundis matin", "fr") == Schedule(frozenset({0}), time(7))


def test_bare_hour_has_another_reading():
    """A bare 7 is taken as seven in the morning and may have meant the evening; 07:00 pm may not."""
    assert parse_request("remind me tuesdays at 7").schedule.other == time(19)
    assert parse_request("remind me tuesdays at 7pm").schedule == Schedule(frozenset({1}), time(19))
    assert parse_request("remind me tuesdays at 19").schedule.other is None


@pytest.mark.parametrize(
    ("text", "lang", "action"),
    [
        ("stop the reminders", "en", "stop"),
        ("no more reminders please", "en", "stop"),
        ("please don't remind me any more", "en", "stop"),
        ("pause my reminder", "en", "pause"),
        ("change my reminder to friday", "en", "change"),
        ("ne me rappelle plus", "fr", "stop"),
        ("no me recuerdes más", "es", "stop"),
        ("не напоминай мне больше", "ru", "stop"),
        ("quando é o próximo lembrete?", "pt", "list"),
        ("don't remind me on tuesdays at 7", "en", "stop"),
        ("erinnere mich nicht mehr dienstags um 7", "de", "stop"),
        ("cambia el recordatorio para el viernes", "es", "change"),
        ("para de me lembrar", "pt", "stop"),
        ("when is my next reminder?", "en", "list"),
        ("keine Erinnerungen mehr", "de", "stop"),
        ("Erinnerung verschieben", "de", "change"),
        ("arrête les rappels", "fr", "stop"),
        ("mets les rappels en pause", "fr", "pause"),
        ("cancela los recordatorios", "es", "stop"),
        ("mude o lembrete para sexta", "pt", "change"),
        ("отключи напоминания", "ru", "stop"),
        ("поставь напоминания на паузу", "ru", "pause"),
    ],
)
def test_other_actions(text, lang, action):
    """Reminders are stopped, paused, moved and listed by words."""
    request = parse_request(text, lang)
    assert request is not None
    assert request.action == action


@pytest.mark.parametrize(
    "text",
    [
        "why are my hip flexors sore every Tuesday at 7?",
        "my quads hurt after 30 minutes",
        "that drill reminded me of skipping",
        "why do my quads remind me of a bad marathon",
        "Can you send me the drill on video",
        "ich laufe jeden Dienstag um 7",
        "je cours tous les lundis matin",
        "бегаю по вторникам в 7 утра",
        "how do reminders work?",
        "am I leaning too much",
        "🦵" * 400,
        "",
        "remind me " + "x " * 200,
    ],
)
def test_not_a_request(text):
    """A question is not taken for a reminder request, even when it names a day."""
    assert parse_request(text) is None


def test_ask_without_when():
    """Asking without a day or a time is a request that is still open."""
    assert parse_request("remind me") == ReminderRequest("set")


def test_minutes_are_no_hour():
    """A number of minutes is not taken for the hour."""
    assert parse_request("remind me to do 10 minutes of drills on Friday").schedule.at is None


@pytest.mark.parametrize(
    ("text", "readings"),
    [("8:15", ["08:15", "20:15"]), ("20:15", ["20:15"]), ("8 pm", ["20:00"]),
     ("it's 8.15 in the evening", ["20:15"]), ("midnight-ish", []),
     ("99", []), ("25:00", []), ("0:30", ["00:30"])],
)  # fmt: skip
def test_clock(text, readings):
    """The time on somebody's clock is read with both halves of the day where either is possible."""
    assert [f"{at:%H:%M}" for at in parse_clock(text)] == readings


@given(st.text(max_size=300))
def test_any_text(text):
    """No text whatever makes the parser fail."""
    parse_request(text)
    parse_schedule(text, "ru")
