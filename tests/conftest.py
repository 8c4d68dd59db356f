"""Fixtures every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def project_dir() -> Path:
    """The checkout."""
    return PROJECT


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """The development data beside the project; tests that need it skip where it is absent."""
    path = Path(os.environ.get("MIDSTANCE_SHARED", PROJECT.parent / "shared"))
    if not (path / "clips" / "clips.json").is_file():
        pytest.skip("the development data (../shared) is not beside the project")
    return path
