"""The people of the soak: who writes what when, and whether each was answered exactly once.

Each person does one thing after the other: the next message is written when the last one has its answer. So
what the bot says between two messages of a person belongs to the first of them, and can be counted.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from bot.simulator import SimClient, Simulator
from bot.simulator.model import Stored

FIRST_PERSON = 3_000
PATIENCE_S = 900.0
LANGUAGES = ("en", "en", "en", "de", "es", "fr", "pt", "ru")
#: Each of these has exactly one new message as its answer.
TEXTS = (
    "why are my hip flexors sore?",
    "should I land on my forefoot?",
    "my lower back hurts after runs",
    "what is midstance?",
    "how do I lean without bending at the hips?",
    "is my cadence too low?",
    "my calves are tight since I changed my form",
    "what drill helps with overstriding?",
    "warum tun meine Waden weh?",
    "me duele la rodilla al correr",
    "pourquoi ai-je mal aux hanches ?",
    "thanks!",
    "xyzzy plugh",
    "/help",
    "/drills",
    "/history",
    "/reminders",
    "/settings",
)


@dataclass(frozen=True, slots=True)
class Step:
    """One message of one person, ``at`` seconds after the beginning: a text, or a clip's path."""

    at: float
    person: int
    text: str = ""
    clip: Path | None = None


@dataclass(slots=True)
class Tally:
    """What became of it all."""

    texts: int = 0
    clips: int = 0
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    text_s: list[float] = field(default_factory=list)
    clip_s: list[float] = field(default_factory=list)


def plan(people: int, messages: int, clips: list[Path], count: int, seconds: float, seed: int) -> list[Step]:
    """Everybody writes at random moments, and every few seconds somebody sends a clip."""
    chance = random.Random(seed)
    everybody = range(FIRST_PERSON, FIRST_PERSON + people)
    steps = [
        Step(chance.uniform(0, seconds), everybody[k % people], chance.choice(TEXTS)) for k in range(messages)
    ]
    steps += [
        Step((k + 0.5) / count * seconds, everybody[k * 7 % people], clip=clips[k % len(clips)])
        for k in range(count)
    ]
    return sorted(steps, key=lambda step: step.at)


class People:
    """They talk to the bot behind ``simulator`` until their plan is done.

    ``finished`` is kept up to date by the caller: chat and message of every clip that the bot is done with.
    """

    def __init__(self, simulator: Simulator, client: SimClient, finished: set[tuple[int, int]]) -> None:
        self._world, self._client, self._finished = simulator.world, client, finished
        self._steps: dict[int, asyncio.Queue[Step | None]] = {}
        self._sent: dict[int, dict[int, Step]] = {}
        self.tally = Tally()

    async def talk(self, steps: list[Step]) -> None:
        """Do every step at its time, or as soon as the person has the answer to the one before."""
        self._steps = {step.person: asyncio.Queue() for step in steps}
        self._sent = {person: {} for person in self._steps}
        began = time.monotonic()
        async with asyncio.TaskGroup() as tasks:
            for person in self._steps:
                tasks.create_task(self._live(person))
            for step in steps:
                await asyncio.sleep(max(0.0, began + step.at - time.monotonic()))
                self._steps[step.person].put_nowait(step)
            for queue in self._steps.values():
                queue.put_nowait(None)

    async def greet(self, people: int, seconds: float) -> None:
        """Everybody says hello once, so that the bot may write to them."""
        async with asyncio.TaskGroup() as tasks:
            for k in range(people):
                tasks.create_task(self._greet(FIRST_PERSON + k, seconds * k / people))

    async def _greet(self, person: int, delay: float) -> None:
        await asyncio.sleep(delay)
        language = LANGUAGES[person % len(LANGUAGES)]
        runner = await self._client.as_user(person).be(first_name="Runner", language_code=language)
        await runner.send_text("/start")
        with suppress(TimeoutError):
            await self._answered(person, 0)

    async def _live(self, person: int) -> None:
        while (step := await self._steps[person].get()) is not None:
            before = len(self._bots(person))
            runner, began = self._client.as_user(person), time.monotonic()
            sent = await (runner.send_video(step.clip) if step.clip else runner.send_text(step.text))
            self._sent[person][sent.id] = step
            try:
                await (self._done_with(person, sent.id) if step.clip else self._answered(person, before))
            except TimeoutError:
                continue  # counted at the end
            took = self.tally.clip_s if step.clip else self.tally.text_s
            took.append(time.monotonic() - began)

    async def _answered(self, person: int, before: int) -> None:
        """Wait until the bot has said more than it had before."""
        news = self._world.events
        async with asyncio.timeout(PATIENCE_S):
            while len(self._bots(person)) <= before:
                await news.wait(news.seq, 5.0, lambda event: event.chat_id == person)

    async def _done_with(self, person: int, clip: int) -> None:
        """Wait until the bot is done with a clip: its verdict and what goes with it are there."""
        async with asyncio.timeout(PATIENCE_S):
            while (person, clip) not in self._finished:  # noqa: ASYNC110  # the set is read every now and then
                await asyncio.sleep(0.3)

    def _bots(self, person: int) -> list[Stored]:
        bot = self._world.bot.id
        return [m for m in self._world.messages(person) if m.message["from"]["id"] == bot and not m.deleted]

    def count(self) -> Tally:
        """Find what was lost and what came twice."""
        for person, sent in self._sent.items():
            for said, step, answers in self._intervals(person, sent):
                what = f"{step.clip.name if step.clip else step.text} ({person}/{said})"
                good = _clip_answers(answers) if step.clip else len(answers)
                self.tally.clips += bool(step.clip)
                self.tally.texts += not step.clip
                if good != 1:
                    (self.tally.lost if good < 1 else self.tally.doubled).append(f"{what}: {_told(answers)}")
        return self.tally

    def _intervals(self, person: int, sent: dict[int, Step]) -> Iterator[tuple[int, Step, list[Stored]]]:
        """Each message of a person with what the bot said after it and before the next one."""
        edges = [*sorted(sent), float("inf")]
        bots = self._bots(person)
        for said, following in pairwise(edges):
            yield int(said), sent[int(said)], [m for m in bots if said < m.id < following]


def _is_working(message: Stored) -> bool:
    """Whether a message of the bot offers to cancel: then it is still at work."""
    rows = (message.message.get("reply_markup") or {}).get("inline_keyboard") or []
    return any(
        str(button.get("callback_data", "")).split(":")[1:2] == ["cxl"] for row in rows for button in row
    )


def _is_verdict(message: Stored) -> bool:
    return bool(message.versions) and not _is_working(message)


def _clip_answers(answers: list[Stored]) -> int:
    """How often a clip was answered: verdicts, or the most often repeated of what goes with one."""
    verdicts = sum(_is_verdict(m) for m in answers)
    if any(_is_working(m) for m in answers):
        return 0
    extras = Counter(
        (m.message.get("text") or m.message.get("caption"), "animation" in m.message, "photo" in m.message)
        for m in answers if not m.versions
    )  # fmt: skip
    return max([verdicts, *extras.values()]) if verdicts else 0


def _told(answers: list[Stored]) -> list[str]:
    return [str(m.message.get("text") or m.message.get("caption") or "a picture")[:60] for m in answers]
