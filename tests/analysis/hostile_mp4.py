"""MP4 files that lie: every box cut, resized, renamed, and the fields that promise sizes and times."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.analysis.clipmaker import striped, write_clip

_CONTAINERS = (
    b"moov",
    b"trak",
    b"mdia",
    b"minf",
    b"stbl",
    b"dinf",
    b"edts",
    b"udta",
    b"mvex",
    b"moof",
    b"traf",
)
_HUGE = 0xFFFFFFFF
File = tuple[str, bytes]


@dataclass(frozen=True, slots=True)
class Box:
    """Where a box starts in the file, how many bytes it has, its name, and the boxes around it."""

    start: int
    size: int
    name: bytes
    around: tuple[int, ...]


def boxes(data: bytes, start: int = 0, end: int | None = None, around: tuple[int, ...] = ()) -> Iterator[Box]:
    """All boxes of a sound MP4, outer ones before their inner ones."""
    end = len(data) if end is None else end
    while start + 8 <= end:
        size, name = int.from_bytes(data[start : start + 4], "big"), data[start + 4 : start + 8]
        yield Box(start, size, name, around)
        if name in _CONTAINERS:
            yield from boxes(data, start + 8, start + size, (*around, start))
        start += max(size, 8)


def mp4_files(folder: Path, rng: Random) -> Iterator[File]:
    """All of them, from one sound clip of forty frames."""
    data = write_clip(folder / "sound.mp4", (striped(k) for k in range(40))).read_bytes()
    found = list(boxes(data))
    yield from _cut(data, found)
    yield from _resized(data, found)
    yield from _renamed(data, found)
    yield from _lying(data, found)
    yield from _crowded(data, found)
    yield from flipped("mp4", data, rng, 40)


def flipped(name: str, data: bytes, rng: Random, count: int) -> Iterator[File]:
    """Copies with one to sixty-four bits turned, and copies that end anywhere."""
    for number in range(count):
        broken = bytearray(data)
        for _ in range(2 ** rng.randrange(7)):
            broken[rng.randrange(len(broken))] ^= 1 << rng.randrange(8)
        if number % 4 == 3:
            del broken[rng.randrange(1, len(broken)) :]
        yield f"{name} flipped {number}", bytes(broken)


def _cut(data: bytes, found: list[Box]) -> Iterator[File]:
    for box in found:
        yield f"mp4 cut before {_named(box)}", data[: box.start]
        yield f"mp4 cut in the head of {_named(box)}", data[: box.start + 6]
        yield f"mp4 cut inside {_named(box)}", data[: box.start + 8 + (box.size - 8) // 2]


def _resized(data: bytes, found: list[Box]) -> Iterator[File]:
    for box in found:
        for size in (0, 1, 7, 0x7FFFFFFF, _HUGE):
            yield f"mp4 {_named(box)} of {size} bytes", _with(data, box.start, size)


def _renamed(data: bytes, found: list[Box]) -> Iterator[File]:
    for box in found:
        for name in (b"free", b"moov", b"\0\0\0\0"):
            yield f"mp4 {_named(box)} called {name!r}", data[: box.start + 4] + name + data[box.start + 8 :]


def _lying(data: bytes, found: list[Box]) -> Iterator[File]:
    """Durations, time scales, sizes, tables and matrices that no camera writes; offsets are in the box."""
    fields = {
        b"mvhd": {"time scale": 20, "duration": 24},
        b"mdhd": {"time scale": 20, "duration": 24},
        b"tkhd": {"duration": 28, "width": 84, "height": 88},
        b"stsd": {"count": 12, "inner size": 16, "width and height": 48, "configuration": 106},
        b"stts": {"count": 12, "samples": 16, "delta": 20},
        b"ctts": {"count": 12, "samples": 16, "offset": 20},
        b"stsc": {"count": 12, "first chunk": 16, "samples": 20},
        b"stsz": {"one size": 12, "count": 16, "first size": 20},
        b"stco": {"count": 12, "first offset": 16},
        b"stss": {"count": 12, "first": 16},
        b"elst": {"count": 12, "duration": 16, "media time": 20, "rate": 24},
        b"hdlr": {"kind": 16},
        b"dref": {"count": 12, "kind": 20, "flags": 24},
    }
    for box in found:
        for field, offset in fields.get(box.name, {}).items():
            for value in (0, 1, 0x7FFFFFFF, 0x80000000, _HUGE, 0x20002000):
                if offset + 4 <= box.size:
                    yield f"mp4 {_named(box)} {field} {value}", _with(data, box.start + offset, value)
        if box.name in (b"tkhd", b"mvhd"):
            at = box.start + (48 if box.name == b"tkhd" else 44)
            for name, numbers in _matrices().items():
                turned = data
                for k, number in enumerate(numbers):
                    turned = _with(turned, at + 4 * k, number)
                yield f"mp4 {_named(box)} matrix {name}", turned


def _matrices() -> dict[str, list[int]]:
    one = 0x10000
    return {
        "of zeros": [0] * 9,
        "of greatest numbers": [0x7FFFFFFF] * 9,
        "of smallest numbers": [0x80000000] * 9,
        "that flattens": [one, one, 0, one, one, 0, 0, 0, 0x40000000],
        "by 37 degrees": [52339, 39441, 0, 26096, 52339, 0, 0, 0, 0x40000000],
        "that mirrors and grows": [_HUGE - 0x7FFFFFF, 0, 0, 0, 0x7FFFFFF, 0, 0, 0, 1],
    }


def _crowded(data: bytes, found: list[Box]) -> Iterator[File]:
    moov = next(box for box in found if box.name == b"moov")
    trak = next(box for box in found if box.name == b"trak")
    track = data[trak.start : trak.start + trak.size]
    for count in (15, 40, 3000):
        grown = data[: moov.start + moov.size] + track * count + data[moov.start + moov.size :]
        yield f"mp4 of {count + 1} tracks", _with(grown, moov.start, moov.size + count * trak.size)
    for depth in (50, 5000):
        yield f"mp4 of {depth} nested boxes", _nested(depth) + data
        yield f"mp4 of {depth} nested boxes alone", _nested(depth)
    yield "mp4 twice", data + data
    yield "mp4 without data", data[: found[0].size] + data[moov.start : moov.start + moov.size]
    stsd = next(box for box in found if box.name == b"stsd")
    for codec in (b"mp4s", b"text", b"raw ", b"png ", b"exr ", b"tscc", b"\0\0\0\0"):
        yield f"mp4 with the codec {codec!r}", data[: stsd.start + 20] + codec + data[stsd.start + 24 :]
    outside = b"\0\0\0\x20alis\0\0\0\0\0\x10/etc/passwd\0\0\0\0"
    yield "mp4 whose data are elsewhere", data.replace(b"\0\0\0\x0curl \0\0\0\1", outside)


def _nested(depth: int) -> bytes:
    inner = b""
    for level in range(depth):
        inner = (len(inner) + 8).to_bytes(4, "big") + (b"trak" if level % 2 else b"moov") + inner
    return inner


def _with(data: bytes, at: int, value: int) -> bytes:
    return data[:at] + value.to_bytes(4, "big") + data[at + 4 :]


def _named(box: Box) -> str:
    return f"{box.name.decode('latin-1').strip()}@{box.start}"
