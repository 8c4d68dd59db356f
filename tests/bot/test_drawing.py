"""Drawing in a child process without secrets."""

import pytest

from bot import sample
from bot.drawing import NotDrawn, run_child


async def test_child_prints():
    """What the child prints comes back, and it reads what it is given."""
    echo = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    assert await run_child("-c", echo, stdin=b"abc") == b"cba"


async def test_child_knows_no_secrets(monkeypatch):
    """The bot's settings, the token among them, do not reach the child."""
    monkeypatch.setenv("MIDSTANCE_TELEGRAM_TOKEN", "123456789:secret")
    told = await run_child("-c", "import os; print([k for k in os.environ if 'TELEGRAM' in k])")
    assert told.strip() == b"[]"


async def test_failure():
    """A child that fails is an error that says so."""
    with pytest.raises(NotDrawn, match="exit code 3"):
        await run_child("-c", "raise SystemExit(3)")


async def test_timeout(monkeypatch):
    """A child that hangs is ended."""
    monkeypatch.setattr("bot.drawing.TIMEOUT_S", 0.5)
    with pytest.raises(NotDrawn, match="too long"):
        await run_child("-c", "import time; time.sleep(60)")


async def test_sample_is_kept(tmp_path):
    """A sample that is there is not drawn again."""
    (tmp_path / "sample.mp4").write_bytes(b"kept")
    assert (await sample.ensure(tmp_path)).read_bytes() == b"kept"
