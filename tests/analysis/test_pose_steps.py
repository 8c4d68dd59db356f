"""Counting good steps while a clip is read, so that no more of it is read than is needed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.mannequin import RunnerSpec, simulate
from analysis.pose.steps import StepCount

SIZE = (1280, 720)
RUNNER = RunnerSpec(duration_s=4.0, fps=30.0, cadence_spm=180.0)


def counted(points: np.ndarray, t: np.ndarray) -> int:
    """How many steps are counted in landmarks (n, 33, 2)."""
    count = StepCount()
    for moment, xy in zip(t, points, strict=True):
        count.add(float(moment), np.column_stack([xy, np.ones(33)]), SIZE)
    return count.steps


def run(spec: RunnerSpec) -> tuple[np.ndarray, np.ndarray]:
    """A drawn runner's landmarks and times."""
    keypoints = simulate(spec).keypoints
    return keypoints.xy, keypoints.t


@pytest.mark.parametrize("cadence", [150.0, 180.0, 200.0])
def test_a_runners_steps_are_counted(cadence: float) -> None:
    """In four seconds of running hardly a step is missed and none is counted twice."""
    steps = counted(*run(replace(RUNNER, cadence_spm=cadence)))
    assert cadence * 4 / 60 - 3 <= steps <= cadence * 4 / 60


@given(seed=st.integers(0, 100))
def test_it_does_not_matter_which_leg_is_called_left(seed: int) -> None:
    """Legs that change names from frame to frame change no count."""
    xy, t = run(RUNNER)
    swapped = xy.copy()
    rows = np.random.default_rng(seed).random(len(t)) < 0.5
    swapped[rows, 25:33:2], swapped[rows, 26:33:2] = xy[rows, 26:33:2], xy[rows, 25:33:2]
    assert counted(swapped, t) == counted(xy, t)


def test_who_stands_makes_no_steps() -> None:
    """One posture held for seconds holds no step."""
    xy, t = run(RUNNER)
    assert counted(np.repeat(xy[:1], len(t), axis=0), t) == 0


def test_a_gap_starts_the_count_anew() -> None:
    """After half a second without the runner only what follows counts."""
    xy, t = run(RUNNER)
    later = t + np.where(t > 2.0, 0.5, 0.0)
    assert counted(xy, later) <= counted(xy[t > 2.0], t[t > 2.0])


def test_feet_out_of_the_picture_do_not_count() -> None:
    """A runner whose feet are cut off has made no good step."""
    xy, t = run(RUNNER)
    assert counted(xy + np.array([0.0, 200.0]), t) == 0


def test_steps_of_another_pace_do_not_count() -> None:
    """A second at full speed before three of slow motion adds nothing to the slow ones."""
    xy, t = run(RUNNER)
    slow = np.where(t > 1.0, 1.0 + 4 * (t - 1.0), t)
    assert counted(xy, slow) <= counted(xy[t > 0.7], slow[t > 0.7])
