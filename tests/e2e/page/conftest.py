"""A browser, a simulator and a toy bot; tests of the page skip where there is no Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright
from telegram import Bot

from bot.simulator import SimClient, Simulator
from tests.bot.simulator.films import write_film
from tests.e2e.page.toybot import ToyBot

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}


@pytest.fixture(scope="session")
def chromium() -> str:
    """Where Chromium is."""
    path = os.environ.get("MIDSTANCE_CHROMIUM") or shutil.which("chromium")
    if path is None:
        pytest.skip("no chromium on this machine (apt-get install chromium, or set MIDSTANCE_CHROMIUM)")
    return path


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """One browser for all tests of the page."""
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield running
        await running.close()


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of film."""
    return write_film(tmp_path_factory.mktemp("films") / "run.mp4", size=(320, 192))


@pytest_asyncio.fixture(loop_scope="session")
async def sim(clip: Path, tmp_path: Path) -> AsyncIterator[Simulator]:
    """A simulator with a sample clip and a clock file."""
    async with Simulator(sample=clip, clock_file=tmp_path / "clock") as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def client(sim: Simulator) -> AsyncIterator[SimClient]:
    """The control API."""
    async with SimClient(sim.url) as connected:
        yield connected


@pytest_asyncio.fixture(loop_scope="session")
async def toy(sim: Simulator) -> AsyncIterator[ToyBot]:
    """The toy bot, with commands in two languages."""
    async with Bot(sim.token, base_url=f"{sim.url}/bot", base_file_url=f"{sim.url}/file/bot") as bot:
        await bot.set_my_commands([("start", "Begin"), ("drills", "All drills"), ("remind", "Weekly")])
        await bot.set_my_commands([("start", "Beginnen"), ("drills", "Alle Übungen")], language_code="de")
        await bot.set_my_description("Send a clip of your running.")
        running = ToyBot(bot)
        yield running
        await running.stop()


def probe(name: str) -> str:
    """A function of JavaScript to run on the page."""
    return (Path(__file__).parent / "probes" / f"{name}.js").read_text()


async def open_page(browser: Browser, url: str, **options: object) -> Page:
    """A fresh browser profile on the chat page. Errors on the page fail the test that looks at ``errors``."""
    settings = {"viewport": DESKTOP, "locale": "en-GB", "timezone_id": "Europe/Berlin"} | options
    context = await browser.new_context(**settings)  # type: ignore[arg-type]
    context.set_default_timeout(15_000)
    page = await context.new_page()
    await page.goto(url)
    await page.wait_for_selector("#people [aria-checked=true]", state="attached")
    return page


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, sim: Simulator, toy: ToyBot) -> AsyncIterator[Page]:
    """The chat page on a desktop; a script error on it fails the test."""
    opened = await open_page(browser, sim.url)
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    yield opened
    await opened.context.close()
    assert errors == []


@pytest_asyncio.fixture(loop_scope="session")
async def phone(browser: Browser, sim: Simulator, toy: ToyBot) -> AsyncIterator[Page]:
    """The chat page on a phone."""
    opened = await open_page(browser, sim.url, viewport=PHONE, has_touch=True)
    yield opened
    await opened.context.close()
