"""When a weekly reminder is due: pure arithmetic on weekdays, local times and IANA zones.

A reminder belongs to a place on earth, not to an offset: "Tuesday at 7" stays at seven on the kitchen clock
when summer time begins and ends. The stored ``next_due_utc`` is computed anew after every delivery.
Weekdays count from Monday = 0. Every ``datetime`` that goes in or comes out is aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

#: A reminder that was missed (the machine was off) is still sent once when it is at most this late.
LATEST = timedelta(hours=12)
SNOOZE = timedelta(hours=1)
#: Weeks without a drill that a streak survives. One bad week happens to everybody.
FORGIVEN_WEEKS = 1


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """The instant at which a naive local time is shown by the clocks of ``zone``.

    In the hour that comes twice in autumn it is the first of the two. A time that the clocks jump over in
    spring becomes the first moment after the jump.
    """
    early = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if early.astimezone(zone).replace(tzinfo=None) == local:
        return early
    return _end_of_gap(local.replace(tzinfo=zone, fold=1).astimezone(UTC), early, zone)


def _end_of_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The instant of the one change of offset in (before, after], found by halving, to the second."""
    old = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after


def next_due(weekdays: Iterable[int], at: time, zone: str, after: datetime) -> datetime:
    """The first moment later than ``after`` at which one of ``weekdays`` shows ``at`` in ``zone``.

    Raises ``ValueError`` when there is no weekday, or ``after`` is naive.
    """
    days = set(weekdays)
    if not days or not days <= set(range(7)):
        raise ValueError(f"weekdays are numbers from 0 (Monday) to 6 (Sunday), at least one: {sorted(days)}")
    if after.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    tz = ZoneInfo(zone)
    first = after.astimezone(tz).date() - timedelta(days=1)  # a jump over midnight moves a due time a day on
    for offset in range(10):
        day = first + timedelta(days=offset)
        if day.weekday() in days:
            due = to_utc(datetime.combine(day, at), tz)
            if due > after:
                return due
    raise AssertionError("a week holds every weekday")


def next_due_after_week(weekdays: Iterable[int], at: time, zone: str, now: datetime) -> datetime:
    """The first due moment after the local week (Monday to Sunday) that holds ``now``: "skip this week"."""
    local = now.astimezone(ZoneInfo(zone))
    monday = local.date() + timedelta(days=7 - local.weekday())
    week_end = to_utc(datetime.combine(monday, time()), ZoneInfo(zone))
    return next_due(weekdays, at, zone, week_end - timedelta(seconds=1))


def is_worth_sending(due: datetime, now: datetime) -> bool:
    """Whether a due reminder is still sent: once if it is at most twelve hours late, else it is let go."""
    return timedelta(0) <= now - due <= LATEST


def snoozed(now: datetime) -> datetime:
    """When a reminder comes back that was put off for an hour."""
    return now + SNOOZE


def local_day(moment: datetime, zone: str) -> date:
    """The date on the local calendar."""
    return moment.astimezone(ZoneInfo(zone)).date()


def local_week(moment: datetime, zone: str) -> date:
    """The Monday of the local week that holds ``moment``."""
    day = local_day(moment, zone)
    return day - timedelta(days=day.weekday())


def streak_weeks(done: Iterable[datetime], zone: str, now: datetime) -> int:
    """How many weeks in the current run had a drill done.

    Kept kindly: the week that is not over yet never breaks it, and neither does one week off in between;
    a week off is just not counted.
    """
    weeks = {local_week(moment, zone) for moment in done}
    week, missed, count = local_week(now, zone), -1, 0  # -1: the current week may still be empty
    while missed <= FORGIVEN_WEEKS:
        if week in weeks:
            count, missed = count + 1, 0
        else:
            missed += 1
        week -= timedelta(days=7)
    return count
