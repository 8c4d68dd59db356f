"""The page with a keyboard, a screen reader, weak eyes, or a wish for calm."""

from __future__ import annotations

import io
import json

import numpy as np
import pytest
from PIL import Image
from playwright.async_api import Browser, Page, expect

from bot.simulator import Simulator
from bot.simulator.server import PAGE
from bot.texts import LANGUAGES
from tests.e2e.page.conftest import PHONE, open_page, probe
from tests.e2e.page.test_conversation import say
from tests.e2e.page.toybot import MIA, ToyBot

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="session")]


async def full_page(page: Page, toy: ToyBot) -> None:
    """Something of everything in the chat."""
    await say(page, "/start")
    await say(page, "album")
    await say(page, "where")
    await page.click("#sample")
    await expect(page.locator("#messages")).to_contain_text("Verdict")
    await toy.bot.send_document(MIA, b"x", filename="numbers.html")
    await expect(page.locator(".file")).to_be_visible()


async def test_everything_has_a_name(page: Page, toy: ToyBot) -> None:
    """Every control and picture has a name for a screen reader."""
    await full_page(page, toy)
    assert await page.evaluate(probe("nameless")) == []


async def wall_colours(page: Page) -> list[list[float]]:
    """The lightest and the darkest colour of the bare wallpaper, each in 0…1."""
    await page.evaluate("document.querySelector('#empty').style.visibility = 'hidden'")
    with Image.open(io.BytesIO(await page.locator("#scroll").screenshot())) as picture:
        pixels = np.asarray(picture.convert("RGB")).reshape(-1, 3) / 255.0
    await page.evaluate("document.querySelector('#empty').style.visibility = ''")
    brightness = pixels.sum(axis=1)
    return [[float(channel) for channel in pixels[at]] for at in (brightness.argmin(), brightness.argmax())]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_contrast(browser: Browser, sim: Simulator, toy: ToyBot, scheme: str) -> None:
    """All text stands out from its ground by 4.5 to 1 in both themes, wherever it lies on the wallpaper."""
    page = await open_page(browser, sim.url, color_scheme=scheme, reduced_motion="reduce")
    walls = await wall_colours(page)
    await full_page(page, toy)
    for wall in walls:
        assert await page.evaluate(probe("pale"), wall) == []
    await page.context.close()


async def tab_stops(page: Page) -> list[dict[str, object]]:
    """Every stop of the Tab key from the top of the page to the send button."""
    stops: list[dict[str, object]] = []
    while len(stops) < 200 and (not stops or stops[-1]["name"] != "send"):
        await page.keyboard.press("Tab")
        stop = await page.evaluate(probe("focus"))
        if not stops or stop["name"] != stops[-1]["name"]:  # a field for a date has several stops in itself
            stops.append(stop)
    return stops


@pytest.mark.parametrize("window", ["desktop", "phone"])
async def test_focus_order(browser: Browser, sim: Simulator, toy: ToyBot, window: str) -> None:
    """Tab goes down the page in the order it is read, and only where the eye can follow."""
    options = {"viewport": PHONE} if window == "phone" else {}
    page = await open_page(browser, sim.url, reduced_motion="reduce", **options)
    await say(page, "/start")
    await expect(page.locator(".inline-button")).to_have_count(5)
    await page.reload()
    await expect(page.locator(".inline-button")).to_have_count(5)
    stops = await tab_stops(page)
    assert [stop["name"] for stop in stops if not stop["seen"]] == []
    places = [stop["place"] for stop in stops]
    assert places == sorted(places)  # type: ignore[type-var]
    names = [stop["name"] for stop in stops]
    assert ("sample" in names) == (window == "desktop")
    assert names[-4:] == ["menu", "input", "attach", "send"]
    await page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_words_in_every_language(browser: Browser, sim: Simulator, toy: ToyBot, language: str) -> None:
    """In each language every control has its name in that language, and nothing is cut off on a phone."""
    page = await open_page(browser, sim.url, viewport=PHONE, locale=language, reduced_motion="reduce")
    await page.click("#panel-open")
    words = json.loads((PAGE / "words.json").read_text())[language]
    assert await page.get_attribute("html", "lang") == language
    for node in await page.locator("[data-label]").all():
        assert await node.get_attribute("aria-label") == words[await node.get_attribute("data-label")]
    assert await page.evaluate(probe("nameless")) == []
    assert await page.evaluate(probe("cut")) == []
    await page.context.close()


async def test_landmarks_and_roles(page: Page) -> None:
    """There are a main part, controls, a log, a status and one heading of the first rank."""
    await expect(page.get_by_role("main")).to_have_count(1)
    await expect(page.get_by_role("complementary")).to_have_count(1)
    await expect(page.get_by_role("log")).to_have_attribute("aria-live", "polite")
    await expect(page.get_by_role("radiogroup")).to_have_count(1)
    await expect(page.get_by_role("heading", level=1)).to_have_count(1)


async def test_by_keyboard_alone(page: Page) -> None:
    """Skip link, field, Start, buttons and dialogs all work without a mouse."""
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.className") == "skip"
    await page.keyboard.press("Enter")
    assert await page.evaluate("document.activeElement.id") == "input"
    await page.keyboard.type("/start")
    await page.keyboard.press("Escape")
    await page.keyboard.press("Enter")
    await expect(page.locator(".inline-button")).to_have_count(5)
    await page.locator(".inline-button >> text=Alert").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_people_by_arrow_keys(page: Page) -> None:
    """The two people are one group of radio buttons."""
    await page.locator("#people [aria-checked=true]").focus()
    await page.keyboard.press("ArrowDown")
    await expect(page.locator("#people [aria-checked=true]")).to_contain_text("Jonas")
    await expect(page.locator("#people [aria-checked=true]")).to_be_focused()


async def test_the_attach_menu_by_keyboard(page: Page) -> None:
    """The attach menu opens with the focus in it, and Esc gives it back."""
    await page.focus("#attach")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem").first).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("menuitem").nth(1)).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.locator("#attach")).to_be_focused()


async def test_focus_is_seen(page: Page) -> None:
    """What has the focus by keyboard has a ring."""
    await page.focus("#input")
    await page.keyboard.press("Tab")
    assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


async def test_calm(browser: Browser, sim: Simulator, toy: ToyBot) -> None:
    """With reduced motion nothing moves by itself, films included."""
    page = await open_page(browser, sim.url, reduced_motion="reduce")
    await say(page, "/start")
    assert await page.evaluate("getComputedStyle(document.querySelector('.message')).animationName") == "none"
    await page.context.close()


async def test_an_edit_keeps_the_focus(page: Page, toy: ToyBot) -> None:
    """When a message changes under the keyboard's focus, the focus stays on it."""
    toy.pause.clear()
    await page.click("#sample")
    await expect(page.locator("#messages")).to_contain_text("Looking 60 %")
    await page.focus(".inline-button")
    toy.pause.set()
    await expect(page.locator("#messages")).to_contain_text("Verdict")
    assert await page.evaluate("document.activeElement.closest('.message') !== null")
