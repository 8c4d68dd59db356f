"""HTTP for machines: the webhook lets only Telegram in."""

from __future__ import annotations

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.web import SECRET_HEADER, WEBHOOK_PATH, make_app

SECRET = "the-webhook-secret"


@pytest.fixture
async def web():
    """A client of the application, and the list of what was accepted."""
    accepted = []

    async def accept(updates):
        accepted.extend(updates)

    async def ready():
        if accepted == ["broken"]:
            raise ConnectionError("no database")

    async with TestClient(TestServer(make_app(ready, accept, SECRET))) as client:
        client.accepted = accepted
        yield client


async def test_an_update_with_the_secret_is_accepted_before_the_answer(web):
    """Telegram gets its 200 after the update was handed over."""
    answer = await web.post(WEBHOOK_PATH, json={"update_id": 1}, headers={SECRET_HEADER: SECRET})
    assert (answer.status, web.accepted) == (200, [{"update_id": 1}])


@pytest.mark.parametrize("headers", [{}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: SECRET + "x"}])
async def test_anybody_else_gets_401(web, headers):
    """Without the secret nothing is accepted."""
    answer = await web.post(WEBHOOK_PATH, json={"update_id": 1}, headers=headers)
    assert (answer.status, web.accepted) == (401, [])


async def test_what_is_no_json_gets_400(web):
    """A body that is no JSON is refused."""
    answer = await web.post(WEBHOOK_PATH, data=b"\xff{", headers={SECRET_HEADER: SECRET})
    assert (answer.status, web.accepted) == (400, [])


async def test_a_huge_body_is_refused(web):
    """More than a megabyte is no update."""
    answer = await web.post(WEBHOOK_PATH, data=b" " * 2_000_000, headers={SECRET_HEADER: SECRET})
    assert answer.status == 413


async def test_health_and_readiness_differ(web):
    """A process without its database lives but is not ready."""
    web.accepted.append("broken")
    assert (await web.get("/healthz")).status == 200
    assert (await web.get("/readyz")).status == 503


async def test_metrics_are_prometheus(web):
    """The metrics carry our names."""
    assert "midstance_update_seconds" in await (await web.get("/metrics")).text()
