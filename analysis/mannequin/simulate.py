"""From what is asked of a runner to a filmed one: picture points of every frame, and the exact truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from analysis.mannequin import body
from analysis.mannequin.running import Stride, build_stride
from analysis.mannequin.stance import Gait
from analysis.model import INDEX, Facing, FloatArray, Keypoints, Setting, Side, Step

Camera = Literal["fixed", "panning"]


@dataclass(frozen=True, slots=True)
class RunnerSpec:
    """A runner and a camera. Times are real unless ``slow_motion`` stretches them.

    The runner: ``cadence_spm`` steps a minute; ``duty_factor`` contact of one foot per stride time;
    ``hip_ankle_offset_pct`` hip in front of the ankle at midstance, % of leg length, -10 to +18 (the mean of
    both sides, ``asymmetry_pct`` right minus left); ``trunk_lean_deg`` at midstance, forward +;
    ``trunk_sway_deg`` its swing through a step; ``speed_mps`` None takes the speed that suits the offset.
    The camera: ``camera_roll_deg`` turns the scene clockwise in the picture; ``camera_yaw_deg`` looks from
    ahead of (+) or behind (-) the side view; ``runner_height_pct`` the standing body in % of picture height.
    The picture: ``shutter`` part of the frame's time that is exposed (motion blur); ``noise`` grey levels;
    ``clothing_contrast`` and ``background_contrast`` 0..1.
    """

    cadence_spm: float = 170.0
    duty_factor: float = 0.35
    hip_ankle_offset_pct: float = 4.4
    asymmetry_pct: float = 0.0
    trunk_lean_deg: float = 6.0
    trunk_sway_deg: float = 1.5
    leg_length_m: float = 0.86
    speed_mps: float | None = None
    facing: Facing = "right"
    setting: Setting = "treadmill"
    camera: Camera = "fixed"
    camera_roll_deg: float = 0.0
    camera_yaw_deg: float = 0.0
    width: int = 1280
    height: int = 720
    runner_height_pct: float = 72.0
    fps: float = 30.0
    duration_s: float = 4.0
    slow_motion: float = 1.0
    shutter: float = 0.0
    noise: float = 0.0
    clothing_contrast: float = 1.0
    background_contrast: float = 1.0
    look: str = "default"
    background: Literal["room", "park"] = "room"
    seed: int = 0

    @property
    def leg_px(self) -> float:
        """Thigh and shank together, in pixels of the picture."""
        return self.runner_height_pct / 100.0 * self.height / body.STATURE

    @property
    def forward(self) -> int:
        """+1 when the runner faces image-right, -1 when image-left."""
        return 1 if self.facing == "right" else -1

    @property
    def gait(self) -> Gait:
        """What the spec asks of the stride."""
        half = self.asymmetry_pct / 2.0
        return Gait(
            self.cadence_spm, self.duty_factor, self.hip_ankle_offset_pct - half,
            self.hip_ankle_offset_pct + half, self.trunk_lean_deg, self.trunk_sway_deg,
            self.leg_length_m, self.speed_mps,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Truth:
    """What a perfect analysis of the clip would say; times in clip seconds, values from the joint centres.

    Only whole steps inside the clip, with the body inside the picture, are listed. ``trunk_lean_mean_deg``
    is over time, the other two are medians over the steps.
    """

    steps: tuple[Step, ...]
    cadence_spm: float
    hip_ankle_offset_pct: float
    trunk_lean_deg: float
    trunk_lean_mean_deg: float
    leg_px: float
    facing: Facing
    setting: Setting
    camera_roll_deg: float
    speed_mps: float


@dataclass(frozen=True, slots=True)
class Simulation:
    """A filmed runner: picture points per frame, the truth, and the stride to paint moments in between."""

    spec: RunnerSpec
    keypoints: Keypoints
    truth: Truth
    stride: Stride

    def points(self, t: FloatArray) -> FloatArray:
        """Points (n, 33, 3) at clip times: x, y pixels, and depth in pixels, greater is farther."""
        return _film(self.spec, self.stride, np.asarray(t, float))

    def ground_shift_px(self, t: float) -> float:
        """How far the ground (or belt) has moved in the picture at a clip time, pixels, image-right +."""
        spec = self.spec
        if spec.setting == "overground" and spec.camera == "fixed":
            return 0.0
        return float(-spec.forward * self.stride.speed * t / spec.slow_motion * spec.leg_px)


def simulate(spec: RunnerSpec) -> Simulation:
    """Films the runner. Raises ``ValueError`` where the offset is not possible with the rest of the spec."""
    stride = build_stride(spec.gait)
    count = max(1, round(spec.duration_s * spec.fps))
    t = np.arange(count) / spec.fps
    points = _film(spec, stride, t)
    keypoints = Keypoints(
        t=t,
        xy=points[..., :2],
        visibility=np.ones(points.shape[:2]),
        frame=np.arange(count, dtype=np.int64),
        size=(spec.width, spec.height),
    )
    return Simulation(spec, keypoints, _truth(spec, stride), stride)


def ground_y(spec: RunnerSpec) -> float:
    """Height of the ground line in the picture before roll, pixels from the top."""
    return spec.height * (0.5 + spec.runner_height_pct / 200.0) + 0.03 * spec.height


def _film(spec: RunnerSpec, stride: Stride, t: FloatArray) -> FloatArray:
    """World points to picture points (n, 33, 3): side view, turned by yaw, then rolled about the centre."""
    real = t / spec.slow_motion
    world = stride.at(real)
    place = stride.speed * real
    if spec.setting == "overground" and spec.camera == "fixed":
        place = np.full_like(real, stride.speed * (spec.duration_s / spec.slow_motion) / 2.0)
    x, y, z = world[..., 0] - place[:, None], world[..., 1], world[..., 2]
    yaw = np.radians(spec.camera_yaw_deg)
    # z points to the runner's right; the camera stands on the side that is seen
    seen = spec.forward  # facing right shows the right side
    across = x * np.cos(yaw) - seen * z * np.sin(yaw)
    depth = -seen * z * np.cos(yaw) - x * np.sin(yaw)
    px = spec.width / 2.0 + spec.forward * across * spec.leg_px
    py = ground_y(spec) - y * spec.leg_px
    roll = np.radians(spec.camera_roll_deg)
    cx, cy = spec.width / 2.0, spec.height / 2.0
    dx, dy = px - cx, py - cy
    return np.stack(
        [cx + dx * np.cos(roll) - dy * np.sin(roll), cy + dx * np.sin(roll) + dy * np.cos(roll),
         depth * spec.leg_px],
        axis=-1,
    )  # fmt: skip


def _truth(spec: RunnerSpec, stride: Stride) -> Truth:
    gait = stride.gait
    per_side: dict[Side, Step] = {
        "right": _measure(stride, "right", 0.0),
        "left": _measure(stride, "left", gait.stride_s / 2.0),
    }
    end = spec.duration_s / spec.slow_motion
    steps = []
    for k in range(int(end / gait.stride_s) + 2):
        for side in ("right", "left"):
            step = per_side[side]
            start = k * gait.stride_s
            if step.contact_s + start <= 0.0 or step.toe_off_s + start >= end - 1.0 / spec.fps:
                continue
            moved = _shifted(step, start, spec.slow_motion)
            if _inside(spec, stride, moved):
                steps.append(moved)
    lean = _lean(stride.at(np.arange(0.0, gait.stride_s, 0.001)))
    offsets = [s.hip_ankle_offset_pct for s in per_side.values()]
    leans = [s.trunk_lean_deg for s in per_side.values()]
    return Truth(
        steps=tuple(steps),
        cadence_spm=gait.cadence_spm / spec.slow_motion,
        hip_ankle_offset_pct=float(np.mean(offsets)),  # type: ignore[arg-type]
        trunk_lean_deg=float(np.mean(leans)),  # type: ignore[arg-type]
        trunk_lean_mean_deg=float(np.mean(lean)),
        leg_px=spec.leg_px,
        facing=spec.facing,
        setting=spec.setting,
        camera_roll_deg=spec.camera_roll_deg,
        speed_mps=stride.speed * spec.leg_length_m,
    )


def _shifted(step: Step, start: float, slow: float) -> Step:
    return Step(
        step.side, (step.contact_s + start) * slow, (step.midstance_s + start) * slow,
        (step.toe_off_s + start) * slow, step.hip_ankle_offset_pct, step.trunk_lean_deg,
        step.foot_ahead_at_contact_pct, step.foot_behind_at_toe_off_pct, step.knee_flexion_deg, 1.0,
    )  # fmt: skip


def _inside(spec: RunnerSpec, stride: Stride, step: Step) -> bool:
    xy = _film(spec, stride, np.array([step.contact_s, step.toe_off_s]))[..., :2]
    return bool((xy >= 0).all() and (xy[..., 0] < spec.width).all() and (xy[..., 1] < spec.height).all())


def _lean(points: FloatArray) -> FloatArray:
    """Trunk from the vertical (n,) degrees, forward +, of world points."""
    hip = (points[:, INDEX["left_hip"]] + points[:, INDEX["right_hip"]]) / 2
    shoulder = (points[:, INDEX["left_shoulder"]] + points[:, INDEX["right_shoulder"]]) / 2
    return np.asarray(np.degrees(np.arctan2(shoulder[:, 0] - hip[:, 0], shoulder[:, 1] - hip[:, 1])))


def _measure(stride: Stride, side: Side, contact_s: float) -> Step:
    """One step measured on the joint centres; midstance is where the stance knee bends most."""
    toe_off_s = contact_s + stride.gait.contact_s
    t = np.linspace(contact_s, toe_off_s, 601)
    points = stride.at(t)
    hip, knee, ankle = (points[:, INDEX[f"{side}_{name}"], :2] for name in ("hip", "knee", "ankle"))
    leg = np.linalg.norm(hip - knee, axis=1) + np.linalg.norm(knee - ankle, axis=1)
    offset = 100.0 * (hip - ankle)[:, 0] / np.median(leg)
    thigh, shank = knee - hip, ankle - knee
    flexion = np.degrees(np.arctan2(thigh[:, 0], -thigh[:, 1]) - np.arctan2(shank[:, 0], -shank[:, 1]))
    middle = t[30 + int(np.argmax(flexion[30:511]))]  # within 5 to 85 % of contact
    return Step(
        side=side,
        contact_s=contact_s,
        midstance_s=float(middle),
        toe_off_s=toe_off_s,
        hip_ankle_offset_pct=float(np.interp(middle, t, offset)),
        trunk_lean_deg=float(np.interp(middle, t, _lean(points))),
        foot_ahead_at_contact_pct=float(-offset[0]),
        foot_behind_at_toe_off_pct=float(offset[-1]),
        knee_flexion_deg=float(np.interp(middle, t, flexion)),
        confidence=1.0,
    )
