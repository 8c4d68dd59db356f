"""The operator's command: numbers only, nobody's data."""

from __future__ import annotations

from bot.handlers.visit import Visit
from bot.metrics import ANSWERS
from bot.render.parts import html


async def stats(visit: Visit, _: str) -> None:
    """/stats in the operator's chat; to anybody else it is no command at all."""
    if visit.chat_id != visit.services.settings.admin_chat_id:
        await visit.tell("unknown-command")
        return
    counts = await visit.services.store.counts.all()
    told = "\n".join(f"{name}: {value}" for name, value in {**counts, **_answers()}.items())
    await visit.say(html(f"<pre>{told}</pre>"))


def _answers() -> dict[str, int]:
    """Questions answered since the start, by topic; "unclear" are those that were not understood."""
    found = {
        f"answers {sample.labels['topic']}": int(sample.value)
        for metric in ANSWERS.collect()
        for sample in metric.samples
        if sample.name.endswith("_total")
    }
    return dict(sorted(found.items()))
