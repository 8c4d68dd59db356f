"""Frames: the runner of a simulation, or of recorded joint positions, in its scene."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.mannequin import body
from analysis.mannequin.paint import Colour, Figure, Picture, look, paint
from analysis.mannequin.scene import behind, shadow
from analysis.mannequin.simulate import RunnerSpec, Simulation
from analysis.model import INDEX, LANDMARKS, FloatArray, Keypoints, Side


def render(simulation: Simulation) -> Iterator[tuple[float, Picture]]:
    """Yields (t, rgb) for every frame of the clip."""
    spec = simulation.spec
    grain = _grain(spec)
    for k, t in enumerate(simulation.keypoints.t):
        picture = _exposed(simulation, float(t))
        yield float(t), picture if grain is None else _noisy(picture, grain, k)


def frame_at(simulation: Simulation, index: int) -> Picture:
    """One frame by index, without noise."""
    return _exposed(simulation, float(simulation.keypoints.t[index]))


def _exposed(simulation: Simulation, t: float) -> Picture:
    spec = simulation.spec
    if spec.shutter <= 0.0:
        return _moment(simulation, t)
    count = int(np.clip(round(16 * spec.shutter), 3, 9))
    times = t + (np.arange(count) / (count - 1) - 0.5) * spec.shutter / spec.fps
    total = np.zeros((spec.height, spec.width, 3), np.uint16)
    for moment in times:
        total += _moment(simulation, float(moment), fine=False)
    return np.asarray(total // count, np.uint8)


def _moment(simulation: Simulation, t: float, *, fine: bool = True) -> Picture:
    spec = simulation.spec
    points = simulation.points(np.array([t]))[0]
    picture = behind(spec, simulation.ground_shift_px(t))
    figure = Figure(points[:, :2], points[:, 2], spec.leg_px, spec.forward)
    soles = [(figure.at(f"{s}_heel") + figure.at(f"{s}_foot_index")) / 2 for s in ("left", "right")]
    shadow(picture, spec, np.asarray(soles))
    draw(picture, figure, look(spec.look, spec.clothing_contrast), fine=fine)
    return picture


def draw(picture: Picture, figure: Figure, palette: dict[str, Colour], *, fine: bool = True) -> None:
    """Paints a figure into a picture in place; ``fine`` at twice the size, scaled down for smooth edges."""
    known = figure.xy[np.isfinite(figure.xy).all(axis=1)]
    margin = 0.32 * figure.leg_px
    x0, y0 = np.maximum(np.floor(known.min(axis=0) - margin), 0).astype(int)
    x1, y1 = np.minimum(np.ceil(known.max(axis=0) + margin), picture.shape[1::-1]).astype(int)
    if x1 <= x0 or y1 <= y0:
        return
    part = picture[y0:y1, x0:x1]
    if not fine:
        paint(picture, figure, palette)
        return
    large = np.asarray(cv2.resize(part, None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST), np.uint8)
    scaled = replace(figure, xy=(figure.xy - (x0, y0)) * 2.0 + 0.5, leg_px=figure.leg_px * 2.0)
    paint(large, scaled, palette)
    part[:] = cv2.resize(large, (x1 - x0, y1 - y0), interpolation=cv2.INTER_AREA)


def _grain(spec: RunnerSpec) -> NDArray[np.int16] | None:
    """One field of sensor noise, larger than the picture, that every frame is cut from at another place."""
    if spec.noise <= 0.0:
        return None
    rng = np.random.default_rng(spec.seed)
    return rng.normal(0.0, spec.noise, (spec.height + 97, spec.width + 97, 1)).astype(np.int16)


def _noisy(picture: Picture, grain: NDArray[np.int16], k: int) -> Picture:
    y, x = 31 * k % 97, 59 * k % 97
    part = grain[y : y + picture.shape[0], x : x + picture.shape[1]]
    return np.clip(picture.astype(np.int16) + part, 0, 255).astype(np.uint8)


def stage(keypoints: Keypoints, leg_px: float = 230.0) -> Keypoints:
    """Recorded joints moved and scaled so that the whole track stands in a picture of the new ``size``."""
    scale = leg_px / _leg_px(keypoints)
    known = keypoints.xy[np.isfinite(keypoints.xy).all(axis=2)] * scale
    margin = np.array([1.1, 0.75]) * leg_px
    crown = np.nanmin(keypoints.xy[:, [INDEX["left_hip"], INDEX["right_hip"]], 1]) * scale - 0.9 * leg_px
    corner = np.minimum(known.min(axis=0), [np.inf, crown]) - margin
    wide, high = np.ceil(known.max(axis=0) + margin - corner).astype(int)
    return replace(keypoints, xy=keypoints.xy * scale - corner, size=(int(wide), int(high)))


@dataclass(frozen=True, slots=True)
class Painted:
    """One painted frame, with the face of a decoded one."""

    index: int
    picture: Picture

    def rgb(self, longest: int | None = None) -> Picture:
        """The picture, its longer side at most ``longest`` pixels."""
        scale = 1.0 if longest is None else min(1.0, longest / max(self.picture.shape[:2]))
        if scale == 1.0:
            return self.picture
        return np.asarray(
            cv2.resize(self.picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8
        )


def paint_frames(keypoints: Keypoints, wanted: Collection[int] | None = None) -> Iterator[Painted]:
    """A painted frame for every row of recorded joints that know their ``size`` (see :func:`stage`).

    With ``wanted`` only for the rows of those frames.
    """
    rows = [k for k, index in enumerate(keypoints.frame) if wanted is None or int(index) in wanted]
    for row, (_, picture) in zip(rows, render_keypoints(keypoints, rows=rows), strict=True):
        yield Painted(int(keypoints.frame[row]), picture)


def render_keypoints(
    keypoints: Keypoints, spec: RunnerSpec | None = None, rows: Iterable[int] | None = None
) -> Iterator[tuple[float, Picture]]:
    """Yields (t, rgb) with a runner painted on recorded joints; ``keypoints.size`` or the spec give the size.

    Needs hips, knees and ankles; what is missing above and at the feet is filled in from them. Facing, the
    leg's length and the height of the ground are taken from the points.
    """
    spec = spec or RunnerSpec()
    if keypoints.size is not None:
        spec = replace(spec, width=keypoints.size[0], height=keypoints.size[1])
    forward = _facing(keypoints)
    leg = _leg_px(keypoints)
    sole = np.nanpercentile(keypoints.xy[:, [INDEX["left_ankle"], INDEX["right_ankle"]], 1], 97)
    height = (float(sole) + body.SOLE * leg - 0.53 * spec.height) * 200.0 / spec.height
    spec = replace(
        spec, facing="right" if forward > 0 else "left", setting="overground", background="park",
        runner_height_pct=height,
    )  # fmt: skip
    for k in range(len(keypoints.t)) if rows is None else rows:
        picture = behind(spec, 0.0)
        figure = figure_of(keypoints.xy[k], forward, leg)
        draw(picture, figure, look(spec.look, spec.clothing_contrast))
        yield float(keypoints.t[k]), picture


def figure_of(xy: FloatArray, forward: int, leg: float, near: Side | None = None) -> Figure:
    """The figure on recorded joints ``xy`` (33, 2); what is missing is filled in.

    ``near`` is the side turned to the camera where it is not the one that the facing tells: in a mirror.
    """
    depth = _depth(forward if near is None else 1 if near == "right" else -1)
    return Figure(_completed(xy, forward, leg), depth, leg, forward, bends_toes=False)


def _leg_px(keypoints: Keypoints) -> float:
    length = [
        np.linalg.norm(keypoints.point(f"{side}_{a}") - keypoints.point(f"{side}_{b}"), axis=1)
        for side in ("left", "right")
        for a, b in (("hip", "knee"), ("knee", "ankle"))
    ]
    return float(np.nanmedian(length[0] + length[1]) + np.nanmedian(length[2] + length[3])) / 2.0


def _facing(keypoints: Keypoints) -> int:
    """The way the knees bend tells the facing: +1 image-right."""
    bend = [
        keypoints.point(f"{side}_knee")
        - (keypoints.point(f"{side}_hip") + keypoints.point(f"{side}_ankle")) / 2
        for side in ("left", "right")
    ]
    return 1 if float(np.nanmean([b[:, 0] for b in bend])) > 0 else -1


def _depth(forward: int) -> FloatArray:
    """Right landmarks are near when the runner faces image-right."""
    signs = [0.0 if "_" not in n else (1.0 if "left" in n else -1.0) for n in LANDMARKS]
    return np.array(signs) * float(forward)


_HANGS_ON = {
    "shoulder": "hip",
    "elbow": "shoulder",
    "wrist": "elbow",
    "heel": "ankle",
    "foot_index": "ankle",
    "pinky": "wrist",
    "index": "wrist",
    "thumb": "wrist",
}


def _completed(xy: FloatArray, forward: int, leg: float) -> FloatArray:
    """Fills missing points in from the standing body, hung on what is known."""
    full = np.array(xy)
    rest = body.assemble(body.Posture(left_arm=-15, right_arm=-15, left_elbow=95, right_elbow=95, trunk=6))[0]
    rest = rest[:, :2] * np.array([forward, -1.0]) * leg
    for side in ("left", "right"):
        for name, holder in _HANGS_ON.items():
            _hang(full, rest, f"{side}_{name}", f"{side}_{holder}")
    middle = (full[INDEX["left_shoulder"]] + full[INDEX["right_shoulder"]]) / 2
    rest_middle = (rest[INDEX["left_shoulder"]] + rest[INDEX["right_shoulder"]]) / 2
    for k, name in enumerate(LANDMARKS[:11]):
        if not np.isfinite(full[k]).all():
            full[k] = middle + rest[INDEX[name]] - rest_middle
    return full


def _hang(full: FloatArray, rest: FloatArray, name: str, holder: str) -> None:
    k, h = INDEX[name], INDEX[holder]
    if not np.isfinite(full[k]).all():
        full[k] = full[h] + rest[k] - rest[h]
