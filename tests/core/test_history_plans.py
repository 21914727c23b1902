from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rehab_player.core.history_plans import prescribed
from rehab_player.core.programme import Prescription as Due
from rehab_player.core.programme import Programme, ProgrammePhase
from rehab_player.core.programme_enrolment import Enrolment, OwnDose, Pause, PauseReason, PhaseStart
from rehab_player.core.routine import Sides, Span

if TYPE_CHECKING:
    from rehab_player.core.history_doses import Prescription

PROGRAMME = Programme(
    name="Drops",
    phases=(
        ProgrammePhase(name="first", do=(Due(routine="drops", per_day=Span(2, 2)),), weeks=2),
        ProgrammePhase(
            name="second",
            do=(
                Due(routine="raises", every_hours=Span(48, 48)),
                Due(routine="soak", after_runs=True, days_per_week=Span(2, 2)),
            ),
        ),
    ),
)


def enrolment(**more: object) -> Enrolment:
    begun = {
        "phases": (PhaseStart(phase=0, day=date(2026, 5, 4)), PhaseStart(phase=1, day=date(2026, 5, 18)))
    }
    return Enrolment(
        id="e",
        programme="drops",
        side=Sides.LEFT,
        started_on=date(2026, 5, 4),
        **(begun | more),  # type: ignore[arg-type]
    )


def told(*prescriptions: Prescription) -> list[str]:
    return [
        f"{p.routine} {p.per_day:g} a day, {p.days_per_week:g} a week, {p.first}–{p.last}"
        for p in prescriptions
    ]


def test_each_phase_for_its_days_and_nothing_that_waits_for_runs() -> None:
    assert told(*prescribed([enrolment()], [], {"drops": PROGRAMME})) == [
        "drops 2 a day, 7 a week, 2026-05-04–2026-05-17",
        "raises 1 a day, 3.5 a week, 2026-05-18–None",
    ]


def test_days_of_pauses_and_after_the_end_ask_nothing() -> None:
    ill = Pause(reason=PauseReason.ILL, first=date(2026, 5, 6), until=date(2026, 5, 9))
    away = Pause(reason=PauseReason.TRAVELLING, first=date(2026, 5, 25))
    followed = enrolment(pauses=(ill, away))
    assert told(*prescribed([followed], [], {"drops": PROGRAMME})) == [
        "drops 2 a day, 7 a week, 2026-05-04–2026-05-05",
        "drops 2 a day, 7 a week, 2026-05-09–2026-05-17",
        "raises 1 a day, 3.5 a week, 2026-05-18–2026-05-24",
    ]
    left = enrolment(left_on=date(2026, 5, 20))
    assert told(*prescribed([left], [], {"drops": PROGRAMME}))[-1].endswith("2026-05-18–2026-05-19")


def test_a_programme_that_is_gone_asks_nothing() -> None:
    assert prescribed([enrolment()], [], {}) == ()


def test_an_own_dose_counts_from_its_first_day_to_its_last() -> None:
    own = OwnDose(
        id="o",
        routine="towel",
        side=Sides.RIGHT,
        started_on=date(2026, 5, 1),
        left_on=date(2026, 5, 8),
        days_per_week=Span(2, 3),
    )
    assert told(*prescribed([], [own], {})) == ["towel 1 a day, 2 a week, 2026-05-01–2026-05-07"]
