"""Several webhook front ends behind a balancer."""

from __future__ import annotations

import asyncio
import socket
import time

import pytest
from aiohttp import ClientSession

from bot.web import SECRET_HEADER, WEBHOOK_PATH
from tests.e2e.rig import Rig, note
from tests.postgres import Postgres

pytestmark = pytest.mark.e2e


@pytest.fixture
def postgres():
    """A PostgreSQL of this test's own."""
    server = Postgres()
    yield server
    server.remove()


def free_port():
    """A port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


async def balanced(session, ports, secret, update):
    """Deliver an update to every front end at the same moment, as a balancer that repeats itself would."""

    async def deliver(port):
        url = f"http://127.0.0.1:{port}{WEBHOOK_PATH}"
        async with session.post(url, json=update, headers={SECRET_HEADER: secret}) as response:
            return response.status

    return await asyncio.gather(*(deliver(port) for port in (*ports, *ports)))


def said(text, update_id, user):
    """A private message as Telegram posts it."""
    person = {"id": user, "is_bot": False, "first_name": "Robin", "language_code": "en"}
    chat = {"id": user, "type": "private", "first_name": "Robin"}
    body = {"message_id": update_id, "date": 1_772_000_000, "chat": chat, "from": person, "text": text}
    return {"update_id": update_id, "message": body}


async def test_an_update_that_reaches_two_front_ends_is_handled_once(postgres, tmp_path):
    """Twenty updates, each posted twice to both front ends at once, get twenty answers; one front end
    is killed, and what it had recorded the other one answers."""
    ports = (free_port(), free_port())
    settings = {
        "MIDSTANCE_DATABASE_URL": postgres.create_database(),
        "MIDSTANCE_WEBHOOK_URL": f"http://127.0.0.1:{ports[0]}",
        "MIDSTANCE_WEBHOOK_SECRET": "of-both",
    }
    async with Rig(tmp_path, **settings) as rig:
        fronts = []
        for port in ports:
            rig._settings["MIDSTANCE_HTTP_PORT"] = str(port)
            fronts.append(rig.start())
        try:
            async with ClientSession() as session:
                await _both_ready(session, ports)
                await rig.robin.send_text("/start")  # by the webhook; now the bot may write to Robin
                await rig.robin.wait_message(timeout_s=30)
                for number in range(20):
                    update = said("/help", 500_000 + number, rig.robin.id)
                    assert await balanced(session, ports, "of-both", update) == [200] * 4
                await _answers(rig, 21)

                for number in range(10):
                    await balanced(session, ports, "of-both", said("/help", 600_000 + number, rig.robin.id))
                fronts[0].kill()
                began = time.monotonic()
                await _answers(rig, 31)
                took = time.monotonic() - began
                note("one of two webhook front ends killed", "10 updates, each twice to both", 1, took)
        finally:
            for front in fronts:
                front.kill()
                front.wait()


async def _both_ready(session, ports):
    deadline = asyncio.get_running_loop().time() + 40
    waiting = set(ports)
    while waiting:
        for port in list(waiting):
            try:
                async with session.get(f"http://127.0.0.1:{port}/readyz") as response:
                    if response.status == 200:
                        waiting.discard(port)
            except OSError:
                assert asyncio.get_running_loop().time() < deadline
        await asyncio.sleep(0.1)


async def _answers(rig, count, patience_s=60.0):
    """Wait until there are so many answers, and a moment more in case there come too many."""
    deadline = asyncio.get_running_loop().time() + patience_s
    while len(found := [m for m in await rig.robin.messages() if m.from_bot]) < count:
        assert asyncio.get_running_loop().time() < deadline, f"{len(found)} of {count}\n{rig.log_end()}"
        await asyncio.sleep(0.2)
    await asyncio.sleep(1.5)
    found = [m for m in await rig.robin.messages() if m.from_bot]
    assert len(found) == count, f"{len(found)} of {count}"
