"""What a person can ask of the player. Each command names the action that must be allowed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rehab_player.core.moment import Action
from rehab_player.core.session import Reason

TIME_STEP_MS = 15_000


@dataclass(frozen=True, slots=True)
class Start:
    action: ClassVar = Action.START


@dataclass(frozen=True, slots=True)
class Pause:
    action: ClassVar = Action.PAUSE


@dataclass(frozen=True, slots=True)
class Resume:
    action: ClassVar = Action.RESUME


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave this segment for the next one; in the lead-in, begin at once."""

    reason: Reason | None = None
    action: ClassVar = Action.SKIP


@dataclass(frozen=True, slots=True)
class Back:
    """To the start of this segment, or to the previous one within 3 s of the start."""

    action: ClassVar = Action.BACK


@dataclass(frozen=True, slots=True)
class RestartStep:
    """This set on this side from its beginning."""

    action: ClassVar = Action.RESTART_STEP


@dataclass(frozen=True, slots=True)
class Jump:
    """To the start of segment `index`; IndexError when there is none."""

    index: int
    action: ClassVar = Action.JUMP


@dataclass(frozen=True, slots=True)
class AddTime:
    """Make this segment longer by `ms`; paced repetitions by as many whole ones, at least one."""

    ms: int = TIME_STEP_MS
    action: ClassVar = Action.ADD_TIME


@dataclass(frozen=True, slots=True)
class TakeTime:
    """Make this segment shorter by `ms`, or end it when less is left."""

    ms: int = TIME_STEP_MS
    action: ClassVar = Action.TAKE_TIME


@dataclass(frozen=True, slots=True)
class StepBack:
    """For pain: what is left of this exercise gets 30 % less, the set that is played now and those after it.

    Where less than that is left of the present set, it ends.
    """

    action: ClassVar = Action.STEP_BACK


@dataclass(frozen=True, slots=True)
class Done:
    """End a wait. `count` is how many repetitions were done, where the person knows."""

    count: int | None = None
    action: ClassVar = Action.DONE


@dataclass(frozen=True, slots=True)
class RecordPain:
    """Pain now, NRS 0–10; at a question it is the answer, and the player goes on."""

    score: int
    action: ClassVar = Action.RECORD_PAIN

    def __post_init__(self) -> None:
        if not 0 <= self.score <= 10:
            raise ValueError(f"pain is 0 to 10, not {self.score}")


@dataclass(frozen=True, slots=True)
class End:
    """End the session here; what was done is kept."""

    reason: Reason | None = None
    action: ClassVar = Action.END


Command = (
    Start
    | Pause
    | Resume
    | Skip
    | Back
    | RestartStep
    | Jump
    | AddTime
    | TakeTime
    | StepBack
    | Done
    | RecordPain
    | End
)
