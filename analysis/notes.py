"""What a reader must know beside the finding: how the clip was corrected, and what it cannot show."""

from __future__ import annotations

from typing import Any

from analysis.gait import Gait
from analysis.measures import Measures
from analysis.model import Value


def find_notes(measures: Measures, gait: Gait, roll: Value | None, thresholds: dict[str, Any]) -> list[str]:
    """Notes as ``code: English sentence``, the weightiest first."""
    return [
        *_clip_notes(measures, gait, roll, thresholds),
        *_time_notes(gait),
        *_runner_notes(measures, gait, thresholds),
    ]


def _clip_notes(measures: Measures, gait: Gait, roll: Value | None, limits: dict[str, Any]) -> list[str]:
    notes = []
    if len(measures.steps) < limits["steps"]["medium"]:
        notes.append(f"too_few_steps: Only {len(measures.steps)} steps were clear enough.")
    if gait.fps * (gait.slow_motion.factor or 1.0) < limits["fps"]["high"]:
        notes.append(f"low_fps: {gait.fps:.0f} frames a second; 60 or more would narrow the intervals.")
    if roll is not None and roll.value is not None and roll.low is not None and roll.high is not None:
        if (roll.high - roll.low) / 2 > limits["roll_half_width_deg"]:
            notes.append("camera_roll: The camera may have been tilted; how much is not sure.")
        elif abs(roll.value) > 1.5:
            notes.append(
                f"roll_corrected: The camera was tilted by {roll.value:+.1f} degrees; that is corrected."
            )
    slope = measures.extras.get("ground_slope_deg")
    if slope is not None:
        way = "uphill" if slope > 0 else "downhill"
        notes.append(
            f"slope: This is {way} by about {abs(slope):.0f} degrees; the normal band is for level ground."
        )
    if measures.values["trunk_lean_deg"].value is None:
        notes.append("no_trunk: The shoulders are not seen, so nothing is said about the trunk.")
    return notes


def _time_notes(gait: Gait) -> list[str]:
    slow = gait.slow_motion
    if slow.factor is None:
        return ["time_unknown: The clip is slowed or sped up by an unknown factor; no times, no cadence."]
    if slow.factor != 1.0:
        return [f"slow_motion: The clip plays {slow.factor:g} times slower than life; times are corrected."]
    return []


def _runner_notes(measures: Measures, gait: Gait, limits: dict[str, Any]) -> list[str]:
    values, notes = measures.values, []
    difference, spread = values["hip_ankle_offset_asymmetry_pct"], values["hip_ankle_offset_spread_pct"]
    if difference.value is not None and difference.low is not None and difference.high is not None:
        sure = difference.low > 0 or difference.high < 0
        if sure and abs(difference.value) > limits["asymmetry"]:
            size = f"{abs(difference.value):.0f} % of leg length"
            notes.append(f"asymmetry: Left and right differ by {size}; the far leg is seen less well.")
    if spread.value is not None and spread.value > limits["spread"]:
        notes.append("spread: The steps differ a lot from each other.")
    cadence = gait.cadence_spm
    if cadence is not None and cadence.high is not None and cadence.high < limits["cadence"]["low"]:
        notes.append("cadence_low: The cadence is below 170; alone that means nothing.")
    ahead = values["foot_ahead_at_contact_pct"]
    if ahead.low is not None and ahead.low > limits["foot_ahead_at_contact"]["large"]:
        notes.append("foot_far_ahead: The foot lands far ahead of the hip.")
    return notes
