"""Guarded decoding to pictures with true presentation times, and encoding. The only module that touches av.

A file is never trusted: its first bytes must be those of an allowed container, it is opened with exactly
that demuxer and nothing but the file protocol (so playlists and concat scripts named .mp4 are not followed),
and bytes, streams, pixels, seconds and frames are bounded before and during decoding.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from analysis.errors import TooLarge, TooLong, Unreadable
from analysis.model import Clip

# OpenCV's own threads would fight with the landmarkers for the cores.
cv2.setNumThreads(1)

Rgb = NDArray[np.uint8]
Gray = NDArray[np.uint8]

_CODECS = frozenset(
    ("h264", "hevc", "vp8", "vp9", "av1", "libdav1d", "mpeg4", "mjpeg", "h263", "mpeg2video", "prores", "gif")
)
#: Colour conversion rows (R, G, B) for full-range Y, U-128, V-128: BT.601 and BT.709.
_BT601 = ((1.0, 0.0, 1.402), (1.0, -0.344136, -0.714136), (1.0, 1.772, 0.0))
_BT709 = ((1.0, 0.0, 1.5748), (1.0, -0.187324, -0.468124), (1.0, 1.8556, 0.0))


@dataclass(frozen=True, slots=True)
class Limits:
    """What is still a clip. Beyond it the file is refused, before or while it is decoded."""

    file_bytes: int = 512 * 2**20
    seconds: float = 180.0
    frames: int = 15_000
    pixels: int = 4096 * 2304
    streams: int = 16


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Source:
    """What the file says about itself: the clip, and the capture rate that slow-motion phones note down."""

    clip: Clip
    capture_fps: float | None = None


class Picture:
    """One decoded frame, upright on demand. ``index`` counts decoded frames, ``t`` is its time in s."""

    __slots__ = ("_chroma", "_frame", "_luma", "_quarter", "_to_rgb", "height", "index", "t", "width")

    def __init__(self, frame: av.VideoFrame, index: int, t: float, quarter: int) -> None:
        self.index, self.t = index, t
        self._quarter = quarter
        if frame.format.name not in ("yuv420p", "yuvj420p"):
            frame = frame.reformat(format="yuv420p")
        self._frame = frame
        self._luma, *self._chroma = (_plane(frame.planes[k]) for k in range(3))
        self._to_rgb = _colour_matrix(frame)
        high, wide = self._luma.shape
        self.width, self.height = (wide, high) if quarter % 2 == 0 else (high, wide)

    def crop(self, place: NDArray[np.float64], size: int) -> Rgb:
        """A (size, size, 3) RGB crop. ``place`` (2, 3) maps crop pixels to upright picture pixels.

        Outside the picture is black. Only what the crop needs is scaled and converted.
        """
        stored = self._upright_to_stored() @ np.vstack([place, (0.0, 0.0, 1.0)])
        planes = [_warp(self._luma, stored, size, 1.0, 16)]
        planes += [_warp(plane, stored, size, 0.5, 128) for plane in self._chroma]
        return np.asarray(cv2.transform(cv2.merge(planes), self._to_rgb), np.uint8)

    def thumb(self, wide: int = 64) -> Gray:
        """A small grey picture as stored (not turned), for comparing frames with each other.

        Each point is the mean of 16 picked pixels: cheap, and the coding noise of a repeated frame goes.
        """
        step = max(1, self._luma.shape[1] // (4 * wide))
        picked = np.ascontiguousarray(self._luma[step // 2 :: step, step // 2 :: step])
        high = max(1, round(wide * picked.shape[0] / picked.shape[1]))
        return np.asarray(cv2.resize(picked, (wide, high), interpolation=cv2.INTER_AREA), np.uint8)

    def gray(self) -> Gray:
        """The whole upright picture in grey."""
        return np.ascontiguousarray(np.rot90(self._luma, self._quarter))

    def rgb(self, longest: int | None = None) -> Rgb:
        """The whole upright picture, its longer side at most ``longest`` pixels."""
        high, wide = self._luma.shape
        scale = min(1.0, longest / max(high, wide)) if longest else 1.0
        size = (max(2, round(wide * scale)), max(2, round(high * scale)))
        small = self._frame.reformat(width=size[0], height=size[1], format="rgb24").to_ndarray()
        return np.ascontiguousarray(np.rot90(small, self._quarter))

    def _upright_to_stored(self) -> NDArray[np.float64]:
        # Upright = the stored picture turned counter-clockwise by quarter * 90 degrees (as np.rot90).
        high, wide = self._luma.shape
        return np.array(
            {
                0: ((1, 0, 0), (0, 1, 0)),
                1: ((0, -1, wide - 1), (1, 0, 0)),
                2: ((-1, 0, wide - 1), (0, -1, high - 1)),
                3: ((0, 1, 0), (-1, 0, high - 1)),
            }[self._quarter],
            np.float64,
        )


def _plane(plane: Any) -> Gray:
    flat = np.frombuffer(plane, np.uint8)
    return flat.reshape(-1, plane.line_size)[: plane.height, : plane.width]


def _colour_matrix(frame: av.VideoFrame) -> NDArray[np.float64]:
    """(3, 4) from stored Y, U, V bytes to RGB bytes. Unknown means BT.601 below 720 lines, BT.709 above."""
    space = int(frame.colorspace)
    known = {1: _BT709, 5: _BT601, 6: _BT601}
    rows = np.array(known.get(space, _BT709 if frame.height >= 720 else _BT601))
    full = int(frame.color_range) == 2 or frame.format.name == "yuvj420p"
    gain, black = (
        (np.array([1.0, 1.0, 1.0]), 0.0) if full else (np.array([255 / 219, 255 / 224, 255 / 224]), 16.0)
    )
    linear = rows * gain
    return np.column_stack([linear, -linear @ np.array([black, 128.0, 128.0])])


def _warp(plane: Gray, place: NDArray[np.float64], size: int, scale: float, outside: int) -> Gray:
    """``plane``, whose pixels are ``scale`` of the stored picture's, seen through ``place``."""
    to_plane = place * scale
    to_plane[:, 2] += (scale - 1.0) / 2.0
    shrink = int(np.hypot(to_plane[0, 0], to_plane[1, 0]))
    if shrink >= 2:  # average before sampling, or thin far limbs break up
        corners = np.array([(0, 0, 1), (size, 0, 1), (0, size, 1), (size, size, 1)], float) @ to_plane.T
        high, wide = plane.shape
        x0, y0 = np.clip(np.floor(corners.min(axis=0)) - 2, 0, (wide - 1, high - 1)).astype(int)
        x1, y1 = np.clip(np.ceil(corners.max(axis=0)) + 2, 1, (wide, high)).astype(int)
        # Whole blocks only: averaging those is several times faster.
        across, down = max(1, (x1 - x0) // shrink), max(1, (y1 - y0) // shrink)
        part = plane[y0 : y0 + down * shrink, x0 : x0 + across * shrink]
        plane = np.asarray(cv2.resize(part, (across, down), interpolation=cv2.INTER_AREA), np.uint8)
        to_plane /= shrink
        to_plane[:, 2] += (0.5 - np.array([x0, y0])) / shrink - 0.5
    warped = cv2.warpAffine(
        plane, to_plane, (size, size), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderValue=outside
    )
    return np.asarray(warped, np.uint8)


def probe(path: Path, limits: Limits = DEFAULT_LIMITS) -> Source:
    """What the file is, from its header and its first frame. Raises Unreadable, TooLong or TooLarge."""
    with _open(path, limits) as (container, stream):
        first = next(_decoded(container, stream), None)
        if first is None:
            raise Unreadable("it has no picture")
        _check_size(first.width, first.height, limits)
        quarter = _quarter(first)
        wide, high = (first.width, first.height) if quarter % 2 == 0 else (first.height, first.width)
        clip = Clip(
            duration_s=_duration(container, stream),
            fps=float(stream.average_rate) if stream.average_rate else None,
            width=wide,
            height=high,
            rotation_deg=int(first.rotation) % 360,
            frames=stream.frames or None,
        )
        return Source(clip, _capture_fps(container, stream))


def read_frames(
    path: Path, limits: Limits = DEFAULT_LIMITS, *, from_s: float | None = None
) -> Iterator[Picture]:
    """Every frame in order of presentation. ``from_s`` seeks first: frames before it may come, index is then
    counted from the first frame that comes, so only the times tell which they are.

    Times are the file's own, made strictly increasing where it breaks that promise.
    """
    with _open(path, limits) as (container, stream):
        if from_s is not None and stream.time_base:
            container.seek(int(from_s / float(stream.time_base)), stream=stream, backward=True)
        step = 1.0 / float(stream.average_rate) if stream.average_rate else 1.0 / 30.0
        last, count = None, 0
        for frame in _decoded(container, stream):
            _check_size(frame.width, frame.height, limits)
            t = float(frame.time) if frame.time is not None else None
            if t is None or (last is not None and t <= last):
                t = 0.0 if last is None else last + step
            if t > limits.seconds or count >= limits.frames:
                raise TooLong()
            yield Picture(frame, count, t, _quarter(frame))
            last, count = t, count + 1


@contextlib.contextmanager
def _open(path: Path, limits: Limits) -> Iterator[tuple[Any, Any]]:
    if not path.is_file():
        raise Unreadable("there is no such file")
    size = path.stat().st_size
    if size > limits.file_bytes:
        raise TooLarge()
    container_format = _sniff(path)
    try:
        container = av.open(
            f"file:{path.resolve()}",
            format=container_format,
            options={"protocol_whitelist": "file", "max_streams": str(limits.streams + 1)},
        )
    except (av.error.FFmpegError, ValueError, OSError) as error:
        raise Unreadable(_short(error)) from error
    with container:
        stream = _video_stream(container, limits)
        seconds = _duration(container, stream)
        if seconds is not None and seconds > limits.seconds:
            raise TooLong()
        yield container, stream


def _sniff(path: Path) -> str:
    """The name of the demuxer for the file's first bytes, or Unreadable."""
    with path.open("rb") as handle:
        head = handle.read(16)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"):
        return "mov"
    if head[:4] == b"\x1a\x45\xdf\xa3":
        return "matroska"
    if head[:4] == b"RIFF" and head[8:12] == b"AVI ":
        return "avi"
    if head[:4] == b"GIF8":
        return "gif"
    raise Unreadable("it is not a video container")


def _video_stream(container: Any, limits: Limits) -> Any:
    if len(container.streams) > limits.streams:
        raise Unreadable("it has too many streams")
    usable = [s for s in container.streams.video if s.codec_context is not None and not _is_cover(s)]
    if not usable:
        raise Unreadable("it has no video")
    stream = max(usable, key=lambda s: (s.width or 0) * (s.height or 0))
    if stream.codec_context.name not in _CODECS:
        raise Unreadable("its codec is not supported")
    _check_size(stream.width, stream.height, limits)
    stream.thread_type = "AUTO"
    return stream


def _is_cover(stream: Any) -> bool:
    return bool(getattr(stream.disposition, "value", stream.disposition) & 0x400)


def _check_size(width: int, height: int, limits: Limits) -> None:
    if width * height > limits.pixels:
        raise TooLarge()
    if width and height and (min(width, height) < 16 or max(width, height) > 40 * min(width, height)):
        raise Unreadable("its picture has no usable size")


def _decoded(container: Any, stream: Any) -> Iterator[Any]:
    """Frames; a broken packet is skipped, a file broken for good ends the clip or is Unreadable."""
    seen, broken = 0, 0
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except StopIteration:
            break
        except (av.error.FFmpegError, OSError) as error:
            if not seen:
                raise Unreadable(_short(error)) from error
            break  # the file was cut off: what came before is good
        try:
            frames = packet.decode()
        except av.error.EOFError:
            break
        except (av.error.FFmpegError, ValueError, OSError) as error:
            broken += 1
            if broken > 50:
                raise Unreadable(_short(error)) from error
            continue
        for frame in frames:
            seen += 1
            yield frame
    if not seen:
        raise Unreadable("no picture in it can be decoded")


def _quarter(frame: Any) -> int:
    """How many times the stored picture must be turned by 90 degrees counter-clockwise to be upright."""
    return round(float(frame.rotation) / 90.0) % 4


def _duration(container: Any, stream: Any) -> float | None:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / 1e6 if container.duration else None


def _capture_fps(container: Any, stream: Any) -> float | None:
    """The rate the camera filmed at, where the phone wrote it down (Android and Apple tags)."""
    for tags in (container.metadata, stream.metadata):
        for name in ("com.android.capture.fps", "com.apple.quicktime.camera.framerate"):
            with contextlib.suppress(KeyError, ValueError):
                rate = float(tags[name])
                if 1.0 <= rate <= 2000.0:
                    return rate
    return None


def _short(error: BaseException) -> str:
    return (getattr(error, "strerror", None) or str(error)).split(":")[0][:80]


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
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture[:high, :wide]), format="rgb24")
            container.mux(stream.encode(frame))
        if stream is not None:
            container.mux(stream.encode())
