"""From a city, a place or a told time to a zone."""

from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.places import city_of, zone_of_city, zones_with_time


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Munich", "Europe/Berlin"),
        ("münchen", "Europe/Berlin"),
        ("I live in São Paulo", "America/Sao_Paulo"),
        ("Москва", "Europe/Moscow"),
        ("питер", "Europe/Moscow"),
        ("new york", "America/New_York"),
        ("Lissabon", "Europe/Lisbon"),
        ("Ciudad de México", "America/Mexico_City"),
        ("Barcelna", "Europe/Madrid"),
        ("Kathmandu", "Asia/Kathmandu"),
        ("Saint Petersburg, Russia", "Europe/Moscow"),
        ("xyzzy", None),
        ("", None),
        ("🏃", None),
    ],
)
def test_city(text, zone):
    """A city gives its zone in any of our languages, with one letter wrong, and nonsense gives none."""
    assert zone_of_city(text) == zone


def test_told_time():
    """In winter, 21:05 at 20:04 UTC is Central Europe, and a German speaker is offered Berlin first."""
    zones = zones_with_time([time(21, 5)], datetime(2026, 11, 20, 20, 4, tzinfo=UTC), "de")
    assert zones[0] == "Europe/Berlin"
    assert "Europe/London" not in zones


def test_told_time_half_of_day():
    """Both readings of a 12-hour clock are tried."""
    zones = zones_with_time([time(3, 5), time(15, 5)], datetime(2026, 11, 20, 20, 4, tzinfo=UTC), "en")
    assert "America/New_York" in zones


def test_midnight():
    """A told 23:59 fits a clock that has just passed midnight."""
    assert "Europe/London" in zones_with_time([time(23, 59)], datetime(2026, 11, 21, 0, 1, tzinfo=UTC), "en")


def test_city_names_are_local():
    """A zone is named by its city in the user's language."""
    assert (city_of("Europe/Moscow", "ru"), city_of("America/New_York", "en")) == ("Москва", "New York")


@given(st.text(max_size=80))
def test_any_text(text):
    """No text makes the search fail."""
    zone_of_city(text)
