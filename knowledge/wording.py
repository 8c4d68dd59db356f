"""A rule's answer in words: what belongs in it, in which order, and what gives way on a phone screen."""

from __future__ import annotations

from collections.abc import Sequence

from knowledge.drills import drill_rules
from knowledge.model import Rule
from knowledge.texts import Texts

#: A phone screen.
MAX_CHARS = 900
#: What an answer that is too long leaves out, in this order. "more" is what follows the clip's first line
#: (pace, then change); why the words point where they do goes only beside a clip, whose own line says it too.
GIVES_WAY = ("check", "more", "avoid", "more", "try", "because")

#: Sentences that stand together, each with the part it plays.
Paragraph = list[tuple[str, str]]


def write(
    rule: Rule,
    texts: Texts,
    riders: Sequence[str],
    lead: Sequence[str],
    drill_id: str | None,
    ask_id: str | None,
    *,
    looked: bool,
) -> str:
    """The words, at most :data:`MAX_CHARS` where :data:`GIVES_WAY` reaches that.

    ``lead`` is what the clip says, ``riders`` are ids of texts that go with every such answer, ``looked``
    whether the clip has already been looked at for the rule's check.
    """
    own = own_advice(rule, drill_id)
    if looked:
        own.pop("check", None)
    see = dict.fromkeys([*([rule.see] if rule.see else []), *riders])
    clip: Paragraph = [("more" if n else "clip", line) for n, line in enumerate(lead)]
    because: Paragraph = [("because", texts.say(rule.because))]
    doing: Paragraph = [(part, texts.say(own[part])) for part in ("check", "try") if part in own]
    if drill_id:
        doing.append(("drill", drill_line(drill_id, texts)))
    ending: Paragraph = [("avoid", texts.say(own["avoid"]))] if "avoid" in own else []
    ending += [("see", texts.say(text_id)) for text_id in see]
    asking: Paragraph = [("ask", texts.say(f"ask-{ask_id}"))] if ask_id else []
    return fit([clip, because, doing, ending, asking], GIVES_WAY if lead else GIVES_WAY[:-1])


def fit(paragraphs: Sequence[Paragraph], gives_way: Sequence[str]) -> str:
    """The paragraphs as one text, without as many parts as it takes to be short enough."""
    for spare in ("", *gives_way):
        paragraphs = [drop(spare, paragraph) for paragraph in paragraphs]
        text = "\n\n".join(" ".join(said for _, said in paragraph) for paragraph in paragraphs if paragraph)
        if len(text) <= MAX_CHARS:
            break
    return text


def drop(part: str, paragraph: Paragraph) -> Paragraph:
    """A paragraph without its first sentence of that part."""
    at = next((n for n, (name, _) in enumerate(paragraph) if name == part), len(paragraph))
    return paragraph[:at] + paragraph[at + 1 :]


def own_advice(rule: Rule, drill_id: str | None) -> dict[str, str]:
    """The text ids of a rule's check, try and avoid, as far as they fit the drill that the clip left or gave.

    Another drill than the rule's means another finding: what the rule would have one try goes with its drill.
    A drill where the rule has none means that the clip settled it: "do not change anything" goes.
    """
    own = {"check": rule.check, "try": rule.try_, "avoid": rule.avoid}
    if drill_id != rule.drill:
        del own["try" if rule.drill else "avoid"]
    return {part: text_id for part, text_id in own.items() if text_id}


def drill_line(drill_id: str, texts: Texts) -> str:
    """One line that names a drill and its minutes."""
    name, minutes = texts.say(f"drill-{drill_id}"), drill_rules()[drill_id].minutes
    return texts.say("line-drill", {"name": name, "minutes": minutes})
