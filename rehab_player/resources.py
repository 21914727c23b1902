"""Where the bundled files are: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

from rehab_player.core.language import ENGLISH

_PACKAGE = Path(__file__).resolve().parent


def routines_dir() -> Path:
    """The folder of the bundled routines in English; those in other languages are below it. Read-only."""
    return _bundled("routines")


def routine_folders(language: str) -> tuple[Path, ...]:
    """The folders of the bundled routines in a language: its edition, then the English one for the rest.

    Of a file that stands in both, the first is the one that counts.
    """
    english = routines_dir()
    return (english,) if language == ENGLISH else (english / language, english)


def all_editions(language: str) -> tuple[Path, ...]:
    """The folders of the bundled routines in every language, this one first."""
    english = routines_dir()
    known = (english / path.stem for path in sorted(translations_dir().glob("*.json")))
    others = (folder for folder in known if folder.is_dir())
    return tuple(dict.fromkeys((*routine_folders(language), *others)))


def guide_dir(language: str) -> Path:
    """The folder of the guide's texts in this language, or in English where there are none."""
    english = assets_dir() / "guide"
    own = english / language
    return own if own.is_dir() else english


def assets_dir() -> Path:
    """The folder of the bundled icons, figures and palettes; read-only."""
    return _bundled("assets")


def translations_dir() -> Path:
    """The folder of the texts in each language; read-only."""
    return assets_dir() / "translations"


def _bundled(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
