"""The shape of a routine file: which keys stand where, what each holds and which are needed.

These definitions check files and make the JSON Schema. They judge the nodes of a file; what
depends on more than one place (sides inside sides, the length of the whole) is judged apart.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
)

from rehab_player.core.routine import DEFAULT_SWITCH_MS, Span
from rehab_player.storage import value_wording
from rehab_player.storage.file_models import Sources
from rehab_player.storage.nodes import Mapping, Scalar
from rehab_player.storage.routine_fields import (
    AREAS,
    COUNT,
    DURATION,
    DURATION_OR_ZERO,
    FIGURE,
    FLAG,
    FORMAT,
    GOALS,
    MAX_COUNT,
    PAIN_RULE,
    PLAY_NAME,
    SIDES,
    choice,
    line,
    paragraphs,
    refuse,
    span,
    whole_number,
)

Line = Annotated[str, line()]
Cue = Annotated[str, line(300)]
Length = Annotated[int, DURATION_OR_ZERO]


class _Model(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")


class WorkModel(_Model):
    sets: Annotated[int, COUNT, Field(description="How many sets; 1 unless written.")] = 1
    rest: Annotated[int | None, DURATION_OR_ZERO, Field(description="The rest between two sets.")] = None
    sides: Annotated[
        str,
        SIDES,
        Field(description="Which side trains: none (also both feet at once), left, right, both or affected."),
    ] = "none"
    switch: Annotated[
        int, DURATION_OR_ZERO, Field(description="The time to change sides; 5s unless written.")
    ] = DEFAULT_SWITCH_MS
    cues: Annotated[list[Cue], Field(max_length=50, description="Technique cues, shown and spoken.")] = []
    figure: Annotated[str | None, FIGURE, Field(description="The drawing that shows the exercise.")] = None
    load: Annotated[str | None, line(60), Field(description="A text such as 12RM, shown with the name.")] = (
        None
    )
    pain_rule: Annotated[str | None, PAIN_RULE, Field(description="How much pain this step allows.")] = None


class HoldModel(WorkModel):
    """A position held; counts down."""

    hold: Annotated[str, line(), Field(description="A position held; counts down. What is held.")]
    for_: Annotated[int, DURATION, Field(alias="for", description="How long one set lasts.")]


class MoveModel(WorkModel):
    """Continuous movement; counts down."""

    move: Annotated[str, line(), Field(description="Continuous movement; counts down. What is moved.")]
    for_: Annotated[int, DURATION, Field(alias="for", description="How long one set lasts.")]
    beat: Annotated[
        int | str | None,
        whole_number(20, 300, "cadence"),
        Field(description="Ticks a minute, or cadence: your own step-rate target."),
    ] = None


def _with_some_length(tempo: dict[str, int]) -> dict[str, int]:
    for phase in tempo:
        line(40).read(Scalar(phase, 0, 0, plain=False))
    if not any(tempo.values()):
        refuse(value_wording.TEMPO_EMPTY)
    return tempo


class RepsModel(WorkModel):
    """Repetitions: paced by `tempo` or `each`, else at your own pace."""

    model_config = ConfigDict(json_schema_extra={"not": {"required": ["tempo", "each"]}})

    reps: Annotated[str, line(), Field(description="Repetitions. What is repeated.")]
    count: Annotated[
        int | str,
        whole_number(1, MAX_COUNT, "max"),
        Field(description="How many in a set, or max: as many as you can."),
    ]
    tempo: Annotated[
        dict[str, Length] | None,
        AfterValidator(_with_some_length),
        Field(
            description="The phases of one repetition in their order, such as {up: 2s, down: 3s}.",
            json_schema_extra={"minProperties": 1},
        ),
    ] = None
    each: Annotated[int | None, DURATION, Field(description="How long one repetition takes.")] = None


class RestModel(_Model):
    """A pause that counts down."""

    rest: Annotated[int, DURATION_OR_ZERO, Field(description="A pause; counts down. How long.")]


class SwitchModel(_Model):
    """Time to change sides."""

    switch: Annotated[int, DURATION_OR_ZERO, Field(description="Time to change sides. How long.")]


class SetupModel(_Model):
    """Getting into place."""

    setup: Annotated[str, line(300), Field(description="Getting into place. What to do.")]
    for_: Annotated[
        int | None,
        DURATION,
        Field(alias="for", description="How long; without it, the program waits for you."),
    ] = None


class AskModel(_Model):
    """A question; the clock stands still."""

    ask: Annotated[
        str, choice(["pain"]), Field(description="How much it hurts, 0 to 10; the clock stands still.")
    ]


class RepeatModel(_Model):
    """Rounds of the steps inside."""

    repeat: Annotated[int, COUNT, Field(description="The steps inside, again and again. How many rounds.")]
    steps: Annotated[list[StepModel], Field(min_length=1, description="The steps of one round.")]
    rest: Annotated[int | None, DURATION_OR_ZERO, Field(description="The rest between two rounds.")] = None
    sides: Annotated[
        str, SIDES, Field(description="The side that each round trains; the steps inside take it.")
    ] = "none"
    switch: Annotated[
        int, DURATION_OR_ZERO, Field(description="The time to change sides; 5s unless written.")
    ] = DEFAULT_SWITCH_MS


class PlayModel(_Model):
    """The steps of another routine."""

    play: Annotated[
        str, PLAY_NAME, Field(description="The steps of another routine. Its file name without the ending.")
    ]


KINDS: dict[str, type[BaseModel]] = {
    "hold": HoldModel,
    "move": MoveModel,
    "reps": RepsModel,
    "rest": RestModel,
    "switch": SwitchModel,
    "setup": SetupModel,
    "ask": AskModel,
    "repeat": RepeatModel,
    "play": PlayModel,
}
ONLY_ALONE = ("rest", "switch")
"""These are also options of other kinds, and name the kind only where no other key does."""


def allowed_keys(model: type[BaseModel]) -> list[str]:
    """The keys that a model knows, as they stand in a file; those that are needed come first."""
    fields = sorted(model.model_fields.items(), key=lambda item: not item[1].is_required())
    return [field.alias or name for name, field in fields]


def owners_of(key: str) -> list[str]:
    """The kinds of step that have such a key."""
    return [kind for kind, model in KINDS.items() if key in allowed_keys(model)]


def kinds_of(step: object) -> list[str]:
    """The kinds that a step names: one, if it is right."""
    if not isinstance(step, Mapping):
        return []
    named = [kind for kind in KINDS if kind in step]
    return [kind for kind in named if kind not in ONLY_ALONE] or named


def _only_kind(step: object) -> str | None:
    kinds = kinds_of(step)
    return kinds[0] if len(kinds) == 1 else None


StepModel = Annotated[
    Annotated[HoldModel, Tag("hold")]
    | Annotated[MoveModel, Tag("move")]
    | Annotated[RepsModel, Tag("reps")]
    | Annotated[RestModel, Tag("rest")]
    | Annotated[SwitchModel, Tag("switch")]
    | Annotated[SetupModel, Tag("setup")]
    | Annotated[AskModel, Tag("ask")]
    | Annotated[RepeatModel, Tag("repeat")]
    | Annotated[PlayModel, Tag("play")],
    Discriminator(_only_kind),
]


class DoseModel(_Model):
    """How often a routine is prescribed."""

    per_day: Annotated[Span | None, span(24), Field(description="Times a day, such as 2 or 2-3.")] = None
    days_per_week: Annotated[Span | None, span(7), Field(description="Days a week, such as 3 or 2-3.")] = None
    weeks: Annotated[Span | None, span(520), Field(description="For how many weeks.")] = None
    min_hours_apart: Annotated[Span | None, span(720), Field(description="Hours between two sessions.")] = (
        None
    )
    after_runs: Annotated[bool, FLAG, Field(description="true: right after a run.")] = False


class MeasureModel(_Model):
    """A number asked after the session."""

    name: Annotated[str, line(100), Field(description="What is measured, such as Load.")]
    unit: Annotated[str, line(30), Field(description="Such as kg or cm.")] = ""
    per_side: Annotated[bool, FLAG, Field(description="true: asked for left and right.")] = False


class RoutineModel(_Model):
    """One routine: its name, what it is for, and its steps."""

    format: Annotated[int, FORMAT, Field(description="Always 1.")]
    name: Annotated[str, line(), Field(description="What the routine is called.")]
    summary: Annotated[str, line(500), Field(description="What it is, in one line.")] = ""
    about: Annotated[
        str, paragraphs(20_000), Field(description="Plain text; a blank line begins a paragraph.")
    ] = ""
    areas: Annotated[
        list[Annotated[str, choice(AREAS)]], Field(max_length=20, description="Where it helps.")
    ] = []
    goal: Annotated[str | None, choice(GOALS), Field(description="What it is for.")] = None
    equipment: Annotated[list[Line], Field(max_length=100, description="What you need.")] = []
    caution: Annotated[str, line(1_000), Field(description="One line, shown before the start.")] = ""
    source: Sources = []
    dose: Annotated[DoseModel | None, Field(description="How often.")] = None
    pain_rule: Annotated[
        str | None,
        PAIN_RULE,
        Field(
            description="loading: stop above 5 of 10; gentle: stop above 3; impact: start at 0–2, stop at 3."
        ),
    ] = None
    measures: Annotated[
        list[MeasureModel], Field(max_length=50, description="Numbers asked after the session.")
    ] = []
    steps: Annotated[list[StepModel], Field(min_length=1, description="What to do, in order.")]
