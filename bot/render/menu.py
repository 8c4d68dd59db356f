"""First minute, help, settings and data: messages that need nothing but the language."""

from __future__ import annotations

from bot.message import Message
from bot.records import User
from bot.render.amounts import Lengths
from bot.render.parts import button, choice, html, rows
from bot.render.teaching import picture
from bot.texts import LANGUAGES, Texts

#: Each language's own name, for somebody who cannot read the current one.
LANGUAGE_NAMES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "pt": "Português", "ru": "Русский",
}  # fmt: skip

#: The command menu, in order.
COMMANDS = ("start", "help", "drills", "remind", "reminders", "history", "language", "units", "privacy",
            "export", "delete", "cancel")  # fmt: skip
#: The user's setting that their clip is deleted from the private chat once it is answered.
CLEARS_CLIPS = "clears_clips"
GROUP_COMMANDS = ("analyse", "help", "drills")


def start(texts: Texts) -> Message:
    """The first message: what this is, how to film, two buttons, privacy in a line."""
    buttons = ((button(texts, "sample", "sample"), button(texts, "film", "film")),)
    return html(texts("start"), buttons, photo=picture("how_to_film"))


def welcome_back(texts: Texts) -> Message:
    """What somebody reads who presses start again."""
    return html(texts("start-again"), ((button(texts, "history", "hist"), button(texts, "film", "film")),))


def film_tips(texts: Texts) -> Message:
    """How to film."""
    return html(texts("film-tips"), ((button(texts, "sample", "sample"),),), photo=picture("how_to_film"))


def ask_language(texts: Texts) -> Message:
    """One button for each language, in its own name."""
    names = [choice(LANGUAGE_NAMES[lang], "lang", lang) for lang in LANGUAGES]
    return html(texts("language-ask"), rows(names, 3))


def ask_units(user: User, texts: Texts) -> Message:
    """Centimetres or inches, and the leg."""
    unit = texts(f"unit-name-{user.units or 'metric'}")
    row = (button(texts, "metric", "unit", "metric"), button(texts, "imperial", "unit", "imperial"))
    return html(texts("units-ask", unit=unit), (row, (button(texts, "leg", "leg"),)))


def leg_is_set(user: User, texts: Texts) -> Message:
    """The leg length stated back in the runner's units."""
    return html(texts("leg-set", leg=Lengths(user, texts).leg()))


def privacy(user: User, texts: Texts) -> Message:
    """What is kept, and the choice to have clips taken out of the chat as well."""
    clears = bool((user.settings or {}).get(CLEARS_CLIPS))
    choose = (
        button(texts, "leave-clips", "clr", "no") if clears else button(texts, "clear-clips", "clr", "yes")
    )
    return html(texts("privacy"), ((choose,),))


def ask_delete(texts: Texts) -> Message:
    """The one question before everything is deleted."""
    return html(
        texts("delete-ask"),
        ((button(texts, "keep", "del", "no"), button(texts, "delete-all", "del", "yes")),),
    )


def commands(texts: Texts, names: tuple[str, ...] = COMMANDS) -> list[tuple[str, str]]:
    """The command menu with a line for each command."""
    return [(name, texts(f"command-{name}")) for name in names]
