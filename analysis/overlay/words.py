"""The words and numbers on pictures: ids to text, and how a percentage or an interval is written."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

import yaml

from analysis.errors import AnalysisError
from analysis.model import Value

Labels = Mapping[str, str]


class BadLabels(AnalysisError):
    """The labels file must be a JSON object of id to text."""


@lru_cache(maxsize=1)
def english() -> dict[str, str]:
    """The default words, from ``labels.yaml``."""
    loaded: dict[str, str] = yaml.safe_load((files("analysis.overlay") / "labels.yaml").read_text("utf-8"))
    return loaded


def read_labels(path: Path | None) -> dict[str, str]:
    """The words of a JSON file over the English ones. Raises ``BadLabels`` or ``OSError``."""
    if path is None:
        return dict(english())
    try:
        loaded = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadLabels(f"{BadLabels.__doc__} ({path}: {error})") from error
    if not isinstance(loaded, dict) or not all(isinstance(v, str) for v in loaded.values()):
        raise BadLabels(f"{BadLabels.__doc__} ({path})")
    return {**english(), **loaded}


def capital(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def signed(value: float) -> str:
    """A whole number with its sign: +16, −3, 0."""
    whole = round(value)
    return "0" if whole == 0 else f"{whole:+d}".replace("-", "−")


def percent(value: float) -> str:
    """A signed whole percentage; the space keeps the sign with the number."""
    return f"{signed(value)}\u00a0%"


def interval(value: Value) -> str:
    """The interval as it is read: +12 … +20 %; empty where it is not known."""
    if value.low is None or value.high is None:
        return ""
    return f"{signed(value.low)}\u00a0…\u00a0{percent(value.high)}"


def degrees(value: float) -> str:
    """A whole number of degrees."""
    return f"{round(value):d}°".replace("-", "−")


def place_word(value: float, band: tuple[float, float], labels: Labels) -> str:
    """Where the hip is: in front, behind, or normal."""
    if value > band[1]:
        return labels["in_front"]
    return labels["behind"] if value < band[0] else labels["normal"]
