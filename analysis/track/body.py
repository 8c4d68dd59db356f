"""Lengths and shapes of one tracked body that several decisions need."""

from __future__ import annotations

import numpy as np

from analysis.model import INDEX, FloatArray

LEG = tuple(INDEX[f"{side}_{joint}"] for side in ("left", "right") for joint in ("hip", "knee", "ankle"))


def leg_lengths(xy: FloatArray) -> FloatArray:
    """(n,) mean of both legs' |hip-knee| + |knee-ankle| in pixels; NaN where neither leg is known."""
    lh, lk, la, rh, rk, ra = (xy[:, k] for k in LEG)
    left = np.linalg.norm(lh - lk, axis=1) + np.linalg.norm(lk - la, axis=1)
    right = np.linalg.norm(rh - rk, axis=1) + np.linalg.norm(rk - ra, axis=1)
    both = np.stack([left, right])
    known = np.isfinite(both)
    total = np.where(known, both, 0.0).sum(axis=0)
    count = known.sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan)


def middle(xy: FloatArray, part: str) -> FloatArray:
    """(n, 2) middle of a left and a right landmark."""
    return np.asarray((xy[:, INDEX[f"left_{part}"]] + xy[:, INDEX[f"right_{part}"]]) / 2.0)


def median(values: FloatArray) -> float:
    """Median of what is known, NaN if nothing is."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else float("nan")


def spread(values: FloatArray) -> float:
    """Standard deviation of what is known, from the quartiles so that a few wild values do not count."""
    known = values[np.isfinite(values)]
    return float(np.subtract(*np.quantile(known, (0.75, 0.25))) / 1.349) if known.size else 0.0
