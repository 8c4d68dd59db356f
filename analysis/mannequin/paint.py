"""Paints one runner from 33 picture points: limbs with volume, clothes, head, shoes.

A limb is a polygon around its axis with a width in front and behind at each place (``figure.yaml``), filled
in strips from the shaded to the lit side. Everything scales with one length, the leg in pixels.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import cv2
import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline, PchipInterpolator

from analysis.mannequin.body import BALL_PIVOT, HEEL, TOE
from analysis.model import INDEX, FloatArray, Side

Picture = NDArray[np.uint8]
Colour = tuple[float, float, float]
_SHIFT = 5  # fractional bits of polygon corners
_STATIONS = 22  # places along a limb


@dataclass(frozen=True, slots=True)
class Figure:
    """One runner in a picture: ``xy`` (33, 2) pixels, ``depth`` (33,) greater is farther, leg in pixels.

    ``forward`` is +1 when the runner faces image-right, -1 when image-left. ``spine_deg`` bends the drawn
    trunk between hip and shoulder, + = rounded. ``bends_toes``: the foot's points are exact enough to see
    the toes bend at the ball.
    """

    xy: FloatArray
    depth: FloatArray
    leg_px: float
    forward: int
    spine_deg: float = 0.0
    bends_toes: bool = True

    def at(self, name: str) -> FloatArray:
        """One point (2,)."""
        return np.asarray(self.xy[INDEX[name]])

    def middle(self, name: str) -> FloatArray:
        """Half way between the left and the right point (2,)."""
        return np.asarray((self.at(f"left_{name}") + self.at(f"right_{name}")) / 2)

    @property
    def near(self) -> Side:
        """The side turned to the camera."""
        left, right = self.depth[INDEX["left_shoulder"]], self.depth[INDEX["right_shoulder"]]
        return "left" if left < right else "right"


@lru_cache(maxsize=1)
def style() -> dict[str, Any]:
    """The contents of ``figure.yaml``."""
    loaded: dict[str, Any] = yaml.safe_load((files("analysis.mannequin") / "figure.yaml").read_text("utf-8"))
    return loaded


def look(name: str, contrast: float = 1.0, against: Colour = (150.0, 150.0, 150.0)) -> dict[str, Colour]:
    """A palette; ``contrast`` below 1 moves every colour towards the colour it stands against."""
    palette = style()["looks"][name]
    return {
        part: tuple(a + (c - a) * contrast for c, a in zip(colour, against, strict=True))
        for part, colour in palette.items()
    }


@dataclass(frozen=True, slots=True)
class _Brush:
    canvas: Picture
    figure: Figure
    palette: dict[str, Colour]

    def fill(self, corners: FloatArray, colour: Colour, tone: float = 1.0) -> None:
        rgb = tuple(float(min(255.0, c * tone)) for c in colour)
        points = np.round(corners * (1 << _SHIFT)).astype(np.int32)
        cv2.fillPoly(self.canvas, [points], rgb, cv2.LINE_AA, _SHIFT)

    def limb(self, shape: str, axis: FloatArray, part: str, side: float = 1.0, upward: bool = False) -> None:
        """A limb along ``axis`` (2 or 3 points); ``side`` darkens it, ``upward`` axes run from below."""
        shade = style()["shade"]
        facing = -self.figure.forward if upward else self.figure.forward
        front, back = _outline(shape, axis, facing, self.figure.leg_px)
        tones = np.linspace(shade["darkest"], shade["lightest"], shade["tones"]) * side
        colour = self.palette[part]
        rim = shade["rim_width"] * (front - back)
        self.fill(np.vstack([front + rim, (back - rim)[::-1]]), colour, shade["rim"] * side)
        for k, tone in enumerate(tones):
            # each strip reaches less far towards the shaded (back) side, and a little less to the front
            a, b = 0.75 * k / len(tones), 0.22 * k / len(tones)
            f, r = front + (back - front) * b, back + (front - back) * a
            self.fill(np.vstack([f, r[::-1]]), colour, float(tone))

    def outline(
        self,
        name: str,
        origin: FloatArray,
        along: FloatArray,
        part: str,
        tone: float,
        grow: float = 1.0,
        bend: float = 0.0,
    ) -> None:
        """A fixed outline in the frame (origin, forward unit vector ``along``); ``bend`` lifts the toes."""
        shape = np.array(_shape(name))
        if bend:
            tip = shape[:, 0] > BALL_PIVOT[0]
            x, y = (shape[tip] - BALL_PIVOT).T
            c, s = np.cos(bend), np.sin(bend)
            shape[tip] = np.stack([x * c - y * s, x * s + y * c], axis=1) + BALL_PIVOT
        shape = shape * self.figure.leg_px * grow
        up = _above(along, self.figure.forward)
        self.fill(origin + shape[:, :1] * along + shape[:, 1:] * up, self.palette[part], tone)


@lru_cache(maxsize=32)
def _profile(shape: str) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Places along a limb, closer at its ends, and the half widths there, ends rounded."""
    rows = np.asarray(style()["shapes"][shape], float)
    first, last = rows[0, 0], rows[-1, 0]
    place = first + (last - first) * (1 - np.cos(np.linspace(0, np.pi, _STATIONS))) / 2
    cap = 0.08 * (last - first)
    inside = np.clip(np.minimum(place - first, last - place) / cap, 0.0, 1.0)
    rounding = 0.35 + 0.65 * np.sqrt(1.0 - (1.0 - inside) ** 2)
    front, back = (PchipInterpolator(rows[:, 0], rows[:, k])(place) * rounding for k in (1, 2))
    return place, front, back


def _outline(shape: str, axis: FloatArray, forward: int, scale: float) -> tuple[FloatArray, FloatArray]:
    """Front and back edges (n, 2) of a limb along its axis."""
    place, front, back = _profile(shape)
    centre, tangent = _along(axis, place)
    normal = np.stack([tangent[:, 1], -tangent[:, 0]], axis=1) * forward
    return centre + normal * (front * scale)[:, None], centre - normal * (back * scale)[:, None]


@lru_cache(maxsize=16)
def _shape(name: str) -> FloatArray:
    """A closed outline of the style, its corners rounded."""
    corners = np.asarray(style()["outlines"][name], float)
    closed = np.vstack([corners, corners[:1]])
    length = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1) ** 0.5)])
    curve = CubicSpline(length, closed, bc_type="periodic")
    return np.asarray(curve(np.linspace(0, length[-1], 4 * len(corners), endpoint=False)))


def _along(axis: FloatArray, place: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Points and unit tangents at ``place`` (0..1, beyond = prolonged) along 2 points or a 3-point curve."""
    p0, p2 = axis[0], axis[-1]
    if len(axis) == 2:
        tangent = np.broadcast_to(p2 - p0, (len(place), 2))
        centre = p0 + place[:, None] * (p2 - p0)
    else:
        control = 2 * axis[1] - (p0 + p2) / 2  # the curve passes through the middle point
        u = np.clip(place, 0, 1)[:, None]
        tangent = 2 * (1 - u) * (control - p0) + 2 * u * (p2 - control)
        centre = (1 - u) ** 2 * p0 + 2 * u * (1 - u) * control + u**2 * p2
        centre = centre + tangent * (place[:, None] - u)
    length = np.maximum(np.linalg.norm(tangent, axis=1, keepdims=True), 1e-6)
    return centre, tangent / length


def paint(canvas: Picture, figure: Figure, palette: dict[str, Colour]) -> None:
    """Paints the figure into ``canvas`` (h, w, 3) RGB, in place."""
    brush = _Brush(canvas, figure, palette)
    near: Side = figure.near
    far: Side = "right" if near == "left" else "left"
    dim = style()["shade"]["far_side"]
    axis = _trunk_axis(figure)
    ears = figure.middle("ear")
    _arm(brush, far, dim)
    _leg(brush, far, dim)
    brush.limb("hips", axis, "shorts", 0.96, upward=True)
    _leg(brush, near, 1.0)
    brush.limb("neck", np.stack([axis[-1], ears]), "skin", 0.90, upward=True)
    brush.limb("shirt", axis, "shirt", upward=True)
    _head(brush, ears)
    _arm(brush, near, 1.0)


def _leg(brush: _Brush, side: Side, tone: float) -> None:
    f = brush.figure
    hip, knee, ankle = (f.at(f"{side}_{joint}") for joint in ("hip", "knee", "ankle"))
    brush.limb("shank", np.stack([knee, ankle]), "skin", tone)
    brush.limb("sock", np.stack([knee, ankle]), "sock", tone)
    _shoe(brush, side, tone)
    brush.limb("thigh", np.stack([hip, knee]), "skin", tone)
    brush.limb("shorts_leg", np.stack([hip, knee]), "shorts", tone)


def _shoe(brush: _Brush, side: Side, tone: float) -> None:
    """The shoe in the frame of heel and ankle, its tip bent up about the ball to reach the toe point."""
    f = brush.figure
    ankle, heel, toe = (f.at(f"{side}_{name}") for name in ("ankle", "heel", "foot_index"))
    along, bend = _foot_frame(f, ankle, heel, toe)
    inner = ankle + np.array([0.004 * f.forward, -0.006]) * f.leg_px
    for name, origin, part, shade, grow in (
        ("shoe", ankle, "shoe", 0.82, 1.0),
        ("shoe", inner, "shoe", 1.0, 0.94),
        ("sole", ankle, "sole", 1.0, 1.0),
        ("lace", ankle, "sole", 0.95, 1.0),
    ):
        brush.outline(name, origin, along, part, tone * shade, grow, bend)


def _foot_frame(f: Figure, ankle: FloatArray, heel: FloatArray, toe: FloatArray) -> tuple[FloatArray, float]:
    """Unit vector along the flat sole, and how far the toes bend up at the ball in radians.

    A rigid foot takes the direction heel to toe; a shorter one is bent, and takes it from ankle and heel.
    """
    straight = float(np.hypot(TOE[0] - HEEL[0], TOE[1] - HEEL[1])) * f.leg_px
    span = toe - heel
    length = max(float(np.linalg.norm(span)), 1e-6)
    droop = np.arctan2(TOE[1] - HEEL[1], TOE[0] - HEEL[0])
    if not f.bends_toes or length > 0.995 * straight:
        return _turn(span / length, -droop * -f.forward), 0.0
    back = heel - ankle
    along = _turn(back / max(float(np.linalg.norm(back)), 1e-6), np.arctan2(HEEL[1], HEEL[0]) * f.forward)
    up = _above(along, f.forward)
    ball = ankle + (BALL_PIVOT[0] * along + BALL_PIVOT[1] * up) * f.leg_px
    rest = np.arctan2(TOE[1] - BALL_PIVOT[1], TOE[0] - BALL_PIVOT[0])
    now = np.arctan2(float((toe - ball) @ up), float((toe - ball) @ along))
    return along, float(np.clip(now - rest, 0.0, 1.2))


def _above(along: FloatArray, forward: int) -> FloatArray:
    """The unit vector at a right angle to ``along``, up when ``along`` points forward."""
    return np.array([along[1], -along[0]], dtype=np.float64) * float(forward)


def _turn(vector: FloatArray, angle: float) -> FloatArray:
    c, s = np.cos(angle), np.sin(angle)
    return np.array([vector[0] * c - vector[1] * s, vector[0] * s + vector[1] * c])


def _trunk_axis(f: Figure) -> FloatArray:
    hip, shoulder = f.middle("hip"), f.middle("shoulder")
    if f.spine_deg == 0.0:
        return np.stack([hip, shoulder])
    along = shoulder - hip
    back = np.array([along[1], -along[0]]) * -f.forward  # towards the runner's back
    sag = np.tan(np.radians(f.spine_deg) / 4.0) / 2.0
    return np.stack([hip, (hip + shoulder) / 2 + back * sag, shoulder])


def _head(brush: _Brush, ears: FloatArray) -> None:
    f = brush.figure
    gaze = f.at("nose") - ears
    gaze = gaze / max(float(np.linalg.norm(gaze)), 1e-6)
    tilt = np.radians(-4.2) * f.forward  # the nose lies a little below the ears
    gaze = _turn(gaze, float(tilt))
    up = _above(gaze, f.forward)
    leg = f.leg_px
    brush.outline("face", ears, gaze, "skin", 0.84)
    brush.outline("face", ears + gaze * 0.008 * leg, gaze, "skin", 1.02, 0.93)
    brush.outline("hair", ears, gaze, "hair", 1.0)
    brush.outline("hair", ears + (gaze * 0.01 + up * 0.012) * leg, gaze, "hair", 1.35, 0.85)
    _features(brush, ears, gaze, up)


def _features(brush: _Brush, ears: FloatArray, gaze: FloatArray, up: FloatArray) -> None:
    """Ear, eye, brow and mouth."""
    leg = brush.figure.leg_px

    def spot(forward: float, height: float, size: tuple[float, float], colour: Colour) -> None:
        angle = np.linspace(0, 2 * np.pi, 14, endpoint=False)
        ring = np.outer(np.cos(angle) * size[0], gaze) + np.outer(np.sin(angle) * size[1], up)
        brush.fill(ears + (gaze * forward + up * height + ring) * leg, colour)

    def tint(k: float) -> Colour:
        r, g, b = brush.palette["skin"]
        return (r * k, g * k * 0.96, b * k * 0.93)

    spot(-0.012, 0.000, (0.021, 0.032), tint(0.74))
    spot(-0.008, 0.002, (0.013, 0.022), tint(0.92))
    spot(0.092, 0.026, (0.014, 0.009), (238.0, 236.0, 232.0))
    spot(0.097, 0.026, (0.008, 0.009), (36.0, 30.0, 30.0))
    spot(0.091, 0.050, (0.017, 0.004), brush.palette["hair"])
    spot(0.100, -0.074, (0.016, 0.006), (168.0, 84.0, 78.0))


def _arm(brush: _Brush, side: Side, tone: float) -> None:
    f = brush.figure
    shoulder, elbow, wrist = (f.at(f"{side}_{joint}") for joint in ("shoulder", "elbow", "wrist"))
    brush.limb("upper_arm", np.stack([shoulder, elbow]), "skin", tone)
    brush.limb("forearm", np.stack([elbow, wrist]), "skin", tone)
    brush.limb("hand", np.stack([wrist, f.at(f"{side}_index")]), "skin", tone * 0.97)
    brush.limb("sleeve", np.stack([shoulder, elbow]), "shirt", tone * 1.04)
