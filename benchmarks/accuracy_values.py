"""The clip's values that have a truth: the names of the measures, and the medians of true steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from analysis.model import Report
from benchmarks.accuracy_samples import Sample, against

#: measure of the report, quantity of the tables, key of the true values
VALUES = (
    ("hip_ankle_offset_pct", "offset, % of leg", "offset"),
    ("hip_ankle_offset_left_pct", "offset of the left leg, % of leg", "left"),
    ("hip_ankle_offset_right_pct", "offset of the right leg, % of leg", "right"),
    ("trunk_lean_deg", "trunk lean, °", "lean"),
    ("knee_flexion_midstance_deg", "knee flexion, °", "knee"),
    ("foot_ahead_at_contact_pct", "foot ahead at contact, % of leg", "ahead"),
    ("foot_behind_at_toe_off_pct", "foot behind at toe-off, % of leg", "behind"),
    ("contact_time_ms", "contact time, ms", "contact_ms"),
)
QUANTITIES = tuple(quantity for _, quantity, _ in VALUES)

TrueStep = Mapping[str, Any]


def medians(steps: list[TrueStep], factor: float = 1.0) -> dict[str, float | None]:
    """Medians over true steps that carry ``side``, ``offset``, ``lean``, ``knee``, ``ahead``, ``behind``,
    ``contact_s``, ``toe_off_s`` and ``force`` (whether contact and toe-off are sure); None where not known.
    """

    def median(get: Callable[[TrueStep], float | None]) -> float | None:
        known = [v for s in steps if (v := get(s)) is not None]
        return float(np.median(known)) if known else None

    def sure(get: Callable[[TrueStep], float | None]) -> float | None:
        return median(lambda s: get(s) if s["force"] else None)

    return {
        "offset": median(lambda s: s["offset"]),
        "left": median(lambda s: s["offset"] if s["side"] == "left" else None),
        "right": median(lambda s: s["offset"] if s["side"] == "right" else None),
        "lean": median(lambda s: s["lean"]),
        "knee": median(lambda s: s["knee"]),
        "ahead": sure(lambda s: s["ahead"]),
        "behind": sure(lambda s: s["behind"]),
        "contact_ms": sure(lambda s: 1000 * (s["toe_off_s"] - s["contact_s"]) / factor),
    }


def compare_values(
    group: str, variant: str, clip: str, report: Report, truth: Mapping[str, float | None]
) -> list[Sample]:
    """The errors of all values, with whether their intervals hold the truth."""
    samples: list[Sample] = []
    for name, quantity, key in VALUES:
        samples += against(group, variant, clip, quantity, report.measures.get(name), truth.get(key))
    return samples
