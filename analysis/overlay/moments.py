"""Which step and which frames to show: the step nearest to its side's median, caught nearest to midstance."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

import numpy as np

from analysis.model import INDEX, FloatArray, Keypoints, Report, Side, Step

PHASES = ("contact", "loading", "midstance", "late_stance", "toe_off")
#: How fast the offset changes, % of leg per second (190 to 570 in motion capture): what a late frame costs.
_DRIFT_PCT_PER_S = 350.0


@dataclass(frozen=True, slots=True)
class Shot:
    """A step and the row of the keypoints nearest to its midstance."""

    step: Step
    row: int


def median_shot(keypoints: Keypoints, report: Report, side: Side) -> Shot | None:
    """The shot of one side that shows its usual midstance best; None without a usable step."""
    shots = []
    steps = [s for s in report.steps if s.side == side]
    known = [s.hip_ankle_offset_pct for s in steps if s.hip_ankle_offset_pct is not None]
    middle = median(known) if known else 0.0
    for step in steps:
        row = row_at(keypoints, step.midstance_s)
        if row is None or not body_known(keypoints, row, side):
            continue
        away = abs((step.hip_ankle_offset_pct or 0.0) - middle)
        away += _DRIFT_PCT_PER_S * abs(float(keypoints.t[row]) - step.midstance_s)
        shots.append((away, row, step))
    if not shots:
        return None
    _, row, step = min(shots, key=lambda s: s[:2])
    return Shot(step, row)


def row_at(keypoints: Keypoints, t: float) -> int | None:
    """The row nearest in time; None where the clip has no frame within 60 ms."""
    row = int(np.argmin(np.abs(keypoints.t - t)))
    return row if abs(float(keypoints.t[row]) - t) <= 0.06 else None


def body_known(keypoints: Keypoints, row: int, side: Side) -> bool:
    """Whether the stance leg and something of the trunk are known in this row."""
    wanted = [INDEX[f"{side}_{name}"] for name in ("hip", "knee", "ankle")]
    return bool(np.isfinite(keypoints.xy[row, wanted]).all())


def phase_rows(keypoints: Keypoints, step: Step) -> list[int]:
    """Rows of the five phases of one step."""
    times = (
        step.contact_s,
        (step.contact_s + step.midstance_s) / 2.0,
        step.midstance_s,
        step.midstance_s + 0.55 * (step.toe_off_s - step.midstance_s),
        step.toe_off_s,
    )
    rows = [int(np.argmin(np.abs(keypoints.t - t))) for t in times]
    if rows[0] == rows[1] < rows[2] - 1:
        rows[1] += 1  # few frames a second: show five different moments where there are five
    if rows[3] == rows[2] < rows[4] - 1:
        rows[3] += 1
    return rows


def leg_px(keypoints: Keypoints) -> float:
    """Leg length in pixels: thigh and shank of both legs, median over the clip."""
    lengths = []
    for side in ("left", "right"):
        hip, knee, ankle = (keypoints.point(f"{side}_{name}") for name in ("hip", "knee", "ankle"))
        lengths.append(np.linalg.norm(hip - knee, axis=1) + np.linalg.norm(knee - ankle, axis=1))
    return float(np.nanmedian(np.concatenate(lengths)))


def middle(keypoints: Keypoints, row: int, name: str) -> FloatArray:
    """Half way between left and right (2,); the known one where only one is known; NaN where none is."""
    pair = keypoints.xy[row, [INDEX[f"left_{name}"], INDEX[f"right_{name}"]]]
    known = pair[np.isfinite(pair).all(axis=1)]
    return known.mean(axis=0) if len(known) else np.full(2, np.nan)
