"""The events of a stance by what a pose model sees best: how head and shoulders bounce, and the knee before
landing.

A pose model moves the hips with the nearer leg and bends hidden knees where it likes. In clips painted on
the recorded joints of five runners its head and shoulders fell fastest and were lowest within 4 ms of where
they truly did (standard deviation between clips 2–5), its knee was straightest before landing within 2 (± 2),
while its hips fell fastest 12 ms early in the near leg and 3 ms late in the far one (± 8–16) and its knee's
greatest flexion was 20 ms off (± 7–25). The lags below are means over runners on force plates and, for
contact and toe-off, four hand-labelled clips; runners differ by about 11 (contact), 14 (toe-off) and 4 ms
(midstance).
"""

from __future__ import annotations

import numpy as np

from analysis.curves import PER_STRIDE, Curves
from analysis.model import FloatArray
from analysis.peaks import low_pass, peak

#: Head and shoulders move slowly: three harmonics of the stride carry the bounce and leave the noise.
HARMONIC = 3.0
#: They fall fastest this share of the stance after contact; the knee is straightest this many strides before.
FALL_SHARE, EXTENDED_LEAD = 0.11, 0.032
#: Toe-off comes this many strides after the middle between their fastest rise and the straight knee …
RISE_LAG = 0.046
#: … which counts this much against the toe's leaving of its line.
RISE_WEIGHT = 0.65
#: Midstance comes this many strides before the lowest point, and further where the hip is in front of the
#: ankle (:mod:`analysis.shortest`).
MIDSTANCE_LEAD = 0.0055


class Head:
    """The bounce of head and shoulders of one runner; instants are dense indices, None where not seen."""

    def __init__(self, height: FloatArray) -> None:
        """``height`` (m,) of head and shoulders in the picture, leg lengths."""
        smooth = low_pass(height, HARMONIC)
        self.height, self._fall = smooth, -np.gradient(smooth)

    @classmethod
    def of(cls, curves: Curves) -> Head | None:
        """From the ears and shoulders that the clip carries; None without any."""
        tracks = [curves.up[name] for name in ("ear", "shoulder") if curves.has(name)]
        return cls(curves.rise + np.mean(tracks, axis=0)) if tracks else None

    def falls(self, over: float) -> float | None:
        """Where they fall fastest, near the hip's passing over the ankle at ``over``."""
        return peak(self._fall, over - 0.22 * PER_STRIDE, over + 0.09 * PER_STRIDE)

    def rises(self, over: float) -> float | None:
        """Where they rise fastest."""
        return peak(-self._fall, over + 0.05 * PER_STRIDE, over + 0.32 * PER_STRIDE)

    def lowest(self, over: float) -> float | None:
        """Where they are lowest."""
        return peak(-self.height, over - 0.10 * PER_STRIDE, over + 0.20 * PER_STRIDE)

    def contact(self, over: float, off: float, extended: float | None) -> float | None:
        """From their fall and from where the knee was straightest, ``extended``, before landing."""
        fall = self.falls(over)
        signs = [] if fall is None else [fall - FALL_SHARE * (off - fall) / (1 - FALL_SHARE)]
        if extended is not None:
            signs.append(extended + EXTENDED_LEAD * PER_STRIDE)
        return float(np.mean(signs)) if signs else None

    def toe_off(self, over: float, straight_after_rise: float, toe_leaves: float) -> float:
        """From their rise, how long after it the knee is straight, and where the toe leaves its line."""
        rise = self.rises(over)
        if rise is None or not np.isfinite(straight_after_rise):
            return toe_leaves
        by_rise = rise + 0.5 * straight_after_rise + RISE_LAG * PER_STRIDE
        return RISE_WEIGHT * by_rise + (1 - RISE_WEIGHT) * toe_leaves
