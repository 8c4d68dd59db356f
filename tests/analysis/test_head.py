"""Events by the head, where hips and hidden knees are shown badly."""

from dataclasses import replace

import numpy as np
import pytest

from analysis.gait import Gait, detect_gait
from analysis.head import Head
from analysis.model import INDEX, Keypoints, Side
from analysis.points import JOINTS, POSE, PointKind

from .runners import film, without


def _median_gap_ms(first: Gait, second: Gait, instant: str, side: Side) -> float:
    """Median difference of one instant between the steps of one leg that both found, ms."""
    gaps = [
        getattr(a, instant) - getattr(b, instant)
        for a in first.steps
        for b in second.steps
        if a.side == b.side == side and abs(a.midstance_s - b.midstance_s) < 0.15
    ]
    return 1000 * abs(float(np.median(gaps)))


def _as_a_pose_model_shows_it(keypoints: Keypoints) -> Keypoints:
    """The hips bounce 20 ms early with the right (near) leg's steps, and the left knee bends 30 ms late."""
    xy, t = keypoints.xy.copy(), keypoints.t
    hips = [INDEX["left_hip"], INDEX["right_hip"]]
    early = np.array([[np.interp(t + 0.02, t, xy[:, k, 1]) for k in hips]])[0].T
    xy[:, hips, 1] = early
    knee = INDEX["left_knee"]
    xy[:, knee, 0] = np.interp(t - 0.03, t, xy[:, knee, 0])
    return replace(keypoints, xy=xy)


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("instant", ["contact_s", "midstance_s"])
def test_wrong_hips_and_a_hidden_knee_hardly_move_the_events(instant: str, side: Side) -> None:
    """What a pose model does to hips and hidden knees moves contact and midstance by less than 8 ms."""
    true = film(fps=60.0).keypoints
    moved = _as_a_pose_model_shows_it(true)
    found, plain = detect_gait(moved, kind=POSE), detect_gait(true, kind=POSE)
    assert _median_gap_ms(found, plain, instant, side) < 8


def test_joint_centres_do_not_ask_the_head() -> None:
    """With joint centres a head that bounces otherwise changes nothing."""
    true = film().keypoints
    xy = true.xy.copy()
    head = [k for name, k in INDEX.items() if "ear" in name or "shoulder" in name]
    xy[:, head, 1] += 10 * np.sin(7 * true.t)[:, None]
    plain, moved = detect_gait(true, kind=JOINTS), detect_gait(replace(true, xy=xy), kind=JOINTS)
    assert [s.midstance_s for s in plain.steps] == [s.midstance_s for s in moved.steps]


@pytest.mark.parametrize("kind", [JOINTS, POSE])
def test_a_runner_without_a_head_has_steps(kind: PointKind) -> None:
    """Where neither ears nor shoulders are seen the hips and knees tell the events as before."""
    lower = without(film().keypoints, "ear", "shoulder")
    assert len(detect_gait(lower, kind=kind).steps) == len(detect_gait(film().keypoints).steps)


def test_no_ears_and_no_shoulders_are_no_head() -> None:
    """There is no head to read without ears and shoulders."""
    assert Head.of(detect_gait(without(film().keypoints, "ear", "shoulder")).curves) is None


@pytest.mark.parametrize("offset", [-7.0, 4.4, 14.0])
def test_midstance_by_the_head_follows_the_offset(offset: float) -> None:
    """Drawn runners with the hip far behind and far in front: midstance by the head is within 14 ms."""
    simulation = film(hip_ankle_offset_pct=offset)
    steps = detect_gait(simulation.keypoints, kind=POSE).steps
    errors = [
        1000 * (s.midstance_s - true.midstance_s)
        for true in simulation.truth.steps
        for s in steps
        if s.side == true.side and abs(s.midstance_s - true.midstance_s) < 0.15
    ]
    assert len(errors) == len(simulation.truth.steps)
    assert np.abs(errors).max() < 14
