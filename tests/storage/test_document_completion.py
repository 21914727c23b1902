"""What the text view offers while somebody types."""

from __future__ import annotations

import pytest

from rehab_player.core.editing_places import Span
from rehab_player.storage.routine_document_completion import Names, complete, key_choices, value_choices
from rehab_player.storage.routine_fields import AREAS, GOALS

NAMES = Names(("calf-raise", "heel-drop"), ("calf-stretch", "mobility-reset"))
KINDS = ["hold", "move", "reps", "rest", "switch", "setup", "ask", "repeat", "play"]


def offered(text: str) -> list[str] | None:
    """The choices at the sign `|`."""
    completion = complete(text.replace("|", ""), text.index("|"), NAMES)
    return None if completion is None else [choice.text for choice in completion.choices]


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("format: 1\nna|", ["name"]),
        ("format: 1\nname: a\nd|", ["dose"]),
        ("steps:\n  - |", KINDS),
        ("steps:\n  - re|", ["reps", "rest", "repeat"]),
        ("steps:\n  - reps: a\n    c|\n    count: 3\n", ["cues"]),
        ("steps:\n  - reps: a\n    co|\n  - reps: b\n    count: 3\n", ["count"]),
        ("steps:\n  - hold: a\n    co|", None),
        ("steps:\n  - repeat: 2\n    steps:\n      - hold: a\n        fo|", ["for"]),
        ("steps:\n  - repeat: 2\n    steps:\n      - hold: a\n    re|", ["rest"]),
        ("steps:\n  - hold: a\n    sides: b|", ["both"]),
        ("steps:\n  - hold: a\n    figure: h|", ["heel-drop"]),
        ("steps:\n  - play: m|", ["mobility-reset"]),
        ("steps:\n  - ask: |", ["pain"]),
        ("steps:\n  - move: a\n    beat: |", ["cadence"]),
        ("steps:\n  - hold: a\n    for: 4|", ["45s"]),
        ("steps:\n  - reps: a\n    tempo: {up: 2s, |", ["top", "down", "bottom"]),
        ("steps:\n  - reps: a\n    tempo:\n      up: 2s\n      d|", ["down"]),
        ("areas: [calf, ba|", ["back of ankle"]),
        ("areas:\n  - c|", ["calf"]),
        ("areas: [|", list(AREAS)),
        ("goal: |", list(GOALS)),
        ("pain_rule: l|", ["loading"]),
        ("dose: {per_day: 2, w|", ["weeks", "days_per_week"]),
        ("dose: {after_runs: t|", ["true"]),
        ("measures:\n  - name: Load\n    |", ["unit", "per_side"]),
        ("name: |", None),
        ("# na|", None),
        ("name: a  # na|", None),
        ("steps:\n  - hold: a # b|", None),
    ],
)
def test_what_is_offered(text: str, choices: list[str] | None) -> None:
    assert offered(text) == choices


def test_a_choice_says_what_it_writes_where_and_what_it_means() -> None:
    completion = complete("format: 1\nna", 12, NAMES)
    assert completion is not None
    assert completion.span == Span(10, 12)
    (name,) = completion.choices
    assert (name.insert, name.about) == ("name: ", "What the routine is called.")


def test_the_form_asks_for_keys_and_values_of_a_kind() -> None:
    assert [choice.text for choice in key_choices("ask")] == ["ask"]
    assert "steps" in [choice.text for choice in key_choices("")]
    assert value_choices("hold", "sides", NAMES) == ("none", "left", "right", "both", "affected")
    assert value_choices("hold", "hold", NAMES) == ()
    assert value_choices("", "goal", NAMES) == GOALS
