"""What the player page shows, as values: every text, number, icon and colour.

Colours are names of theme tokens, icons are names in icons.json.
"""

from __future__ import annotations

from dataclasses import dataclass

from rehab_player.core.routine import Phase, Side
from rehab_player.core.timeline import Segment


@dataclass(frozen=True, slots=True)
class Count:
    """One count beside the number, such as "rep", "7", "of 15"; `widest` is its longest value to come."""

    label: str
    value: str
    tail: str
    widest: str = ""

    @property
    def text(self) -> str:
        return " ".join(p for p in (self.label, self.value, self.tail) if p)


@dataclass(frozen=True, slots=True)
class StateRow:
    """The tile with its icon and colour, the state word, and the side."""

    word: str
    icon: str
    color: str
    side: Side | None


@dataclass(frozen=True, slots=True)
class Curve:
    """One repetition's phases, with a word for each; `phase` is the current one."""

    tempo: tuple[Phase, ...]
    phase: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar that fills; `halfway` is the share at which a halfway cue stands, or None."""

    halfway: float | None


@dataclass(frozen=True, slots=True)
class Ready:
    """The large button: its word, the line below, and the text above it."""

    word: str
    then: str
    text: str


@dataclass(frozen=True, slots=True)
class StageView:
    """The stage: its tint, and either what comes next or a text with an icon.

    `segment` is the one whose figure is drawn, where there is a figure.
    """

    tint: str
    segment: Segment | None
    next_label: str = ""
    side: Side | None = None
    name: str = ""
    pass_text: str = ""
    words: str = ""
    icon: str = ""
    icon_color: str = ""
    faded: bool = False


@dataclass(frozen=True, slots=True)
class Primary:
    """The control that Space presses: `filled` unless a larger button does the same."""

    word: str
    icon: str
    filled: bool


@dataclass(frozen=True, slots=True)
class PlayerView:
    """Everything on the page but what moves within a second.

    `number` is None where a text stands instead; `number_cells` is how many cells the
    segment's longest number needs. Of `cues`, those that fit are shown, from `cue_turn` on.
    """

    place: str
    state: StateRow
    number: str | None
    number_cells: float
    counts: tuple[Count, ...]
    pace: Curve | Bar | None
    pace_color: str
    ready: Ready | None
    cues: tuple[str, ...]
    cue_turn: int
    next_label: str
    next: str
    stage: StageView
    primary: Primary
    ask_pain: bool
