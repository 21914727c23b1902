"""Files of other programs, told by what is in them, as routine files of this one."""

from __future__ import annotations

import json
import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from rehab_player.storage import foreign_jawt, foreign_qintervals
from rehab_player.storage.characters import decode, tabs_to_spaces
from rehab_player.storage.foreign_zwift import from_zwift
from rehab_player.storage.yaml_tree import read_tree

if TYPE_CHECKING:
    from rehab_player.storage.foreign_values import Converted

_JAWT_KEYS = re.compile(rb'^\s*(?:\xef\xbb\xbf)?[\[{].*"(?:workouts|sets|exercises)"\s*:', re.DOTALL)


def convert(data: bytes, file_name: str) -> Converted | None:
    """The routines of another program's file; None when it is none, and to be read as it is.

    Raises nothing, whatever the data.
    """
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if PurePath(file_name).suffix.lower() == ".zwo" or _is_xml(start):
        return from_zwift(data)
    if start[:1] in (b"{", b"["):
        return foreign_jawt.from_jawt(data) if _is_jawt(data) else None
    return foreign_qintervals.from_qintervals(data) if _is_qintervals(data) else None


def _is_xml(start: bytes) -> bool:
    return start.startswith((b"<?xml", b"<workout", b"\xff\xfe<", b"\xfe\xff\x00<"))


def _is_jawt(data: bytes) -> bool:
    """Also of a damaged file, by the keys that it has."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return _JAWT_KEYS.match(data[:100_000]) is not None
    return foreign_jawt.looks_like(value)


def _is_qintervals(data: bytes) -> bool:
    """Also of a damaged file, by the lines that it has and a routine has not."""
    text, problem = decode(data)
    if problem is not None:
        return False
    root = read_tree(tabs_to_spaces(text)).root
    if root is not None:
        return foreign_qintervals.looks_like(root)
    has = [
        re.search(rf"^{key}\s*:", text, re.MULTILINE) for key in ("title", "(?:intervals|workout)", "format")
    ]
    return bool(has[0] and has[1] and not has[2])
