"""``python -m benchmarks.image``: the image's steps without a container engine (as root, on Linux).

Does what the Dockerfile does in a folder: the locked wheels by hash into a new environment, our packages, the
bytecode. Then runs the bot there as the image would run: a user of its own without any capability, a root
file system that is read-only, one folder to write to, nothing else in its environment. Prints how long the
start and the first answers took, how large it is, which libraries it takes from the system, and whether a
compiler is in it.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from benchmarks.bench_clips import Film
from bot.simulator import DEFAULT_TOKEN, SimClient, Simulator

PROJECT = Path(__file__).parents[1]
PYTHON = os.environ.get("IMAGE_PYTHON", "/usr/bin/python3.11")
USER = "10001"
PACKAGES = ("analysis", "knowledge", "bot")
COMPILERS = ("gcc", "cc", "g++", "clang", "ld", "as", "make", "rustc")
READY_WITHIN_S = 5.0
#: In a mount namespace of its own: everything read-only but the data folder and an empty /tmp.
ENTER = """
mount --make-rprivate /
mount --bind "$1/data" "$1/data"
mount -t tmpfs tmpfs /tmp
mount -o remount,bind,ro /
cd "$1/app"
exec setpriv --reuid {user} --regid {user} --clear-groups --no-new-privs --bounding-set -all \
  env -i "${{@:2}}" "$1/venv/bin/python" -m bot run
"""


def build(folder: Path) -> None:
    """The Dockerfile's RUN and COPY."""
    uv, site = Path(sys.executable).parent / "uv", folder / "venv"
    bytecode = {"UV_COMPILE_BYTECODE": "1", "PYC_INVALIDATION_MODE": "UNCHECKED_HASH"}
    environment = os.environ | bytecode | {"VIRTUAL_ENV": str(site)}
    subprocess.run([uv, "venv", "-q", "--python", PYTHON, site], check=True)
    lock = PROJECT / "requirements.lock"
    options = ("-q", "--require-hashes", "--only-binary", ":all:")
    subprocess.run([uv, "pip", "sync", *options, lock], check=True, env=environment)
    for name in PACKAGES:
        shutil.copytree(PROJECT / name, folder / "app" / name, ignore=shutil.ignore_patterns("__pycache__"))
    compiled = [f"{site}/bin/python", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash"]
    subprocess.run([*compiled, *PACKAGES], check=True, cwd=folder / "app")
    (folder / "data").mkdir()
    shutil.chown(folder / "data", int(USER), int(USER))
    folder.chmod(0o755)


def libraries(folder: Path) -> set[str]:
    """What the wheels take from the system, by soname; the base image must have them."""
    found = set()
    for file in (folder / "venv").rglob("*.so*"):
        told = subprocess.run(["ldd", file], capture_output=True, text=True).stdout  # noqa: S607
        found |= {line.split()[0] for line in told.splitlines() if "=> /" in line and str(folder) not in line}
    return found


async def run(folder: Path, clip: Path) -> tuple[bool, list[str]]:
    """Start, say hello, send a clip, stop; gives whether it started in time, and the figures."""
    async with Simulator() as simulator, SimClient(simulator.url) as client:
        settings = {
            "MIDSTANCE_TELEGRAM_TOKEN": DEFAULT_TOKEN, "MIDSTANCE_TELEGRAM_API_URL": simulator.url,
            "MIDSTANCE_DATA_DIR": f"{folder}/data", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1",
            "MPLCONFIGDIR": "/tmp", "XDG_CACHE_HOME": f"{folder}/data/cache", "PATH": "/usr/bin:/bin",  # noqa: S108
        }  # fmt: skip
        log = folder / "log"
        began = time.monotonic()
        with log.open("wb") as output:
            program = subprocess.Popen(  # noqa: ASYNC220  # it returns once the process is there
                ["/usr/bin/unshare", "--mount", "bash", "-ec", ENTER.format(user=USER), "enter", str(folder),
                 *(f"{name}={value}" for name, value in settings.items())],
                stdout=output, stderr=output,
            )  # fmt: skip
        try:
            ready = [await _said(log, program, count, began) for count in (1, 2)]
            robin = await client.as_user(1001).be(first_name="Robin", language_code="en")
            await robin.send_text("/start")
            await robin.wait_message(timeout_s=20)
            sent = time.monotonic()
            await robin.send_video(clip)
            await robin.wait_message(where=lambda m: m.kind == "photo", timeout_s=90)
            verdict = time.monotonic() - sent
            process = psutil.Process(program.pid)
            family = [process, *process.children(recursive=True)]
            memory = sum(one.memory_full_info().pss for one in family) / 2**20
            users = {one.uids().real for one in family}
            stopping = time.monotonic()
            program.send_signal(signal.SIGTERM)
            code = await asyncio.to_thread(program.wait, 15)
        except BaseException:
            sys.stderr.write((await asyncio.to_thread(log.read_text, errors="replace"))[-3000:])
            raise
        finally:
            program.kill()
        return max(ready) <= READY_WITHIN_S, [
            f"chat ready after {ready[0]:.1f} s, worker after {ready[1]:.1f} s",
            f"first clip's verdict after {verdict:.1f} s; all processes as users {users}, {memory:.0f} MB",
            f"stopped in {time.monotonic() - stopping:.1f} s with exit code {code}",
        ]


async def _said(log: Path, program: subprocess.Popen[bytes], count: int, began: float) -> float:
    """Seconds until so many processes are ready."""
    while (await asyncio.to_thread(log.read_text, errors="replace")).count('"event": "ready"') < count:
        if program.poll() is not None or time.monotonic() - began > 60:
            raise RuntimeError("the bot did not start")
        await asyncio.sleep(0.02)
    return time.monotonic() - began


def main() -> int:
    """Build, run, tell; 1 when a compiler is in it or the start took too long."""
    with tempfile.TemporaryDirectory(dir="/var/tmp", prefix="midstance-image-") as name:
        folder = Path(name)
        build(folder)
        size = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())
        clip = Film(3.0, 30, 480).file(folder / "films")
        in_time, told = asyncio.run(run(folder, clip))
        compilers = [f.name for f in (folder / "venv" / "bin").iterdir() if f.name in COMPILERS]
        told += [
            f"{size / 2**20:.0f} MB beside the base image; compilers in it: {', '.join(compilers) or 'none'}",
            f"libraries from the base image: {', '.join(sorted(libraries(folder)))}",
        ]
    print("\n".join(told))
    return int(bool(compilers) or not in_time)


if __name__ == "__main__":
    sys.exit(main())
