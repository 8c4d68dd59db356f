"""The README tells of every setting, and of none that is not there."""

from __future__ import annotations

import re

from bot.config import Settings

#: For the demo and the tests only.
UNTOLD = {"CLOCK_FILE"}


def test_the_settings_table_names_what_the_program_reads(project_dir):
    """The names in the first column are those of the settings."""
    readme = (project_dir / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`[A-Z_`, ]+) \|", readme.partition("## Settings")[2].partition("\n## ")[0], re.M)
    told = {name for row in rows for name in re.findall(r"`([A-Z_]+)`", row)}
    assert told == {name.upper() for name in Settings.model_fields} - UNTOLD
