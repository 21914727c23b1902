"""Saying a line in the terminal, whatever names of files and texts of others stand in it."""

from __future__ import annotations

import re
import sys

from rehab_player.storage.characters import INVISIBLE

_GAPS = re.compile(r"[\t\r\n]")


def say(line: str, *, to_errors: bool = False) -> None:
    """Print one line. Signs that command a terminal or turn what stands around them are replaced."""
    plain = INVISIBLE.sub("\N{REPLACEMENT CHARACTER}", _GAPS.sub(" ", line))
    print(plain, file=sys.stderr if to_errors else sys.stdout)
