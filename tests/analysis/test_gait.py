"""Steps, cadence, facing and setting of drawn runners whose truth is exact."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import NotRunning, TooFewSteps
from analysis.gait import Gait, detect_gait, find_direction
from analysis.mannequin import Simulation
from analysis.model import INDEX, SlowMotion

from .runners import film, gait_of, jittered, without


def errors_ms(gait: Gait, simulation: Simulation, instant: str) -> np.ndarray:
    """Real milliseconds between the steps found and the true ones; fails where a step is missing."""
    factor = simulation.spec.slow_motion
    found = []
    for step in simulation.truth.steps:
        near = [
            s
            for s in gait.steps
            if s.side == step.side and abs(s.midstance_s - step.midstance_s) < 0.15 * factor
        ]
        assert near, f"{step} is missing"
        found.append(1000 * (getattr(near[0], instant) - getattr(step, instant)) / factor)
    return np.array(found)


@pytest.mark.parametrize("fps", [24.0, 30.0, 60.0, 120.0])
def test_midstance_is_found_between_frames(fps: float) -> None:
    """Midstance is within 5 ms of the truth at any frame rate, though a frame lasts up to 42 ms."""
    errors = errors_ms(gait_of(fps=fps), film(fps=fps), "midstance_s")
    assert np.abs(errors).max() < 5


@pytest.mark.parametrize("instant", ["contact_s", "toe_off_s"])
def test_contact_and_toe_off_of_a_drawn_runner(instant: str) -> None:
    """Contact and toe-off of a drawn runner, whose hips move more simply than real ones, are within 20 ms."""
    assert np.abs(errors_ms(gait_of(), film(), instant)).max() < 20


def test_no_step_is_missed_or_invented() -> None:
    """Every whole step is found, and nothing but half steps at the two ends beside them."""
    found, true = len(gait_of().steps), len(film().truth.steps)
    assert true <= found <= true + 2


def test_steps_alternate_and_do_not_overlap() -> None:
    """Left and right take turns, and each step's instants are in order."""
    steps = gait_of(fps=60.0).steps
    assert all(a.side != b.side for a, b in pairwise(steps))
    assert all(s.contact_s < s.midstance_s < s.toe_off_s for s in steps)


@pytest.mark.parametrize("cadence", [150.0, 170.0, 195.0])
def test_cadence(cadence: float) -> None:
    """Cadence is within half a percent, and its interval contains the truth."""
    duty = {150.0: 0.4, 170.0: 0.35, 195.0: 0.3}[cadence]
    value = gait_of(cadence_spm=cadence, duty_factor=duty).cadence_spm
    assert value is not None
    assert value.value == pytest.approx(cadence, rel=0.005)
    assert value.low <= cadence <= value.high  # type: ignore[operator]


@pytest.mark.parametrize("facing", ["left", "right"])
def test_facing(facing: str) -> None:
    """The runner faces the way the knees do not bend."""
    assert gait_of(facing=facing).facing == facing


def test_belt_and_ground() -> None:
    """A runner who crosses the picture is over ground, one who stays is on a belt."""
    crossing = gait_of(setting="overground", duration_s=2.0, width=1920, runner_height_pct=50.0, fps=60.0)
    assert (crossing.setting, gait_of().setting) == ("overground", "treadmill")


def test_a_panning_camera_says_so() -> None:
    """Where the background moves, the runner who stays in the picture is over ground."""
    assert detect_gait(film().keypoints, camera_moves=True).setting == "overground"


def test_variable_frame_rate() -> None:
    """Frames at uneven times and frames that are missing do not move midstance by more than 5 ms."""
    simulation = film(fps=60.0)
    keep = np.sort(np.random.default_rng(1).choice(240, 150, replace=False))
    part = simulation.keypoints
    part = replace(
        part, t=part.t[keep], xy=part.xy[keep], visibility=part.visibility[keep], frame=part.frame[keep]
    )
    assert np.abs(errors_ms(detect_gait(part), simulation, "midstance_s")).max() < 5


def test_hips_knees_ankles_are_enough() -> None:
    """Steps are found without feet, trunk and head."""
    bare = without(
        film().keypoints, "shoulder", "ear", "heel", "foot", "eye", "nose", "mouth", "elbow", "wrist"
    )
    assert np.abs(errors_ms(detect_gait(bare), film(), "midstance_s")).max() < 6


def test_jitter_of_a_pose_model() -> None:
    """Points that jitter by 2 % of leg length leave midstance within 12 ms on the median."""
    noisy = detect_gait(jittered(film().keypoints, 0.02))
    assert np.median(np.abs(errors_ms(noisy, film(), "midstance_s"))) < 12


def test_a_short_gap_is_bridged() -> None:
    """An ankle that is not seen for 0.1 s costs no step."""
    keypoints = film().keypoints
    xy = keypoints.xy.copy()
    xy[40:43, INDEX["right_ankle"]] = np.nan
    assert len(detect_gait(replace(keypoints, xy=xy)).steps) == len(gait_of().steps)


def test_a_long_gap_is_left_empty() -> None:
    """No step is invented where the runner is not seen for more than a stride."""
    keypoints = film().keypoints
    xy = keypoints.xy.copy()
    xy[40:75] = np.nan
    steps = detect_gait(replace(keypoints, xy=xy)).steps
    start, stop = keypoints.t[42], keypoints.t[72]
    assert not [s for s in steps if start < s.midstance_s < stop]


@given(x=st.floats(-3000, 3000), y=st.floats(-3000, 3000), scale=st.floats(0.2, 5))
@settings(max_examples=10, deadline=None)
def test_place_and_size_in_the_picture_do_not_matter(x: float, y: float, scale: float) -> None:
    """Moving and scaling the picture changes no instant."""
    keypoints = film().keypoints
    moved = detect_gait(replace(keypoints, xy=keypoints.xy * scale + [x, y]))
    expected = [s.midstance_s for s in gait_of().steps]
    assert [s.midstance_s for s in moved.steps] == pytest.approx(expected, abs=1e-3)


def test_a_mirrored_film_gives_the_same_steps() -> None:
    """Filmed from the other side, the instants are the same and the runner faces the other way."""
    keypoints = film().keypoints
    mirrored = replace(keypoints, xy=keypoints.xy * [-1.0, 1.0] + [1280.0, 0.0])
    gait = detect_gait(mirrored)
    assert gait.facing == "left"
    assert [s.midstance_s for s in gait.steps] == pytest.approx(
        [s.midstance_s for s in gait_of().steps], abs=1e-4
    )


def test_standing_still_is_no_running() -> None:
    """A runner frozen in one posture is refused as not running."""
    keypoints = film().keypoints
    still = jittered(replace(keypoints, xy=np.repeat(keypoints.xy[:1], len(keypoints.t), axis=0)), 0.005)
    with pytest.raises(NotRunning):
        detect_gait(still)


def test_walking_is_no_running() -> None:
    """Hips that are highest when they pass over the foot are a walker's."""
    keypoints = film().keypoints
    xy = keypoints.xy.copy()
    hips = xy[:, [INDEX["left_hip"], INDEX["right_hip"]], 1].mean(axis=1)
    # turn the bounce of the whole body over, the legs' swing stays
    xy[..., 1] -= 2 * (hips - hips.mean())[:, None]
    with pytest.raises(NotRunning):
        detect_gait(replace(keypoints, xy=xy))


@pytest.mark.parametrize(
    ("offset", "roll", "duty"), [(-7.0, -7.5, 0.385), (15.0, -6.0, 0.3), (0.0, 9.0, 0.4)]
)
def test_lean_and_a_rolled_camera_make_no_walker(offset: float, roll: float, duty: float) -> None:
    """Whoever runs with the hip far behind or in front, in a rolled picture too, runs."""
    assert gait_of(hip_ankle_offset_pct=offset, camera_roll_deg=roll, duty_factor=duty).steps


def test_a_run_without_any_whole_stance_is_too_few() -> None:
    """Where the hip never passes over a foot on the ground there are too few steps, and no crash."""
    with pytest.raises(TooFewSteps):
        gait_of(hip_ankle_offset_pct=18.0, camera_roll_deg=-9.0, cadence_spm=155.0, facing="left")


def test_impossible_legs_are_no_steps() -> None:
    """A body that a lost pose model stretched to half as high again has no steps, whatever its swing."""
    keypoints = film().keypoints
    hips = keypoints.xy[:, 23:25].mean(axis=1, keepdims=True)
    xy = keypoints.xy.copy()
    xy[:, [INDEX["left_ankle"], INDEX["right_ankle"]]] += 0.9 * (hips - hips.mean(axis=0)) + [200.0, 0.0]
    with pytest.raises(TooFewSteps):
        detect_gait(replace(keypoints, xy=xy))


def test_one_step_is_too_few() -> None:
    """Half a second of running has no two whole stances."""
    keypoints = film().keypoints
    part = replace(
        keypoints,
        t=keypoints.t[:15],
        xy=keypoints.xy[:15],
        visibility=keypoints.visibility[:15],
        frame=keypoints.frame[:15],
    )
    with pytest.raises((TooFewSteps, NotRunning)):
        detect_gait(part)


def test_a_stated_slow_motion_is_believed() -> None:
    """What the user says about slow motion rules, and cadence follows it."""
    gait = detect_gait(film().keypoints, SlowMotion(2.0, "user"))
    assert gait.slow_motion == SlowMotion(2.0, "user")
    assert gait.cadence_spm is not None
    assert gait.cadence_spm.value == pytest.approx(340, rel=0.01)


def test_direction_of_a_runner_without_feet() -> None:
    """The bend of the knees alone tells the way."""
    assert find_direction(without(film(facing="left").keypoints, "heel", "foot")) == -1
