"""Taking values out of plain data, and noting everything that is wrong on the way.

What is handed in are dicts, lists, numbers and texts, as JSON or YAML give them. Nothing
here raises for what a file may contain: a wrong value is noted, and a harmless one used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from math import isfinite
from typing import NamedTuple

from rehab_player.core.language import decimal, translate

Way = tuple[str | int, ...]
"""The way to a value through keys and list places."""


class Fault(NamedTuple):
    """Something wrong in a figure file: the way to it, and what to write instead."""

    way: Way
    what: str
    at_key: bool = False
    """Whether the key is wrong, and not its value."""


@dataclass(slots=True)
class Taker:
    """Values of one file, and the faults found so far."""

    faults: list[Fault] = field(default_factory=list)

    def fault(self, way: Way, what: str) -> None:
        """Note that what stands at `way` is wrong."""
        self.faults.append(Fault(way, what))

    def mapping(self, value: object, way: Way, known: Iterable[str] | None = None) -> Mapping[str, object]:
        """A mapping with none but the `known` keys (any when None)."""
        if not isinstance(value, Mapping):
            self.fault(way, translate("figure_checking", "needs keys and values, such as `name: value`"))
            return {}
        names = {str(key): item for key, item in value.items()}
        if known is not None:
            for name in names:
                self._check_known(name, tuple(known), (*way, name), at_key=True)
        return names

    def listing(self, value: object, way: Way, *, least: int = 0, most: int = 100) -> Sequence[object]:
        """A list of `least` to `most` things."""
        if not isinstance(value, list | tuple):
            self.fault(way, translate("figure_checking", "needs a list, such as `[a, b]`"))
            return ()
        if not least <= len(value) <= most:
            wanted = (
                str(least)
                if least == most
                else translate("figure_checking", "{least} to {most}").format(least=least, most=most)
            )
            self.fault(
                way,
                translate("figure_checking", "has {number} entries; it needs {wanted}").format(
                    number=len(value), wanted=wanted
                ),
            )
            return ()
        return value

    def number(self, value: object, way: Way, least: float, most: float) -> float:
        """A number within `least` and `most`."""
        if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
            self.fault(
                way,
                translate("figure_checking", "needs a number from {least} to {most}").format(
                    least=decimal(least), most=decimal(most)
                ),
            )
            return max(least, min(0.0, most))
        if not least <= value <= most:
            self.fault(
                way,
                translate("figure_checking", "is {value}; it needs a number from {least} to {most}").format(
                    value=decimal(value), least=decimal(least), most=decimal(most)
                ),
            )
            return max(least, min(0.0, most))
        return float(value)

    def whole(self, value: object, way: Way, least: int, most: int) -> int:
        """A whole number within `least` and `most`."""
        number = self.number(value, way, least, most)
        if number != int(number):
            self.fault(way, translate("figure_checking", "needs a whole number"))
        return int(number)

    def text(self, value: object, way: Way, longest: int = 80) -> str:
        """A text of at most `longest` characters."""
        if not isinstance(value, str) or not 0 < len(value) <= longest:
            self.fault(
                way,
                translate("figure_checking", "needs a text of 1 to {longest} characters").format(
                    longest=longest
                ),
            )
            return ""
        return value

    def choice(self, value: object, way: Way, names: Iterable[str]) -> str:
        """One of `names`; the first of them where something else stands."""
        known = tuple(names)
        if isinstance(value, str) and value in known:
            return value
        self._check_known(str(value), known, way)
        return known[0] if known else ""

    def _check_known(self, name: str, known: Sequence[str], way: Way, *, at_key: bool = False) -> None:
        if name in known:
            return
        near = get_close_matches(name, known, n=1)
        hint = (
            translate("figure_checking", "did you mean `{near}`?").format(near=near[0])
            if near
            else translate("figure_checking", "it can be {known}").format(known=_list(known))
        )
        self.faults.append(
            Fault(
                way,
                translate("figure_checking", "`{name}` is not known; {hint}").format(
                    name=name[:40], hint=hint
                ),
                at_key,
            )
        )


def _list(names: Sequence[str]) -> str:
    shown = [f"`{name}`" for name in names[:12]]
    return (
        ", ".join(shown) + (" …" if len(names) > 12 else "")
        if shown
        else translate("figure_checking", "nothing here")
    )
