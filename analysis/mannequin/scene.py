"""What stands around the runner: a room with a treadmill, or a park that moves past; and the shadow."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.mannequin.paint import Picture
from analysis.mannequin.simulate import RunnerSpec, ground_y
from analysis.model import FloatArray

_GREY = 150.0  # what low contrast fades to


@lru_cache(maxsize=4)
def backdrop(
    width: int, height: int, ground: int, kind: str, belt: bool, contrast: float, leg_px: float, seed: int
) -> Picture:
    """The still picture behind the runner (h, w, 3) RGB; it repeats after ``width`` pixels."""
    rng = np.random.default_rng(seed)
    if kind == "room":
        image = _room(width, height, ground, leg_px, rng)
    else:
        image = _park(width, height, ground, leg_px, rng)
    image += rng.normal(0.0, 1.6, image.shape)
    image = _GREY + (image - _GREY) * contrast
    picture: Picture = np.clip(image, 0, 255).astype(np.uint8)
    if belt:
        _treadmill(picture, ground, leg_px)
    return picture


def behind(spec: RunnerSpec, shift_px: float) -> Picture:
    """The background of one frame, roll applied; ``shift_px`` is how far ground or belt has moved."""
    base = backdrop(
        spec.width, spec.height, round(ground_y(spec)), spec.background, spec.setting == "treadmill",
        spec.background_contrast, spec.leg_px, spec.seed,
    )  # fmt: skip
    if spec.setting == "overground" and spec.camera == "panning":
        base = np.roll(base, round(shift_px) % spec.width, axis=1)
    else:
        base = base.copy()
    if spec.setting == "treadmill":
        _belt_marks(base, round(ground_y(spec)), spec.leg_px, shift_px)
    return _rolled(base, spec.camera_roll_deg)


def shadow(picture: Picture, spec: RunnerSpec, feet: FloatArray) -> None:
    """A soft shadow under each foot (k, 2) pixels, fainter the higher the foot, in place."""
    roll = np.radians(spec.camera_roll_deg)
    middle = np.array([spec.width, spec.height]) / 2.0
    turn = np.array([[np.cos(roll), -np.sin(roll)], [np.sin(roll), np.cos(roll)]])
    for foot in feet:
        flat = (foot - middle) @ turn  # back to the unrolled picture
        above = max(0.0, (ground_y(spec) - flat[1]) / spec.leg_px)
        on_ground = np.array([flat[0], ground_y(spec) + 0.01 * spec.leg_px])
        centre = middle + turn @ (on_ground - middle)
        soft_shadow(picture, centre, spec.leg_px, above)


def soft_shadow(picture: Picture, centre: FloatArray, leg_px: float, above: float) -> None:
    """The shadow of one foot at ``centre`` (x, y) pixels, ``above`` the ground in leg lengths, in place."""
    _dim(picture, centre, leg_px * (0.26 + 0.15 * above), 0.42 / (1.0 + 6.0 * above))


@lru_cache(maxsize=8)
def _blot(half_width: int) -> NDArray[np.float32]:
    y, x = np.mgrid[-1:1:48j, -1:1:96j]
    blot = np.clip(1.0 - (x**2 + y**2), 0, 1).astype(np.float32) ** 1.3
    half_height = max(2, half_width // 5)
    return np.asarray(cv2.resize(blot, (2 * half_width, 2 * half_height), interpolation=cv2.INTER_AREA))


def _dim(picture: Picture, centre: FloatArray, half_width: float, strength: float) -> None:
    blot = _blot(max(4, round(half_width / 4) * 4))
    h, w = blot.shape
    x0, y0 = round(float(centre[0]) - w / 2), round(float(centre[1]) - h / 2)
    left, top = max(0, -x0), max(0, -y0)
    right, bottom = min(w, picture.shape[1] - x0), min(h, picture.shape[0] - y0)
    if right <= left or bottom <= top:
        return
    part = picture[y0 + top : y0 + bottom, x0 + left : x0 + right]
    part[:] = (part * (1.0 - strength * blot[top:bottom, left:right, None])).astype(np.uint8)


def _rolled(picture: Picture, degrees: float) -> Picture:
    if degrees == 0.0:
        return picture
    h, w = picture.shape[:2]
    turn = cv2.getRotationMatrix2D((w / 2, h / 2), -degrees, 1.0)  # cv2 turns counter-clockwise for +
    return np.asarray(cv2.warpAffine(picture, turn, (w, h), borderMode=cv2.BORDER_REFLECT), np.uint8)


def _ramp(height: int, width: int, top: tuple[int, ...], bottom: tuple[int, ...]) -> FloatArray:
    part = np.linspace(0, 1, max(height, 1))[:, None, None]
    return np.broadcast_to(
        np.asarray(top) * (1 - part) + np.asarray(bottom) * part, (max(height, 1), width, 3)
    )


def _room(width: int, height: int, ground: int, leg: float, rng: np.random.Generator) -> FloatArray:
    image = np.empty((height, width, 3))
    skirting = min(height - 2, round(ground - 0.18 * leg))
    image[:skirting] = _ramp(skirting, width, (206, 208, 208), (184, 186, 188))
    image[skirting:] = _ramp(height - skirting, width, (120, 106, 94), (150, 134, 118))
    image[skirting - max(2, round(0.05 * leg)) : skirting] = (226, 226, 224)
    # a tall window with daylight, and a picture, both soft
    for x0, x1, y0, y1, colour in (
        (0.06, 0.30, 0.08, 0.60, (222, 232, 240)),
        (0.72, 0.90, 0.14, 0.38, (150, 164, 172)),
    ):
        a, b, c, d = round(x0 * width), round(x1 * width), round(y0 * skirting), round(y1 * skirting)
        image[c:d, a:b] = (236, 236, 234)
        m = max(2, round(0.025 * leg))
        image[c + m : d - m, a + m : b - m] = colour
    glow = np.exp(-(((np.arange(width) - 0.18 * width) / (0.5 * width)) ** 2))[None, :, None]
    image += 10.0 * glow
    for _ in range(60):  # floor grain
        y = int(rng.integers(skirting, height))
        image[y] *= 1.0 + rng.normal(0, 0.02)
    return np.asarray(cv2.GaussianBlur(image, (0, 0), max(1.0, leg / 180)))


def _park(width: int, height: int, ground: int, leg: float, rng: np.random.Generator) -> FloatArray:
    image = np.empty((height, width, 3))
    horizon = min(height - 2, round(ground - 0.55 * leg))
    image[:horizon] = _ramp(horizon, width, (150, 186, 222), (222, 230, 232))
    image[horizon:] = _ramp(height - horizon, width, (128, 150, 96), (150, 164, 108))
    for k in range(34):  # tree crowns that wrap around
        cx, cy = float(rng.uniform(0, width)), horizon - leg * float(rng.uniform(0.15, 0.95))
        radius = leg * float(rng.uniform(0.22, 0.5))
        green = np.array([92, 122, 84]) * float(rng.uniform(0.85, 1.2)) + 14 * (k % 3)
        for wrap in (-width, 0, width):
            cv2.ellipse(image, (round(cx + wrap), round(cy)), (round(radius), round(radius * 0.8)), 0, 0, 360,
                        tuple(map(float, green)), -1)  # fmt: skip
    thrice = cv2.GaussianBlur(np.concatenate([image] * 3, axis=1), (0, 0), max(1.5, leg / 40))
    image = np.asarray(thrice[:, width : 2 * width], float)  # blurred so that the left and right ends meet
    path = round(ground - 0.10 * leg)
    image[path:] = _ramp(height - path, width, (176, 164, 146), (196, 186, 168))
    image[path : path + max(1, round(0.012 * leg))] = (140, 128, 108)
    speckle = cv2.GaussianBlur(rng.normal(0, 30, (height - path, width)), (0, 0), max(0.8, leg / 220))
    image[path:] += speckle[..., None]
    return np.asarray(image)


def _treadmill(picture: Picture, ground: int, leg: float) -> None:
    h, w = picture.shape[:2]
    x0, x1 = round(w / 2 - 1.02 * leg), round(w / 2 + 1.02 * leg)
    deck = round(0.16 * leg)
    shade = picture[min(h - 1, ground + deck) : min(h, ground + round(1.5 * deck)), max(0, x0) : min(w, x1)]
    shade[:] = (shade * 0.72).astype(np.uint8)
    cv2.rectangle(
        picture, (x0, ground - round(0.015 * leg)), (x1, ground + deck), (64, 66, 70), -1, cv2.LINE_AA
    )
    cv2.rectangle(picture, (x0, ground + round(0.05 * leg)), (x1, ground + deck), (98, 100, 106), -1)
    cv2.rectangle(picture, (x0, ground + deck - round(0.025 * leg)), (x1, ground + deck), (58, 60, 64), -1)


def _belt_marks(picture: Picture, ground: int, leg: float, shift_px: float) -> None:
    x0, x1 = picture.shape[1] / 2 - 1.0 * leg, picture.shape[1] / 2 + 1.0 * leg
    pitch = 0.5 * leg
    first = x0 + (shift_px - x0) % pitch
    for x in np.arange(first, x1 - 0.08 * leg, pitch):
        a, b = (round(float(x)), ground), (round(float(x) + 0.08 * leg), ground + max(1, round(0.03 * leg)))
        cv2.rectangle(picture, a, b, (110, 112, 116), -1)
