"""Which fields stand in which row of a card, for the head and for each kind of step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.storage.routine_document_completion import Names, value_choices
from rehab_player.ui.editor.groups import ChipsInput, DoseInput, TempoInput
from rehab_player.ui.editor.inputs import ChoiceInput, DurationInput, LinesInput, MeasuresInput, TextInput
from rehab_player.ui.editor.wording import key_word, nothing_word, value_word

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

HEAD = "head"
"""Stands for the kind of a step where the head of the routine is meant."""
Input = TextInput | LinesInput | ChoiceInput | TempoInput | DoseInput | ChipsInput

_Rows = tuple[tuple[tuple[str, int], ...], ...]
"""Rows of keys with the share of the width that each field takes."""

_DOSE: tuple[tuple[str, int], ...] = (("sets", 3), ("rest", 4), ("sides", 5), ("load", 4))
_MORE: tuple[tuple[str, int], ...] = (("switch", 3), ("pain_rule", 4))
_CUES: _Rows = ((("cues", 1),),)
_LAYOUTS: dict[str, _Rows] = {
    HEAD: (
        (("name", 3), ("goal", 2), ("pain_rule", 2)),
        (("summary", 1),),
        (("areas", 1),),
        (("dose", 1),),
        (("equipment", 1), ("measures", 1)),
        (("caution", 1),),
        (("about", 1),),
        (("source", 1),),
    ),
    "reps": (
        (("reps", 2), ("figure", 1)),
        (("tempo", 1),),
        (("count", 4), *_DOSE),
        (("each", 3), *_MORE),
        *_CUES,
    ),
    "hold": ((("hold", 2), ("figure", 1)), (("for", 4), *_DOSE), _MORE, *_CUES),
    "move": ((("move", 2), ("figure", 1)), (("for", 4), *_DOSE), (("beat", 3), *_MORE), *_CUES),
    "rest": ((("rest", 1),),),
    "switch": ((("switch", 1),),),
    "setup": ((("setup", 3), ("for", 1)),),
    "ask": ((("ask", 1),),),
    "repeat": ((("repeat", 3), ("rest", 4), ("sides", 5), ("switch", 4)),),
    "play": ((("play", 1),),),
    "": (),
}
_CHOICES = ("sides", "goal", "pain_rule")
_DURATIONS = ("for", "each", "rest", "switch")
_LISTS = ("cues", "equipment", "source")


def rows_of(kind: str) -> _Rows:
    """The rows of a kind's card."""
    return _LAYOUTS[kind]


def make_input(theme: Theme, icons: Icons, names: Names, kind: str, key: str) -> Input:
    """The field for one key."""
    word = key_word(kind, key)
    if key == "tempo":
        return TempoInput(theme, icons)
    if key == "dose":
        return DoseInput(theme, icons)
    if key == "areas":
        return ChipsInput(theme, icons, key, value_choices("", key, names))
    if key == "measures":
        return MeasuresInput(theme, key, word)
    if key in _LISTS or key == "about":
        return LinesInput(theme, key, word, as_list=key in _LISTS)
    if key in _CHOICES or kind == key == "ask":
        return _choice(theme, icons, names, kind, key)
    make = DurationInput if key in _DURATIONS else TextInput
    line = make(theme, icons, key, word, nothing_word(kind, key))
    if key in ("figure", "play"):
        line.offer(value_choices(kind, key, names))
    return line


def _choice(theme: Theme, icons: Icons, names: Names, kind: str, key: str) -> ChoiceInput:
    values = value_choices("" if kind == HEAD else kind, key, names)
    options = [(value, value_word(key, value)) for value in values if value != "none"]
    if key != kind:
        options.insert(0, ("", nothing_word("" if kind == HEAD else kind, key)))
    return ChoiceInput(theme, icons, key, key_word(kind, key), options)
