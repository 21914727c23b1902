"""The routines that a programme file names, and another name in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.storage.nodes import Listing, Mapping, Reads, Scalar
from rehab_player.storage.routine_save_bytes import bytes_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator


def prescribed(text: str) -> tuple[Scalar, ...]:
    """The names of routines as they stand in a programme's text; none where it is no YAML."""
    from rehab_player.storage.yaml_tree import read_tree

    root = read_tree(text).root
    return tuple(_routines(root)) if isinstance(root, Mapping) else ()


def prescribing(data: bytes, old: str, new: str) -> bytes:
    """A programme's contents with `new` wherever it names the routine `old`; the rest stays as it is."""
    text = text_of(data)
    if text is None:
        return data
    lines = text.split("\n")
    for one in reversed([one for one in prescribed(text) if one.text.strip() == old]):
        lines[one.line - 1] = _replaced(lines[one.line - 1], one, new)
    return bytes_of("\n".join(lines), data)


def _routines(root: Mapping) -> Iterator[Scalar]:
    phases = root.get("phases")
    for phase in phases if isinstance(phases, Listing) else ():
        do = phase.get("do") if isinstance(phase, Mapping) else None
        for entry in do if isinstance(do, Listing) else ():
            name = entry.get("routine") if isinstance(entry, Mapping) else None
            if isinstance(name, Scalar):
                yield name


def _replaced(line: str, name: Scalar, new: str) -> str:
    """The line with another name at that place; as it is where the name is written in another way there."""
    at = name.column - 1 if name.plain else name.column
    if line[at : at + len(name.text)] != name.text:
        return line
    is_text = not name.plain or Scalar(new, 0, 0, plain=True).reads is Reads.TEXT
    return line[:at] + (new if is_text else f'"{new}"') + line[at + len(name.text) :]
