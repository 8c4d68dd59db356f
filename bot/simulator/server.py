"""The server: the Bot API, the control API and the chat page on one loopback port."""

from __future__ import annotations

import asyncio
import contextlib
import re
import tempfile
import time
from importlib import resources
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from aiohttp import web

from bot.simulator.clock import OffsetClock
from bot.simulator.control import Control
from bot.simulator.downloads import send_file
from bot.simulator.errors import ApiError, NotFound, Unauthorized
from bot.simulator.faults import DOWNLOAD, Fault
from bot.simulator.methods import METHODS
from bot.simulator.model import Json, User
from bot.simulator.people import set_blocked
from bot.simulator.rates import Rates
from bot.simulator.request import Params, read_params
from bot.simulator.sample import Sample
from bot.simulator.world import World

TOKEN_SHAPE = re.compile(r"[0-9]{1,20}:[A-Za-z0-9_-]{20,}")
DEFAULT_TOKEN = "1000000001:SIMULATED-TOKEN-FOR-LOOPBACK-ONLY"  # noqa: S105  # opens nothing but this server
PAGE = Path(str(resources.files("bot.simulator") / "page"))
BODY_LIMIT = 64 * 1024 * 1024
_HIDDEN_CALLS = frozenset({"getupdates"})
_POLICY = (
    "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; style-src 'self'; "
    "script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"
)


class Simulator:
    """A Bot API server on loopback with a chat page, for one bot with this ``token``.

    An async context manager; ``url`` is where it listens once entered. ``clock_file`` receives the offset
    of the moved clock, ``sample`` is the clip behind the page's button, ``limits`` switches Telegram's flood
    limits on. Raises ``OSError`` when the port is taken and ``ValueError`` for a token that is not shaped
    like one.
    """

    def __init__(
        self,
        token: str = DEFAULT_TOKEN,
        host: str = "127.0.0.1",
        port: int = 0,
        clock_file: Path | None = None,
        sample: Path | None = None,
        limits: bool = False,
    ) -> None:
        if not TOKEN_SHAPE.fullmatch(token):
            raise ValueError("a token looks like 123456:letters-and-digits")
        self.token = token
        self._host, self._port = host, port
        self._clock_file, self._sample, self._limits = clock_file, sample, limits
        self._stack = contextlib.AsyncExitStack()
        self.url = ""
        self.world: World

    async def __aenter__(self) -> Self:
        folder = self._stack.enter_context(tempfile.TemporaryDirectory(prefix="midstance-sim-"))
        bot = User(int(self.token.split(":")[0]), "Midstance", None, None, "midstance_bot", is_bot=True)
        self.world = World(bot, Path(folder), OffsetClock(self._clock_file), self._webhook_reply)
        self.world.rates = Rates() if self._limits else None
        self._stack.push_async_callback(self.world.webhook.stop)
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        self._stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, self._host, self._port).start()
        self._port = runner.addresses[0][1]
        self.url = f"http://{self._host}:{self._port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    def _app(self) -> web.Application:
        app = web.Application(client_max_size=BODY_LIMIT, middlewares=[_only_own_pages])
        sample = Sample(self._sample) if self._sample is not None else None
        app.add_routes([
            web.route("*", "/bot{token}/{method}", self._call),
            web.get("/file/bot{token}/{path:.+}", self._download),
            *Control(self.world, sample).routes(),
            web.get("/", _page),
            web.static("/page", PAGE),
        ])  # fmt: skip
        return app

    # -- the Bot API ------------------------------------------------------------------------------

    def _check_token(self, token: str) -> None:
        if not TOKEN_SHAPE.fullmatch(token):
            raise NotFound
        if token != self.token:
            raise Unauthorized

    async def _call(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        try:
            self._check_token(request.match_info["token"])
            params = await read_params(request, self.world.files)
        except ApiError as error:
            return _refusal(error)
        entry = self._write_down(name, params)
        fault = self.world.faults.strike(name, _chat_id(params))
        try:
            if fault is not None:
                return await self._spoiled(request, fault, name, params, entry)
            return await self._answer(name, params, entry)
        finally:
            for upload in params.unused_uploads():
                upload.path.unlink()

    async def _answer(self, name: str, params: Params, entry: Json) -> web.Response:
        try:
            result = await self._run(name, params)
        except ApiError as error:
            entry |= {"ok": False, "error_code": error.code, "description": error.description}
            return _refusal(error)
        entry["ok"] = True
        return web.json_response({"ok": True, "result": result})

    async def _run(self, name: str, params: Params) -> Any:
        method = METHODS.get(name.lower())
        if method is None:
            raise NotFound("method not found")
        if self.world.rates is not None:
            self.world.rates.check(name, _chat_id(params), time.monotonic())
        return await method(self.world, params)

    def _write_down(self, name: str, params: Params) -> Json:
        calls = self.world.calls
        entry: Json = {
            "id": calls[-1]["id"] + 1 if calls else 1,
            "method": name,
            "params": params.values,
            "files": sorted(params.uploads),
            "at": time.time(),
            "ok": None,
        }
        if name.lower() not in _HIDDEN_CALLS:
            calls.append(entry)
        return entry

    async def _spoiled(
        self, request: web.Request, fault: Fault, name: str, params: Params, entry: Json
    ) -> web.StreamResponse:
        """The same call on a bad day."""
        entry["fault"] = fault.kind
        refusal = fault.error()
        if refusal is not None:
            entry |= {"ok": False, "error_code": refusal.code, "description": refusal.description}
            return _refusal(refusal)
        if fault.kind in ("timeout_before", "slow"):
            await asyncio.sleep(fault.seconds)
        if fault.kind in ("timeout_before", "drop_before"):
            entry["ok"] = False
            return _drop(request)
        self._prepare(fault, params)
        response = await self._answer(name, params, entry)
        if fault.kind == "timeout_after":
            await asyncio.sleep(fault.seconds)
        if fault.kind in ("timeout_after", "drop_after"):
            return _drop(request)
        if fault.kind == "garbage":
            return web.Response(text="<html><body>bad gateway</body></html>", content_type="text/html")
        return response

    def _prepare(self, fault: Fault, params: Params) -> None:
        chat_id = _chat_id(params)
        if fault.kind == "block" and chat_id is not None:
            set_blocked(self.world, chat_id, True)
        if fault.kind == "delete_target" and chat_id is not None:
            stored = self.world.message(chat_id, params.integer("message_id", 0))
            if stored is not None:
                self.world.delete(stored)

    async def _webhook_reply(self, body: Json) -> None:
        """A method the bot put into its answer to a webhook; its result is not told."""
        name = str(body.pop("method"))
        with contextlib.suppress(ApiError):
            await self._run(name, Params(body))

    async def _download(self, request: web.Request) -> web.StreamResponse:
        try:
            self._check_token(request.match_info["token"])
            stored = self.world.files.at(request.match_info["path"])
            if stored is None:
                raise NotFound
        except ApiError as error:
            return _refusal(error)
        fault = self.world.faults.strike(DOWNLOAD, None)
        refusal = fault.error() if fault else None
        if refusal is not None:
            return _refusal(refusal)
        return await send_file(request, stored, fault)


def _chat_id(params: Params) -> int | None:
    try:
        return int(params.values["chat_id"])
    except (KeyError, TypeError, ValueError):
        return None


def _refusal(error: ApiError) -> web.Response:
    return web.json_response(error.body(), status=error.code)


def _drop(request: web.Request) -> web.Response:
    """Cut the line; what is returned reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _page(request: web.Request) -> web.StreamResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Content-Security-Policy": _POLICY})


@web.middleware
async def _only_own_pages(request: web.Request, handler: Any) -> web.StreamResponse:
    """Other sites open in the same browser must not play with the simulator."""
    origin = request.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != request.host:
        return web.json_response({"ok": False, "error": "another origin"}, status=403)
    try:
        response: web.StreamResponse = await handler(request)
    except ConnectionResetError:  # the caller hung up: nobody is left to answer
        return web.Response()
    if not response.prepared:
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        response.headers.setdefault("Cache-Control", "no-cache")
    return response


async def serve_until_cancelled(simulator: Simulator) -> None:
    """Run one simulator until the task is cancelled."""
    async with simulator:
        print(f"simulator {simulator.url}", flush=True)  # noqa: T201  # the address is this program's answer
        await asyncio.Event().wait()
