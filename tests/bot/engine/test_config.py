"""Settings: what is missing or malformed is named in one line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from bot.config import BadSettings, load_settings

TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch):
    import os

    for name in list(os.environ):
        if name.startswith("MIDSTANCE_"):
            monkeypatch.delenv(name)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "hello"),
        ("TELEGRAM_TOKEN", "123456789"),
        ("TELEGRAM_TOKEN", "123456789:AAbb CCddEE"),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("DATABASE_URL", "mysql://root@host/db"),
        ("WEBHOOK_URL", "ftp://example.org"),
        ("WEBHOOK_SECRET", "with space"),
        ("HTTP_PORT", "0"),
        ("HTTP_PORT", "http"),
        ("ADMIN_CHAT_ID", "me"),
        ("POSE_MODEL", "/no/such/file.task"),
        ("ALLOWED_USERS", "anna, ben"),
        ("CLIPS_PER_DAY", "-1"),
        ("LOG_LEVEL", "loud"),
    ],
)
def test_a_malformed_setting_is_named_in_one_line(monkeypatch, name, value):
    """Whatever is wrong with a setting, the one line names it and does not repeat a secret."""
    monkeypatch.setenv("MIDSTANCE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv(f"MIDSTANCE_{name}", value)
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert str(caught.value).startswith(f"MIDSTANCE_{name}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", [None, ""])
def test_a_missing_token_is_named(monkeypatch, value):
    """Without a token, or with an empty one, the line says that it is missing."""
    if value is not None:
        monkeypatch.setenv("MIDSTANCE_TELEGRAM_TOKEN", value)
    with pytest.raises(BadSettings, match="MIDSTANCE_TELEGRAM_TOKEN is missing"):
        load_settings()


@pytest.mark.parametrize("command", ["run", "worker", "check"])
def test_the_command_line_ends_with_two_for_bad_settings(command, project_dir, tmp_path):
    """Every command that needs the token exits 2 with one line on stderr when it is missing."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "bot", command],
        cwd=project_dir,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "MIDSTANCE_TELEGRAM_TOKEN" in done.stderr


def test_the_webhook_key_comes_from_the_token(monkeypatch):
    """Front ends with the same token agree on a webhook key without being told one."""
    monkeypatch.setenv("MIDSTANCE_TELEGRAM_TOKEN", TOKEN)
    first, second = load_settings().webhook_key, load_settings().webhook_key
    assert first == second
    assert TOKEN not in first


def test_one_url_serves_both_databases(monkeypatch):
    """With PostgreSQL the app's state and the jobs are in the one database that was named."""
    monkeypatch.setenv("MIDSTANCE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("MIDSTANCE_DATABASE_URL", "postgres://u:p@h/d")
    settings = load_settings()
    assert settings.store_url == settings.jobs_url == "postgresql+psycopg://u:p@h/d"


def test_settings_do_not_show_their_secrets(monkeypatch):
    """Printing the settings shows neither the token nor the database's password."""
    monkeypatch.setenv("MIDSTANCE_TELEGRAM_TOKEN", TOKEN)
    monkeypatch.setenv("MIDSTANCE_DATABASE_URL", "postgresql://u:hunter2@h/d")
    assert TOKEN not in repr(load_settings())
    assert "hunter2" not in repr(load_settings())
