"""Pictures of every flow for the documentation: ``python -m benchmarks.screenshots [DOCS]``.

Starts the real demo (simulator, bot, worker), talks to it on its chat page in Debian's Chromium, and writes
``img/chat-phone.png``, ``img/chat-desktop.png``, ``img/screens/*.png`` and ``screens.md`` into ``docs/``.
Nothing there is touched unless the whole conversation went well.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from playwright.async_api import Browser, async_playwright
from playwright.async_api import Error as BrowserError

from analysis.mannequin import SAMPLE, render, simulate, write_sample_clip
from analysis.video import write_video
from benchmarks.chat_page import PROJECT, ChatPage, NoChromium, beside, demo, launch, shrink
from bot.reminders import next_due
from bot.simulator import SimClient
from bot.texts import Texts

MIA, JONAS = 1001, 1002
TUESDAY, SEVEN, ZONE, CITY = (1,), time(7), "Europe/Berlin", "Berlin"
#: A bar that has moved, but not to the end.
MOVING = re.compile(r"[2-9]\d %")
EN, DE, RU = Texts("en"), Texts("de"), Texts("ru")

#: Every picture in the order of the page: file, title, what is seen.
SCREENS = {
    "start": ("The first minute", "What it does, how to film, two buttons, and privacy in one line."),
    "film": ("How to film", "Drawn by the same mannequin that the sample clip shows."),
    "progress": ("A clip in work", "One message with the stage and a bar that moves; Cancel works."),
    "result": ("The result", "Verdict, number with its margin, what it goes with, one drill."),
    "more": ("And its pictures", "A step in five phases, and the steps in slow motion."),
    "numbers": ("All numbers", "One file that opens on a phone without a network; the figure moves."),
    "measured": ("How each number is taken", "Value, range, the normal range, and how it is measured."),
    "why": ("Why?", "The reasons behind the verdict."),
    "right": ("Was this right?", "What the runner thinks of the verdict is kept as feedback."),
    "drill": ("The drill", "What it is for, its steps, how often, what to think of."),
    "details": ("Watch out", "What goes wrong with it, and when to stop."),
    "plan": ("Four weeks", "The drills for the finding, week by week."),
    "question": ("A question", "Answered with the runner's last clip in mind."),
    "red_flag": ("A sign for a doctor", "Comes before everything else, and offers no drill."),
    "zone": ("Whose seven o'clock?", "The place, a city, or what time it is now."),
    "remind": ("A reminder is set", "One message states it back, with its other reading."),
    "reminded": ("It comes", "At the runner's own time, with the drill's picture and its buttons."),
    "reminders": ("All reminders", "With the next times, and a row of buttons for each."),
    "compare": ("Two clips side by side", "Painted from the kept numbers; and whether the change is real."),
    "history": ("Progress over weeks", "Every clip, and the chart with intervals, normal ranges and drills."),
    "any_two": ("Any two clips", "Chosen from the history."),
    "refusal": ("A refusal", "What was seen, the one change that fixes it, and the caption's question."),
    "anyway": ("Analyse anyway", "Where a weaker answer is still honest: a leaning, no verdict."),
    "nudge": ("Four weeks later", "A new clip would show what the drills have done."),
    "german": ("In German", "One of six languages, on the pictures too."),
    "russian": ("In Russian", "Switched in the chat; Cyrillic on pictures and buttons."),
    "language": ("Six languages", "Chosen by a button in their own names."),
    "units": ("Centimetres", "A height told once turns per cent into centimetres or inches."),
    "privacy": ("What is kept", "In plain words; clips may be taken out of the chat as well."),
    "export": ("Take it along", "One JSON file with everything that is stored."),
    "group": ("In a group", "It speaks when it is spoken to; a result opens for its owner only."),
    "two": ("Two runners", "Mia has a result; Jonas, on his own phone, sees nothing of it."),
    "delete": ("Everything deleted", "Asked once, then really everything."),
}
#: Mia's running group.
GROUP, GROUP_NAME = -7001, "Tuesday runners"


def main(arguments: list[str]) -> int:
    """Take the pictures; 0, or 1 with a line on what went wrong."""
    docs = Path(arguments[0]) if arguments else PROJECT / "docs"
    try:
        asyncio.run(_take_all(docs))
    except (NoChromium, BrowserError, RuntimeError, TimeoutError, AssertionError) as error:
        sys.stderr.write(f"no screenshots: {error}\n")
        return 1
    return 0


async def _take_all(docs: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="midstance-screens-") as scratch:
        folder = Path(scratch)
        async with async_playwright() as playwright:
            browser = await launch(playwright)
            clips = await asyncio.to_thread(_draw_clips, folder)
            async with demo(folder) as url, SimClient(url) as client:
                studio = _Studio(browser, url, client, folder)
                await studio.play(clips)
            await browser.close()
        _write(folder, docs)


@dataclass(frozen=True, slots=True)
class _Clips:
    """A well aligned runner, one whose feet are outside the picture, and one who makes a single step."""

    good: Path
    cut: Path
    short: Path


def _draw_clips(folder: Path) -> _Clips:
    clips = _Clips(*(folder / f"{name}.mp4" for name in ("second-clip", "too-close", "one-step")))
    small = replace(SAMPLE, width=540, height=960)
    write_sample_clip(
        clips.good,
        replace(small, hip_ankle_offset_pct=5.0, trunk_lean_deg=7.0, cadence_spm=172.0, duration_s=4.0),
    )
    close = replace(small, duration_s=2.5)
    write_video(clips.cut, (picture[:680] for _, picture in render(simulate(close))), close.fps)
    brief = replace(small, duration_s=0.7, hip_ankle_offset_pct=-6.0)
    write_video(clips.short, (picture for _, picture in render(simulate(brief))), brief.fps)
    return clips


class _Studio:
    """Two runners, their phones, and the folder for the pictures."""

    def __init__(self, browser: Browser, url: str, client: SimClient, folder: Path) -> None:
        self.browser, self.url, self.client, self.folder = browser, url, client, folder

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.png"

    async def play(self, clips: _Clips) -> None:
        """The whole conversation, scene by scene."""
        mia = await ChatPage.open(self.browser, self.url, user=MIA)
        await self._first_minute(mia)
        await self._result(mia)
        jonas = await self._another_runner(mia)
        await self._talk(mia)
        await self._reminder(mia)
        await self._in_german_and_russian(jonas)
        await self._weeks_later(mia, jonas, clips.good)
        await self._settings(mia)
        await self._refusal(mia, clips)
        await self._group(mia, clips.cut)
        await mia.answer(mia.say("/delete"))
        await mia.press(EN("btn-delete-all"))
        await mia.sees(mia.answers.last, EN("delete-done"))
        await mia.photograph(self.path("delete"))

    async def _first_minute(self, mia: ChatPage) -> None:
        first = await mia.answer(mia.page.click("#start"))
        await mia.photograph(self.path("start"), first)
        tips = await mia.answer(mia.press(EN("btn-film")))
        await mia.photograph(self.path("film"), tips)

    async def _result(self, mia: ChatPage) -> None:
        await mia.press(EN("btn-sample"))
        await mia.sees(mia.with_button(EN("btn-cancel")), MOVING)
        await mia.photograph(self.path("progress"))
        await mia.sees(mia.answers.last, EN("sample-done"))
        await mia.page.click("#attach")
        await mia.page.get_by_role("menuitem").last.click()
        await mia.sees(mia.answers.last, EN("ask-leg-length"))
        result = await mia.sees(mia.with_button(EN("btn-numbers")))
        await mia.photograph(self.path("result"), result.locator(".photo"))
        await mia.photograph(self.path("more"), mia.answers.filter(has_text=EN("caption-strip")).last)
        desk = await ChatPage.open(self.browser, self.url, user=MIA, desktop=True)
        await desk.photograph(
            self.path("chat-desktop"), desk.with_button(EN("btn-numbers")).locator(".photo")
        )
        await desk.close()

    async def _another_runner(self, mia: ChatPage) -> ChatPage:
        """Jonas comes with a German phone; his clip is looked at while Mia goes on talking."""
        jonas = await ChatPage.open(self.browser, self.url, user=JONAS)
        await jonas.speak("de")
        await jonas.sees(jonas.page.locator("#empty"))
        await jonas.photograph(self.path("empty"))
        beside(self.path("result"), self.path("empty"), self.path("two"))
        await jonas.answer(jonas.page.click("#start"))
        await jonas.press(DE("btn-sample"))
        return jonas

    async def _talk(self, mia: ChatPage) -> None:
        await mia.answer(mia.press(EN("btn-numbers")))
        async with mia.page.expect_popup() as popup:
            await mia.page.locator(".file").last.click()
        numbers = await popup.value
        await numbers.get_by_role("button", name=re.compile("^1 · ")).click()
        await numbers.screenshot(path=self.path("numbers"))
        await numbers.locator("#measures").scroll_into_view_if_needed()
        await numbers.locator("#measures").evaluate("node => node.scrollIntoView()")
        await numbers.screenshot(path=self.path("measured"))
        await numbers.close()
        await mia.photograph(self.path("why"), await mia.answer(mia.press(EN("btn-why"))))
        opinion = await mia.answer(mia.press(EN("btn-right")))
        await mia.photograph(self.path("right"), opinion)
        await mia.press(EN("btn-yes"))
        await mia.sees(opinion, EN("feedback-thanks"))
        await mia.photograph(self.path("drill"), await mia.answer(mia.press(EN("btn-drill"))))
        await mia.photograph(self.path("details"), await mia.answer(mia.press(EN("btn-details"))))
        await mia.answer(mia.press(EN("btn-drills")))
        await mia.photograph(self.path("plan"), await mia.answer(mia.press(EN("btn-plan"))))
        await mia.answer(mia.say("why are my hip flexors sore?"))
        await mia.photograph(self.path("question"), mia.said)
        await mia.answer(mia.say("my chest feels tight on hills, can a drill help?"))
        await mia.photograph(self.path("red_flag"), mia.said)

    async def _reminder(self, mia: ChatPage) -> None:
        await mia.answer(mia.say("remind me every Tuesday at 7"))
        question = await mia.said.get_attribute("data-id")
        await mia.photograph(self.path("zone"), mia.numbered(question))
        await mia.say(CITY)
        await mia.sees(mia.with_button(EN("btn-stop")))
        await mia.photograph(self.path("remind"), mia.said)
        due = next_due(TUESDAY, SEVEN, ZONE, datetime.now(UTC))
        await self.client.set_time(due.timestamp() + 2)
        came = await mia.sees(mia.with_button(EN("btn-done")))
        await mia.photograph(self.path("reminded"), came)
        await mia.answer(mia.press(EN("btn-done")))
        await mia.answer(mia.say("/reminders"))
        await mia.photograph(self.path("reminders"), mia.said)

    async def _in_german_and_russian(self, jonas: ChatPage) -> None:
        result = await jonas.sees(jonas.with_button(DE("btn-numbers")))
        await jonas.photograph(self.path("german"), result.locator(".photo"))
        await jonas.answer(jonas.say("/language"))
        await jonas.photograph(self.path("language"))
        await jonas.press("Русский")
        await jonas.sees(jonas.answers.last, RU("language-set"))
        await jonas.speak("ru")
        await jonas.page.click("#attach")
        await jonas.page.get_by_role("menuitem").last.click()
        again = await jonas.sees(jonas.with_button(RU("btn-numbers")))
        await jonas.sees(jonas.answers.last, RU("ask-leg-length"))
        await jonas.photograph(self.path("russian"), again.locator(".photo"))

    async def _weeks_later(self, mia: ChatPage, jonas: ChatPage, clip: Path) -> None:
        """Another clip after five weeks and a day; Jonas, who has no reminder, has been asked for one."""
        due = next_due(TUESDAY, SEVEN, ZONE, datetime.now(UTC))
        await self.client.set_time((due + timedelta(days=28, minutes=5)).timestamp())
        await jonas.photograph(self.path("nudge"), await jonas.sees(jonas.with_button(RU("btn-film"))))
        await self.client.set_time((due + timedelta(days=36)).timestamp())
        await mia.send_clip(clip)
        await mia.sees(mia.answers.filter(has_text=EN("caption-loop")).nth(2))
        await mia.photograph(self.path("compare"), await mia.answer(mia.press(EN("btn-compare"))))
        listed = await (await mia.answer(mia.say("/history"))).get_attribute("data-id")
        await mia.answer(mia.press(EN("btn-chart")))
        await mia.photograph(self.path("history"), mia.numbered(listed))

    async def _refusal(self, mia: ChatPage, clips: _Clips) -> None:
        await mia.send_clip(clips.cut, "sore quads, easy pace")
        refused = await mia.sees(mia.answers.filter(has_text=EN("refusal-body_cut_off")))
        await mia.sees(mia.answers.filter(has_text="And your question"))
        await mia.photograph(self.path("refusal"), refused.locator(".photo"))
        await mia.send_clip(clips.short)
        await mia.sees(mia.with_button(EN("btn-anyway")))
        await mia.press(EN("btn-anyway"))
        weaker = await mia.sees(mia.answers.filter(has_text="only an impression"))
        await mia.photograph(self.path("anyway"), weaker)

    async def _settings(self, mia: ChatPage) -> None:
        """A third verdict for the choice of two, then units and data."""
        await mia.page.click("#attach")
        await mia.page.get_by_role("menuitem").last.click()
        await mia.sees(mia.answers.filter(has_text=EN("caption-loop")).nth(3))
        await mia.answer(mia.say("/history"))
        chosen = await mia.answer(mia.press(EN("btn-compare-two")))
        await mia.photograph(self.path("any_two"), chosen)
        await mia.answer(mia.say("/units"))
        asked = await mia.said.get_attribute("data-id")
        await mia.answer(mia.press(EN("btn-leg")))
        await mia.answer(mia.say("178 cm"))
        await mia.photograph(self.path("units"), mia.numbered(asked))
        await mia.answer(mia.say("/privacy"))
        await mia.photograph(self.path("privacy"), mia.said)
        await mia.answer(mia.say("/export"))
        await mia.photograph(self.path("export"), mia.said)

    async def _group(self, mia: ChatPage, clip: Path) -> None:
        """Jonas sends a clip to the group, and Mia asks the bot to look at it."""
        await self.client.add_group(GROUP, GROUP_NAME, [MIA, JONAS])
        jonas = self.client.as_user(JONAS)
        await jonas.send_text("what a morning!", chat=GROUP)
        sent = await jonas.send_video(clip, chat=GROUP)
        await jonas.send_text("/analyse", chat=GROUP, reply_to=sent.id)
        await mia.page.select_option("#chats", label=GROUP_NAME)
        await mia.sees(mia.answers.filter(has_text=RU("refusal-body_cut_off")))
        await mia.photograph(self.path("group"))
        await mia.page.select_option("#chats", value=str(MIA))


def _write(folder: Path, docs: Path) -> None:
    """Shrink the pictures and put them where the documentation wants them, with the page."""
    screens = docs / "img" / "screens"
    shutil.rmtree(screens, ignore_errors=True)
    screens.mkdir(parents=True)
    targets = {folder / f"{name}.png": screens / f"{name}.png" for name in SCREENS}
    targets[folder / "chat-desktop.png"] = docs / "img" / "chat-desktop.png"
    for source, target in targets.items():
        shrink(source)
        shutil.copyfile(source, target)
    shutil.copyfile(screens / "result.png", docs / "img" / "chat-phone.png")
    (docs / "screens.md").write_text(_page(), encoding="utf-8")
    total = sum(target.stat().st_size for target in targets.values())
    sys.stdout.write(f"{len(targets)} pictures, {total / 1e6:.1f} MB; the page is {docs / 'screens.md'}\n")


def _page() -> str:
    """The page with every picture, three beside each other."""
    parts = [
        "# Every flow in a picture\n",
        "The demo (`make demo`) on a phone-wide window. `make screenshots` plays this conversation with the",
        "real bot in a real browser and takes the pictures anew; the runner is drawn.\n",
    ]
    names = list(SCREENS)
    for at in range(0, len(names), 3):
        row = names[at : at + 3]
        titles, words = zip(*(SCREENS[name] for name in row), strict=True)
        pictures = [f"![{SCREENS[name][0]}](img/screens/{name}.png)" for name in row]
        parts += [_line(titles), _line(["---"] * len(row)), _line(pictures), _line(words), ""]
    return "\n".join(parts)


def _line(cells: tuple[str, ...] | list[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
