"""getChat, members, leaving."""

from __future__ import annotations

from typing import Any

from bot.simulator.errors import BadRequest
from bot.simulator.methods.registry import method
from bot.simulator.model import Json
from bot.simulator.request import Params
from bot.simulator.world import World


@method("getChat")
async def get_chat(world: World, params: Params) -> Json:
    """A chat the bot knows."""
    chat = world.known_chat(params.values.get("chat_id"))
    return world.chat_json(chat.id) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }


@method("getChatMemberCount")
async def get_chat_member_count(world: World, params: Params) -> int:
    """How many are in the chat, the bot included."""
    return len(world.known_chat(params.values.get("chat_id")).members) + 1


@method("getChatMember")
async def get_chat_member(world: World, params: Params) -> Json:
    """One member of a chat."""
    chat = world.known_chat(params.values.get("chat_id"))
    user_id = params.integer("user_id")
    if user_id == world.bot.id:
        status = "administrator" if chat.bot_is_admin else "member"
        return member(world.bot.to_json(), status)
    user = world.users.get(user_id)
    if user is None:
        raise BadRequest("invalid user_id specified")
    return member(user.to_json(), "member" if user_id in chat.members else "left")


@method("leaveChat")
async def leave_chat(world: World, params: Params) -> bool:
    """Leave a group."""
    chat = world.known_chat(params.values.get("chat_id"))
    if chat.type == "private":
        raise BadRequest("chat member status can't be changed in private chats")
    del world.chats[chat.id]
    return True


def member(user: Json, status: str) -> Json:
    """A ``ChatMember`` object in the shape its status asks for."""
    shape: Json = {"user": user, "status": status}
    if status == "kicked":
        shape["until_date"] = 0
    if status == "administrator":
        shape |= dict.fromkeys(_RIGHTS, True) | {"can_be_edited": False, "is_anonymous": False}
    return shape


_RIGHTS: tuple[Any, ...] = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories",
)  # fmt: skip
