"""What the bot says, in the user's language: Fluent for sentences, Babel for numbers, days and times.

Every text lives in ``bot/content/<lang>.ftl``. A value put into a text is escaped for Telegram's HTML unless
it is :class:`Html`, so that nothing a user typed can become markup.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from functools import lru_cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

CONTENT = Path(__file__).parent / "content"
#: The languages the bot speaks, the first is the one everything else falls back to.
LANGUAGES = ("en", "de", "es", "fr", "pt", "ru")
_LOCALES = {"en": "en_GB", "de": "de_DE", "es": "es_ES", "fr": "fr_FR", "pt": "pt_BR", "ru": "ru_RU"}
_DAY_PATTERNS = {
    "en": "EEEE d MMMM", "de": "EEEE, d. MMMM", "es": "EEEE d 'de' MMMM",
    "fr": "EEEE d MMMM", "pt": "EEEE, d 'de' MMMM", "ru": "EEEE, d MMMM",
}  # fmt: skip


class TextError(KeyError):
    """A text is asked for that no language has, or without a value it needs."""


class Html(str):
    """A piece of text that is markup already and is put into a sentence as it is."""

    __slots__ = ()


@lru_cache
def bundle(lang: str) -> FluentBundle:
    """The texts of one language, read once."""
    made = FluentBundle([_LOCALES[lang].replace("_", "-")], use_isolating=False)
    path = CONTENT / f"{lang}.ftl"
    made.add_resource(FluentResource(path.read_text(encoding="utf-8") if path.exists() else ""))
    return made


def choose_language(code: str | None) -> str:
    """The language spoken to somebody whose Telegram says ``code`` ("pt-BR"), English where we lack it."""
    base = (code or "").lower().replace("_", "-").partition("-")[0]
    near = {"be": "ru", "kk": "ru", "gl": "es", "ca": "es", "lb": "de", "gsw": "de"}
    base = near.get(base, base)
    return base if base in LANGUAGES else LANGUAGES[0]


class Texts:
    """The texts of one language, and how it writes numbers, days and times."""

    def __init__(self, lang: str = "en") -> None:
        self.lang = lang if lang in LANGUAGES else choose_language(lang)
        self.locale = Locale.parse(_LOCALES[self.lang])

    def __call__(self, text_id: str, **values: object) -> Html:
        """The sentence ``text_id`` with its values; raises :class:`TextError` where one is missing.

        A text that a language lacks is given in English: a newer sentence in a foreign language helps more
        than none. A test keeps every language complete.
        """
        for lang in (self.lang, LANGUAGES[0]):
            found = bundle(lang)
            if found.has_message(text_id) and (pattern := found.get_message(text_id).value):
                text, errors = found.format_pattern(pattern, {k: _safe(v) for k, v in values.items()})
                if errors:
                    raise TextError(f"{lang}: {text_id}: {errors[0]}")
                return Html(text)
        raise TextError(text_id)

    def has(self, text_id: str) -> bool:
        """Whether there is such a text."""
        return any(bundle(lang).has_message(text_id) for lang in (self.lang, LANGUAGES[0]))

    def number(self, value: float, digits: int = 0) -> str:
        """A number as this language writes it, at most ``digits`` after the point: "1.5", "1,5", "−2"."""
        return self._decimal(value, digits, "#")

    def exact(self, value: float, digits: int = 0) -> str:
        """A number with all its ``digits`` after the point, as a column of numbers wants it: "16.0"."""
        return self._decimal(value, digits, "0")

    def _decimal(self, value: float, digits: int, place: str) -> str:
        shown = round(value, digits) + 0.0  # no "-0"
        text = str(format_decimal(shown, format="#,##0." + place * digits, locale=self.locale))
        return text.replace("-", "\N{MINUS SIGN}")

    def signed(self, value: float, digits: int = 0) -> str:
        """A number with its sign always written, a true minus for a hyphen."""
        text = self.number(abs(value), digits)
        return text if text == self.number(0) else ("+" if value > 0 else "−") + text

    def clock(self, at: time) -> str:
        """A time of day: "07:00"; every language here reads the 24-hour clock."""
        return str(format_time(at, "HH:mm", locale=self.locale))

    def weekday(self, day: int) -> str:
        """The name of a weekday inside a sentence, 0 is Monday."""
        return str(self.locale.days["format"]["wide"][day])

    def weekday_short(self, day: int) -> str:
        """The short name of a weekday for a button."""
        return str(self.locale.days["stand-alone"]["abbreviated"][day]).rstrip(".").capitalize()

    def days(self, weekdays: Iterable[int]) -> str:
        """Several weekdays as one phrase, Monday first: "Monday and Thursday"; all seven: "every day"."""
        chosen = sorted(set(weekdays))
        if len(chosen) == 7:
            return str(self("every-day"))
        return str(format_list([self.weekday(day) for day in chosen], locale=self.locale))

    def moment(self, utc: datetime, zone: str) -> str:
        """A moment to come, in the user's local time: "Tuesday 24 November, 07:00"."""
        local = utc.astimezone(ZoneInfo(zone))
        return str(self("moment", day=_day(local, self.locale), time=self.clock(local.time())))

    def day(self, utc: datetime, zone: str = "UTC") -> str:
        """The date of a moment in the user's zone, with the year: "20 Nov 2026"."""
        aware = utc if utc.tzinfo else utc.replace(tzinfo=UTC)
        return str(format_date(aware.astimezone(ZoneInfo(zone)).date(), "medium", locale=self.locale))

    def day_short(self, utc: datetime, zone: str = "UTC") -> str:
        """The date of a moment in the user's zone, without the year: "20 Nov"."""
        local = utc.astimezone(ZoneInfo(zone)).date()
        return str(format_skeleton("MMMd", local, locale=self.locale))


def _day(local: date, locale: Locale) -> str:
    """Weekday, day and month in the order of the language."""
    return str(format_date(local, _DAY_PATTERNS[locale.language], locale=locale))


def _safe(value: object) -> object:
    """A value as it may stand in a Telegram HTML message."""
    if isinstance(value, Html) or not isinstance(value, str):
        return value
    return escape(value, quote=False)
