"""Which action is possible in which state: a table, and the error for what is not."""

from __future__ import annotations

from rehab_player.core.moment import Action, State

_ANY_TIME = {Action.BACK, Action.JUMP, Action.SKIP, Action.END, Action.RECORD_PAIN, Action.RESTART_STEP}
TIMES = {Action.ADD_TIME, Action.TAKE_TIME}
TRANSITIONS: dict[State, frozenset[Action]] = {
    State.READY: frozenset({Action.START, Action.JUMP, Action.END}),
    State.LEAD_IN: frozenset({Action.PAUSE, Action.SKIP, Action.JUMP, Action.END, Action.RECORD_PAIN}),
    State.RUNNING: frozenset({Action.PAUSE, Action.STEP_BACK, *_ANY_TIME, *TIMES}),
    State.WAITING: frozenset({Action.PAUSE, Action.STEP_BACK, Action.DONE, *_ANY_TIME}),
    State.COUNT_IN: frozenset({Action.PAUSE, Action.STEP_BACK, *_ANY_TIME, *TIMES}),
    State.PAUSED: frozenset({Action.RESUME, Action.STEP_BACK, *_ANY_TIME, *TIMES}),
    State.AWAY: frozenset({Action.RESUME, Action.RESTART_STEP, Action.END}),
    State.FINISHED: frozenset({Action.RECORD_PAIN}),
    State.ENDED: frozenset({Action.RECORD_PAIN}),
}
"""Within these, `PAUSE` in a wait needs a pace to pause, times change only where there is a length, and
`STEP_BACK` needs something of the exercise ahead that can be less."""


class NotAllowed(Exception):
    """The command is not possible in this state; the player is as it was."""

    def __init__(self, action: Action, state: State) -> None:
        super().__init__(f"{action.value} is not possible while {state.value}")
        self.action = action
        self.state = state
