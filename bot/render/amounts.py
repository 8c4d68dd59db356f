"""Measured values in plain words: lengths in the runner's own units, margins, the normal range.

A measured value is the document's ``{"value", "low", "high", "unit"}``; forward is positive.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from bot.records import User
from bot.texts import Html, Texts

CM_PER_INCH = 2.54
Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Interval:
    """A value and the range in which the truth lies nine times in ten."""

    value: float
    low: float
    high: float

    @property
    def margin(self) -> float:
        """Half of the range: "give or take"."""
        return (self.high - self.low) / 2


def interval(document: Document, name: str) -> Interval | None:
    """One measure of a report with its range, or None where the clip could not tell."""
    found = (document.get("measures") or {}).get(name) or document.get(name)
    if not isinstance(found, Mapping) or found.get("value") is None:
        return None
    value = float(found["value"])
    low, high = found.get("low"), found.get("high")
    return Interval(value, value if low is None else float(low), value if high is None else float(high))


@lru_cache
def _thresholds() -> dict[str, Any]:
    """The coach's numbers, from the analysis's own data file, so that there is one place to edit them."""
    path = Path(__file__).parents[2] / "analysis" / "thresholds.yaml"
    loaded: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return loaded


def normal_range(document: Document, name: str) -> tuple[float, float] | None:
    """The range in which nine of ten runners lie, for a measure that has one.

    The offset's moves with the time on the ground, so the report carries the band it was judged with.
    """
    if name == "trunk_lean_deg":
        lean = _thresholds()["trunk_lean"]
        return float(lean["normal_low"]), float(lean["normal_high"])
    if name not in ("hip_ankle_offset_pct", "hip_ankle_offset_left_pct", "hip_ankle_offset_right_pct"):
        return None
    band = interval(document, "normal_offset_pct")
    return (band.low, band.high) if band else None


class Lengths:
    """How one runner reads lengths along the leg: centimetres or inches of their leg, else per cent of it."""

    def __init__(self, user: User, texts: Texts) -> None:
        self.texts = texts
        self.leg_cm = user.leg_length_cm
        self.inches = user.units == "imperial"

    def scale(self) -> float:
        """Units shown per one per cent of leg length."""
        if not self.leg_cm:
            return 1.0
        return self.leg_cm / 100 / (CM_PER_INCH if self.inches else 1.0)

    def amount(self, shown: float, digits: int, *, brief: bool) -> str:
        """A length without its sign, with its unit: "4 cm"; ``brief`` says "4 %", not of what."""
        unit = ("share" if brief else "percent") if not self.leg_cm else "inch" if self.inches else "cm"
        return self.texts(f"amount-{unit}", value=self.texts.number(abs(shown), digits))

    def leg(self) -> str:
        """The runner's own leg length with its unit."""
        cm = self.leg_cm or 0.0
        unit = "inch" if self.inches else "cm"
        return self.texts(f"amount-{unit}", value=self.texts.number(cm / (CM_PER_INCH if self.inches else 1)))

    def digits(self, margin: float) -> int:
        """Digits after the point that a margin (in shown units) still supports."""
        return 0 if margin >= 0.95 else 1

    def margin(self, percent: float) -> str:
        """A margin as it is said: whole, and below two in halves. Whatever is measured, it is never 0."""
        shown = percent * self.scale()
        return self.texts.number(
            max(round(2 * shown) / 2, 0.5) if shown < 2 else shown, 1 if shown < 2 else 0
        )

    def shown(self, percent: float, margin: float) -> tuple[float, int]:
        """A length as it is shown, in the runner's unit, and its digits after the point."""
        digits = self.digits(margin * self.scale())
        return round(percent * self.scale(), digits), digits

    def place(self, percent: float, margin: float, prefix: str = "place") -> str:
        """Where the hip is: "4 cm in front", "right above"."""
        shown, digits = self.shown(percent, margin)
        if shown == 0:
            return self.texts(f"{prefix}-over")
        return self.texts(
            f"{prefix}-{'ahead' if shown > 0 else 'behind'}",
            amount=self.amount(shown, digits, brief=prefix == "place"),
        )

    def offset_sentence(self, offset: Interval) -> str:
        """The number with its margin in plain words."""
        margin = self.margin(offset.margin)
        where = Html(self.place(offset.value, offset.margin, "offset"))
        if self.leg_cm:
            return self.texts("offset-for-leg", offset=where, leg=self.leg(), margin=margin)
        return self.texts("offset-percent", offset=where, margin=margin)

    def normal_sentence(self, document: Document) -> str | None:
        """The normal range of the offset in the same units, where the report tells it."""
        ends = normal_range(document, "hip_ankle_offset_pct")
        if ends is None:
            return None
        low, high = (self.place(end, 2.0) for end in ends)  # whole units
        return self.texts("normal-offset", low=low, high=high)


def lean_words(lean: Interval, texts: Texts) -> str:
    """The trunk's lean: "Trunk 8° forward"."""
    shown = round(lean.value)
    if shown == 0:
        return texts("lean-upright")
    return texts("lean-forward" if shown > 0 else "lean-backward", value=texts.number(abs(shown)))
