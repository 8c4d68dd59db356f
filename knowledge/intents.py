"""A message to its meaning: which concepts it holds, which are denied, over or another's, what that adds to.

The words are in ``content/words``, what they add up to in ``content/meaning.yaml``; here is only the grammar
both share: clauses, what a feeling belongs to, and how far "not" and "used to" reach. What the rules found is
then held against what words lean towards (``knowledge.leanings``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from knowledge.clauses import Clause, bind_feelings, cut_clauses, sound_alarms
from knowledge.hits import outermost
from knowledge.language import detect_language, function_words, lexicon, word_rank
from knowledge.leanings import chance, lean, named, pieces, telling, words_for
from knowledge.model import FINDINGS, Finding, Lang, Topic
from knowledge.safety import find_red_flag
from knowledge.sense import Sense, apply_derived, complaints_of, sense
from knowledge.slips import mend
from knowledge.text import Token, fold, is_other_script, tokenise
from knowledge.together import find_alarms, find_ideas
from knowledge.topics import STORY_WORDS, asked_facts, own_question, ranked, score


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
    beside: tuple[
        str, ...
    ] = ()  #: symptoms that are likely by the words alone, for an answer that only routes
    findings: Mapping[Finding, float] = field(default_factory=dict)  #: what the words lean towards, 0 … 1
    sure: float = 0.0  #: the points that the rules alone give the topic they give most


@dataclass(frozen=True, slots=True)
class Reading:
    """What the coach's own rules make of a message; ``asking`` are the words that may tell its topic."""

    lang: Lang
    facts: frozenset[str]
    words: tuple[str, ...]
    asking: tuple[str, ...]
    said: Mapping[Topic, float]
    reasons: tuple[str, ...]


#: A greeting opens a message: "fine the next morning" is none.
GREETING_REACH = 4
#: A symptom is had from this chance on; what the rules found has so much of a start.
ENOUGH, FOUND = 0.35, 0.2
#: Words alone raise an alarm from this chance on.
ALARMING = 0.5


def understand(text: str, hint: Lang | None = None) -> Meaning:
    """What a message says, in the language it is written in."""
    told = read_message(text, hint)
    heard = lean(told.lang, telling(told.words) | named(told.facts))
    facts = hear(told.facts, heard)
    scores = ranked(told.said, lean(told.lang, telling(told.asking), pieces(told.asking)))
    leads = [
        f"{label}: {word}"
        for label in (*list(scores)[:1], *learned(facts - told.facts))
        for word in words_for(label, told.words, told.lang)
    ]
    common = function_words()
    return Meaning(
        lang=told.lang,
        facts=facts,
        symptoms=tuple(sorted(facts & sense().symptoms)),
        words=sum(word.isalpha() for word in told.words),
        is_language=any(told.lang in common.get(word, ()) for word in told.words),
        reasons=tuple(dict.fromkeys([*told.reasons, *leads])),
        scores=scores,
        beside=likely_symptoms(told.facts, heard),
        findings={name: chance(heard.get(f"is:{name}", 0.0)) for name in FINDINGS},
        sure=max(told.said.values(), default=0.0),
    )


def learned(facts: frozenset[str]) -> list[str]:
    """The labels that facts go back to which only the words told."""
    return ["alarm" if fact.startswith("alarm:") else f"has:{fact}" for fact in sorted(facts)]


def hear(facts: frozenset[str], heard: Mapping[str, float]) -> frozenset[str]:
    """``facts`` with the symptoms that the words tell, without those they speak against, and with an alarm
    (``alarm:1`` … ``alarm:3`` by urgency) where the words sound like one.
    """
    out = set(facts)
    for label, log_odds in heard.items():
        kind, _, symptom = label.partition(":")
        if kind == "has" and not spoken_against(symptom, facts):
            if chance(log_odds) + FOUND * (symptom in facts) > ENOUGH:
                out.add(symptom)
            else:
                out.discard(symptom)
    if chance(heard.get("alarm", -9.0)) > ALARMING and not find_red_flag(facts):
        urgent = (label for label in ("alarm:1", "alarm:2") if heard.get(label, 0.0) > 0)
        out.add(next(urgent, "alarm:3"))
    return frozenset(out)


def likely_symptoms(facts: frozenset[str], heard: Mapping[str, float]) -> tuple[str, ...]:
    """The symptoms that are more likely than not by what the words tell."""
    labels = (label for label, log_odds in heard.items() if label.startswith("has:") and log_odds > 0)
    return tuple(sorted(name[4:] for name in labels if not spoken_against(name[4:], facts)))


def spoken_against(symptom: str, facts: frozenset[str]) -> bool:
    """Whether a symptom is denied, over or another's, or its part is well."""
    if not facts.isdisjoint({f"not:{symptom}", f"was:{symptom}", f"other:{symptom}"}):
        return True
    return symptom not in facts and any(f"{part}+fine" in facts for part in sense().parts[symptom])


def read_message(text: str, hint: Lang | None = None) -> Reading:
    """What the coach's rules make of a message."""
    tokens = tokenise(fold(text))
    lang = (hint or "en") if is_other_script(text) else detect_language(text, tokens, hint)
    tokens = mend(tokens, lambda word: word_rank(word, lang))
    book = lexicon(lang)
    kept = book.without_noise(tokens)
    found = [hit for hit in book.find(kept) if hit.concept != "greeting" or hit.start < GREETING_REACH]
    hits = outermost([hit for hit in found if hit.kind != "cues"])
    if ideas := find_ideas(kept, found, hits):
        found += ideas
        hits = outermost([hit for hit in found if hit.kind != "cues"])
    clauses = cut_clauses(kept, hits)
    bind_feelings(clauses, kept)
    sound_alarms(clauses, find_alarms(kept, found, hits))
    return conclude(lang, clauses, tokens, text)


def conclude(lang: Lang, clauses: Sequence[Clause], tokens: Sequence[Token], text: str) -> Reading:
    """Clauses to facts and points for topics."""
    rules = sense()
    facts = gather(clauses, rules)
    if "?" in text or "¿" in text:
        facts.add("question")
    if is_other_script(text):
        facts.add("other_script")
    apply_derived(facts, (rule for rule in rules.derive if rule.whole))
    words = asked = tuple(token.word for token in tokens)
    asking = own_question(clauses, facts, rules)
    if asking:
        only_told = set().union(*(c.words for c in clauses if c.mode)) - set().union(
            *(c.words for c in asking)
        )
        asked = tuple(word for word in words if word not in only_told)
    reasons = [
        f"{hit.concept}: {hit.words}"
        for clause in clauses
        for hit in clause.hits
        if hit.concept not in ("and", "but")
    ]
    return Reading(
        lang=lang,
        facts=frozenset(facts),
        words=words,
        asking=asked,
        said=score(asked_facts(asking, facts) if asking else facts, rules, len(tokens) > STORY_WORDS),
        reasons=tuple(dict.fromkeys(reasons)),
    )


def gather(clauses: Sequence[Clause], rules: Sense) -> set[str]:
    """The facts of all clauses, each marked where it is over (``was:``), another's or denied (``not:``)."""
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
    for clause in clauses:
        mode = {"other": "other" if mine else "", "famous": "other"}.get(clause.mode, clause.mode)
        mode = mode or ("other" if curious else "")
        facts.update(f"other:{fact}" for fact in complaints_of(clause.others, rules))
        for fact in clause.facts:
            gone = (mode and fact in rules.symptoms) or (mode == "was" and fact in rules.signs)
            facts.add(f"{'was' if mode == 'aside' else mode}:{fact}" if gone else fact)
        facts.update(f"not:{fact}" for fact in clause.denied if "@" not in fact)
    return facts


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


def forget(facts: set[str], rules: Sense) -> None:
    """Take back the signs that are nobody's, those of long ago, healed or cleared by who knows, and those
    heard of a stranger in the news.
    """
    if "asked_only" in facts:
        facts -= rules.long_over | rules.healed | rules.only_asked
    if "still" in facts:
        return
    if "cleared" in facts:
        facts -= rules.cleared
    if "long_ago" in facts or {"hearsay", "other_person"} <= facts:
        facts.update(f"{fact}_long_ago" for fact in facts & rules.long_over)
        facts -= rules.long_over
    elif "resolved" in facts or ({"used_to", "other_person"} <= facts and "minor_word" not in facts):
        facts -= rules.healed
