"""How fast somebody says they run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.speeds import METRES_PER_MILE, speed_words, told_speed
from bot.texts import LANGUAGES, Texts


@pytest.mark.parametrize(
    ("text", "mps"),
    [
        ("sore quads, easy pace 6:00/km", 1000 / 360),
        ("5:30 min/mile", METRES_PER_MILE / 330),
        ("12 km/h", 12 / 3.6),
        ("10.5 kmh on the treadmill", 10.5 / 3.6),
        ("7 mph", 7 * METRES_PER_MILE / 3600),
        ("8 min per mile, easy", METRES_PER_MILE / 480),
        ("locker, 6:15 min pro km", 1000 / 375),
        ("Tempo 5:45, tut weh?", 1000 / 345),
        ("10 km/std", 10 / 3.6),
        ("a ritmo de 5:20 min/km", 1000 / 320),
        ("a 5'30''/km", 1000 / 330),
        ("allure 5'30 au km", 1000 / 330),
        ("12,5 km/h sur tapis", 12.5 / 3.6),
        ("corri a 6:10 por km", 1000 / 370),
        ("темп 6:00 мин/км", 1000 / 360),
        ("бегу 12 км/ч", 12 / 3.6),
        ("6:00 на км", 1000 / 360),
        ("between 5:30-6:30/km", 1000 / 360),
        ("3.2 m/s", 3.2),
        ("5:30 km pace", 1000 / 330),
    ],
)
def test_told_speed(text, mps):
    """Paces and speeds in six languages."""
    assert told_speed(text) == pytest.approx(mps, abs=0.001)


@pytest.mark.parametrize(
    "text",
    ["10 km", "after 10 km my quads hurt", "240 fps", "remind me at 6:30", "ran 5 miles", "8x slow motion",
     "0:00/km", "1:00/km", "", "half marathon in 1:45:00", "my pace is easy", "at 7:00 I run 10 km",
     "2 km 8 times", "5 mi"],
)  # fmt: skip
def test_no_speed(text):
    """Distances, times of the day and frame rates are no speeds."""
    assert told_speed(text) is None


def test_pace_without_unit_by_miles():
    """Who reads inches means a mile when nothing is said."""
    assert told_speed("pace 8:00", miles=True) == pytest.approx(METRES_PER_MILE / 480, abs=0.001)


@given(st.text(max_size=60))
def test_any_text(text):
    """Whatever is typed is read without an error, into nothing or a speed people run at."""
    found = told_speed(text)
    assert found is None or 1 < found < 11


@given(st.integers(150, 700), st.booleans(), st.sampled_from(LANGUAGES))
def test_words_are_read_back(seconds, miles, lang):
    """A speed that is written is read as the same pace."""
    speed = (METRES_PER_MILE if miles else 1000) / seconds
    if 1.1 < speed < 10.5:
        assert told_speed(speed_words(speed, Texts(lang), miles=miles)) == pytest.approx(speed, rel=0.004)
