"""What the cards say, and which of them a search finds: no window needed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from rehab_player.core.routine import Dose, Hold, Play, Repeat, Routine, Sides, Span
from rehab_player.core.timeline import Kind, Timeline
from rehab_player.ui.routines.cards import CardMaker, RoutineCard
from rehab_player.ui.routines.filters import NO_KIT, Filter, Length
from rehab_player.ui.routines.wording import dose_words, often_words, short_time
from tests.ui import samples

ONE, TWO, THREE, SEVEN = (Span(n, n) for n in (1, 2, 3, 7))


@pytest.mark.parametrize(
    ("dose", "often", "whole"),
    [
        (None, "", ""),
        (Dose(per_day=TWO, days_per_week=SEVEN, weeks=Span(12, 12)), "2 a day", "2 a day, 12 weeks"),
        (Dose(per_day=Span(2, 3)), "2–3 a day", "2–3 a day"),
        (Dose(per_day=ONE), "once a day", "once a day"),
        (Dose(days_per_week=THREE, min_hours_apart=Span(48, 48)), "3 a week", "3 a week, 48 h apart"),
        (Dose(per_day=TWO, days_per_week=THREE), "2 a day, 3 days a week", "2 a day, 3 days a week"),
        (Dose(per_day=ONE, days_per_week=ONE), "once a week", "once a week"),
        (Dose(days_per_week=SEVEN), "every day", "every day"),
        (Dose(after_runs=True), "after runs", "after runs"),
        (Dose(after_runs=True, days_per_week=TWO), "2 a week, after runs", "2 a week, after runs"),
        (Dose(weeks=ONE), "1 week", "1 week"),
        (Dose(min_hours_apart=Span(6, 6)), "", "6 h apart"),
    ],
)
def test_doses_in_words(dose: Dose | None, often: str, whole: str) -> None:
    assert often_words(dose) == often
    assert dose_words(dose) == whole


@pytest.mark.parametrize(("ms", "words"), [(1, "1 s"), (45_000, "45 s"), (60_000, "1:00"), (90_500, "1:31")])
def test_short_times(ms: int, words: str) -> None:
    assert short_time(ms) == words


def card(routine: Routine) -> RoutineCard:
    """The card of one routine."""
    (made,) = CardMaker(samples.timeline_of, samples.OWN).shelf(samples.files(routine)).cards
    return made


def rows(routine: Routine) -> list[tuple[str, str, str, int]]:
    """Icon, name, amount and depth of each row of the steps."""
    return [(row.icon, row.name, row.amount, row.depth) for row in card(routine).steps]


def test_heel_drops_as_a_card() -> None:
    made = card(samples.HEEL_DROPS)
    assert (made.length, made.often, made.dose) == ("14:00", "2 a day", "2 a day, 12 weeks")
    assert made.kind is Kind.REPS
    assert rows(samples.HEEL_DROPS) == [
        ("k_setup", "Stand on the step, heels over the edge", "waits", 0),
        ("k_reps", "Heel drop, knee straight", "3 × 15, left", 0),
        ("k_setup", "Bend the knee, same foot", "1:00", 0),
        ("k_reps", "Heel drop, knee bent", "3 × 15, left", 0),
    ]


def test_rounds_are_indented_and_other_routines_stand_in_their_place() -> None:
    steps = (Play(file="contrast-soak", steps=samples.CONTRAST_SOAK.steps),)
    both = replace(samples.RAISES, steps=steps)
    assert rows(both) == [
        ("k_setup", "Fill both buckets", "waits", 0),
        ("repeat", "3 rounds", "", 0),
        ("k_hold", "Left foot warm, right foot cold", "1:00", 1),
        ("k_hold", "Left foot cold, right foot warm", "1:00", 1),
    ]


def test_a_single_round_needs_no_row_of_its_own() -> None:
    once = Repeat(rounds=1, steps=(Hold(name="Squat", duration_ms=30_000),), sides=Sides.BOTH)
    assert rows(replace(samples.RAISES, steps=(once,))) == [("k_hold", "Squat", "30 s, each side", 0)]


def test_the_other_kinds_of_rows() -> None:
    assert rows(samples.RAISES) == [
        ("k_reps", "Single-leg calf raise", "2 × max, each side", 0),
        ("k_ask", "How much does it hurt?", "0–10", 0),
        ("k_switch", "Change sides", "5 s", 0),
    ]
    assert rows(samples.CIRCLES)[:3] == [
        ("k_move", "Ankle circles", "20 s, each side", 0),
        ("k_rest", "Rest", "10 s", 0),
        ("k_hold", "Deep squat", "3 × 30 s", 0),
    ]


def test_open_work_is_told_beside_the_length() -> None:
    assert card(samples.RAISES).length == "0:20 + your pace"
    waits_only = replace(samples.RAISES, steps=samples.RAISES.steps[1:2])
    assert card(waits_only).length == "at your pace"


def test_cards_are_sorted_by_name_and_broken_files_listed_apart() -> None:
    shelf = samples.shelf(samples.BROKEN)
    names = [made.name for made in shelf.cards]
    assert names == sorted(names)
    (broken,) = shelf.broken
    assert (broken.first_line, [problem.line for problem in broken.problems]) == (9, [9, 17])


def test_own_files_are_told_from_bundled_ones() -> None:
    maker = CardMaker(samples.timeline_of, samples.OWN)
    shelf = maker.shelf(
        (*samples.files(samples.HEEL_DROPS), *samples.files(samples.CIRCLES, folder=samples.OWN))
    )
    assert {made.name: made.own for made in shelf.cards} == {
        "Eccentric heel drops": False,
        "Mobility Reset": True,
    }


def test_unchanged_files_keep_their_cards() -> None:
    flattened: list[str] = []

    def flatten(routine: Routine) -> Timeline:
        flattened.append(routine.name)
        return samples.timeline_of(routine)

    maker = CardMaker(flatten, samples.OWN)
    files = samples.files(samples.HEEL_DROPS, samples.CIRCLES)
    maker.shelf(files)
    changed = replace(files[0], sha256="other")
    maker.shelf((changed, files[1]))
    assert flattened == ["Eccentric heel drops", "Mobility Reset", "Eccentric heel drops"]
    maker.forget()
    maker.shelf((changed, files[1]))
    assert len(flattened) == 5


def found(wanted: Filter) -> set[str]:
    """The names of the samples that fit."""
    return {made.name for made in samples.shelf().cards if wanted.fits(made)}


EVERYTHING = {routine.name for routine in samples.ALL}


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        (Filter(), EVERYTHING),
        (Filter(text="HEEL"), {"Eccentric heel drops"}),
        (Filter(text="squat"), {"Mobility Reset"}),
        (Filter(text="thermometer warm"), {"Contrast Soak"}),
        (Filter(text="drops thermometer"), set()),
        (Filter(area="calf"), {"Calf stretch", "Calf raises R&D"}),
        (Filter(goal="recovery"), {"Contrast Soak"}),
        (Filter(kit="thermometer"), {"Contrast Soak"}),
        (Filter(kit=NO_KIT), {"Calf stretch", "Calf raises R&D"}),
        (Filter(length=Length.MIDDLE), {"Contrast Soak"}),
        (Filter(length=Length.LONG), {"Eccentric heel drops"}),
        (Filter(area="calf", text="stretch"), {"Calf stretch"}),
    ],
)
def test_filters(wanted: Filter, names: set[str]) -> None:
    assert found(wanted) == names


def test_every_length_is_in_one_range() -> None:
    for minutes in (0, 0.5, 5, 5.001, 10, 20, 20.5, 600):
        assert sum(length.holds(int(minutes * 60_000)) for length in Length) == 1, minutes


def test_accents_and_case_do_not_matter() -> None:
    accented = replace(samples.HEEL_DROPS, name="Étirement du mollet")
    assert Filter(text="etirement").fits(card(accented))
    assert Filter(text="ÉTIREMENT").fits(card(accented))


def test_the_path_of_a_card_is_its_file() -> None:
    assert card(samples.CIRCLES).path == Path("/usr/share/rehab/routines/mobility-reset.yaml")
