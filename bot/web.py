"""HTTP for machines: the webhook, health, readiness and metrics."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST

from bot.logs import get_logger
from bot.metrics import exposition

log = get_logger(__name__)

WEBHOOK_PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the header's name
#: Telegram's updates are a few kilobytes.
BODY_LIMIT = 1024 * 1024

Accept = Callable[[list[object]], Awaitable[None]]
Check = Callable[[], Awaitable[None]]


def make_app(
    ready: Check, accept: Accept | None = None, secret: str = "", worker_metrics: Path | None = None
) -> web.Application:
    """The application: ``ready`` raises while the process cannot serve, ``accept`` takes updates if given.

    ``worker_metrics`` is where a supervised worker hands its figures over.
    """
    app = web.Application(client_max_size=BODY_LIMIT)

    async def healthz(_: web.Request) -> web.Response:
        return web.Response(text="ok\n")

    async def readyz(_: web.Request) -> web.Response:
        try:
            await ready()
        except Exception as error:  # noqa: BLE001  # whatever it is, the balancer has to know
            log.warning("not ready", error=str(error))
            return web.Response(status=503, text="not ready\n")
        return web.Response(text="ready\n")

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=exposition(worker_metrics), headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def webhook(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, secret.encode()):
            return web.Response(status=401, text="wrong secret\n")
        try:
            update = json.loads(await request.read())
        except ValueError:
            return web.Response(status=400, text="not JSON\n")
        if accept is not None:
            await accept([update])
        return web.Response(text="ok\n")

    app.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", metrics)])
    if accept is not None:
        app.add_routes([web.post(WEBHOOK_PATH, webhook)])
    return app


async def start_server(app: web.Application, host: str, port: int) -> web.AppRunner:
    """Listen; ``await runner.cleanup()`` ends it. Raises OSError when the port is taken."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    return runner
