"""Fixtures every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# what a machine is busy with is not the code's fault: no test fails by the clock
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

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


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Where MIDSTANCE_NO_SKIPS is set (CI), a skipped test is a failure unless the data are truly absent."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if exitstatus != 0 or reporter is None or not os.environ.get("MIDSTANCE_NO_SKIPS"):
        return
    shared_is_here = (PROJECT.parent / "shared").is_dir()
    skipped = [
        report for report in reporter.stats.get("skipped", [])
        if shared_is_here or "../shared" not in str(report.longrepr)
    ]  # fmt: skip
    if skipped:
        names = ", ".join(sorted({report.nodeid for report in skipped}))
        reporter.write_line(f"skipped although everything they need should be here: {names}", red=True)
        session.exitstatus = 1
