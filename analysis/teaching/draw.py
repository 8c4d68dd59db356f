"""Draws teaching pictures: panels with the mannequin, coach's lines, arrows, a tick or a cross, a number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.mannequin.paint import Figure, look
from analysis.mannequin.render import draw as paint_figure
from analysis.mannequin.scene import soft_shadow
from analysis.model import INDEX, FloatArray
from analysis.overlay import canvas
from analysis.overlay.canvas import BLUE, ORANGE, WHITE, Colour, Picture, Text
from analysis.overlay.lines import band
from analysis.teaching.scenes import Panel, panels

PANEL = (360, 470)
_GAP = 10
_GROUND_Y = 0.88 * PANEL[1]
_LEG = 178.0  # pixels
_PAPER: Colour = (240, 243, 246)
_FLOOR: Colour = (216, 221, 227)
_DARK: Colour = (38, 46, 58)
_BODY: Colour = (255, 206, 84)


def draw_picture(picture: str) -> Picture:
    """One teaching picture (h, w, 3): its panels side by side, four in two rows.

    Raises ``KeyError`` for an unknown one.
    """
    drawn = [draw_panel(panel, k + 1, len(panels(picture))) for k, panel in enumerate(panels(picture))]
    wide = 2 if len(drawn) == 4 else len(drawn)
    return _joined([_joined(drawn[k : k + wide], 1) for k in range(0, len(drawn), wide)], 0)


def _joined(parts: list[NDArray[np.uint8]], axis: int) -> Picture:
    """Parts with a white gap between them, along an axis of the picture."""
    shape = list(parts[0].shape)
    shape[axis] = _GAP
    row: list[NDArray[np.uint8]] = []
    for part in parts:
        row += [part, np.full(shape, 255, np.uint8)]
    return np.concatenate(row[:-1], axis=axis)


def save(picture: Picture, path: str) -> None:
    """Writes a PNG with a palette of 128 colours: these pictures have few, and phones pay for bytes."""
    Image.fromarray(picture).quantize(colors=128, dither=Image.Dither.NONE).save(path, optimize=True)


def draw_panel(panel: Panel, number: int = 1, of: int = 1) -> Picture:
    """One panel (h, w, 3)."""
    picture = np.full((PANEL[1], PANEL[0], 3), _PAPER, np.uint8)
    stage = _Stage(picture, panel)
    above = panel.points is None
    if not above:
        picture[round(_GROUND_Y) :] = _FLOOR
    for mark in panel.marks:
        stage.behind(mark)
    if panel.points is not None:
        stage.figure(panel.points)
        stage.lines(panel.points)
    for mark in panel.marks:
        stage.before(mark)
    if panel.good is not None:
        _badge(picture, panel.good)
    if of > 1:
        canvas.write(picture, [Text(26, 40, str(number), 28, _DARK, True, "mm")])
    return picture


class _Stage:
    """One panel being drawn; places are in leg lengths from the stance ankle and the ground."""

    def __init__(self, picture: Picture, panel: Panel) -> None:
        self.picture, self.panel = picture, panel
        self.leg = _LEG * panel.scale
        self.origin = np.array([PANEL[0] / 2.0 + panel.at * self.leg, _GROUND_Y])
        if panel.points is not None and panel.at == 0.0:
            x = panel.points[:, 0]
            self.origin[0] -= (float(x.min()) + float(x.max())) / 2.0 * self.leg
        self.colour = BLUE if panel.good else ORANGE if panel.good is False else (110, 122, 138)

    def px(self, x: float, y: float) -> FloatArray:
        """A place on the panel, pixels."""
        return np.asarray(self.origin + np.array([x, -y]) * self.leg)

    def figure(self, points: FloatArray) -> None:
        xy = self.origin + points[:, :2] * np.array([1.0, -1.0]) * self.leg
        for side in ("left", "right"):
            foot = (points[INDEX[f"{side}_heel"]] + points[INDEX[f"{side}_foot_index"]]) / 2
            above = max(0.0, float(foot[1]) - 0.02)
            soft_shadow(self.picture, self.px(float(foot[0]), 0.0), self.leg, above)
        paint_figure(self.picture, Figure(xy, -points[:, 2], self.leg, 1), look("default"))

    def lines(self, points: FloatArray) -> None:
        side = self.panel.stance
        hip, ankle = (points[INDEX[f"{side}_{n}"], :2] for n in ("hip", "ankle"))
        shoulder, ear = ((points[INDEX[f"left_{n}"], :2] + points[INDEX[f"right_{n}"], :2]) / 2
                         for n in ("shoulder", "ear"))  # fmt: skip
        wanted = self.panel.lines
        if "band" in wanted:
            self._band(hip, ankle)
        if "plumb" in wanted:
            canvas.dashes(self.picture, self.px(*ankle), self.px(ankle[0], 1.55), _DARK, 3, 11, edge=0)
        if "hip_plumb" in wanted:
            self._landing(hip, ankle)
        if "body" in wanted:
            chain = np.stack([self.px(*p) for p in (ankle, hip, shoulder, ear)])
            canvas.line(self.picture, chain, _BODY, 5, edge=1.5)
        if "hip" in wanted:
            start = np.stack([self.px(ankle[0], hip[1]), self.px(*hip)])
            canvas.line(self.picture, start, self.colour, 6, edge=1.0)
            canvas.dot(self.picture, self.px(*ankle), 6, WHITE, ring=self.colour)
            canvas.dot(self.picture, self.px(*hip), 9, self.colour)

    def _band(self, hip: FloatArray, ankle: FloatArray) -> None:
        low, high = (ankle[0] + pct / 100.0 for pct in band())
        a, b = self.px(low, hip[1] + 0.13), self.px(high, hip[1] - 0.13)
        corners = np.array([[a[0], a[1]], [b[0], a[1]], [b[0], b[1]], [a[0], b[1]]])
        canvas.wash(self.picture, corners, BLUE, 0.55)

    def _landing(self, hip: FloatArray, ankle: FloatArray) -> None:
        """Plumb line of the hip, and how far the foot lands ahead of it."""
        canvas.dashes(self.picture, self.px(*hip), self.px(hip[0], -0.10), _DARK, 3, 11, edge=0)
        canvas.line(
            self.picture, np.stack([self.px(hip[0], -0.12), self.px(ankle[0], -0.12)]), self.colour, 7, edge=0
        )
        canvas.dot(self.picture, self.px(*hip), 8, self.colour)
        canvas.dot(self.picture, self.px(ankle[0], -0.12), 6, self.colour)

    def behind(self, mark: dict[str, Any]) -> None:
        if "wall" in mark:
            x = round(float(self.px(mark["wall"], 0)[0]))
            self.picture[: round(_GROUND_Y), x:] = (196, 203, 212)
            self.picture[: round(_GROUND_Y), x : x + 5] = (150, 158, 170)
        elif "tripod" in mark:
            x, height = mark["tripod"]
            for foot in (-0.18, 0.0, 0.18):
                legs = np.stack([self.px(x, height), self.px(x + foot, 0.0)])
                canvas.line(self.picture, legs, _DARK, 4, edge=0)

    def before(self, mark: dict[str, Any]) -> None:
        drawers: dict[str, Callable[..., None]] = {
            "arrow": self._arrow, "turn": self._turn, "line": self._line, "phone": self._phone,
            "runner_above": self._runner_above, "corner": self._corner, "say": self._say,
            "clock": self._clock, "frames": self._frames, "sheet": self._sheet,
        }  # fmt: skip
        for name, drawer in drawers.items():
            if name in mark:
                drawer(mark[name], *([mark["bend"]] if "bend" in mark else []))

    def _arrow(self, ends: list[float], bend: float = 0.0) -> None:
        a, b = self.px(ends[0], ends[1]), self.px(ends[2], ends[3])
        across = np.array([(b - a)[1], -(b - a)[0]])
        across = across / max(float(np.linalg.norm(across)), 1e-6) * bend * self.leg * 2.0
        u = np.linspace(0, 1, 24)[:, None]
        self._pointed((1 - u) ** 2 * a + 2 * u * (1 - u) * ((a + b) / 2 + across) + u**2 * b)

    def _turn(self, arc: list[float]) -> None:
        x, y, width, start, end = arc
        angle = np.radians(np.linspace(start, end, 32))
        centre = self.px(x, y)
        ring = np.stack([np.cos(angle) * width * self.leg, -np.sin(angle) * 0.28 * width * self.leg], axis=1)
        self._pointed(centre - ring * np.array([1.0, -1.0]))

    def _pointed(self, path: FloatArray) -> None:
        """A thick line that ends in an arrow head."""
        head = 17.0
        tip = path[-1]
        keep = np.linalg.norm(path - tip, axis=1) > 0.8 * head
        shaft = path[keep] if keep.sum() > 1 else path[:2]
        along = tip - shaft[-1]
        along = along / max(float(np.linalg.norm(along)), 1e-6)
        across = np.array([-along[1], along[0]])
        corners = np.stack(
            [tip, tip - along * head + across * 0.62 * head, tip - along * head - across * 0.62 * head]
        )
        canvas.line(self.picture, shaft, self.colour, 7, edge=1.5, strength=0.25)
        canvas.wash(self.picture, corners, self.colour, 1.0)

    def _line(self, ends: list[float]) -> None:
        canvas.dashes(
            self.picture, self.px(ends[0], ends[1]), self.px(ends[2], ends[3]), _DARK, 3, 10, edge=0
        )

    def _corner(self, place: list[float]) -> None:
        x, y, size = place
        square = np.stack([self.px(x + size, y), self.px(x + size, y - size), self.px(x, y - size)])
        canvas.line(self.picture, square, _DARK, 3, edge=0)

    def _say(self, told: list[Any]) -> None:
        """A few letters that every language reads, centred on a place."""
        x, y = self.px(told[0], told[1])
        canvas.write(self.picture, [Text(float(x), float(y), told[2], 40, _DARK, True, "mm")])

    def _clock(self, place: list[float]) -> None:
        """A stopwatch of this radius."""
        centre, radius = self.px(place[0], place[1]), place[2] * self.leg
        turn = np.linspace(0, 2 * np.pi, 48)[:, None]
        ring = centre + radius * np.concatenate([np.cos(turn), np.sin(turn)], axis=1)
        canvas.line(self.picture, ring, _DARK, 6, edge=0)
        for to in ((0.0, -0.72), (0.5, 0.0)):
            canvas.line(self.picture, np.stack([centre, centre + radius * np.array(to)]), BLUE, 6, edge=0)
        knob = centre - np.array([0.0, radius])
        canvas.line(self.picture, np.stack([knob, knob - np.array([0.0, 10.0])]), _DARK, 9, edge=0)

    def _frames(self, place: list[float]) -> None:
        """Pictures one behind the other, as a film has them."""
        half = place[2] * self.leg * np.array([0.8, 1.0])
        for shift in (14.0, 0.0, -14.0):
            centre = self.px(place[0], place[1]) + np.array([shift, -0.6 * shift])
            self._box(centre - half, centre + half, (255, 255, 255) if shift > -14 else (190, 216, 250))

    def _sheet(self, place: list[float]) -> None:
        """A file with a film in it."""
        half = place[2] * self.leg * np.array([0.38, 0.5])
        centre = self.px(place[0], place[1])
        self._box(centre - half, centre + half, (255, 255, 255))
        fold = 0.5 * half[0]
        tip = centre + np.array([half[0], -half[1]])
        ear = np.stack([tip - np.array([fold, 0]), tip + np.array([-fold, fold]), tip + np.array([0, fold])])
        canvas.line(self.picture, ear, _DARK, 5, edge=0)
        play = centre + np.array([[-0.35, -0.30], [-0.35, 0.42], [0.5, 0.06]]) * half[0]
        canvas.wash(self.picture, play, BLUE, 1.0)

    def _box(self, a: FloatArray, b: FloatArray, colour: Colour) -> None:
        corners = np.array([[a[0], a[1]], [b[0], a[1]], [b[0], b[1]], [a[0], b[1]], [a[0], a[1]]])
        canvas.wash(self.picture, corners[:4], colour, 1.0)
        canvas.line(self.picture, corners, _DARK, 5, edge=0)

    def _runner_above(self, place: list[float]) -> None:
        """A runner seen from above: shoulders and head."""
        centre = self.px(place[0], place[1])
        leg = self.leg
        at = (round(float(centre[0])), round(float(centre[1])))
        shirt, hair = look("default")["shirt"], look("default")["hair"]
        cv2.ellipse(
            self.picture, at, (round(0.14 * leg), round(0.25 * leg)), 0, 0, 360, shirt, -1, cv2.LINE_AA
        )
        cv2.circle(self.picture, at, round(0.115 * leg), hair, -1, cv2.LINE_AA)

    def _phone(self, place: list[Any]) -> None:
        """A phone: ``upright`` as a frame round the picture, ``side`` or ``above`` as a thing."""
        x, y, size, way = place
        high = size * self.leg
        if way == "upright":
            _frame(self.picture, self.px(x, y), 0.60 * high, high)
            return
        wide, high = (0.16 * high, high) if way == "side" else (high, 0.16 * high)
        half = np.array([wide / 2, high / 2])
        a, b = self.px(x, y) - half, self.px(x, y) + half
        corners = np.array([[a[0], a[1]], [b[0], a[1]], [b[0], b[1]], [a[0], b[1]]])
        canvas.wash(self.picture, corners, _DARK, 1.0)
        lens = self.px(x, y) + (
            (-wide / 2 - 4, -high * 0.28) if way == "side" else (wide * 0.28, -high / 2 - 4)
        )
        canvas.dot(self.picture, lens, 5, BLUE, ring=_DARK)


def _frame(picture: Picture, centre: FloatArray, wide: float, high: float) -> None:
    """A phone's outline whose screen is what is inside."""
    half = np.array([wide / 2, high / 2])
    a, b = centre - half, centre + half
    corners = np.array([[a[0], a[1]], [b[0], a[1]], [b[0], b[1]], [a[0], b[1]], [a[0], a[1]]])
    canvas.line(picture, corners, _DARK, 13, edge=0)
    canvas.line(
        picture, np.stack([[centre[0] - 16, a[1]], [centre[0] + 16, a[1]]]), (120, 130, 146), 4, edge=0
    )


def _badge(picture: Picture, good: bool) -> None:
    """A blue tick or an orange cross in the corner."""
    centre = np.array([PANEL[0] - 38.0, 40.0])
    canvas.dot(picture, centre, 20, BLUE if good else ORANGE, ring=BLUE if good else ORANGE)
    if good:
        canvas.line(picture, centre + np.array([[-9, 0], [-2, 8], [10, -8]]), WHITE, 5, edge=0)
    else:
        for s in (-1, 1):
            canvas.line(picture, centre + np.array([[-8, -8 * s], [8, 8 * s]]), WHITE, 5, edge=0)
