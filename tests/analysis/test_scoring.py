"""The doctrine's table of findings, row by row, on measures that are stated."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.measures import Measures, measure
from analysis.model import StartCheck, Value
from analysis.scoring import Verdict, judge, normal_band, thresholds

from .runners import film, gait_of


def around(value: float | None, half: float = 1.5, unit: str = "%") -> Value:
    """A value with an interval of ± ``half``."""
    return Value(None, None, None, unit) if value is None else Value(value, value - half, value + half, unit)


def verdict(
    offset: float,
    lean: float | None = 6.0,
    bend: float | None = 24.0,
    half: float = 1.5,
    start: StartCheck | None = None,
    **others: float,
) -> Verdict:
    """The verdict on a drawn runner whose measures are replaced by stated ones."""
    base = measure(film().keypoints, gait_of())
    values = base.values | {
        "hip_ankle_offset_pct": around(offset, half),
        "trunk_lean_deg": around(lean, 1.0, "deg"),
        "hip_bend_deg": around(bend, 1.0, "deg"),
        "contact_time_ms": around(250.0, 5.0, "ms"),
    }
    values |= {name: around(value) for name, value in others.items()}
    return judge(Measures(base.steps, values, start), gait_of(), around(0.0, 0.5, "deg"))


def codes(entries: tuple[str, ...]) -> set[str]:
    """The codes of reasons or notes."""
    return {entry.split(":")[0] for entry in entries}


def test_hip_over_the_ankle_is_good() -> None:
    """Inside the band the finding is good, with full scores."""
    result = verdict(4.4)
    assert (result.finding, result.scores.midstance, result.scores.lean) == ("good", 100, 100)


def test_an_inclined_trunk_over_the_ankle_is_good() -> None:
    """Statement 54: with the hip over the ankle, a trunk that leans is no fault."""
    result = verdict(4.4, lean=14.0, bend=36.0)
    assert result.finding == "good"
    assert "trunk_forward_fine" in codes(result.reasons)


def test_behind_with_an_upright_trunk_is_under_lean() -> None:
    """Hip behind and trunk upright: too little lean."""
    assert verdict(-8.0, lean=1.0).finding == "under_lean"


def test_behind_with_a_bent_hip_and_an_inclined_trunk_is_a_lean_from_the_hips() -> None:
    """Hip behind and trunk forward: the lean comes from the hips."""
    result = verdict(-8.0, lean=15.0, bend=40.0)
    assert result.finding == "lean_from_hips"
    assert {"hip_behind", "trunk_forward", "hip_bent"} <= codes(result.reasons)


def test_behind_with_a_slight_lean_is_sitting_back_with_the_whole_spine() -> None:
    """Statement 52b: a slight lean of the whole spine with the pelvis behind the foot."""
    result = verdict(-8.0, lean=7.0)
    assert (result.finding, result.variant) == ("sitting_back", "whole_spine")


@pytest.mark.parametrize(("offset", "told"), [(-8.0, True), (4.4, False), (16.0, False)])
def test_what_the_joints_do_not_show_is_said(offset: float, told: bool) -> None:
    """Beside sitting back, and only there, stands that the curve of the lower back is not seen."""
    result = verdict(offset, lean=6.0)
    assert ("back_shape" in codes(result.notes)) == told
    assert result.variant != "arched"


def test_upright_on_a_deeply_bent_leg_is_sitting_back_upright() -> None:
    """Statement 52c: upright and sitting."""
    result = verdict(-8.0, lean=1.0, knee_flexion_midstance_deg=58.0)
    assert (result.finding, result.variant) == ("sitting_back", "upright")


def test_behind_without_a_trunk_is_under_lean_without_a_kind() -> None:
    """Where the trunk is not seen, the side is told and nothing more."""
    result = verdict(-8.0, lean=None, bend=None)
    assert (result.finding, result.variant) == ("under_lean", None)
    assert "no_trunk" in codes(result.notes)


def test_in_front_is_over_lean() -> None:
    """Hip well in front: too much lean, and what goes with it is named."""
    result = verdict(18.0, foot_ahead_at_contact_pct=12.0, foot_behind_at_toe_off_pct=65.0)
    assert result.finding == "over_lean"
    assert {"foot_lands_close", "foot_leaves_late"} <= codes(result.reasons)


@pytest.mark.parametrize("offset", [-1.6, 10.2])
def test_an_interval_across_the_edge_is_ambiguous(offset: float) -> None:
    """A finding needs odds of three to two that the hip is outside the band, not only the median."""
    result = verdict(offset, half=4.0)
    assert result.finding == "ambiguous"
    assert "band_edge" in codes(result.reasons)


@pytest.mark.parametrize(("offset", "finding"), [(-3.0, "under_lean"), (11.5, "over_lean")])
def test_a_chance_of_60_in_100_names_the_side_with_low_confidence(offset: float, finding: str) -> None:
    """Outside with a chance of 60 to 85 in 100: the side is named, with low confidence."""
    result = verdict(offset, lean=1.0, half=4.0)
    assert (result.finding, result.confidence) == (finding, "low")


@pytest.mark.parametrize(("offset", "finding"), [(-4.2, "under_lean"), (13.0, "over_lean")])
def test_a_chance_of_85_in_100_names_the_side(offset: float, finding: str) -> None:
    """Outside with a chance of 85 to 95 in 100: the side is named, with medium confidence at most."""
    result = verdict(offset, lean=1.0, half=4.0)
    assert (result.finding, result.confidence) == (finding, "medium")


def test_a_useless_interval_finds_nothing() -> None:
    """A median inside the band means nothing when the interval is wider than the band."""
    assert verdict(4.4, half=12.0).finding == "ambiguous"


def test_cadence_alone_decides_nothing() -> None:
    """A low cadence beside a good offset stays a note."""
    base = measure(film().keypoints, gait_of())
    slow = replace(gait_of(), cadence_spm=Value(150.0, 149.0, 151.0, "steps/min"))
    result = judge(base, slow, around(0.0, 0.5, "deg"))
    assert result.finding == "good"
    assert "cadence_low" in codes(result.notes)


def test_a_start_that_says_otherwise_makes_it_ambiguous() -> None:
    """Hip behind while running, but a straight start over the foot: both readings stand."""
    result = verdict(-8.0, lean=1.0, start=StartCheck(12.0, 98.0, True))
    assert result.finding == "ambiguous"
    assert "start_disagrees" in codes(result.reasons)


@given(st.floats(-40, 60))
def test_scores_lie_between_0_and_100(offset: float) -> None:
    """Any offset gives scores from 0 to 100."""
    scores = verdict(offset).scores
    assert 0 <= (scores.midstance or 0) <= 100
    assert 0 <= (scores.lean or 0) <= 100


@given(st.floats(0, 15), st.floats(0, 15))
def test_further_from_the_band_never_scores_higher(one: float, two: float) -> None:
    """The midstance score falls with the distance from the band."""
    near, far = sorted((one, two))
    edge = thresholds()["offset_band"]["high"]
    assert (verdict(edge + near).scores.midstance or 0) >= (verdict(edge + far).scores.midstance or 0)


def test_confidence_falls_with_the_width_of_the_interval() -> None:
    """Narrow is at least as sure as wide."""
    order = ["low", "medium", "high"]
    narrow, wide = verdict(4.4, half=2.0).confidence, verdict(4.4, half=8.0).confidence
    assert order.index(narrow) >= order.index(wide)
    assert wide == "low"


def test_the_band_moves_with_the_speed_but_not_far() -> None:
    """Longer contacts, so slower running, carry the hip further in front, by 2 % at most."""
    fast, slow, unknown = normal_band(200.0), normal_band(300.0), normal_band(None)
    assert fast.high < unknown.high < slow.high
    assert normal_band(900.0).high - unknown.high == pytest.approx(2.0)


def test_a_good_runner_in_a_drawn_film() -> None:
    """The whole chain calls a drawn runner at the middle of the band good."""
    assert judge(measure(film().keypoints, gait_of()), gait_of()).finding == "good"


def test_a_good_offset_at_the_edge_is_not_sure() -> None:
    """Inside the band but as likely outside, a good finding has low confidence; in its middle, high."""
    edge = normal_band(250.0).high - 0.1
    assert verdict(edge, half=3.0).confidence == "low"
    assert verdict(4.4, half=3.0).confidence == verdict(4.4, half=1.5).confidence
