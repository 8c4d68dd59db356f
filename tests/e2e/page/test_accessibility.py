"""The page with a keyboard, a screen reader, weak eyes, or a wish for calm."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect

from bot.simulator import Simulator
from tests.e2e.page.conftest import open_page, probe
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


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_contrast(browser: Browser, sim: Simulator, toy: ToyBot, scheme: str) -> None:
    """All text stands out from its ground by 4.5 to 1 in both themes."""
    page = await open_page(browser, sim.url, color_scheme=scheme, reduced_motion="reduce")
    await full_page(page, toy)
    assert await page.evaluate(probe("pale")) == []
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
