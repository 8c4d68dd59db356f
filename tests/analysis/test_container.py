"""What is known of a file before anything is decoded."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from analysis.container import _level

AVC, HEVC = bytes([1, 0x64, 0, 60]), bytes([1, *[0] * 11, 153])


@pytest.mark.parametrize(
    ("codec", "extradata", "level"),
    [
        ("h264", AVC, 6.0),
        ("hevc", HEVC, 5.1),
        ("h264", b"\x00\x00\x00\x01\x67", 0.0),
        ("h264", b"\x01", 0.0),
        ("hevc", None, 0.0),
        ("vp9", AVC, 0.0),
    ],
)
def test_the_level_is_read_from_the_header(codec: str, extradata: bytes | None, level: float) -> None:
    """H.264 and HEVC files say what a decoder must be able to hold; where nothing is said it is 0."""
    assert _level(SimpleNamespace(name=codec, extradata=extradata)) == level
