"""What is suggested today, about all that is followed and all that was done lately."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rehab_player.core.programme_enrolment import Enrolment, place
from rehab_player.core.programme_moving import back_a_phase, next_phase
from rehab_player.core.suggestion import Suggestion, is_answered, stands_for
from rehab_player.core.suggestion_dose import AdjustmentKind, file_to_play
from rehab_player.core.suggestion_rules import suggest
from rehab_player.core.suggestion_story import Story, file_of, story_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.ui.today.facts import Facts

NOTHING_TO_DECIDE = "not enough"
"""The rule that only waits for more sessions or answers: nobody needs to accept that."""
LATELY = timedelta(days=14)
"""A routine without a plan is looked at when it was done within so many days."""


def suggestions(facts: Facts) -> tuple[Suggestion, ...]:
    """Those that are not answered yet, the most careful first; the same warning only once."""
    found: dict[object, Suggestion] = {}
    for one in _all(facts):
        key = one.key if one.changes else (one.rule, one.evidence, one.reason)
        if one.rule != NOTHING_TO_DECIDE and not _is_answered(one, facts):
            found.setdefault(key, one)
    return tuple(sorted(found.values(), key=lambda one: one.kind.boldness))


def _is_answered(one: Suggestion, facts: Facts) -> bool:
    """What changes nothing has been answered for all routines by one answer."""
    same = (answer for answer in facts.answers if not one.changes and answer.reason == one.reason)
    return any(stands_for(answer, one) for answer in same) or is_answered(one, facts.answers)


def _all(facts: Facts) -> Iterator[Suggestion]:
    today, seen = facts.today, set[str]()
    for enrolment in facts.plans.enrolments:
        if enrolment.is_active(today) and enrolment.programme in facts.plans.programmes:
            yield from _of_enrolment(enrolment, facts, seen)
    rest = [one.routine for one in facts.plans.own if one.left_on is None or today < one.left_on]
    rest += [file_of(one) for one in facts.sessions if today - one.start.local_date < LATELY]
    for file in rest:
        if file not in seen and (story := _story(file, facts)) is not None and story.sessions:
            seen.update({file, *_files(file, facts)})
            yield suggest(story, today)


def _of_enrolment(enrolment: Enrolment, facts: Facts, seen: set[str]) -> Iterator[Suggestion]:
    programme = facts.plans.programmes[enrolment.programme]
    for number, one in enumerate(place(enrolment, programme, facts.today).phase.do):
        story = _story(one.routine, facts, in_programme=True)
        seen.update({one.routine, *_files(one.routine, facts)})
        if story is None or not story.sessions:
            continue
        moving = next_phase(enrolment, programme, story, facts.today) if number == 0 else None
        if moving is not None:
            yield moving
        yield back_a_phase(suggest(story, facts.today), enrolment, programme, facts.today)


def _story(file: str, facts: Facts, *, in_programme: bool = False) -> Story | None:
    """The story of a routine file; None when there is no such file."""
    card = facts.cards.get(file_to_play(file, facts.plans.adjustments)) or facts.cards.get(file)
    if card is None:
        return None
    areas = card.routine.areas
    return story_of(
        file,
        card.routine,
        facts.sessions,
        mornings=[one for one in facts.diary.mornings if not areas or one.area in areas],
        check_ins=[one for one in facts.check_ins if not areas or one.area in areas],
        complaint=facts.complaint_of(areas),
        answers=facts.answers,
        files=_files(file, facts),
        in_programme=in_programme,
    )


def _files(file: str, facts: Facts) -> frozenset[str]:
    """The versions that have taken the place of a routine file."""
    changes = (one for one in facts.plans.adjustments if one.routine == file)
    return frozenset(one.variant for one in changes if one.kind is AdjustmentKind.VARIANT and one.variant)
