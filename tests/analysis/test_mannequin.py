from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.mannequin import (
    SAMPLE,
    Posture,
    RunnerSpec,
    Simulation,
    assemble,
    paint_frames,
    render,
    simulate,
    stage,
    write_sample_clip,
)
from analysis.mannequin.body import SHANK, THIGH, lowest, solve_leg
from analysis.mannequin.running import build_stride
from analysis.mannequin.stance import GRAVITY
from analysis.model import INDEX, LANDMARKS

SPEC = RunnerSpec()
OFFSETS = (-10.0, -5.0, 0.0, 4.4, 10.0, 16.0)


def world(simulation: Simulation, n: int = 2000) -> tuple[np.ndarray, np.ndarray]:
    """Times of one stride and the landmarks there, in leg lengths."""
    t = np.linspace(0.0, simulation.stride.gait.stride_s, n, endpoint=False)
    return t, simulation.stride.at(t)


def flexion(points: np.ndarray, side: str) -> np.ndarray:
    """Knee flexion in degrees."""
    hip, knee, ankle = (points[:, INDEX[f"{side}_{n}"], :2] for n in ("hip", "knee", "ankle"))
    a, b = knee - hip, ankle - knee
    return np.degrees(np.arctan2(a[:, 0], -a[:, 1]) - np.arctan2(b[:, 0], -b[:, 1]))


@pytest.mark.parametrize("offset", OFFSETS)
def test_offset_is_the_one_asked_for(offset: float) -> None:
    """The truth, measured on the joint centres, is the offset that the spec asks for."""
    truth = simulate(replace(SPEC, hip_ankle_offset_pct=offset)).truth
    assert truth.hip_ankle_offset_pct == pytest.approx(offset, abs=0.3)


@pytest.mark.parametrize("lean", [-5.0, 0.0, 8.0, 20.0])
def test_lean_is_the_one_asked_for(lean: float) -> None:
    """The trunk's mean lean is the one that the spec asks for."""
    assert simulate(replace(SPEC, trunk_lean_deg=lean)).truth.trunk_lean_mean_deg == pytest.approx(
        lean, abs=0.2
    )


@pytest.mark.parametrize("offset", OFFSETS)
def test_midstance_is_where_the_leg_is_shortest(offset: float) -> None:
    """Midstance of the truth is where hip and ankle are closest within contact."""
    simulation = simulate(replace(SPEC, hip_ankle_offset_pct=offset))
    step = next(s for s in simulation.truth.steps if s.side == "right")
    t = np.linspace(step.contact_s, step.toe_off_s, 800)
    points = simulation.stride.at(t)
    reach = np.linalg.norm((points[:, INDEX["right_hip"]] - points[:, INDEX["right_ankle"]])[:, :2], axis=1)
    inside = slice(40, 680)
    assert t[inside][np.argmin(reach[inside])] == pytest.approx(step.midstance_s, abs=0.003)


@pytest.mark.parametrize("offset", OFFSETS)
def test_stance_foot_stays_on_the_ground(offset: float) -> None:
    """In contact the lowest point of the foot neither sinks into nor leaves the ground."""
    simulation = simulate(replace(SPEC, hip_ankle_offset_pct=offset))
    t, points = world(simulation)
    in_contact = t < simulation.stride.gait.contact_s - 0.031  # then the toe begins to leave
    assert np.abs(lowest(points[in_contact])).max() < 0.002


def test_flat_foot_does_not_slide() -> None:
    """While the sole is flat the ankle stays at one place of the ground."""
    simulation = simulate(SPEC)
    t, points = world(simulation)
    part = t / simulation.stride.gait.contact_s
    flat = (part > 0.25) & (part < 0.40)
    assert np.ptp(points[flat, INDEX["right_ankle"], 0]) < 1e-3


def test_flight_is_ballistic() -> None:
    """Between the contacts the mid-hip falls with gravity."""
    simulation = simulate(replace(SPEC, leg_length_m=0.9))
    gait = simulation.stride.gait
    t = np.linspace(gait.contact_s, gait.stride_s / 2, 60)[5:-5]
    points = simulation.stride.at(t)
    height = (points[:, INDEX["left_hip"], 1] + points[:, INDEX["right_hip"], 1]) / 2
    assert np.polyfit(t, height, 2)[0] * 2 * 0.9 == pytest.approx(-GRAVITY, rel=0.02)


@pytest.mark.parametrize("offset", OFFSETS)
def test_running_looks_like_running(offset: float) -> None:
    """Contact and toe-off distances and knee angles stay near what motion capture of running shows."""
    simulation = simulate(replace(SPEC, hip_ankle_offset_pct=offset))
    step = simulation.truth.steps[0]
    assert 14 <= step.foot_ahead_at_contact_pct <= 40
    assert 25 <= step.foot_behind_at_toe_off_pct <= 62
    assert 34 <= step.knee_flexion_deg <= 60
    assert 90 <= flexion(world(simulation)[1], "right").max() <= 115


def test_segments_keep_their_length() -> None:
    """Thigh and shank are as long in every frame."""
    _, points = world(simulate(SPEC))
    thigh = np.linalg.norm((points[:, INDEX["left_knee"]] - points[:, INDEX["left_hip"]])[:, :2], axis=1)
    shank = np.linalg.norm((points[:, INDEX["left_ankle"]] - points[:, INDEX["left_knee"]])[:, :2], axis=1)
    assert np.ptp(thigh) < 1e-3
    assert thigh.mean() == pytest.approx(THIGH, abs=1e-3)
    assert np.ptp(shank) < 1e-3
    assert shank.mean() == pytest.approx(SHANK, abs=1e-3)


@settings(max_examples=12, deadline=None)
@given(
    cadence=st.floats(155, 190),
    duty=st.floats(0.28, 0.40),
    offset=st.floats(-8, 14),
    fps=st.sampled_from([24.0, 30.0, 60.0, 120.0]),
)
def test_steps_come_at_the_cadence(cadence: float, duty: float, offset: float, fps: float) -> None:
    """Whatever runner can be built, its contacts alternate and come at the cadence."""
    spec = replace(SPEC, cadence_spm=cadence, duty_factor=duty, hip_ankle_offset_pct=offset, fps=fps)
    steps = simulate(spec).truth.steps
    contacts = np.array([s.contact_s for s in steps])
    assert np.diff(contacts) == pytest.approx(60.0 / cadence)
    assert all(a.side != b.side for a, b in pairwise(steps))


def test_slow_motion_stretches_times_only() -> None:
    """Slow motion multiplies times and leaves offsets and angles."""
    plain, slow = simulate(SPEC).truth, simulate(replace(SPEC, slow_motion=4.0, duration_s=8.0)).truth
    assert slow.cadence_spm == pytest.approx(plain.cadence_spm / 4)
    assert slow.steps[0].contact_s == pytest.approx(plain.steps[0].contact_s * 4)
    assert slow.hip_ankle_offset_pct == pytest.approx(plain.hip_ankle_offset_pct)


def test_facing_left_is_the_mirror_image() -> None:
    """A runner facing left is the one facing right seen in a mirror, with left and right exchanged."""
    right, left = simulate(SPEC), simulate(replace(SPEC, facing="left"))
    a, b = right.keypoints.point("left_knee"), left.keypoints.point("left_knee")
    assert SPEC.width - a[:, 0] == pytest.approx(b[:, 0])
    assert right.points(np.array([0.1]))[0, INDEX["right_hip"], 2] < 0
    assert left.points(np.array([0.1]))[0, INDEX["left_hip"], 2] < 0


def test_roll_turns_the_scene_clockwise() -> None:
    """A positive roll turns the scene clockwise: what is above the centre moves to the right."""
    plain, rolled = simulate(SPEC).keypoints, simulate(replace(SPEC, camera_roll_deg=5.0)).keypoints
    nose = INDEX["nose"]
    assert (rolled.xy[:, nose, 0] > plain.xy[:, nose, 0]).all()


def test_asymmetry_is_between_the_sides() -> None:
    """Asymmetry is the right offset minus the left one."""
    steps = simulate(replace(SPEC, asymmetry_pct=4.0)).truth.steps
    offset = {s.side: s.hip_ankle_offset_pct for s in steps}
    assert offset["right"] - offset["left"] == pytest.approx(4.0, abs=0.5)


def test_impossible_runner_is_refused() -> None:
    """A combination that no leg can do raises ValueError."""
    with pytest.raises(ValueError, match="no stance"):
        simulate(replace(SPEC, hip_ankle_offset_pct=60.0))


def test_every_landmark_is_known() -> None:
    """All 33 landmarks have a place in every frame."""
    keypoints = simulate(SPEC).keypoints
    assert keypoints.xy.shape == (120, len(LANDMARKS), 2)
    assert np.isfinite(keypoints.xy).all()


def test_straight_leg_has_no_knee_angle() -> None:
    """A leg as long as thigh and shank together is straight."""
    thigh, knee = solve_leg(np.array([0.0]), np.array([-1.0]))
    assert thigh[0] == pytest.approx(0.0, abs=0.1)
    assert knee[0] == pytest.approx(0.0, abs=0.2)


def test_standing_posture_is_upright() -> None:
    """With all angles zero the body stands in one vertical line."""
    points = assemble(Posture())[0]
    line = [points[INDEX[n], 0] for n in ("left_ankle", "left_knee", "left_hip", "left_shoulder")]
    assert np.ptp(line) == pytest.approx(0.0, abs=1e-9)


def test_picture_has_the_size_and_shows_the_runner() -> None:
    """A rendered frame has the spec's size and differs from its background where the runner is."""
    spec = replace(SPEC, width=640, height=360, duration_s=0.1)
    simulation = simulate(spec)
    _, picture = next(iter(render(simulation)))
    assert picture.shape == (360, 640, 3)
    x, y = np.mean([simulation.keypoints.point(f"{s}_hip")[0] for s in ("left", "right")], axis=0).astype(int)
    assert np.abs(picture[y, x].astype(int) - picture[y, 600]).max() > 40


def test_rendering_repeats() -> None:
    """The same spec gives the same picture."""
    spec = replace(SPEC, width=320, height=240, duration_s=0.1, noise=4.0)
    first, second = (next(iter(render(simulate(spec))))[1] for _ in range(2))
    assert np.array_equal(first, second)


def test_recorded_joints_are_painted_in_a_picture_that_holds_them() -> None:
    """Recorded joints without a picture size are staged so that all of them lie inside the painted frames."""
    keypoints = replace(simulate(replace(SPEC, duration_s=0.2)).keypoints, size=None)
    legs = [INDEX[f"{s}_{n}"] for s in ("left", "right") for n in ("hip", "knee", "ankle")]
    only_legs = np.full_like(keypoints.xy, np.nan)
    only_legs[:, legs] = keypoints.xy[:, legs] - 900.0
    staged = stage(replace(keypoints, xy=only_legs))
    frame = next(iter(paint_frames(staged)))
    assert frame.rgb().shape[1::-1] == staged.size
    assert (staged.xy[:, legs] > 0).all()


def test_sample_clip_is_a_video(tmp_path: Path) -> None:
    """The sample clip is written as a video with as many frames as the spec says."""
    from analysis.video import probe, read_frames

    path = tmp_path / "sample.mp4"
    write_sample_clip(path, replace(SAMPLE, duration_s=0.5, width=240, height=320))
    assert probe(path).clip.width == 240
    assert sum(1 for _ in read_frames(path)) == 15


def test_stride_is_cached() -> None:
    """The same gait is solved once."""
    assert build_stride(SPEC.gait) is build_stride(replace(SPEC).gait)
