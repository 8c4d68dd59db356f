"""The first step out of standing."""

from dataclasses import replace

import numpy as np
import pytest

from analysis.mannequin.body import SOLE, Posture, assemble
from analysis.mannequin.running import build_stride
from analysis.model import FloatArray, Keypoints
from analysis.pipeline import analyse_keypoints
from analysis.start import check_start, find_first_step

from .runners import film, jittered

FPS, LEG_PX = 30.0, 200.0


def _first_step(from_ankles: bool) -> FloatArray:
    """(n, 33, 3) leg lengths: 0.8 s of standing, then 0.4 s of a step of the right foot."""
    stand, lean = np.zeros(24), np.linspace(0, 1, 13)[1:]
    gone = np.concatenate([stand, lean])
    lifted = np.concatenate([stand, np.sin(np.pi * lean)])
    body = 15.0 * gone if from_ankles else -4.0 * gone
    angle = np.radians(body)
    return assemble(
        Posture(
            x=np.sin(angle),
            y=SOLE + np.cos(angle),
            trunk=body if from_ankles else 35.0 * gone,
            left_thigh=-body,
            right_thigh=-body + (35.0 if from_ankles else 10.0) * gone + 25.0 * lifted,
            right_knee=60.0 * lifted,
        )
    )


def _keypoints(points: FloatArray, direction: int = 1) -> Keypoints:
    xy = np.stack([640 + direction * LEG_PX * points[..., 0], 700 - LEG_PX * points[..., 1]], axis=-1)
    n = len(points)
    return Keypoints(np.arange(n) / FPS, xy, np.ones(xy.shape[:2]), np.arange(n), (1280, 800))


@pytest.mark.parametrize("direction", [-1, 1])
def test_a_lean_from_the_ankles(direction: int) -> None:
    """A body that falls as one line is straight, leans, and takes its pelvis past the foot."""
    check = check_start(_keypoints(_first_step(True), direction), direction)
    assert check is not None
    assert check.pelvis_passes_foot
    assert check.straightness_pct == pytest.approx(99, abs=1.5)
    assert check.body_line_deg == pytest.approx(15, abs=3)


def test_a_bend_at_the_hips() -> None:
    """A trunk that goes ahead of a pelvis that stays is bent, and the pelvis does not pass the foot."""
    check = check_start(_keypoints(_first_step(False)), 1)
    assert check is not None
    assert check.pelvis_passes_foot is False
    assert check.straightness_pct is not None
    assert check.straightness_pct < 92


def test_a_rolled_camera_is_undone() -> None:
    """The body's line is told against the true vertical."""
    upright = _keypoints(_first_step(True))
    turned = np.radians(5.0)
    turn = np.array([[np.cos(turned), np.sin(turned)], [-np.sin(turned), np.cos(turned)]])
    check = check_start(replace(upright, xy=upright.xy @ turn), 1, 5.0)
    level = check_start(upright, 1)
    assert check is not None
    assert level is not None
    assert check.body_line_deg == pytest.approx(level.body_line_deg, abs=0.1)


def test_jitter_of_a_pose_model_is_borne() -> None:
    """Points that jitter by one percent of the leg show the same start."""
    check = check_start(jittered(_keypoints(_first_step(True)), 0.01), 1)
    assert check is not None
    assert check.pelvis_passes_foot


def test_a_run_alone_has_no_start() -> None:
    """Whoever runs from the first frame on, fast or in slow motion, has not stood."""
    assert find_first_step(film().keypoints, 1) is None
    assert find_first_step(film(slow_motion=8.0, duration_s=8.0).keypoints, 1) is None


def test_standing_without_a_step_is_no_start() -> None:
    """Who only stands has no first step."""
    assert check_start(_keypoints(_first_step(True)[:24]), 1) is None


def test_a_start_and_the_run_after_it_are_both_measured() -> None:
    """A recording that begins with standing gives a start check, and its steps come from the run."""
    start = _first_step(True)
    run = build_stride(film().spec.gait).at(np.arange(120) / FPS)
    shift = start[-1, 23:25, 0].mean() - run[0, 23:25, 0].mean() + 0.05
    run[..., 0] += shift
    keypoints = _keypoints(np.concatenate([start, run]))
    report = analyse_keypoints(keypoints).report
    assert report.refusal is None
    assert report.start_check is not None
    assert report.start_check.pelvis_passes_foot
    assert report.steps[0].contact_s > keypoints.t[len(start)] - 0.1
    assert report.measures["hip_ankle_offset_pct"].value == pytest.approx(4.4, abs=1.5)
