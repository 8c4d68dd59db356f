"""Lines, marks and text on a picture, with dark edges so that they read on any background."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from analysis.model import FloatArray

Picture = NDArray[np.uint8]
Colour = tuple[int, int, int]

# Blue and orange stay apart for every kind of colour vision; words say the same.
BLUE: Colour = (86, 166, 255)
ORANGE: Colour = (255, 158, 44)
WHITE: Colour = (255, 255, 255)
SOFT: Colour = (214, 220, 230)
YELLOW: Colour = (255, 222, 120)
INK: Colour = (16, 20, 28)
_SHIFT = 4


@dataclass(frozen=True, slots=True)
class View:
    """From points of the clip's frame to points of a canvas: turn, scale, move. ``matrix`` is (2, 3)."""

    matrix: FloatArray
    size: tuple[int, int]

    @classmethod
    def around(
        cls, anchor: FloatArray, at: tuple[float, float], scale: float, roll_deg: float, size: tuple[int, int]
    ) -> View:
        """Puts the frame's point ``anchor`` at ``at``, scaled, with the camera's roll taken out."""
        a = np.radians(-roll_deg)
        turn = scale * np.array([[np.cos(a), -np.sin(a)], [np.sin(a), np.cos(a)]])
        return cls(np.column_stack([turn, np.asarray(at) - turn @ anchor]), size)

    def points(self, xy: FloatArray) -> FloatArray:
        """Points (…, 2) of the frame on the canvas."""
        return np.asarray(xy @ self.matrix[:, :2].T + self.matrix[:, 2])

    def picture(self, frame: Picture) -> Picture:
        """The frame as this view shows it; beyond its edges they are continued, darker."""
        shown = cv2.warpAffine(
            frame, self.matrix, self.size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
        if self._lies_in(frame):
            return np.asarray(shown, np.uint8)
        inside = cv2.warpAffine(np.full(frame.shape[:2], 255, np.uint8), self.matrix, self.size)
        small = cv2.resize(shown, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA)
        soft = cv2.resize(cv2.GaussianBlur(small, (0, 0), 2.3) * np.float64(0.55), self.size)
        outside = (inside < 255).astype(np.uint8)
        return np.asarray(cv2.copyTo(soft.astype(np.uint8), outside, shown), np.uint8)

    def _lies_in(self, frame: Picture) -> bool:
        """Whether the frame shows all that this view shows."""
        wide, high = self.size
        corners = np.array([(0, 0), (wide - 1, 0), (0, high - 1), (wide - 1, high - 1)], np.float64)
        shown = (corners - self.matrix[:, 2]) @ np.linalg.inv(self.matrix[:, :2]).T
        return bool((shown >= 0).all() and (shown <= (frame.shape[1] - 1, frame.shape[0] - 1)).all())


def line(
    picture: Picture,
    points: FloatArray,
    colour: Colour,
    width: float,
    edge: float = 2.5,
    strength: float = 0.55,
) -> None:
    """A line through points (n, 2) with round joints and a soft dark edge, in place."""
    part, corner = _part(picture, points, width + 2 * edge)
    if part.size == 0:
        return
    path = np.round((np.asarray(points) - corner) * (1 << _SHIFT)).astype(np.int32)[:, None]
    under = part.copy()
    cv2.polylines(under, [path], False, INK, round(width + 2 * edge), cv2.LINE_AA, _SHIFT)
    under = np.asarray(cv2.addWeighted(under, strength, part, 1.0 - strength, 0), np.uint8)
    cv2.polylines(under, [path], False, colour, max(1, round(width)), cv2.LINE_AA, _SHIFT)
    part[:] = under


def _part(picture: Picture, points: FloatArray, margin: float) -> tuple[Picture, FloatArray]:
    """The part of a picture that holds the points with a margin, as a view, and its upper left corner."""
    h, w = picture.shape[:2]
    x0, y0 = np.clip(np.floor(np.min(points, axis=0) - margin), 0, (w, h)).astype(int)
    x1, y1 = np.clip(np.ceil(np.max(points, axis=0) + margin) + 1, 0, (w, h)).astype(int)
    return picture[y0:y1, x0:x1], np.array([x0, y0], float)


def dashes(
    picture: Picture,
    a: FloatArray,
    b: FloatArray,
    colour: Colour,
    width: float,
    dash: float,
    edge: float = 2.0,
) -> None:
    """A dashed line from a to b, in place."""
    length = float(np.linalg.norm(np.asarray(b) - a))
    count = max(1, round(length / (1.8 * dash)))
    for k in range(count):
        part = np.array([k / count, min(1.0, (k + 0.55) / count)])
        line(picture, np.asarray(a) + part[:, None] * (np.asarray(b) - a), colour, width, edge)


def dot(picture: Picture, centre: FloatArray, radius: float, colour: Colour, ring: Colour = WHITE) -> None:
    """A filled disc with a ring and a dark edge, in place."""
    place = tuple(int(v) for v in np.round(np.asarray(centre) * (1 << _SHIFT)))
    for r, c in ((1.42, INK), (1.26, ring), (0.92, colour)):
        cv2.circle(picture, place, round(radius * r * (1 << _SHIFT)), c, -1, cv2.LINE_AA, _SHIFT)


def wash(picture: Picture, corners: FloatArray, colour: Colour, strength: float) -> None:
    """A translucent polygon, in place."""
    part, corner = _part(picture, corners, 2.0)
    if part.size == 0:
        return
    over = part.copy()
    shape = np.round((np.asarray(corners) - corner) * (1 << _SHIFT)).astype(np.int32)
    cv2.fillPoly(over, [shape], colour, cv2.LINE_AA, _SHIFT)
    part[:] = np.asarray(cv2.addWeighted(over, strength, part, 1.0 - strength, 0), np.uint8)


def scrim(picture: Picture, top: float, bottom: float, strength: float = 0.82) -> None:
    """Darkens rows softly from ``top`` (not at all) to ``bottom`` (most), either way up, in place."""
    y = np.arange(picture.shape[0], dtype=np.float32)
    part = np.clip((y - top) / (bottom - top), 0.0, 1.0)
    dark = part > 0.0
    weight = (strength * (part * part * (3 - 2 * part)))[dark, None, None]
    picture[dark] = (picture[dark] * (1.0 - weight) + np.asarray(INK, np.float32) * weight).astype(np.uint8)


@lru_cache(maxsize=1)
def _fonts() -> Path:
    """The fonts that matplotlib brings along, found without importing it, which takes a tenth of a second."""
    spec = importlib.util.find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("matplotlib, whose fonts are on the pictures, is not installed")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


@lru_cache(maxsize=64)
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_fonts() / f"DejaVuSans{'-Bold' if bold else ''}.ttf"), size)


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Width in pixels."""
    return float(_font(round(size), bold).getlength(text))


def fitting(text: str, size: float, room: float, bold: bool = False) -> float:
    """The size at which the text fits into ``room`` pixels, at most ``size``."""
    wide = text_width(text, size, bold)
    return size if wide <= room else size * room / wide


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; ``anchor`` as in Pillow: l/m/r across, a/m/s (top, middle, baseline) down."""

    x: float
    y: float
    text: str
    size: float
    colour: Colour = WHITE
    bold: bool = False
    anchor: str = "ls"
    chip: bool = False


def write(picture: Picture, texts: list[Text]) -> None:
    """Writes lines of text in place; with ``chip`` on a rounded dark ground."""
    if any(t.chip for t in texts):
        over = Image.fromarray(picture.copy())
        pen = ImageDraw.Draw(over)
        for t in texts:
            if t.chip:
                _ground(pen, t)
        cv2.addWeighted(np.asarray(over), 0.72, picture, 0.28, 0, dst=picture)
    image = Image.fromarray(picture)
    pen = ImageDraw.Draw(image)
    for t in texts:
        pen.text((t.x, t.y), t.text, font=_font(round(t.size), t.bold), fill=t.colour, anchor=t.anchor)
    picture[:] = np.asarray(image)


def _ground(pen: ImageDraw.ImageDraw, t: Text) -> None:
    left, top, right, bottom = pen.textbbox(
        (t.x, t.y), t.text, font=_font(round(t.size), t.bold), anchor=t.anchor
    )
    pad_x, pad_y = 0.55 * t.size, 0.34 * t.size
    box = (left - pad_x, top - pad_y, right + pad_x, bottom + pad_y)
    pen.rounded_rectangle(box, radius=0.45 * t.size, fill=INK)
