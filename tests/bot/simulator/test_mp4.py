"""Headers of films, read without decoding."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.simulator.mp4 import read_header
from tests.bot.simulator.films import picture


def test_a_silent_film(film: Path) -> None:
    """Seconds, size and silence are read."""
    header = read_header(film)
    assert header is not None
    assert (header.width, header.height, header.sound) == (160, 96, False)
    assert header.duration_s == pytest.approx(2.0, abs=0.05)


def test_a_loud_film(loud_film: Path) -> None:
    """Sound is seen."""
    header = read_header(loud_film)
    assert header is not None
    assert header.sound


@pytest.mark.parametrize("data", [b"", b"abc", b"text, not film", picture(), b"\0\0\0\1ftyp", b"\0" * 64])
def test_what_is_no_film(tmp_path: Path, data: bytes) -> None:
    """Anything else has no header."""
    path = tmp_path / "x"
    path.write_bytes(data)
    assert read_header(path) is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000))
def test_a_damaged_film_does_no_harm(film: Path, tmp_path: Path, seed: int) -> None:
    """Flipped bytes and cut ends give a header or none, never an error."""
    rng = random.Random(seed)
    data = bytearray(film.read_bytes())
    for _ in range(rng.randint(1, 40)):
        data[rng.randrange(min(len(data), 1500))] = rng.randrange(256)
    path = tmp_path / "damaged.mp4"
    path.write_bytes(data[: rng.randint(1, len(data))])
    read_header(path)
