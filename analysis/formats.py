"""Keypoints from files: the CSV of the contract, Sports2D and Pose2Sim ``.trc``, OpenPose JSON folders.

Every reader gives the same :class:`~analysis.model.Keypoints`, so a laboratory's points run through the same
code as a phone's. Each raises :class:`~analysis.errors.Unreadable` with the reason.
"""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from analysis.errors import Unreadable
from analysis.model import INDEX, LANDMARKS, FloatArray, Keypoints

REQUIRED = tuple(f"{side}_{joint}" for side in ("left", "right") for joint in ("hip", "knee", "ankle"))
#: More rows than an hour at 240 frames a second is not a clip of running.
MAX_ROWS = 240 * 3600
#: A hip–ankle distance below this is in metres, above it in pixels.
METRES = 5.0
#: Marker names of Sports2D and Pose2Sim (HALPE_26, COCO_133, BODY_25) after ``L``/``R``, and ours.
TRC_NAMES = {
    "hip": "hip",
    "knee": "knee",
    "ankle": "ankle",
    "heel": "heel",
    "bigtoe": "foot_index",
    "shoulder": "shoulder",
    "ear": "ear",
    "elbow": "elbow",
    "wrist": "wrist",
    "eye": "eye",
}
#: OpenPose BODY_25 index of our names (COCO's 18 points agree up to 17 without the mid-hip).
BODY_25 = {
    "nose": 0, "right_shoulder": 2, "right_elbow": 3, "right_wrist": 4, "left_shoulder": 5, "left_elbow": 6,
    "left_wrist": 7, "right_hip": 9, "right_knee": 10, "right_ankle": 11, "left_hip": 12, "left_knee": 13,
    "left_ankle": 14, "right_eye": 15, "left_eye": 16, "right_ear": 17, "left_ear": 18, "left_foot_index": 19,
    "left_heel": 21, "right_foot_index": 22, "right_heel": 24,
}  # fmt: skip
COCO_18 = {
    "nose": 0, "right_shoulder": 2, "right_elbow": 3, "right_wrist": 4, "left_shoulder": 5, "left_elbow": 6,
    "left_wrist": 7, "right_hip": 8, "right_knee": 9, "right_ankle": 10, "left_hip": 11, "left_knee": 12,
    "left_ankle": 13, "right_eye": 14, "left_eye": 15, "right_ear": 16, "left_ear": 17,
}  # fmt: skip


def read_keypoints_file(path: Path, fps: float | None = None) -> Keypoints:
    """Read whatever ``path`` is by its name: ``.csv``, ``.trc``, or a folder of OpenPose JSON files.

    ``fps`` is needed for OpenPose only, whose files carry no times.
    """
    if path.is_dir():
        return read_openpose(path, fps or 30.0)
    readers = {".csv": read_csv, ".trc": read_trc}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise Unreadable(f"{path.suffix or 'this kind of file'} is not known")
    return reader(path)


def _read_text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Unreadable(str(error)) from error


def _number(text: str | None) -> float:
    return float(text) if text is not None and text.strip() else float("nan")


def read_csv(path: Path) -> Keypoints:
    """Read ``t``, ``<name>_x``, ``<name>_y`` (s, px, x right, y down); empty cells are unknown.

    A column ``frame`` with the index of decoding is kept if there.
    """
    try:
        rows = list(csv.DictReader(_read_text(path).splitlines()))
    except csv.Error as error:
        raise Unreadable(str(error)) from error
    columns = set(rows[0]) if rows else set()
    missing = [n for n in REQUIRED if not {f"{n}_x", f"{n}_y"} <= columns]
    if "t" not in columns or missing:
        raise Unreadable("columns are missing: " + ", ".join(missing or ["t"]))
    _check_size(len(rows))
    try:
        t = np.array([_number(row["t"]) for row in rows])
        xy = np.full((len(rows), len(LANDMARKS), 2), np.nan)
        for name in LANDMARKS:
            for axis, letter in enumerate("xy"):
                if f"{name}_{letter}" in columns:
                    xy[:, INDEX[name], axis] = [_number(row[f"{name}_{letter}"]) for row in rows]
        frame = [int(_number(row["frame"])) for row in rows] if "frame" in columns else None
    except ValueError as error:
        raise Unreadable(f"a cell is not a number: {error}") from error
    return from_arrays(t, xy, frame)


def read_trc(path: Path) -> Keypoints:
    """Read a marker file of Sports2D (pixels or metres in the picture's plane) or Pose2Sim (metres, y up).

    x or z becomes picture-right, whichever the limbs swing along; y is turned to point down; metres are
    scaled so that a leg measures hundreds of pixels, which changes no result.
    """
    lines = _read_text(path).splitlines()
    if len(lines) < 6 or "PathFileType" not in lines[0]:
        raise Unreadable("this is no .trc file")
    names = [name for name in lines[3].split("\t")[2:] if name.strip()]
    rows = [line.split("\t") for line in lines[5:] if line.strip()]
    _check_size(len(rows))
    width = 2 + 3 * len(names)
    try:
        table = np.array([[_number(c) for c in (row + [""] * width)[:width]] for row in rows])
    except ValueError as error:
        raise Unreadable(f"a cell is not a number: {error}") from error
    if table.ndim != 2 or len(table) < 2:
        raise Unreadable("there are no rows")
    points = table[:, 2:].reshape(len(table), len(names), 3)
    xy = np.full((len(table), len(LANDMARKS), 2), np.nan)
    along = _running_axis(points)
    for k, name in enumerate(names):
        ours = _trc_name(name)
        if ours is not None:
            xy[:, INDEX[ours]] = points[:, k, [along, 1]]
    return from_arrays(table[:, 1], _as_picture(xy))


def _trc_name(name: str) -> str | None:
    """Our name for a marker such as ``RBigToe`` or ``LHip``; None for one we do not use."""
    side, rest = {"l": "left", "r": "right"}.get(name[:1].lower()), name[1:].strip().lower()
    if name.strip().lower() == "nose":
        return "nose"
    return f"{side}_{TRC_NAMES[rest]}" if side and rest in TRC_NAMES else None


def _running_axis(points: FloatArray) -> int:
    """0 or 2: the horizontal axis along which limbs swing most."""
    with np.errstate(invalid="ignore"):
        relative = points - np.nanmean(points, axis=1, keepdims=True)
        spread = [float(np.nansum(np.nanvar(relative[:, :, axis], axis=0))) for axis in (0, 2)]
    return 0 if spread[0] >= spread[1] else 2


def _as_picture(xy: FloatArray) -> FloatArray:
    """y down (the ankles are below the hips) and metres scaled to 400 px per metre; pixels stay."""
    leg = xy[:, INDEX["left_ankle"]] - xy[:, INDEX["left_hip"]]
    if not np.isfinite(leg).any():
        return xy
    down, length = float(np.nanmedian(leg[:, 1])), float(np.nanmedian(np.linalg.norm(leg, axis=1)))
    return xy * ([1.0, 1.0] if down > 0 else [1.0, -1.0]) * (400.0 if length < METRES else 1.0)


def read_openpose(folder: Path, fps: float) -> Keypoints:
    """Read a folder of OpenPose JSON files, one per frame, BODY_25 or COCO; the person seen best throughout.

    OpenPose writes 0 for a point it does not see; here that is unknown.
    """
    files = sorted(folder.glob("*.json"), key=_frame_number)
    _check_size(len(files))
    if len(files) < 2 or fps <= 0:
        raise Unreadable("a folder of at least two OpenPose files and a frame rate are needed")
    xy = np.full((len(files), len(LANDMARKS), 2), np.nan)
    last: FloatArray | None = None
    for row, file in enumerate(files):
        person = _nearest_person(_people(file), last)
        if person is None:
            continue
        table = BODY_25 if len(person) >= 25 else COCO_18
        for name, index in table.items():
            if index < len(person) and person[index, 2] > 0:
                xy[row, INDEX[name]] = person[index, :2]
        last = person
    return from_arrays(np.arange(len(files)) / fps, xy)


def _frame_number(file: Path) -> tuple[int, str]:
    digits = re.findall(r"\d+", file.stem)
    return (int(digits[-1]) if digits else 0, file.name)


def _people(file: Path) -> list[FloatArray]:
    try:
        document: Any = json.loads(_read_text(file))
        people = [
            np.array(p["pose_keypoints_2d"], dtype=np.float64).reshape(-1, 3) for p in document["people"]
        ]
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable(f"{file.name} is no OpenPose file") from error
    return [p for p in people if len(p) >= 18]


def _nearest_person(people: list[FloatArray], last: FloatArray | None) -> FloatArray | None:
    """The one nearest to the last frame's, at first the one whose points are surest."""
    if not people:
        return None
    if last is None:
        return max(people, key=lambda p: float(p[:, 2].sum()))

    def distance(person: FloatArray) -> float:
        n = min(len(person), len(last))
        both = (person[:n, 2] > 0) & (last[:n, 2] > 0)
        gaps = np.linalg.norm(person[:n][both, :2] - last[:n][both, :2], axis=1)
        return float(np.mean(gaps)) if both.any() else float("inf")

    return min(people, key=distance)


def _check_size(rows: int) -> None:
    if rows > MAX_ROWS:
        raise Unreadable(f"{rows} rows are too many")


def from_arrays(t: FloatArray, xy: FloatArray, frame: list[int] | None = None) -> Keypoints:
    """Check what every file must satisfy, and complete it. Raises :class:`Unreadable`.

    ``t`` (n,) s, increasing; ``xy`` (n, 33, 2) px, a point with one unknown coordinate is unknown.
    """
    if len(t) < 2 or not np.isfinite(t).all() or not (np.diff(t) > 0).all():
        raise Unreadable("times must be known and increase")
    xy = np.where(np.isfinite(xy).all(axis=2, keepdims=True), xy, np.nan)
    unseen = [name for name in REQUIRED if not np.isfinite(xy[:, INDEX[name], 0]).any()]
    if unseen:
        raise Unreadable("no values for " + ", ".join(unseen))
    visible = np.isfinite(xy[:, :, 0]).astype(np.float64)
    frames = np.arange(len(t)) if frame is None else np.array(frame, dtype=np.int64)
    return Keypoints(t.astype(np.float64), xy.astype(np.float64), visible, frames, None)
