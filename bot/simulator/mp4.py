"""What an MP4 or MOV header says: seconds, size, whether there is sound. No decoding, nothing is trusted."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_MAX_BOXES = 4096
_MAX_DEPTH = 6
_CONTAINERS = frozenset({b"moov", b"trak", b"mdia"})


@dataclass(frozen=True, slots=True)
class Header:
    """``duration_s`` as played, upright ``width`` and ``height`` in pixels, ``sound`` if a track has some."""

    duration_s: float
    width: int
    height: int
    sound: bool


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    start: int
    end: int


def read_header(path: Path) -> Header | None:
    """The header of an MP4 or MOV file with at least one picture track, or None for anything else."""
    with path.open("rb") as file:
        size = path.stat().st_size
        first = next(_boxes(file, 0, size), None)
        if first is None or first.kind not in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
            return None
        leaves = list(_walk(file, 0, size, 0))
        duration = next((_duration(file, box) for box in leaves if box.kind == b"mvhd"), None)
        sizes = [_dimensions(file, box) for box in leaves if box.kind == b"tkhd"]
        sound = any(_handler(file, box) == b"soun" for box in leaves if box.kind == b"hdlr")
    pictures = [size for size in sizes if size is not None and size[0] > 0 and size[1] > 0]
    if duration is None or not pictures:
        return None
    return Header(duration, *pictures[0], sound)


def _boxes(file: BinaryIO, start: int, end: int) -> Iterator[_Box]:
    position = start
    for _ in range(_MAX_BOXES):
        if position + 8 > end:
            return
        file.seek(position)
        size, kind = struct.unpack(">I4s", file.read(8))
        head = 8
        if size == 1:
            wide = file.read(8)
            if len(wide) < 8:
                return
            size, head = struct.unpack(">Q", wide)[0], 16
        elif size == 0:
            size = end - position
        if size < head or position + size > end:
            return
        yield _Box(kind, position + head, position + size)
        position += size


def _walk(file: BinaryIO, start: int, end: int, depth: int) -> Iterator[_Box]:
    for box in _boxes(file, start, end):
        if box.kind in _CONTAINERS and depth < _MAX_DEPTH:
            yield from _walk(file, box.start, box.end, depth + 1)
        else:
            yield box


def _read(file: BinaryIO, box: _Box, length: int) -> bytes:
    file.seek(box.start)
    return file.read(min(length, box.end - box.start))


def _duration(file: BinaryIO, box: _Box) -> float | None:
    body = _read(file, box, 32)
    layout, at = (">IQ", 20) if body[:1] == b"\x01" else (">II", 12)
    if len(body) < at + struct.calcsize(layout):
        return None
    scale, ticks = struct.unpack_from(layout, body, at)
    return ticks / scale if scale else None


def _dimensions(file: BinaryIO, box: _Box) -> tuple[int, int] | None:
    body = _read(file, box, 96)
    matrix = 52 if body[:1] == b"\x01" else 40
    if len(body) < matrix + 44:
        return None
    a, b = struct.unpack_from(">ii", body, matrix)
    width, height = (value >> 16 for value in struct.unpack_from(">II", body, matrix + 36))
    return (height, width) if abs(b) > abs(a) else (width, height)


def _handler(file: BinaryIO, box: _Box) -> bytes:
    return _read(file, box, 12)[8:12]
