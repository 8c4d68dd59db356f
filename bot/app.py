"""The composition root: the only place that builds things, starts them and ends them."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import telegram
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot import handlers
from bot.background import Background
from bot.chat import Chat
from bot.clip_job import ClipJob
from bot.clips import Cage, Children
from bot.clock import Clock, open_clock
from bot.config import PREFIX, BadSettings, Settings
from bot.gate import Gate
from bot.intake import KINDS, Intake
from bot.limits import Limits
from bot.logs import get_logger
from bot.loops import KEEP_JOBS, every, forget_traffic, measure_queue, watch_lag
from bot.metrics import HANDED_OVER, hand_over
from bot.pace import Pace
from bot.poll import poll
from bot.queue import ClipQueue
from bot.services import Services
from bot.store import Store, open_store
from bot.store.schema import bring_up_to_date
from bot.supervisor import Supervisor
from bot.sweep import SWEEP_LOCK, Sweep
from bot.telegram import open_bot
from bot.texts import LANGUAGES
from bot.warmup import read_first, read_rest
from bot.web import WEBHOOK_PATH, Accept, make_app, start_server

if TYPE_CHECKING:
    from bot.jobs import JobWorker

log = get_logger(__name__)

SWEEP_EVERY_S = 15.0
#: With a clock that is moved by hand somebody is waiting for what time brings.
SWEEP_EVERY_MOVED_S = 0.05
HEARTBEAT_S = 5.0
ADOPT_EVERY_S = 10.0
#: How often a worker looks for new clips: one read of an index.
TAKE_EVERY_S = 0.2
HOUR_S = 3600.0
CHECKPOINT_EVERY_S = 30.0
STOP_PATIENCE_S = 4.0
DEFAULT_HTTP_PORT = 8080


async def run_chat(settings: Settings) -> None:
    """The chat process: takes updates and answers them until it is told to stop."""
    stopping = _stop_signal()
    name = f"run-{socket.gethostname()}-{os.getpid()}"
    async with AsyncExitStack() as stack:
        clock = open_clock(settings.clock_file)
        store = await _open_state(settings, clock, name, stack)
        bot = await _connect(settings, stack, stopping)
        await asyncio.to_thread(read_first)
        services = Services(
            store=store,
            chat=Chat(bot, store, Pace()),
            limits=Limits(settings, store, clock),
            jobs=ClipQueue(store),
            clock=clock,
            settings=settings,
        )
        gate = Gate(services, handlers.dispatch)
        intake = Intake(store, bot, gate.handle, gate.apologise)
        supervisor = Supervisor()

        async def let_finish() -> None:
            await asyncio.gather(intake.stop(STOP_PATIENCE_S), supervisor.stop())

        stack.push_async_callback(let_finish)
        background = await stack.enter_async_context(Background())
        _start_chat_loops(background, services, intake, name)
        await intake.adopt(await _alive(settings, store))
        if settings.uses_sqlite:
            background.start(supervisor.run())
        await _open_updates(settings, bot, services, intake, background, stack)
        background.start(_begin_beside(bot))
        log.info("ready", user=bot.username, updates="webhook" if settings.webhook_url else "polling")
        if not stopping.is_set():
            await background.until(stopping)
        log.info("stopping")


async def run_worker(settings: Settings) -> None:
    """A worker process: analyses clips until it is told to stop.

    End the process with ``os._exit`` after this; see :meth:`bot.jobs.JobWorker.stop`.
    """
    from bot.jobs import JobWorker, prepare_jobs  # the chat process must not pay for DBOS

    stopping = _stop_signal()
    worker_id = _worker_id(settings)
    async with AsyncExitStack() as stack:
        store = await _open_state(settings, open_clock(settings.clock_file), worker_id, stack)
        await asyncio.to_thread(prepare_jobs, settings.jobs_url)
        bot = await _connect(settings, stack, stopping)
        count = settings.worker_concurrency or max(1, (os.cpu_count() or 1) // 2)
        cage = Cage(settings.analysis_timeout_s, settings.analysis_memory_mb)
        children = Children(count, cage, settings.pose_model)
        stack.callback(children.close)
        await _clear_work_dir(settings, store)
        worker = JobWorker(settings.jobs_url, worker_id, count)
        await store.workers.beat(worker_id)
        stack.push_async_callback(store.workers.leave, worker_id)
        job = ClipJob(
            store, bot, Chat(bot, store, Pace()), children, settings.work_dir, settings.admin_chat_id
        )
        await worker.start(job)
        stack.push_async_callback(worker.stop)
        background = await stack.enter_async_context(Background())
        background.start(children.warm())
        _start_worker_loops(background, settings, store, worker)
        if settings.http_port:
            app = make_app(store.ping)
            runner = await start_server(app, settings.http_host, settings.http_port)
            stack.push_async_callback(runner.cleanup)
        log.info("ready", worker=worker_id, clips_at_once=count)
        if not stopping.is_set():
            await background.until(stopping)
        log.info("stopping")


def _start_chat_loops(background: Background, services: Services, intake: Intake, name: str) -> None:
    store, clock, settings = services.store, services.clock, services.settings
    sweep = Sweep(store, services.chat, clock)

    async def sweep_reminders() -> None:
        async with store.alone(SWEEP_LOCK) as mine:
            if mine:
                await sweep.run_once()

    async def tidy_up() -> None:
        await forget_traffic(store, clock)

    async def measure() -> None:
        await measure_queue(store, clock)

    async def stay_alive() -> None:
        await store.workers.beat(name)
        await intake.adopt(await store.workers.alive())

    background.start(every(SWEEP_EVERY_MOVED_S if settings.clock_file else SWEEP_EVERY_S, sweep_reminders))
    background.start(every(HOUR_S, tidy_up))
    background.start(every(CHECKPOINT_EVERY_S, store.checkpoint))
    background.start(every(HEARTBEAT_S, measure))
    background.start(watch_lag())
    if not settings.uses_sqlite:
        background.start(every(HEARTBEAT_S, stay_alive))


def _start_worker_loops(background: Background, settings: Settings, store: Store, worker: JobWorker) -> None:
    async def stay_alive() -> None:
        await store.workers.beat(worker.worker_id)

    async def tidy_jobs() -> None:
        await worker.reconcile(store)
        await worker.forget(KEEP_JOBS)

    async def take_new_jobs() -> None:
        await worker.take_new(store)

    async def adopt_jobs() -> None:
        await worker.adopt(store)

    async def show_figures() -> None:
        await asyncio.to_thread(hand_over, settings.data_dir / HANDED_OVER)

    background.start(every(HEARTBEAT_S, stay_alive))
    background.start(every(HOUR_S, tidy_jobs))
    background.start(every(TAKE_EVERY_S, take_new_jobs))
    background.start(every(ADOPT_EVERY_S, adopt_jobs))
    if settings.uses_sqlite:
        background.start(every(HEARTBEAT_S, show_figures))


async def _open_state(settings: Settings, clock: Clock, owner: str, stack: AsyncExitStack) -> Store:
    """The databases, brought to the version this program needs."""
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    await asyncio.to_thread(bring_up_to_date, settings.migration_url)
    store = open_store(settings.store_url, clock, owner)
    stack.push_async_callback(store.close)
    return store


async def _connect(settings: Settings, stack: AsyncExitStack, stopping: asyncio.Event) -> telegram.Bot:
    """The bot, once the server has said who it is. Raises BadSettings when it does not know the token."""
    bot = open_bot(settings)
    stack.push_async_callback(bot.shutdown)
    pause = 1.0
    while not stopping.is_set():
        try:
            await bot.initialize()
        except InvalidToken as error:
            raise _unknown_token(settings) from error
        except NetworkError as error:
            log.warning("telegram is not reachable, trying again", error=str(error), next_try_s=pause)
            await _sleep_unless(stopping, pause)
            pause = min(30.0, pause * 2)
        else:
            break
    return bot


async def _open_updates(
    settings: Settings,
    bot: telegram.Bot,
    services: Services,
    intake: Intake,
    background: Background,
    stack: AsyncExitStack,
) -> None:
    """Begin to take updates, by webhook or by polling, and serve health and metrics if asked to."""
    accept: Accept | None = intake.accept if settings.webhook_url else None
    port = settings.http_port or (DEFAULT_HTTP_PORT if settings.webhook_url else None)
    if port:
        handed_over = settings.data_dir / HANDED_OVER if settings.uses_sqlite else None
        app = make_app(services.store.ping, accept, settings.webhook_key, handed_over)
        try:
            runner = await start_server(app, settings.http_host, port)
        except OSError as error:
            raise BadSettings(f"{PREFIX}HTTP_PORT {port} cannot be listened on: {error.strerror}") from error
        stack.push_async_callback(runner.cleanup)
    background.start(_take_updates(settings, bot, intake))


async def _take_updates(settings: Settings, bot: telegram.Bot, intake: Intake) -> None:
    while True:
        try:
            if settings.webhook_url:
                address = settings.webhook_url + WEBHOOK_PATH
                await bot.set_webhook(address, secret_token=settings.webhook_key, allowed_updates=list(KINDS))
                return
            await bot.delete_webhook()
            break
        except NetworkError as error:
            log.warning("the way of updates could not be set, trying again", error=str(error))
            await asyncio.sleep(2.0)
    try:
        await poll(bot, intake.accept)
    except InvalidToken as error:
        raise _unknown_token(settings) from error


def _unknown_token(settings: Settings) -> BadSettings:
    return BadSettings(f"{PREFIX}TELEGRAM_TOKEN is not known to {settings.telegram_api_url}")


async def _begin_beside(bot: telegram.Bot) -> None:
    """What the first users need not wait for."""
    await read_rest()
    await _announce(bot)


async def _announce(bot: telegram.Bot) -> None:
    """Tell Telegram the commands in every language; without them the bot works all the same."""
    for language in ("", *LANGUAGES):
        commands = [telegram.BotCommand(name, what) for name, what in handlers.commands(language)]
        in_groups = [telegram.BotCommand(name, what) for name, what in handlers.group_commands(language)]
        groups = telegram.BotCommandScopeAllGroupChats()
        description, short = handlers.profile(language)
        code = language or None
        try:
            await bot.set_my_commands(commands, language_code=code)
            await bot.set_my_commands(in_groups, scope=groups, language_code=code)
            await bot.set_my_description(description, language_code=code)
            await bot.set_my_short_description(short, language_code=code)
        except TelegramError as error:
            log.warning("the command menu was not set", language=language, error=str(error))


async def _alive(settings: Settings, store: Store) -> set[str]:
    """Other processes that may be at work on what they have recorded."""
    return set() if settings.uses_sqlite else await store.workers.alive()


async def _clear_work_dir(settings: Settings, store: Store) -> None:
    """Delete what killed jobs have left, unless a job that is still open may need it."""
    settings.work_dir.mkdir(parents=True, exist_ok=True)
    wanted = await store.clips.open_keys()
    for folder in settings.work_dir.iterdir():
        if folder.name not in wanted:
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)


def _worker_id(settings: Settings) -> str:
    """Stable on SQLite, so that a restarted worker finds its own jobs at once; else of this process."""
    if settings.worker_id:
        return settings.worker_id
    return "local" if settings.uses_sqlite else f"worker-{socket.gethostname()}-{os.getpid()}"


def _stop_signal() -> asyncio.Event:
    stopping = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    return stopping


async def _sleep_unless(stopping: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return
