"""The scripted demo: one runner's conversation, from the first hello to a reminder that comes due."""

from __future__ import annotations

import os
import sys
import time as stopwatch
from datetime import UTC, datetime, time
from pathlib import Path

from bot.reminders import next_due
from bot.simulator import Message, NothingCame, Person, SimClient

RUNNER = 1001
ZONE, CITY = "Europe/Berlin", "Berlin"
OUT = Path("demo-out")
#: A cold start and a clip on a slow machine.
PATIENCE_S = 90.0


async def play_script(client: SimClient) -> int:
    """Play the conversation, print it as a transcript, save the pictures; gives the exit code."""
    started = stopwatch.monotonic()
    os.makedirs(OUT, exist_ok=True)
    runner = await client.as_user(RUNNER).be(first_name="Robin", language_code="en")
    try:
        await _meet(runner)
        await _send_clip(runner)
        await _ask(runner)
        await _be_reminded(runner, client)
    except NothingCame as error:
        sys.stderr.write(f"{str(error).splitlines()[0]}\n")
        return 1
    finally:
        await _print_transcript(client)
    saved = await _save_pictures(client)
    sys.stdout.write(f"\n{saved} pictures and films in {OUT}/, {stopwatch.monotonic() - started:.0f} s\n")
    return 0


async def _meet(runner: Person) -> None:
    await runner.send_text("/start")
    await runner.wait_message(timeout_s=PATIENCE_S)


async def _send_clip(runner: Person) -> None:
    await runner.send_sample()
    answer = await runner.wait_message(where=_is_final, timeout_s=PATIENCE_S)
    if not _has_picture(answer):
        raise NothingCame("the sample clip got no picture")
    await runner.wait_message(where=lambda message: message.kind == "animation", timeout_s=PATIENCE_S)
    await runner.wait_message("leg length")  # the last that follows a first verdict


async def _ask(runner: Person) -> None:
    await runner.skip_all()
    await runner.send_text("why are my hip flexors sore?")
    await runner.wait_message("hip")


async def _be_reminded(runner: Person, client: SimClient) -> None:
    await runner.send_text("remind me every Tuesday at 7")
    asked = await runner.wait_message()
    if "zone" in asked.text.casefold():
        await runner.send_text(CITY)
        await runner.wait_message("Tuesday")
    now = datetime.now(UTC)
    due = next_due((1,), time(7), ZONE, now)
    await runner.skip_all()
    await client.move_clock((due - now).total_seconds() + 2)
    delivered = await runner.wait_message(where=lambda message: bool(message.buttons))
    done = next(label for row in delivered.buttons for label in row if "Done" in label)
    await runner.press(done, delivered)
    await runner.wait_message()


def _is_final(message: Message) -> bool:
    return message.edited and not any("Cancel" in label for row in message.buttons for label in row)


def _has_picture(message: Message) -> bool:
    return message.kind in ("photo", "animation", "video")


async def _print_transcript(client: SimClient) -> None:
    for said in await client.messages(RUNNER):
        who = "Midstance" if said.from_bot else "Robin"
        what = f"[{said.kind}] " if said.kind != "text" else ""
        text = (what + said.text).strip().replace("\n", "\n" + " " * 11)
        sys.stdout.write(f"\n{who:>9}  {text}\n")
        for row in said.buttons:
            sys.stdout.write(" " * 11 + "  ".join(f"[ {label} ]" for label in row) + "\n")


async def _save_pictures(client: SimClient) -> int:
    endings = {"photo": ".jpg", "animation": ".mp4", "video": ".mp4", "document": ""}
    saved = 0
    for message in await client.messages(RUNNER):
        if message.from_bot and message.kind in endings and message.file_id:
            name = f"{message.id:02d}-{message.kind}{endings[message.kind]}"
            (OUT / name).write_bytes(await client.file(message.file_id))
            saved += 1
    return saved
