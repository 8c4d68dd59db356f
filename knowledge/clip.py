"""The last clip beside the words: do they agree, which weighs more, and what changed since the clip before.

Nothing here goes beyond the report's interval: a finding is taken from the report, never made from a number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any

from pydantic import ValidationError

from knowledge.model import Finding, Lang, ReportView
from knowledge.rules import clip_rules
from knowledge.texts import Texts

_OFFSET = "hip_ankle_offset_pct"
_LOW_CADENCE_SPM = 170
#: The normal band of the offset where a report tells none, in percent of leg length (nine of ten runners).
_USUAL_BAND_PCT = (-1.0, 9.8)
_CM_PER_INCH = 2.54
#: Rules whose words name no offset.
_WITHOUT_NUMBER = frozenset({"refused", "two-readings", "against"})
#: Six minutes a mile: only faster runners lean as much as those in the pictures (doctrine 56).
_ELITE_MPS = 1609.344 / 360


@dataclass(frozen=True, slots=True)
class ClipSays:
    """What the clip adds: sentences, the finding both point to, the rule that said so, a question back."""

    lines: tuple[str, ...]
    finding: Finding
    rule: str
    ask: str | None
    sources: tuple[str, ...]


def view(document: Mapping[str, Any] | None) -> ReportView | None:
    """The fields of an analysis document that matter here; None for none, or for one that is not a report."""
    if not document:
        return None
    try:
        return ReportView.model_validate(document)
    except ValidationError:
        return None


def number(value: float, lang: Lang, digits: int = 1, sign: bool = True) -> str:
    """A number as the language writes it: comma or point, a real minus."""
    text = f"{value:{'+' if sign else ''}.{digits}f}".replace("-", "−")
    return text if lang == "en" else text.replace(".", ",")


def finding_of(report: ReportView) -> Finding:
    """The report's finding; anything unknown is open."""
    known = ("under_lean", "over_lean", "lean_from_hips", "sitting_back", "good")
    return report.finding if report.finding in known else "ambiguous"  # type: ignore[return-value]


def clip_facts(report: ReportView, words: Finding, facts: set[str]) -> set[str]:
    """What clip.yaml's conditions may name."""
    out = {f"words:{words}"} | facts
    if report.refusal is not None:
        return out | {"clip:refused"}
    out.add(f"clip:{report.finding or 'ambiguous'}")
    if report.confidence == "low" or _interval(report) is None:
        out.add("clip:weak")
    cadence = report.cadence_spm
    if cadence and cadence.high is not None and cadence.high < _LOW_CADENCE_SPM:
        out.add("clip:low_cadence")
    if facts & {"legs_drag", "sore_hip_flexors"}:
        out.add(f"clip:{report.finding}+drag")
    return out


def weigh(
    report: ReportView,
    history: Sequence[Mapping[str, Any]],
    words: Finding,
    facts: set[str],
    texts: Texts,
) -> ClipSays:
    """Clip and words together, by the rules of clip.yaml."""
    known = clip_facts(report, words, facts)
    rule = next(rule for rule in clip_rules() if rule.when.holds(known))
    clip_finding = finding_of(report)
    finding: Finding
    if rule.finding == "words":
        finding = words
    elif rule.finding == "clip":
        finding = clip_finding
    else:
        finding = rule.finding
    measured = _interval(report) is not None or rule.id in _WITHOUT_NUMBER
    text = rule.text if measured else "clip-unmeasured"
    lines = [texts.say(text, _args(report, clip_finding, texts))]
    if rule.id != "refused" and (pace := pace_line(report, texts)):
        lines.append(pace)
    if rule.id != "refused" and (change := compare(report, history)):
        lines.append(texts.say(change))
    return ClipSays(tuple(lines), finding, rule.id, rule.ask, rule.sources)


def _args(report: ReportView, finding: Finding, texts: Texts) -> dict[str, str]:
    cadence = report.cadence_spm
    told = {"seen": texts.say(f"seen-{finding}")}
    if cadence and cadence.value is not None:
        told["cadence"] = number(cadence.value, texts.lang, 0, sign=False)
    if interval := _interval(report):
        told |= _offset_words(interval, report.runner, texts)
    return told


def _offset_words(
    interval: tuple[float, float, float], runner: ReportView.Runner, texts: Texts
) -> dict[str, str]:
    """The offset as the bot's verdict says it: ``amount`` "4 %", ``place`` "4 % behind …", ``margin`` "1.5".

    Whole numbers; where the margin is below one a digit more, and margins below two in halves.
    """
    scale, unit = _unit(runner)
    low, value, high = (end * scale for end in interval)
    margin = (high - low) / 2
    rounded = max(round(2 * margin) / 2, 0.5) if margin < 2 else round(margin)
    digits = 0 if margin >= 0.95 else 1
    shown = round(value, digits)
    whole = shown == int(shown)
    amount = number(abs(shown), texts.lang, 0 if whole else digits, sign=False)
    amount += " " + texts.say(f"unit-{unit}") if unit else "\u00a0%"
    side = "over" if shown == 0 else "ahead" if shown > 0 else "behind"
    place = texts.say(f"place-{side}", {"amount": amount} if shown else {})
    halves = 0 if rounded == int(rounded) else 1
    return {"amount": amount, "place": place, "margin": number(rounded, texts.lang, halves, sign=False)}


def _unit(runner: ReportView.Runner) -> tuple[float, str | None]:
    """What one per cent of leg length is in the runner's own unit, and that unit, None for the per cent."""
    if not runner.leg_cm:
        return 1.0, None
    per_cent = runner.leg_cm / 100
    return (per_cent / _CM_PER_INCH, "inch") if runner.inches else (per_cent, "cm")


def pace_line(report: ReportView, texts: Texts) -> str | None:
    """What the told pace means for the lean (doctrine 55 to 57), or None where none was told."""
    runner = report.runner
    if runner.speed_mps is None or not runner.pace:
        return None
    kind = "fast" if runner.speed_mps >= _ELITE_MPS else "easy"
    return texts.say(f"pace-{kind}", {"pace": runner.pace})


def compare(report: ReportView, history: Sequence[Mapping[str, Any]]) -> str | None:
    """The text id of what changed against the newest earlier verdict, or None without one.

    A change counts when it exceeds both margins together (independent errors add as squares), as in the
    bot's comparison; one inside the normal band is no news.
    """
    earlier = [past for past in map(view, history) if past and past.refusal is None]
    now = _interval(report)
    before = _interval(earlier[-1]) if earlier else None
    if not now or not before:
        return None
    if abs(now[1] - before[1]) <= hypot((now[2] - now[0]) / 2, (before[2] - before[0]) / 2):
        return "change-none"
    gained = _outside(before[1], report) - _outside(now[1], report)
    return None if gained == 0 else "change-better" if gained > 0 else "change-worse"


def _outside(value: float, report: ReportView) -> float:
    """How far an offset lies outside the normal band that the clip was judged with."""
    band = report.measures.get("normal_offset_pct")
    low, high = (band.low, band.high) if band else _USUAL_BAND_PCT
    low, high = (_USUAL_BAND_PCT[0] if low is None else low, _USUAL_BAND_PCT[1] if high is None else high)
    return max(low - value, value - high, 0.0)


def _interval(report: ReportView) -> tuple[float, float, float] | None:
    """Low, value and high of the midstance offset, or None where one is unknown."""
    offset = report.measures.get(_OFFSET)
    if offset is None or offset.low is None or offset.value is None or offset.high is None:
        return None
    return offset.low, offset.value, offset.high
