"""getFile; the download itself is in the server."""

from __future__ import annotations

from bot.simulator.errors import BadRequest
from bot.simulator.media import DOWNLOAD_LIMIT
from bot.simulator.methods.registry import method
from bot.simulator.model import Json
from bot.simulator.request import Params
from bot.simulator.world import World


@method("getFile")
async def get_file(world: World, params: Params) -> Json:
    """Where to download a file; 20 MB at most."""
    stored = world.files.get(params.text("file_id"))
    if stored is None:
        raise BadRequest("wrong file_id or the file is temporarily unavailable")
    if stored.size > DOWNLOAD_LIMIT:
        raise BadRequest("file is too big")
    return stored.to_json() | {"file_path": stored.remote_path}
