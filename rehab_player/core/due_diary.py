"""The diary that `due` asks for, from what the log has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.due_values import DayLight, Diary, done_of
from rehab_player.core.light import Answers, first_step_light, light_of_pain, worse
from rehab_player.core.morning import baseline
from rehab_player.core.session import PainMoment, Session, SessionState

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rehab_player.core.checkin import CheckIn, MorningAnswer, Run
    from rehab_player.core.light import Light


def diary_of(
    sessions: Sequence[Session],
    *,
    check_ins: Sequence[CheckIn] = (),
    mornings: Sequence[MorningAnswer] = (),
    runs: Sequence[Run] = (),
    usual: int | None = None,
) -> Diary:
    """Sessions that are over with what they count for, and the light that each answer gave."""
    over = [one for one in sessions if one.state is not SessionState.OPEN]
    lights = (
        *(DayLight(day=one.day, light=light_of_pain(one.pain_now, one.signs)) for one in check_ins),
        *(DayLight(day=one.day, light=_of_morning(one, mornings, usual)) for one in mornings),
        *_of_sessions(over),
    )
    return Diary(
        sessions=tuple(done_of(one) for one in over),
        runs=tuple(runs),
        lights=lights,
        mornings=tuple(mornings),
        usual=usual,
    )


def _of_morning(one: MorningAnswer, mornings: Sequence[MorningAnswer], told: int | None) -> Light:
    usual = baseline(mornings, told, one.day).score
    by_number = first_step_light(Answers(pain_now=0, first_step=one.first_step, usual=usual))
    return worse(by_number, light_of_pain(0, one.signs))


def _of_sessions(sessions: Sequence[Session]) -> Iterator[DayLight]:
    """The worst pain of a session, and the pain before and after it, each make a light."""
    for session in sessions:
        for moment in (PainMoment.BEFORE, PainMoment.WORST, PainMoment.AFTER):
            score = session.pain(moment)
            if score is not None:
                yield DayLight(day=session.start.local_date, light=light_of_pain(score))
