"""A pace or a speed in words: "easy pace 6:00/km", "12 km/h". The words are ``content/speeds.yaml``."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

import yaml

from bot.texts import Texts

METRES_PER_MILE = 1609.344
#: From a quick walk to the fastest sprint, m/s; anything else was no speed.
SLOWEST, FASTEST = 1.1, 10.5
_MINUTES = r"(?<![\d:.,])(\d{1,2})(?:[:.'’′](\d{2})(?!\d)(?:''|[\"”″])?)?"
_RANGE = rf"(?:{_MINUTES} ?[-–—] ?)?{_MINUTES} ?"
_NUMBER = r"(?<![\d:.,])(\d{1,2}(?:[.,]\d{1,2})?) ?"


def told_speed(text: str, *, miles: bool = False) -> float | None:
    """The speed a text tells in m/s, or None. Of "5:30-6:00/km" it is the middle.

    ``miles`` reads a pace without a unit as minutes a mile.
    """
    plain = _plain(text)
    found = next((speed for speed in _readings(plain, miles=miles) if speed is not None), None)
    return round(found, 3) if found is not None and SLOWEST <= found <= FASTEST else None


def speed_words(mps: float, texts: Texts, *, miles: bool) -> str:
    """A speed as runners say it: minutes a kilometre, or a mile."""
    metres = METRES_PER_MILE if miles else 1000.0
    minutes, seconds = divmod(round(metres / mps), 60)
    return texts("pace-mile" if miles else "pace-km", pace=f"{minutes}:{seconds:02d}")


def _readings(text: str, *, miles: bool) -> list[float | None]:
    """What each way of telling a speed finds, the clearest way first."""
    words = _words()
    return [
        _number(text, words["kmh"], 1 / 3.6),
        _number(text, words["mph"], METRES_PER_MILE / 3600),
        _pace(text, rf"{_RANGE}(?:{words['pace_mile']})", METRES_PER_MILE),
        _pace(text, rf"{_RANGE}(?:{words['pace_km']})", 1000.0),
        _number(text, words["mps"], 1.0),
        _bare(text, words["pace"], METRES_PER_MILE if miles else 1000.0),
    ]


def _number(text: str, unit: str, mps: float) -> float | None:
    match = re.search(rf"{_NUMBER}(?:{unit})", text)
    return float(match[1].replace(",", ".")) * mps if match else None


def _bare(text: str, word: str, metres: float) -> float | None:
    """Minutes and seconds after a word for pace: minutes alone may be anything."""
    match = re.search(rf"\b(?:{word})\b[^\d]{{0,12}}(\d{{1,2}}):(\d{{2}})(?![\d:])", text)
    return metres / (60 * int(match[1]) + int(match[2])) if match and int(match[1]) else None


def _pace(text: str, pattern: str, metres: float) -> float | None:
    match = re.search(pattern, text)
    if match is None:
        return None
    times = [60 * int(m) + int(s or 0) for m, s in ((match[1], match[2]), (match[3], match[4])) if m]
    # a lone small number before "km" is a distance ("10 km"); minutes without seconds say "min"
    if match[4] is None and "min" not in match[0] and "мин" not in match[0]:
        return None
    middle = sum(times) / len(times)
    return metres / middle if middle else None


@lru_cache
def _words() -> dict[str, str]:
    path = Path(__file__).parent / "content" / "speeds.yaml"
    told: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {name: "|".join(patterns) for name, patterns in told.items()}


def _plain(text: str) -> str:
    """Lower case without accents; й stays as it is said without its breve."""
    parts = unicodedata.normalize("NFD", text.lower())
    return "".join(part for part in parts if not unicodedata.combining(part))
