"""The demo as a visitor sees it: the real bot, worker and analysis behind the chat page."""

from __future__ import annotations

import asyncio
import re
import signal
import sys
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from tests.e2e.page.conftest import PHONE, open_page
from tests.e2e.page.test_conversation import say

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="session")]

#: Milliseconds a cold start and a clip may take on a slow, busy machine.
PATIENCE_MS = 60_000


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def demo(chromium: str, project_dir: Path) -> AsyncIterator[str]:
    """``python -m bot demo`` on a free port; gives the page's address."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--port", "0"), cwd=project_dir, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    found = None
    async with asyncio.timeout(PATIENCE_MS / 1000):
        while found is None and (line := await process.stdout.readline()):
            found = re.search(r"http://[\d.]+:\d+", line.decode())
    assert found is not None, "the demo did not start"
    yield found[0]
    process.send_signal(signal.SIGINT)
    assert await asyncio.wait_for(process.wait(), 30) == 0


@pytest_asyncio.fixture(loop_scope="session")
async def phone(browser: Browser, demo: str) -> AsyncIterator[Page]:
    """The demo's page on a phone."""
    page = await open_page(browser, demo, viewport=PHONE)
    page.set_default_timeout(PATIENCE_MS)
    yield page
    await page.context.close()


def next_tuesday() -> date:
    """The first Tuesday after today."""
    today = date.today()
    return today + timedelta(days=(1 - today.weekday()) % 7 or 7)


def answers(page: Page) -> Locator:
    """What the bot has said so far."""
    return page.locator("#messages .message:not(.mine):not(.typing)")


async def test_a_clip_a_question_and_a_reminder(phone: Page) -> None:
    """The whole promise in one visit: verdict with picture, explanation, a drill when the clock is moved."""
    await phone.click("#start")
    await expect(answers(phone).first).to_contain_text("Midstance", timeout=PATIENCE_MS)

    await phone.click("#attach")
    await phone.get_by_role("menuitem", name="sample").click()
    await expect(phone.locator("#messages")).to_contain_text(re.compile(r"\d+ %"), timeout=PATIENCE_MS)
    verdict = phone.locator(".message", has=phone.get_by_role("button", name="All numbers"))
    await expect(verdict).to_be_visible(timeout=PATIENCE_MS)
    await verdict.locator(".photo").first.click()
    await expect(phone.locator("#viewer img")).to_be_visible()
    await phone.keyboard.press("Escape")

    await verdict.get_by_role("button", name="All numbers").click()
    async with phone.expect_popup() as popup:
        await phone.locator(".file").first.click()
    numbers = await popup.value
    await expect(numbers.locator("body")).to_contain_text("%")
    await numbers.close()

    await say(phone, "why are my hip flexors sore?")
    await expect(answers(phone).last).to_contain_text("hip flexors", timeout=PATIENCE_MS)

    await say(phone, "remind me every Tuesday at 7")
    await phone.locator("#keyboard button").first.click()
    await phone.click(".cities >> text=Madrid")
    await expect(answers(phone).last).to_contain_text("07:00, Madrid time", timeout=PATIENCE_MS)
    await phone.click("#panel-open")
    await phone.fill("#clock-set", next_tuesday().strftime("%Y-%m-%dT07:00"))
    await phone.click("#clock-form button")
    await phone.keyboard.press("Escape")
    await answers(phone).get_by_role("button", name="Done").click()
    await expect(answers(phone).last).to_contain_text("first week", timeout=PATIENCE_MS)


async def test_another_person_and_language(phone: Page) -> None:
    """The other person begins with an empty chat and is answered in their language."""
    await phone.click("#panel-open")
    await phone.click("#people >> text=Jonas")
    await phone.click("#panel-open")
    await phone.select_option("#language", "de")
    await phone.keyboard.press("Escape")
    await expect(phone.locator("#empty")).to_be_visible()
    await say(phone, "/history")
    await expect(answers(phone)).to_have_count(1, timeout=PATIENCE_MS)
    await phone.click("#menu")
    await expect(phone.locator("#commands")).to_contain_text("Erinnerung")
