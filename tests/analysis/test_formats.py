"""Keypoints from files, and files that are none."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from analysis.errors import Unreadable
from analysis.formats import read_csv, read_keypoints_file, read_trc
from analysis.gait import detect_gait
from analysis.model import INDEX, Keypoints
from analysis.pipeline import analyse_keypoints

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


def midstances(keypoints: Keypoints) -> list[float]:
    """The instants that the rest of the chain finds."""
    return [step.midstance_s for step in detect_gait(keypoints).steps]


Turn = Callable[[float, float], tuple[float, float, float]]
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


def _sports2d(
    path: Path, keypoints: Keypoints, names: dict[str, str], turn: Turn = lambda x, y: (x, y, 0.0)
) -> Path:
    """A marker file with eight header fields, markers that are no joints, a blank line before the rows."""
    head = ["Hip", *names, "Neck", "Head"]
    lines = [
        f"PathFileType\t4\t(X/Y/Z)\tC:\\Users\\Zo\u00eb\\{path.name}",
        "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
        f"30.0\t30.0\t{len(keypoints.t)}\t{len(head)}\tm\t30.0\t0\t{len(keypoints.t)}",
        "Frame#\tTime\t" + "\t\t\t".join(head) + "\t\t",
        "\t\t" + "\t".join(f"X{k}\tY{k}\tZ{k}" for k in range(1, len(head) + 1)),
        "",
    ]
    for k, t in enumerate(keypoints.t):
        middle = (keypoints.xy[k, INDEX["left_hip"]] + keypoints.xy[k, INDEX["right_hip"]]) / 2
        places = [middle, *(keypoints.xy[k, INDEX[ours]] for ours in names.values()), middle, middle]
        cells = [f"{v:.5f}" if np.isfinite(v) else "nan" for x, y in places for v in turn(x, y)]
        lines.append(f"{k}\t{t:.5f}\t" + "\t".join(cells))
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    return path


PLACES = [*NAMES, "left_shoulder", "right_shoulder", "nose"]
HALPE = {
    ("L" if n.startswith("left") else "R") + {**TRC, "shoulder": "Shoulder"}[n.split("_", 1)[1]]: n
    for n in PLACES
    if n != "nose"
} | {"Nose": "nose"}
STUDY = {"hip": "HJC", "foot_index": "toe", "heel": "calc"}
CENTRES = {"hip": "HJC", "knee": "KJC", "ankle": "AJC", "foot_index": "Toe"}
VARIANTS: dict[str, dict[str, str]] = {
    "HALPE_26": HALPE,
    "BLAZEPOSE": {n: n for n in PLACES},
    "augmented": {f"{n[0]}_{STUDY.get(n.split('_', 1)[1], n.split('_', 1)[1])}_study": n for n in NAMES},
    "joint centres": {f"{n[0].upper()}.{CENTRES[n.split('_', 1)[1]]}": n for n in NAMES if "heel" not in n},
}


@pytest.mark.parametrize("variant", list(VARIANTS))
def test_names_of_other_programs_are_known(tmp_path: Path, variant: str) -> None:
    """Markers named as Sports2D, Pose2Sim, its augmented files or joint centres are: the same midstances."""
    read = read_trc(_sports2d(tmp_path / "a.trc", film().keypoints, VARIANTS[variant]))
    assert midstances(read) == pytest.approx(EXPECTED, abs=0.003)


@pytest.mark.parametrize(
    "turn",
    [
        lambda x, y: (x / 260, -y / 260, 0.3),
        lambda x, y: (-0.2, -y / 260, x / 260),
        lambda x, y: (x / 260, 0.3, -y / 260),
        lambda x, y: (0.3, -x / 260, -y / 260),
        lambda x, y: (x * 3.4, -y * 3.4, 0.0),
    ],
    ids=["y up", "along z", "z up", "z up, along -y", "millimetres"],
)
def test_axes_and_units_are_found(tmp_path: Path, turn: Turn) -> None:
    """Metres or millimetres, y or z up, whichever axis is run along: the same midstances and offset."""
    read = read_trc(_sports2d(tmp_path / "a.trc", film().keypoints, HALPE, turn))
    assert midstances(read) == pytest.approx(EXPECTED, abs=0.003)
    report = analyse_keypoints(read).report
    assert report.measures["hip_ankle_offset_pct"].value == pytest.approx(4.4, abs=1.0)


def test_gaps_in_a_marker_file_are_unknown(tmp_path: Path) -> None:
    """``nan`` cells and markers that stand at the origin are unknown, and the rest is measured."""
    keypoints = film().keypoints
    xy = keypoints.xy.copy()
    xy[:20] = np.nan
    xy[40:44, INDEX["left_knee"]] = 0.0
    read = read_trc(_sports2d(tmp_path / "a.trc", replace(keypoints, xy=xy), HALPE))
    assert np.isnan(read.point("left_knee")[40:44]).all()
    assert np.isnan(read.xy[:20]).all()
    assert len(midstances(read)) >= len(EXPECTED) - 3


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
