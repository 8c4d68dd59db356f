"""The warm child: loads the analysis once, then forks a caged copy of itself for each clip.

The copy for the next clip is made ahead: it opens the pose model and waits, alone and without the network;
its limits come with its clip, before the file is opened.

The warm child is started by :mod:`bot.clips` with a clean environment and one socket, and it answers one
request at a time. A request is one JSON line with ``argv`` and ``limits`` and carries two descriptors, stdout
and stderr of the fork; the replies are ``{"pid": …}`` and, when the fork has ended, ``{"status": …,
"max_rss_kb": …}`` with the wait status. Nothing here sees a token, a database or the network.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import resource
import signal
import socket
import sys
import termios
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

_libc = ctypes.CDLL(None, use_errno=True)
PR_SET_PDEATHSIG, PR_SET_NO_NEW_PRIVS = 1, 38
#: Loading the analysis gives way to the chat; see also :func:`stand_back`.
NICE = 10
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000


def die_with(parent: int) -> None:
    """Ask the kernel to kill this process when the process ``parent``, which started it, is gone."""
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it was gone before it could be asked for
        os._exit(1)


def stay_in_session() -> None:
    """Give up the terminal, as a new session would, but stay in the chat's session.

    The kernel shares the processor between sessions as equals (autogroups, sched(7)): in one of its own, a
    clip would get as much as the chat however nice it is.
    """
    with contextlib.suppress(OSError):  # there is none
        terminal = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY)
        fcntl.ioctl(terminal, termios.TIOCNOTTY)
        os.close(terminal)


def stand_back() -> None:
    """Take only what the chat leaves of the processor.

    ``SCHED_IDLE`` yields the moment that anything else of this session wakes up; a nice process finishes its
    slice first. Beside other sessions' work it is as quick as a nice one (measured beside a load of 12).
    """
    with contextlib.suppress(OSError):  # a sandbox may forbid it
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def leave_network() -> bool:
    """Move into an empty network namespace; False where the kernel does not allow it."""
    return any(_libc.unshare(flags) == 0 for flags in (CLONE_NEWUSER | CLONE_NEWNET, CLONE_NEWNET))


def limit(limits: dict[str, int]) -> None:
    """Cage this process: memory, processor seconds, written bytes, open files, no core, no new rights."""
    mib = 1024 * 1024
    resource.setrlimit(resource.RLIMIT_DATA, (limits["memory_mb"] * mib,) * 2)
    resource.setrlimit(resource.RLIMIT_AS, (limits["address_mb"] * mib,) * 2)
    resource.setrlimit(resource.RLIMIT_CPU, (limits["cpu_s"], limits["cpu_s"] + 5))
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits["file_mb"] * mib,) * 2)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)


def serve(door: socket.socket) -> None:
    """Answer requests until the other end hangs up."""
    import_module("analysis.__main__")
    import_module("analysis.pipeline").warm()
    spare = _Spare(door)
    door.sendall(b'{"ready": true}\n')
    while True:
        line, descriptors, _, _ = socket.recv_fds(door, 1 << 20, 2)
        if not line:
            return
        if not spare.take(line, descriptors):  # it died while it waited
            spare = _Spare(door)
            spare.take(line, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        _say(door, {"pid": spare.pid})
        _, status, usage = os.wait4(spare.pid, 0)
        _say(door, {"status": status, "max_rss_kb": usage.ru_maxrss})
        spare = _Spare(door)


class _Spare:
    """A fork that has opened the pose model and waits for its one clip."""

    def __init__(self, door: socket.socket) -> None:
        parent = os.getpid()
        self._door, theirs = socket.socketpair()
        self.pid = os.fork()
        if self.pid == 0:
            door.close()  # a clip must not be able to answer for its warden
            self._door.close()
            _wait_and_analyse(theirs, parent)
        theirs.close()

    def take(self, request: bytes, descriptors: list[int]) -> bool:
        """Hand the clip over; False where nobody is there to take it."""
        try:
            socket.send_fds(self._door, [request], descriptors)
        except OSError:
            os.waitpid(self.pid, 0)
            return False
        finally:
            self._door.close()
        return True


def _say(door: socket.socket, reply: dict[str, int]) -> None:
    door.sendall(json.dumps(reply).encode() + b"\n")


def _wait_and_analyse(door: socket.socket, parent: int) -> NoReturn:
    """In the fork: run the analysis' own command line, and end with its exit code."""
    code = 1
    try:
        os.setpgid(0, 0)  # killed as a group
        die_with(parent)
        stand_back()
        alone = leave_network()  # before there are threads, which the kernel would not move
        _open_model()
        line, descriptors, _, _ = socket.recv_fds(door, 1 << 20, 2)
        door.close()
        if line:
            code = _analyse(json.loads(line), descriptors, alone=alone)
    except SystemExit as stop:
        code = stop.code if isinstance(stop.code, int) else 2
    except MemoryError:
        code = 86
    except Exception:  # noqa: BLE001  # a mistake of ours: nobody but the log can tell it
        traceback.print_exc()
    finally:
        with contextlib.suppress(OSError):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def _open_model() -> None:
    model = os.environ.get("MIDSTANCE_POSE_MODEL")
    pose = import_module("analysis.pose")
    with contextlib.suppress(pose.ModelError):  # the clip itself will say it again, to somebody who listens
        pose.keep_ready(Path(model) if model else None)


def _analyse(request: dict[str, Any], descriptors: list[int], *, alone: bool) -> int:
    os.dup2(descriptors[0], 1)
    os.dup2(descriptors[1], 2)
    if not alone:
        os.write(2, b"the kernel does not let the analysis leave the network\n")
    limit(request["limits"])
    code: int = import_module("analysis.__main__").main(request["argv"])
    return code


if __name__ == "__main__":
    die_with(int(sys.argv[2]))
    stay_in_session()
    os.nice(NICE)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the worker, which then hangs up
    serve(socket.socket(fileno=int(sys.argv[1])))
