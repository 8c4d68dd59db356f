"""Small video files for tests, made on the spot."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np


def striped(k: int, size: tuple[int, int] = (96, 64)) -> np.ndarray:
    """A picture (h, w, 3) whose left part is red and whose bright stripe tells ``k``."""
    wide, high = size
    picture = np.full((high, wide, 3), 40, np.uint8)
    picture[:, : wide // 3] = (200, 30, 30)
    picture[(k * 4) % high : (k * 4) % high + 4] = 230
    return picture


def write_clip(
    path: Path,
    pictures: Iterable[np.ndarray],
    *,
    times_ms: Iterable[int] | None = None,
    fps: int = 30,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    container: str | None = None,
    metadata: dict[str, str] | None = None,
    gop: int = 12,
) -> Path:
    """Encode RGB pictures; ``times_ms`` gives each its presentation time."""
    options = {"movflags": "use_metadata_tags"} if metadata else {}
    with av.open(str(path), "w", format=container, options=options) as out:
        out.metadata.update(metadata or {})
        stream = out.add_stream(codec, rate=fps)
        stream.pix_fmt = pixels
        stream.codec_context.time_base = Fraction(1, 1000)
        stream.options = {"g": str(gop)} if codec == "libx264" else {}
        moments = iter(times_ms) if times_ms is not None else None
        for k, picture in enumerate(pictures):
            stream.width, stream.height = picture.shape[1], picture.shape[0]
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts = next(moments) if moments else round(k * 1000 / fps)
            frame.time_base = Fraction(1, 1000)
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
    return path


def write_sound(path: Path, seconds: float = 0.5) -> Path:
    """A file with sound and no picture."""
    with av.open(str(path), "w") as out:
        stream = out.add_stream("aac", rate=16_000)
        count = int(16_000 * seconds) // 1024
        for k in range(count):
            frame = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
            frame.sample_rate, frame.pts = 16_000, k * 1024
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
    return path
