"""A clip's pictures with their true presentation times, as few of them decoded as will do; and encoding."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.container import (
    DEFAULT_LIMITS,
    Limits,
    check_size,
    duration_of,
    frames_of,
    open_clip,
    packets_of,
)
from analysis.errors import TooLong, Unreadable
from analysis.model import Clip
from analysis.picture import Picture, Rgb


@dataclass(frozen=True, slots=True)
class Timeline:
    """When every frame of a clip is shown (n,) s, in order, and which can be decoded on their own."""

    t: NDArray[np.float64]
    key: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Source:
    """What the file says about itself: the clip, its frames' times where it tells them (else None), and the
    capture rate that slow-motion phones note down.
    """

    clip: Clip
    timeline: Timeline | None = None
    capture_fps: float | None = None


def probe(path: Path, limits: Limits = DEFAULT_LIMITS) -> Source:
    """What the file is, from its packets and its first frame. Raises Unreadable, TooLong or TooLarge."""
    timeline = read_timeline(path, limits)
    with open_clip(path, limits) as (container, stream):
        stream.codec_context.thread_count = 1  # more would decode more than the one picture
        first = next(frames_of(container, stream), None)
        if first is None:
            raise Unreadable("it has no picture")
        check_size(first.width, first.height, limits)
        quarter = _quarter(first)
        wide, high = (first.width, first.height) if quarter % 2 == 0 else (first.height, first.width)
        clip = Clip(
            duration_s=duration_of(container, stream),
            fps=_rate(stream, timeline),
            width=wide,
            height=high,
            rotation_deg=-90 * quarter % 360,  # clockwise, as phones write it
            frames=stream.frames or None if timeline is None else len(timeline.t),
        )
        return Source(clip, timeline, _capture_fps(container, stream))


def read_timeline(path: Path, limits: Limits = DEFAULT_LIMITS) -> Timeline | None:
    """All presentation times without decoding anything; None where the file does not tell them all."""
    with open_clip(path, limits) as (container, stream):
        times, keys = [], []
        for packet in packets_of(container, stream):
            if packet.size == 0 or packet.is_discard:
                continue
            if packet.pts is None or packet.time_base is None:
                return None
            times.append(float(packet.pts * packet.time_base))
            keys.append(bool(packet.is_keyframe))
            if len(times) > limits.frames:
                raise TooLong()
    order = np.argsort(np.array(times), kind="stable")
    t = np.array(times)[order]
    if len(t) and t[-1] - t[0] > limits.seconds:
        raise TooLong()
    if len(t) < 2 or (np.diff(t) <= 0).any() or not np.array(keys)[order][0]:
        return None
    return Timeline(t, np.array(keys)[order])


def read_frames(
    path: Path,
    limits: Limits = DEFAULT_LIMITS,
    *,
    timeline: Timeline | None = None,
    from_s: float = 0.0,
    until_s: float = float("inf"),
) -> Iterator[Picture]:
    """Every frame shown from ``from_s`` to ``until_s``, in order. Only with ``timeline`` can it seek.

    Times are the file's own, made strictly increasing where it breaks that promise.
    """
    with open_clip(path, limits) as (container, stream):
        if timeline is not None and from_s > 0.0:
            # A file whose index names no key frame there is read from its beginning.
            with contextlib.suppress(av.error.FFmpegError):
                container.seek(int(from_s / float(stream.time_base)), stream=stream, backward=True)
        step = 1.0 / float(stream.average_rate) if stream.average_rate else 1.0 / 30.0
        last, index = None, -1
        for frame in frames_of(container, stream):
            check_size(frame.width, frame.height, limits)
            t = float(frame.time) if frame.time is not None else None
            if t is None or (last is not None and t <= last):
                t = 0.0 if last is None else last + step
            index = index + 1 if timeline is None else _index(timeline, t, index)
            if t > limits.seconds or index >= limits.frames:
                raise TooLong()
            last = t
            if t > until_s + 1e-6:
                return
            if t >= from_s - 1e-6:
                yield Picture(frame, index, t, _quarter(frame))


def read_at(
    path: Path, wanted: Collection[int], timeline: Timeline | None = None, limits: Limits = DEFAULT_LIMITS
) -> Iterator[Picture]:
    """The frames with these numbers, in order. With ``timeline`` what lies between them is jumped over."""
    if timeline is None:
        yield from _only(read_frames(path, limits), wanted)
        return
    for part in _runs(sorted(wanted), timeline):
        from_s, until_s = float(timeline.t[part[0]]), float(timeline.t[part[-1]])
        yield from _only(
            read_frames(path, limits, timeline=timeline, from_s=from_s, until_s=until_s), frozenset(part)
        )


def _runs(wanted: list[int], timeline: Timeline) -> Iterator[list[int]]:
    """Wanted frames in runs: a new run begins where a key frame lies between two of them."""
    run: list[int] = []
    for index in wanted:
        if run and timeline.key[run[-1] + 1 : index + 1].any():
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _only(pictures: Iterator[Picture], wanted: Collection[int]) -> Iterator[Picture]:
    last = max(wanted, default=-1)
    for picture in pictures:
        if picture.index in wanted:
            yield picture
        if picture.index >= last:
            return


def read_some(
    path: Path, timeline: Timeline, every_s: float, *, rarest_s: float, limits: Limits = DEFAULT_LIMITS
) -> Iterator[Picture]:
    """A frame about every ``every_s`` seconds, as cheaply as the file allows.

    Only key frames are decoded where they come at least every ``rarest_s`` seconds, else only frames that
    others are built on.
    """
    keys = timeline.t[timeline.key]
    often = len(keys) > 1 and float(np.diff(np.append(keys, timeline.t[-1])).max()) <= 1.01 * rarest_s
    chosen = _spaced(keys, 0.75 * every_s) if often else None
    with open_clip(path, limits) as (container, stream):
        stream.codec_context.skip_frame = "NONKEY" if often else "NONREF"
        due, index = -np.inf, -1
        for frame in frames_of(container, stream, only=chosen):
            check_size(frame.width, frame.height, limits)
            t = float(frame.time or 0.0)
            if t >= due:
                due = t + 0.75 * every_s
                index = _index(timeline, t, index)
                yield Picture(frame, index, t, _quarter(frame))


def _spaced(t: NDArray[np.float64], apart: float) -> NDArray[np.float64]:
    """Of rising times the first, and each that lies so far behind the one taken before it."""
    taken = [float(t[0])]
    for moment in t:
        if moment >= taken[-1] + apart:
            taken.append(float(moment))
    return np.array(taken)


def _index(timeline: Timeline, t: float, before: int) -> int:
    """The place of the frame shown at ``t``; at least one further than ``before``."""
    near = int(np.searchsorted(timeline.t, t - 1e-4))
    return max(near, before + 1)


def _quarter(frame: Any) -> int:
    """How many times the stored picture must be turned by 90 degrees counter-clockwise to be upright."""
    return round(float(frame.rotation) / 90.0) % 4


def _rate(stream: Any, timeline: Timeline | None) -> float | None:
    """Frames a second: counted where the times are known, else what the header claims."""
    if timeline is not None:
        return float((len(timeline.t) - 1) / (timeline.t[-1] - timeline.t[0]))
    return float(stream.average_rate) if stream.average_rate else None


def _capture_fps(container: Any, stream: Any) -> float | None:
    """The rate the camera filmed at, where the phone wrote it down (Android and Apple tags)."""
    for tags in (container.metadata, stream.metadata):
        for name in ("com.android.capture.fps", "com.apple.quicktime.camera.framerate"):
            with contextlib.suppress(KeyError, ValueError):
                rate = float(tags[name])
                if 1.0 <= rate <= 2000.0:
                    return rate
    return None


def write_video(path: Path, frames: Iterable[Rgb], fps: float, *, quality: int = 23) -> None:
    """Encode upright RGB pictures of one size as H.264 yuv420p that plays while it loads.

    Odd sizes lose their last row or column, which yuv420p cannot hold.
    """
    rate = Fraction(fps).limit_denominator(1001)
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        stream: Any = None
        for picture in frames:
            high, wide = picture.shape[0] // 2 * 2, picture.shape[1] // 2 * 2
            if stream is None:
                stream = container.add_stream("libx264", rate=rate)
                stream.width, stream.height, stream.pix_fmt = wide, high, "yuv420p"
                stream.options = {"crf": str(quality), "preset": "veryfast"}
            # an RGB frame would be copied line by line: fifteen times slower
            rgb = np.ascontiguousarray(picture[:high, :wide])
            planes = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2YUV_I420), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        if stream is not None:
            container.mux(stream.encode())
