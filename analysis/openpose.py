"""Keypoints from a folder of OpenPose JSON files, one per frame, and from programs that write the same.

How many points a person has tells the skeleton: OpenPose writes BODY_25 or COCO (18), Pose2Sim and MMPose
write HALPE_26, COCO_133 or COCO_17 in the same files (orders after those programs' documentation).
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from analysis.errors import SeveralPeople, Unreadable
from analysis.model import INDEX, LANDMARKS, FloatArray

_COCO_17 = (
    "nose", "left_eye", "right_eye", "left_ear", "right_ear", "left_shoulder", "right_shoulder",
    "left_elbow", "right_elbow", "left_wrist", "right_wrist", "left_hip", "right_hip", "left_knee",
    "right_knee", "left_ankle", "right_ankle",
)  # fmt: skip
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
COCO_17 = {name: k for k, name in enumerate(_COCO_17)}
HALPE_26 = COCO_17 | {
    "left_foot_index": 20, "right_foot_index": 21, "left_heel": 24, "right_heel": 25,
}  # fmt: skip
COCO_133 = COCO_17 | {
    "left_foot_index": 17, "left_heel": 19, "right_foot_index": 20, "right_heel": 22,
}  # fmt: skip
#: Skeletons by the number of points.
SKELETONS = {17: COCO_17, 18: COCO_18, 25: BODY_25, 26: HALPE_26, 133: COCO_133}
#: A person lost for more frames than this is a new one when seen again.
_LOST_FRAMES = 15
#: A person moves by no more than this many body heights between two frames.
_LARGEST_MOVE = 0.5
#: A second person makes it unclear who is meant when at least so active, for so much of the same time.
_RIVAL_ACTIVITY, _RIVAL_TIME = 0.6, 0.5
#: Coordinates no larger than this are parts of the picture, whose shape is not told.
_NORMALISED = 1.5


def read_people(folder: Path) -> FloatArray:
    """(frames, 33, 2) pixels of the one who lifts the feet most; NaN where not seen.

    Raises :class:`Unreadable` for fewer than two files, an unknown skeleton, or coordinates that were scaled
    to the picture's size (``keypoint_scale`` 3 and 4), which loses its proportions; :class:`SeveralPeople`
    when two lift their feet alike at the same time.
    """
    files = sorted(folder.glob("*.json"), key=_frame_number)
    if len(files) < 2:
        raise Unreadable("a folder of at least two OpenPose files is needed")
    tracks: list[dict[int, FloatArray]] = []
    for row, file in enumerate(files):
        _follow(tracks, row, _people(file))
    if not tracks:
        raise Unreadable("there is nobody in these files")
    runner = max(tracks, key=_activity)
    if any(_rivals(runner, other) for other in tracks if other is not runner):
        raise SeveralPeople()
    xy = np.full((len(files), len(LANDMARKS), 2), np.nan)
    for row, person in runner.items():
        xy[row] = person
    if float(np.nanmax(np.abs(xy))) <= _NORMALISED:
        raise Unreadable("the coordinates are scaled to the picture; write them in pixels (keypoint_scale 0)")
    return xy


def _frame_number(file: Path) -> tuple[int, str]:
    digits = re.findall(r"\d+", file.stem)
    return (int(digits[-1]) if digits else 0, file.name)


def _people(file: Path) -> list[FloatArray]:
    """Everyone in a frame, (33, 2) each."""
    try:
        document: Any = json.loads(file.read_text(encoding="utf-8-sig"))
        rows = [p.get("pose_keypoints_2d", p.get("pose_keypoints")) for p in document["people"]]
        people = [np.array(row, dtype=np.float64).reshape(-1, 3) for row in rows if row]
    except (OSError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise Unreadable(f"{file.name} is no OpenPose file") from error
    return [_named(person, file.name) for person in people]


def _named(person: FloatArray, file: str) -> FloatArray:
    skeleton = SKELETONS.get(len(person))
    if skeleton is None:
        raise Unreadable(f"{file}: a person of {len(person)} points is of no known skeleton")
    xy = np.full((len(LANDMARKS), 2), np.nan)
    for name, index in skeleton.items():
        # a point that was not seen is written as 0, 0 with confidence 0
        if person[index, 2] > 0:
            xy[INDEX[name]] = person[index, :2]
    return xy


def _follow(tracks: list[dict[int, FloatArray]], row: int, people: list[FloatArray]) -> None:
    """Give every person of frame ``row`` to the nearest track, nearest pairs first, or to a new one."""
    alive = [track for track in tracks if row - max(track) <= _LOST_FRAMES]
    gaps = sorted(
        (_gap(track[max(track)], person), t, p)
        for t, track in enumerate(alive)
        for p, person in enumerate(people)
    )
    given: set[int] = set()
    taken: set[int] = set()
    for gap, t, p in gaps:
        if t in taken or p in given or not gap <= _LARGEST_MOVE:
            continue
        alive[t][row] = people[p]
        taken.add(t)
        given.add(p)
    tracks += [{row: person} for p, person in enumerate(people) if p not in given]


def _gap(before: FloatArray, now: FloatArray) -> float:
    """Median distance of the points both show, in body heights; infinite without any."""
    apart = np.linalg.norm(now - before, axis=1)
    known = np.isfinite(apart)
    height = float(np.ptp(now[np.isfinite(now[:, 1]), 1])) if np.isfinite(now[:, 1]).any() else 0.0
    return float(np.median(apart[known])) / height if known.any() and height > 0 else float("inf")


def _activity(track: dict[int, FloatArray]) -> float:
    """How much the ankles rise against each other, times how long: a runner's far more than a bystander's."""
    lifts = np.array([p[INDEX["left_ankle"], 1] - p[INDEX["right_ankle"], 1] for p in track.values()])
    known = lifts[np.isfinite(lifts)]
    return float(np.std(known)) * len(known) if len(known) > 1 else 0.0


def _rivals(runner: dict[int, FloatArray], other: dict[int, FloatArray]) -> bool:
    shared = len(runner.keys() & other.keys())
    return shared >= _RIVAL_TIME * len(runner) and _activity(other) >= _RIVAL_ACTIVITY * _activity(runner)
