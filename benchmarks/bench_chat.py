"""The chat under load, for ``make bench``: the real program against the simulator, 50 people, two clips.

A question's time runs from the moment its sender hands it to the simulator until the bot's answer arrives
there; a button's until its answer does. The simulator's own share is measured apart: the same people talk to
a bot that does nothing but answer (``python -m benchmarks.bench_chat URL`` is that bot), under the same load.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from aiohttp import ClientSession, ClientTimeout

from bot.simulator import DEFAULT_TOKEN, SimClient

PROJECT = Path(__file__).parents[1]
PEOPLE, FIRST_PERSON = 50, 5000
#: Each person writes this often on average, and presses a button after every other answer. Nobody writes so
#: fast that the bot must hold its answers back for Telegram's limit of one message a second in a chat.
EVERY_S = 4.0
QUESTIONS = (
    "why are my hip flexors sore?",
    "should I land on my forefoot?",
    "my lower back hurts after runs",
    "what is midstance?",
    "how do I lean without bending at the hips?",
    "is my cadence too low?",
    "my calves are tight since I changed my form",
    "what drill helps with overstriding?",
)
START_S, PATIENCE_S = 60.0, 30.0
#: After its start the bot reads the other languages and the worker loads the analysis.
SETTLE_S = 8.0


@dataclass(slots=True)
class Heard:
    """Milliseconds of every answer in one phase."""

    questions: list[float] = field(default_factory=list)
    buttons: list[float] = field(default_factory=list)
    seconds: float = 0.0
    clips: int = 0

    def told(self) -> dict[str, float]:
        """Rates and percentiles."""
        return {
            "questions": len(self.questions),
            "questions_per_s": len(self.questions) / self.seconds,
            "question_p50_ms": percentile(self.questions, 50),
            "question_p99_ms": percentile(self.questions, 99),
            "buttons": len(self.buttons),
            "button_p50_ms": percentile(self.buttons, 50),
            "button_p99_ms": percentile(self.buttons, 99),
            "clips": self.clips,
        }


def percentile(values: list[float], share: float) -> float:
    """The nearest-rank percentile; nan of nothing."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share / 100.0))] if ordered else float("nan")


@asynccontextmanager
async def program(
    command: list[str], environment: dict[str, str], log: Path
) -> AsyncIterator[psutil.Process]:
    """A process that is asked to end afterwards."""
    with log.open("ab") as errors:
        process = subprocess.Popen(  # noqa: ASYNC220  # it returns once the process is there
            [sys.executable, *command], cwd=PROJECT, env=environment, stdout=errors, stderr=errors
        )
    try:
        yield psutil.Process(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            await asyncio.to_thread(process.wait, 15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    """A port that is free now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


class Chat:
    """People who talk to whatever bot is connected to the simulator at ``url``."""

    def __init__(self, client: SimClient, seed: int = 0, people: int = PEOPLE) -> None:
        self._client, self._chance = client, random.Random(seed)
        self._people = range(FIRST_PERSON, FIRST_PERSON + people)
        self._awaited: dict[tuple[str, str], tuple[float, asyncio.Future[float]]] = {}
        self._calls_read = 0
        self.heard = Heard()

    async def meet(self) -> None:
        """Everybody says hello once, and the bot has answered everybody."""
        async with asyncio.TaskGroup() as tasks:
            for person in self._people:
                tasks.create_task(self._meet(person))

    async def _meet(self, person: int) -> None:
        await asyncio.sleep(self._chance.uniform(0.0, len(self._people) / 8.0))  # below Telegram's limits
        runner = await self._client.as_user(person).be(first_name="Runner", language_code="en")
        await runner.send_text("/start")
        await runner.wait_message(timeout_s=START_S)

    async def talk(self, seconds: float) -> Heard:
        """Everybody writes and presses for so long."""
        self.heard = Heard()
        started = time.monotonic()
        watcher = asyncio.create_task(self._watch())
        async with asyncio.TaskGroup() as tasks:
            for person in self._people:
                tasks.create_task(self._converse(person, started + seconds))
        watcher.cancel()
        self.heard.seconds = time.monotonic() - started
        return self.heard

    async def until_clips(self, count: int) -> None:
        """Wait until so many clips have got their verdict in this phase."""
        deadline = time.monotonic() + 300.0
        while self.heard.clips < count and time.monotonic() < deadline:  # noqa: ASYNC110  # a look will do
            await asyncio.sleep(0.2)

    async def _converse(self, person: int, until: float) -> None:
        runner = self._client.as_user(person)
        await runner.skip_all()
        presses = False
        while True:
            await asyncio.sleep(self._chance.uniform(0.6, 1.4) * EVERY_S)
            if time.monotonic() > until:
                return
            answered = self._await("sendmessage", str(person))
            await runner.send_text(self._chance.choice(QUESTIONS))
            self.heard.questions.append(await answered)
            message = await runner.wait_message(timeout_s=PATIENCE_S)
            presses = not presses
            if presses and message.buttons:
                # The record is read four times a second: without this, everybody would press in step.
                await asyncio.sleep(self._chance.uniform(0.0, 1.0))
                await self._press(person, message.id, message.raw)

    async def _press(self, person: int, message_id: int, raw: dict[str, Any]) -> None:
        rows = raw["reply_markup"]["inline_keyboard"]
        data = [button["callback_data"] for row in rows for button in row if "callback_data" in button]
        if not data:
            return
        started = time.time()
        pressed = await self._client.post(
            "press", user=person, chat=person, message_id=message_id, data=self._chance.choice(data)
        )
        answered = self._await("answercallbackquery", str(pressed["query_id"]), started)
        self.heard.buttons.append(await answered)
        await asyncio.sleep(0.5)  # a message that it brings must not be taken for the next answer

    def _await(self, method: str, of: str, started: float | None = None) -> asyncio.Future[float]:
        future: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._awaited[method, of] = (time.time() if started is None else started, future)
        return future

    async def _watch(self) -> None:
        """Read the simulator's record of the bot's calls; the times are those of the simulator."""
        while True:
            for call in await self._client.calls(after=self._calls_read):
                self._calls_read = call["id"]
                params = call["params"]
                of = str(params.get("callback_query_id") or params.get("chat_id"))
                started, future = self._awaited.get((call["method"].lower(), of), (0.0, None))
                if future is not None and not future.done() and call["at"] >= started:
                    future.set_result(1000.0 * (call["at"] - started))
            await asyncio.sleep(0.25)


async def send_clips(client: SimClient, clip: Path, people: int, heard: Chat) -> None:
    """So many people who send the clip again as soon as its verdict is there, until cancelled."""

    async def one(person: int) -> None:
        runner = await client.as_user(person).be(first_name="Filmer", language_code="en")
        while True:
            await runner.skip_all()
            await runner.send_video(clip)
            await runner.wait_message(where=lambda m: m.kind == "photo", timeout_s=300.0)
            heard.heard.clips += 1

    async with asyncio.TaskGroup() as tasks:
        for number in range(people):
            tasks.create_task(one(100 + number))


async def measure_program(folder: Path, clip: Path, seconds: float) -> dict[str, Any]:
    """The real bot and its worker: quiet, then with two clips in work."""
    async with real_bot(folder) as (client, bot, port):
        chat = Chat(client)
        idle = memory(bot)
        await chat.meet()
        before = cpu_s(bot)
        quiet = (await chat.talk(seconds)).told()
        per_question = (cpu_s(bot) - before) / max(1.0, quiet["questions"])
        filming = asyncio.create_task(send_clips(client, clip, 2, chat))
        await chat.until_clips(2)  # both workers are warm
        lag = await _lag(port)
        busy = (await chat.talk(seconds)).told()
        late = _lag_p99_ms(lag, await _lag(port))
        filming.cancel()
        await asyncio.gather(filming, return_exceptions=True)
        return {
            "quiet": quiet, "busy": busy, "loop_lag_p99_ms": late, "idle": idle, "after": memory(bot),
            "worker": memory(next(c for c in bot.children() if "worker" in c.cmdline())),
            "cpu_ms_per_question": 1000.0 * per_question,
        }  # fmt: skip


@asynccontextmanager
async def real_bot(folder: Path) -> AsyncIterator[tuple[SimClient, psutil.Process, int]]:
    """The simulator, and the bot with its worker: at rest, every language read, one person answered."""
    port = free_port()
    async with _simulator(folder) as url, SimClient(url) as client:
        environment = _environment(
            TELEGRAM_TOKEN=DEFAULT_TOKEN,
            TELEGRAM_API_URL=url,
            DATA_DIR=str(folder / "data"),
            HTTP_PORT=str(port),
            CLIPS_PER_DAY="1000000",
            MESSAGES_PER_MINUTE="1000",
            WORKER_CONCURRENCY="2",
            LOG_LEVEL="warning",
        )
        async with program(["-m", "bot", "run"], environment, folder / "bot.log") as bot:
            first = await client.as_user(FIRST_PERSON).be(first_name="Runner", language_code="en")
            await first.send_text("/start")
            await first.wait_message(timeout_s=START_S)
            await asyncio.sleep(SETTLE_S)
            yield client, bot, port


async def measure_simulator(folder: Path, clip: Path, seconds: float) -> dict[str, Any]:
    """The bot that does nothing, quiet and with two clips in work beside it."""
    async with _simulator(folder) as url, SimClient(url) as client:
        nothing = ["-m", "benchmarks.bench_chat", url]
        async with program(nothing, _environment(), folder / "nothing.log"):
            chat = Chat(client)
            await chat.meet()
            quiet = (await chat.talk(seconds)).told()
            async with _analysing(clip), _analysing(clip):
                busy = (await chat.talk(seconds)).told()
            return {"quiet": quiet, "busy": busy}


@asynccontextmanager
async def _analysing(clip: Path) -> AsyncIterator[None]:
    from benchmarks.bench_analysis import Warm

    async with Warm() as warm:

        async def work() -> None:
            while True:
                await warm.run(clip)

        task = asyncio.create_task(work())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def _simulator(folder: Path) -> AsyncIterator[str]:
    os.makedirs(folder, exist_ok=True)
    port = free_port()
    command = ["-m", "bot.simulator", "--port", str(port)]
    async with program(command, _environment(), folder / "simulator.log"):
        url = f"http://127.0.0.1:{port}"
        deadline = time.monotonic() + START_S
        while True:
            with socket.socket() as caller:
                if caller.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if time.monotonic() > deadline:
                raise TimeoutError("the simulator did not start")
            await asyncio.sleep(0.05)
        yield url


def _environment(**settings: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MIDSTANCE_")}
    return kept | {f"MIDSTANCE_{name}": value for name, value in settings.items()}


def cpu_s(process: psutil.Process) -> float:
    """Processor seconds that a process has used so far, its children's not among them."""
    times = process.cpu_times()
    return float(times.user + times.system)


def memory(process: psutil.Process) -> dict[str, float]:
    """What a process holds now, in MB; of what is shared, ``pss_mb`` counts its part only."""
    full = process.memory_full_info()
    return {"rss_mb": full.rss / 2**20, "pss_mb": full.pss / 2**20}


async def _lag(port: int) -> dict[float, float]:
    """How many wake-ups of the bot's loop were late by at most so many seconds, so far."""
    async with (
        ClientSession(timeout=ClientTimeout(total=10)) as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as response,
    ):
        text = await response.text()
    found = re.findall(r'midstance_loop_lag_seconds_bucket\{le="([^"]+)"\} (\S+)', text)
    return {float(edge.replace("+Inf", "inf")): float(count) for edge, count in found}


def _lag_p99_ms(before: dict[float, float], after: dict[float, float]) -> float:
    """The edge of the bucket that 99 of 100 wake-ups between two readings lie below, in ms."""
    new = {edge: after[edge] - before[edge] for edge in after}
    total = new[float("inf")]
    return 1000.0 * min(edge for edge, count in new.items() if count >= 0.99 * total)


async def answer_everything(url: str) -> None:
    """The bot that does nothing: every message and every button gets the shortest answer."""
    api, offset = f"{url}/bot{DEFAULT_TOKEN}", 0
    async with ClientSession(timeout=ClientTimeout(total=60)) as session:

        async def call(method: str, **body: Any) -> Any:
            async with session.post(f"{api}/{method}", json=body) as response:
                return (await response.json())["result"]

        running: set[asyncio.Task[Any]] = set()
        keyboard = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]}
        while True:
            for update in await call("getUpdates", offset=offset, timeout=20):
                offset = update["update_id"] + 1
                if "message" in update:
                    to = update["message"]["chat"]["id"]
                    work = call("sendMessage", chat_id=to, text="yes", reply_markup=keyboard)
                else:
                    work = call("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
                task = asyncio.create_task(work)
                running.add(task)
                task.add_done_callback(running.discard)


if __name__ == "__main__":
    asyncio.run(answer_everything(sys.argv[1]))
