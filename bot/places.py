"""From what a person says about where they are to an IANA time zone, without a network.

Cities are the ones that name a zone, in every language Babel knows them in, and those of
``bot/content/cities.yaml``. A told time of day gives the zones that have that time now. A shared location is
looked up in a map (:mod:`bot.zone_map`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import yaml
from babel import Locale
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.when import normalise

CITIES = Path(__file__).parent / "content" / "cities.yaml"
_LANGUAGES = ("en", "de", "es", "fr", "pt", "ru")
#: A told time may be this far off: clocks differ, and typing takes a while.
TOLERANCE = timedelta(minutes=8)


@lru_cache
def _zones() -> frozenset[str]:
    """Every zone that this machine's data knows; finding them reads a folder, so it is done once."""
    return frozenset(available_timezones())


@lru_cache
def _data() -> tuple[dict[str, str], list[str]]:
    """City name (normalised) -> zone, and the zones offered for a told time, best known first."""
    data = yaml.safe_load(CITIES.read_text(encoding="utf-8"))
    names: dict[str, str] = {}
    known = _zones()
    for zone in sorted(known):
        area, _, city = zone.rpartition("/")
        if area and area.split("/")[0] not in ("Etc", "SystemV", "posix", "right", "US", "Brazil", "Canada"):
            names.setdefault(normalise(city.replace("_", " ")), zone)
    for lang in _LANGUAGES:
        for zone, words in Locale.parse(lang).time_zones.items():
            if "city" in words and zone in known:
                names.setdefault(normalise(words["city"]), zone)
    for zone, cities in data["cities"].items():
        for city in cities:
            names[normalise(city)] = zone
    return names, list(data["offered"])


def zone_of_city(text: str) -> str | None:
    """The zone of a city named in ``text`` ("I live in Munich"), or None; one wrong letter is forgiven."""
    names, _ = _data()
    words = normalise(text).replace(",", " ").replace(".", " ").split()
    for size in range(min(4, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            name = " ".join(words[start : start + size])
            if name in names:
                return names[name]
    whole = " ".join(words)
    if len(whole) < 5:
        return None
    close = process.extractOne(whole, names.keys(), scorer=OSA.distance, score_cutoff=1)
    return names[close[0]] if close else None


def zones_with_time(readings: Iterable[time], now: datetime, lang: str) -> list[str]:
    """Well-known zones in which it is one of ``readings`` now, those of the language first, at most six."""
    wanted = list(readings)
    _, offered = _data()
    found = [zone for zone in offered if any(_shows(zone, told, now) for told in wanted)]
    home = _home_zones(lang)
    return sorted(found, key=lambda zone: zone not in home)[:6]


def likely_zone(lang: str) -> str:
    """Where a language has most of its speakers: good enough for an example."""
    return _home_zones(lang)[0]


def _shows(zone: str, told: time, now: datetime) -> bool:
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    for day in (-1, 0, 1):  # just before or after midnight
        candidate = datetime.combine(local.date() + timedelta(days=day), told)
        if abs(candidate - local) <= TOLERANCE:
            return True
    return False


@lru_cache
def _home_zones(lang: str) -> tuple[str, ...]:
    data = yaml.safe_load(CITIES.read_text(encoding="utf-8"))
    return tuple(data["home"][lang])


def city_of(zone: str, lang: str) -> str:
    """The city that names a zone, in the user's language: "Europe/Moscow" -> "Москва"."""
    words = Locale.parse(lang).time_zones.get(zone, {})
    return str(words.get("city") or zone.rpartition("/")[2].replace("_", " "))


def time_in(zone: str, now: datetime) -> time:
    """What the clocks of a zone show."""
    return now.astimezone(UTC).astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)
