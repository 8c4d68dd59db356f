"""``python -m analysis CLIP [--json] [--out DIR]``: one clip in, one verdict out.

Exit 0 with a verdict, 3 with a refusal, 2 for a wrong call or an unreadable file. With ``--json`` stdout
carries exactly one JSON document; everything else goes to stderr.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Collection, Iterable
from functools import partial
from pathlib import Path

from analysis.document import to_document, write_keypoints
from analysis.errors import AnalysisError, Refused
from analysis.model import Keypoints, Report, Value
from analysis.overlay import BadLabels, Frame, Read, read_labels, write_first, write_rest
from analysis.pipeline import KEYPOINT_SUFFIXES, Analysis, Options, analyse

VERDICT, WRONG, REFUSED = 0, 2, 3


def main(argv: list[str] | None = None) -> int:
    """Run the command line; the exit code."""
    arguments = _parser().parse_args(argv)
    model = arguments.pose_model or os.environ.get("MIDSTANCE_POSE_MODEL") or None
    options = Options(
        pose_model=Path(model) if model else None,
        slow_motion=arguments.slow_motion,
        lenient=arguments.lenient,
        progress=_Teller() if arguments.progress else Options().progress,
    )
    try:
        result = analyse(arguments.clip, options)
    except AnalysisError as error:  # not the clip's fault: the pose model's file is wrong
        print(error, file=sys.stderr)
        return WRONG
    album = None if arguments.out is None else _Album(arguments.out, arguments.clip, arguments.labels, result)
    if album is not None:
        options.progress("draw", 0.0)
        album.write_first()
    _say(result.report, as_json=arguments.json)
    if album is not None:
        album.write_rest()
    return _exit_code(result.report)


def _say(report: Report, *, as_json: bool) -> None:
    if as_json:
        json.dump(to_document(report), sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    elif report.refusal is None:
        print(_summary(report))
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m analysis", description="Is the hip above the ankle at midstance?"
    )
    parser.add_argument(
        "clip", type=Path, metavar="CLIP", help="a video, or keypoints: .csv, .trc, a folder of OpenPose"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write pictures, loop and keypoints.csv here")
    parser.add_argument(
        "--labels",
        type=_labels,
        default=read_labels(None),
        metavar="FILE",
        help="JSON of the words on the pictures",
    )
    parser.add_argument("--pose-model", type=Path, metavar="FILE", help="an official pose_landmarker .task")
    parser.add_argument(
        "--slow-motion",
        type=_factor,
        metavar="FACTOR",
        help="the clip plays this many times slower than life",
    )
    parser.add_argument(
        "--lenient", action="store_true", help="a weaker answer where a clip shows too little for a verdict"
    )
    parser.add_argument("--progress", action="store_true", help="JSON lines on stderr while it works")
    return parser


def _factor(text: str) -> float:
    value = float(text)
    if not 0.05 <= value <= 100.0:
        raise argparse.ArgumentTypeError("must lie between 0.05 and 100")
    return value


class _Teller:
    """Says on stderr how far the work is, not oftener than every fiftieth part of a stage."""

    def __init__(self) -> None:
        self._said = ("", 0.0)

    def __call__(self, stage: str, fraction: float) -> None:
        if stage == self._said[0] and fraction < self._said[1] + 0.02:
            return
        self._said = (stage, fraction)
        print(json.dumps({"stage": stage, "fraction": round(fraction, 3)}), file=sys.stderr, flush=True)


class _Album:
    """The files of ``--out``: first what goes with the verdict, then what nobody need wait for."""

    def __init__(self, out: Path, clip: Path, labels: dict[str, str], result: Analysis) -> None:
        self._out, self._labels, self._result = out, labels, result
        self._read, self._keypoints = _scene(clip, result)

    def write_first(self) -> None:
        self._out.mkdir(parents=True, exist_ok=True)
        if self._result.keypoints is not None:
            write_keypoints(self._out / "keypoints.csv", self._result.keypoints)
        self._draw(write_first)

    def write_rest(self) -> None:
        self._draw(write_rest)

    def _draw(self, write: Callable[[Path, Read, Keypoints | None, Report, dict[str, str]], object]) -> None:
        try:
            write(self._out, self._read, self._keypoints, self._result.report, self._labels)
        except Refused as refusal:  # a broken file may be read up to one frame and not to another
            print(f"no picture could be drawn: {refusal}", file=sys.stderr)


def _scene(clip: Path, result: Analysis) -> tuple[Read, Keypoints | None]:
    """Where frames come from, and the keypoints on them: the clip, or for keypoints alone a drawn runner."""
    from analysis.mannequin import paint_frames, stage
    from analysis.video import read_at, read_timeline

    refusal = result.report.refusal
    if refusal is None or refusal.code not in ("unreadable", "too_long", "too_large"):
        if clip.is_file() and clip.suffix.lower() not in KEYPOINT_SUFFIXES:
            return partial(read_at, clip, timeline=result.timeline or read_timeline(clip)), result.keypoints
        if result.keypoints is not None and refusal is None:
            staged = stage(result.keypoints)
            return partial(paint_frames, staged), staged
    return _no_frames, None


def _no_frames(wanted: Collection[int]) -> Iterable[Frame]:
    return ()


def _labels(name: str) -> dict[str, str]:
    try:
        return read_labels(Path(name))
    except (BadLabels, OSError) as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _exit_code(report: Report) -> int:
    if report.refusal is None:
        return VERDICT
    print(f"{report.refusal.code}: {report.refusal.message}", file=sys.stderr)
    return WRONG if report.refusal.code == "unreadable" else REFUSED


def _summary(report: Report) -> str:
    lines = [f"{report.finding} ({report.confidence} confidence), facing {report.facing}, {report.setting}"]
    if report.cadence_spm is not None:
        lines.append(_line("cadence", report.cadence_spm))
    lines += [_line(name, value) for name, value in report.measures.items()]
    return "\n".join([*lines, *report.reasons, *report.notes])


def _line(name: str, value: Value) -> str:
    if value.value is None:
        return f"{name:<32} unknown"
    interval = (
        f" ({value.low:.1f} to {value.high:.1f})" if value.low is not None and value.high is not None else ""
    )
    return f"{name:<32} {value.value:.1f}{interval} {value.unit}"


if __name__ == "__main__":
    sys.exit(main())
