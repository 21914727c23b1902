"""Values of other programs as this one can hold them; what gets lost is noted."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from rehab_player.core.editing import Fields, NewStep
from rehab_player.storage import foreign_wording as wording
from rehab_player.storage.characters import first_invisible
from rehab_player.storage.durations import MAX_DURATION_MS
from rehab_player.storage.routine_document_write import routine_text
from rehab_player.storage.routine_fields import MAX_COUNT, MAX_LINE

REST_WORDS = frozenset(
    {"rest", "break", "pause", "recover", "recovery", "ruhe", "repos", "descanso", "pausa"}
)
"""Exercises that are only called so are rests, which say here what comes next."""

_LONGEST_NUMBER = 40
_MOST_DIGITS = 20
"""Numbers beyond mean nothing here, and some take long to write out."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A workout of another program as a routine file; `notes` say what could not be carried over."""

    name: str
    text: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Converted:
    """What a file of another program holds. `problems` say what kept it from being read, if anything."""

    program: str
    routines: tuple[Foreign, ...]
    problems: tuple[str, ...] = ()


@dataclass(slots=True)
class Notes:
    """What gets lost, each thing said once, in the order in which it was found."""

    _found: dict[str, None] = field(default_factory=dict)

    def add(self, note: str) -> None:
        """Note something."""
        self._found.setdefault(note)

    def all(self) -> tuple[str, ...]:
        """Everything that was noted."""
        return tuple(self._found)

    def line(self, value: object, usual: str, limit: int = MAX_LINE) -> str:
        """A text of one line that can be seen; `usual` where there is none."""
        text = " ".join(_visible(str(value)).split()) if isinstance(value, str | int | float) else ""
        if len(text) > limit:
            self.add(wording.shortened(text))
        return text[:limit].rstrip() or usual

    def rounds(self, value: object) -> int:
        """How many times, at least once."""
        exact = number(value)
        if exact is None:
            return 1
        if exact > MAX_COUNT:
            self.add(wording.CLIPPED)
            return MAX_COUNT
        return max(int(exact), 1)


def paragraphs(value: str, limit: int = 20_000) -> str:
    """A text of any number of lines that can be seen."""
    return "\n".join(_visible(line).rstrip() for line in value.strip().splitlines())[:limit].rstrip()


def _visible(text: str) -> str:
    spaced = "".join(" " if sign.isspace() else sign for sign in text)
    return "".join(sign for sign in spaced if not first_invisible(sign))


def number(value: object) -> Decimal | None:
    """A number that somebody may have meant; None for anything else."""
    text = str(value).strip()
    try:
        exact = Decimal(text) if len(text) <= _LONGEST_NUMBER else Decimal("nan")
    except InvalidOperation:
        return None
    return exact if exact.is_finite() and abs(exact.adjusted()) < _MOST_DIGITS else None


def seconds(value: object) -> str | None:
    """A length in seconds as it is written in a file; None when it is none, not above 0 or over a day."""
    exact = number(value)
    if exact is None or not 0 < exact * 1000 <= MAX_DURATION_MS:
        return None
    rounded = exact.quantize(Decimal("0.001"))
    if rounded >= 120 and rounded % 60 == 0:
        return f"{int(rounded) // 60}m"
    return f"{rounded.normalize():f}s" if rounded > 0 else None


def routine(name: str, about: str, program: str, steps: list[NewStep], notes: Notes) -> Foreign:
    """The file of a workout."""
    head: Fields = (("format", "1"), ("name", name))
    if about:
        head += (("about", about),)
    head += (("source", wording.from_program(program)),)
    return Foreign(name, routine_text(head, steps), notes.all())


def rest(length: str) -> NewStep:
    """A pause that counts down."""
    return NewStep((("rest", length),))


def move(name: str, length: str, *more: tuple[str, str | tuple[str, ...]]) -> NewStep:
    """A timed exercise."""
    return NewStep((("move", name), ("for", length), *more))


def exercise(name: str, length: str) -> NewStep:
    """A rest where it is only called so, else a timed exercise."""
    return rest(length) if name.casefold() in REST_WORDS else move(name, length)


def repeated(rounds: int, steps: list[NewStep], *options: tuple[str, str]) -> list[NewStep]:
    """The steps so many times; no repeat where that is once."""
    if rounds == 1 or not steps:
        return steps
    return [NewStep((("repeat", str(rounds)), *options), tuple(steps))]
