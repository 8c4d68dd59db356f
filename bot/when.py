"""What a person says about time: "jeden Dienstag um 7" -> Tuesday, 07:00.

The words are data, ``bot/content/when.yaml``, one block per language. Weekdays count from Monday = 0.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import yaml

Action = Literal["set", "stop", "pause", "change", "list"]
Half = Literal["am", "pm", "night", "noon"]

#: A reminder request is a sentence; a long story that mentions reminders is a question for the coach.
LONGEST_REQUEST = 240


@dataclass(frozen=True, slots=True)
class Schedule:
    """Weekdays and a time of day, as far as they were said.

    ``other`` is the second reading of a bare hour: 7 is taken as 07:00 and may have meant 19:00.
    """

    weekdays: frozenset[int] = frozenset()
    at: time | None = None
    other: time | None = None


@dataclass(frozen=True, slots=True)
class ReminderRequest:
    """What somebody wants done about reminders."""

    action: Action
    schedule: Schedule = Schedule()


@dataclass(frozen=True, slots=True)
class _Part:
    pattern: re.Pattern[str]
    at: time
    half: Half


class _Words:
    """The words of one language, compiled."""

    def __init__(self, data: dict[str, Any]) -> None:
        numbers = {normalise(word): int(value) for word, value in data["numbers"].items()}
        self.numbers = numbers
        hour = r"(?P<h>\d{1,2}|" + "|".join(sorted(numbers, key=len, reverse=True)) + ")"
        self.ask, self.noun = _compile(data["ask"]), _compile(data["noun"])
        self.actions: dict[Action, re.Pattern[str]] = {
            action: _compile(data[action]) for action in ("change", "pause", "stop", "list")
        }
        self.days = [f"(?:{normalise_pattern(day)}){data.get('day_tail', '')}" for day in data["days"]]
        self.day = [_compile(day) for day in self.days]
        self.groups = [(_compile(words), frozenset(map(int, days))) for words, days in data["groups"].items()]
        any_day = "|".join(f"(?P<d{k}>{day})" for k, day in enumerate(self.days))
        self.range = _compile(rf"(?:{any_day}) ?(?:{data['to']}|-|–) ?(?:{any_day.replace('<d', '<e')})")
        self.parts = [
            _Part(_compile(part["words"]), time.fromisoformat(part["at"]), part["half"])
            for part in data["parts"]
        ]
        self.told = [
            (_compile(pattern), minutes)
            for key, form, minutes in (
                ("half_to", "<words> ?" + hour, -30),
                ("half_past", "<words> " + hour, 30),
                ("quarter_past", "<words> " + hour, 15),
                ("quarter_to", "<words> " + hour, -15),
                ("half_after", hour + "(?: ?h| heures?| horas?)? <words>", 30),
                ("quarter_after", hour + "(?: ?h| heures?| horas?)? <words>", 15),
                ("quarter_before", hour + "(?: ?h| heures?| horas?)? <words>", -15),
            )
            if key in data
            for pattern in [form.replace("<words>", f"(?:{data[key]})")]
        ]
        self.exact = _compile(r"(?P<h>\d{1,2}) ?(?:[:.]|h|uhr) ?(?P<m>[0-5]\d)")
        any_part = "|".join(f"(?:{part['words']})" for part in data["parts"])
        self.announced = _compile(rf"(?:{data['at']}) {hour}(?! ?(?:{data['units']})\b)")
        self.named = _compile(rf"{hour} ?(?:{data['hour']}|{any_part})")
        self.bare = _compile(rf"(?P<h>\d{{1,2}})(?! ?(?:{data['units']})\b)")


def normalise(text: str) -> str:
    """Lower case without accents and with single spaces: "Terça  às 8" -> "terca as 8"."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").replace("ё", "е"))
    return " ".join("".join(ch for ch in plain if not unicodedata.combining(ch)).split())


def parse_request(text: str, lang: str = "en") -> ReminderRequest | None:
    """What ``text`` asks to be done about reminders, in whichever language; ``None`` where it asks nothing.

    A reminder is asked for by words that ask ("remind me"), or by naming one together with a day or a time.
    """
    plain = normalise(text)
    if len(plain) > LONGEST_REQUEST:
        return None
    found = [request for words in _languages(lang) if (request := _request(plain, words))]
    return max(found, key=lambda request: _known(request.schedule), default=None)  # the first of the best


def parse_schedule(text: str, lang: str = "en") -> Schedule:
    """The days and the time in the answer to "When shall I remind you?"; empty where there are none."""
    plain = normalise(text)
    found = [_schedule(plain, words, bare=True) for words in _languages(lang)]
    return max(found, key=_known)  # the first of the best


def parse_clock(text: str, lang: str = "en") -> tuple[time, ...]:
    """The readings of a time of day as told by a person: "8:15" -> (08:15, 20:15), "20:15" -> (20:15,)."""
    schedule = parse_schedule(text, lang)
    return tuple(at for at in (schedule.at, schedule.other) if at is not None)


def _request(plain: str, words: _Words) -> ReminderRequest | None:
    """The request as this one language understands it."""
    asks, names = words.ask.search(plain), words.noun.search(plain)
    if not (asks or names):
        return None
    schedule = _schedule(plain, words)
    for action, pattern in words.actions.items():
        verb = pattern.search(plain)
        # "don't remind me" stops, "remind me so that I don't forget" does not
        if verb and (not asks or verb.start() <= asks.end() + 1) and not (action == "list" and asks):
            return ReminderRequest(action, schedule)
    return ReminderRequest("set", schedule) if asks or _known(schedule) else None


def _known(schedule: Schedule) -> int:
    """How much of a schedule was said: 0, 1 or 2."""
    return bool(schedule.weekdays) + (schedule.at is not None)


def _schedule(plain: str, words: _Words, bare: bool = False) -> Schedule:
    weekdays = _weekdays(plain, words)
    at, other = _time(plain, words, bare)
    return Schedule(weekdays, at, other)


def _weekdays(plain: str, words: _Words) -> frozenset[int]:
    """Every weekday that is named: one by one, as a range, or as a group ("weekends")."""
    days = {k for k, pattern in enumerate(words.day) if pattern.search(plain)}
    for pattern, group in words.groups:
        if pattern.search(plain):
            days |= group
    for match in words.range.finditer(plain):
        named = {name: text for name, text in match.groupdict().items() if text}
        first = next(int(name[1]) for name in named if name[0] == "d")
        last = next(int(name[1]) for name in named if name[0] == "e")
        days |= {day % 7 for day in range(first, first + (last - first) % 7 + 1)}
    return frozenset(days)


def _time(plain: str, words: _Words, bare: bool) -> tuple[time | None, time | None]:
    """The time of day and, for a bare hour, the other half of the day."""
    part = next((part for part in words.parts if part.pattern.search(plain)), None)
    for hour, minute in _clock_readings(plain, words, bare):
        if hour <= 24 and 0 <= minute < 60:
            return _in_half(hour % 24, minute, part)
    return (part.at, None) if part else (None, None)


def _clock_readings(plain: str, words: _Words, bare: bool) -> Iterator[tuple[int, int]]:
    """Hours and minutes in the text, the surest form first."""
    if match := words.exact.search(plain):
        yield int(match["h"]), int(match["m"])
    for pattern, minutes in words.told:
        if match := pattern.search(plain):
            total = _hour(match["h"], words) * 60 + minutes
            yield divmod(total % (24 * 60), 60)
    for pattern in (words.named, words.announced, *([words.bare] if bare else [])):
        if match := pattern.search(plain):
            yield _hour(match["h"], words), 0


def _hour(text: str, words: _Words) -> int:
    return int(text) if text.isdigit() else words.numbers[text]


def _in_half(hour: int, minute: int, part: _Part | None) -> tuple[time, time | None]:
    """The hour in the half of the day that was named; without one, as said, and its other reading."""
    if part is None:
        other = time(hour + 12, minute) if 1 <= hour < 12 else None
        return time(hour, minute), other
    if part.half == "am" and hour == 12:
        hour = 0
    late = part.half == "pm" or (part.half == "night" and hour >= 6) or (part.half == "noon" and hour < 5)
    return time(hour + 12 if late and hour < 12 else hour, minute), None


def _compile(pattern: str) -> re.Pattern[str]:
    """The pattern as whole words; a letter may stand beside a digit, as in "6:30pm"."""
    before, after = r"(?:(?<!\w)|(?<=\d)(?=[^\W\d]))", r"(?:(?!\w)|(?<=\d)(?=[^\W\d]))"
    return re.compile(f"{before}(?:{normalise_pattern(pattern)}){after}")


def normalise_pattern(pattern: str) -> str:
    """A regular expression without accents, its own signs untouched."""
    plain = unicodedata.normalize("NFKD", pattern.replace("ё", "е"))
    return "".join(ch for ch in plain if not unicodedata.combining(ch))


@lru_cache
def _vocabulary() -> dict[str, _Words]:
    path = Path(__file__).parent / "content" / "when.yaml"
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {lang: _Words(block) for lang, block in data.items()}


def _languages(lang: str) -> list[_Words]:
    """All languages, the user's own first."""
    words = _vocabulary()
    return [words[code] for code in sorted(words, key=lambda code: code != lang)]
