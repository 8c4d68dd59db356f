"""Opening a file that nobody trusts, and its packets and frames.

The first bytes must be those of an allowed container; it is opened with exactly that demuxer and nothing but
the file protocol (so playlists and concat scripts named .mp4 are not followed), and bytes, streams, pixels,
seconds and frames are bounded before and during decoding.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import av.error
import numpy as np
from numpy.typing import NDArray

from analysis.errors import TooLarge, TooLong, Unreadable

_CODECS = frozenset(
    ("h264", "hevc", "vp8", "vp9", "av1", "libdav1d", "mpeg4", "mjpeg", "h263", "mpeg2video", "prores", "gif")
)


@dataclass(frozen=True, slots=True)
class Limits:
    """What is still a clip. Beyond it the file is refused, before or while it is decoded."""

    file_bytes: int = 512 * 2**20
    seconds: float = 180.0
    frames: int = 15_000
    pixels: int = 4096 * 2304
    many_pixels: int = 2560 * 1440
    streams: int = 16


DEFAULT_LIMITS = Limits()
#: From this level on (H.264, HEVC) a decoder may have to keep 16 pictures of 4K, 200 to 400 MB; phones stay
#: below, where it is five or six.
_GREEDY_LEVEL = 6.0
#: Threads of a decoder: each holds pictures of its own, and further cores are for further clips.
_THREADS = 2
#: A file with more packets than this that cannot be decoded is given up.
_MOST_BROKEN = 50


@contextlib.contextmanager
def open_clip(path: Path, limits: Limits) -> Iterator[tuple[Any, Any]]:
    """The container and its largest video stream, ready to decode. Raises Unreadable, TooLong, TooLarge."""
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
        seconds = duration_of(container, stream)
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
    check_size(stream.width, stream.height, limits)
    if stream.width * stream.height > limits.many_pixels and _level(stream.codec_context) >= _GREEDY_LEVEL:
        raise TooLarge()
    # No memory for a picture that is much larger than the container says.
    stream.codec_context.options = {"max_pixels": str(limits.pixels * 5 // 4)}
    stream.thread_type = "AUTO"
    stream.codec_context.thread_count = _THREADS
    return stream


def _level(context: Any) -> float:
    """The level that an H.264 or HEVC file claims (ISO/IEC 14496-15: its fourth or thirteenth byte), or 0."""
    place, unit = {"h264": (3, 10), "hevc": (12, 30)}.get(context.name, (0, 1))
    head = bytes(context.extradata or b"")[: place + 1]
    return head[place] / unit if place and len(head) > place and head[0] == 1 else 0.0


def _is_cover(stream: Any) -> bool:
    return bool(getattr(stream.disposition, "value", stream.disposition) & 0x400)


def check_size(width: int, height: int, limits: Limits) -> None:
    """Raises TooLarge for too many pixels, Unreadable for a shape that is no picture's."""
    if width * height > limits.pixels:
        raise TooLarge()
    if width and height and (min(width, height) < 16 or max(width, height) > 40 * min(width, height)):
        raise Unreadable("its picture has no usable size")


def packets_of(container: Any, stream: Any) -> Iterator[Any]:
    """Packets until the file ends or breaks; a file that was cut off is good up to there."""
    found = container.demux(stream)
    while True:
        try:
            yield next(found)
        except StopIteration:
            return
        except (av.error.FFmpegError, OSError):
            return


def frames_of(container: Any, stream: Any, only: NDArray[np.float64] | None = None) -> Iterator[Any]:
    """Frames; a broken packet is skipped, a file broken for good ends the clip or is Unreadable.

    With ``only`` no packet is decoded but those shown at one of these times.
    """
    seen = broken = 0
    for packet in packets_of(container, stream):
        if only is not None and packet.size and not _is_shown_at(packet, only):
            continue
        try:
            frames = packet.decode()
        except av.error.EOFError:
            break
        except (av.error.FFmpegError, ValueError, OSError) as error:
            broken += 1
            if broken > _MOST_BROKEN:
                raise Unreadable(_short(error)) from error
            continue
        for frame in frames:
            seen += 1
            yield frame
    if not seen:
        raise Unreadable("no picture in it can be decoded")


def _is_shown_at(packet: Any, times: NDArray[np.float64]) -> bool:
    shown = -1.0 if packet.pts is None else float(packet.pts * packet.time_base)
    return bool(np.abs(times - shown).min() < 1e-6)


def duration_of(container: Any, stream: Any) -> float | None:
    """Seconds, as the header claims them; None where it does not."""
    if stream.duration and stream.time_base:
        claimed = float(stream.duration * stream.time_base)
    else:
        claimed = (container.duration or 0) / 1e6
    return claimed if claimed > 0.0 else None


def _short(error: BaseException) -> str:
    return (getattr(error, "strerror", None) or str(error)).split(":")[0][:80]
