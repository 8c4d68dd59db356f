"""Runs the analysis of a clip in a caged child process, and reads what it says.

A :class:`Child` is one warm process (see :mod:`bot.clips_child`) that has the analysis loaded; each clip is
analysed in a fork of it, so that isolation costs milliseconds and nothing survives from clip to clip.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.logs import get_logger
from bot.metrics import CHILD_KILLS
from bot.records import JsonDict

log = get_logger(__name__)

Progress = Callable[[str, float | None], Awaitable[None]]
#: Bytes of the document and of a line on stderr; more is not what our analysis says.
DOCUMENT_LIMIT = 8 * 1024 * 1024
LINE_LIMIT = 64 * 1024
#: The cage's exit code for "out of memory".
OUT_OF_MEMORY = 86
#: A warm child is replaced after this many clips: what a library leaks while loading stays bounded.
CLIPS_PER_CHILD = 200
START_TIMEOUT_S = 60.0


class AnalysisFailed(Exception):
    """The child gave no document. ``code`` says why: timeout, memory, killed (not by us) or internal."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Cage:
    """What a child may use."""

    timeout_s: float
    memory_mb: int
    file_mb: int = 300

    def limits(self) -> dict[str, int]:
        """The kernel's limits. Processor time is bounded beside wall time since threads multiply it."""
        return {
            "memory_mb": self.memory_mb,
            "address_mb": self.memory_mb + 2048,  # libraries map far more than they touch
            "cpu_s": int(self.timeout_s * (os.cpu_count() or 1)) + 1,
            "file_mb": self.file_mb,
        }


def clean_environment(pose_model: Path | None) -> dict[str, str]:
    """All that a child knows of the world: no token, no database."""
    kept = ("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "XDG_CACHE_HOME", "MPLCONFIGDIR")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    if pose_model:
        environment["MIDSTANCE_POSE_MODEL"] = str(pose_model)
    # Frames are given back as soon as they are done with, or each stage would add its own to the others'.
    environment["MALLOC_MMAP_THRESHOLD_"] = str(4 * 2**20)
    # An arena for each of a dozen threads keeps what it once needed; matrices are too small for threads.
    environment |= {"MALLOC_ARENA_MAX": "2", "OPENBLAS_NUM_THREADS": "1"}
    # The C++ libraries' greetings would be lost among the progress lines.
    return environment | {"GLOG_minloglevel": "2", "TF_CPP_MIN_LOG_LEVEL": "2", "PYTHONUNBUFFERED": "1"}


class Child:
    """One warm analysis process. It is used for one clip at a time, and replaced if it dies."""

    def __init__(self, cage: Cage, pose_model: Path | None) -> None:
        self._cage, self._pose_model = cage, pose_model
        self._process: subprocess.Popen[bytes] | None = None
        self._door: socket.socket | None = None
        self._unread = b""
        self._clips = 0
        self._rest: list[asyncio.Task[Any]] = []
        #: The most memory that a fork of this child has used so far.
        self.peak_mb = 0

    @property
    def pid(self) -> int | None:
        """The number of the warm process, while there is one."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Start the process and wait until it has loaded the analysis."""
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        with theirs:
            self._process = subprocess.Popen(  # noqa: ASYNC220  # it returns once the process is there
                [sys.executable, "-m", "bot.clips_child", str(theirs.fileno()), str(os.getpid())],
                env=clean_environment(self._pose_model),
                cwd=Path(__file__).parents[1],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )
        self._door, self._unread, self._clips = ours, b"", 0
        try:
            await asyncio.wait_for(self._reply(), START_TIMEOUT_S)
        except (TimeoutError, EOFError) as error:
            self.close()
            raise AnalysisFailed("internal", "the analysis child did not start") from error

    async def analyse(self, argv: list[str], progress: Progress) -> JsonDict:
        """Run ``python -m analysis`` with these arguments in a fork and give the document it prints.

        The fork may go on to write what nobody waits for: see :meth:`finished`. Raises
        :class:`AnalysisFailed` when it is killed, runs out of time or memory, or prints no document.
        """
        await self.finished()
        if self._process is None or self._process.poll() is not None or self._clips >= CLIPS_PER_CHILD:
            self.close()
            await self.start()
        self._clips += 1
        try:
            return await self._analyse(argv, progress)
        except (EOFError, ConnectionError) as error:
            self.close()
            raise AnalysisFailed("killed", "the analysis child is gone") from error
        except BaseException:
            self.close()  # whatever state it is in, the next clip gets a fresh one
            raise

    async def finished(self) -> None:
        """Wait until the fork of the last clip has written everything, or is dead."""
        rest, self._rest = self._rest, []
        try:
            for task in rest:
                await task
        except (AnalysisFailed, EOFError, ConnectionError) as error:
            log.warning("the analysis ended after its document", error=str(error))
            self.close()
        except BaseException:
            self.close()
            raise
        finally:
            for task in rest:
                task.cancel()

    def close(self) -> None:
        """End the process; a fork of it dies with it."""
        for task in self._rest:
            task.cancel()
        self._rest = []
        if self._door:
            self._door.close()
        if self._process:
            self._process.kill()
            self._process.wait()
        self._door = self._process = None

    async def _analyse(self, argv: list[str], progress: Progress) -> JsonDict:
        out, err = os.pipe(), os.pipe()
        try:
            request = json.dumps({"argv": argv, "limits": self._cage.limits()}).encode()
            socket.send_fds(self._socket(), [request], [out[1], err[1]])
        finally:
            os.close(out[1])
            os.close(err[1])
        document = asyncio.create_task(_read_document(out[0]))
        news = asyncio.create_task(_read_progress(err[0], progress))
        status = asyncio.create_task(self._wait())
        tasks: list[asyncio.Task[Any]] = [status, document, news]
        try:
            waiting = set(tasks)
            while waiting and not (document.done() and document.result()):
                done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()  # raises what went wrong
            if not document.result():
                raise _failure(status.result())
            self._rest = [news, status]
            return _checked(document.result())
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise

    async def _wait(self) -> int:
        """The wait status of the fork, which is killed when its time is up."""
        pid = (await self._reply())["pid"]
        try:
            async with asyncio.timeout(self._cage.timeout_s):
                reply = await self._reply()
        except TimeoutError:
            _kill_group(pid)
            CHILD_KILLS.labels("timeout").inc()
            raise AnalysisFailed("timeout") from None
        except asyncio.CancelledError:
            _kill_group(pid)
            raise
        self.peak_mb = max(self.peak_mb, reply["max_rss_kb"] // 1024)
        log.info("analysis ended", status=reply["status"], max_rss_mb=reply["max_rss_kb"] // 1024)
        return int(reply["status"])

    async def _reply(self) -> dict[str, int]:
        loop = asyncio.get_running_loop()
        while b"\n" not in self._unread:
            part = await loop.sock_recv(self._socket(), 4096)
            if not part:
                raise EOFError("the analysis child hung up")
            self._unread += part
        line, _, self._unread = self._unread.partition(b"\n")
        reply: dict[str, int] = json.loads(line)
        return reply

    def _socket(self) -> socket.socket:
        if self._door is None:
            raise EOFError("the analysis child is not running")
        return self._door


class Children:
    """As many warm children as clips may be analysed at once."""

    def __init__(self, count: int, cage: Cage, pose_model: Path | None) -> None:
        self._all = [Child(cage, pose_model) for _ in range(count)]
        self._free: asyncio.LifoQueue[Child] = asyncio.LifoQueue()
        for child in self._all:
            self._free.put_nowait(child)

    async def warm(self) -> None:
        """Load the analysis before the first clip comes; if that fails now, the first clip will tell."""
        async with self.one() as child:
            try:
                await child.start()
            except AnalysisFailed as error:
                log.warning("the analysis could not be loaded ahead", error=str(error))

    @asynccontextmanager
    async def one(self) -> AsyncIterator[Child]:
        """A child that nobody else uses; waits for one."""
        child = await self._free.get()
        try:
            yield child
        finally:
            self._free.put_nowait(child)

    def close(self) -> None:
        """End them all."""
        for child in self._all:
            child.close()


async def _read_document(descriptor: int) -> bytes:
    """The one line on stdout; empty when there is none."""
    reader = await _reader(descriptor, DOCUMENT_LIMIT)
    try:
        return await reader.readline()
    except ValueError as error:
        raise AnalysisFailed("internal", "the document is too long") from error


async def _read_progress(descriptor: int, progress: Progress) -> None:
    """Pass on lines like ``{"stage": "pose", "fraction": 0.4}``; log every other one."""
    reader = await _reader(descriptor, LINE_LIMIT)
    while line := await _line(reader):
        news = _parsed(line)
        if isinstance(news.get("stage"), str):
            await progress(news["stage"], news.get("fraction"))
        else:
            log.info("analysis says", line=line.decode(errors="replace").strip()[:500])


async def _line(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.readline()
    except ValueError:  # longer than the limit: the reader has dropped it
        return b"(a very long line)\n"


async def _reader(descriptor: int, limit: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader(limit=limit)
    pipe = os.fdopen(descriptor, "rb", buffering=0)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), pipe)
    return reader


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _failure(status: int) -> AnalysisFailed:
    """Why a fork with this wait status has printed no document."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        CHILD_KILLS.labels(signal.Signals(number).name).inc()
        why = {signal.SIGXCPU: "timeout", signal.SIGKILL: "killed"}.get(signal.Signals(number), "internal")
        return AnalysisFailed(why, f"signal {number}")
    code = os.WEXITSTATUS(status)
    return AnalysisFailed("memory" if code == OUT_OF_MEMORY else "internal", f"exit code {code}, no document")


def _checked(line: bytes) -> JsonDict:
    found = _parsed(line)
    if found.get("schema") != 1:
        raise AnalysisFailed("internal", "the analysis printed something else than its document")
    return found


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return
