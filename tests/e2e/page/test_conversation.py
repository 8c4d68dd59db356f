"""Talking to a bot on the page: words, buttons, pictures, clips."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.simulator import SimClient
from tests.bot.simulator.films import contents
from tests.e2e.page.conftest import probe
from tests.e2e.page.toybot import JONAS, MIA, ToyBot

pytestmark = [pytest.mark.e2e, pytest.mark.asyncio(loop_scope="session")]


async def say(page: Page, words: str) -> None:
    """Type and send."""
    await page.fill("#input", words)
    await page.press("#input", "Enter")


async def drop(page: Page, name: str, kind: str, data: bytes) -> None:
    """Drop a file on the chat."""
    await page.evaluate(probe("drop"), [base64.b64encode(data).decode(), name, kind])


async def test_the_first_minute(page: Page) -> None:
    """An empty chat shows what the bot says of itself and a Start button that sends /start."""
    await expect(page.locator("#description")).to_have_text("Send a clip of your running.")
    await page.click("#start")
    await expect(page.locator(".text b")).to_have_text("runner")
    await expect(page.locator("#empty")).to_be_hidden()
    await expect(page.locator(".text code")).to_have_text("code")
    await expect(page.locator(".text blockquote")).to_have_text("quoted")


async def test_links_and_spoilers(page: Page) -> None:
    """Links open elsewhere without a handle on the page; hidden words show when pressed."""
    await page.click("#start")
    link = page.locator(".text a")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")
    cover = page.locator(".spoiler")
    await cover.click()
    await expect(cover).to_have_attribute("aria-expanded", "true")


async def test_a_command_in_a_text_is_pressed(page: Page) -> None:
    """A /command in a message sends itself."""
    await page.click("#start")
    await page.click(".text .command >> text=/drills")
    await expect(page.locator("#messages")).to_contain_text("You said: /drills")


async def test_a_toast(page: Page) -> None:
    """An answered button shows its words for a moment."""
    await page.click("#start")
    await page.click(".inline-button >> text=Why?")
    await expect(page.locator("#toast")).to_have_text("You pressed why")


async def test_an_alert(page: Page) -> None:
    """An alert stays until it is read."""
    await page.click("#start")
    await page.click(".inline-button >> text=Alert")
    await expect(page.get_by_role("dialog")).to_contain_text("Read me")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_button_waits_for_its_answer(page: Page, toy: ToyBot) -> None:
    """A pressed button shows that it waits until the bot answers."""
    toy.pause.clear()
    await page.click("#start")
    slow = page.locator(".inline-button >> text=Slow")
    await slow.click()
    await expect(slow).to_have_attribute("aria-busy", "true")
    toy.pause.set()
    await expect(slow).not_to_have_attribute("aria-busy", "true")


async def test_a_link_button(page: Page) -> None:
    """A button with a link is a link."""
    await page.click("#start")
    await expect(page.locator("a.inline-button")).to_have_attribute("href", "https://example.org/")


async def test_the_sample_clip(page: Page, toy: ToyBot) -> None:
    """The sample plays, the working message changes in place and becomes the picture."""
    toy.pause.clear()
    await page.click("#sample")
    await expect(page.locator("#messages")).to_contain_text("Looking 60 %")
    toy.pause.set()
    await expect(page.locator(".photo img")).to_be_visible()
    await expect(page.locator("#messages")).not_to_contain_text("Looking")
    await expect(page.locator("#messages > .message")).to_have_count(2)


async def test_a_video_plays(page: Page) -> None:
    """A film in the chat can be played and scrubbed."""
    await page.click("#sample")
    await expect(page.locator("#messages video")).to_be_visible()
    position, duration = await page.evaluate(probe("play"))
    assert position >= 1
    assert duration == pytest.approx(2, abs=0.1)


async def test_a_picture_is_enlarged(page: Page) -> None:
    """A picture opens large, closes with Esc, and gives the focus back."""
    await page.click("#sample")
    await page.click(".photo")
    await expect(page.locator("#viewer img")).to_be_visible()
    assert await page.evaluate("document.querySelector('#viewer img').naturalWidth") == 900
    await page.keyboard.press("Escape")
    await expect(page.locator("#viewer")).to_be_hidden()
    assert await page.evaluate("document.activeElement.className") == "photo"


async def test_the_arrow_keys_turn_pictures(page: Page) -> None:
    """In the large view the arrow keys go through all pictures of the chat."""
    await say(page, "album")
    await page.click(".photo >> nth=0")
    first = await page.get_attribute("#viewer img", "src")
    await page.keyboard.press("ArrowRight")
    assert await page.get_attribute("#viewer img", "src") != first
    await page.keyboard.press("ArrowLeft")
    assert await page.get_attribute("#viewer img", "src") == first


async def test_an_album_is_one_bubble(page: Page) -> None:
    """Three pictures of an album stand together, with one time and one caption."""
    await say(page, "album")
    album = page.locator(".album")
    await expect(album.locator(".photo")).to_have_count(3)
    await expect(album.locator(".text")).to_have_text("three")
    await expect(album.locator(".meta:visible")).to_have_count(1)


async def test_a_picked_file(page: Page, toy: ToyBot, clip: Path) -> None:
    """A picked clip is looked at first; it goes with its caption and a small picture."""
    await page.set_input_files("#file", str(clip))
    await page.fill(".outbox textarea", "sore quads")
    await page.click(".outbox button[type=submit]")
    update = await toy.wait_for(lambda update: bool(update.message and update.message.video))
    assert update.message is not None
    assert update.message.video is not None
    assert update.message.caption == "sore quads"
    assert update.message.video.thumbnail is not None
    await expect(page.locator("#messages")).to_contain_text("Verdict")


async def test_a_clip_as_a_file(page: Page, toy: ToyBot, clip: Path) -> None:
    """The clip can be sent as a file instead."""
    await page.set_input_files("#file", str(clip))
    await page.check(".outbox input[type=checkbox]")
    await page.keyboard.press("Tab")
    await page.click(".outbox button[type=submit]")
    update = await toy.wait_for(lambda update: bool(update.message and update.message.document))
    assert update.message is not None
    assert update.message.video is None


async def test_drag_and_drop(page: Page, toy: ToyBot, clip: Path) -> None:
    """A clip dropped anywhere on the chat is offered and sent."""
    await drop(page, "dropped.mp4", "video/mp4", contents(clip))
    await expect(page.get_by_role("dialog")).to_contain_text("dropped.mp4")
    await page.keyboard.press("Enter")
    update = await toy.wait_for(lambda update: bool(update.message and update.message.video))
    assert update.message is not None
    assert update.message.video is not None
    assert update.message.video.file_name == "dropped.mp4"


async def test_a_text_file_is_a_document(page: Page, toy: ToyBot) -> None:
    """What is no film goes as a document and can be downloaded again."""
    await drop(page, "notes.txt", "text/plain", b"easy run")
    await page.keyboard.press("Enter")
    await toy.wait_for(lambda update: bool(update.message and update.message.document))
    await expect(page.locator(".file").first).to_have_attribute("download", "notes.txt")


async def test_an_upload_can_be_cancelled(page: Page, client: SimClient) -> None:
    """A large upload shows how far it is and can be stopped; nothing arrives."""
    session = await page.context.new_cdp_session(page)
    slow = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 200_000}
    await session.send("Network.emulateNetworkConditions", slow)
    await drop(page, "long.bin", "application/octet-stream", bytes(3_000_000))
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("progressbar")).to_be_visible()
    await page.click(".pending button")
    await expect(page.locator(".pending")).to_have_count(0)
    assert await client.messages(MIA) == []


async def test_typing_is_shown_and_ends(page: Page, toy: ToyBot) -> None:
    """What the bot is doing stands under its name until its message comes."""
    await page.click("#start")
    await toy.bot.send_chat_action(MIA, "typing")
    await expect(page.locator("#status")).to_have_text("typing …")
    await toy.bot.send_message(MIA, "there")
    await expect(page.locator("#status")).to_have_text("bot · online")


async def test_messages_change_and_go(page: Page, toy: ToyBot) -> None:
    """Edits, reactions and deletions show at once."""
    await page.click("#start")
    sent = await toy.bot.send_message(MIA, "before")
    await expect(page.locator("#messages")).to_contain_text("before")
    await sent.edit_text("after")
    await expect(page.locator("#messages")).to_contain_text("after")
    await sent.set_reaction("👍")
    await expect(page.locator(".reactions")).to_have_text("👍")
    await sent.delete()
    await expect(page.locator("#messages")).not_to_contain_text("after")


async def test_a_place_is_shared(page: Page, toy: ToyBot) -> None:
    """A keyboard button that asks for a place leads to a choice of places."""
    await say(page, "where")
    await page.click("#keyboard >> text=Share location")
    await page.click(".cities >> text=Madrid")
    update = await toy.wait_for(lambda update: bool(update.message and update.message.location))
    assert update.message is not None
    assert update.message.location is not None
    assert update.message.location.latitude == pytest.approx(40.417)
    await expect(page.locator("#keyboard")).to_be_hidden()


async def test_a_reply(page: Page, toy: ToyBot) -> None:
    """A message can be answered; the answer quotes it, and the quote leads back."""
    await page.click("#start")
    await page.locator(".message:not(.mine)").hover()
    await page.locator(".message:not(.mine) .reply").click()
    await say(page, "thanks")
    update = await toy.wait_for(lambda update: bool(update.message and update.message.text == "thanks"))
    assert update.message is not None
    assert update.message.reply_to_message is not None
    await expect(page.locator(".mine .quoted")).to_contain_text("Hello runner")


async def test_two_people_do_not_see_each_other(page: Page, client: SimClient) -> None:
    """Each person has a chat of their own, also while both are written to."""
    await say(page, "for Mia")
    await expect(page.locator("#messages")).to_contain_text("You said: for Mia")
    await page.click(f"[data-user='{JONAS}']")
    await expect(page.locator("#empty")).to_be_visible()
    await expect(page.locator("#messages")).not_to_contain_text("Mia")
    await say(page, "for Jonas")
    await expect(page.locator("#messages")).to_contain_text("You said: for Jonas")
    await page.click(f"[data-user='{MIA}']")
    await expect(page.locator("#messages")).to_contain_text("You said: for Mia")
    await expect(page.locator("#messages")).not_to_contain_text("Jonas")


async def test_a_group(page: Page, client: SimClient) -> None:
    """A group the person is in can be opened and written to."""
    await say(page, "hello")
    await client.add_group(-50, "Runners", [MIA, JONAS])
    await client.as_user(JONAS).send_text("good morning", chat=-50)
    await page.select_option("#chats", label="Runners")
    await expect(page.locator(".sender")).to_have_text("Jonas")
    await say(page, "@midstance_bot hello")
    await expect(page.locator("#messages")).to_contain_text("You said: @midstance_bot hello")


async def test_nothing_said_becomes_markup(page: Page) -> None:
    """Hostile texts, labels and names stay text."""
    await say(page, "hostile")
    await expect(page.locator("#messages .text img")).to_have_count(0)
    await expect(page.locator(".inline-button img")).to_have_count(0)
    await expect(page.locator(".file strong")).to_contain_text("<b onmouseover")
    await asyncio.sleep(0.2)
    assert await page.title() == "Midstance"


async def test_a_report_opens_in_a_cage(page: Page, toy: ToyBot) -> None:
    """An HTML document opens in its own tab, cannot reach the chat, but its own scripts run."""
    await page.click("#start")
    html = b"<p id=p>report</p><script>p.textContent += ' ' + window.origin</script>"
    await toy.bot.send_document(MIA, html, filename="report.html")
    async with page.expect_popup() as popup:
        await page.click(".file")
    report = await popup.value
    await expect(report.locator("#p")).to_have_text("report null")
