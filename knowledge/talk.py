"""What a message leans on: a button, a reply to a question back, a follow-up to the last answer."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.intents import Meaning, understand
from knowledge.language import function_words
from knowledge.model import Context, Lang, Topic
from knowledge.rules import asks
from knowledge.text import fold, tokenise
from knowledge.texts import load_texts

#: Longer messages stand for themselves.
SHORT_WORDS = 9
#: Below this much evidence a short message is about what was talked of last.
WEAK_EVIDENCE = 2.0
_STEM = 5
#: Which concept makes a short message which follow-up.
_SPEECH = (
    ("how_often", "how-often"),
    ("drill_show", "drill"),
    ("why", "why"),
    ("other_way", "other"),
    ("tell_more", "why"),
)
#: Topics whose answer depends on the complaint talked of before.
_LEANING: frozenset[Topic] = frozenset({"stretching", "drills"})
#: What was talked of last that a short message does not go on with.
_NOTHING_TO_GO_ON = frozenset({None, "unclear", "off_topic", "red_flag", "about_bot"})


@dataclass(frozen=True, slots=True)
class Said:
    """A message with what it leans on: all facts, a topic it continues, or a follow-up's name."""

    meaning: Meaning
    facts: set[str]
    symptoms: tuple[str, ...]
    topic: Topic | None = None
    speech: str | None = None


def lean_on(text: str, lang: Lang | None, context: Context) -> Said:
    """The message in its conversation. Buttons come as ``ask:<question>:<option>`` and ``follow:<name>``."""
    kind, _, rest = text.partition(":")
    if kind == "follow" and rest in ("why", "how-often", "drill", "other"):
        return Said(understand("", lang or context.lang), set(), (), speech=rest)
    if kind == "ask":
        question, _, choice = rest.partition(":")
        if question in asks() and choice in asks()[question].options:
            return _replied(understand("", lang or context.lang), question, choice, context)
    meaning = understand(text, lang)
    if context.topic is None or meaning.words > SHORT_WORDS:
        return Said(meaning, set(meaning.facts), meaning.symptoms)
    if (
        context.asked
        and not meaning.symptoms
        and (option := _match_option(text, context.asked, meaning.lang))
    ):
        return _replied(meaning, context.asked, option, context)
    if context.asked and meaning.symptoms:
        merged = set(meaning.facts) | _still(context, meaning)
        return Said(
            meaning, merged, tuple(sorted(set(meaning.symptoms) | _still(context, meaning))), context.topic
        )
    return _follow(meaning, context)


def _still(context: Context, meaning: Meaning) -> set[str]:
    """Symptoms told before that the new ones do not replace."""
    replaced = {"tight_hip_flexors"} if "sore_hip_flexors" in meaning.symptoms else set()
    return set(context.symptoms) - replaced


def _replied(meaning: Meaning, question: str, option: str, context: Context) -> Said:
    added = set(asks()[question].options[option])
    before = set(context.symptoms)
    if "sore_hip_flexors" in added:
        before -= {"tight_hip_flexors"}
    if "only_quads" in added:
        before -= {"sore_hip_flexors", "tight_hip_flexors", "legs_drag"}
    if "only_flexors" in added:
        before -= {"sore_quads"}
    symptoms = before | {
        fact for fact in added if "_mark" not in fact and not fact.startswith(("only_", "menu_"))
    }
    topic: Topic = asks()[question].topic
    if question == "what-for":
        menu: dict[str, Topic] = {"sore": "other_pain", "clip": "filming", "drill": "drills"}
        topic, added = menu[option], added | {"leg_pain"} if option == "sore" else added
    elif question in ("push-or-pull", "front-or-thigh") and context.topic:
        topic = context.topic
        if "sore_hip_flexors" in added:
            topic = "hip_flexors"
    elif question == "where-leg":
        places: dict[str, Topic] = {"thigh": "quads", "hip": "hip_flexors", "calf": "calves"}
        topic = places[option]
    facts = set(meaning.facts) | before | added | {f"reply:{option}"}
    return Said(meaning, facts, tuple(sorted(symptoms)), topic)


def _match_option(text: str, question: str, lang: Lang) -> str | None:
    """The ready reply whose own words the message shares; None where none or several do."""
    texts = load_texts(lang)
    said = _telling_words(text, lang)
    labels = {
        name: _telling_words(texts.say(f"ask-{question}-{name}"), lang) for name in asks()[question].options
    }
    shared = {}
    for name, label in labels.items():
        others = set().union(*(words for other, words in labels.items() if other != name))
        shared[name] = len(said & (label - others))
    best = max(shared, key=lambda name: shared[name])
    return best if shared[best] and list(shared.values()).count(shared[best]) == 1 else None


def _telling_words(text: str, lang: Lang) -> set[str]:
    """The stems of a text's words, without the language's commonest."""
    common = function_words()
    words = (token.word for token in tokenise(fold(text)))
    return {word[:_STEM] for word in words if len(word) > 2 and lang not in common.get(word, ())}


def _follow(meaning: Meaning, context: Context) -> Said:
    if not meaning.symptoms:
        for concept, name in _SPEECH:
            if concept in meaning.facts and (meaning.sure < 4.5 or (name == "drill" and context.drill)):
                return Said(meaning, set(meaning.facts), (), speech=name)
    facts = set(meaning.facts)
    leads: Topic | None = next(iter(meaning.scores), None)
    if "thanks" in facts and leads == "about_bot":
        return Said(meaning, facts, meaning.symptoms)
    if not meaning.symptoms and leads in _LEANING:
        return Said(meaning, facts | set(context.symptoms), context.symptoms)
    if meaning.sure < WEAK_EVIDENCE and context.topic not in _NOTHING_TO_GO_ON:
        return Said(meaning, facts | set(context.symptoms), context.symptoms, context.topic)
    return Said(meaning, facts, meaning.symptoms)
