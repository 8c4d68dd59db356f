"""From measures to a finding, its confidence and its reasons.

The offset at midstance gives the side, other signals give the kind (doctrine, section 3). A finding needs
nearly the offset's whole interval outside the normal band. The thresholds and their sources are in
``thresholds.yaml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import NormalDist
from typing import Any, Literal

import numpy as np
import yaml

from analysis.gait import Gait
from analysis.measures import Measures
from analysis.model import Confidence, Finding, Scores, Value, Variant
from analysis.notes import find_notes
from analysis.vertical import Z90

Place = Literal["behind", "over", "front", "unclear"]
LEVELS: tuple[Confidence, ...] = ("low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the numbers say. ``reasons`` and ``notes`` read ``code: English sentence``."""

    finding: Finding
    variant: Variant | None
    confidence: Confidence
    scores: Scores
    reasons: tuple[str, ...]
    notes: tuple[str, ...]
    band: Band


@dataclass(frozen=True, slots=True)
class Band:
    """The offsets of ordinary runners at this speed, % of leg length."""

    low: float
    high: float

    def as_value(self) -> Value:
        """The band as the report's measure ``normal_offset_pct``: its middle and its ends."""
        return Value((self.low + self.high) / 2, self.low, self.high, "%")

    def outside(self, value: float) -> float:
        """How far a value lies outside, 0 inside."""
        return max(self.low - value, value - self.high, 0.0)

    def holds(self, offset: Value) -> float:
        """How likely the true offset lies inside, 0 to 1, from its 90 % interval."""
        if offset.value is None or offset.low is None or offset.high is None:
            return 0.0
        value = offset.value
        sides = max(value - offset.low, 1e-6), max(offset.high - value, 1e-6)

        def below(edge: float) -> float:
            half = sides[0] if edge < value else sides[1]  # each side has its own reach
            return NormalDist(value, half / Z90).cdf(edge)

        return max(below(self.high) - below(self.low), 0.0)

    def place(self, offset: Value) -> Place:
        """Where the hip is: told by the value, and outside by the odds of its interval too."""
        if offset.value is None or offset.low is None or offset.high is None:
            return "unclear"
        if (offset.high - offset.low) / 2 > thresholds()["interval"]["useless"]:
            return "unclear"
        if self.outside(offset.value) == 0:
            return "over"
        if 1.0 - self.holds(offset) < thresholds()["outside"]["named"]:
            return "unclear"
        return "behind" if offset.value < self.low else "front"


@cache
def thresholds() -> dict[str, Any]:
    """The numbers a coach may edit, from ``thresholds.yaml``."""
    text = Path(__file__).with_name("thresholds.yaml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(text)
    return loaded


def normal_band(contact_time_ms: float | None) -> Band:
    """The normal band of the offset. Slower runners, who stay longer on the ground, carry the hip further
    in front; an unknown time base leaves the band as it is.
    """
    t = thresholds()["offset_band"]
    shift = 0.0
    if contact_time_ms is not None:
        wanted = t["per_contact_ms"] * (contact_time_ms - t["contact_ms"])
        shift = float(np.clip(wanted, -t["largest_shift"], t["largest_shift"]))
    return Band(t["low"] + shift, t["high"] + shift)


def judge(measures: Measures, gait: Gait, roll: Value | None = None) -> Verdict:
    """Finding, variant, confidence, scores, reasons and notes of one clip."""
    values = measures.values
    band = normal_band(values["contact_time_ms"].value)
    offset = values["hip_ankle_offset_pct"]
    place = band.place(offset)
    finding, variant, reasons = _kind(place, values, offset, band)
    if _start_disagrees(place, measures):
        finding, variant = "ambiguous", None
        reasons.append("start_disagrees: The first step out of standing says otherwise.")
    return Verdict(
        finding,
        variant,
        _confidence(finding, measures, gait, roll),
        _scores(values, band),
        tuple(reasons),
        (*find_notes(measures, gait, roll, thresholds()), *_limits_of(finding)),
        band,
    )


def _limits_of(finding: Finding) -> tuple[str, ...]:
    """What a finding cannot say: the curve of the lower back, which no joint shows (variant ``arched``)."""
    if finding != "sitting_back":
        return ()
    return ("back_shape: Whether the lower back is arched cannot be seen from the joints.",)


def _kind(
    place: Place, values: dict[str, Value], offset: Value, band: Band
) -> tuple[Finding, Variant | None, list[str]]:
    if place == "over":
        return (
            "good",
            None,
            ["hip_over_ankle: The hip is right above the ankle at midstance.", *_fine(values)],
        )
    if place == "front":
        return (
            "over_lean",
            None,
            ["hip_in_front: The hip is well in front of the ankle at midstance.", *_late(values)],
        )
    if place == "behind":
        finding, variant, reasons = _sitting(values)
        return finding, variant, ["hip_behind: The hip is behind the ankle at midstance.", *reasons]
    return "ambiguous", None, [_two_readings(offset, band)]


def _two_readings(offset: Value, band: Band) -> str:
    if offset.value is None:
        return "offset_unknown: The hip and the ankle were not seen well enough."
    if band.outside(offset.value) == 0:
        return "interval_wide: The steps differ too much to tell where the hip is at midstance."
    side = "behind" if offset.value < band.low else "in front of"
    return (
        f"band_edge: The hip may be {side} the ankle at midstance, or just where other runners have it; "
        "this clip cannot tell."
    )


def _above(value: Value, limit: float) -> bool:
    """Whether a value lies above a limit, clearly: the middle of its lower half too."""
    return value.value is not None and value.low is not None and (value.value + value.low) / 2 > limit


def _below(value: Value, limit: float) -> bool:
    return value.value is not None and value.high is not None and (value.value + value.high) / 2 < limit


def _sitting(values: dict[str, Value]) -> tuple[Finding, Variant | None, list[str]]:
    """The hip is behind: too little lean, a lean from the hips, or sitting back (doctrine 50–52)."""
    t = thresholds()
    lean, bend, knee = (
        values[name] for name in ("trunk_lean_deg", "hip_bend_deg", "knee_flexion_midstance_deg")
    )
    if lean.value is None:
        return "under_lean", None, []
    bent = _above(bend, t["hip_bend"]["large"])
    if _above(lean, t["trunk_lean"]["forward"]):
        reasons = ["trunk_forward: The trunk is inclined, so the lean comes from the hips."]
        return (
            "lean_from_hips",
            None,
            reasons + ["hip_bent: The hip joint is bent a lot at midstance."] * bent,
        )
    if _below(lean, t["trunk_lean"]["upright"]):
        if bent or _above(knee, t["knee_flexion"]["sitting"]):
            return (
                "sitting_back",
                "upright",
                ["trunk_upright: The trunk is upright and the leg is bent, as if sitting."],
            )
        return "under_lean", None, ["trunk_upright: The trunk is upright."]
    if _above(lean, t["trunk_lean"]["upright"]):
        return (
            "sitting_back",
            "whole_spine",
            ["trunk_slight: The trunk leans a little while the pelvis stays behind."],
        )
    return "under_lean", None, []


def _late(values: dict[str, Value]) -> list[str]:
    """What else speaks for too much lean (doctrine 18): the foot lands close and leaves far behind."""
    t = thresholds()
    reasons = []
    if _below(values["foot_ahead_at_contact_pct"], t["foot_ahead_at_contact"]["small"]):
        reasons.append("foot_lands_close: The foot lands almost under the body.")
    if _above(values["foot_behind_at_toe_off_pct"], t["foot_behind_at_toe_off"]["large"]):
        reasons.append("foot_leaves_late: The foot leaves the ground far behind the body.")
    return reasons


def _fine(values: dict[str, Value]) -> list[str]:
    """What looks like a fault beside a good offset and is none (doctrine 54)."""
    if _above(values["trunk_lean_deg"], thresholds()["trunk_lean"]["forward"]):
        return ["trunk_forward_fine: The trunk is inclined, which is fine with the hip over the ankle."]
    return []


def _start_disagrees(place: Place, measures: Measures) -> bool:
    """Doctrine: where the start check says the opposite of the offset, both readings stand."""
    check = measures.start_check
    if check is None or check.pelvis_passes_foot is None or check.straightness_pct is None:
        return False
    straight = check.pelvis_passes_foot and check.straightness_pct > 95
    return (place == "behind" and straight) or (place == "front" and not check.pelvis_passes_foot)


def _confidence(finding: Finding, measures: Measures, gait: Gait, roll: Value | None) -> Confidence:
    """High, medium or low: the weakest of interval, steps, frame rate, roll and what the frames show."""
    t = thresholds()
    offset = measures.values["hip_ankle_offset_pct"]
    if offset.low is None or offset.high is None:
        return "low"
    half = (offset.high - offset.low) / 2
    seen = [s.confidence for s in measures.steps if s.confidence is not None]
    real_fps = gait.fps * (gait.slow_motion.factor or 1.0)
    levels = [
        2 if half <= t["interval"]["high"] else 1 if half <= t["interval"]["medium"] else 0,
        2
        if len(measures.steps) >= t["steps"]["high"]
        else 1
        if len(measures.steps) >= t["steps"]["medium"]
        else 0,
        2 if real_fps >= t["fps"]["high"] else 1 if real_fps >= t["fps"]["medium"] else 0,
        2 if not seen or float(np.median(seen)) > 0.8 else 1 if float(np.median(seen)) > 0.5 else 0,
    ]
    if roll is not None and roll.low is not None and roll.high is not None:
        levels.append(2 if (roll.high - roll.low) / 2 <= t["roll_half_width_deg"] else 1)
    if finding == "ambiguous":
        levels.append(1)
    inside = normal_band(measures.values["contact_time_ms"].value).holds(offset)
    if finding == "good":
        levels.append(2 if inside >= t["inside"]["high"] else 1 if inside >= t["inside"]["medium"] else 0)
    elif finding != "ambiguous":
        outside = 1.0 - inside
        levels.append(2 if outside >= t["outside"]["high"] else 1 if outside >= t["outside"]["medium"] else 0)
    return LEVELS[min(levels)]


def _scores(values: dict[str, Value], band: Band) -> Scores:
    """100 inside the normal band, falling smoothly outside it like a bell curve."""
    t = thresholds()
    offset, lean = values["hip_ankle_offset_pct"].value, values["trunk_lean_deg"].value
    midstance = None if offset is None else _bell(band.outside(offset), t["score"]["offset_scale"])
    if lean is None:
        return Scores(None, midstance)
    normal = Band(t["trunk_lean"]["normal_low"], t["trunk_lean"]["normal_high"])
    trunk = _bell(normal.outside(lean), t["score"]["lean_scale"])
    # no angle is right in itself: half of the lean's score is where it brings the hip
    return Scores(round(trunk if midstance is None else (trunk + midstance) / 2, 1), midstance)


def _bell(outside: float, scale: float) -> float:
    return round(100 * float(np.exp(-0.5 * (outside / scale) ** 2)), 1)
