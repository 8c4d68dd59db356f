"""Cleaned keypoints against what a careful human saw in real clips (``../shared/clips/labels``).

``run(shared_dir)`` gives the rows that :mod:`benchmarks.accuracy` prints; ``python -m
benchmarks.accuracy_labels`` prints them alone. Errors are in percent of the labelled leg length. The
labellers are sure of a point to 2–4 px, of the hip to 4–8 px, because clothes hide it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from analysis.model import INDEX, Keypoints

#: Median distance allowed to the human's point, % of leg length; then the offset's bias and mean error.
MARKS = {"hip": 6.0, "knee": 4.0, "ankle": 3.0, "offset_bias": 1.5, "offset_mae": 3.0, "wrong_legs": 0.0}


@dataclass(frozen=True, slots=True)
class Labelled:
    """One clip's comparison. ``distance`` per joint (frames,) % of L; ``shift`` per joint (frames, 2) % of L
    forward and up; ``offset`` (frames,) ours minus the human's; ``wrong_legs`` frames with the legs swapped.
    """

    clip: str
    frames: int
    missing: int
    distance: dict[str, list[float]]
    shift: dict[str, list[tuple[float, float]]]
    offset: list[float]
    wrong_legs: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what, ours, the mark."""

    name: str
    value: float
    mark: float | None
    n: int


def compare(keypoints: Keypoints, labels: dict[str, Any]) -> Labelled:
    """Our points against the human's at the labelled frames."""
    forward = 1.0 if labels["facing"] == "right" else -1.0
    marks = [(step["side"], frame) for step in labels["steps"] for frame in step["frames"]]
    leg = float(np.median([_leg(frame) for _, frame in marks]))
    row_of = {int(f): k for k, f in enumerate(keypoints.frame)}
    out = Labelled(labels["clip"], len(marks), 0, {}, {}, [], 0)
    missing = wrong = 0
    for side, frame in marks:
        row = row_of.get(frame["frame"])
        ours = _points(keypoints, row, side) if row is not None else {}
        if not ours or any(np.isnan(p).any() for p in ours.values()):
            missing += 1
            continue
        for joint, point in ours.items():
            delta = (point - np.array(frame[joint], float)) / leg * 100.0
            out.distance.setdefault(joint, []).append(float(np.hypot(*delta)))
            out.shift.setdefault(joint, []).append((float(forward * delta[0]), float(-delta[1])))
        human = forward * (frame["hip"][0] - frame["ankle"][0])
        out.offset.append(float((forward * (ours["hip"][0] - ours["ankle"][0]) - human) / leg * 100.0))
        wrong += _swapped(keypoints, row or 0, side, frame)
    return Labelled(out.clip, out.frames, missing, out.distance, out.shift, out.offset, wrong)


def _leg(frame: dict[str, Any]) -> float:
    hip, knee, ankle = (np.array(frame[j], float) for j in ("hip", "knee", "ankle"))
    return float(np.hypot(*(hip - knee)) + np.hypot(*(knee - ankle)))


def _points(keypoints: Keypoints, row: int, side: str) -> dict[str, np.ndarray]:
    return {j: keypoints.xy[row, INDEX[f"{side}_{j}"]] for j in ("hip", "knee", "ankle")}


def _swapped(keypoints: Keypoints, row: int, side: str, frame: dict[str, Any]) -> bool:
    """The other leg's ankle lies nearer to the human's stance ankle (and ours nearer to the swing ankle)."""
    other = "left" if side == "right" else "right"
    ours, theirs = (keypoints.xy[row, INDEX[f"{s}_ankle"]] for s in (side, other))
    stance = np.array(frame["ankle"], float)
    cost = np.hypot(*(ours - stance)) - np.hypot(*(theirs - stance))
    if frame.get("swing_ankle"):
        swing = np.array(frame["swing_ankle"], float)
        cost += np.hypot(*(theirs - swing)) - np.hypot(*(ours - swing))
    return bool(cost > 0)


def label_files(shared_dir: Path) -> list[Path]:
    """The labelled clips' label files, by name."""
    return sorted((shared_dir / "clips" / "labels").glob("*.json"))


def summarise(results: list[Labelled]) -> list[Row]:
    """All clips pooled, then each clip's offset."""
    joints = ("hip", "knee", "ankle")
    pooled = {j: [v for r in results for v in r.distance.get(j, [])] for j in joints}
    rows = [
        Row(f"{j}, median, % of leg", float(np.median(pooled[j])), MARKS[j], len(pooled[j]))
        for j in joints
        if pooled[j]
    ]
    offsets = np.array([v for r in results for v in r.offset])
    if offsets.size:
        rows.append(Row("offset bias, % of leg", float(offsets.mean()), MARKS["offset_bias"], offsets.size))
        rows.append(
            Row(
                "offset mean abs error, % of leg",
                float(abs(offsets).mean()),
                MARKS["offset_mae"],
                offsets.size,
            )
        )
    rows.append(
        Row(
            "frames with the legs swapped",
            sum(r.wrong_legs for r in results),
            0.0,
            sum(r.frames for r in results),
        )
    )
    rows.append(Row("labelled frames without points", sum(r.missing for r in results), None, 0))
    for r in results:
        short = r.clip.split("_")[0]
        for j in joints:
            if r.distance.get(j):
                rows.append(
                    Row(f"{short} {j}, median", float(np.median(r.distance[j])), MARKS[j], len(r.offset))
                )
        if r.offset:
            rows.append(
                Row(f"{short} offset bias", float(np.mean(r.offset)), MARKS["offset_bias"], len(r.offset))
            )
            rows.append(
                Row(
                    f"{short} offset mae",
                    float(np.mean(np.abs(r.offset))),
                    MARKS["offset_mae"],
                    len(r.offset),
                )
            )
    return rows


def run(shared_dir: Path, keypoints_of: Callable[[Path], Keypoints] | None = None) -> list[Row]:
    """Analyse every labelled clip and compare. ``keypoints_of`` gives a clip's cleaned points."""
    read = keypoints_of or _read_clean
    results = []
    for path in label_files(shared_dir):
        labels = json.loads(path.read_text(encoding="utf-8"))
        results.append(compare(read(shared_dir / "clips" / labels["clip"]), labels))
    return summarise(results)


def _read_clean(path: Path) -> Keypoints:
    from analysis.pipeline import read_keypoints

    return read_keypoints(path)


def main(argv: list[str]) -> None:
    """Print the table for the development data at ``argv[0]`` (default ../shared)."""
    for row in run(Path(argv[0]) if argv else Path("../shared")):
        mark = "" if row.mark is None else f"mark {row.mark:.1f}"
        print(f"{row.name:<36}{row.value:8.2f}   {mark:<10} n {row.n}")


if __name__ == "__main__":
    main(sys.argv[1:])
