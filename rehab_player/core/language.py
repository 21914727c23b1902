"""The language that texts are told in: a catalogue of translations, chosen once when the program starts.

`translate` is called as Qt's `QCoreApplication.translate` is, with literals, so that Qt's `lupdate`
finds the texts. Many texts are constants of their modules, told when those are imported; the
catalogue therefore has to be there before any of them. A later change of the language would leave
the old one in them, and is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

ENGLISH = "en"
PLURAL_TABLE = 200


class ToldAlready(Exception):
    """The language was chosen after texts had been told in another one."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language.

    `texts` holds, by context and English text, the translation: one form, or as many as the
    language has plurals. `plurals` says which form a number takes: a digit for each number from 0
    to 199; larger numbers take the form of their last two digits, as in every language that Qt knows.
    """

    language: str = ENGLISH
    texts: Mapping[str, Mapping[str, str | tuple[str, ...]]] = field(default_factory=dict)
    plurals: str = ""

    def form(self, n: int) -> int:
        """The number of the plural form that `n` takes."""
        place = n if n < PLURAL_TABLE else 100 + n % 100
        return int(self.plurals[place]) if self.plurals else int(n != 1)


class _Door:
    """The one catalogue that texts are looked up in, and whether a text was told from it."""

    def __init__(self) -> None:
        self.catalogue = Catalogue()
        self.has_told = False


_door = _Door()


def use(catalogue: Catalogue) -> None:
    """Tell all texts from `catalogue` from now on. Raises ToldAlready when some were told in another one."""
    if catalogue.language == _door.catalogue.language:
        _door.catalogue = catalogue
        return
    if _door.has_told:
        raise ToldAlready(
            f"texts were told in {_door.catalogue.language} before {catalogue.language} was chosen"
        )
    _door.catalogue = catalogue


def language() -> str:
    """The code of the language in use, such as `de`."""
    return _door.catalogue.language


def translate(context: str, text: str, comment: str = "", n: int | None = None) -> str:
    """`text` in the language in use; `%n` in it is replaced by `n`, in the plural form that `n` takes.

    `comment` is for translators, and makes no difference here: a text means one thing in its context.
    """
    _door.has_told = True
    found = _door.catalogue.texts.get(context, {}).get(text, text)
    if isinstance(found, tuple):
        found = found[min(_door.catalogue.form(abs(n or 0)), len(found) - 1)]
    return found if n is None else found.replace("%n", whole(n))


def whole(value: int) -> str:
    """A whole number with its thousands set apart, as in 10,000."""
    return f"{value:,}".replace(",", translate("numbers", ","))


def decimal(value: float, digits: int = 6) -> str:
    """A number without the decimals that are none, and with at most `digits` of them."""
    return f"{round(value, digits):g}".replace(".", translate("numbers", "."))


def one_decimal(value: float) -> str:
    """A number with exactly one decimal, such as 4.0."""
    return f"{value:.1f}".replace(".", translate("numbers", "."))


def inside(text: str) -> str:
    """A text that begins a line as it stands inside a sentence: with a small letter, where that is the way.

    German, say, keeps its capitals: its translation of `yes` is `no`.
    """
    if translate("small first letter inside a sentence", "yes") != "yes":
        return text
    return text[:1].lower() + text[1:]


def day_text(day: date) -> str:
    """A day in figures, such as 2026-11-22."""
    return day.strftime(translate("numbers", "%Y-%m-%d"))
