"""The real pose model on drawn runners: people, regions, cuts, repeats, model files."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import pose, video
from analysis.mannequin import RunnerSpec, frame_at, simulate
from analysis.model import INDEX, LANDMARKS
from analysis.pose.files import ModelError, _read_wheel, find_model
from tests.analysis.clipmaker import write_clip

SPEC = RunnerSpec(duration_s=1.0, width=640, height=480, runner_height_pct=75.0)


@pytest.fixture(scope="module")
def model() -> Iterator[pose.Model]:
    """The model of the wheel, loaded once."""
    with pose.open_model() as opened:
        yield opened


@pytest.fixture(scope="module")
def pictures() -> list[np.ndarray]:
    """Twenty frames of a drawn runner at 30 a second."""
    simulation = simulate(SPEC)
    return [frame_at(simulation, k) for k in range(20)]


def seen(path: Path, model: pose.Model, **options: object) -> pose.PoseFrames:
    """What the model sees in a clip."""
    return pose.detect(video.read_frames(path), model, **options)  # type: ignore[arg-type]


def test_a_runner_is_tracked_in_every_frame(
    tmp_path: Path, model: pose.Model, pictures: list[np.ndarray]
) -> None:
    """One person, every frame, with ankles where they were drawn."""
    found = seen(write_clip(tmp_path / "a.mp4", pictures), model, twice=True)
    assert found.xy.shape[1] == 1
    assert np.isfinite(found.xy).all()
    truth = simulate(SPEC).keypoints.xy[:20]
    ankles = [INDEX["left_ankle"], INDEX["right_ankle"]]
    direct, crossed = (
        np.linalg.norm(found.xy[:, 0, ankles] - truth[:, order], axis=2).sum(axis=1)
        for order in (ankles, ankles[::-1])
    )
    assert np.median(np.minimum(direct, crossed) / 2) < 0.08 * SPEC.leg_px


def test_skipped_frames_have_empty_rows(
    tmp_path: Path, model: pose.Model, pictures: list[np.ndarray]
) -> None:
    """With every third frame looked at, the others are there and unknown."""
    found = seen(write_clip(tmp_path / "a.mp4", pictures), model, every=3)
    assert np.flatnonzero(np.isfinite(found.xy[:, 0, 0, 0])).tolist() == list(range(0, 20, 3))


def test_no_more_is_read_than_enough_steps(
    tmp_path: Path, model: pose.Model, pictures: list[np.ndarray]
) -> None:
    """Reading ends soon after the wanted number of steps, at the same frame each time."""
    clip = write_clip(tmp_path / "a.mp4", pictures * 4)  # twenty frames are one stride
    ends = {len(seen(clip, model, enough=3).t) for _ in range(3)}
    assert len(ends) == 1
    assert 40 <= ends.pop() < 80


def test_two_people_are_two_tracks(tmp_path: Path, model: pose.Model, pictures: list[np.ndarray]) -> None:
    """Each person keeps one column."""
    both = [np.hstack([p, p[:, ::-1]]) for p in pictures]
    found = seen(write_clip(tmp_path / "two.mp4", both), model)
    tracked = np.isfinite(found.xy[:, :, 0, 0]).sum(axis=0)
    assert (tracked >= 15).sum() == 2


def test_an_empty_room_has_nobody(tmp_path: Path, model: pose.Model) -> None:
    """A picture of noise and bars holds no person."""
    noise = np.random.default_rng(3)
    empty = [noise.integers(90, 130, (240, 320, 3)).astype(np.uint8) for _ in range(6)]
    assert seen(write_clip(tmp_path / "room.mp4", empty), model).xy.shape[1] == 0


def test_cuts_and_repeats_are_noticed(tmp_path: Path, model: pose.Model, pictures: list[np.ndarray]) -> None:
    """A repeated frame is marked, and another scene counts up."""
    other = [255 - p[:, ::-1] for p in pictures[:5]]
    found = seen(write_clip(tmp_path / "cut.mp4", [*pictures[:8], pictures[7], *other]), model)
    assert found.still is not None
    assert found.scene is not None
    assert found.still.tolist().index(True) == 8
    assert found.scene.tolist() == [0] * 9 + [1] * 5


def test_an_official_bundle_works_like_the_wheel(
    tmp_path: Path, pictures: list[np.ndarray], model: pose.Model
) -> None:
    """A .task bundle is a zip of two networks; it is unpacked once and gives the same points."""
    detector, landmarks = _read_wheel()
    bundle = tmp_path / "pose.task"
    with zipfile.ZipFile(bundle, "w") as archive:
        archive.writestr("pose_detector.tflite", detector)
        archive.writestr("pose_landmarks_detector.tflite", landmarks)
    clip = write_clip(tmp_path / "a.mp4", pictures[:3])
    with pose.open_model(bundle) as official:
        assert np.allclose(seen(clip, official).xy, seen(clip, model).xy, atol=1e-3)


@pytest.mark.parametrize(
    "content", [b"", b"not a zip", b"PK\x05\x06" + b"\x00" * 18], ids=["empty", "text", "zip"]
)
def test_a_wrong_bundle_is_named(tmp_path: Path, content: bytes) -> None:
    """A file that is no bundle gives one clear error with its path."""
    path = tmp_path / "wrong.task"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"wrong\.task"):
        find_model(path, tmp_path)


def test_pruned_model_is_made_once(tmp_path: Path) -> None:
    """The second call finds what the first one wrote."""
    first = find_model(cache=tmp_path)
    made = first.landmarks.stat().st_mtime_ns
    assert find_model(cache=tmp_path) == first
    assert first.landmarks.stat().st_mtime_ns == made
    assert first.landmarks.stat().st_size < len(_read_wheel()[1])


@given(
    x=st.floats(-500, 500),
    y=st.floats(-500, 500),
    size=st.floats(20, 2000),
    angle=st.floats(-3, 3),
)
def test_crop_and_points_agree(x: float, y: float, size: float, angle: float) -> None:
    """A point found at some place of the crop lies where that place of the crop was taken from."""
    region = pose.Region(x, y, size, angle)
    place = region.place(256)
    for u, v in ((0, 0), (255, 10), (127.5, 127.5)):
        direct = place @ np.array([u, v, 1.0])
        found = region.to_picture(np.array([[(u + 0.5) / 256, (v + 0.5) / 256]]))[0]
        assert np.allclose(direct, found, atol=1e-6 * size)


@given(seed=st.integers(0, 10_000))
def test_joining_opinions_has_no_order(seed: int) -> None:
    """Two opinions joined are the same points whichever came first, up to which leg is called left."""
    random = np.random.default_rng(seed)
    first, second = random.random((39, 3)), random.random((39, 3))
    one, other = pose.agree(first, second), pose.agree(second, first)
    legs = [k for k, name in enumerate(LANDMARKS) if name.split("_")[-1] in ("hip", "knee", "ankle", "heel")]
    rest = [k for k in range(33) if k not in legs and "foot" not in LANDMARKS[k]]
    assert np.allclose(one[rest], other[rest])


@given(seed=st.integers(0, 10_000))
def test_mirroring_twice_is_nothing(seed: int) -> None:
    """A mirrored crop's points, mirrored again, are the points."""
    points = np.random.default_rng(seed).random((39, 3))
    assert np.allclose(pose.unmirrored(pose.unmirrored(points)), points)


def test_a_read_only_cache_is_replaced_by_a_private_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the cache cannot be written, one folder that only this user can enter takes its place."""
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    blocked = tmp_path / "file"
    blocked.write_text("a file where the cache should be")
    first = find_model(cache=blocked / "cache")
    assert first == find_model(cache=blocked / "cache")
    assert first.landmarks.parent.parent.stat().st_mode & 0o077 == 0


def test_a_foreign_temporary_folder_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that others may write to could hold another model: it is refused."""
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    foreign = tmp_path / f"midstance-{os.getuid()}"
    foreign.mkdir()
    foreign.chmod(0o777)
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelError):
        find_model(cache=tmp_path / "file" / "cache")
