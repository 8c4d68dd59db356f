"""The stick figure that is kept with a report: the runner's points, small enough to store and to send.

Reads the ``keypoints.csv`` of ``python -m analysis --out``: ``frame``, ``t``, ``<name>_x``, ``<name>_y`` in
pixels, empty where unknown. Numbers only, no picture.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

SIDES = ("left", "right")
JOINTS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle", "heel", "foot_index")
#: The points that are kept, in this order in every frame.
NAMES = ("nose", "left_ear", "right_ear", *(f"{side}_{joint}" for joint in JOINTS for side in SIDES))
#: Most frames that are kept; a longer clip keeps every second, third, … one.
MOST_FRAMES = 240


def compact(keypoints: Path) -> dict[str, Any] | None:
    """The figure of a clip: ``t`` in s, ``names``, ``xy`` rows of [x, y] or null; None without any point."""
    with keypoints.open(newline="", encoding="utf-8") as file:
        kept = [row for row in csv.DictReader(file) if row.get("left_hip_x") or row.get("right_hip_x")]
    if not kept:
        return None
    kept = kept[:: -(-len(kept) // MOST_FRAMES)]
    return {
        "names": list(NAMES),
        "t": [round(float(row["t"]), 3) for row in kept],
        "xy": [[_point(row, name) for name in NAMES] for row in kept],
    }


def _point(row: dict[str, str], name: str) -> list[int] | None:
    x, y = row.get(f"{name}_x"), row.get(f"{name}_y")
    return [round(float(x)), round(float(y))] if x and y else None
