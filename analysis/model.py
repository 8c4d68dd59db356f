"""What is measured: frozen data, units in the names.

Image points are pixels, x right, y down, in the upright picture (rotation applied). Forward is the way
the runner faces and is positive everywhere. Lengths are in percent of leg length (``_pct``), angles in
degrees (``_deg``), times in clip seconds as played (``_s``). NaN in an array and None in a field both
mean "not known"; nothing is invented.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Side = Literal["left", "right"]
Facing = Literal["left", "right"]
Setting = Literal["overground", "treadmill"]
Finding = Literal["good", "under_lean", "over_lean", "lean_from_hips", "sitting_back", "ambiguous"]
Variant = Literal["arched", "whole_spine", "upright"]
Confidence = Literal["high", "medium", "low"]

#: MediaPipe's 33 landmark names, in its order. Column k of every points array is LANDMARKS[k].
LANDMARKS: tuple[str, ...] = (
    "nose", "left_eye_inner", "left_eye", "left_eye_outer", "right_eye_inner", "right_eye",
    "right_eye_outer", "left_ear", "right_ear", "mouth_left", "mouth_right", "left_shoulder",
    "right_shoulder", "left_elbow", "right_elbow", "left_wrist", "right_wrist", "left_pinky",
    "right_pinky", "left_index", "right_index", "left_thumb", "right_thumb", "left_hip", "right_hip",
    "left_knee", "right_knee", "left_ankle", "right_ankle", "left_heel", "right_heel",
    "left_foot_index", "right_foot_index",
)  # fmt: skip
INDEX: dict[str, int] = {name: k for k, name in enumerate(LANDMARKS)}

FloatArray = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Clip:
    """What the file is, before anything is looked at in it. ``width`` and ``height`` are upright pixels."""

    duration_s: float | None
    fps: float | None
    width: int | None
    height: int | None
    rotation_deg: int | None
    frames: int | None


@dataclass(frozen=True, slots=True)
class PoseFrames:
    """Raw output of the pose model: every person it saw in every frame it was given.

    ``frame`` (n,) index of decoding; ``t`` (n,) presentation time in s; ``xy`` (n, people, 33, 2) pixels,
    NaN where absent; ``visibility`` (n, people, 33) from 0 to 1. A column is one person followed through
    the clip for as long as the model could. ``scene`` (n,) counts up at every cut, ``still`` (n,) is true
    where the picture repeats the one before it, ``size`` is the upright picture's (width, height).
    """

    frame: NDArray[np.int64]
    t: FloatArray
    xy: FloatArray
    visibility: FloatArray
    scene: NDArray[np.int64] | None = None
    still: NDArray[np.bool_] | None = None
    size: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Keypoints:
    """One runner over time: ``t`` (n,) s; ``xy`` (n, 33, 2) pixels or NaN, ``visibility`` (n, 33).

    The same type before and after cleaning, and whatever the source: a video, a CSV, a laboratory file.
    ``frame`` (n,) is the index of decoding, ``size`` the upright picture's (width, height) or None.
    """

    t: FloatArray
    xy: FloatArray
    visibility: FloatArray
    frame: NDArray[np.int64]
    size: tuple[int, int] | None = None

    def point(self, name: str) -> FloatArray:
        """The track of one landmark, (n, 2) pixels."""
        return self.xy[:, INDEX[name]]


@dataclass(frozen=True, slots=True)
class Value:
    """A measured value with the interval that covers the truth nine times in ten."""

    value: float | None
    low: float | None
    high: float | None
    unit: str = ""


@dataclass(frozen=True, slots=True)
class SlowMotion:
    """How much slower the clip plays than life, and how that is known."""

    factor: float | None
    source: Literal["none", "metadata", "motion", "user", "unknown"]


@dataclass(frozen=True, slots=True)
class Step:
    """One stance, from contact to toe-off, in clip seconds."""

    side: Side
    contact_s: float
    midstance_s: float
    toe_off_s: float
    hip_ankle_offset_pct: float | None = None
    trunk_lean_deg: float | None = None
    foot_ahead_at_contact_pct: float | None = None
    foot_behind_at_toe_off_pct: float | None = None
    knee_flexion_deg: float | None = None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class StartCheck:
    """The first step out of standing: is the body one line, and does the pelvis pass the foot?"""

    body_line_deg: float | None
    straightness_pct: float | None
    pelvis_passes_foot: bool | None


@dataclass(frozen=True, slots=True)
class Scores:
    """0 to 100, 100 is inside the normal band."""

    lean: float | None
    midstance: float | None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no verdict: one of the codes of :mod:`analysis.errors`, and what to do next."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer for one clip. ``reasons`` and ``notes`` read ``code: English sentence``."""

    clip: Clip
    refusal: Refusal | None = None
    facing: Facing | None = None
    setting: Setting | None = None
    slow_motion: SlowMotion | None = None
    window: tuple[float, float] | None = None
    camera_roll_deg: Value | None = None
    cadence_spm: Value | None = None
    steps: tuple[Step, ...] = ()
    measures: dict[str, Value] = field(default_factory=dict)
    start_check: StartCheck | None = None
    scores: Scores | None = None
    finding: Finding | None = None
    variant: Variant | None = None
    confidence: Confidence | None = None
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
