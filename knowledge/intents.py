"""A message to its meaning: which concepts it holds, which are denied, over or another's, what that adds to.

The words are in ``content/words``, what they add up to in ``content/meaning.yaml``; here is only the grammar
both share: clauses, what a feeling belongs to, and how far "not" and "used to" reach.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.clauses import Clause, bind_feelings, cut_clauses, sound_alarms
from knowledge.hits import outermost
from knowledge.language import detect_language, function_words, lexicon
from knowledge.leanings import lean, words_for
from knowledge.library import CONTENT, read
from knowledge.model import Condition, Content, Lang, Topic
from knowledge.text import Token, fold, is_other_script, tokenise
from knowledge.together import find_alarms, find_ideas


class Derived(Content):
    """``id`` holds where ``when`` does, in a clause or (``whole``) in the message; ``-id`` takes it back."""

    id: str
    when: Condition
    whole: bool = False


class Nudge(Content):
    """Topics gain or lose where ``when`` holds."""

    when: Condition
    add: dict[Topic, float]


class Sense(Content):
    """``meaning.yaml``: what concepts add up to."""

    complaints: dict[str, dict[str, str]]
    derive: tuple[Derived, ...]
    symptoms: frozenset[str]
    signs: frozenset[str]
    healed: frozenset[str]
    long_over: frozenset[str]
    topics: dict[Topic, dict[str, float]]
    nudges: tuple[Nudge, ...]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a message says. ``facts`` holds concepts, symptoms, ``was:``, ``not:`` and ``other:`` symptoms."""

    lang: Lang
    facts: frozenset[str]
    symptoms: tuple[str, ...]
    words: int
    is_language: bool  #: whether the words are a language at all
    reasons: tuple[str, ...]
    scores: dict[Topic, float]


#: A greeting opens a message: "fine the next morning" is none.
GREETING_REACH = 4


@cache
def sense() -> Sense:
    """What concepts add up to."""
    return read(CONTENT / "meaning.yaml", Sense)


def understand(text: str, hint: Lang | None = None) -> Meaning:
    """What a message says, in the language it is written in."""
    tokens = tokenise(fold(text))
    lang = (hint or "en") if is_other_script(text) else detect_language(text, tokens, hint)
    book = lexicon(lang)
    kept = book.without_noise(tokens)
    found = book.find(kept)
    hits = outermost([hit for hit in found if hit.kind != "cues"])
    if ideas := find_ideas(kept, found, hits):
        found += ideas
        hits = outermost([hit for hit in found if hit.kind != "cues"])
    hits = [hit for hit in hits if hit.concept != "greeting" or hit.start < GREETING_REACH]
    clauses = cut_clauses(kept, hits)
    bind_feelings(clauses, kept)
    sound_alarms(clauses, find_alarms(kept, found, hits))
    return conclude(lang, clauses, tokens, text)


def conclude(lang: Lang, clauses: Sequence[Clause], tokens: Sequence[Token], text: str) -> Meaning:
    """Clauses to facts, symptoms and topic scores."""
    rules = sense()
    at_ease = any(clause.at_ease for clause in clauses)
    for clause in clauses:
        if not (at_ease or clause.shared):  # nobody's but the writer's, as far as one can tell
            clause.facts |= clause.others
            clause.others.clear()
        fill(clause, rules)
    mine = at_ease or any(
        c.mode == ""
        and (
            c.facts & rules.symptoms or any(hit.kind == "body" or hit.concept == "its_the" for hit in c.hits)
        )
        for c in clauses
    )
    set_aside(clauses)
    told = {fact for clause in clauses for fact in clause.facts}
    curious = "curious" in told and (at_ease or "resolved" in told)
    facts: set[str] = set()
    reasons: list[str] = []
    for clause in clauses:
        mode = {"other": "other" if mine else "", "famous": "other"}.get(clause.mode, clause.mode)
        mode = mode or ("other" if curious else "")
        facts.update(f"other:{fact}" for fact in complaints_of(clause.others, rules))
        for fact in clause.facts:
            gone = (mode and fact in rules.symptoms) or (mode == "was" and fact in rules.signs)
            facts.add(f"{'was' if mode == 'aside' else mode}:{fact}" if gone else fact)
        facts.update(f"not:{fact}" for fact in clause.denied if "@" not in fact)
        reasons += [f"{hit.concept}: {hit.words}" for hit in clause.hits if hit.concept not in ("and", "but")]
    if "?" in text or "¿" in text:
        facts.add("question")
    if is_other_script(text):
        facts.add("other_script")
    apply_derived(facts, (rule for rule in rules.derive if rule.whole))
    common = function_words()
    words = [token.word for token in tokens]
    asking = own_question(clauses, facts, rules)
    if asking:
        only_told = set().union(*(c.words for c in clauses if c.mode)) - set().union(
            *(c.words for c in asking)
        )
        words = [word for word in words if word not in only_told]
    said = score(asked_facts(asking, facts) if asking else facts, rules, len(tokens) > STORY_WORDS)
    scores = ranked(said, lean(words, lang))
    leads = (f"{topic}: {word}" for topic in list(scores)[:1] for word in words_for(topic, words, lang))
    return Meaning(
        lang=lang,
        facts=frozenset(facts),
        symptoms=tuple(sorted(facts & rules.symptoms)),
        words=sum(token.word.isalpha() for token in tokens),
        is_language=any(lang in common.get(token.word, ()) for token in tokens),
        reasons=tuple(dict.fromkeys([*reasons, *leads])),
        scores=scores,
    )


def fill(clause: Clause, rules: Sense) -> None:
    """Turn a clause's hits into facts, add complaints and derived facts, and settle its mode."""
    for hit in clause.hits:
        if f"{hit.concept}@{hit.start}" not in clause.denied:
            clause.facts.add(hit.concept)
        elif hit.concept not in clause.facts:
            clause.denied.add(hit.concept)
    for target in (clause.facts, clause.denied):
        target |= complaints_of(target, rules)
    clause.denied -= clause.facts
    apply_derived(clause.facts, (rule for rule in rules.derive if not rule.whole))
    forget(clause.facts, rules)
    if clause.facts & {"used_to", "resolved"} and "still" not in clause.facts:
        clause.mode = "was"
    elif (
        "elite_mark" in clause.facts
        and "me" not in clause.facts
        and not any(h.kind == "feel" for h in clause.hits)
    ):
        clause.mode = "famous"
    elif "other_person" in clause.facts and "me" not in clause.facts:
        clause.mode = "other"


def set_aside(clauses: Sequence[Clause]) -> None:
    """A complaint before "anyway, …" is not asked about, where a question without a part of its own follows.
    Signs stay: they are heard wherever they stand.
    """
    for i, clause in enumerate(clauses):
        asks = "question_word" in clause.facts and not any(
            hit.kind in ("body", "feel") for hit in clause.hits
        )
        if opens_anew(clause) or (i and opens_anew(clauses[i - 1])):
            if asks:
                for before in clauses[:i]:
                    before.mode = before.mode or "aside"
            return


def opens_anew(clause: Clause) -> bool:
    """Whether "anyway" begins a clause: "I run anyway" turns to nothing else."""
    return any(hit.concept == "anyway" and hit.start <= clause.start + 1 for hit in clause.hits)


def complaints_of(names: Iterable[str], rules: Sense) -> set[str]:
    """The complaints that ``part+feeling`` facts are."""
    pairs = (name.partition("+") for name in names)
    return {one for body, _, feel in pairs for one in rules.complaints.get(body, {}).get(feel, "").split()}


def forget(facts: set[str], rules: Sense) -> None:
    """Take back the signs of long ago, those that healed, and those heard of a stranger in the news."""
    if "still" in facts:
        return
    if "long_ago" in facts or {"hearsay", "other_person"} <= facts:
        facts.update(f"{fact}_long_ago" for fact in facts & rules.long_over)
        facts -= rules.long_over
    elif "resolved" in facts:
        facts -= rules.healed


def apply_derived(facts: set[str], rules: Iterable[Derived]) -> None:
    """Add what follows, in the file's order."""
    for rule in rules:
        if rule.when.holds(facts):
            if rule.id.startswith("-"):
                facts.discard(rule.id[1:])
            else:
                facts.add(rule.id)


#: What tells that a clause asks or wants to know.
_ASKS = frozenset(
    {"question_word", "should_word", "must_q", "how_much", "how_often", "sure_lean", "curious", "wants"}
)
#: What a question needs to stand alone beside a complaint that is over or another's.
STANDS_ALONE = 2.0


def own_question(clauses: Sequence[Clause], facts: set[str], rules: Sense) -> list[Clause]:
    """The clauses that ask something of their own beside a complaint that is over or another's; none where
    they complain, name the same part, or say too little to be a question by themselves.
    """
    rest = [clause for clause in clauses if not clause.mode]
    told = any(fact.partition(":")[0] in ("was", "other") for fact in facts)
    asks = any(clause.facts & _ASKS for clause in rest)
    if not told or not asks or facts & rules.symptoms or _parts(rest) & _parts(c for c in clauses if c.mode):
        return []
    points = score(asked_facts(rest, facts), rules)
    return rest if max((points[t] for t in points if t not in _IDLE), default=0.0) >= STANDS_ALONE else []


def _parts(clauses: Iterable[Clause]) -> set[str]:
    return {hit.concept for clause in clauses for hit in clause.hits if hit.kind == "body"}


def asked_facts(asking: Sequence[Clause], facts: set[str]) -> set[str]:
    """What these clauses say, of all ``facts`` that a message came to."""
    return {fact for clause in asking for fact in clause.facts if fact in facts} | (
        facts & {"question", "other_script", "over_or_under"}
    )


#: Topics that a stray word is enough for, so that it asks nothing yet.
_IDLE = frozenset({"unclear", "about_bot", "off_topic", "other_form", "late_fatigue", "red_flag"})

#: What a symptom that is over, denied or another's still says about the topic.
SHADOW = {"was": 0.8, "other": 0.5, "not": 0.3}
#: A message of more words than this is a story, in which a complaint is what it is told for.
STORY_WORDS = 22
STORY_POINTS = 2.0


def score(facts: set[str], rules: Sense, story: bool = False) -> dict[Topic, float]:
    """What concepts tell of each topic."""
    felt = [fact.partition("+") for fact in facts if "+" in fact]
    well = {part for part, _, _ in felt} - {part for part, _, feel in felt if feel != "fine"}
    totals: dict[Topic, float] = defaultdict(float)
    for topic, weights in rules.topics.items():
        for fact, weight in weights.items():
            if fact in well:
                continue  # a part that is well is not asked about
            if fact in facts:
                totals[topic] += weight + (STORY_POINTS if story and fact in rules.symptoms else 0)
            else:
                totals[topic] += max(
                    (weight * k for p, k in SHADOW.items() if f"{p}:{fact}" in facts), default=0.0
                )
    if facts & rules.symptoms:  # shoes, food and the weather only surround a complaint
        totals["off_topic"] = min(
            totals["off_topic"],
            max((w for f, w in rules.topics["off_topic"].items() if f in facts), default=0.0),
        )
    for nudge in rules.nudges:
        if nudge.when.holds(facts):
            for topic, points in nudge.add.items():
                totals[topic] += points
    return totals


def ranked(said: dict[Topic, float], leaning: dict[Topic, float]) -> dict[Topic, float]:
    """What concepts and single words tell, highest first; topics without evidence are left out.

    Words alone never make an alarm: its signs are concepts.
    """
    totals = {
        topic: said.get(topic, 0.0) + (0.0 if topic == "red_flag" else leaning.get(topic, 0.0))
        for topic in (*said, *(topic for topic in leaning if topic not in said))
    }
    return {
        topic: round(points, 3)
        for topic, points in sorted(totals.items(), key=lambda kv: -kv[1])
        if points > 0
    }
