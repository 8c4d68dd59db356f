"""Keypoints from files: the CSV of the contract, Sports2D and Pose2Sim ``.trc``, OpenPose JSON folders.

Every reader gives the same :class:`~analysis.model.Keypoints`, so a laboratory's points run through the same
code as a phone's. Each raises :class:`~analysis.errors.Unreadable` with the reason.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import numpy as np

from analysis.errors import Unreadable
from analysis.model import INDEX, LANDMARKS, FloatArray, Keypoints
from analysis.openpose import read_people

REQUIRED = tuple(f"{side}_{joint}" for side in ("left", "right") for joint in ("hip", "knee", "ankle"))
#: More rows than an hour at 240 frames a second is not a clip of running.
MAX_ROWS = 240 * 3600
#: A hip–ankle distance below this is in metres, above it in pixels.
METRES = 5.0
#: Markers by what follows the side: Sports2D and Pose2Sim (HALPE_26, COCO_133, BODY_25, the augmented
#: ``_study`` joints), joint centres of other laboratories, and ours.
TRC_NAMES = {
    "hip": "hip", "hjc": "hip", "knee": "knee", "kjc": "knee", "ankle": "ankle", "ajc": "ankle",
    "heel": "heel", "calc": "heel", "bigtoe": "foot_index", "toe": "foot_index", "footindex": "foot_index",
    "shoulder": "shoulder", "ear": "ear", "elbow": "elbow", "wrist": "wrist", "eye": "eye",
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


def _read_text(path: Path, *, latin: bool = False) -> str:
    """The file as UTF-8, or ``latin``: the paths that programs write into headers are in any old alphabet."""
    try:
        content = path.read_bytes()
        return content.decode("utf-8-sig", errors="replace" if latin else "strict")
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
    """Read a marker file of Sports2D (pixels or metres in the picture's plane) or Pose2Sim (metres in space).

    Up is the axis along which the legs stand, y in both programs and z in files made for other ones,
    whichever way it points; picture-right is the other axis along which the legs swing. Metres are scaled so
    that a leg measures hundreds of pixels, which changes no result. Empty cells and ``nan`` are unknown; a
    marker that stands exactly at 0, 0, 0 was not seen.
    """
    lines = _read_text(path, latin=True).splitlines()
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
    points[(points == 0).all(axis=2)] = np.nan
    xyz = np.full((len(table), len(LANDMARKS), 3), np.nan)
    for k, name in enumerate(names):
        ours = _trc_name(name)
        if ours is not None and not np.isfinite(xyz[:, INDEX[ours]]).any():
            xyz[:, INDEX[ours]] = points[:, k]
    return from_arrays(table[:, 1], _as_picture(xyz))


def _trc_name(name: str) -> str | None:
    """Our name for a marker such as ``RBigToe``, ``r_knee_study`` or ``left_hip``; None for one not used."""
    plain = re.sub(r"[^a-z0-9]", "", name.lower().removesuffix("_study"))
    if plain == "nose":
        return "nose"
    for side, starts in (("left", ("left", "l")), ("right", ("right", "r"))):
        for start in starts:
            if plain.startswith(start) and plain.removeprefix(start) in TRC_NAMES:
                return f"{side}_{TRC_NAMES[plain.removeprefix(start)]}"
    return None


def _as_picture(xyz: FloatArray) -> FloatArray:
    """(n, 33, 3) of any axes -> (n, 33, 2) px, y down: ankles lie below the hips."""
    leg = xyz[:, INDEX["left_ankle"]] - xyz[:, INDEX["left_hip"]]
    known = np.isfinite(leg).all(axis=1)
    if not known.any():
        return np.full((*xyz.shape[:2], 2), np.nan)
    middle = np.median(leg[known], axis=0)
    upright = int(np.argmax(np.abs(middle)))
    level = [axis for axis in range(3) if axis != upright]
    spread = np.std(leg[known], axis=0)[level]
    along = level[int(np.argmax(spread))]
    down = 1.0 if middle[upright] > 0 else -1.0
    length = float(np.median(np.linalg.norm(leg[known], axis=1)))
    return xyz[:, :, [along, upright]] * [1.0, down] * (400.0 if length < METRES else 1.0)


def read_openpose(folder: Path, fps: float) -> Keypoints:
    """Read a folder of OpenPose JSON files, one per frame; see :mod:`analysis.openpose`."""
    if fps <= 0:
        raise Unreadable("a frame rate is needed")
    _check_size(sum(1 for _ in folder.glob("*.json")))
    xy = read_people(folder)
    return from_arrays(np.arange(len(xy)) / fps, xy)


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
