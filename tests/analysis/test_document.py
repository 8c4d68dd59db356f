"""The JSON document and the keypoints' CSV."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import numpy as np

from analysis.document import to_document, write_keypoints
from analysis.formats import read_csv
from analysis.mannequin import RunnerSpec, simulate
from analysis.model import LANDMARKS, Clip, Refusal, Report, Scores, SlowMotion, Step, Value
from analysis.pipeline import Options, analyse_keypoints

CLIP = Clip(1.0, 30.0, 640, 480, 0, 30)


def test_document_has_every_field_of_the_contract() -> None:
    """A refusal has all fields too, null where nothing is known."""
    document = to_document(Report(CLIP, refusal=Refusal("no_person", "No person is seen.")))
    assert set(document) == {
        "schema", "clip", "refusal", "facing", "setting", "slow_motion", "window", "camera_roll_deg",
        "cadence_spm", "steps", "measures", "start_check", "scores", "finding", "variant", "confidence",
        "reasons", "notes",
    }  # fmt: skip
    assert document["schema"] == 1
    assert document["refusal"] == {"code": "no_person", "message": "No person is seen."}
    assert document["cadence_spm"] is None


def test_document_is_plain_json_without_nan() -> None:
    """Numpy's numbers become plain ones, and what is not a number becomes null."""
    report = Report(
        CLIP,
        slow_motion=SlowMotion(None, "unknown"),
        window=(np.float64(0.5), 1.0),  # type: ignore[arg-type]
        camera_roll_deg=Value(0.1, float("nan"), float("inf"), "deg"),
        steps=(Step("left", 0.1, 0.2, 0.3, hip_ankle_offset_pct=np.float32(2.5)),),  # type: ignore[arg-type]
        scores=Scores(None, 80.0),
    )
    text = json.dumps(to_document(report), allow_nan=False)
    document = json.loads(text)
    assert document["camera_roll_deg"] == {"value": 0.1, "low": None, "high": None}
    assert document["steps"][0]["hip_ankle_offset_pct"] == 2.5
    assert document["window"] == {"from_s": 0.5, "to_s": 1.0}


def test_keypoints_file_reads_back(tmp_path: Path) -> None:
    """What is written is what the CSV reader reads, unknown points empty."""
    keypoints = simulate(RunnerSpec(duration_s=1.0)).keypoints
    keypoints.xy[3] = np.nan
    write_keypoints(tmp_path / "k.csv", keypoints)
    rows = list(csv.DictReader((tmp_path / "k.csv").open()))
    assert list(rows[0])[:4] == ["frame", "t", "nose_x", "nose_y"]
    assert len(rows) == len(keypoints.t)
    assert len(rows[0]) == 2 + 2 * len(LANDMARKS)
    assert rows[3]["left_hip_x"] == ""
    back = read_csv(tmp_path / "k.csv")
    assert np.allclose(back.xy, keypoints.xy, atol=0.006, equal_nan=True)
    assert math.isclose(back.t[-1], keypoints.t[-1], abs_tol=1e-6)


def test_a_stated_slow_motion_is_the_users() -> None:
    """What the user says of slow motion is taken as said."""
    keypoints = simulate(RunnerSpec(duration_s=6.0, slow_motion=4.0, fps=30.0)).keypoints
    report = analyse_keypoints(keypoints, Options(slow_motion=4.0)).report
    assert report.slow_motion == SlowMotion(4.0, "user")
