"""getUpdates and the webhook settings."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.simulator.errors import BadRequest, Conflict
from bot.simulator.methods.registry import method
from bot.simulator.model import Json
from bot.simulator.request import Params
from bot.simulator.world import World

#: The server waits no longer than this, in seconds, whatever the poller asks for.
LONGEST_POLL_S = 50
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def _allowed_kinds(params: Params) -> list[str] | None:
    kinds = params.structure("allowed_updates")
    if kinds is None:
        return None
    if not isinstance(kinds, list):
        raise BadRequest("can't parse allowed_updates: an Array of Strings expected")
    return [str(kind) for kind in kinds]


@method("getUpdates")
async def get_updates(world: World, params: Params) -> list[Json]:
    """The oldest unconfirmed updates; waits when there are none."""
    if world.webhook.url:
        raise Conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    world.updates.allow(_allowed_kinds(params))
    limit = min(100, max(1, params.integer("limit", 100)))
    wait_s = min(LONGEST_POLL_S, max(0, params.integer("timeout", 0)))
    batch = await world.updates.poll(params.integer("offset", 0), limit, wait_s)
    return world.faults.disturb(batch)


@method("setWebhook")
async def set_webhook(world: World, params: Params) -> bool:
    """Deliver updates by POST from now on; an empty url goes back to polling."""
    url = params.text("url")
    if not url:
        return await _back_to_polling(world, params)
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise BadRequest("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.text("secret_token")
    if secret and not _SECRET.fullmatch(secret):
        raise BadRequest("secret token contains unallowed characters")
    world.updates.allow(_allowed_kinds(params))
    if params.flag("drop_pending_updates"):
        world.updates.clear()
    world.updates.end_poll()
    world.webhook.start(url, secret, min(100, max(1, params.integer("max_connections", 40))))
    return True


@method("deleteWebhook")
async def delete_webhook(world: World, params: Params) -> bool:
    """Back to polling."""
    return await _back_to_polling(world, params)


async def _back_to_polling(world: World, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        world.updates.clear()
    await world.webhook.stop()
    return True


@method("getWebhookInfo")
async def get_webhook_info(world: World, params: Params) -> Json:
    """Where updates are delivered, how many wait, and what went wrong last."""
    info: Json = {"pending_update_count": len(world.updates)} | world.webhook.info()
    if world.updates.allowed is not None:
        info["allowed_updates"] = sorted(world.updates.allowed)
    return info
