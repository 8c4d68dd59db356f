"""The first minute: start with its deep links, help, how to film, the sample."""

from __future__ import annotations

from bot.callbacks import Press
from bot.handlers import data, drills, remind, sample, settings
from bot.handlers.visit import Visit
from bot.render import menu
from bot.render.parts import html
from bot.texts import LANGUAGES


async def start(visit: Visit, payload: str) -> None:
    """Greet; a deep link (``t.me/bot?start=film``) goes where it points."""
    name, _, rest = payload.partition("_")
    if name == "film":
        await film(visit, "")
    elif name == "sample":
        await sample.show(visit)
    elif name == "drill" and rest:
        await drills.show_one(visit, rest)
    elif name == "drills":
        await drills.show_all(visit, "")
    elif name == "remind":
        await remind.begin(visit, "")
    elif name == "privacy":
        await data.privacy(visit, "")
    elif name == "lang" and rest in LANGUAGES:
        await greet(await settings.speak(visit, rest))
    else:
        await greet(visit)


async def greet(visit: Visit) -> None:
    """Say hello: in full to somebody new, shortly to somebody who has sent a clip."""
    if await visit.latest():
        await visit.say(menu.welcome_back(visit.texts))
    else:
        await visit.say(menu.start(visit.texts))


async def help_(visit: Visit, _: str) -> None:
    """Say what the bot can do."""
    await visit.say(html(visit.texts("help")))


async def film(visit: Visit, _: str) -> None:
    """Say how to film."""
    await visit.say(menu.film_tips(visit.texts))


async def press_film(visit: Visit, _: Press) -> str | None:
    """The button "How to film"."""
    await film(visit, "")
    return None


async def press_sample(visit: Visit, _: Press) -> str | None:
    """The button "Try the sample"."""
    await sample.show(visit)
    return None
