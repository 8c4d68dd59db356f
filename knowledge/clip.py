"""The last clip beside the words: do they agree, which weighs more, and what changed since the clip before.

Nothing here goes beyond the report's interval: a finding is taken from the report, never made from a number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from knowledge.model import Finding, Lang, ReportView
from knowledge.rules import clip_rules
from knowledge.texts import Texts

_OFFSET = "hip_ankle_offset_pct"
_LOW_CADENCE_SPM = 170
#: The normal band of the offset, in percent of leg length (real runners: 4.4 ± 3.3).
_BAND_MIDDLE_PCT = 4.4
_CM_PER_INCH = 2.54
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
    lines = [texts.say(rule.text, _args(report, clip_finding, texts))]
    if rule.id != "refused" and (pace := pace_line(report, texts)):
        lines.append(pace)
    if rule.id != "refused" and (change := compare(report, history)):
        lines.append(texts.say(change))
    return ClipSays(tuple(lines), finding, rule.id, rule.ask, rule.sources)


def _args(report: ReportView, finding: Finding, texts: Texts) -> dict[str, str]:
    offset = report.measures.get(_OFFSET)
    cadence = report.cadence_spm
    scale, unit = _unit(report.runner)

    def say(value: float | None, digits: int = 1, sign: bool = True) -> str:
        return "?" if value is None else number(value, texts.lang, digits, sign)

    def length(value: float | None) -> str:
        return say(None if value is None else value * scale)

    return {
        "offset": length(offset.value if offset else None),
        "low": length(offset.low if offset else None),
        "high": length(offset.high if offset else None),
        "unit": texts.say(f"unit-{unit}") if unit else "%",
        "cadence": say(cadence.value if cadence else None, 0, sign=False),
        "seen": texts.say(f"seen-{finding}"),
    }


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

    A change counts only when the two intervals do not overlap.
    """
    earlier = [past for past in map(view, history) if past and past.refusal is None]
    now = _interval(report)
    before = _interval(earlier[-1]) if earlier else None
    if not now or not before:
        return None
    if now[0] <= before[2] and before[0] <= now[2]:
        return "change-none"
    nearer = abs(now[1] - _BAND_MIDDLE_PCT) < abs(before[1] - _BAND_MIDDLE_PCT)
    return "change-better" if nearer else "change-worse"


def _interval(report: ReportView) -> tuple[float, float, float] | None:
    """Low, value and high of the midstance offset, or None where one is unknown."""
    offset = report.measures.get(_OFFSET)
    if offset is None or offset.low is None or offset.value is None or offset.high is None:
        return None
    return offset.low, offset.value, offset.high
