"""The words that the bundled figures have for the phases of a repetition, in the language in use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from rehab_player.core.language import translate

if TYPE_CHECKING:
    from collections.abc import Mapping


def told(word: str) -> str:
    """A figure's word for a phase as a person reads it; a word that is not known stays as it is written."""
    return _words().get(word, word)


@cache
def _words() -> Mapping[str, str]:
    return {
        "Back": translate("figure_words", "Back"),
        "Curl": translate("figure_words", "Curl"),
        "Ease back": translate("figure_words", "Ease back"),
        "Forward": translate("figure_words", "Forward"),
        "Hold": translate("figure_words", "Hold"),
        "Hop": translate("figure_words", "Hop"),
        "Land": translate("figure_words", "Land"),
        "Let go": translate("figure_words", "Let go"),
        "Lift": translate("figure_words", "Lift"),
        "Push": translate("figure_words", "Push"),
        "Relax": translate("figure_words", "Relax"),
        "Stay": translate("figure_words", "Stay"),
        "Toes back": translate("figure_words", "Toes back"),
    }
