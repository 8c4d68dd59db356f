"""How many good steps of a person have been seen so far, counted while the clip is read.

It decides when enough is seen, nothing else: the steps themselves are found much later, between the frames.
"""

from __future__ import annotations

import numpy as np

from analysis.demands import VERDICT
from analysis.model import INDEX, FloatArray
from analysis.track.body import leg_lengths
from analysis.track.stretch import LONGEST_GAP_S

#: In a step the feet have been this far apart and come this near (along, leg lengths), and as they pass the
#: free one is this much higher: a runner's rises to the knee, a walker's hardly leaves the ground.
_APART, _NEAR, _LIFTED = 0.5, 0.4, 0.2
#: Steps of one pace last equally long within this factor.
_PACE = 1.4
_ANKLES = [INDEX["left_ankle"], INDEX["right_ankle"]]
_EDGE = [
    INDEX[f"{side}_{part}"]
    for side in ("left", "right")
    for part in ("shoulder", "ankle", "heel", "foot_index")
]


class StepCount:
    """Counts the passing of the feet in one person's landmarks, whichever foot is called left."""

    def __init__(self) -> None:
        self._passes: list[float] = []
        self._last = -np.inf
        self._apart = False

    def add(self, t: float, points: FloatArray, size: tuple[int, int]) -> None:
        """One more frame: its time in s, the landmarks (33, 3) in it, and its width and height in pixels."""
        leg = float(leg_lengths(points[None, :, :2])[0])
        edge = points[_EDGE, :2]
        if leg < VERDICT.least_leg_px or (edge < 0).any() or (edge > size).any():
            return
        if t - self._last > LONGEST_GAP_S:
            self._passes, self._apart = [], False
        self._last = t
        along, up = np.abs(points[_ANKLES[0], :2] - points[_ANKLES[1], :2]) / leg
        if along > _APART:
            self._apart = True
        elif self._apart and along < _NEAR and up > _LIFTED:
            self._apart = False
            self._passes.append(t)

    @property
    def steps(self) -> int:
        """Steps of one pace since the person was last lost or out of the picture."""
        lasted = np.diff(self._passes)
        if not len(lasted):
            return 0
        usual = float(np.median(lasted))
        return int(np.count_nonzero((lasted > usual / _PACE) & (lasted < usual * _PACE)))
