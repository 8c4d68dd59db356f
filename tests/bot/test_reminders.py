"""Weekly times: zones, the two odd nights of the year, lateness, streaks."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reminders import (
    is_worth_sending,
    next_due,
    next_due_after_week,
    snoozed,
    streak_weeks,
    to_utc,
)

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC",
         "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Chatham", "Asia/Tehran"]  # fmt: skip
moments = st.datetimes(
    datetime(2011, 1, 1),
    datetime(2035, 1, 1),
    timezones=st.just(UTC),  # holds Samoa's missing day
)
schedules = st.tuples(
    st.sets(st.integers(0, 6), min_size=1),
    st.builds(time, st.integers(0, 23), st.integers(0, 59)),
    st.sampled_from(ZONES),
    moments,
)


@given(schedules)
def test_due_lies_ahead(schedule):
    """The next due moment is later than the given one, and at most a week, a day and a jump away."""
    weekdays, at, zone, after = schedule
    assert timedelta(0) < next_due(weekdays, at, zone, after) - after <= timedelta(days=9)


@given(schedules)
def test_due_shows_the_asked_time(schedule):
    """The local clock shows the asked weekday and time, unless the clocks jump over that time."""
    weekdays, at, zone, after = schedule
    local = next_due(weekdays, at, zone, after).astimezone(ZoneInfo(zone))
    if local.time().replace(tzinfo=None) != at:
        before = (local.astimezone(UTC) - timedelta(seconds=1)).astimezone(ZoneInfo(zone))
        assert before.utcoffset() < local.utcoffset()
    else:
        assert local.weekday() in weekdays


@given(schedules)
def test_due_once_per_weekday(schedule):
    """Delivering again and again gives each local day at most once."""
    weekdays, at, zone, after = schedule
    days = []
    for _ in range(2 * len(weekdays) + 1):
        after = next_due(weekdays, at, zone, after)
        days.append(after.astimezone(ZoneInfo(zone)).date())
    assert len(set(days)) == len(days)


def test_gap_moves_to_the_first_valid_moment():
    """02:30 in the night the clocks jump from 2 to 3 is due at 03:00."""
    after = datetime(2026, 3, 28, 12, tzinfo=UTC)
    due = next_due({6}, time(2, 30), "Europe/Berlin", after)
    assert due == datetime(2026, 3, 29, 1, tzinfo=UTC)


def test_double_hour_fires_once():
    """02:30 in the night the clocks fall back is due at the first 02:30 and then a week later."""
    first = next_due({6}, time(2, 30), "Europe/Berlin", datetime(2026, 10, 24, 12, tzinfo=UTC))
    assert first == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert next_due({6}, time(2, 30), "Europe/Berlin", first) == datetime(2026, 11, 1, 1, 30, tzinfo=UTC)


def test_kitchen_clock_stays():
    """Seven in the morning stays seven when summer time ends, so the distance is a week and an hour."""
    first = next_due({1}, time(7), "Europe/Berlin", datetime(2026, 10, 19, tzinfo=UTC))
    second = next_due({1}, time(7), "Europe/Berlin", first)
    assert second - first == timedelta(days=7, hours=1)


def test_missing_day():
    """Samoa skipped Friday 30 December 2011: a reminder for that Friday comes when Saturday begins."""
    assert to_utc(datetime(2011, 12, 30, 7), ZoneInfo("Pacific/Apia")) == datetime(
        2011, 12, 30, 10, tzinfo=UTC
    )


def test_needs_a_weekday():
    """No weekday is a mistake of the caller, not a reminder that never comes."""
    with pytest.raises(ValueError, match="at least one"):
        next_due([], time(7), "UTC", datetime(2026, 1, 1, tzinfo=UTC))


def test_skip_this_week():
    """Skipping on a Monday also skips Thursday of the same week."""
    monday = datetime(2026, 11, 16, 6, tzinfo=UTC)
    due = next_due_after_week({0, 3}, time(7), "Europe/Berlin", monday)
    assert due == datetime(2026, 11, 23, 6, tzinfo=UTC)


@pytest.mark.parametrize(("hours", "sent"), [(0, True), (12, True), (12.1, False), (-1, False)])
def test_late(hours, sent):
    """A reminder is sent when it is due and up to twelve hours late."""
    due = datetime(2026, 11, 17, 6, tzinfo=UTC)
    assert is_worth_sending(due, due + timedelta(hours=hours)) is sent


def test_snooze():
    """A snoozed reminder comes back an hour after the button is pressed."""
    now = datetime(2026, 11, 17, 6, 5, tzinfo=UTC)
    assert snoozed(now) == datetime(2026, 11, 17, 7, 5, tzinfo=UTC)


def weeks_ago(*numbers):
    """A Friday noon, and the same moment some weeks earlier."""
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    return now, [now - timedelta(weeks=n) for n in numbers]


@pytest.mark.parametrize(
    ("weeks", "streak"),
    [((), 0), ((0,), 1), ((1, 2), 2), ((0, 1, 3), 3), ((0, 3, 4), 1), ((2, 3), 2), ((3,), 0), ((0, 0, 1), 2)],
)
def test_streak(weeks, streak):
    """A streak survives the unfinished week and one week off, not two weeks off in a row."""
    now, done = weeks_ago(*weeks)
    assert streak_weeks(done, "Europe/Berlin", now) == streak


#: Where the clocks change, at all hours of the night, by an hour, half an hour or (Casablanca) for Ramadan.
CHANGING = [
    "Europe/Berlin", "Europe/London", "Europe/Lisbon", "Europe/Athens", "Europe/Chisinau", "Atlantic/Azores",
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/St_Johns",
    "America/Havana", "America/Santiago", "America/Nuuk", "Australia/Sydney", "Australia/Adelaide",
    "Australia/Lord_Howe", "Pacific/Auckland", "Pacific/Chatham", "Pacific/Easter", "Africa/Cairo",
    "Africa/Casablanca", "Asia/Beirut", "Asia/Jerusalem",
]  # fmt: skip
QUARTER = timedelta(minutes=15)


def changes(zone):
    """The instants in 2026 and 2027 at which the clocks of a zone change, to the quarter of an hour."""
    tz, moment = ZoneInfo(zone), datetime(2026, 1, 1, tzinfo=UTC)
    while moment.year < 2028:
        if (moment - QUARTER).astimezone(tz).utcoffset() != moment.astimezone(tz).utcoffset():
            yield moment
        moment += QUARTER


@pytest.mark.parametrize("zone", CHANGING)
def test_every_quarter_of_an_hour_around_the_nights_the_clocks_change(zone):
    """On either side of each change a reminder comes when the clock first shows its time, and if the clock
    jumps over it at the jump; and the one after it is the next week's."""
    tz, changed = ZoneInfo(zone), list(changes(zone))
    assert len(changed) >= 4
    for change in changed:
        first_shown = {}
        for step in range(-150, 150):
            moment = change + step * QUARTER
            first_shown.setdefault(moment.astimezone(tz).replace(tzinfo=None), moment)
        day = change.astimezone(tz).date()
        for quarter in range(-24, 96):
            local = datetime.combine(day, time()) + quarter * QUARTER
            due = first_shown.get(local, change)
            asked = ({local.weekday()}, local.time(), zone)
            assert next_due(*asked, due - timedelta(hours=20)) == due, local
            assert timedelta(days=6, hours=22) <= next_due(*asked, due) - due <= timedelta(days=7, hours=2)


def test_leap_day_and_years_end():
    """A weekly reminder comes on 29 February and on New Year's Eve like on any other day."""
    tuesday = datetime(2028, 2, 22, 6, tzinfo=UTC)
    leap = next_due({1}, time(7), "Europe/Berlin", tuesday)
    assert leap == datetime(2028, 2, 29, 6, tzinfo=UTC)
    assert next_due({1}, time(7), "Europe/Berlin", leap) == datetime(2028, 3, 7, 6, tzinfo=UTC)
    eve = next_due({3}, time(23, 59), "Pacific/Auckland", datetime(2026, 12, 30, 12, tzinfo=UTC))
    assert eve == datetime(2026, 12, 31, 10, 59, tzinfo=UTC)
    assert next_due({3}, time(23, 59), "Pacific/Auckland", eve) == datetime(2027, 1, 7, 10, 59, tzinfo=UTC)


def test_a_streak_goes_on_over_new_year():
    """The last week of a year and the first of the next follow each other."""
    done = [datetime(2026, 12, 30, 12, tzinfo=UTC), datetime(2027, 1, 6, 12, tzinfo=UTC)]
    assert streak_weeks(done, "Europe/Berlin", datetime(2027, 1, 7, 12, tzinfo=UTC)) == 2
