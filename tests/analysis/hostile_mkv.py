"""Matroska, AVI and GIF files that lie, written byte by byte."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import av

from tests.analysis.clipmaker import striped, write_clip
from tests.analysis.hostile_mp4 import File, flipped

VP8_FIRST = b"\x10\x02\x00\x9d\x01\x2a"


def other_containers(folder: Path, rng: Random) -> Iterator[File]:
    """Everything that is no MP4."""
    for name, codec, pixels in (
        ("a.mkv", "libx264", "yuv420p"),
        ("a.webm", "libvpx", "yuv420p"),
        ("a.avi", "mpeg4", "yuv420p"),
        ("a.gif", "gif", "rgb8"),
    ):
        sound = write_clip(folder / name, (striped(k) for k in range(20)), codec=codec, pixels=pixels, fps=10)
        data = sound.read_bytes()
        kind = sound.suffix[1:]
        yield from flipped(kind, data, rng, 25)
        for part in range(1, 8):
            yield f"{kind} cut to {part} eighths", data[: len(data) * part // 8]
    yield from _mkv(_pictures())
    yield from _gif()
    yield from _without_a_film(folder)


def _pictures() -> list[bytes]:
    """Twelve JPEG pictures of 96 x 64."""
    context = av.CodecContext.create("mjpeg", "w")
    context.width, context.height, context.pix_fmt = 96, 64, "yuvj420p"  # type: ignore[attr-defined]
    context.time_base = Fraction(1, 25)
    made = []
    for k in range(12):
        frame = av.VideoFrame.from_ndarray(striped(k), format="rgb24").reformat(format="yuvj420p")
        frame.pts = k
        made += [bytes(packet) for packet in context.encode(frame)]  # type: ignore[attr-defined]
    return made


def _mkv(pictures: list[bytes]) -> Iterator[File]:
    sound = [k * 40 for k in range(len(pictures))]
    yield "mkv plain", mkv([track()], blocks(pictures, sound))
    times = {
        "all zero": [0] * 12,
        "backwards": sound[::-1],
        "doubled": [k // 2 * 80 for k in range(12)],
        "wild": [0, 32767, -32768, 5, 5, 30000, -1, 1, 2, 2, 40, 32767],
        "a microsecond apart": list(range(12)),
    }
    for name, stamps in times.items():
        yield f"mkv times {name}", mkv([track()], blocks(pictures, stamps))
    far = b"".join(cluster(k * 2**40, block(picture, 0)) for k, picture in enumerate(pictures))
    yield "mkv clusters centuries apart", mkv([track()], far)
    yield "mkv one picture", mkv([track()], blocks(pictures[:1], [0]))
    yield "mkv no picture", mkv([track()], b"")
    yield "mkv a hundred thousand empty blocks", mkv([track()], cluster(0, block(b"", 0) * 100_000))
    yield "mkv a long film of one picture", mkv([track()], _long(pictures[0]))
    for scale in (0, 1, 2**40, 2**63):
        yield f"mkv time scale {scale}", mkv([track()], blocks(pictures, sound), scale=scale)
    for length in (0.0, -1.0, 1e300, math.inf, math.nan):
        yield f"mkv duration {length}", mkv([track()], blocks(pictures, sound), length=length)
    for wide, high in ((0, 0), (1, 1), (65535, 65535), (2**31, 2**31), (7680, 4320), (16, 16000)):
        yield f"mkv of {wide} x {high}", mkv([track(wide=wide, high=high)], blocks(pictures, sound))
    yield from _bombs(pictures)
    for count in (16, 17, 5000):
        many = [track(number=k + 1) for k in range(count)]
        yield f"mkv of {count} tracks", mkv(many, blocks(pictures, sound))
    for kind, codec in (
        (2, "A_PCM/INT/LIT"),
        (17, "S_TEXT/UTF8"),
        (33, "D_WEBVTT/METADATA"),
        (1, "V_UNKNOWN"),
    ):
        yield f"mkv with {codec} alone", mkv([track(kind=kind, codec=codec)], blocks(pictures, sound))
    attached = element(0x466E, b"font.ttf") + element(0x4660, b"font/ttf") + element(0x465C, b"\0" * 100_000)
    attachments = element(0x1941A469, element(0x61A7, attached + element(0x46AE, b"\1")) * 20)
    yield "mkv with twenty attachments", mkv([track()], attachments + blocks(pictures, sound))
    cover = element(0x466E, b"cover.jpg") + element(0x4660, b"image/jpeg") + element(0x465C, pictures[0])
    yield "mkv with a cover alone", mkv([], element(0x1941A469, element(0x61A7, cover)))
    for turn in (math.nan, math.inf, 1e30, 45.0):
        pose = element(0x7670, element(0x7675, struct.pack(">d", turn)))
        yield f"mkv rolled by {turn}", mkv([track(more=pose)], blocks(pictures, sound))
    for number in (b"\x00", b"\xff" * 8, b"\x01\xff\xff\xff\xff\xff\xff\xff"):
        yield f"mkv of length {number.hex()}", element(0x1A45DFA3, b"") + b"\x18\x53\x80\x67" + number
    deep = b""
    for _ in range(2000):
        deep = element(0x1549A966, deep)
    yield "mkv of nested parts", element(0x1A45DFA3, element(0x4282, b"matroska")) + element(0x18538067, deep)


def _bombs(pictures: list[bytes]) -> Iterator[File]:
    """Pictures that grow while they are decoded: the container says 96 x 64, the picture something else."""
    for side in (8192, 16383):
        head = VP8_FIRST + struct.pack("<HH", side, side)
        frames = blocks([head + b"\0" * 400] * 4, [0, 40, 80, 120])
        yield f"vp8 picture of {side} x {side}", mkv([track(codec="V_VP8")], frames)
    for side in (16000, 65500):
        at = pictures[1].index(b"\xff\xc0") + 5
        grown = pictures[1][:at] + struct.pack(">HH", side, side) + pictures[1][at + 4 :]
        yield f"jpeg of {side} x {side} at once", mkv([track()], blocks([grown] * 3, [0, 40, 80]))
        yield (
            f"jpeg of {side} x {side} later",
            mkv([track()], blocks([pictures[0], grown, grown], [0, 40, 80])),
        )
    at = pictures[1].index(b"\xff\xc0") + 5
    sizes = [pictures[1][:at] + struct.pack(">HH", 64 + 16 * k, 96 - 8 * (k % 9)) for k in range(12)]
    changed = [head + pictures[1][at + 4 :] for head in sizes]
    yield "jpegs that change their size", mkv([track()], blocks(changed, [k * 40 for k in range(12)]))


def _long(picture: bytes) -> bytes:
    return b"".join(cluster(k * 1000, block(picture, 0)) for k in range(4000))


def _gif() -> Iterator[File]:
    dot = b"\x02\x02\x44\x01\x00"
    for wide, high in ((1, 1), (96, 64), (65535, 65535), (65535, 1)):
        frame = b"\x2c\0\0\0\0" + struct.pack("<HH", wide, high) + b"\0" + dot
        yield f"gif of {wide} x {high}", gif(wide, high, frame)
    dot_frame = b"\x2c\0\0\0\0\x01\0\x01\0\0" + dot
    yield "gif without end", gif(96, 64, dot_frame * 60_000, end=b"")
    yield "gif of a hundred thousand pictures", gif(96, 64, dot_frame * 100_000)
    for delay in (0, 1, 65535):
        timed = b"\x21\xf9\x04\0" + struct.pack("<H", delay) + b"\0\0" + dot_frame
        yield f"gif with delays of {delay}", gif(96, 64, timed * 300)
    yield "gif of comments", gif(96, 64, b"\x21\xfe" + (b"\xff" + b"x" * 255) * 8000 + b"\0")
    yield "gif with a code of 255 bits", gif(96, 64, b"\x2c\0\0\0\0\x60\0\x40\0\0\xff\x02\x44\x01\0")


def gif(wide: int, high: int, body: bytes, end: bytes = b";") -> bytes:
    """A GIF with two colours that repeats for ever."""
    head = b"GIF89a" + struct.pack("<HH", wide, high) + b"\x80\0\0\0\0\0\xff\xff\xff"
    return head + b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0" + body + end


def _without_a_film(folder: Path) -> Iterator[File]:
    """Sound alone in every container, and pictures that only decorate it."""
    for name, codec in (("s.mp4", "aac"), ("s.mkv", "aac"), ("s.webm", "libopus"), ("s.avi", "mp3")):
        path = folder / name
        with av.open(str(path), "w") as out:
            stream = out.add_stream(codec, rate=48_000)
            for packet in _silence(stream):
                out.mux(packet)
        yield f"sound alone in {path.suffix}", path.read_bytes()
        if name == "s.mp4":
            data = path.read_bytes()
            cover = b"\0\0\0\x20covr\0\0\0\x18data\0\0\0\x0d\0\0\0\0" + b"\xff\xd8\xff\xd9"
            tags = _box(b"udta", _box(b"meta", b"\0\0\0\0" + _box(b"ilst", cover)))
            at = data.index(b"moov") - 4
            size = int.from_bytes(data[at : at + 4], "big")
            moov = (size + len(tags)).to_bytes(4, "big") + data[at + 4 : at + size] + tags
            yield "sound with a cover", data[:at] + moov + data[at + size :]


def _silence(stream: Any) -> Iterable[Any]:
    for k in range(10):
        size = stream.codec_context.frame_size or 1024
        frame = av.AudioFrame(format=stream.codec_context.format.name, layout="stereo", samples=size)
        for plane in frame.planes:
            plane.update(b"\0" * plane.buffer_size)
        frame.sample_rate, frame.pts = 48_000, k * size
        yield from stream.encode(frame)
    yield from stream.encode(None)


def _box(name: bytes, body: bytes) -> bytes:
    return (len(body) + 8).to_bytes(4, "big") + name + body


def element(number: int, body: bytes) -> bytes:
    """An EBML element with an eight-byte length."""
    name = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return name + b"\x01" + len(body).to_bytes(7, "big") + body


def _whole(value: int) -> bytes:
    return value.to_bytes(8, "big")


def track(
    number: int = 1,
    *,
    kind: int = 1,
    codec: str = "V_MJPEG",
    wide: int = 96,
    high: int = 64,
    more: bytes = b"",
) -> bytes:
    """A track's entry."""
    size = element(0xB0, _whole(wide)) + element(0xBA, _whole(high)) + more
    what = element(0xE0, size) if kind == 1 else b""
    name = element(0x86, codec.encode())
    return element(
        0xAE,
        element(0xD7, _whole(number))
        + element(0x73C5, _whole(number))
        + element(0x83, bytes([kind]))
        + name
        + what,
    )


def block(picture: bytes, at: int) -> bytes:
    """A picture of track 1 at so many ticks after its cluster."""
    return element(0xA3, b"\x81" + struct.pack(">h", at) + b"\x80" + picture)


def cluster(at: int, body: bytes) -> bytes:
    """Blocks that start at a time."""
    return element(0x1F43B675, element(0xE7, _whole(at)) + body)


def blocks(pictures: list[bytes], times: list[int]) -> bytes:
    """One cluster of pictures."""
    return cluster(0, b"".join(block(picture, at) for picture, at in zip(pictures, times, strict=True)))


def mkv(tracks: list[bytes], body: bytes, *, scale: int = 1_000_000, length: float | None = None) -> bytes:
    """A Matroska file."""
    head = element(0x1A45DFA3, element(0x4282, b"matroska") + element(0x4287, b"\4") + element(0x4285, b"\2"))
    info = element(0x2AD7B1, _whole(scale)) + element(0x4D80, b"m") + element(0x5741, b"m")
    if length is not None:
        info += element(0x4489, struct.pack(">d", length))
    inside = element(0x1549A966, info) + element(0x1654AE6B, b"".join(tracks)) + body
    return head + element(0x18538067, inside)
