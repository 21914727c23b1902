"""The texts that are spoken; `{}` stands for what is filled in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab_player.core import language

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    left: str
    right: str
    set_of: str
    reps: str
    as_many: str
    next: str
    rest: str
    switch: str
    pain: str
    begin: str
    first: str
    halfway: str
    ten_seconds: str
    last_one: str
    finished: str


def _words(translate: Callable[[str, str], str]) -> Words:
    """Every text as `translate` tells it; named as lupdate wants it."""
    return Words(
        left=translate("words", "left side"),
        right=translate("words", "right side"),
        set_of=translate("words", "set {} of {}"),
        reps=translate("words", "{} times"),
        as_many=translate("words", "as many as you can"),
        next=translate("words", "Next: {}"),
        rest=translate("words", "Rest"),
        switch=translate("words", "Change sides"),
        pain=translate("words", "How much does it hurt?"),
        begin=translate("words", "{}. Get ready"),
        first=translate("words", "First: {}"),
        halfway=translate("words", "Halfway"),
        ten_seconds=translate("words", "Ten seconds"),
        last_one=translate("words", "Last one"),
        finished=translate("words", "Done"),
    )


ENGLISH = _words(lambda _context, text: text)
"""What a timeline says wherever it does not depend on the person: on the command line and in tests."""


def words() -> Words:
    """The texts in the language in use."""
    return _words(language.translate)


def sentence(*parts: str) -> str:
    """Parts of an announcement as short sentences, each with a capital and one full stop."""
    told = [part[0].upper() + part[1:].rstrip(".") for part in (p.strip() for p in parts) if part]
    return ". ".join(told) + "." if told else ""
