"""The command line: ``python -m bot.simulator --port 8081``."""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from bot.simulator.server import DEFAULT_TOKEN, Simulator, serve_until_cancelled


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bot.simulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=int, default=8081, help="port, 0 for any free one (default: %(default)s)"
    )
    parser.add_argument("--token", default=DEFAULT_TOKEN, help="the token the bot will use")
    parser.add_argument("--clock-file", type=Path, help="file that tells the bot how far the clock was moved")
    parser.add_argument("--sample", type=Path, help='clip behind the "send the sample clip" button')
    parser.add_argument("--limits", action="store_true", help="refuse floods of messages, as Telegram does")
    return parser.parse_args()


async def _main(arguments: argparse.Namespace) -> None:
    simulator = Simulator(
        arguments.token,
        arguments.host,
        arguments.port,
        arguments.clock_file,
        arguments.sample,
        arguments.limits,
    )
    serving = asyncio.ensure_future(serve_until_cancelled(simulator))
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, serving.cancel)
    await asyncio.gather(serving, return_exceptions=False)


if __name__ == "__main__":
    try:
        asyncio.run(_main(_arguments()))
    except asyncio.CancelledError:
        sys.exit(0)
    except (OSError, ValueError) as error:
        print(f"simulator: {error}", file=sys.stderr)
        sys.exit(2)
