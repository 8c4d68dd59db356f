"""Everyday sentences in five languages, written after the rules: how a runner says it, not how we do."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from knowledge import answer

FOLDER = Path(__file__).parent / "questions"
LANGS = ["de", "es", "fr", "pt", "ru"]
CORE = {
    "sore_quads", "sore_hip_flexors", "tight_hip_flexors", "plantar_pain", "tight_calves", "legs_drag",
    "hard_to_push", "heavy_legs", "hip_behind_foot", "hip_ahead_foot", "low_cadence", "high_cadence",
    "upright_or_back", "butt_out", "bend_at_waist", "overstride", "foot_lands_under", "knee_pain",
    "shin_pain",
}  # fmt: skip


def read(name):
    """Language -> rows of one table; lists are parted by commas."""
    table = defaultdict(list)
    with (FOLDER / name).open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            table[row["lang"]].append(row)
    return table


EVERYDAY, COMPLAINTS = read("everyday.tsv"), read("complaints.tsv")
SIGNS = [read(path.name) for path in sorted(FOLDER.glob("signs*.tsv"))]


def share(wrong, rows):
    """The share of rows that came out right."""
    return 1 - len(wrong) / len(rows)


@pytest.mark.parametrize("lang", LANGS)
def test_topic(lang):
    """At least 95 of 100 everyday questions get an answer on what they ask about."""
    wrong = [
        (row["text"], got)
        for row in EVERYDAY[lang]
        if (got := answer(row["text"], lang).topic) not in row["topics"].split(",")
    ]
    assert share(wrong, EVERYDAY[lang]) >= 0.95, wrong


@pytest.mark.parametrize("lang", LANGS)
def test_finding(lang):
    """At least 95 of 100 point to the finding they speak of, or to none."""
    wrong = [
        (row["text"], got)
        for row in EVERYDAY[lang]
        if (got := answer(row["text"], lang).finding) not in row["findings"].split(",")
    ]
    assert share(wrong, EVERYDAY[lang]) >= 0.95, wrong


@pytest.mark.parametrize("lang", LANGS)
def test_language(lang):
    """At least 95 of 100 are answered in their own language with no hint of it."""
    wrong = [row["text"] for row in EVERYDAY[lang] if answer(row["text"]).lang != lang]
    assert share(wrong, EVERYDAY[lang]) >= 0.95, wrong


@pytest.mark.parametrize("lang", LANGS)
def test_red_flags(lang):
    """Every sign that needs a person is found, and nothing else raises the alarm."""
    for row in EVERYDAY[lang]:
        topics = row["topics"].split(",")
        flag = answer(row["text"], lang).red_flag is not None
        assert flag or topics != ["red_flag"], row["text"]
        assert not flag or "red_flag" in topics, row["text"]


@pytest.mark.parametrize("lang", LANGS)
def test_complaints(lang):
    """At least 95 of 100 complaints are heard as just what they are."""
    wrong = [
        (row["text"], got)
        for row in COMPLAINTS[lang]
        if (got := set(answer(row["text"], lang).symptoms) & CORE) != set(row["symptoms"].split(","))
    ]
    assert share(wrong, COMPLAINTS[lang]) >= 0.95, wrong


@pytest.mark.parametrize("lang", ["en", *LANGS])
def test_signs(lang):
    """Each sign is routed at least as urgently as its tier; rows of tier 0 only sound like one."""
    for row in (row for table in SIGNS for row in table[lang]):
        flag, tier = answer(row["text"]).red_flag, int(row["tier"])
        assert (flag.tier <= tier) if flag and tier else (flag is None and tier == 0), (row["text"], flag)
