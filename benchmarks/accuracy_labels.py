"""Cleaned keypoints against what a careful human saw in real clips (``../shared/clips/labels``).

``run(shared_dir)`` gives the rows that :mod:`benchmarks.accuracy` prints; ``python -m
benchmarks.accuracy_labels`` prints them alone. Errors are in percent of the labelled leg length. The
labellers are sure of a point to 2–4 px, of the hip to 4–8 px, because clothes hide it.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from analysis import pose, video
from analysis.model import INDEX, Keypoints
from analysis.pipeline import read_keypoints
from analysis.track import choose_runner
from analysis.track.identity import exchange_legs

#: Median distance allowed to the human's point, % of leg length; then the offset's bias and mean error.
JOINTS = ("hip", "knee", "ankle")
MARKS = {"hip": 6.0, "knee": 4.0, "ankle": 3.0}
OFFSET_MARKS = {"offset, bias": 1.5, "offset, mean absolute error": 3.0}


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
    """One line of the table: what, ours, the mark (of all clips together), what the model alone leaves."""

    name: str
    value: float
    mark: float | None
    n: int
    floor: float | None = None


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


def unswapped(raw: Keypoints, labels: dict[str, Any]) -> Keypoints:
    """``raw`` with the legs named as the human did wherever there are labels: only places are judged."""
    xy = raw.xy.copy()
    row_of = {int(f): k for k, f in enumerate(raw.frame)}
    for step in labels["steps"]:
        for frame in step["frames"]:
            row = row_of.get(frame["frame"])
            if row is not None and _swapped(raw, row, step["side"], frame):
                where = np.zeros(len(raw.t), np.bool_)
                where[row] = True
                xy = exchange_legs(xy, where)
    return replace(raw, xy=xy)


def label_files(shared_dir: Path) -> list[Path]:
    """The labelled clips' label files, by name."""
    return sorted((shared_dir / "clips" / "labels").glob("*.json"))


def summarise(results: list[Labelled], floors: list[Labelled] | None = None) -> list[Row]:
    """All clips pooled, beside the marks; then each clip beside what the pose model alone leaves."""
    ours, floor = _numbers(results), _numbers(floors or [])
    n = sum(len(r.offset) for r in results)
    rows = [Row(name, value, _mark(name), n, floor.get(name)) for name, value in ours.items()]
    frames = sum(r.frames for r in results)
    rows.append(Row("frames with the legs swapped", sum(r.wrong_legs for r in results), 0.0, frames))
    rows.append(Row("labelled frames without points", sum(r.missing for r in results), None, frames))
    for k, result in enumerate(results):
        short = result.clip.split("_")[0]
        alone = _numbers([floors[k]]) if floors else {}
        for name, value in _numbers([result]).items():
            rows.append(Row(f"{short} {name}", value, None, len(result.offset), alone.get(name)))
    return rows


def _mark(name: str) -> float:
    return {**{f"{j}, median": MARKS[j] for j in JOINTS}, **OFFSET_MARKS}[name]


def _numbers(results: list[Labelled]) -> dict[str, float]:
    """Median distance per joint, bias and mean absolute error of the offset, % of leg."""
    numbers = {}
    for joint in JOINTS:
        distances = [v for r in results for v in r.distance.get(joint, [])]
        if distances:
            numbers[f"{joint}, median"] = float(np.median(distances))
    offsets = np.array([v for r in results for v in r.offset])
    if offsets.size:
        numbers["offset, bias"] = float(offsets.mean())
        numbers["offset, mean absolute error"] = float(np.abs(offsets).mean())
    return numbers


def run(shared_dir: Path) -> list[Row]:
    """Analyse every labelled clip and compare, beside the pose model's own points."""
    results, floors = [], []
    for path in label_files(shared_dir):
        labels = json.loads(path.read_text(encoding="utf-8"))
        clip = shared_dir / "clips" / labels["clip"]
        results.append(compare(read_keypoints(clip), labels))
        floors.append(compare(unswapped(_read_raw(clip), labels), labels))
    return summarise(results, floors)


def _read_raw(path: Path) -> Keypoints:
    """The runner's points as the pose model gave them."""
    with pose.open_model() as model:
        source = video.probe(path)
        pictures = video.read_frames(path, timeline=source.timeline)
        return choose_runner(pose.detect(pictures, model))


def main(argv: list[str]) -> None:
    """Print the table for the development data at ``argv[0]`` (default ../shared)."""
    for row in run(Path(argv[0]) if argv else Path("../shared")):
        mark = "" if row.mark is None else f"mark {row.mark:.1f}"
        floor = "" if row.floor is None else f"model alone {row.floor:.2f}"
        print(f"{row.name:<36}{row.value:8.2f}   {mark:<10} n {row.n:<4}{floor}")


if __name__ == "__main__":
    main(sys.argv[1:])
