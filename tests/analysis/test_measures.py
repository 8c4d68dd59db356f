"""Numbers and their intervals, on drawn runners whose truth is exact."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.gait import detect_gait
from analysis.measures import Doubt, HipCalibration, Measures, interval, measure
from analysis.model import Value
from analysis.points import JOINTS, POSE, PointKind
from analysis.vertical import estimate_roll

from .runners import film, gait_of, without

CONTRACT = (
    "hip_ankle_offset_pct", "trunk_lean_deg", "hip_ankle_offset_left_pct", "hip_ankle_offset_right_pct",
    "trunk_lean_mean_deg", "body_line_toe_off_deg", "body_line_straightness_pct", "hip_bend_deg",
    "foot_ahead_at_contact_pct", "foot_behind_at_toe_off_pct", "contact_time_ms", "flight_time_ms",
    "duty_factor", "vertical_travel_pct", "knee_flexion_midstance_deg",
)  # fmt: skip


def measured(**wishes: object) -> Measures:
    """Everything up to the measures, with the roll that the motion shows."""
    keypoints, gait = film(**wishes).keypoints, gait_of(**wishes)
    return measure(keypoints, gait, estimate_roll(keypoints, gait))


@pytest.mark.parametrize("offset", [-6.0, 0.0, 4.4, 12.0])
@pytest.mark.parametrize("fps", [30.0, 60.0])
def test_offset(offset: float, fps: float) -> None:
    """The offset of a drawn runner is within 1.5 % of leg length and inside its interval."""
    wishes = {"hip_ankle_offset_pct": offset, "fps": fps, "trunk_lean_deg": 6.0}
    value = measured(**wishes).values["hip_ankle_offset_pct"]
    assert value.value == pytest.approx(film(**wishes).truth.hip_ankle_offset_pct, abs=1.5)
    assert value.low <= film(**wishes).truth.hip_ankle_offset_pct <= value.high  # type: ignore[operator]


@pytest.mark.parametrize("lean", [0.0, 6.0, 14.0])
def test_trunk_lean(lean: float) -> None:
    """Trunk lean is within one degree, at midstance and on average."""
    values, truth = measured(trunk_lean_deg=lean).values, film(trunk_lean_deg=lean).truth
    assert values["trunk_lean_deg"].value == pytest.approx(truth.trunk_lean_deg, abs=1.0)
    assert values["trunk_lean_mean_deg"].value == pytest.approx(truth.trunk_lean_mean_deg, abs=1.0)


@pytest.mark.parametrize("roll", [-6.0, 6.0])
def test_a_rolled_camera_changes_little(roll: float) -> None:
    """Six degrees of roll move the lean by at most one degree and the offset by at most 2 %."""
    level, rolled = measured().values, measured(camera_roll_deg=roll).values
    assert rolled["trunk_lean_deg"].value == pytest.approx(level["trunk_lean_deg"].value, abs=1.0)
    assert rolled["hip_ankle_offset_pct"].value == pytest.approx(level["hip_ankle_offset_pct"].value, abs=2.0)


def test_every_name_of_the_contract_is_there() -> None:
    """All measures of the contract are given, each with an interval around its value."""
    values = measured().values
    assert set(CONTRACT) <= set(values)
    for name in CONTRACT:
        value = values[name]
        assert value.low <= value.value <= value.high, name  # type: ignore[operator]


def test_without_a_trunk_nothing_is_said_about_it() -> None:
    """Lean, line and hip bend are null without shoulders, the offset stays."""
    bare = without(film().keypoints, "shoulder", "ear")
    values = measure(bare, detect_gait(bare)).values
    assert values["hip_ankle_offset_pct"].value is not None
    assert values["trunk_lean_deg"].value is None
    assert values["body_line_toe_off_deg"].value is None


def test_slow_motion_keeps_lengths_and_corrects_times() -> None:
    """Four times slower, offset and duty factor stay and contact time is the real one."""
    fast, slow = measured().values, measured(slow_motion=4.0, duration_s=8.0).values
    assert slow["hip_ankle_offset_pct"].value == pytest.approx(fast["hip_ankle_offset_pct"].value, abs=1.0)
    assert slow["contact_time_ms"].value == pytest.approx(fast["contact_time_ms"].value, rel=0.05)


def test_unknown_time_base_gives_no_times() -> None:
    """Where the factor is unknown, times are null and lengths are not."""
    values = measured(slow_motion=3.0, duration_s=6.0).values
    assert values["contact_time_ms"].value is None
    assert values["flight_time_ms"].value is None
    assert values["hip_ankle_offset_pct"].value is not None
    assert values["duty_factor"].value is not None


def test_left_and_right() -> None:
    """A runner whose legs differ by 6 % is seen to, with the right sign."""
    value = measured(asymmetry_pct=6.0, fps=60.0).values["hip_ankle_offset_asymmetry_pct"]
    assert value.value == pytest.approx(6.0, abs=1.5)


def test_the_hip_calibration_moves_the_hip() -> None:
    """A hip that lies 2 % ahead of the model's point adds 2 % to the offset and takes lean away."""
    plain = measure(film().keypoints, gait_of()).values
    moved = measure(film().keypoints, gait_of(), hip=HipCalibration(2.0, 1.0)).values
    gain = moved["hip_ankle_offset_pct"].value - plain["hip_ankle_offset_pct"].value  # type: ignore[operator]
    assert gain == pytest.approx(2.0, abs=0.05)
    assert moved["trunk_lean_deg"].value < plain["trunk_lean_deg"].value  # type: ignore[operator]


def test_what_is_not_known_of_the_roll_widens_the_interval() -> None:
    """A roll known to ± 3 degrees widens the offset's interval by about 5 % to either side."""
    sure = measure(film().keypoints, gait_of(), Value(0.0, 0.0, 0.0, "deg")).values["hip_ankle_offset_pct"]
    unsure = measure(film().keypoints, gait_of(), Value(0.0, -3.0, 3.0, "deg")).values["hip_ankle_offset_pct"]
    assert unsure.high - unsure.low > sure.high - sure.low + 4  # type: ignore[operator]


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=30))
def test_an_interval_contains_its_median(samples: list[float]) -> None:
    """Value is the median of the steps and lies inside low and high."""
    value = interval(samples, "%")
    assert value.value == pytest.approx(float(np.median(samples)))
    assert value.low <= value.value <= value.high  # type: ignore[operator]


def test_no_samples_no_value() -> None:
    """Nothing measured is null, not zero."""
    assert interval([], "%") == Value(None, None, None, "%")


def test_the_interval_of_many_clips_covers_their_own_steps_nine_times_in_ten() -> None:
    """Where a third of the scatter is noise, the true steps' median is held in 85 to 99 of 100 clips."""
    rng = np.random.default_rng(3)
    true = rng.normal(5, 1.88, size=(400, 8))
    clips = [interval(list(steps), "%") for steps in true + rng.normal(0, 0.67, size=true.shape)]
    medians = np.median(true, axis=1)
    covered = np.mean([v.low <= m <= v.high for v, m in zip(clips, medians, strict=True)])  # type: ignore[operator]
    assert 0.85 <= covered <= 0.99


def test_systematic_doubt_stays_however_many_steps() -> None:
    """A thousand steps do not shrink an error that all of them share."""
    value = interval([5.0] * 1000, "%", Doubt(sd=1.0))
    assert value.high - value.low > 3  # type: ignore[operator]


def test_an_unusual_offset_of_a_video_is_less_sure() -> None:
    """The further the hip from its usual place, the wider a video's interval; joint centres know it."""

    def half(offset: float, kind: PointKind) -> float:
        simulation = film(hip_ankle_offset_pct=offset)
        value = measure(simulation.keypoints, detect_gait(simulation.keypoints, kind=kind)).values
        low, high = value["hip_ankle_offset_pct"].low, value["hip_ankle_offset_pct"].high
        assert low is not None
        assert high is not None
        return (high - low) / 2

    assert half(14.0, POSE) > half(4.4, POSE) + 0.3
    assert half(14.0, JOINTS) == pytest.approx(half(4.4, JOINTS), abs=0.2)
