"""Commands, descriptions, menu button, chats."""

from __future__ import annotations

import pytest
from telegram import Bot, BotCommandScopeAllPrivateChats, BotCommandScopeChat, MenuButtonCommands
from telegram.error import BadRequest

from bot.simulator import Person, SimClient


async def test_me(bot: Bot) -> None:
    """The bot has the id its token begins with."""
    me = await bot.get_me()
    assert me.id == 1000000001
    assert me.is_bot


async def test_commands_by_scope_and_language(bot: Bot) -> None:
    """Each scope and language has its own list."""
    await bot.set_my_commands([("start", "Begin")])
    await bot.set_my_commands([("start", "Beginnen")], BotCommandScopeAllPrivateChats(), "de")
    assert [c.description for c in await bot.get_my_commands()] == ["Begin"]
    assert [c.description for c in await bot.get_my_commands(BotCommandScopeAllPrivateChats(), "de")] == [
        "Beginnen"
    ]
    await bot.delete_my_commands()
    assert await bot.get_my_commands() == ()


async def test_the_menu_is_the_narrowest(bot: Bot, client: SimClient, mia: Person) -> None:
    """A user sees the commands of the narrowest scope, in their language if there are any."""
    await bot.set_my_commands([("start", "Begin")])
    await bot.set_my_commands([("start", "Beginnen")], language_code="de")
    await mia.be(language_code="de")
    assert await _menu(client) == ["Beginnen"]
    await mia.be(language_code="fr")
    assert await _menu(client) == ["Begin"]
    await bot.set_my_commands([("stats", "Figures")], BotCommandScopeChat(7))
    assert await _menu(client) == ["Figures"]


async def _menu(client: SimClient) -> list[str]:
    state = await client.get("state", user=7)
    return [item["description"] for item in state["chats"][0]["commands"]]


@pytest.mark.parametrize("command", [("Start", "x"), ("with space", "x"), ("x" * 33, "x")])
async def test_a_bad_command(bot: Bot, command: tuple[str, str]) -> None:
    """Commands are 1 to 32 small letters, digits and underscores."""
    with pytest.raises(BadRequest, match=r"(?i)bot_command_invalid"):
        await bot.set_my_commands([command])


async def test_descriptions(bot: Bot, client: SimClient, mia: Person) -> None:
    """Descriptions are kept by language; the general one stands in."""
    await bot.set_my_description("A coach")
    await bot.set_my_short_description("Ein Coach", language_code="de")
    assert (await bot.get_my_description("fr")).description == "A coach"
    assert (await bot.get_my_short_description("de")).short_description == "Ein Coach"
    assert (await client.get("state", user=7))["description"] == "A coach"


async def test_too_long_a_description(bot: Bot) -> None:
    """A short description has 120 characters at most."""
    with pytest.raises(BadRequest, match="too long"):
        await bot.set_my_short_description("x" * 121)


async def test_menu_button(bot: Bot, mia: Person) -> None:
    """The menu button can be set for one chat."""
    assert await bot.set_chat_menu_button(7, MenuButtonCommands())
    assert (await bot.get_chat_menu_button(7)).type == "commands"


async def test_chat(bot: Bot, mia: Person) -> None:
    """A known chat can be looked at; a stranger's cannot."""
    assert (await bot.get_chat(7)).first_name == "Mia"
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.get_chat(8)


async def test_members(bot: Bot, client: SimClient, mia: Person) -> None:
    """The bot knows who is in a group."""
    await client.add_group(-50, "Runners", [7, 8])
    assert (await bot.get_chat_member(-50, 7)).status == "member"
    assert (await bot.get_chat_member(-50, bot.id)).status == "member"
    assert await bot.get_chat_member_count(-50) == 3
    assert await bot.leave_chat(-50)


async def test_log_out_and_close(bot: Bot) -> None:
    """Both are accepted."""
    assert await bot.log_out()
    assert await bot.close()
