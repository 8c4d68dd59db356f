"""Keypoints from files, and files that are none."""

import json
from pathlib import Path

import numpy as np
import pytest

from analysis.errors import Unreadable
from analysis.formats import BODY_25, read_csv, read_keypoints_file, read_openpose, read_trc
from analysis.gait import detect_gait
from analysis.model import INDEX, Keypoints

from .runners import film, gait_of

NAMES = [
    f"{side}_{joint}"
    for side in ("left", "right")
    for joint in ("hip", "knee", "ankle", "heel", "foot_index")
]
TRC = {"hip": "Hip", "knee": "Knee", "ankle": "Ankle", "heel": "Heel", "foot_index": "BigToe"}


def write_csv(path: Path, keypoints: Keypoints, names: list[str]) -> Path:
    """The contract's CSV with some of the landmarks."""
    head = ["t", *(f"{name}_{axis}" for name in names for axis in "xy")]
    rows = [",".join(head)]
    for t, xy in zip(keypoints.t, keypoints.xy, strict=True):
        cells = [f"{v:.3f}" if np.isfinite(v) else "" for name in names for v in xy[INDEX[name]]]
        rows.append(",".join([f"{t:.5f}", *cells]))
    path.write_text("\n".join(rows))
    return path


def write_trc(path: Path, keypoints: Keypoints, per_unit: float, up: float, axis: str = "x") -> Path:
    """A marker file as Sports2D or Pose2Sim writes it: ``per_unit`` px per unit, ``up`` −1 for y upwards."""
    marks = [("L" if name.startswith("left") else "R") + TRC[name.split("_", 1)[1]] for name in NAMES]
    lines = [
        "PathFileType\t4\t(X/Y/Z)\trun.trc",
        "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits",
        f"30\t30\t{len(keypoints.t)}\t{len(NAMES)}\tm",
        "Frame#\tTime\t" + "\t\t\t".join(marks) + "\t\t",
        "\t\t" + "\t".join(f"X{k}\tY{k}\tZ{k}" for k in range(1, len(NAMES) + 1)),
    ]
    for k, t in enumerate(keypoints.t):
        cells = []
        for name in NAMES:
            x, y = keypoints.xy[k, INDEX[name]] / per_unit
            place = (x, up * y, 0.0) if axis == "x" else (0.0, up * y, x)
            cells += [f"{v:.5f}" for v in place]
        lines.append(f"{k + 1}\t{t:.5f}\t" + "\t".join(cells))
    path.write_text("\n".join(lines) + "\n")
    return path


def write_openpose(folder: Path, keypoints: Keypoints, bystander: bool = False) -> Path:
    """A folder of OpenPose files, one per frame, BODY_25."""
    folder.mkdir()
    for k in range(len(keypoints.t)):
        table = np.zeros((25, 3))
        for name, index in BODY_25.items():
            table[index] = [*keypoints.xy[k, INDEX[name]], 0.9]
        people = [{"pose_keypoints_2d": table.ravel().tolist()}]
        if bystander:
            other = table * [0.2, 0.2, 0.5]
            people.insert(k % 2, {"pose_keypoints_2d": other.ravel().tolist()})
        (folder / f"run_{k:012d}_keypoints.json").write_text(json.dumps({"people": people}))
    return folder


def midstances(keypoints: Keypoints) -> list[float]:
    """The instants that the rest of the chain finds."""
    return [step.midstance_s for step in detect_gait(keypoints).steps]


EXPECTED = [step.midstance_s for step in gait_of().steps]


def test_a_csv_gives_the_same_steps(tmp_path: Path) -> None:
    """What is written to a CSV and read again gives the same midstances."""
    read = read_csv(write_csv(tmp_path / "a.csv", film().keypoints, NAMES))
    assert midstances(read) == pytest.approx(EXPECTED, abs=0.003)


def test_an_empty_cell_is_unknown(tmp_path: Path) -> None:
    """An empty cell makes the point NaN, not zero."""
    path = write_csv(tmp_path / "a.csv", film().keypoints, NAMES)
    lines = path.read_text().splitlines()
    cells = lines[3].split(",")
    cells[1] = ""
    lines[3] = ",".join(cells)
    path.write_text("\n".join(lines))
    assert np.isnan(read_csv(path).xy[2, INDEX[NAMES[0]]]).all()


@pytest.mark.parametrize(
    ("per_unit", "up", "axis"), [(1.0, 1.0, "x"), (1.0, -1.0, "x"), (260.0, -1.0, "x"), (260.0, -1.0, "z")]
)
def test_a_trc_gives_the_same_steps(tmp_path: Path, per_unit: float, up: float, axis: str) -> None:
    """Pixels or metres, y up or down, along x or z: the same midstances."""
    read = read_trc(write_trc(tmp_path / "a.trc", film().keypoints, per_unit, up, axis))
    assert midstances(read) == pytest.approx(EXPECTED, abs=0.003)


def test_an_openpose_folder_gives_the_same_steps(tmp_path: Path) -> None:
    """A folder of JSON files with a frame rate gives the same midstances."""
    read = read_openpose(write_openpose(tmp_path / "op", film().keypoints), 30.0)
    assert midstances(read) == pytest.approx(EXPECTED, abs=0.003)


def test_openpose_follows_one_person(tmp_path: Path) -> None:
    """A second person who changes places in the list does not get mixed in."""
    read = read_openpose(write_openpose(tmp_path / "op", film().keypoints, bystander=True), 30.0)
    assert midstances(read) == pytest.approx(EXPECTED, abs=0.003)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "t\n0\n1\n",
        "frame,left_hip_x\n1,2\n",
        "t," + ",".join(f"{n}_{c}" for n in NAMES for c in "xy") + "\n0" + ",1" * 20 + "\n",
        "t," + ",".join(f"{n}_{c}" for n in NAMES for c in "xy") + "\n" + "\n".join(
            f"{t}," + ",".join("abc" for _ in range(20)) for t in (0, 1)
        ),
        "t," + ",".join(f"{n}_{c}" for n in NAMES for c in "xy") + "\n" + "\n".join(
            f"{t}," + ",".join("5" for _ in range(20)) for t in (1, 0)
        ),
    ],
    ids=["empty", "no points", "no t", "one row", "words", "time runs back"],
)  # fmt: skip
def test_a_bad_csv_is_unreadable(tmp_path: Path, text: str) -> None:
    """Every bad CSV is refused as unreadable with a reason, never with a traceback."""
    path = tmp_path / "bad.csv"
    path.write_text(text)
    with pytest.raises(Unreadable):
        read_csv(path)


@pytest.mark.parametrize("name", ["a.csv", "a.trc", "a.xyz"])
def test_bytes_are_unreadable(tmp_path: Path, name: str) -> None:
    """Binary rubbish under any name is refused as unreadable."""
    path = tmp_path / name
    path.write_bytes(bytes(range(256)) * 10)
    with pytest.raises(Unreadable):
        read_keypoints_file(path)


def test_a_folder_without_frames_is_unreadable(tmp_path: Path) -> None:
    """An empty folder is refused as unreadable."""
    with pytest.raises(Unreadable):
        read_keypoints_file(tmp_path)
