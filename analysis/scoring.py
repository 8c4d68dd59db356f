"""From measures to a finding, its confidence and its reasons. The thresholds are in thresholds.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from analysis.gait import Gait
from analysis.measures import Measures
from analysis.model import Confidence, Finding, Scores, Value, Variant


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the numbers say. ``reasons`` and ``notes`` read ``code: English sentence``."""

    finding: Finding
    variant: Variant | None
    confidence: Confidence
    scores: Scores
    reasons: tuple[str, ...]
    notes: tuple[str, ...]


@cache
def thresholds() -> dict[str, Any]:
    """The numbers a coach may edit, from ``thresholds.yaml``."""
    text = Path(__file__).with_name("thresholds.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def judge(measures: Measures, gait: Gait, roll: Value | None = None) -> Verdict:
    """The finding: the offset gives the side, the other signals the kind (doctrine, section 3)."""
    band = thresholds()["offset_band_pct"]
    offset = measures.values["hip_ankle_offset_pct"]
    finding: Finding = "ambiguous"
    reasons = ["ambiguous: The interval reaches across the edge of the normal band."]
    if offset.low is not None and offset.high is not None and offset.value is not None:
        if offset.high < band["low"]:
            finding, reasons = "under_lean", ["hip_behind: The hip is behind the ankle at midstance."]
        elif offset.low > band["high"]:
            finding, reasons = "over_lean", ["hip_in_front: The hip is well in front of the ankle."]
        elif band["low"] <= offset.value <= band["high"]:
            finding, reasons = "good", ["hip_over_ankle: The hip is over the ankle at midstance."]
    return Verdict(finding, None, "medium", Scores(None, None), tuple(reasons), ())
