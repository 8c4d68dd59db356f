"""Who is the runner: the person who is there, large, and lifts the feet as only runners do.

A walker's feet pass each other as far apart as a runner's, but a runner's swing foot rises to the knee: the
height between the feet varies with a standard deviation of 0.2 to 0.5 leg lengths, a walker's with 0.1.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.errors import NoPerson, SeveralPeople
from analysis.model import INDEX, FloatArray, Keypoints, PoseFrames
from analysis.track.body import leg_lengths, median, middle, spread

#: Shorter than this no stride can be seen.
_LEAST_S = 0.5
#: The model is sure of its landmarks in a person (median over the body), not in a towel on a chair.
_LEAST_VISIBILITY = 0.4
_ENOUGH_S = 4.0
#: A second person makes the clip unclear when at least so big, so long beside the runner, and so active.
_RIVAL_SIZE, _RIVAL_TIME, _RIVAL_ACTIVITY = 0.6, 0.5, 0.6
#: Who lifts the feet less than this stands.
_LEAST_ACTIVITY = 0.06
#: A track that is lost and found again within this time and this many leg lengths is one person.
_REJOIN_S, _REJOIN_LEGS = 1.0, 1.0


@dataclass(frozen=True, slots=True)
class _Candidate:
    columns: tuple[int, ...]
    rows: NDArray[np.int64]
    seconds: float
    leg_px: float
    activity: float

    @property
    def weight(self) -> float:
        """Time x size x activity; time beyond a dozen steps does not make a runner."""
        return min(self.seconds, _ENOUGH_S) * self.leg_px * (0.02 + self.activity)


def choose_runner(frames: PoseFrames) -> Keypoints:
    """The one who runs through the clip.

    Raises NoPerson when nobody is followed for half a second, and SeveralPeople when a second person of
    similar size moves the legs in the same way at the same time.
    """
    candidates = [c for c in (_describe(frames, chain) for chain in _chains(frames)) if c is not None]
    if not candidates:
        raise NoPerson()
    runner = max(candidates, key=lambda c: c.weight)
    if any(_rivals(runner, other, frames.scene) for other in candidates if other is not runner):
        raise SeveralPeople()
    return _merge(frames, runner)


def _present(frames: PoseFrames, column: int) -> NDArray[np.int64]:
    return np.flatnonzero(np.isfinite(frames.xy[:, column, INDEX["left_hip"], 0]))


def _chains(frames: PoseFrames) -> list[tuple[int, ...]]:
    """Columns that continue each other after a short loss."""
    order = sorted(
        (c for c in range(frames.xy.shape[1]) if len(_present(frames, c))),
        key=lambda c: _present(frames, c)[0],
    )
    chains: list[list[int]] = []
    for column in order:
        for chain in chains:
            if _continues(frames, chain[-1], column):
                chain.append(column)
                break
        else:
            chains.append([column])
    return [tuple(chain) for chain in chains]


def _continues(frames: PoseFrames, before: int, after: int) -> bool:
    last, first = _present(frames, before)[-1], _present(frames, after)[0]
    gap = frames.t[first] - frames.t[last]
    if not 0.0 < gap <= _REJOIN_S or (frames.scene is not None and frames.scene[last] != frames.scene[first]):
        return False
    sizes = [median(leg_lengths(frames.xy[:, c])) for c in (before, after)]
    if not 0.6 < sizes[0] / sizes[1] < 1.67:
        return False
    hips = [middle(frames.xy[:, c], "hip") for c in (before, after)]
    known = _present(frames, before)[-6:]
    velocity = np.zeros(2)
    if len(known) >= 3:
        velocity = (hips[0][known[-1]] - hips[0][known[0]]) / (frames.t[known[-1]] - frames.t[known[0]])
    miss = np.linalg.norm(hips[1][first] - hips[0][last] - velocity * gap)
    return bool(miss < _REJOIN_LEGS * sizes[0] * (1.0 + gap))


def _describe(frames: PoseFrames, chain: tuple[int, ...]) -> _Candidate | None:
    rows = np.unique(np.concatenate([_present(frames, c) for c in chain]))
    merged = _merged_xy(frames, chain)[0]
    visibility = np.concatenate([frames.visibility[_present(frames, c), c] for c in chain])
    frame_s = float(np.median(np.diff(frames.t))) if len(frames.t) > 1 else 0.0
    seconds = len(rows) * frame_s
    if seconds < _LEAST_S or len(rows) < 5 or float(np.median(visibility)) < _LEAST_VISIBILITY:
        return None
    leg_px = median(leg_lengths(merged))
    lift = (merged[:, INDEX["left_ankle"], 1] - merged[:, INDEX["right_ankle"], 1]) / leg_px
    return _Candidate(chain, rows, seconds, leg_px, spread(lift))


def _rivals(runner: _Candidate, other: _Candidate, scene: NDArray[np.int64] | None) -> bool:
    if scene is not None and not np.isin(scene[other.rows], scene[runner.rows]).any():
        return False  # beyond a cut there is another stretch, whoever it shows, and one stretch is judged
    shared = len(np.intersect1d(runner.rows, other.rows))
    return (
        other.leg_px >= _RIVAL_SIZE * runner.leg_px
        and other.activity >= _RIVAL_ACTIVITY * runner.activity
        and other.activity >= _LEAST_ACTIVITY
        and (len(other.rows) >= _RIVAL_TIME * len(runner.rows) or shared >= _RIVAL_TIME * len(runner.rows))
    )


def _merged_xy(frames: PoseFrames, chain: tuple[int, ...]) -> tuple[FloatArray, FloatArray]:
    xy = np.full((len(frames.t), frames.xy.shape[2], 2), np.nan)
    visibility = np.zeros(xy.shape[:2])
    for column in chain:
        rows = _present(frames, column)
        xy[rows], visibility[rows] = frames.xy[rows, column], frames.visibility[rows, column]
    return xy, visibility


def _merge(frames: PoseFrames, runner: _Candidate) -> Keypoints:
    xy, visibility = _merged_xy(frames, runner.columns)
    if frames.still is not None:
        # A repeated picture shows the moment before: at its own time the runner was elsewhere.
        xy[frames.still], visibility[frames.still] = np.nan, 0.0
    return Keypoints(frames.t, xy, visibility, frames.frame, frames.size)
