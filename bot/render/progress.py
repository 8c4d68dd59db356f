"""The working message, what went wrong on our side, and the words drawn on pictures."""

from __future__ import annotations

from bot.message import Message
from bot.render.parts import button, html, lines
from bot.texts import Texts

#: Where each stage begins and ends on the bar, in parts of the whole; the pose takes most of the time.
STAGES = {
    "queued": (0.0, 0.0),
    "download": (0.0, 0.05),
    "decode": (0.05, 0.1),
    "pose": (0.1, 0.85),
    "measure": (0.85, 0.9),
    "draw": (0.9, 1.0),
}
BLOCKS = 10
_LABELS = (
    "hip", "ankle", "normal", "left", "right", "contact", "loading", "midstance", "late_stance", "toe_off",
    "lean", "in_front", "behind", "drills_done",
)  # fmt: skip


def working(stage: str, fraction: float | None, texts: Texts, place: int = 0) -> Message:
    """The message that moves while a clip is worked on; ``place`` is how many clips wait before it."""
    cancel = ((button(texts, "cancel", "cxl"),),)
    if stage == "queued":
        return html(texts("working-queued", place=place), cancel)
    begin, end = STAGES[stage]
    done = begin + (end - begin) * min(max(fraction or 0.0, 0.0), 1.0)
    return html(lines(texts(f"working-{stage}") + " …", bar(done, texts)), cancel)


def bar(done: float, texts: Texts) -> str:
    """A bar of blocks and the per cent beside it, so that neither colour nor shape is needed to read it."""
    full = round(done * BLOCKS)
    return "▰" * full + "▱" * (BLOCKS - full) + f" {texts.number(done * 100)} %"


def failure(code: str, texts: Texts) -> Message:
    """What failed on our side and what to do next; an unknown code reads as an internal failure."""
    known = f"failure-{code}"
    return html(texts(known if texts.has(known) else "failure-internal"))


def picture_labels(texts: Texts) -> dict[str, str]:
    """The words drawn on pictures, by id."""
    return {label: texts(f"label-{label}") for label in _LABELS}
