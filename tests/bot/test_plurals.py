"""Counting in languages that have more than two forms."""

from bot.texts import CONTENT
from tests.fluent_files import patterns, variants


def test_russian_counts_with_its_own_plurals():
    """Russian has one, few and many: every selector with a singular has a few."""
    missing = [
        text_id
        for text_id, pattern in patterns(CONTENT / "ru.ftl").items()
        for keys in variants(pattern)
        if "one" in keys and "few" not in keys
    ]
    assert not missing
