"""Which language the program speaks, and its catalogue: chosen once, before any text is told."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

from rehab_player.core.language import ENGLISH, Catalogue, use
from rehab_player.resources import translations_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

SPEAKER_LANGUAGE = "REHAB_PLAYER_LANGUAGE"
"""The variable that tells the speaker's process the language; not meant to be set by people."""


def speak(language: str) -> None:
    """Tell all texts in this language from now on. Raises ToldAlready when some were told in another."""
    use(catalogue(language))


def chosen_language(wanted: str = "", environment: Mapping[str, str] | None = None) -> str:
    """The code of the wanted language if there is such a one, else of the system's, else English."""
    known = languages()
    if wanted in known:
        return wanted
    return next((code for code in system_languages(environment) if code in known), ENGLISH)


def languages() -> tuple[str, ...]:
    """The codes of the languages that there are texts in."""
    return tuple(sorted(path.stem for path in translations_dir().glob("*.json")))


def catalogue(language: str) -> Catalogue:
    """The texts of a language, as `script/translate` made them; English when they cannot be read."""
    try:
        read = json.loads((translations_dir() / f"{language}.json").read_bytes())
        texts = {
            context: {
                text: told if isinstance(told, str) else tuple(told) for text, told in translations.items()
            }
            for context, translations in read["texts"].items()
        }
        return Catalogue(language, texts, read["plurals"])
    except (OSError, ValueError, LookupError, AttributeError, TypeError):
        return Catalogue(language)


def system_languages(
    environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> tuple[str, ...]:
    """The codes of the languages that the person's system speaks, the preferred one first.

    What the environment says comes first, in the order of the C library; `C` and `POSIX` are English.
    """
    told = os.environ if environment is None else environment
    locale = next((told[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if told.get(name)), "")
    if _code(locale) in ("c", "posix"):
        return (ENGLISH,)
    if locale:
        listed = told.get("LANGUAGE", "").split(":")
        return tuple(_code(one) for one in (*listed, locale) if one)
    if platform == "win32":
        return _windows_language()
    return _mac_languages() if platform == "darwin" else (ENGLISH,)


def _code(locale: str) -> str:
    """`de` for `de_AT.UTF-8`."""
    return locale.replace("-", "_").partition(".")[0].partition("_")[0].partition("@")[0].lower()


def _windows_language() -> tuple[str, ...]:
    import ctypes
    import locale

    number = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined, unused-ignore]
    return (_code(locale.windows_locale.get(number, ENGLISH)),)


def _mac_languages() -> tuple[str, ...]:
    """As System Settings lists them: what is started from the Dock has no locale in its environment."""
    import re
    import subprocess

    try:
        listed = subprocess.run(
            ["defaults", "read", "-g", "AppleLanguages"],
            capture_output=True,
            text=True,
            timeout=2,
            check=True,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return (ENGLISH,)
    return tuple(_code(one) for one in re.findall(r"[A-Za-z][A-Za-z-]+", listed))
