"""The commands as an operator uses them."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from bot.web import SECRET_HEADER
from tests.e2e.rig import PROJECT, Rig, broken_clip

pytestmark = pytest.mark.e2e


def command(rig: Rig, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run ``python -m bot …`` to its end."""
    environment = rig.environment() | settings
    return subprocess.run(
        [sys.executable, "-m", "bot", *words], cwd=PROJECT, env=environment, capture_output=True, text=True
    )


async def test_a_token_that_telegram_does_not_know_ends_with_two(tmp_path):
    """Run with a well-formed token of nobody's the bot says so in one line and exits 2."""
    async with Rig(tmp_path) as rig:
        token = "999999999:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"
        done = await asyncio.to_thread(command, rig, "run", MIDSTANCE_TELEGRAM_TOKEN=token)
        assert done.returncode == 2
        assert done.stderr.splitlines() == [f"MIDSTANCE_TELEGRAM_TOKEN is not known to {rig.simulator.url}"]


async def test_check_finds_everything_in_order(tmp_path):
    """On a good set-up every check is ok and the exit code 0."""
    async with Rig(tmp_path) as rig:
        done = await asyncio.to_thread(command, rig, "check")
        assert done.returncode == 0, done.stdout + done.stderr
        assert [line.split()[:2] for line in done.stdout.splitlines()] == [
            ["ok", name] for name in ("settings", "disk", "database", "model", "token", "time")
        ]


async def test_check_tells_what_is_wrong(tmp_path):
    """A database that does not answer and a token of nobody's are named, and the exit code is 1."""
    async with Rig(tmp_path) as rig:
        wrong = {
            "MIDSTANCE_DATABASE_URL": "postgresql://u:hunter2@127.0.0.1:1/none",
            "MIDSTANCE_TELEGRAM_TOKEN": "999999999:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr",
        }
        done = await asyncio.to_thread(command, rig, "check", **wrong)
        assert done.returncode == 1
        failed = [line.split()[1] for line in done.stdout.splitlines() if line.startswith("WRONG")]
        assert failed == ["database", "token"]
        assert "hunter2" not in done.stdout + done.stderr


async def test_a_backup_taken_while_the_bot_works_can_be_restored(tmp_path):
    """Copied in the middle of a clip both files are whole; put back they answer it and know the user."""
    async with Rig(tmp_path) as rig:
        await rig.warm_up()
        await rig.robin.send_text("/start lang_de")
        await rig.robin.wait_message(timeout_s=30)
        await rig.client.fault("slow", method="getFile", seconds=6.0)
        sent = await rig.robin.send_video(broken_clip(tmp_path, 1))
        await rig.until(lambda: rig.rows("SELECT 1 FROM clips WHERE state = 'working'"))
        done = await asyncio.to_thread(command, rig, "backup", str(tmp_path / "copies"))
        assert done.returncode == 0, done.stderr
        rig.kill_bot()
        (copy,) = (tmp_path / "copies").iterdir()
        shutil.rmtree(tmp_path / "data")
        shutil.copytree(copy, tmp_path / "data")
        for name in ("app.sqlite", "jobs.sqlite"):
            with closing(sqlite3.connect(copy / name)) as file:
                assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rig.start()
        answer = await rig.robin.wait_message(
            where=lambda m: m.edited and m.id > sent.id and ":cxl" not in str(m.raw), timeout_s=60
        )
        assert "Datei" in answer.text
        assert rig.rows("SELECT id, language FROM users") == [(1001, "de")]


async def test_the_webhook_works_like_polling(tmp_path):
    """With a webhook updates come in by HTTP, and the secret is asked for."""
    settings = {"MIDSTANCE_WEBHOOK_URL": "http://127.0.0.1:18474", "MIDSTANCE_HTTP_PORT": "18474"}
    async with Rig(tmp_path, **settings) as rig:
        rig.start()
        await rig.until(lambda: '"updates": "webhook"' in rig.log_end())
        await rig.robin.send_text("/help")
        await rig.robin.wait_message(timeout_s=30)
        assert SECRET_HEADER.lower().startswith("x-telegram")


@pytest.mark.parametrize("words", [["bogus"], [], ["demo", "--port", "x"]])
def test_a_wrong_call_exits_two(words):
    """A command there is not, or none, is a wrong call."""
    done = subprocess.run([sys.executable, "-m", "bot", *words], cwd=PROJECT, capture_output=True)
    assert done.returncode == 2
