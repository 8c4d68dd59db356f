"""answerCallbackQuery."""

from __future__ import annotations

from bot.simulator.errors import BadRequest
from bot.simulator.methods.registry import method
from bot.simulator.request import Params
from bot.simulator.world import World

ANSWER_LIMIT = 200


@method("answerCallbackQuery")
async def answer_callback_query(world: World, params: Params) -> bool:
    """Stop the button's spinner, with a toast or an alert if there is text."""
    query = world.open_query(params.text("callback_query_id"))
    if len(params.text("text")) > ANSWER_LIMIT:
        raise BadRequest("MESSAGE_TOO_LONG")
    query.answer = {
        "text": params.text("text"),
        "show_alert": params.flag("show_alert"),
        "url": params.text("url"),
    }
    shown = query.answer | {"query_id": query.id, "message_id": query.message_id}
    world.events.add("answer", query.chat_id, shown, user_id=query.user_id)
    return True
