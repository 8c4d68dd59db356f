"""What the chat process must not pay for."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("mediapipe", "av", "cv2", "scipy", "matplotlib", "dbos", "analysis")


@pytest.mark.parametrize("module", ["bot.__main__", "bot.app", "bot.handlers", "bot.clips"])
def test_the_chat_loads_no_media_library(module, project_dir):
    """Whatever the chat process imports, no library for pictures, films or durable jobs comes with it."""
    code = f"import {module}, sys; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project_dir, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []


def test_a_warm_child_has_loaded_what_a_clip_needs(project_dir):
    """A fork of the warm child imports none of the slow libraries itself."""
    code = (
        "import analysis.__main__, analysis.pipeline, sys; analysis.pipeline.warm(); "
        "print(*(n for n in ('av', 'cv2', 'scipy.signal', 'mediapipe.python.packet_getter') "
        "if n not in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=project_dir, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
