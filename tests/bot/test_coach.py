"""Where the two domains meet: one drill for one finding, wherever it is named."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import knowledge
from bot import coach
from bot.records import Reminder, StoredReport, User
from bot.render.amounts import Lengths
from bot.texts import Texts
from tests.bot.talk import document

ENGLISH = Texts("en")
FILMED = datetime(2026, 11, 1, 12, tzinfo=UTC)
ANNA = User(1, 1)
FINDINGS = ("good", "under_lean", "over_lean", "lean_from_hips", "sitting_back", "ambiguous")


def clip(finding):
    """A report with a finding."""
    return StoredReport(1, 1, 1, 1, document(finding), FILMED)


def weekly(**fields):
    """A reminder that follows the plan."""
    return replace(Reminder(1, 1, 1, "weekly", (1,), time(7), "Europe/Berlin", None), **fields)


@pytest.mark.parametrize("finding", FINDINGS)
def test_one_drill_for_one_finding(finding):
    """Verdict, plan, first reminder and the reason's own drill are the same for a finding."""
    hint = coach.drill_hint(clip(finding).document, ENGLISH)
    assert hint.id == knowledge.plan(finding, "en").weeks[0][1][0]
    reminder = weekly(created_at=FILMED + timedelta(weeks=6))  # set long after the clip
    first = coach.todays_drill(reminder, clip(finding), FILMED + timedelta(weeks=6, days=6), ENGLISH)
    assert (first.id, first.week) == (hint.id, 1)
    explained = coach.explain(ANNA, clip(finding), (), ENGLISH).drills
    assert explained in ((), (hint.id,))


def test_snooze_stays_in_its_week():
    """A snoozed reminder is about the same week as the one that was snoozed."""
    since = (FILMED + timedelta(days=1)).isoformat()
    now = FILMED + timedelta(days=16)
    snooze = weekly(kind="once", created_at=now, payload={"of": 1, "since": since})
    assert coach.todays_drill(snooze, clip("under_lean"), now, ENGLISH).week == 3


def test_new_clip_begins_the_plan_anew():
    """A clip after the reminder was set starts at week one, with its own finding."""
    reminder = weekly(created_at=FILMED - timedelta(weeks=3))
    assert coach.todays_drill(reminder, clip("over_lean"), FILMED + timedelta(days=2), ENGLISH).week == 1


def test_told_pace_is_used():
    """A pace told with the clip stands in the verdict and in its reasons, in the runner's own units."""
    report = replace(clip("good"), document=document("good", 4.0, told={"speed_mps": 1000 / 360}))
    assert "6:00/km" in coach.clip_result(ANNA, report, (), Path("/nonexistent"), ENGLISH).main.text
    assert "6:00/km" in coach.explain(ANNA, report, (), ENGLISH).text
    imperial = replace(ANNA, units="imperial")
    assert "9:39/mile" in coach.explain(imperial, report, (), ENGLISH).text


def test_answers_are_in_the_runners_units():
    """Who has told their leg reads centimetres in answers too."""
    tall = replace(ANNA, leg_length_cm=90.0)
    told = [
        coach.reply(who, "sore quads", clip("under_lean"), (), None, ENGLISH).text for who in (ANNA, tall)
    ]
    assert "4\xa0% behind" in told[0]
    assert "4 cm behind" in told[1]


@given(st.floats(-25, 25), st.floats(0.1, 12), st.sampled_from([None, 62.0, 90.0]), st.booleans())
def test_verdict_and_answer_quote_the_same_number(offset, margin, leg_cm, inches):
    """However the numbers fall, an answer says the place and the margin that the verdict has said."""
    report = clip("good")
    value = {"value": offset, "low": offset - margin, "high": offset + margin, "unit": "%"}
    report.document["measures"]["hip_ankle_offset_pct"] = value
    who = replace(ANNA, leg_length_cm=leg_cm, units="imperial" if inches else "metric")
    said = coach.reply(who, "how much should I lean?", report, (), None, ENGLISH).text
    lengths = Lengths(who, ENGLISH)
    place = lengths.place(offset, margin)
    assert f"({place}" in said
    assert f"give or take {lengths.margin(margin)})" in said
