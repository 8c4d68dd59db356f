"""The page of all numbers, opened in a real browser on a phone-wide window and without a network."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from playwright.async_api import expect

from bot.figure import NAMES
from bot.numbers_page import build_page
from bot.records import StoredReport, User
from bot.texts import Texts
from tests.bot.talk import document
from tests.e2e.page.conftest import PHONE, probe

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="session")]


def moving_figure(frames=30):
    """Points that go up and down."""
    points = [
        [[200 + 7 * k, 300 + 11 * k + round(20 * math.sin(f / 3))] for k in range(len(NAMES))]
        for f in range(frames)
    ]
    return {"names": list(NAMES), "t": [f / 10 for f in range(frames)], "xy": points}


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser, tmp_path):
    """The page of a clip with a figure, with whatever went wrong in ``page.troubles``."""
    report = StoredReport(1, 1, 1, 1, document(figure=moving_figure()), datetime(2026, 11, 20, tzinfo=UTC))
    path = tmp_path / "numbers.html"
    path.write_text(build_page(User(1, 1), report, Texts("en")), encoding="utf-8")
    context = await browser.new_context(viewport=PHONE, offline=True)
    opened = await context.new_page()
    opened.troubles = []
    opened.on("pageerror", lambda error: opened.troubles.append(str(error)))
    opened.on("console", lambda message: opened.troubles.append(message.text))
    opened.on(
        "request",
        lambda request: opened.troubles.append(request.url) if "numbers.html" not in request.url else None,
    )
    await opened.goto(path.as_uri())
    yield opened
    await context.close()


async def drawn(page):
    """What the canvas shows."""
    return await page.evaluate("document.getElementById('runner').toDataURL()")


async def test_opens_cleanly(page):
    """It opens without an error, asks nothing of anybody, and is no wider than the phone."""
    assert page.troubles == []
    assert await page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


async def test_slider_moves_the_figure(page):
    """The slider scrubs frame by frame, by keyboard too."""
    before = await drawn(page)
    await page.focus("#frame")
    await page.keyboard.press("ArrowRight")
    assert await page.input_value("#frame") == "1"
    assert await drawn(page) != before


async def test_jump_to_midstance(page):
    """A step's button shows its midstance and says which leg stands."""
    await page.click("button[data-t] >> nth=1")
    assert await page.input_value("#frame") == "11"
    assert "right" in await page.inner_text("#when")


async def test_play_and_pause(page):
    """Play runs the figure and turns into Pause."""
    await page.click("#play")
    await expect(page.locator("#frame")).not_to_have_value("0")
    assert await page.inner_text("#play") == "Pause"
    await page.click("#play")
    assert await page.inner_text("#play") == "Play"


async def test_names_for_the_blind(page):
    """Figure, slider and charts have names, tables have headings."""
    for role in ("img", "slider"):
        for element in await page.get_by_role(role).all():
            assert await element.get_attribute("aria-label")
    assert await page.get_by_role("columnheader").count() > 6


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_contrast(page, scheme):
    """All text stands out from its ground by 4.5 to 1, by day and by night."""
    await page.emulate_media(color_scheme=scheme)
    assert await page.evaluate(probe("pale")) == []
