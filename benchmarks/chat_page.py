"""The demo's chat page in a real browser, used as a person uses it, and photographed."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import sys
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Locator, Page, Playwright, expect

PROJECT = Path(__file__).resolve().parents[1]
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}
#: Milliseconds that a cold start or a clip may take on a busy machine.
PATIENCE_MS = 120_000
#: Bytes of one picture in the documentation.
MOST_BYTES = 150_000
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
]

#: All pictures and films of the page are there, and nothing is on its way in or out.
_SETTLED = """async () => {
  const images = [...document.querySelectorAll("#messages img, #viewer img")];
  await Promise.all(images.map((image) => image.decode().catch(() => null)));
  const films = [...document.querySelectorAll("#messages video")];
  await Promise.all(films.filter((film) => film.readyState < 2 && !film.error).map((film) =>
    new Promise((go) => ["loadeddata", "error"].forEach((kind) => film.addEventListener(kind, go)))));
  const moving = document.getAnimations().filter((one) => one.effect.getTiming().iterations !== Infinity);
  await Promise.all(moving.map((one) => one.finished.catch(() => null)));
  await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
}"""
#: Bring a message to the top of the chat, or as far as the chat goes.
_TO_TOP = """(node) => {
  const frame = document.querySelector("#scroll");
  const by = node.getBoundingClientRect().top - frame.getBoundingClientRect().top - 8;
  frame.scrollBy({ top: by, behavior: "instant" });
}"""


class NoChromium(RuntimeError):
    """There is no browser on this machine."""


async def launch(playwright: Playwright) -> Browser:
    """The machine's own Chromium; raises :class:`NoChromium`."""
    path = os.environ.get("MIDSTANCE_CHROMIUM") or shutil.which("chromium")
    if path is None:
        raise NoChromium("no chromium here: apt-get install chromium, or set MIDSTANCE_CHROMIUM to its path")
    return await playwright.chromium.launch(executable_path=path, args=FLAGS)


@asynccontextmanager
async def demo(data: Path) -> AsyncIterator[str]:
    """``python -m bot demo`` on a free port, with a sample clip drawn anew; gives the page's address."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--port", "0"),
        cwd=PROJECT,
        env=os.environ | {"XDG_DATA_HOME": str(data)},
        stdout=asyncio.subprocess.PIPE,
    )
    if process.stdout is None:
        raise RuntimeError("the demo's output is not read")
    try:
        found = None
        async with asyncio.timeout(PATIENCE_MS / 1000):
            while found is None and (line := await process.stdout.readline()):
                found = re.search(r"http://[\d.]+:\d+", line.decode())
        if found is None:
            raise RuntimeError("the demo did not start")
        yield found[0]
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        await process.wait()


class ChatPage:
    """One person's chat on one device."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @classmethod
    async def open(cls, browser: Browser, url: str, *, user: int, desktop: bool = False) -> ChatPage:
        """A fresh browser profile: a phone at twice the density, or a desktop window."""
        context = await browser.new_context(
            viewport=DESKTOP if desktop else PHONE,  # type: ignore[arg-type]
            device_scale_factor=1 if desktop else 2,
            has_touch=not desktop,
            locale="en-GB",
            timezone_id="Europe/Berlin",
            color_scheme="light",
        )
        context.set_default_timeout(PATIENCE_MS)
        page = await context.new_page()
        await page.goto(f"{url}/?user={user}")
        await page.wait_for_selector("#people [aria-checked=true]", state="attached")
        return cls(page)

    async def close(self) -> None:
        """End the profile."""
        await self.page.context.close()

    # -- what is there --------------------------------------------------------------------------------

    @property
    def answers(self) -> Locator:
        """What the bot has said so far."""
        return self.page.locator("#messages .message:not(.mine):not(.typing)")

    @property
    def said(self) -> Locator:
        """What the person said last."""
        return self.page.locator("#messages .message.mine").last

    def with_button(self, label: str) -> Locator:
        """The newest message that has this button."""
        named = self.page.get_by_role("button", name=label, exact=True)
        return self.page.locator("#messages .message", has=named).last

    def numbered(self, message_id: str | None) -> Locator:
        """The message of this id."""
        return self.page.locator(f"#messages [data-id='{message_id}']")

    async def sees(self, where: Locator, words: str | re.Pattern[str] = "") -> Locator:
        """Wait until something is there and reads like this."""
        await expect(where).to_be_visible(timeout=PATIENCE_MS)
        await expect(where).to_contain_text(words, timeout=PATIENCE_MS)
        return where

    # -- doing ----------------------------------------------------------------------------------------

    async def answer(self, doing: Awaitable[object]) -> Locator:
        """Do something that the bot answers with a new message; gives that message."""
        before = await self.answers.count()
        await doing
        return await self.sees(self.answers.nth(before))

    async def say(self, words: str) -> None:
        """Type and send."""
        await self.page.fill("#input", words)
        await self.page.press("#input", "Enter")

    async def press(self, label: str) -> None:
        """Press the newest button with this label."""
        await self.with_button(label).get_by_role("button", name=label, exact=True).click()

    async def send_clip(self, clip: Path, caption: str = "") -> None:
        """Choose a file, write under it, send it."""
        await self.page.set_input_files("#file", clip)
        await self.page.fill("#sheet textarea", caption)
        await self.page.click("#sheet [type=submit]")

    async def speak(self, language: str) -> None:
        """Set the phone's language in the demo's panel."""
        await self.page.click("#panel-open")
        await self.page.select_option("#language", language)
        await self.page.keyboard.press("Escape")

    # -- photographing --------------------------------------------------------------------------------

    async def photograph(self, path: Path, top: Locator | None = None) -> None:
        """Take the window as it is at the newest message, or with this one at its top where it is long."""
        await self.page.mouse.move(0, 0)
        await self.page.evaluate("document.activeElement.blur()")
        await self.page.evaluate(_SETTLED)
        if top is not None:
            await top.evaluate(_TO_TOP)
            await self.page.evaluate(_SETTLED)
        await self.page.screenshot(path=path)


def shrink(path: Path) -> None:
    """Give a picture a palette, as small a one as it needs to stay below ``MOST_BYTES``."""
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    for colours in (256, 128, 64, 32):
        reduced = picture.quantize(colours, kmeans=1, dither=Image.Dither.NONE)
        reduced.save(path, optimize=True)
        if path.stat().st_size <= MOST_BYTES:
            return


def beside(left: Path, right: Path, path: Path, width: int = 1200, gap: int = 24) -> None:
    """Two pictures of one size side by side, together so many pixels wide."""
    with Image.open(left) as first, Image.open(right) as second:
        both = Image.new("RGB", (first.width + gap + second.width, first.height), "white")
        both.paste(first.convert("RGB"), (0, 0))
        both.paste(second.convert("RGB"), (first.width + gap, 0))
    both.resize((width, round(both.height * width / both.width)), Image.Resampling.LANCZOS).save(path)
