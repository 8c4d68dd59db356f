"""The weaker answer: what is taken that shows too little for a verdict, and how little is said then."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from analysis.__main__ import main
from analysis.demands import VERDICT, WEAKER
from analysis.document import write_keypoints
from analysis.errors import BodyCutOff, TooSmall
from analysis.mannequin import RunnerSpec, simulate
from analysis.model import Keypoints
from analysis.pipeline import Analysis, Options, analyse_keypoints, refuse
from analysis.track.body import leg_lengths
from analysis.track.view import check_view


def one_step() -> Keypoints:
    """A drawn runner with a hip far behind, seen for one whole step."""
    kp = simulate(RunnerSpec(hip_ankle_offset_pct=-8.0, fps=60.0, duration_s=2.0)).keypoints
    rows = slice(0, 45)
    return Keypoints(kp.t[rows], kp.xy[rows], kp.visibility[rows], kp.frame[rows], kp.size)


@pytest.fixture(scope="module")
def behind() -> dict[bool, Analysis]:
    """A whole clip of a hip far behind the ankle, with and without leniency."""
    kp = simulate(RunnerSpec(hip_ankle_offset_pct=-8.0, fps=60.0)).keypoints
    return {lenient: analyse_keypoints(kp, Options(lenient=lenient)) for lenient in (False, True)}


def test_a_lenient_answer_is_no_verdict(behind: dict[bool, Analysis]) -> None:
    """Whatever the clip shows, the finding stays open, sure of little, and without scores."""
    strict, lenient = behind[False].report, behind[True].report
    assert strict.finding == "under_lean" or strict.finding == "sitting_back"
    assert (lenient.finding, lenient.variant, lenient.confidence) == ("ambiguous", None, "low")
    assert lenient.scores is not None
    assert lenient.scores.lean is lenient.scores.midstance is None


def test_a_lenient_answer_says_where_it_leans(behind: dict[bool, Analysis]) -> None:
    """The finding that is not given is named as a leaning, and a note tells why."""
    strict, lenient = behind[False].report, behind[True].report
    assert lenient.reasons[0].startswith(f"towards_{strict.finding}: ")
    assert lenient.notes[0].startswith("lenient: ")


def test_a_lenient_interval_is_wider(behind: dict[bool, Analysis]) -> None:
    """The value stays, its interval is twice as wide; the normal band is not measured and stays."""
    (strict, lenient) = (behind[k].report.measures for k in (False, True))
    narrow, wide = strict["hip_ankle_offset_pct"], lenient["hip_ankle_offset_pct"]
    assert wide.value == narrow.value
    assert wide.high - wide.low == pytest.approx(2 * (narrow.high - narrow.low))  # type: ignore[operator]
    assert lenient["normal_offset_pct"] == strict["normal_offset_pct"]


def test_one_step_gives_a_weaker_answer() -> None:
    """Too few steps are refused, with a note that a weaker answer is possible; leniency gives it."""
    kp = one_step()
    strict = analyse_keypoints(kp).report
    assert strict.refusal is not None
    assert strict.refusal.code == "too_few_steps"
    assert strict.notes[0].startswith("weaker_possible")
    assert len(analyse_keypoints(kp, Options(lenient=True)).report.steps) == 1


def test_smaller_runners_are_taken() -> None:
    """A leg of 25 pixels is refused for a verdict and taken for a weaker answer; one of 10 never is."""
    kp = simulate(RunnerSpec()).keypoints
    leg = float(np.nanmedian(leg_lengths(kp.xy)))
    small = replace(kp, xy=100 + kp.xy * 25 / leg)
    with pytest.raises(TooSmall) as refused:
        check_view(small, VERDICT)
    assert refused.value.weaker
    check_view(small, WEAKER)
    with pytest.raises(TooSmall) as refused:
        check_view(replace(kp, xy=100 + kp.xy * 10 / leg), WEAKER)
    assert not refused.value.weaker


def test_feet_at_the_edge_are_taken() -> None:
    """Toes outside the picture leave no verdict; with hips, knees and ankles inside there is an answer."""
    kp = simulate(RunnerSpec()).keypoints
    lowest_ankle = float(np.nanmax(kp.xy[:, 27:29, 1]))
    edge = replace(kp, size=(4000, int(lowest_ankle) + 2))
    with pytest.raises(BodyCutOff) as refused:
        check_view(edge, VERDICT)
    assert refused.value.weaker
    check_view(edge, WEAKER)


def test_other_refusals_offer_nothing() -> None:
    """Where no smaller demand would help, nothing is offered."""
    kp = simulate(RunnerSpec(duration_s=2.0)).keypoints
    kp.xy[:] = kp.xy[:1]
    report = analyse_keypoints(kp).report
    assert report.refusal is not None
    assert report.notes == ()
    assert refuse(report.clip, TooSmall()).report.notes == ()


def test_the_command_line_takes_lenient(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--lenient`` answers where a verdict would be refused."""
    path = tmp_path / "few.csv"
    write_keypoints(path, one_step())
    assert main([str(path), "--json"]) == 3
    capsys.readouterr()
    assert main([str(path), "--json", "--lenient"]) == 0
    assert json.loads(capsys.readouterr().out)["finding"] == "ambiguous"
