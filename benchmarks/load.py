"""``python -m benchmarks.load [SECONDS]``: how many messages and clips the bot sustains, as a table.

The real program against the simulator on this machine: more and more people, then clips without a pause while
people talk on. A message's time is that of :mod:`benchmarks.bench_chat`, from its sender's hand-over to the
answer's arrival at the simulator, whose own work is in it. Replaces its section of ``docs/reliability.md``.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.bench_chat import EVERY_S, Chat, cpu_s, memory, real_bot, send_clips
from benchmarks.bench_clips import Film

PROJECT = Path(__file__).parents[1]
FOLDER = PROJECT / "build" / "bench"
BEGIN, END = "<!-- made by python -m benchmarks.load -->", "<!-- end of load -->"
#: Where the next section's table begins: ours is put before it the first time.
NEXT = "<!-- made by python -m benchmarks.reliability -->"
#: Talkers. Telegram lets a bot send 30 messages a second, and the bot keeps to 28.
CROWDS = (25, 50, 100, 120)
CROWD_BESIDE_CLIPS = 50
FILMERS = 4
SECONDS = 40.0
FILM = Film(10)


async def messages(people: int, seconds: float, folder: Path) -> dict[str, Any]:
    """So many people talk; nobody films."""
    async with real_bot(folder) as (client, bot, _):
        chat = Chat(client, people=people)
        await chat.meet()
        before = cpu_s(bot)
        told = (await chat.talk(seconds)).told()
        return told | {"people": people, "cpu": (cpu_s(bot) - before) / chat.heard.seconds, **memory(bot)}


async def clips(seconds: float, folder: Path) -> dict[str, Any]:
    """Clips without a pause while people talk."""
    clip = FILM.file(FOLDER)
    async with real_bot(folder) as (client, bot, _):
        chat = Chat(client, people=CROWD_BESIDE_CLIPS)
        await chat.meet()
        filming = asyncio.create_task(send_clips(client, clip, FILMERS, chat))
        await chat.until_clips(FILMERS)
        before = cpu_s(bot)
        told = (await chat.talk(seconds)).told()
        cpu = (cpu_s(bot) - before) / chat.heard.seconds
        filming.cancel()
        await asyncio.gather(filming, return_exceptions=True)
        per_s = told["clips"] / chat.heard.seconds
        return told | {"people": CROWD_BESIDE_CLIPS, "cpu": cpu, "clips_per_s": per_s, **memory(bot)}


def table(rows: list[dict[str, Any]]) -> str:
    """The rows as Markdown."""
    lines = [
        "| people | questions a second | clips a second | answer, ms: p50, p99 | button, ms: p50, p99 "
        "| the chat's processor | its memory, MB |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        clips_per_s = f"{row['clips_per_s']:.2f}" if "clips_per_s" in row else "–"
        answer, press = (
            f"{row[f'{k}_p50_ms']:.0f}, {row[f'{k}_p99_ms']:.0f}" for k in ("question", "button")
        )
        lines.append(
            f"| {row['people']} | {row['questions_per_s']:.1f} | {clips_per_s} | {answer} | {press} "
            f"| {row['cpu']:.0%} of a core | {row['rss_mb']:.0f} |"
        )
    return "\n".join(lines)


def section(rows: list[dict[str, Any]], load: float) -> str:
    """The page's section, between its marks."""
    told = (
        f"**Load** (`python -m benchmarks.load`, {os.cpu_count()} cores that the simulator uses "
        f"too, load before: {load:.1f}). Everybody writes every {EVERY_S:.0f} s and presses a button after "
        f"every other answer; in the last row {FILMERS} people send a {FILM.name} clip again and again. "
        "More than 28 messages a second the bot does not send: Telegram allows 30."
    )
    return f"{BEGIN}\n\n{told}\n\n{table(rows)}\n\n{END}"


def put_in(page: str, part: str) -> str:
    """The page with its section replaced, or put before the next one."""
    if BEGIN in page:
        before, _, rest = page.partition(BEGIN)
        return before + part + rest.partition(END)[2]
    before, mark, rest = page.partition(NEXT)
    return f"{before.rstrip()}\n\n{part}\n\n{mark}{rest}"


async def measure(seconds: float) -> list[dict[str, Any]]:
    """Each row, on a fresh state."""
    with tempfile.TemporaryDirectory() as name:
        rows = [await messages(people, seconds, Path(name) / str(people)) for people in CROWDS]
        return [*rows, await clips(seconds, Path(name) / "clips")]


def main() -> int:
    """Measure, print, write; the exit code."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    load = os.getloadavg()[0]
    rows = asyncio.run(measure(float(sys.argv[1]) if len(sys.argv) > 1 else SECONDS))
    print(table(rows))
    page = PROJECT / "docs" / "reliability.md"
    page.write_text(put_in(page.read_text(encoding="utf-8"), section(rows, load)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
