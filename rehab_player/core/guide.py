"""The guide as frozen values: what its pages say. Every part names where it comes from.

`items` are the numbers of the two articles that the product grew from, S1-1 … (ankle) and S2-1 …
(heel). `sure` is `read` (in the published page), `known` (well established, not re-read), `ours`
(our convention) or `uncertain`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Sure = Literal["read", "known", "ours", "uncertain"]
Items = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """A routine or programme (file name without ending) and for whom; `kind` says which it is."""

    file: str
    when: str
    kind: Literal["routine", "programme"] = "routine"
    items: Items = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence with its origin."""

    text: str
    items: Items = ()
    sure: Sure = "known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place that hurts. `number` is that in the picture, 0 for those beside it.

    `area` is the word that routines use for it. `points_to` names what it may point to, and
    `signs` how that feels. With `no_routine` nothing is offered but to see someone.
    """

    key: str
    name: str
    number: int
    points_to: str
    signs: str
    see: str
    items: Items
    area: str = ""
    helps: tuple[Help, ...] = ()
    tips: tuple[Line, ...] = ()
    easy_on: tuple[Line, ...] = ()
    no_routine: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why it hurts: a card with what often lies behind, and routines that answer to it."""

    name: str
    text: str
    items: Items
    helps: tuple[Help, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LightCard:
    """A light of the traffic light: its zone, what it is like, and what is allowed."""

    light: Literal["green", "yellow", "red"]
    zone: str
    feels: str
    allowed: str
    items: Items


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading with sentences below it."""

    title: str
    lines: tuple[Line, ...]
    key: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Items that the program carries in another place than the guide."""

    items: Items
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutItems:
    """Items that are left out, and why."""

    items: Items
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """All pages. `now` and `soon` are the warning signs, the most urgent first."""

    spots: tuple[Spot, ...]
    causes: tuple[Cause, ...]
    lights: tuple[LightCard, ...]
    light_notes: tuple[Line, ...]
    keep_running: Section
    stop_running: Section
    instead: Section
    now: Section
    soon: Section
    who: Section
    shoes: tuple[Section, ...]
    load: tuple[Section, ...]
    recovery: Section
    sources: tuple[Section, ...]
    elsewhere: tuple[Elsewhere, ...] = ()
    left_out: tuple[LeftOutItems, ...] = ()
    note: str = ""

    def spot(self, key: str) -> Spot:
        """The spot with that key; KeyError when there is none."""
        for spot in self.spots:
            if spot.key == key:
                return spot
        raise KeyError(key)
