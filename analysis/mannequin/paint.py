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

from analysis.model import INDEX, FloatArray, Side

Picture = NDArray[np.uint8]
Colour = tuple[float, float, float]
_SHIFT = 5  # fractional bits of polygon corners
_STATIONS = 14  # places along a limb


@dataclass(frozen=True, slots=True)
class Figure:
    """One runner in a picture: ``xy`` (33, 2) pixels, ``depth`` (33,) greater is farther, leg in pixels.

    ``forward`` is +1 when the runner faces image-right, -1 when image-left. ``spine_deg`` bends the drawn
    trunk between hip and shoulder, + = rounded.
    """

    xy: FloatArray
    depth: FloatArray
    leg_px: float
    forward: int
    spine_deg: float = 0.0

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

    def limb(
        self, shape: str, axis: FloatArray, part: str, side: float = 1.0, taper: float = 1.0
    ) -> None:
        """A limb along ``axis`` (2 or 3 points); ``side`` darkens it, ``taper`` scales its width."""
        shade = style()["shade"]
        front, back = _outline(shape, axis, self.figure.forward, self.figure.leg_px * taper)
        tones = np.linspace(shade["darkest"], shade["lightest"], shade["tones"]) * side
        colour = self.palette[part]
        for k, tone in enumerate(tones):
            # each strip reaches less far towards the shaded (back) side, and a little less to the front
            a, b = 0.75 * k / len(tones), 0.22 * k / len(tones)
            f, r = front + (back - front) * b, back + (front - back) * a
            self.fill(np.concatenate([f, r[::-1]]), colour, float(tone))

    def outline(
        self, name: str, origin: FloatArray, along: FloatArray, part: str, tone: float, grow: float = 1.0
    ) -> None:
        """A fixed outline in the frame (origin, forward unit vector ``along``)."""
        shape = np.asarray(style()["outlines"][name]) * self.figure.leg_px * grow
        up = np.array([along[1], -along[0]]) * self.figure.forward
        self.fill(origin + shape[:, :1] * along + shape[:, 1:] * up, self.palette[part], tone)


@lru_cache(maxsize=32)
def _profile(shape: str) -> tuple[FloatArray, FloatArray, FloatArray]:
    rows = np.asarray(style()["shapes"][shape], float)
    place = np.linspace(rows[0, 0], rows[-1, 0], _STATIONS)
    return place, np.interp(place, rows[:, 0], rows[:, 1]), np.interp(place, rows[:, 0], rows[:, 2])


def _outline(shape: str, axis: FloatArray, forward: int, scale: float) -> tuple[FloatArray, FloatArray]:
    """Front and back edges (n, 2) of a limb along its axis, ends rounded."""
    place, front, back = _profile(shape)
    centre, tangent = _along(axis, place)
    normal = np.stack([tangent[:, 1], -tangent[:, 0]], axis=1) * forward
    rounding = np.ones_like(place)
    rounding[0] = rounding[-1] = 0.45
    f = centre + normal * (front * rounding * scale)[:, None]
    b = centre - normal * (back * rounding * scale)[:, None]
    return f, b


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
    _arm(brush, far, dim)
    _leg(brush, far, dim)
    _head_and_trunk(brush)
    _leg(brush, near, 1.0)
    _waist(brush, near)
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
    f = brush.figure
    along = f.at(f"{side}_foot_index") - f.at(f"{side}_heel")
    along = along / max(float(np.linalg.norm(along)), 1e-6)
    droop = np.radians(-3.7) * f.forward  # the toe point lies lower than the heel point in a flat foot
    c, s = np.cos(droop), np.sin(droop)
    along = np.array([along[0] * c - along[1] * s, along[0] * s + along[1] * c])
    ankle = f.at(f"{side}_ankle")
    brush.outline("shoe", ankle, along, "shoe", tone * 0.82)
    brush.outline("shoe", ankle + np.array([0.006 * f.leg_px * f.forward, -0.008 * f.leg_px]), along, "shoe", tone, 0.93)
    brush.outline("sole", ankle, along, "sole", tone)
    brush.outline("lace", ankle, along, "sole", tone * 0.95)


def _trunk_axis(f: Figure) -> FloatArray:
    hip, shoulder = f.middle("hip"), f.middle("shoulder")
    if f.spine_deg == 0.0:
        return np.stack([hip, shoulder])
    along = shoulder - hip
    back = np.array([along[1], -along[0]]) * -f.forward  # towards the runner's back
    sag = np.tan(np.radians(f.spine_deg) / 4.0) / 2.0
    return np.stack([hip, (hip + shoulder) / 2 + back * sag, shoulder])


def _head_and_trunk(brush: _Brush) -> None:
    f = brush.figure
    axis = _trunk_axis(f)
    ears = f.middle("ear")
    brush.limb("neck", np.stack([axis[-1], ears]), "skin", 0.88)
    brush.limb("trunk", axis, "shirt")
    brush.limb("hips", axis, "shorts", 0.96)
    _head(brush, ears)


def _head(brush: _Brush, ears: FloatArray) -> None:
    f = brush.figure
    gaze = f.at("nose") - ears
    gaze = gaze / max(float(np.linalg.norm(gaze)), 1e-6)
    tilt = np.radians(-4.2) * f.forward  # the nose lies a little below the ears
    c, s = np.cos(tilt), np.sin(tilt)
    gaze = np.array([gaze[0] * c - gaze[1] * s, gaze[0] * s + gaze[1] * c])
    up = np.array([gaze[1], -gaze[0]]) * f.forward
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
    spot(0.090, 0.047, (0.019, 0.005), brush.palette["hair"])
    spot(0.100, -0.074, (0.016, 0.006), (168.0, 84.0, 78.0))


def _waist(brush: _Brush, near: Side) -> None:
    """The shirt's hem and the waistband lie over the top of the near leg."""
    f = brush.figure
    axis = _trunk_axis(f)
    place = np.array([0.13, 0.16])
    centre, tangent = _along(axis, place)
    normal = np.stack([tangent[:, 1], -tangent[:, 0]], axis=1) * f.forward
    front, back = centre - normal * 0.112 * f.leg_px, centre + normal * 0.114 * f.leg_px
    brush.fill(np.concatenate([front, back[::-1]]), brush.palette["shirt"], 0.70)


def _arm(brush: _Brush, side: Side, tone: float) -> None:
    f = brush.figure
    shoulder, elbow, wrist = (f.at(f"{side}_{joint}") for joint in ("shoulder", "elbow", "wrist"))
    brush.limb("upper_arm", np.stack([shoulder, elbow]), "skin", tone)
    brush.limb("forearm", np.stack([elbow, wrist]), "skin", tone)
    brush.limb("hand", np.stack([wrist, f.at(f"{side}_index")]), "skin", tone * 0.97)
    brush.limb("sleeve", np.stack([shoulder, elbow]), "shirt", tone * 1.04)
