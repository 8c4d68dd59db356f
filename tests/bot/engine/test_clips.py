"""The caged child: it answers, or it is ended, and it sees nothing that it should not."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys

import psutil
import pytest

from bot.clips import AnalysisFailed, Cage, Child, Children, clean_environment
from bot.clips_child import leave_network, limit

ROOMY = Cage(timeout_s=60, memory_mb=2048)


async def quiet(stage, fraction):
    """Progress that nobody watches."""


@pytest.fixture
async def child():
    """One warm child."""
    made = Child(ROOMY, None)
    yield made
    made.close()


@pytest.fixture(scope="session")
def film(tmp_path_factory):
    """Ten seconds of noise as a real video: it takes a while to look through."""
    import av
    import numpy as np

    path = tmp_path_factory.mktemp("film") / "noise.mp4"
    noise = np.random.default_rng(0)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=30, options={"preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for _ in range(300):
            picture = noise.integers(0, 255, (240, 320, 3), dtype=np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode())
    return path


def forked(act) -> int:
    """The wait status of a fork that does something."""
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            act()
            code = 0
        except MemoryError:
            code = 86
        finally:
            os._exit(code)  # whatever it was, this fork must not go on with the tests
    return os.waitpid(pid, 0)[1]


def caged(act, **limits):
    """What happens to something under limits."""
    room = {"memory_mb": 2048, "address_mb": 8192, "cpu_s": 60, "file_mb": 10} | limits
    return forked(lambda: (limit(room), act()))


async def test_a_file_that_is_no_video_gives_a_document_that_says_so(child, tmp_path):
    """The child answers a broken file with the contract's document, and is used again."""
    clip = tmp_path / "clip"
    clip.write_bytes(b"no video")
    for _ in range(2):
        document = await child.analyse([str(clip), "--json"], quiet)
        assert document["refusal"]["code"] == "unreadable"


async def test_progress_is_told_while_it_works(child, film):
    """The stages come one after the other, and the clip gets its document."""
    stages = []

    async def note(stage, fraction):
        stages.append(stage)

    document = await child.analyse([str(film), "--json", "--progress"], note)
    assert document["schema"] == 1
    assert "pose" in stages


async def test_a_clip_that_takes_too_long_is_ended(film):
    """When the time is up the analysis is killed, whatever it is doing, and no process stays."""
    child = Child(Cage(timeout_s=0.3, memory_mb=2048), None)
    with pytest.raises(AnalysisFailed) as caught:
        await child.analyse([str(film), "--json"], quiet)
    assert caught.value.code == "timeout"
    assert not [p for p in psutil.Process().children(recursive=True) if "bot.clips_child" in p.cmdline()]
    child.close()


async def test_an_analysis_that_is_killed_says_so_and_the_next_works(child, film, tmp_path):
    """Kill -9 of the child is told as killed; the next clip is answered by a new one."""
    await child.start()
    work = asyncio.create_task(child.analyse([str(film), "--json"], quiet))
    await asyncio.sleep(0.3)
    child._process.kill()
    with pytest.raises(AnalysisFailed) as caught:
        await work
    assert caught.value.code == "killed"
    (tmp_path / "clip").write_bytes(b"no video")
    assert (await child.analyse([str(tmp_path / "clip"), "--json"], quiet))["refusal"]


async def test_a_fork_that_is_killed_leaves_no_process(child, film):
    """Kill -9 of the fork is told, and nothing of it stays."""
    await child.start()
    work = asyncio.create_task(child.analyse([str(film), "--json"], quiet))
    warm = psutil.Process(child._process.pid)
    await asyncio.sleep(0.5)
    warm.children()[0].kill()
    with pytest.raises(AnalysisFailed, match="killed"):
        await work
    child.close()
    assert not warm.is_running()


@pytest.fixture(scope="session")
def points(tmp_path_factory):
    """Exact keypoints of a drawn runner, which are analysed at once and drawn for a while."""
    from analysis.document import write_keypoints
    from analysis.mannequin import RunnerSpec, simulate

    path = tmp_path_factory.mktemp("points") / "runner.csv"
    write_keypoints(path, simulate(RunnerSpec(duration_s=4.0, fps=60.0)).keypoints)
    return path


async def test_the_verdict_comes_with_its_key_frames_and_before_the_loop(child, points, tmp_path):
    """When the document is there its card of key frames is too; the rest when the child has finished."""
    document = await child.analyse([str(points), "--json", "--out", str(tmp_path)], quiet)
    assert document["finding"]
    assert (tmp_path / "card.png").is_file()
    await child.finished()
    assert {"strip.png", "loop.mp4", "midstance_left.png"} <= {path.name for path in tmp_path.iterdir()}


async def test_a_fork_that_dies_after_its_document_leaves_the_verdict(child, points, tmp_path):
    """Kill -9 while the loop is drawn costs the loop; half a loop is never seen, and the next clip works."""
    argv = [str(points), "--json", "--out", str(tmp_path)]
    assert (await child.analyse(argv, quiet))["finding"]
    for fork in psutil.Process(child.pid).children():
        fork.kill()
    await child.finished()
    assert not (tmp_path / "loop.mp4").exists()
    assert (await child.analyse(argv, quiet))["finding"]


async def test_the_copy_for_the_next_clip_waits_with_the_model_open(child):
    """Before a clip comes there is one fork, and the networks' threads are running in it."""
    await child.start()
    (fork,) = psutil.Process(child.pid).children()
    async with asyncio.timeout(20):
        while fork.num_threads() < 4:  # noqa: ASYNC110  # itself alone until the model opens
            await asyncio.sleep(0.1)


async def test_a_clip_gives_way_to_the_chat(child):
    """A fork is of the lowest scheduling class and of the chat's session, where alone that counts."""
    await child.start()
    (fork,) = psutil.Process(child.pid).children()
    async with asyncio.timeout(20):
        while os.sched_getscheduler(fork.pid) != os.SCHED_IDLE:  # noqa: ASYNC110  # a look will do
            await asyncio.sleep(0.05)
    assert os.getsid(fork.pid) == os.getsid(0)


async def test_a_waiting_copy_that_dies_is_replaced(child, tmp_path):
    """Kill -9 of the fork that waits costs the next clip nothing but time."""
    (tmp_path / "clip").write_bytes(b"no video")
    await child.start()
    for fork in psutil.Process(child.pid).children():
        fork.kill()
    await asyncio.sleep(0.2)
    assert (await child.analyse([str(tmp_path / "clip"), "--json"], quiet))["refusal"]


async def test_the_child_knows_no_secret(child, monkeypatch):
    """The token and the database's URL are not in the environment of the child."""
    monkeypatch.setenv("MIDSTANCE_TELEGRAM_TOKEN", "123456789:AAbbCC")
    monkeypatch.setenv("MIDSTANCE_DATABASE_URL", "postgresql://u:p@h/d")
    await child.start()
    environment = psutil.Process(child._process.pid).environ()
    assert not [name for name in environment if name.startswith("MIDSTANCE_")]
    assert set(clean_environment(None)) == set(environment)


def test_the_child_dies_with_its_parent(project_dir):
    """When the process that started the child is killed, the kernel kills the child."""
    code = (
        "import asyncio\nfrom bot.clips import *\n"
        "c = Child(Cage(60, 2048), None)\n"
        "async def main():\n    await c.start()\n    print(c._process.pid, flush=True)\n"
        "    await asyncio.sleep(60)\nasyncio.run(main())\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], cwd=project_dir, stdout=subprocess.PIPE)
    child = psutil.Process(int(parent.stdout.readline()))
    parent.kill()
    parent.wait()
    parent.stdout.close()
    psutil.wait_procs([child], timeout=10)
    assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


async def test_clips_wait_for_a_free_child():
    """No more clips are analysed at once than there are children."""
    children = Children(2, ROOMY, None)
    async with children.one() as first, children.one() as second:
        third = asyncio.create_task(children.one().__aenter__())
        await asyncio.sleep(0)
        assert first is not second
        assert not third.done()
    assert await asyncio.wait_for(third, 5) in (first, second)


def test_memory_is_limited():
    """Asking for more memory than allowed fails inside the cage."""
    status = caged(lambda: bytearray(600 * 2**20), memory_mb=512)
    assert os.WEXITSTATUS(status) == 86


def test_written_bytes_are_limited(tmp_path):
    """A file cannot grow beyond the limit."""
    path = tmp_path / "big"
    status = caged(lambda: path.write_bytes(b"x" * 3 * 2**20), file_mb=1)
    assert status != 0
    assert path.stat().st_size <= 2**20


def test_processor_time_is_limited():
    """Endless work is ended by the kernel."""

    def work():
        while True:
            pass

    status = caged(work, cpu_s=1)
    assert os.WTERMSIG(status) == signal.SIGXCPU


def test_there_is_no_network_inside():
    """Where the kernel allows it the analysis cannot reach even this machine's own ports."""
    import socket

    listener = socket.create_server(("127.0.0.1", 0))

    def call():
        if not leave_network():
            os._exit(77)
        with socket.socket() as caller:
            os._exit(0 if caller.connect_ex(listener.getsockname()) else 1)

    code = os.WEXITSTATUS(forked(call))
    listener.close()
    assert code in (0, 77)
