"""A turned square round one person: what the landmark network looks at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from analysis.model import FloatArray

#: The landmark network was trained on regions 1.25 times the circle round the body.
_SCALE = 1.25


@dataclass(frozen=True, slots=True)
class Region:
    """Centre ``x``, ``y`` and side ``size`` in pixels, ``angle`` in rad."""

    x: float
    y: float
    size: float
    angle: float

    @classmethod
    def around(cls, hips: FloatArray, circle: FloatArray) -> Region:
        """The region that the landmark network expects, from the hip centre and a point of the circle."""
        up = circle - hips
        size = 2.0 * float(np.hypot(*up)) * _SCALE
        return cls(float(hips[0]), float(hips[1]), size, float(np.arctan2(up[0], -up[1])))

    def to_picture(self, points: FloatArray) -> FloatArray:
        """(n, 2) points in units 0..1 of the region -> picture pixels."""
        return (points - 0.5) * self.size @ self._turn().T + (self.x, self.y)

    def place(self, pixels: int) -> FloatArray:
        """(2, 3) map from the pixels of a crop to the pixels of the picture."""
        linear = self._turn() * (self.size / pixels)
        centre = np.array([self.x, self.y]) - linear @ np.full(2, (pixels - 1) / 2.0)
        return np.column_stack([linear, centre])

    def _turn(self) -> FloatArray:
        c, s = np.cos(self.angle), np.sin(self.angle)
        return np.array([[c, -s], [s, c]])

    def blend(self, other: Region, share: float) -> Region:
        """This region moved ``share`` of the way (beyond 1 extrapolates the centre only) to the other."""
        part = min(share, 1.0)
        turn = (other.angle - self.angle + np.pi) % (2 * np.pi) - np.pi
        return Region(
            self.x + share * (other.x - self.x),
            self.y + share * (other.y - self.y),
            float(self.size ** (1 - part) * other.size**part),
            self.angle + part * turn,
        )

    def held_back(self, before: Region) -> Region:
        """This region with size and turn near those ``before``: in life they change slowly."""
        slow = before.blend(self, 0.4)
        return Region(self.x, self.y, slow.size, slow.angle)

    def away(self, other: Region) -> float:
        """Pixels between the two centres."""
        return float(np.hypot(self.x - other.x, self.y - other.y))

    def is_same(self, other: Region) -> bool:
        """Whether both lie round one person."""
        return self.away(other) < 0.2 * min(self.size, other.size)

    def is_inside(self, wide: int, high: int) -> bool:
        """Whether a person there may be in a picture of this size."""
        return -0.1 * wide < self.x < 1.1 * wide and -0.1 * high < self.y < 1.1 * high and self.size > 16
