"""Who runs, which leg is which, what is noise, which stretch is good: on drawn runners with exact truth."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import BodyCutOff, NoPerson, NotSideView, SeveralPeople, TooSmall
from analysis.mannequin import RunnerSpec, simulate
from analysis.model import INDEX, LANDMARKS, FloatArray, Keypoints, PoseFrames
from analysis.track import best_stretch, check_side, check_view, choose_runner, clean, steady_part
from analysis.track.identity import exchange_legs, facing_direction, follow_legs
from analysis.track.view import cut_off, oblique_deg

ANKLES = [INDEX["left_ankle"], INDEX["right_ankle"]]
LEG_JOINTS = [INDEX[f"{s}_{p}"] for s in ("left", "right") for p in ("knee", "ankle")]


def runner(**spec: object) -> Keypoints:
    """Exact points of a drawn runner on a belt."""
    return simulate(RunnerSpec(**{"duration_s": 3.0, **spec})).keypoints  # type: ignore[arg-type]


def people(
    *persons: Keypoints, still: np.ndarray | None = None, scene: np.ndarray | None = None
) -> PoseFrames:
    """What the pose model would say of these people."""
    first = persons[0]
    return PoseFrames(
        first.frame,
        first.t,
        np.stack([p.xy for p in persons], axis=1),
        np.stack([p.visibility for p in persons], axis=1),
        scene,
        still,
        first.size,
    )


def moved(person: Keypoints, shift: tuple[float, float], scale: float = 1.0) -> Keypoints:
    """The same person elsewhere, larger or smaller."""
    return replace(person, xy=person.xy * scale + np.array(shift))


def standing(person: Keypoints, shift: tuple[float, float] = (200.0, 0.0)) -> Keypoints:
    """Someone of the same size who stands."""
    return replace(person, xy=np.repeat(person.xy[:1], len(person.t), axis=0) + np.array(shift))


def walking(person: Keypoints, shift: tuple[float, float] = (260.0, 0.0)) -> Keypoints:
    """Someone of the same size who hardly lifts the feet."""
    xy = person.xy + np.array(shift)
    for part in ("ankle", "heel", "foot_index"):
        feet = [INDEX[f"left_{part}"], INDEX[f"right_{part}"]]
        ground = xy[:, feet, 1].max()
        xy[:, feet, 1] = ground + 0.25 * (xy[:, feet, 1] - ground)
    return replace(person, xy=xy)


def leg_px(person: Keypoints) -> float:
    """Leg length in pixels."""
    thigh = np.linalg.norm(person.point("left_hip") - person.point("left_knee"), axis=1)
    shank = np.linalg.norm(person.point("left_knee") - person.point("left_ankle"), axis=1)
    return float(np.median(thigh + shank))


def swapped_in(person: Keypoints, where: np.ndarray) -> Keypoints:
    """Left and right leg exchanged in some frames, as the pose model does."""
    return replace(person, xy=exchange_legs(person.xy, where))


def miss(cleaned: FloatArray, truth: FloatArray, joints: list[int]) -> FloatArray:
    """Distances (n, joints) in pixels."""
    return np.asarray(np.linalg.norm(cleaned[:, joints] - truth[:, joints], axis=2))


@settings(max_examples=25, deadline=None)
@given(
    facing=st.sampled_from(["left", "right"]),
    fps=st.sampled_from([24.0, 30.0, 60.0]),
    cadence=st.floats(145, 195),
    spans=st.lists(st.tuples(st.floats(0.1, 2.7), st.floats(0.02, 0.4)), max_size=3),
)
def test_swapped_legs_are_named_again(
    facing: str, fps: float, cadence: float, spans: list[tuple[float, float]]
) -> None:
    """Wherever the model swaps the legs, even for many frames, the whole track tells which is which."""
    truth = runner(facing=facing, fps=fps, cadence_spm=cadence)
    where = np.zeros(len(truth.t), bool)
    for start, length in spans:
        where |= (truth.t >= start) & (truth.t <= start + length)
    if where.mean() > 0.4:
        return
    found = follow_legs(swapped_in(truth, where).xy, truth.t).swapped
    assert np.array_equal(found, where)


def test_phase_counts_strides() -> None:
    """The legs' turns are strides: half as many as steps."""
    person = runner(cadence_spm=180.0)
    turns = follow_legs(person.xy, person.t).turns
    assert turns[-1] - turns[0] == pytest.approx(90 * (person.t[-1] - person.t[0]) / 60, abs=0.15)


@pytest.mark.parametrize("facing", ["left", "right"])
def test_facing_is_where_toes_and_nose_point(facing: str) -> None:
    """The direction is +1 to image right."""
    assert facing_direction(runner(facing=facing).xy) == (1 if facing == "right" else -1)


def test_clean_points_stay_where_they_are() -> None:
    """Cleaning exact points changes knees and ankles by less than one percent of the leg."""
    truth = runner()
    cleaned, _ = clean(truth)
    assert np.quantile(miss(cleaned.xy, truth.xy, LEG_JOINTS), 0.95) < 0.01 * leg_px(truth)


def test_outliers_are_replaced() -> None:
    """A foot that jumps to the other one for a few frames is put back on its course."""
    truth = runner()
    xy = truth.xy.copy()
    for row in (20, 21, 50, 70, 71, 72):
        xy[row, INDEX["right_ankle"]] = xy[row, INDEX["left_ankle"]]
    cleaned, _ = clean(replace(truth, xy=xy))
    wrong = miss(xy, truth.xy, ANKLES)[[20, 21, 50, 70, 71, 72], 1]
    after = miss(cleaned.xy, truth.xy, ANKLES)[[20, 21, 50, 70, 71, 72], 1]
    assert (after[wrong > 0.2 * leg_px(truth)] < 0.08 * leg_px(truth)).all()


@pytest.mark.parametrize("fps", [30.0, 60.0])
def test_noise_is_not_lagged(fps: float) -> None:
    """Smoothing shifts nothing in time: the ankle's error does not follow its velocity."""
    truth = runner(fps=fps, duration_s=4.0)
    noise = np.random.default_rng(1).normal(0, 0.012 * leg_px(truth), truth.xy.shape)
    cleaned, _ = clean(replace(truth, xy=truth.xy + noise))
    x, error = (
        truth.point("left_ankle")[:, 0],
        (cleaned.point("left_ankle") - truth.point("left_ankle"))[:, 0],
    )
    velocity = np.gradient(x, truth.t)
    lag_s = float((velocity * error).sum() / (velocity**2).sum())
    assert abs(lag_s) < 0.002


def test_short_gaps_are_filled_and_long_ones_left() -> None:
    """A tenth of a second is bridged; half a second stays unknown."""
    truth = runner()
    xy = truth.xy.copy()
    xy[30:33], xy[60:75] = np.nan, np.nan
    cleaned, _ = clean(replace(truth, xy=xy))
    known = np.isfinite(cleaned.point("left_ankle")[:, 0])
    assert known[30:33].all()
    assert not known[62:73].any()
    assert (miss(cleaned.xy, truth.xy, ANKLES)[30:33] < 0.08 * leg_px(truth)).all()


def test_the_runner_is_chosen_among_bystanders() -> None:
    """Someone who stands beside the runner, even larger, is not followed."""
    person = runner()
    chosen = choose_runner(people(standing(person, (-250, 0)), person, moved(standing(person), (0, 0), 1.2)))
    assert np.allclose(chosen.xy, person.xy)


def test_two_runners_of_one_size_are_refused() -> None:
    """Two people who run side by side: it cannot be told who is meant."""
    person = runner()
    with pytest.raises(SeveralPeople):
        choose_runner(people(person, moved(person, (300, 5), 0.95)))


@pytest.mark.parametrize("cut", [True, False])
def test_another_runner_is_no_rival_beyond_a_cut(cut: bool) -> None:
    """Two who run one after the other: beyond a cut the longer stretch is judged, within a scene none."""
    first, second = runner(), moved(runner(), (300, 5), 0.95)
    late = first.t > 1.3
    early_xy, late_xy = first.xy.copy(), second.xy.copy()
    early_xy[late], late_xy[~late] = np.nan, np.nan
    both = replace(first, xy=early_xy), replace(second, xy=late_xy)
    if not cut:
        with pytest.raises(SeveralPeople):
            choose_runner(people(*both, scene=np.zeros(len(late), int)))
        return
    chosen = choose_runner(people(*both, scene=late.astype(int)))
    assert np.allclose(chosen.xy[late], second.xy[late])


def test_a_walker_beside_the_runner_is_no_rival() -> None:
    """Who walks past, even for longer and as large, is not the one who runs."""
    person, passer = runner(), walking(runner())
    part = person.xy.copy()
    part[:30] = np.nan
    chosen = choose_runner(people(passer, replace(person, xy=part)))
    assert np.allclose(chosen.xy, part, equal_nan=True)


def test_a_far_runner_is_no_rival() -> None:
    """A small runner in the background does not disturb."""
    person = runner()
    chosen = choose_runner(people(person, moved(person, (300, 100), 0.4)))
    assert np.allclose(chosen.xy, person.xy)


def test_a_track_that_breaks_goes_on() -> None:
    """A runner who is lost for a moment and found again is one person."""
    person = runner()
    first, second = person.xy.copy(), person.xy.copy()
    first[40:], second[:45] = np.nan, np.nan
    chosen = choose_runner(people(replace(person, xy=first), replace(person, xy=second)))
    assert np.isfinite(chosen.point("left_hip")[:, 0]).sum() == len(person.t) - 5


def test_nobody_is_no_person() -> None:
    """No track, a flash of one, or one that the model does not believe in: nobody."""
    person = runner()
    flash = person.xy.copy()
    flash[5:] = np.nan
    unsure = replace(person, visibility=np.full_like(person.visibility, 0.1))
    nobody = people(person)
    nobody = replace(nobody, xy=nobody.xy[:, :0], visibility=nobody.visibility[:, :0])
    for frames in (nobody, people(replace(person, xy=flash)), people(unsure)):
        with pytest.raises(NoPerson):
            choose_runner(frames)


def test_repeated_pictures_are_not_believed() -> None:
    """What a repeated picture shows belongs to the moment before."""
    person = runner()
    still = np.zeros(len(person.t), bool)
    still[10] = True
    assert np.isnan(choose_runner(people(person, still=still)).xy[10]).all()


def widened(person: Keypoints, degrees: float) -> Keypoints:
    """The runner as from a camera turned by ``degrees``: shoulders and hips spread out."""
    xy, leg = person.xy.copy(), leg_px(person)
    for k, name in enumerate(LANDMARKS):
        if "shoulder" in name or "hip" in name:
            half = (0.22 if "shoulder" in name else 0.12) * leg * np.sin(np.radians(degrees))
            xy[:, k, 0] += half if name.startswith("left") else -half
    return replace(person, xy=xy)


def test_frontal_views_are_refused() -> None:
    """From the side the view is accepted, from the front it is not, and the angle grows between."""
    person = runner()
    check_view(person)
    check_side(person)
    angles = [oblique_deg(widened(person, degrees)) for degrees in (0, 20, 45, 90)]
    assert angles == sorted(angles)
    with pytest.raises(NotSideView):
        check_side(widened(person, 90))


def test_small_runners_are_refused() -> None:
    """A leg of twenty pixels is too small."""
    person = runner()
    with pytest.raises(TooSmall):
        check_view(moved(person, (100, 100), 20.0 / leg_px(person)))


def test_feet_out_of_the_picture_are_refused() -> None:
    """A runner whose feet are below the lower edge cannot be judged."""
    person = runner()
    below = moved(person, (0, person.size[1] - float(np.max(person.xy[..., 1])) + 60))  # type: ignore[index]
    assert cut_off(below).mean() > 0.5
    with pytest.raises(BodyCutOff):
        check_view(below)


def test_a_cut_ends_the_stretch() -> None:
    """Of two scenes the longer one is used."""
    person = runner()
    scene = (person.t > 1.0).astype(int)
    rows = best_stretch(person, people(person, scene=scene))
    assert person.t[rows.start] > 1.0
    assert rows.stop == len(person.t)


def test_a_long_loss_ends_the_stretch() -> None:
    """A runner behind a tree for half a second: the better part counts."""
    person = runner()
    xy = person.xy.copy()
    xy[20:36] = np.nan
    rows = best_stretch(replace(person, xy=xy))
    assert (rows.start, rows.stop) == (36, len(person.t))


def test_a_paused_start_is_left_out() -> None:
    """A screen recording that begins paused is used from where the runner moves."""
    person = runner()
    held = 40
    xy = np.concatenate([np.repeat(person.xy[:1], held, axis=0), person.xy])
    t = np.arange(len(xy)) / 30.0
    rows = steady_part(t, follow_legs(xy, t))
    assert held - 8 <= rows.start <= held + 8
    assert rows.stop >= len(t) - 8


def test_the_part_at_one_pace_is_used() -> None:
    """Where a clip changes to slow motion, only the part with more strides counts."""
    fast, slow = runner(duration_s=1.0), runner(duration_s=6.0, slow_motion=4.0)
    xy = np.concatenate([fast.xy, slow.xy])
    t = np.arange(len(xy)) / 30.0
    rows = steady_part(t, follow_legs(xy, t))
    assert 15 <= rows.start <= 45
    assert rows.stop == len(t)
