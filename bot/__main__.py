"""The command line: ``python -m bot run | worker | demo | check | backup``.

Exit codes: 0 stopped cleanly, 1 a check failed, 2 bad settings or a wrong call (one line on stderr).
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Callable

import bot.slim  # noqa: F401  # before anything that would load what it leaves out
from bot.config import BadSettings, Settings, load_settings
from bot.logs import set_up_logging


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description="A running-form coach in a chat")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="the bot; with SQLite it starts a worker too")
    worker = commands.add_parser("worker", help="analyses clips; start as many as you like with PostgreSQL")
    worker.add_argument("--supervised-by", type=int, metavar="PID", help=argparse.SUPPRESS)
    demo = commands.add_parser("demo", help="the bot against its own simulator, with a chat page")
    demo.add_argument("--script", action="store_true", help="play one conversation, print it, end")
    demo.add_argument("--port", type=int, default=8081, help="port of the chat page (default: %(default)s)")
    commands.add_parser("check", help="check settings, database, migrations, model, disk, token and time")
    backup = commands.add_parser("backup", help="copy both SQLite files while the bot runs")
    backup.add_argument("folder", help="where the copies go")
    return parser


def _run(_: argparse.Namespace) -> int:
    from bot.app import run_chat

    asyncio.run(run_chat(_settings("run")))
    return 0


def _worker(arguments: argparse.Namespace) -> int:
    if arguments.supervised_by:
        from bot.clips_child import die_with

        die_with(arguments.supervised_by)
    from bot.app import run_worker

    settings = _settings("worker")
    code = 1
    try:
        asyncio.run(run_worker(settings))
        code = 0
    except BadSettings as error:
        print(error, file=sys.stderr)
        code = 2
    except Exception:
        logging.getLogger(__name__).exception("the worker failed")
    finally:
        logging.shutdown()
        os._exit(code)  # threads of unfinished jobs are parked and would keep the process


def _demo(arguments: argparse.Namespace) -> int:
    from bot.demo import play

    return asyncio.run(play(arguments.port, script=arguments.script))


def _check(_: argparse.Namespace) -> int:
    from bot.check import check

    return asyncio.run(check(_settings("check")))


def _backup(arguments: argparse.Namespace) -> int:
    from bot.backup import back_up

    return back_up(_settings("backup"), arguments.folder)


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "run": _run,
    "worker": _worker,
    "demo": _demo,
    "check": _check,
    "backup": _backup,
}


def _settings(process: str) -> Settings:
    settings = load_settings()
    set_up_logging(settings.log_level, settings.log_format, settings.secrets, process)
    return settings


def main() -> int:
    """Run a command; gives the exit code."""
    arguments = _parser().parse_args()
    try:
        return _COMMANDS[arguments.command](arguments)
    except BadSettings as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    sys.exit(main())
