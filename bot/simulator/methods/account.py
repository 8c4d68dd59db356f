"""getMe, the bot's commands, names, descriptions and menu button; logOut and close."""

from __future__ import annotations

from typing import Any

from bot.simulator.methods.registry import METHODS, method
from bot.simulator.model import Json
from bot.simulator.request import Params
from bot.simulator.world import World

#: Method suffix, field of the answer, longest text.
TEXTS = (
    ("Name", "name", 64),
    ("Description", "description", 512),
    ("ShortDescription", "short_description", 120),
)


@method("getMe")
async def get_me(world: World, params: Params) -> Json:
    """The bot itself."""
    return world.bot.to_json() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("logOut", "close")
async def log_out(world: World, params: Params) -> bool:
    """Accepted and without effect: there is only this one server."""
    return True


@method("setMyCommands")
async def set_my_commands(world: World, params: Params) -> bool:
    """The command menu of a scope and language."""
    world.profile.set_commands(
        params.structure("commands"), params.structure("scope"), params.text("language_code")
    )
    world.events.add("commands", None, {})
    return True


@method("getMyCommands")
async def get_my_commands(world: World, params: Params) -> list[Json]:
    """The commands of exactly this scope and language."""
    return world.profile.get_commands(params.structure("scope"), params.text("language_code"))


@method("deleteMyCommands")
async def delete_my_commands(world: World, params: Params) -> bool:
    """Back to the commands of a wider scope."""
    world.profile.delete_commands(params.structure("scope"), params.text("language_code"))
    world.events.add("commands", None, {})
    return True


def _register_text(suffix: str, field: str, limit: int) -> None:
    async def set_text(world: World, params: Params) -> Any:
        world.profile.set_text(field, params.text(field), params.text("language_code"), limit)
        world.events.add("profile", None, {})
        return True

    async def get_text(world: World, params: Params) -> Any:
        words = world.profile.text(field, params.text("language_code"))
        return {field: words or (world.bot.first_name if field == "name" else "")}

    METHODS[f"setMy{suffix}".lower()] = set_text
    METHODS[f"getMy{suffix}".lower()] = get_text


for _suffix, _field, _limit in TEXTS:
    _register_text(_suffix, _field, _limit)


@method("setChatMenuButton")
async def set_chat_menu_button(world: World, params: Params) -> bool:
    """What the button beside the input does."""
    chat_id = params.integer("chat_id", 0) or None
    world.profile.menu_buttons[chat_id] = params.structure("menu_button") or {"type": "default"}
    return True


@method("getChatMenuButton")
async def get_chat_menu_button(world: World, params: Params) -> Json:
    """The menu button of a chat, or everybody's."""
    buttons = world.profile.menu_buttons
    return buttons.get(params.integer("chat_id", 0) or None) or buttons.get(None) or {"type": "commands"}
