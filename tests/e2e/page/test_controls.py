"""The demo's controls, the command menu, and how the page looks after itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.simulator import Simulator
from tests.e2e.page.conftest import open_page, probe
from tests.e2e.page.test_conversation import say
from tests.e2e.page.toybot import MIA, ToyBot

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="session")]

LANGUAGES = {
    "en": "Message",
    "de": "Nachricht",
    "es": "Mensaje",
    "fr": "Message",
    "pt": "Mensagem",
    "ru": "Сообщение",
}


async def test_the_menu(page: Page) -> None:
    """The menu lists the bot's commands; arrows and Enter send one."""
    await page.click("#menu")
    await expect(page.locator("#commands button")).to_have_count(3)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.locator("#messages")).to_contain_text("You said: /drills")
    await expect(page.locator("#commands")).to_be_hidden()


async def test_a_slash_filters_the_commands(page: Page) -> None:
    """Typing a slash shows the commands that begin so; Esc hides them."""
    await page.fill("#input", "/dr")
    await expect(page.locator("#commands button")).to_have_count(1)
    await page.press("#input", "Escape")
    await expect(page.locator("#commands")).to_be_hidden()


@pytest.mark.parametrize(("code", "word"), LANGUAGES.items())
async def test_languages(page: Page, toy: ToyBot, code: str, word: str) -> None:
    """The page and the user's language_code change together."""
    await page.select_option("#language", code)
    await expect(page.locator("html")).to_have_attribute("lang", code)
    await expect(page.locator("#input")).to_have_attribute("placeholder", word)
    await say(page, "x")
    update = await toy.wait_for(lambda update: bool(update.message))
    assert update.effective_user is not None
    assert update.effective_user.language_code == code


async def test_commands_follow_the_language(page: Page) -> None:
    """The menu shows the commands of the user's language."""
    await page.select_option("#language", "de")
    await page.click("#menu")
    await expect(page.locator("#commands button").first).to_contain_text("Beginnen")


async def test_commands_come_while_the_page_is_open(page: Page, toy: ToyBot) -> None:
    """Commands the bot sets later appear by themselves."""
    await toy.bot.set_my_commands([("help", "Help me")])
    await expect(page.locator("#menu")).to_be_visible()
    await page.wait_for_timeout(400)
    await page.click("#menu")
    await expect(page.locator("#commands button")).to_have_count(1)


async def test_the_clock_is_moved(page: Page, tmp_path: Path) -> None:
    """The clock's buttons move the file the bot reads, and back."""
    await page.click("[data-move='86400']")
    await page.click("[data-move='3600']")
    await expect(page.locator("#clock-shift")).to_have_text("1 d 1 h ahead", timeout=20_000)
    assert float((tmp_path / "clock").read_text()) == 90_000
    await page.click("[data-move='reset']")
    await expect(page.locator("#clock-shift")).to_have_text("")
    assert float((tmp_path / "clock").read_text()) == 0


async def test_blocking(page: Page, toy: ToyBot) -> None:
    """The bot can be blocked and let back in."""
    await say(page, "hello")
    await page.click("#block")
    await toy.wait_for(lambda update: bool(update.my_chat_member))
    await expect(page.locator("#block")).to_have_attribute("aria-pressed", "true")
    await page.click("#block")
    await expect(page.locator("#block")).to_have_attribute("aria-pressed", "false")


async def test_the_theme(page: Page) -> None:
    """Light and dark can be switched, and stay after a reload."""
    await page.click("#theme")
    chosen = await page.get_attribute("html", "data-theme")
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("data-theme", chosen or "")


async def test_a_reload_keeps_everything(page: Page) -> None:
    """After a reload the person and the conversation are the same."""
    await say(page, "remember me")
    await expect(page.locator("#messages")).to_contain_text("You said: remember me")
    await page.reload()
    await expect(page.locator("#messages")).to_contain_text("You said: remember me")


async def test_the_line_is_watched(browser: Browser, toy: ToyBot) -> None:
    """When the simulator goes away the page says that it is connecting."""
    async with Simulator() as other:
        page = await open_page(browser, other.url)
        await expect(page.locator("#status")).to_have_text("bot · online")
    await expect(page.locator("#status")).to_have_text("connecting …")
    await page.context.close()


async def test_new_messages_do_not_move_a_reader(page: Page, toy: ToyBot) -> None:
    """Who reads older messages stays there and sees how many are new."""
    await say(page, "hello")
    for number in range(30):
        await toy.bot.send_message(MIA, f"line {number}")
    await expect(page.locator("#messages")).to_contain_text("line 29")
    await page.evaluate("document.querySelector('#scroll').scrollTo(0, 0)")
    await expect(page.locator("#down")).to_be_visible()
    await toy.bot.send_message(MIA, "the newest")
    await expect(page.locator("#unread")).to_have_text("1")
    await page.click("#down")
    await expect(page.locator("text=the newest")).to_be_in_viewport()
    await expect(page.locator("#down")).to_be_hidden()


async def test_everything_is_local(browser: Browser, sim: Simulator, toy: ToyBot) -> None:
    """The page asks no other host for anything."""
    asked: list[str] = []
    context = await browser.new_context()
    page = await context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    await page.goto(sim.url)
    await page.click("#sample")
    await expect(page.locator("#messages")).to_contain_text("Verdict")
    await context.close()
    assert asked
    assert all(url.startswith((sim.url, "data:", "blob:")) for url in asked)


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
async def test_no_width_scrolls_sideways(browser: Browser, sim: Simulator, toy: ToyBot, width: int) -> None:
    """From the smallest phone to a desktop everything fits the width."""
    page = await open_page(browser, sim.url, viewport={"width": width, "height": 700})
    await say(page, "/start")
    await say(page, "hostile " + "x" * 200)
    await say(page, "album")
    await expect(page.locator(".album .photo")).to_have_count(3)
    assert await page.evaluate(probe("too_wide")) == []
    await page.context.close()


async def test_the_panel_on_a_phone(phone: Page) -> None:
    """On a phone the controls slide in, close with Esc, and give the focus back."""
    await expect(phone.locator("#sample")).to_be_hidden()
    await phone.click("#panel-open")
    await expect(phone.locator("#sample")).to_be_visible()
    await phone.keyboard.press("Escape")
    await expect(phone.locator("#sample")).to_be_hidden()
    assert await phone.evaluate("document.activeElement.id") == "panel-open"


async def test_a_tap_beside_the_panel(phone: Page) -> None:
    """On a phone a tap on the chat closes the controls, and the focus goes where the tap was."""
    await phone.click("#panel-open")
    await expect(phone.locator("#sample")).to_be_visible()
    await phone.click("#send", position={"x": 40, "y": 20})
    await expect(phone.locator("#sample")).to_be_hidden()
    assert await phone.evaluate("document.activeElement.id") == "send"
