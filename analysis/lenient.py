"""The weaker answer: what a clip leans towards that shows too little for a verdict."""

from __future__ import annotations

from dataclasses import replace

from analysis.model import Report, Scores, Value

#: How many times wider every interval becomes. Of 56 drawn runners with one or two steps, 40 degrees from the
#: side, or points that jitter by 5 % of the leg, one in ten lay 1.3 half widths off, and none more than 1.8.
WIDER = 2.0
#: A note on a refusal: asking again with ``--lenient`` gives an answer.
WEAKER_POSSIBLE = "weaker_possible: A weaker answer is possible with --lenient."
_LENIENT = "lenient: The clip shows too little for a verdict; every interval is twice as wide."
_TOWARDS = {
    "good": "a hip well over the ankle",
    "under_lean": "too little lean",
    "over_lean": "too much lean",
    "lean_from_hips": "a bend at the hips",
    "sitting_back": "sitting back",
}


def soften(report: Report) -> Report:
    """The same numbers with wider intervals, and what was a finding as a leaning: the verdict stays open."""
    leaning = _TOWARDS.get(report.finding or "")
    towards = (f"towards_{report.finding}: It leans towards {leaning}.",) if leaning else ()
    band = report.measures["normal_offset_pct"]
    return replace(
        report,
        finding="ambiguous",
        variant=None,
        confidence="low",
        scores=Scores(None, None),
        cadence_spm=None if report.cadence_spm is None else _wider(report.cadence_spm),
        measures={name: _wider(value) for name, value in report.measures.items()}
        | {"normal_offset_pct": band},
        reasons=(*towards, *report.reasons),
        notes=(_LENIENT, *report.notes),
    )


def _wider(value: Value) -> Value:
    if value.value is None or value.low is None or value.high is None:
        return value
    return replace(
        value,
        low=value.value - WIDER * (value.value - value.low),
        high=value.value + WIDER * (value.high - value.value),
    )
