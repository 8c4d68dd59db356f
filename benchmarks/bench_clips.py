"""The clips of ``make bench``: a drawn runner of any length, rate and size, made once into a folder.

One stride is drawn and repeated; grain that no two frames share makes the decoder work as on a real clip.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.mannequin import RunnerSpec, render, simulate

#: 180 steps a minute: one stride is a whole number of frames at every rate that is drawn.
CADENCE, STRIDE_S = 180.0, 2.0 / 3.0
#: Grey levels of grain, and what is left of them: bits a pixel, as messengers and phones code.
GRAIN, BITS_PER_PIXEL = 6.0, 0.08
#: A clip longer than this repeats itself.
REPEATED_S = 6.0
WIDTHS = {480: 854, 720: 1280, 1080: 1920, 2160: 3840}


@dataclass(frozen=True, slots=True)
class Film:
    """One clip: seconds, frames a second, lines; ``key_s`` seconds lie between key frames, as on phones."""

    seconds: float
    fps: int = 30
    lines: int = 720
    key_s: float = 1.0

    @property
    def name(self) -> str:
        """Such as ``720p30 10 s``."""
        size = "4K" if self.lines == 2160 else f"{self.lines}p"
        rare = "" if self.key_s == 1.0 else f", key frame every {self.key_s:g} s"
        return f"{size}{self.fps} {self.seconds:g} s{rare}"

    @property
    def frames(self) -> int:
        """How many there are."""
        return round(self.seconds * self.fps)

    def file(self, folder: Path) -> Path:
        """The clip, drawn if it is not there yet."""
        path = folder / f"{self.lines}p{self.fps}-{self.seconds:g}s-{self.key_s:g}.mp4"
        if not path.is_file():
            folder.mkdir(parents=True, exist_ok=True)
            part = path.with_suffix(".part")
            _encode(part, self)
            part.replace(path)
        return path


def _stride(film: Film) -> list[NDArray[np.uint8]]:
    """The frames of one stride in planes (Y, then U and V), half as large as RGB."""
    spec = RunnerSpec(
        cadence_spm=CADENCE,
        hip_ankle_offset_pct=16.0,
        trunk_lean_deg=13.0,
        width=WIDTHS[film.lines],
        height=film.lines,
        fps=float(film.fps),
        duration_s=STRIDE_S,
        shutter=0.15,
    )
    return [
        np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2YUV_I420), np.uint8) for _, rgb in render(simulate(spec))
    ]


def _encode(path: Path, film: Film) -> None:
    """Long clips repeat coded seconds, which costs the reader the same and saves the bench minutes."""
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        stream = container.add_stream("libx264", rate=film.fps)
        stream.width, stream.height, stream.pix_fmt = WIDTHS[film.lines], film.lines, "yuv420p"
        stream.bit_rate = round(BITS_PER_PIXEL * stream.width * stream.height * film.fps)
        stream.options = {"preset": "veryfast", "g": str(round(film.key_s * film.fps))}
        count = film.frames // math.ceil(film.seconds / REPEATED_S)
        coded = [packet for frame in _frames(film, count) for packet in stream.encode(frame)]
        coded += stream.encode()
        for start in range(0, film.frames, count):
            for packet in coded:
                container.mux(_moved(packet, start, stream, film.fps))


def _frames(film: Film, count: int) -> Iterator[av.VideoFrame]:
    stride = _stride(film)
    wide, high = WIDTHS[film.lines], film.lines
    grain = np.random.default_rng(0).normal(0.0, GRAIN, (high + 97, wide + 97)).astype(np.int16)
    for k in range(count):
        planes = stride[k % len(stride)].copy()
        y, x = 31 * k % 97, 59 * k % 97
        planes[:high] = cv2.add(planes[:high], grain[y : y + high, x : x + wide], dtype=cv2.CV_8U)
        yield av.VideoFrame.from_ndarray(planes, format="yuv420p")


def _moved(packet: Any, frames: int, stream: av.VideoStream, fps: int) -> Any:
    """The same coded frame, ``frames`` later."""
    moved = av.Packet(bytes(packet))
    moved.stream, moved.time_base = stream, Fraction(1, fps)
    for name in ("pts", "dts"):
        ticks = getattr(packet, name) * packet.time_base * fps
        setattr(moved, name, round(ticks) + frames)
    moved.is_keyframe = packet.is_keyframe
    return moved
