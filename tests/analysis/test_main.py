"""The command line: exit codes, one document, files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from analysis.__main__ import main
from analysis.document import write_keypoints
from analysis.mannequin import RunnerSpec, simulate


@pytest.fixture(scope="module")
def points(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Exact keypoints of a drawn runner."""
    path = tmp_path_factory.mktemp("points") / "runner.csv"
    write_keypoints(path, simulate(RunnerSpec(duration_s=4.0, fps=60.0)).keypoints)
    return path


def test_a_verdict_exits_0_with_one_document(points: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Stdout carries exactly one JSON document."""
    assert main([str(points), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["refusal"] is None
    assert document["steps"]


def test_without_json_it_speaks_to_people(points: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The plain output names the finding and the offset."""
    assert main([str(points)]) == 0
    out = capsys.readouterr().out
    assert "hip_ankle_offset_pct" in out
    assert "confidence" in out.splitlines()[0]


def test_an_unreadable_file_exits_2_with_its_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line on stderr, and the document with the code."""
    path = tmp_path / "clip.mp4"
    path.write_text("not a video")
    assert main([str(path), "--json", "--out", str(tmp_path / "out")]) == 2
    captured = capsys.readouterr()
    assert json.loads(captured.out)["refusal"]["code"] == "unreadable"
    assert len(captured.err.strip().splitlines()) == 1


def test_a_refusal_exits_3(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Someone who stands is not running, and the document still comes."""
    keypoints = simulate(RunnerSpec(duration_s=2.0)).keypoints
    keypoints.xy[:] = keypoints.xy[:1]
    path = tmp_path / "stands.csv"
    write_keypoints(path, keypoints)
    assert main([str(path), "--json"]) == 3
    assert json.loads(capsys.readouterr().out)["refusal"]["code"] == "not_running"


def test_keypoints_and_pictures_are_written(points: Path, tmp_path: Path) -> None:
    """--out gets the keypoints, the midstance pictures, the strip and the loop."""
    assert main([str(points), "--out", str(tmp_path / "out")]) == 0
    written = {p.name for p in (tmp_path / "out").iterdir()}
    assert {"keypoints.csv", "strip.png", "loop.mp4"} <= written
    assert any(name.startswith("midstance_") for name in written)


@pytest.mark.parametrize("argv", [[], ["a.mp4", "--slow-motion", "0"], ["a.mp4", "--nonsense"]])
def test_a_wrong_call_exits_2(argv: list[str]) -> None:
    """A call that makes no sense ends with 2."""
    with pytest.raises(SystemExit) as stop:
        main(argv)
    assert stop.value.code == 2


def test_a_wrong_model_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A pose model that is none ends with 2 and names the file."""
    from tests.analysis.clipmaker import striped, write_clip

    clip = write_clip(tmp_path / "a.mp4", (striped(k) for k in range(10)))
    wrong = tmp_path / "wrong.task"
    wrong.write_text("no model")
    assert main([str(clip), "--json", "--pose-model", str(wrong)]) == 2
    assert "wrong.task" in capsys.readouterr().err


def test_progress_is_json_lines_on_stderr(points: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line names a stage and how much of it is done; stdout keeps its one document."""
    assert main([str(points), "--json", "--progress"]) == 0
    captured = capsys.readouterr()
    lines = [json.loads(line) for line in captured.err.splitlines()]
    assert all(set(line) == {"stage", "fraction"} and 0 <= line["fraction"] <= 1 for line in lines)
    assert lines
    assert json.loads(captured.out)["schema"] == 1
