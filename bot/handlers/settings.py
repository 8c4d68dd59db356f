"""Language, units and leg length."""

from __future__ import annotations

from dataclasses import replace

from bot.callbacks import Press
from bot.handlers import dialogue
from bot.handlers.visit import Visit
from bot.lengths import parse_leg_cm
from bot.render import menu
from bot.render.parts import html
from bot.texts import LANGUAGES, choose_language


async def ask_language(visit: Visit, said: str) -> None:
    """Offer the languages; "/language de" chooses at once."""
    if said[:2].lower() in LANGUAGES:
        await _set_language(visit, said[:2].lower())
    else:
        await visit.say(menu.ask_language(visit.texts))


async def press_language(visit: Visit, press: Press) -> str | None:
    """A language's button."""
    changed = await speak(visit, choose_language(press.arg(0)))
    await visit.turn_into(html(changed.texts("language-set")))
    return None


async def _set_language(visit: Visit, lang: str) -> None:
    await (await speak(visit, lang)).tell("language-set")


async def speak(visit: Visit, lang: str) -> Visit:
    """Keep the language; the command menu of the private chat follows."""
    changed = await visit.change(language=lang)
    if visit.private:
        await visit.services.chat.menu(visit.chat_id, menu.commands(changed.texts))
    return changed


async def ask_units(visit: Visit, said: str) -> None:
    """Offer the units; "/units 178 cm" tells the leg at once."""
    if said and parse_leg_cm(said):
        await take_leg(visit, said)
    else:
        await visit.say(menu.ask_units(visit.user, visit.texts))


async def press_units(visit: Visit, press: Press) -> str | None:
    """A unit's button."""
    units = "imperial" if press.arg(0) == "imperial" else "metric"
    await visit.change(units=units)
    await visit.turn_into(html(visit.texts(f"units-{units}")))
    return None


async def press_leg(visit: Visit, _: Press) -> str | None:
    """The button "My leg length": the next message is taken as the answer."""
    await dialogue.wait_for(visit, "leg")
    await visit.tell("leg-ask")
    return None


async def take_leg(visit: Visit, text: str) -> bool:
    """Keep a told height or leg length; False where the text holds none."""
    leg = parse_leg_cm(text, imperial=visit.user.units == "imperial")
    if leg is None:
        return False
    changed = await visit.change(leg_length_cm=round(leg, 1))
    await dialogue.end(visit)
    await visit.say(menu.leg_is_set(replace(changed.user), visit.texts))
    return True
