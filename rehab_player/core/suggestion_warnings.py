"""When seeing someone is suggested, whatever the exercise: signs, stiffness, and how long it lasts."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from rehab_player.core import pain_texts
from rehab_player.core import suggestion_texts as texts
from rehab_player.core.checkin import RedSign
from rehab_player.core.morning import in_order
from rehab_player.core.morning_trend import (
    BOOK_DAY,
    FIRM_DAY,
    NOTICE_DAY,
    Duration,
    duration,
    is_stiffness_flag,
)
from rehab_player.core.routine import Sides
from rehab_player.core.suggestion import SOURCE_DURATION, Number, Suggestion, SuggestionKind, made
from rehab_player.core.suggestion_ladder import rest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rehab_player.core.checkin import CheckIn, Complaint, MorningAnswer
    from rehab_player.core.suggestion_story import Story

AT_ONCE = (RedSign.SWELLING, RedSign.GIVES_WAY, RedSign.CANNOT_WALK)
"""Signs that are a reason to see someone the first time they are told."""
SIGN_DAYS = timedelta(days=7)
"""Any other sign is one when it is told on two days of a week. Our convention."""


def warnings(story: Story, today: date) -> tuple[Suggestion, ...]:
    """The most careful first; none when there is nothing to say."""
    found = (*_signs(story, today), *_stiffness(story, today), *_durations(story, today))
    return tuple(sorted(found, key=lambda one: one.kind.boldness))


def _signs(story: Story, today: date) -> Iterator[Suggestion]:
    answers: list[CheckIn | MorningAnswer] = [*story.check_ins, *story.mornings]
    week = [one for one in answers if today - SIGN_DAYS < one.day <= today]
    told = [sign for one in week if one.day == today for sign in one.signs]
    if not told:
        return
    days = {sign: len(_days_with(sign, week)) for sign in dict.fromkeys(told)}
    numbers = tuple(
        Number(label=pain_texts.SIGNS[sign], value=texts.days_told(count)) for sign, count in days.items()
    )
    reason = texts.signs_told([pain_texts.SIGNS[sign] for sign in days])
    if any(sign in AT_ONCE or count > 1 for sign, count in days.items()):
        kind, rule, also = SuggestionKind.SEE_SOMEONE, "warning sign", texts.SIGN_STAYS
    else:
        kind, rule, also = SuggestionKind.STEP_BACK, "first warning sign", texts.SIGN_WATCH
    yield made(
        kind,
        rule,
        story.file,
        reason,
        today,
        numbers=numbers,
        changes=(rest(story.file, today),),
        also=also,
        source=texts.SOURCE_SIGNS,
    )


def _days_with(sign: RedSign, answers: Sequence[CheckIn | MorningAnswer]) -> set[date]:
    return {one.day for one in answers if sign in one.signs}


def _stiffness(story: Story, today: date) -> Iterator[Suggestion]:
    last = _last_morning(story, today)
    both = story.complaint is not None and story.complaint.side is Sides.BOTH
    if last is None or not is_stiffness_flag(last, both_sides=both):
        return
    yield made(
        SuggestionKind.SEE_SOMEONE,
        "long stiffness",
        story.file,
        texts.STIFF_JOINTS,
        last.day,
        numbers=(Number(label=texts.STIFFNESS_TREND, value=str(last.stiff_min)),),
        source=texts.SOURCE_STIFFNESS,
    )


def _durations(story: Story, today: date) -> Iterator[Suggestion]:
    last, complaint = _last_morning(story, today), story.complaint
    if last is None or complaint is None:
        return
    kind = duration(complaint.since, today, last.first_step, complaint.seen_on)
    if kind is Duration.NOTHING:
        return
    level, day, also = _LEVELS[kind]
    begin = _begin(complaint)
    yield made(
        level,
        f"day {day}",
        story.file,
        texts.pain_for((today - begin).days),
        begin + timedelta(days=day),
        numbers=(Number(label=texts.MORNING_LABEL, value=str(last.first_step)),),
        also=also,
        source=SOURCE_DURATION,
    )


_LEVELS = {
    Duration.NOTICE: (SuggestionKind.HOLD, NOTICE_DAY, texts.NOTICE_7),
    Duration.BOOK: (SuggestionKind.SEE_SOMEONE, BOOK_DAY, texts.BOOK_14),
    Duration.FIRM: (SuggestionKind.SEE_SOMEONE, FIRM_DAY, texts.FIRM_21),
}


def _begin(complaint: Complaint) -> date:
    days = [day for day in (complaint.since, complaint.seen_on) if day is not None]
    return max(days)


def _last_morning(story: Story, today: date) -> MorningAnswer | None:
    told = [one for one in in_order(story.mornings) if one.day <= today]
    return told[-1] if told else None
