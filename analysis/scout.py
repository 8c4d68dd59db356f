"""Which seconds of a clip to read finely, and how many of their frames.

A verdict needs a dozen good steps, not a minute of them. A long clip is looked through coarsely (a frame
every second or two) and the stretch in which somebody large moves the legs, seen from the side, is chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from analysis.model import INDEX, FloatArray
from analysis.pose import SCORE, Model, Seen, look_for_people
from analysis.track.body import leg_lengths
from analysis.video import Timeline, read_some

#: A clip up to this long is read whole; of a longer one, this much is.
WHOLE_S, STRETCH_S = 16.0, 12.0
#: It is looked through at steps of at least so many seconds, and in no more than so many pictures.
_COARSE_S, _MOST_LOOKS = 1.0, 24
#: Frames a second above which a clip is read no further than to this many good steps of somebody.
_HIGH_RATE, ENOUGH_STEPS = 40.0, 12
#: So many frames are looked at before a high frame rate is thinned, but never to fewer than this a second.
_ENOUGH_FRAMES, _LEAST_RATE = 240, 28.0
#: Up to so many frames there is time to look at each one twice.
_TWICE_FRAMES = 280


@dataclass(frozen=True, slots=True)
class Plan:
    """Read from ``from_s`` to ``until_s`` (None: to the end), every ``every``-th frame, looking ``twice``,
    and no further than to ``enough`` good steps.
    """

    from_s: float = 0.0
    until_s: float | None = None
    every: int = 1
    twice: bool = False
    enough: int | None = None


def plan_reading(path: Path, timeline: Timeline | None, model: Model) -> Plan:
    """The stretch and the rate that are worth the time."""
    if timeline is None:
        return Plan(until_s=WHOLE_S)
    start, end = float(timeline.t[0]), float(timeline.t[-1])
    from_s, until_s = (start, end) if end - start <= WHOLE_S else _best_stretch(path, timeline, model)
    frames = int(np.count_nonzero((timeline.t >= from_s) & (timeline.t <= until_s)))
    rate = frames / max(until_s - from_s, 1e-3)
    every = min(-(-frames // _ENOUGH_FRAMES), int(rate / _LEAST_RATE))
    enough = ENOUGH_STEPS if rate > _HIGH_RATE else None
    twice = every <= 1 and frames <= _TWICE_FRAMES
    return Plan(from_s, until_s, max(every, 1), twice, enough)


def _best_stretch(path: Path, timeline: Timeline, model: Model) -> tuple[float, float]:
    last = float(timeline.t[-1])
    step = max(_COARSE_S, (last - float(timeline.t[0])) / _MOST_LOOKS)
    looks = [
        (picture.t, picture.height, look_for_people(picture, model))
        for picture in read_some(path, timeline, step, rarest_s=STRETCH_S / 2)
    ]
    t = np.array([moment for moment, _, _ in looks])
    value = np.array([_most_worth([look.result() for look in found], high) for _, high, found in looks])
    starts = np.unique(np.clip(t - step / 2, timeline.t[0], max(last - STRETCH_S, timeline.t[0])))
    sums = [value[(t >= start) & (t <= start + STRETCH_S)].sum() for start in starts]
    # Of equally good stretches the first: the runner is freshest, and less has to be read.
    best = float(starts[int(np.argmax(np.round(sums, 1)))])
    return best, min(best + STRETCH_S, last)


def _most_worth(people: list[Seen], high: int) -> float:
    return max((_worth(seen.points, high) for seen in people if seen.score >= SCORE), default=0.0)


def _worth(points: FloatArray, high: int) -> float:
    """How much a person (33, 3) seen for a moment looks like a runner from the side: size x leg movement."""
    xy = points[None, :, :2]
    leg = float(leg_lengths(xy)[0])
    feet = points[[INDEX[f"{s}_{p}"] for s in ("left", "right") for p in ("ankle", "foot_index")], 1]
    if leg <= 0 or feet.max() > high:
        return 0.0
    apart = np.hypot(*(points[INDEX["left_ankle"], :2] - points[INDEX["right_ankle"], :2])) / leg
    knees = np.hypot(*(points[INDEX["left_knee"], :2] - points[INDEX["right_knee"], :2])) / leg
    trunk = np.hypot(*(xy[0, [11, 12]].mean(axis=0) - xy[0, [23, 24]].mean(axis=0)))
    wide = abs(points[11, 0] - points[12, 0]) / max(float(trunk), 1e-6)
    side = float(np.clip(1.6 - 2.0 * wide, 0.1, 1.0))
    return min(leg / high, 0.3) * min(float(apart + knees), 1.0) * side
