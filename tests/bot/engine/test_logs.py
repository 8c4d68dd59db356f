"""No log line carries a secret."""

from __future__ import annotations

import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.logs import Redaction, get_logger, set_up_logging

TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr"
redact = Redaction([TOKEN, "postgresql://bot:pa'ss@host/db"])


@pytest.fixture
def _restored_logging():
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers, root.level = handlers, level


@given(before=st.text(), after=st.text())
def test_a_known_secret_never_survives(before, after):
    """Wherever the token stands in a text, it is gone."""
    assert TOKEN not in redact(before + TOKEN + after)


@pytest.mark.parametrize(
    "text",
    [
        f"GET https://api.telegram.org/bot{TOKEN}/getMe",
        f"https://api.telegram.org/file/bot{TOKEN}/videos/file_7.mp4",
        f"Bot[token={TOKEN}]",
        "https://x/bot123456789%3AAAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr/getMe",
        "another bot's: 987654321:ZZbbCCddEEffGGhhIIjjKKllMMnnOOppQQr",
        "postgresql://someone:hunter2@db/name",
        "postgresql://bot:pa'ss@host/db",
    ],
)
def test_secrets_are_found_in_every_form(text):
    """Tokens in URLs, quoted or not, file links and passwords in URLs are taken out."""
    shown = redact(text)
    assert "[redacted]" in shown
    assert not any(secret in shown for secret in ("AAbbCC", "ZZbb", "hunter2", "pa'ss", "file_7"))


@given(st.text(alphabet=st.characters(codec="ascii", categories=("L", "P", "Z")), max_size=200))
def test_ordinary_words_stay(text):
    """A text without digits and slashes is left as it is."""
    if "/" not in text:
        assert redact(text) == text


@pytest.mark.usefixtures("_restored_logging")
def test_a_traceback_is_one_redacted_json_line(capsys):
    """An exception whose text has the token is logged as one JSON line without it."""
    set_up_logging("info", "json", [TOKEN], "test")
    try:
        raise RuntimeError(f"no route to /bot{TOKEN}/sendMessage")
    except RuntimeError:
        get_logger("ours").exception("it failed", chat=1)
        logging.getLogger("library").exception("it failed too")
    lines = capsys.readouterr().err.splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["it failed", "it failed too"]
    assert all("RuntimeError" in line and TOKEN not in line for line in lines)
    assert TOKEN.split(":")[1] not in "".join(lines)
