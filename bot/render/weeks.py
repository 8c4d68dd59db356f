"""Progress over weeks: the list of clips, and two clips compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any
from zoneinfo import ZoneInfo

from bot.message import Attachment, Message
from bot.records import StoredReport, User
from bot.render.amounts import Document, Interval, Lengths, interval, normal_range
from bot.render.parts import Row, button, choice, html, lines, paragraphs, rows
from bot.texts import Html, Texts

OFFSET, LEAN = "hip_ankle_offset_pct", "trunk_lean_deg"
#: Measures that a comparison shows, besides the offset.
COMPARED = ("trunk_lean_deg", "cadence_spm", "foot_ahead_at_contact_pct", "contact_time_ms")
#: Clips to choose from when two are compared.
MOST_CHOICES = 20


@dataclass(frozen=True, slots=True)
class Change:
    """How the midstance offset moved from one clip to another, in per cent of leg length."""

    before: Interval
    after: Interval
    normal: tuple[float, float]

    @property
    def is_larger_than_noise(self) -> bool:
        """Whether the difference lies outside its own nine-in-ten range."""
        return abs(self.after.value - self.before.value) > self.margin

    @property
    def margin(self) -> float:
        """Of the difference: the two errors are independent, so their margins add as squares."""
        return hypot(self.before.margin, self.after.margin)

    @property
    def direction(self) -> int:
        """+1 towards the normal range, -1 away from it, 0 where both clips are inside."""
        low, high = self.normal

        def outside(value: float) -> float:
            return max(low - value, value - high, 0.0)

        gained = outside(self.before.value) - outside(self.after.value)
        return (gained > 0) - (gained < 0)


def history(
    user: User, reports: Sequence[StoredReport], practised: int, texts: Texts, *, more: bool
) -> Message:
    """The clips, newest first, with what each showed."""
    if not reports:
        return html(
            texts("history-none"), ((button(texts, "sample", "sample"), button(texts, "film", "film")),)
        )
    told = [_row(user, report, texts) for report in reports]
    verdicts = [report for report in reports if report.has_verdict]
    keys: list[Row] = []
    if len(verdicts) >= 2:
        latest = button(texts, "compare", "cmp", verdicts[0].id)
        two = button(texts, "compare-two", "cmpa") if len(verdicts) > 2 else None
        keys.append(tuple(key for key in (latest, two) if key))
        keys.append((button(texts, "chart", "chart"),))
    if verdicts:
        keys.append((button(texts, "numbers", "num", verdicts[0].id), button(texts, "remind", "rem")))
    if more:
        keys.append((button(texts, "older", "hist", reports[-1].id),))
    return html(
        paragraphs(texts("history-title"), lines(*told), texts("history-practice", n=practised)), keys
    )


def choose_clip(
    user: User, reports: Sequence[StoredReport], before: StoredReport | None, texts: Texts
) -> Message:
    """Clips with a verdict as buttons, newest first: the earlier one, then the one to compare it with."""
    zone = user.zone or "UTC"
    keys = [
        choice(
            texts.day(report.created_at, zone)
            + f" · {Lengths(user, texts).place(offset.value, offset.margin)}",
            *(("cmpb", report.id) if before is None else ("cmp", report.id, before.id)),
        )
        for report in reports
        if (offset := interval(report.document, OFFSET)) and report.has_verdict
        if before is None or report.id != before.id
    ]
    if before is None:
        text = texts("compare-which")
    else:
        text = texts("compare-with", day=texts.day(before.created_at, zone))
    return html(text, rows(keys[:MOST_CHOICES], 1))


def chart_rows(user: User, reports: Sequence[StoredReport], texts: Texts) -> list[dict[str, Any]]:
    """What the chart over weeks is drawn from: each clip with a verdict, oldest first, on its local day."""
    zone = ZoneInfo(user.zone or "UTC")
    return [
        {
            "day": report.created_at.astimezone(zone).date().isoformat(),
            "label": texts.day_short(report.created_at, zone.key),
            "offset": report.document["measures"][OFFSET],
            "lean": report.document["measures"].get(LEAN) or {},
            "normal_offset": _band(report.document, OFFSET),
            "normal_lean": _band(report.document, LEAN),
        }
        for report in reversed(reports)
        if interval(report.document, OFFSET) and report.has_verdict
    ]


def _band(document: Document, name: str) -> dict[str, float]:
    ends = normal_range(document, name)
    return {"low": ends[0], "high": ends[1]} if ends else {}


def _row(user: User, report: StoredReport, texts: Texts) -> Html:
    day = texts.day(report.created_at, user.zone or "UTC")
    offset = interval(report.document, OFFSET)
    if not report.has_verdict or offset is None:
        return texts("history-row-refused", day=day)
    finding = texts(f"finding-{report.document.get('finding') or 'ambiguous'}")
    place = Lengths(user, texts).place(offset.value, offset.margin)
    return texts("history-row", day=day, finding=finding, place=place)


def comparison(
    user: User, before: StoredReport, after: StoredReport, texts: Texts, drawing: Attachment | None = None
) -> Message:
    """Two clips in words, under their picture, and whether the change exceeds what can be mismeasured."""
    zone = user.zone or "UTC"
    title = texts(
        "compare-title", before=texts.day(before.created_at, zone), after=texts.day(after.created_at, zone)
    )
    change = change_between(before.document, after.document)
    if change is None:
        return html(texts("compare-none"))
    lengths = Lengths(user, texts)
    judged = lines(f"<b>{movement(change, lengths)}</b>", *judgement(change, texts))
    told = [
        texts(
            "compare-row",
            name=texts(f"measure-{OFFSET}"),
            before=lengths.place(change.before.value, change.before.margin),
            after=lengths.place(change.after.value, change.after.margin),
        ),
        *_other_rows(before.document, after.document, texts),
    ]
    return html(paragraphs(title, judged, lines(*told)), photo=drawing)


def movement(change: Change, lengths: Lengths) -> Html:
    """How far the hip has moved between the two numbers that are shown, with the difference's margin."""
    (first, _), (second, digits) = (
        lengths.shown(end.value, end.margin) for end in (change.before, change.after)
    )
    moved, margin = round(second - first, digits), lengths.margin(change.margin)
    if moved == 0:
        return lengths.texts("compare-level", margin=margin)
    amount = lengths.amount(moved, digits, brief=True)
    return lengths.texts("compare-forward" if moved > 0 else "compare-back", amount=amount, margin=margin)


def judgement(change: Change, texts: Texts) -> tuple[Html, ...]:
    """Whether the change is real, and which way it goes."""
    if not change.is_larger_than_noise:
        return (texts("compare-smaller"),)
    way = {1: (texts("compare-better"),), -1: (texts("compare-worse"),), 0: ()}[change.direction]
    return (texts("compare-larger"), *way)


def comparison_request(
    user: User, before: StoredReport, after: StoredReport, texts: Texts
) -> dict[str, Any] | None:
    """What the picture of two clips is drawn from, or None where one of them kept no points."""
    change = change_between(before.document, after.document)
    if change is None or not all(report.document.get("figure") for report in (before, after)):
        return None
    lengths = Lengths(user, texts)
    return {
        "clips": [
            _half(user, report, offset, lengths)
            for report, offset in ((before, change.before), (after, change.after))
        ],
        "verdict": [movement(change, lengths), *judgement(change, texts)],
    }


def _half(user: User, report: StoredReport, offset: Interval, lengths: Lengths) -> dict[str, Any]:
    """One clip of the picture: its words, and the numbers that were kept."""
    document, texts = report.document, lengths.texts
    roll = interval(document, "camera_roll_deg")
    low, high = normal_range(document, OFFSET) or (None, None)
    shown, digits = lengths.shown(offset.value, offset.margin)
    place = "over" if shown == 0 else "in_front" if shown > 0 else "behind"
    return {
        "day": texts.day(report.created_at, user.zone or "UTC"),
        "number": lengths.amount(shown, digits, brief=True),
        "place": texts("place-over") if place == "over" else texts(f"label-{place}"),
        "margin": texts("give-or-take", margin=lengths.margin(offset.margin)),
        "figure": document["figure"],
        "steps": document.get("steps") or [],
        "facing": document.get("facing"),
        "roll_deg": roll.value if roll else 0.0,
        "offset": document["measures"][OFFSET],
        "normal": {"low": low, "high": high},
    }


def change_between(before: Document, after: Document) -> Change | None:
    """The change of the offset, or None where one clip has none."""
    first, second = interval(before, OFFSET), interval(after, OFFSET)
    normal = normal_range(after, OFFSET)
    return Change(first, second, normal) if first and second and normal else None


def _other_rows(before: Document, after: Document, texts: Texts) -> list[Html]:
    told = []
    for name in COMPARED:
        first, second = interval(before, name), interval(after, name)
        if first and second:
            unit = texts(f"unit-{name.rpartition('_')[2]}")
            told.append(
                texts(
                    "compare-row",
                    name=texts(f"measure-{name}"),
                    before=texts.number(first.value) + unit,
                    after=texts.number(second.value) + unit,
                )
            )
    return told
