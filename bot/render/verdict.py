"""The result of a clip as messages: a verdict or a refusal, its pictures and its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bot.message import Message, Result
from bot.records import StoredReport, User
from bot.render.amounts import Document, Lengths, interval, lean_words
from bot.render.parts import Row, button, html, lines, paragraphs, rows
from bot.render.progress import failure
from bot.speeds import speed_words
from bot.texts import Html, Texts

#: Codes of reasons and notes that say why a verdict is not sure.
DOUBTS = frozenset(
    {"too_few_steps", "low_fps", "camera_roll", "time_unknown", "spread", "asymmetry", "interval_wide",
     "band_edge", "offset_unknown", "start_disagrees", "no_trunk"}
)  # fmt: skip


#: Codes of reasons that say what a clip leans towards that shows too little for a verdict.
LEANINGS = frozenset(
    f"towards_{finding}" for finding in ("good", "under_lean", "over_lean", "lean_from_hips", "sitting_back")
)


@dataclass(frozen=True, slots=True)
class DrillHint:
    """The one drill a verdict names."""

    id: str
    name: str
    cue: str


def verdict(
    user: User,
    report: StoredReport,
    drill: DrillHint | None,
    answer: Message | None,
    pictures: Path,
    texts: Texts,
    *,
    comparable: bool,
) -> Result:
    """The messages for a clip with a verdict. ``answer`` replies to a question that came with the clip."""
    picture = main_picture(pictures)
    caption = verdict_text(user, report.document, drill, texts)
    main = html(caption, result_buttons(report.id, drill, texts, comparable=comparable), photo=picture)
    extras = _extras(answer, pictures, texts)
    if report.is_sample:
        extras.append(html(texts("sample-done"), ((button(texts, "film", "film"),),), silent=True))
    elif user.leg_length_cm is None and not comparable and report.chat_id == user.chat_id:
        extras.append(html(texts("ask-leg-length"), ((button(texts, "leg", "leg"),),), silent=True))
    return Result(main, tuple(extras))


def verdict_text(user: User, document: Document, drill: DrillHint | None, texts: Texts) -> str:
    """Verdict, number, what it goes with, one drill; short enough for a caption."""
    finding = document.get("finding") or "ambiguous"
    return paragraphs(
        verdict_line(document, texts),
        numbers_text(user, document, texts),
        texts(f"goes-with-{finding}"),
        texts("try-drill", name=drill.name, cue=drill.cue) if drill else None,
        sureness(document, texts),
    )


def verdict_line(document: Document, texts: Texts) -> Html:
    """The verdict alone, in a sentence or two."""
    finding = document.get("finding") or "ambiguous"
    variant = document.get("variant")
    if _is_lenient(document):
        return lines(texts("verdict-lenient"), next(iter(reasons(document, texts, only=LEANINGS)), None))
    kind = texts(f"verdict-variant-{variant}") if variant and finding != "good" else None
    return lines(texts(f"verdict-{finding}"), kind)


def _is_lenient(document: Document) -> bool:
    """Whether the clip was looked at on request although it shows too little for a verdict."""
    return _has_note(document, "lenient")


def _has_note(document: Document, code: str) -> bool:
    return any(str(note).startswith(f"{code}:") for note in document.get("notes") or ())


def numbers_text(user: User, document: Document, texts: Texts) -> str:
    """The midstance offset with its margin, the normal range, and lean and cadence where they are known."""
    lengths = Lengths(user, texts)
    offset = interval(document, "hip_ankle_offset_pct")
    lean = interval(document, "trunk_lean_deg")
    cadence = interval(document, "cadence_spm")
    also = [
        lean_words(lean, texts) if lean else None,
        texts("cadence", value=texts.number(cadence.value)) if cadence else None,
    ]
    return lines(
        lengths.offset_sentence(offset) if offset else texts("offset-unsure"),
        lengths.normal_sentence(document) if offset else None,
        " · ".join(part for part in also if part),
        _at_pace(user, document, texts),
        _scores(document, texts),
    )


def _at_pace(user: User, document: Document, texts: Texts) -> Html | None:
    """The pace the runner told, and that no lean is right at every pace."""
    speed = (document.get("told") or {}).get("speed_mps")
    if not speed:
        return None
    return texts("lean-at-pace", pace=speed_words(speed, texts, miles=user.units == "imperial"))


def _scores(document: Document, texts: Texts) -> Html | None:
    """The two scores, where the clip has both."""
    scores = document.get("scores") or {}
    lean, midstance = scores.get("lean"), scores.get("midstance")
    if lean is None or midstance is None:
        return None
    return texts("scores", lean=texts.number(lean), midstance=texts.number(midstance))


def sureness(document: Document, texts: Texts) -> str:
    """How sure the verdict is and, where it is not, the first reason that can be put in words."""
    confidence = document.get("confidence") or "low"
    if document.get("finding") == "ambiguous":  # being sure of two readings would be an odd thing to say
        return next(iter(reasons(document, texts, only=DOUBTS)), "")
    if confidence != "low":
        return texts(f"sure-{confidence}")
    why = next(iter(reasons(document, texts, ("notes", "reasons"), only=DOUBTS)), None)
    return texts("sure-low", why=why) if why else texts("sure-low-plain")


def reasons(
    document: Document,
    texts: Texts,
    kinds: Sequence[str] = ("reasons", "notes"),
    only: frozenset[str] | None = None,
) -> list[str]:
    """The report's reasons and notes in the user's language; ``only`` those codes where it is given.

    A report says ``code: English sentence``. A code we have words for is translated, with its numbers taken
    from the measures; another one is given in English, the report's language, and left out elsewhere.
    """
    told: list[str] = []
    for entry in [entry for kind in kinds for entry in document.get(kind) or ()]:
        code, _, sentence = (part.strip() for part in str(entry).partition(":"))
        if only is not None and code not in only:
            continue
        if texts.has(f"reason-{code}"):
            told.append(texts(f"reason-{code}", **_reason_values(document, texts)))
        elif texts.lang == "en" and sentence:
            told.append(sentence)
    return told


def _reason_values(document: Document, texts: Texts) -> dict[str, object]:
    """The numbers that a reason may name."""
    clip, slow = document.get("clip") or {}, document.get("slow_motion") or {}
    roll, asymmetry = (
        interval(document, "camera_roll_deg"),
        interval(document, "hip_ankle_offset_asymmetry_pct"),
    )
    return {
        "steps": len(document.get("steps") or ()),
        "fps": texts.number(clip.get("fps") or 0),
        "factor": texts.number(slow.get("factor") or 1, 1),
        "degrees": texts.number(abs(roll.value) if roll else 0, 1),
        "percent": texts.number(abs(asymmetry.value) if asymmetry else 0),
    }


def result_buttons(
    report_id: int, drill: DrillHint | None, texts: Texts, *, comparable: bool
) -> tuple[Row, ...]:
    """What a runner may do with a verdict."""
    buttons = [
        button(texts, "why", "why", report_id),
        button(texts, "drill", "drl", drill.id) if drill else None,
        button(texts, "remind", "rem"),
        button(texts, "numbers", "num", report_id),
        button(texts, "compare", "cmp", report_id) if comparable else None,
        button(texts, "right", "fba", report_id),
    ]
    return rows(button for button in buttons if button)


def refusal(report: StoredReport, answer: Message | None, pictures: Path, texts: Texts) -> Result:
    """What was seen instead, with the picture it was seen in, and the one change that fixes it.

    ``answer`` replies to a question that came with the clip.
    """
    code = (report.document.get("refusal") or {}).get("code", "other")
    known = f"refusal-{code}"
    text = texts(known if texts.has(known) else "refusal-other")
    weaker = _has_note(report.document, "weaker_possible")
    anyway = ((button(texts, "anyway", "any", report.id),),) if weaker else ()
    buttons = (*anyway, (button(texts, "film", "film"), button(texts, "right", "fba", report.id)))
    main = html(text, buttons, photo=_first(pictures, "seen*.png", "refusal*.png"))
    return Result(main, _asked(answer, texts))


def no_report(code: str, answer: Message | None, texts: Texts) -> Result:
    """What failed on our side, and the answer to a question that came with the clip."""
    return Result(failure(code, texts), _asked(answer, texts))


def _asked(answer: Message | None, texts: Texts) -> tuple[Message, ...]:
    """The answer to what the clip's caption asked, said to be one."""
    if answer is None:
        return ()
    return (replace(answer, text=paragraphs(texts("asked-with-clip"), answer.text), silent=True),)


def main_picture(pictures: Path) -> Path | None:
    """The picture that goes with the verdict."""
    return _first(pictures, "card*.png", "midstance*.png", "strip.png")


def _extras(answer: Message | None, pictures: Path, texts: Texts) -> list[Message]:
    """What follows the verdict once: the strip, the loop, the answer to the question."""
    strip, loop = _first(pictures, "strip.png"), _first(pictures, "loop.mp4")
    extras = []
    if strip and strip != main_picture(pictures):
        extras.append(html(texts("caption-strip"), photo=strip, silent=True))
    if loop:
        extras.append(html(texts("caption-loop"), animation=loop, silent=True))
    extras += _asked(answer, texts)
    return extras


def _first(folder: Path, *patterns: str) -> Path | None:
    """The first file of the folder that fits the first pattern that any file fits."""
    for pattern in patterns:
        if found := sorted(folder.glob(pattern)):
            return found[0]
    return None
