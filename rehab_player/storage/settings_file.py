"""settings.ini as a file: read before any text is told, because it says in which language that is."""

from __future__ import annotations

from configparser import Error as IniError
from configparser import RawConfigParser
from typing import TYPE_CHECKING

from rehab_player.storage.ordinary import read_ordinary

if TYPE_CHECKING:
    from pathlib import Path


def empty_parser() -> RawConfigParser:
    """Without inheritance between sections, and with names in the case in which they are written."""
    parser = RawConfigParser(default_section="", strict=False)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    return parser


def parsed(path: Path) -> RawConfigParser:
    """What stands in the file. Raises OSError, ValueError for what is no UTF-8, and IniError."""
    parser = empty_parser()
    parser.read_string(read_ordinary(path).decode("utf-8-sig"), str(path))
    return parser


def written_language(path: Path) -> str:
    """The language that the settings ask for; empty where they ask for none or cannot be read."""
    try:
        return parsed(path).get("look", "language", fallback="").strip().lower()
    except (OSError, ValueError, IniError):
        return ""
