"""The check-in of the terminal: the same questions and rules as in the window, in a few lines."""

from __future__ import annotations

import sys
import uuid
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab_player.core import pain_texts
from rehab_player.core.before import About, Judged, Told, about, area_of, judged
from rehab_player.core.checkin import CheckIn, MorningAnswer, RedSign
from rehab_player.core.language import translate
from rehab_player.core.light import Light
from rehab_player.core.manner import AS_WRITTEN, Manner, manner_for
from rehab_player.playing import timeline_for
from rehab_player.storage.care import CareLog
from rehab_player.storage.log_problem import LogProblem, UnknownSession

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from rehab_player.core.routine import Routine
    from rehab_player.core.timeline import Timeline
    from rehab_player.opening import Opened
    from rehab_player.playing import Playing
    from rehab_player.storage.routine_file import RoutineFile


@dataclass(slots=True)
class BeforeSession:
    """How the routine is played after the check-in, and what was told in it, to be kept with its session."""

    manner: Manner
    care: CareLog
    check_in: CheckIn | None = None

    def link(self, playing: Playing) -> None:
        """Keep the check-in with the session, once that is in the log."""
        recorder = playing.recorder
        if self.check_in is None or recorder is None or not recorder.is_begun:
            return
        told, self.check_in = self.check_in, None
        # Where it cannot be kept the session cannot be written either, and the player says so.
        with suppress(LogProblem, UnknownSession):
            self.care.put(replace(told, session=playing.session_id))


def before_session(
    loaded: RoutineFile,
    opened: Opened,
    folders: Sequence[Path],
    now: Callable[[], datetime],
    *,
    asks: bool,
) -> BeforeSession | None:
    """Ask, and say what follows; None when the session does not start today.

    Without `asks` only what was accepted and what the safety answers rule out counts.
    """
    assert loaded.routine is not None
    care = CareLog(opened.log)
    manner = _manner(loaded.path, folders, care, now())
    if manner.changes:
        print(translate("terminal", "As you accepted it: {changes}.").format(changes=manner.changes))
    asked = _about(loaded.routine, manner, opened, care, now())
    told = _ask(asked) if asks else Told(signs=())
    # A pain that was not told changes nothing: what the safety answers rule out counts all the same.
    found = judged(asked, told if told.pain_now is not None or told.signs else Told(pain_now=0, signs=()))
    assert found is not None
    if told.pain_now is not None or told.signs:
        _say(found)
    check_in = _keep(asked, told, care, now())
    if found.left_out:
        print(found.left_out)
    if not found.may_start or not _has_asked(found, asks=asks):
        return None
    return BeforeSession(found.manner(manner), care, check_in)


def ask(question: str) -> str:
    """What was written in answer, empty for nothing."""
    try:
        return input(question).strip()
    except EOFError:
        return ""


def ask_score(question: str) -> int | None:
    """A number from 0 to 10; None for no answer. What is no such number is asked again."""
    while answer := ask(question):
        if answer.isdecimal() and int(answer) <= 10:
            return int(answer)
    return None


def _manner(path: Path, folders: Sequence[Path], care: CareLog, now: datetime) -> Manner:
    """What was accepted counts for the person's own and the bundled routines, not for other files."""
    if path.absolute().parent not in {folder.absolute() for folder in folders}:
        return AS_WRITTEN
    try:
        return manner_for(path.stem, care.plans({}, {}), care.diary(now.date()), now)
    except LogProblem:
        return AS_WRITTEN


def _about(routine: Routine, manner: Manner, opened: Opened, care: CareLog, now: datetime) -> About:
    def timeline_of(played: Routine) -> Timeline:
        return timeline_for(played, opened.settings, manner.side)

    try:
        complaint, safety = care.complaint(*routine.areas), care.safety()
        mornings = care.mornings(area=area_of(routine, complaint))
    except LogProblem:
        complaint, safety, mornings = None, (), ()
    return about(routine, manner, timeline_of, now=now, complaint=complaint, mornings=mornings, safety=safety)


def _ask(asked: About) -> Told:
    """Pain, the first step of a morning, and the warning signs; Enter leaves each out."""
    pain = ask_score(translate("terminal", "Pain now, 0 to 10 (Enter: skip): "))
    first_step = None if asked.morning is None else asked.morning.first_step
    if asked.is_morning and first_step is None:
        first_step = ask_score(translate("terminal", "First step this morning, 0 to 10 (Enter: skip): "))
    for number, text in enumerate(pain_texts.SIGNS.values(), 1):
        print(f"  {number}  {text}")
    return Told(pain_now=pain, first_step=first_step, signs=_ask_signs())


def _ask_signs() -> tuple[RedSign, ...]:
    signs = tuple(pain_texts.SIGNS)
    question = translate("terminal", "Any of these today? Their numbers, or Enter for none: ")
    while answer := ask(question):
        numbers = answer.replace(",", " ").split()
        if all(one.isdecimal() and 1 <= int(one) <= len(signs) for one in numbers):
            return tuple(signs[int(one) - 1] for one in dict.fromkeys(numbers))
    return ()


def _say(found: Judged) -> None:
    verdict = found.verdict
    print(f"{_light_name(verdict.light)}: {verdict.headline}")
    print(verdict.meaning)
    if not verdict.may_start:
        for reason in verdict.reasons:
            print(f"  {reason}")


def _light_name(light: Light) -> str:
    names = {
        Light.GREEN: translate("terminal", "Green"),
        Light.YELLOW: translate("terminal", "Yellow"),
        Light.RED: translate("terminal", "Red"),
    }
    return names[light]


def _has_asked(found: Judged, *, asks: bool) -> bool:
    """A routine that a safety answer leaves to a professional is played when one has been asked."""
    if not found.ruled_out or not asks:
        return True
    question = translate("terminal", "Have you asked a doctor or physiotherapist? y for yes: ")
    return ask(question).lower() in (translate("terminal", "y"), translate("terminal", "yes"))


def _keep(asked: About, told: Told, care: CareLog, now: datetime) -> CheckIn | None:
    """Keep what was told; None where there is no pain to keep, or the log refuses."""
    try:
        if told.first_step is not None and asked.morning is None:
            care.put_morning(
                MorningAnswer(
                    id=str(uuid.uuid4()),
                    at=now,
                    day=now.date(),
                    area=asked.area,
                    first_step=told.first_step,
                    stiff_min=None,
                )
            )
        if told.pain_now is None:
            return None
        check_in = CheckIn(
            id=str(uuid.uuid4()),
            at=now,
            day=now.date(),
            area=asked.area,
            pain_now=told.pain_now,
            signs=told.signs or (),
        )
        care.put(check_in)
    except LogProblem as problem:
        print(problem.message, file=sys.stderr)
        return None
    return check_in
