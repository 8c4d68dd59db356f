"""Folders of OpenPose JSON files, as OpenPose, Pose2Sim and MMPose write them."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from analysis.errors import SeveralPeople, Unreadable
from analysis.formats import read_keypoints_file, read_openpose
from analysis.gait import detect_gait
from analysis.model import INDEX, Keypoints
from analysis.openpose import SKELETONS

from .runners import film, gait_of

EXPECTED = [step.midstance_s for step in gait_of().steps]


def _table(keypoints: Keypoints, row: int, points: int) -> np.ndarray:
    """One person's points in the order of the skeleton with so many; 0, 0, 0 where not seen."""
    table = np.zeros((points, 3))
    for name, index in SKELETONS[points].items():
        xy = keypoints.xy[row, INDEX[name]]
        table[index] = [*xy, 0.9] if np.isfinite(xy).all() else [0, 0, 0]
    return table


def write_folder(
    folder: Path, runners: list[Keypoints], points: int = 25, key: str = "pose_keypoints_2d"
) -> Path:
    """A file per frame, with the empty lists that the programs write beside the body, in changing order."""
    folder.mkdir()
    for row in range(len(runners[0].t)):
        people = [
            {
                "person_id": [-1],
                key: _table(runner, row, points).ravel().tolist(),
                "face_keypoints_2d": [],
                "hand_left_keypoints_2d": [],
            }
            for runner in runners
        ]
        people = people[row % len(people) :] + people[: row % len(people)]
        document = json.dumps({"version": 1.3, "people": people})
        (folder / f"run_{row:012d}_keypoints.json").write_text(document)
    return folder


def _midstances(keypoints: Keypoints) -> list[float]:
    return [step.midstance_s for step in detect_gait(keypoints).steps]


def _standing(keypoints: Keypoints, shift: float) -> Keypoints:
    return replace(
        keypoints, xy=np.repeat(keypoints.xy[:1] + np.array([shift, 0.0]), len(keypoints.t), axis=0)
    )


@pytest.mark.parametrize("points", sorted(SKELETONS))
def test_every_skeleton_gives_the_same_steps(tmp_path: Path, points: int) -> None:
    """COCO, BODY_25, HALPE_26 and COCO_133 are told by how many points there are, and give the same steps."""
    read = read_openpose(write_folder(tmp_path / "op", [film().keypoints], points), 30.0)
    assert _midstances(read) == pytest.approx(EXPECTED, abs=0.012)


def test_the_oldest_key_is_read(tmp_path: Path) -> None:
    """OpenPose before 1.2 called the points ``pose_keypoints``."""
    folder = write_folder(tmp_path / "op", [film().keypoints], 18, "pose_keypoints")
    assert _midstances(read_openpose(folder, 30.0)) == pytest.approx(EXPECTED, abs=0.012)


def test_the_runner_is_followed_past_a_bystander(tmp_path: Path) -> None:
    """Someone who stands nearer and larger, and changes places in the list, does not get mixed in."""
    runner = film().keypoints
    large = _standing(runner, 350.0)
    large = replace(large, xy=large.xy * 1.3)
    read = read_openpose(write_folder(tmp_path / "op", [large, runner]), 30.0)
    assert _midstances(read) == pytest.approx(EXPECTED, abs=0.003)


def test_two_runners_are_several_people(tmp_path: Path) -> None:
    """Two who run side by side: it cannot be told who is meant."""
    runner = film().keypoints
    second = replace(runner, xy=runner.xy + np.array([400.0, 5.0]))
    with pytest.raises(SeveralPeople):
        read_openpose(write_folder(tmp_path / "op", [runner, second]), 30.0)


def test_frames_without_anybody_are_unknown(tmp_path: Path) -> None:
    """A file without people is a row without points, and the steps around it are found."""
    folder = write_folder(tmp_path / "op", [film().keypoints])
    for row in (30, 31, 32):
        (folder / f"run_{row:012d}_keypoints.json").write_text('{"version":1.3,"people":[]}')
    read = read_openpose(folder, 30.0)
    assert np.isnan(read.xy[30:33]).all()
    assert len(_midstances(read)) == len(EXPECTED)


def test_files_are_ordered_by_number(tmp_path: Path) -> None:
    """Frame 10 comes after frame 9, however many zeros the names carry."""
    folder = write_folder(tmp_path / "op", [film().keypoints])
    for file in list(folder.iterdir()):
        file.rename(folder / f"run_{int(file.stem.split('_')[1])}_keypoints.json")
    assert _midstances(read_keypoints_file(folder)) == pytest.approx(EXPECTED, abs=0.003)


@pytest.mark.parametrize(
    "text", ["", "[]", '{"people": 3}', '{"people": [{"pose_keypoints_2d": [1, 2, 3]}]}', '{"people": [7]}']
)
def test_other_json_is_unreadable(tmp_path: Path, text: str) -> None:
    """Empty files, other JSON and unknown skeletons are refused as unreadable."""
    folder = write_folder(tmp_path / "op", [film().keypoints])
    (folder / "run_000000000003_keypoints.json").write_text(text)
    with pytest.raises(Unreadable):
        read_openpose(folder, 30.0)


def test_coordinates_scaled_to_the_picture_are_unreadable(tmp_path: Path) -> None:
    """Points from 0 to 1 have lost the picture's proportions: no angle can be told from them."""
    small = replace(film().keypoints, xy=film().keypoints.xy / [1280.0, 720.0])
    with pytest.raises(Unreadable):
        read_openpose(write_folder(tmp_path / "op", [small]), 30.0)


def test_nobody_in_any_file_is_unreadable(tmp_path: Path) -> None:
    """A folder of frames without people holds no keypoints."""
    folder = tmp_path / "op"
    folder.mkdir()
    for row in range(3):
        (folder / f"run_{row}_keypoints.json").write_text('{"people": []}')
    with pytest.raises(Unreadable):
        read_openpose(folder, 30.0)
