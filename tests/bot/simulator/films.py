"""Small real files for the tests."""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from PIL import Image


def write_film(
    path: Path, seconds: float = 2.0, size: tuple[int, int] = (160, 96), sound: bool = False
) -> Path:
    """An H.264 MP4 of changing grey, 10 frames a second, with silence if ``sound``."""
    with av.open(str(path), "w", options={"movflags": "faststart"}) as container:
        stream = container.add_stream("libx264", rate=10)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        audio = container.add_stream("aac", rate=44100) if sound else None
        for number in range(int(seconds * 10)):
            grey = np.full((size[1], size[0], 3), 40 + 5 * (number % 30), np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(grey, "rgb24")))
        container.mux(stream.encode(None))
        if audio is not None:
            _silence(container, audio, seconds)
    return path


def _silence(container: av.container.OutputContainer, audio: av.AudioStream, seconds: float) -> None:
    for number in range(int(seconds * 44100 / 1024)):
        frame = av.AudioFrame.from_ndarray(np.zeros((2, 1024), np.float32), "fltp", "stereo")
        frame.sample_rate, frame.pts, frame.time_base = 44100, number * 1024, Fraction(1, 44100)
        container.mux(audio.encode(frame))
    container.mux(audio.encode(None))


def picture(width: int = 640, height: int = 480, colour: str = "teal", form: str = "PNG") -> bytes:
    """A picture of one colour."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, form)
    return buffer.getvalue()


def contents(path: Path) -> bytes:
    """The bytes of a file."""
    return path.read_bytes()
