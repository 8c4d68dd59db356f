"""Keypoints from files: the CSV of the contract (laboratory formats follow)."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from analysis.errors import Unreadable
from analysis.model import INDEX, LANDMARKS, FloatArray, Keypoints

REQUIRED = tuple(f"{side}_{joint}" for side in ("left", "right") for joint in ("hip", "knee", "ankle"))


def _number(text: str) -> float:
    return float(text) if text.strip() else float("nan")


def read_csv(path: Path) -> Keypoints:
    """Read ``t``, ``<name>_x``, ``<name>_y`` (s, px, x right, y down); empty cells are unknown.

    Raises :class:`Unreadable` when hips, knees and ankles are not all there or a cell is not a number.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Unreadable(str(error)) from error
    columns = set(rows[0]) if rows else set()
    missing = [n for n in REQUIRED if not {f"{n}_x", f"{n}_y"} <= columns]
    if "t" not in columns or missing:
        raise Unreadable("columns are missing: " + ", ".join(missing or ["t"]))
    try:
        t = np.array([_number(row["t"]) for row in rows])
        xy = np.full((len(rows), len(LANDMARKS), 2), np.nan)
        for name in LANDMARKS:
            for axis, letter in enumerate("xy"):
                if f"{name}_{letter}" in columns:
                    xy[:, INDEX[name], axis] = [_number(row[f"{name}_{letter}"] or "") for row in rows]
    except (TypeError, ValueError, AttributeError) as error:
        raise Unreadable(f"a cell is not a number: {error}") from error
    return from_arrays(t, xy)


def from_arrays(t: FloatArray, xy: FloatArray) -> Keypoints:
    """Check what every file must satisfy, and complete it. Raises :class:`Unreadable`."""
    if len(t) < 2 or not np.isfinite(t).all() or not (np.diff(t) > 0).all():
        raise Unreadable("times must be known and increase")
    xy = np.where(np.isfinite(xy).all(axis=2, keepdims=True), xy, np.nan)
    visible = np.isfinite(xy[:, :, 0]).astype(np.float64)
    return Keypoints(t.astype(np.float64), xy.astype(np.float64), visible, np.arange(len(t)), None)
