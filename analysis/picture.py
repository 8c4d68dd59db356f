"""One decoded frame, upright on demand: crops for the pose model, small and whole pictures.

The frame stays as the decoder left it (planes of luma and chroma, as stored). A crop turns, scales and
converts only what it shows, in one go; the whole picture is never copied.
"""

from __future__ import annotations

import copy
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

# OpenCV's own threads would fight with the landmarkers for the cores.
cv2.setNumThreads(1)

Rgb = NDArray[np.uint8]
Gray = NDArray[np.uint8]

#: Colour conversion rows (R, G, B) for full-range Y, U-128, V-128: BT.601 and BT.709.
_BT601 = ((1.0, 0.0, 1.402), (1.0, -0.344136, -0.714136), (1.0, 1.772, 0.0))
_BT709 = ((1.0, 0.0, 1.5748), (1.0, -0.187324, -0.468124), (1.0, 1.8556, 0.0))


class Picture:
    """One decoded frame, upright on demand. ``index`` counts decoded frames, ``t`` is its time in s."""

    __slots__ = (
        "_chroma", "_factor", "_frame", "_luma", "_quarter", "_scale", "_stored", "_to_rgb", "height",
        "index", "t", "width",
    )  # fmt: skip

    def __init__(self, frame: Any, index: int, t: float, quarter: int) -> None:
        self.index, self.t = index, t
        self._quarter = quarter
        if frame.format.name not in ("yuv420p", "yuvj420p"):
            frame = frame.reformat(format="yuv420p")
        self._frame = frame
        self._luma, *self._chroma = (_plane(frame.planes[k]) for k in range(3))
        self._scale = 1.0  # pixels of the luma plane per pixel of the picture
        self._factor = 1  # by how much crops are averaged before they are sampled
        self._to_rgb = _colour_matrix(frame)
        high, wide = self._stored = self._luma.shape
        self.width, self.height = (wide, high) if quarter % 2 == 0 else (high, wide)

    def crop(self, place: NDArray[np.float64], size: int) -> Rgb:
        """A (size, size, 3) RGB crop. ``place`` (2, 3) maps crop pixels to upright picture pixels.

        Outside the picture is black. Only what the crop needs is scaled and converted.
        """
        stored = self._upright_to_stored() @ np.vstack([place, (0.0, 0.0, 1.0)])
        planes = [_warp(self._luma, stored, size, self._scale, 16, self._factor)]
        planes += [_warp(plane, stored, size, 0.5 * self._scale, 128, self._factor) for plane in self._chroma]
        return np.asarray(cv2.transform(cv2.merge(planes), self._to_rgb), np.uint8)

    def coarse(self, factor: int) -> Picture:
        """The same picture, whose crops are taken as from one ``factor`` times smaller; nothing is copied."""
        same = copy.copy(self)
        same._factor = factor
        return same

    def reduced(self, factor: int) -> Picture:
        """The same picture for crops only, kept ``factor`` times smaller: a held 4K frame costs 12 MB."""
        small = copy.copy(self)
        small._luma = _shrunk(self._luma, factor)
        small._chroma = [_shrunk(plane, factor) for plane in self._chroma]
        small._scale = self._scale / factor
        small._frame = None
        return small

    def thumb(self, wide: int = 64) -> Gray:
        """A small grey picture as stored (not turned), for comparing frames with each other.

        Each point is the mean of 16 picked pixels: cheap, and the coding noise of a repeated frame goes.
        """
        step = max(1, self._luma.shape[1] // (4 * wide))
        picked = np.ascontiguousarray(self._luma[step // 2 :: step, step // 2 :: step])
        high = max(1, round(wide * picked.shape[0] / picked.shape[1]))
        return np.asarray(cv2.resize(picked, (wide, high), interpolation=cv2.INTER_AREA), np.uint8)

    def gray(self) -> Gray:
        """The whole upright picture in grey."""
        return np.ascontiguousarray(np.rot90(self._luma, self._quarter))

    def rgb(self, longest: int | None = None) -> Rgb:
        """The whole upright picture, its longer side at most ``longest`` pixels."""
        high, wide = self._luma.shape
        scale = min(1.0, longest / max(high, wide)) if longest else 1.0
        size = (max(2, round(wide * scale)), max(2, round(high * scale)))
        small = self._frame.reformat(
            width=size[0], height=size[1], format="rgb24", interpolation="AREA"
        ).to_ndarray()
        return np.ascontiguousarray(np.rot90(small, self._quarter))

    def _upright_to_stored(self) -> NDArray[np.float64]:
        # Upright = the stored picture turned counter-clockwise by quarter * 90 degrees (as np.rot90).
        high, wide = self._stored
        return np.array(
            {
                0: ((1, 0, 0), (0, 1, 0)),
                1: ((0, -1, wide - 1), (1, 0, 0)),
                2: ((-1, 0, wide - 1), (0, -1, high - 1)),
                3: ((0, 1, 0), (-1, 0, high - 1)),
            }[self._quarter],
            np.float64,
        )


def _shrunk(plane: Gray, factor: int) -> Gray:
    """Means of whole blocks, which is several times faster than a free size."""
    high, wide = plane.shape[0] // factor, plane.shape[1] // factor
    blocks = plane[: high * factor, : wide * factor]
    return np.asarray(cv2.resize(blocks, (wide, high), interpolation=cv2.INTER_AREA), np.uint8)


def _plane(plane: Any) -> Gray:
    flat = np.frombuffer(plane, np.uint8)
    return flat.reshape(-1, plane.line_size)[: plane.height, : plane.width]


def _colour_matrix(frame: Any) -> NDArray[np.float64]:
    """(3, 4) from stored Y, U, V bytes to RGB bytes. Unknown means BT.601 below 720 lines, BT.709 above."""
    space = int(frame.colorspace)
    known = {1: _BT709, 5: _BT601, 6: _BT601}
    rows = np.array(known.get(space, _BT709 if frame.height >= 720 else _BT601))
    full = int(frame.color_range) == 2 or frame.format.name == "yuvj420p"
    gain, black = (
        (np.array([1.0, 1.0, 1.0]), 0.0) if full else (np.array([255 / 219, 255 / 224, 255 / 224]), 16.0)
    )
    linear = rows * gain
    return np.column_stack([linear, -linear @ np.array([black, 128.0, 128.0])])


def _warp(
    plane: Gray, place: NDArray[np.float64], size: int, scale: float, outside: int, factor: int
) -> Gray:
    """``plane``, whose pixels are ``scale`` of the stored picture's, seen through ``place``.

    It is first made ``factor`` times smaller, in blocks that lie the same way in every frame.
    """
    to_plane = place * scale
    to_plane[:, 2] += (scale - 1.0) / 2.0
    if factor >= 2:
        plane, to_plane = _averaged(plane, to_plane, size, factor, factor)
    shrink = int(np.hypot(to_plane[0, 0], to_plane[1, 0]))
    if shrink >= 2:  # average before sampling, or thin far limbs break up
        plane, to_plane = _averaged(plane, to_plane, size, shrink, 1)
    warped = cv2.warpAffine(
        plane,
        to_plane,
        (size, size),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderValue=(outside,),
    )
    return np.asarray(warped, np.uint8)


def _averaged(
    plane: Gray, to_plane: NDArray[np.float64], size: int, shrink: int, grid: int
) -> tuple[Gray, NDArray[np.float64]]:
    """What a crop shows of ``plane``, in means of blocks that begin on the ``grid``, and the map to it."""
    corners = np.array([(0, 0, 1), (size, 0, 1), (0, size, 1), (size, size, 1)], float) @ to_plane.T
    high, wide = plane.shape
    margin = 2 * grid
    x0, y0 = np.clip(np.floor(corners.min(axis=0)) - margin, 0, (wide - shrink, high - shrink)).astype(int)
    x1, y1 = np.clip(np.ceil(corners.max(axis=0)) + margin, 1, (wide, high)).astype(int)
    x0, y0 = x0 // grid * grid, y0 // grid * grid
    x1, y1 = (min(-(-end // grid) * grid, most) for end, most in ((x1, wide), (y1, high)))
    small = _shrunk(plane[y0 : max(y1, y0 + shrink), x0 : max(x1, x0 + shrink)], shrink)
    to_small = to_plane / shrink
    to_small[:, 2] += (0.5 - np.array([x0, y0])) / shrink - 0.5
    return small, to_small
