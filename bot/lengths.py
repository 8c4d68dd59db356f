"""A runner's height or leg length as they type it, to the leg length from hip joint to ankle joint in cm."""

from __future__ import annotations

import re

CM_PER_INCH = 2.54
#: Hip joint to ankle joint as a part of standing height: thigh 0.245 + shank 0.246 (Drillis and Contini 1966,
#: as given in Winter, Biomechanics and Motor Control of Human Movement).
LEG_OF_HEIGHT = 0.491
#: A length below this is taken for a leg, above for a height; nobody who films runs is 1.15 m tall.
SHORTEST_HEIGHT_CM = 115.0
LEG_RANGE_CM = (50.0, 115.0)
TALLEST_CM = 230.0

_FEET = re.compile(r"(\d)\s*(?:'|′|’|ft|feet|foot)\s*(?:(\d{1,2})(?:[.,]\d+)?\s*(?:\"|″|”|''|in\w*)?)?")
_NUMBER = re.compile(r"(\d{1,3}(?:[.,]\d{1,2})?)\s*(cm|см|m\b|м\b|in\b|inch\w*|\"|″)?")


def parse_leg_cm(text: str, *, imperial: bool = False) -> float | None:
    """The leg length told by ``text`` ("178 cm", "1,78 m", "5'10\\"", "leg 85"), or None.

    ``imperial`` reads a bare number below 60 as inches.
    """
    lower = text.lower()
    if feet := _FEET.search(lower):
        return _leg((int(feet[1]) * 12 + int(feet[2] or 0)) * CM_PER_INCH)
    if (found := _NUMBER.search(lower)) is None:
        return None
    value, unit = float(found[1].replace(",", ".")), found[2] or ""
    if unit.startswith(("in", '"', "″")) or (not unit and imperial and value < 60):
        value *= CM_PER_INCH
    elif unit in ("m", "м") or (not unit and value < 2.5):
        value *= 100
    return _leg(value)


def _leg(cm: float) -> float | None:
    """The leg behind a length that may be a leg or a whole person."""
    if SHORTEST_HEIGHT_CM < cm <= TALLEST_CM:
        return cm * LEG_OF_HEIGHT
    low, high = LEG_RANGE_CM
    return cm if low <= cm <= high else None
