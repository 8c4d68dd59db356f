"""A clip or a file of keypoints -> the report: every step in order, each in its own module."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from analysis.demands import VERDICT, WEAKER, Demands
from analysis.errors import NoPerson, Refused, TooBlurred
from analysis.formats import read_keypoints_file
from analysis.gait import Gait, detect_gait, find_direction, swing_steadiness, upright
from analysis.lenient import WEAKER_POSSIBLE, soften
from analysis.measures import HipCalibration, measure
from analysis.model import (
    Clip,
    FloatArray,
    Keypoints,
    PoseFrames,
    Refusal,
    Report,
    SlowMotion,
    Value,
)
from analysis.points import JOINTS, POSE, PointKind
from analysis.scoring import judge
from analysis.start import check_start, find_first_step
from analysis.track import (
    HIP_FORWARD_SD_PCT,
    best_stretch,
    check_side,
    check_view,
    choose_runner,
    clean,
    steady_part,
)
from analysis.track.identity import exchange_legs, follow_legs
from analysis.vertical import estimate_roll, ground_slope

if TYPE_CHECKING:
    from analysis.edges import Samples
    from analysis.pose import Model
    from analysis.video import Source, Timeline

Progress = Callable[[str, float], None]
UNKNOWN_CLIP = Clip(None, None, None, None, None, None)
#: The hip is corrected in :mod:`analysis.track.cleaning`; this is how well that is known.
VIDEO_HIP = HipCalibration(0.0, HIP_FORWARD_SD_PCT)
_LEAST_ROWS = 5
#: Enough steps of a usual runner take about this long.
_ENOUGH_S = 5.0
#: Files of keypoints; a folder is taken for OpenPose's.
KEYPOINT_SUFFIXES = (".csv", ".trc")
#: What measuring needs and takes half a second to import: loaded while a clip is being read.
_NUMERICS = ("scipy.signal", "scipy.interpolate")
#: A phone that notes a capture rate this much above the file's own has slowed the clip down.
_SLOWED = 1.2


def _silent(stage: str, fraction: float) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Options:
    """What the caller may choose. ``slow_motion`` is how many times slower than life the clip plays.

    ``lenient`` takes clips that show too little for a verdict; the answer never is one.
    """

    pose_model: Path | None = None
    slow_motion: float | None = None
    lenient: bool = False
    progress: Progress = _silent

    @property
    def demands(self) -> Demands:
        """What the clip has to show."""
        return WEAKER if self.lenient else VERDICT


@dataclass(frozen=True, slots=True)
class Analysis:
    """The report and what it was made from; ``keypoints`` has a row for every decoded frame."""

    report: Report
    keypoints: Keypoints | None = None
    gait: Gait | None = None
    timeline: Timeline | None = None


@dataclass(frozen=True, slots=True)
class Tracked:
    """A clip's clean keypoints: every decoded frame in ``all``, the analysed stretch in ``stretch``."""

    clip: Clip
    all: Keypoints
    stretch: Keypoints
    slow_motion: SlowMotion | None = None
    picture_roll: Value | None = None
    camera_moves: bool | None = None


def analyse(path: Path, options: Options | None = None) -> Analysis:
    """Analyse a video, or keypoints in a file. Never raises Refused: a refusal is a report too."""
    options = options or Options()
    if path.is_dir() or path.suffix.lower() in KEYPOINT_SUFFIXES:
        return analyse_file(path, options)
    return analyse_clip(path, options)


def analyse_file(path: Path, options: Options) -> Analysis:
    """Keypoints somebody else found, through the same code after ``pose``."""
    try:
        keypoints = read_keypoints_file(path)
    except Refused as refusal:
        return refuse(UNKNOWN_CLIP, refusal)
    return analyse_keypoints(keypoints, options)


def analyse_clip(path: Path, options: Options) -> Analysis:
    """A video, from the file to the report."""
    from analysis import pose, video

    clip = UNKNOWN_CLIP
    try:
        with pose.open_model(options.pose_model) as model:  # it opens while the file is looked at
            source = video.probe(path)
            clip = source.clip
            tracked = track_clip(path, source, options, model)
    except Refused as refusal:
        return refuse(clip, refusal)
    tracked = replace(tracked, slow_motion=_noted_slow_motion(source))
    return replace(_measure(tracked, options, VIDEO_HIP, POSE), timeline=source.timeline)


def _noted_slow_motion(source: Source) -> SlowMotion | None:
    """What the phone wrote down: filmed at 240, stored at 30 means eight times slower than life."""
    if (
        source.capture_fps is None
        or source.clip.fps is None
        or source.capture_fps < _SLOWED * source.clip.fps
    ):
        return None
    return SlowMotion(source.capture_fps / source.clip.fps, "metadata")


def analyse_keypoints(keypoints: Keypoints, options: Options | None = None) -> Analysis:
    """Keypoints from any source: joint centres. Legs that change names on the way are named again."""
    legs = follow_legs(keypoints.xy, keypoints.t)
    named = replace(keypoints, xy=exchange_legs(keypoints.xy, legs.swapped))
    # joint centres are mostly named well: new names must make the legs swing more steadily, not less
    if swing_steadiness(named) >= swing_steadiness(keypoints):
        keypoints = named
    span = keypoints.t
    fps = float((len(span) - 1) / (span[-1] - span[0]))
    clip = replace(UNKNOWN_CLIP, duration_s=float(span[-1] - span[0]), fps=fps, frames=len(span))
    return _measure(Tracked(clip, keypoints, _run_of(keypoints)), options or Options(), HipCalibration())


def _run_of(keypoints: Keypoints) -> Keypoints:
    """The part after standing and a first step, where there is one: the rhythm belongs to the run alone."""
    step = find_first_step(keypoints, find_direction(keypoints))
    return keypoints if step is None else _rows(keypoints, slice(step.lands, len(keypoints.t)))


def read_keypoints(path: Path) -> Keypoints:
    """The clean keypoints of a video, a row for every decoded frame. Raises Refused."""
    from analysis import pose, video

    with pose.open_model() as model:
        return track_clip(path, video.probe(path), Options(), model).all


def track_clip(path: Path, source: Source, options: Options, model: Model) -> Tracked:
    """Decode, find everyone, choose the runner and the stretch, clean. Raises Refused."""
    from analysis import camera, edges
    from analysis.sharpness import is_blurred

    with ThreadPoolExecutor(1) as aside:
        aside.submit(_load_numerics)
        frames, samples = _read(path, source, options, model)
    try:
        raw = choose_runner(frames)
    except NoPerson:
        if is_blurred(gray for _, _, gray in samples.pictures):
            raise TooBlurred from None
        raise
    check_view(raw, options.demands)
    rows = best_stretch(raw, frames, options.demands)
    if rows.stop - rows.start < _LEAST_ROWS:
        raise NoPerson()
    check_side(_rows(raw, rows), options.demands)
    with ThreadPoolExecutor(1) as aside:  # what is behind the runner, on the other core
        roll = aside.submit(edges.picture_roll, samples, raw)
        moves = aside.submit(camera.camera_moves, samples, raw)
        part, path_of_legs = clean(_rows(raw, rows))
    steady = _rows(part, steady_part(part.t, path_of_legs))
    timeline = source.timeline
    clip = source.clip if timeline else replace(source.clip, frames=len(frames.t))
    whole = _whole_clip(part, timeline.t if timeline else frames.t)
    return Tracked(clip, whole, steady, picture_roll=roll.result(), camera_moves=moves.result())


def _read(path: Path, source: Source, options: Options, model: Model) -> tuple[PoseFrames, Samples]:
    """Everyone in the part of the clip that is worth reading, and a few pictures of what is behind them."""
    from analysis import edges, pose, scout, video

    timeline = source.timeline
    plan = scout.plan_reading(path, timeline, model)
    until = float("inf") if plan.until_s is None else plan.until_s
    length = max(min(until, source.clip.duration_s or scout.WHOLE_S) - plan.from_s, 0.1)
    likely = length if plan.enough is None else min(length, _ENOUGH_S)
    samples = edges.Samples(likely / edges.SAMPLES)
    frames = pose.detect(
        samples.watch(video.read_frames(path, timeline=timeline, from_s=plan.from_s, until_s=until)),
        model,
        every=plan.every,
        twice=plan.twice,
        enough=plan.enough,
        progress=lambda t: options.progress("pose", min((t - plan.from_s) / likely, 1.0)),
    )
    return frames, samples


def _load_numerics() -> None:
    for name in _NUMERICS:
        import_module(name)


def _whole_clip(part: Keypoints, t: FloatArray) -> Keypoints:
    """``part`` with a row for every frame of the clip; NaN where nothing was analysed."""
    xy = np.full((len(t), *part.xy.shape[1:]), np.nan)
    visibility = np.zeros(xy.shape[:2])
    xy[part.frame], visibility[part.frame] = part.xy, part.visibility
    return Keypoints(t, xy, visibility, np.arange(len(t)), part.size)


def _rows(keypoints: Keypoints, rows: slice) -> Keypoints:
    return Keypoints(
        keypoints.t[rows],
        keypoints.xy[rows],
        keypoints.visibility[rows],
        keypoints.frame[rows],
        keypoints.size,
    )


def _measure(tracked: Tracked, options: Options, hip: HipCalibration, kind: PointKind = JOINTS) -> Analysis:
    options.progress("measure", 0.0)
    known = tracked.slow_motion
    if options.slow_motion is not None:
        known = SlowMotion(options.slow_motion, "user")
    part = tracked.stretch
    try:
        gait = detect_gait(part, known, tracked.camera_moves, kind=kind, least_steps=options.demands.steps)
        roll = estimate_roll(part, gait, tracked.picture_roll)
        gait = upright(gait, roll.value or 0.0)
        measures = replace(
            measure(part, gait, roll, hip),
            start_check=check_start(tracked.all, gait.direction, roll.value or 0.0),
            extras=_extras(tracked, gait),
        )
        verdict = judge(measures, gait, roll)
    except Refused as refusal:
        return replace(refuse(tracked.clip, refusal), keypoints=tracked.all)
    report = Report(
        clip=tracked.clip,
        facing=gait.facing,
        setting=gait.setting,
        slow_motion=gait.slow_motion,
        window=(float(part.t[0]), float(part.t[-1])),
        camera_roll_deg=roll,
        cadence_spm=gait.cadence_spm,
        steps=measures.steps,
        measures=measures.values | {"normal_offset_pct": verdict.band.as_value()},
        start_check=measures.start_check,
        scores=verdict.scores,
        finding=verdict.finding,
        variant=verdict.variant,
        confidence=verdict.confidence,
        reasons=verdict.reasons,
        notes=verdict.notes,
    )
    return Analysis(soften(report) if options.lenient else report, tracked.all, gait)


def _extras(tracked: Tracked, gait: Gait) -> dict[str, float]:
    # a camera that moves makes any path it likes of the hips'
    slope = None
    if tracked.camera_moves is False:
        slope = ground_slope(tracked.stretch, gait, tracked.picture_roll)
    return {} if slope is None else {"ground_slope_deg": slope}


def refuse(clip: Clip, refusal: Refused) -> Analysis:
    """A report that says why there is no verdict, and whether a weaker answer is possible."""
    notes = (WEAKER_POSSIBLE,) if refusal.weaker else ()
    return Analysis(Report(clip, refusal=Refusal(refusal.code, refusal.message), notes=notes))


def warm() -> None:
    """Import all that a video will need, so that a fork of this process starts at once.

    No graph is started: their threads would not live through the fork.
    """
    for name in ("camera", "edges", "overlay", "pose", "scout", "sharpness", "video"):
        import_module(f"analysis.{name}")
    for name in ("backends.backend_agg", "figure", "layout_engine"):  # the chart's, a quarter of a second
        import_module(f"matplotlib.{name}")
    _load_numerics()
    import_module("analysis.pose.bindings").load_bindings()
    import_module("analysis.pose").find_model()
