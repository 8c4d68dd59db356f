"""The download of a file by the bot, and the ways it can go wrong."""

from __future__ import annotations

import asyncio

from aiohttp import web

from bot.simulator.faults import Fault
from bot.simulator.media import StoredFile

_PIECE = 1 << 16


async def send_file(request: web.Request, stored: StoredFile, fault: Fault | None) -> web.StreamResponse:
    """The file's bytes; a ``fault`` makes them late, slow, cut off or hung up on."""
    if fault is None:
        return web.FileResponse(stored.path, headers={"Content-Type": "application/octet-stream"})
    if fault.kind in ("timeout_before", "timeout_after"):
        await asyncio.sleep(fault.seconds)
    if fault.kind in ("timeout_before", "timeout_after", "drop_before"):
        return _cut(request, web.Response())
    data = await asyncio.to_thread(stored.path.read_bytes)
    response = web.StreamResponse(headers={"Content-Type": "application/octet-stream"})
    if fault.kind == "garbage":
        data = b"<html>bad gateway</html>"
    if fault.kind == "slow":
        response.content_length = len(data)
        await response.prepare(request)
        await _trickle(response, data, fault.seconds)
        return response
    # A truncated file is complete as far as HTTP can tell; a dropped one announces more than it gives.
    response.content_length = len(data) if fault.kind == "drop_after" else len(data[: fault.bytes])
    await response.prepare(request)
    await response.write(data[: fault.bytes])
    return _cut(request, response) if fault.kind == "drop_after" else response


async def _trickle(response: web.StreamResponse, data: bytes, seconds: float) -> None:
    """Spread the bytes over ``seconds``."""
    pieces = range(0, len(data), max(1, min(_PIECE, len(data) // 20 or 1)))
    for start in pieces:
        await response.write(data[start : start + pieces.step])
        await asyncio.sleep(seconds / max(1, len(pieces)))


def _cut(request: web.Request, response: web.StreamResponse) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return response
