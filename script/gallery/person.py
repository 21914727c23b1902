"""A made-up person: ten weeks of sessions, pain, runs and shoes, kept by the program itself.

Everything is fixed: the day is Thursday 14 May 2026, half past seven in the morning.
"""

from __future__ import annotations

import random
import shutil
import uuid
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from rehab_player import clock
from rehab_player.core.checkin import CheckIn, Complaint, MorningAnswer, Run, SafetyRecord, Shoes
from rehab_player.core.commands import Done, End, Skip, Start
from rehab_player.core.moment import State
from rehab_player.core.programme_enrolment import Enrolment
from rehab_player.core.routine import Side, Sides
from rehab_player.core.session import MeasureRecord, PainMoment, PainRecord, Reason
from rehab_player.core.settings import Motion, Settings
from rehab_player.playing import begin
from rehab_player.resources import routines_dir
from rehab_player.storage.care import CareLog
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history import Change, History, KeptSession
from rehab_player.storage.log import SessionLog, memory_log, open_log
from rehab_player.storage.routine_file import read_routine
from rehab_player.storage.settings import save_settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from rehab_player.core.checkin import RedSign
    from rehab_player.core.schedule import Scheduled
    from rehab_player.driver import Driver
    from rehab_player.storage.routine_file import RoutineFile

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 5, 14, 7, 30, tzinfo=ZONE)
AREA = "back of ankle"
DROPS, STRETCH, RESET, SOAK = "eccentric-heel-drops", "calf-stretch", "mobility-reset", "contrast-soak"
PROGRAMME_DAYS, BEFORE_DAYS = 17, 56
WORST = (6, 6, 5, 5, 4, 5, 5, 4, 4, 4, 4, 4, 3, 4, 4, 4, 4)
"""Worst pain of the programme's days; those at `LEFT_OUT` had no session."""
LEFT_OUT = (11, 3)

EVENING_CALF = """\
# Made with the physio in April.
format: 1
name: Evening calf
summary: Stretch, then slow raises on both feet.
areas: [calf, back of ankle]
goal: strength
equipment: [wall]
dose: {days_per_week: 3}
steps:
  - setup: Stand at the wall, hands at shoulder height
  - hold: Calf stretch, knee straight
    for: 30s
    sets: 2
    rest: 10s
    sides: both
    figure: calf-stretch   # heel stays down
  - rest: 30s
  - reps: Calf raise
    count: 12
    tempo: {up: 2s, top: 1s, down: 3s}
    sets: 3
    rest: 60s
    cues: [Straight up, Heels down slowly]
    figure: calf-raise
"""
BROKEN = (
    EVENING_CALF.replace("Evening calf", "Morning calf").replace("tempo", "tempoo").replace("10s", "10 sek")
)


class Silence:
    """Takes the cues of a session that nobody hears."""

    def play(self, cues: Sequence[Scheduled]) -> None: ...
    def cut(self) -> None: ...


class Person:
    """A data folder and its log, open. The person's clock shows what `at` says."""

    def __init__(self, root: Path, *, agreed: bool = True) -> None:
        self.folder = DataFolder(root)
        problem = self.folder.create()
        assert problem is None, problem
        chosen = Settings(affected=Sides.LEFT, agreed_note=agreed, sound_checked=agreed, motion=Motion.STEPS)
        save_settings(self.folder.settings_path, chosen)
        self.settings = chosen
        self.log = open_log(self.folder.log_path)
        self.care = CareLog(self.log)
        self._ids = random.Random(14)
        self._memory = memory_log()

    def close(self) -> None:
        self._memory.close()
        self.log.close()

    def new_id(self) -> str:
        return str(uuid.UUID(int=self._ids.getrandbits(128), version=4))

    def day(self, ago: int) -> date:
        return NOW.date() - timedelta(days=ago)

    def hurts(self) -> None:
        """What hurts, and that nothing rules anything out."""
        at = NOW - timedelta(days=PROGRAMME_DAYS + BEFORE_DAYS)
        complaint = Complaint(area=AREA, side=Sides.LEFT, since=date(2026, 1, 10), worst_ever=8, usual=3)
        self.care.tell_complaint(complaint, at)
        self.care.put(SafetyRecord(at=at, answers=()))

    def follow(self, programme: str, ago: int) -> None:
        self.care.put(
            Enrolment(id=self.new_id(), programme=programme, side=Sides.LEFT, started_on=self.day(ago))
        )

    def wake(self, ago: int, first_step: int, stiff_min: int) -> None:
        """Answer the question of a morning."""
        at = NOW - timedelta(days=ago)
        self.care.put_morning(
            MorningAnswer(
                id=self.new_id(), at=at, day=at.date(), area=AREA, first_step=first_step, stiff_min=stiff_min
            )
        )

    def check_in(self, ago: int, pain: int, *signs: RedSign, session: str | None = None) -> None:
        at = NOW - timedelta(days=ago)
        self.care.put(
            CheckIn(
                id=self.new_id(), at=at, day=at.date(), area=AREA, pain_now=pain, signs=signs, session=session
            )
        )

    def do(
        self,
        name: str,
        ago: int,
        hour: int = 7,
        *,
        before: int = 1,
        worst: int | None = None,
        measures: Sequence[MeasureRecord] = (),
        stop_after: int | None = None,
        note: str = "",
    ) -> str:
        """Play a routine, so many days ago; `stop_after` so many segments it is ended, being tired."""
        at = (NOW - timedelta(days=ago)).replace(hour=hour, minute=self._ids.randrange(2, 50))
        session_id = play(self._memory, _routine(name), self.settings, at, stop_after=stop_after)
        session = self._memory.session(session_id)
        told = ((PainMoment.BEFORE, before), (PainMoment.WORST, worst))
        pains = [PainRecord(moment=m, score=s, at=at) for m, s in told if s is not None]
        effort = None if worst is None else min(10, worst + 1)
        whole = replace(session, pains=tuple(pains), measures=tuple(measures), effort=effort, note=note)
        named = replace(whole, start=replace(whole.start, id=self.new_id()))
        History(self.log).apply(Change(put_in=(KeptSession(named),)))
        return named.start.id

    def leave_open(self, name: str, ago: int, hour: int = 18) -> None:
        """Begin a routine, and let the program end in the middle of it."""
        at = (NOW - timedelta(days=ago)).replace(hour=hour, minute=6)
        play(self.log, _routine(name), self.settings, at, stop_after=9, is_ended=False)


def whole_life(root: Path) -> None:
    """Ten weeks: mobility and runs first, then seventeen days of heel drops by the programme."""
    person = Person(root)
    person.hurts()
    _weeks_before(person)
    _programme(person)
    _runs(person)
    (person.folder.routines / "evening-calf.yaml").write_text(EVENING_CALF, encoding="utf-8")
    person.close()


def nobody(root: Path) -> None:
    """A first start."""
    Person(root, agreed=False).close()


def copy_of(root: Path, to: Path) -> DataFolder:
    """The same person's folder once more."""
    shutil.copytree(root, to)
    return DataFolder(to)


def _weeks_before(person: Person) -> None:
    for ago in range(PROGRAMME_DAYS + BEFORE_DAYS, PROGRAMME_DAYS, -1):
        weekday = person.day(ago).weekday()
        if weekday in (1, 4):
            worst = 3 + (ago % 3)
            person.do(RESET, ago, 18, before=2, worst=worst)
        if weekday == 2:
            person.do(STRETCH, ago, 19, before=2, worst=2, measures=_knee_to_wall(ago))
        if weekday in (2, 5) and ago % 4:
            person.wake(ago, 4 + ago % 2, 15)


def _programme(person: Person) -> None:
    person.follow("heel-drops-12-weeks", PROGRAMME_DAYS)
    person.follow("recovery-after-runs", 10)
    for ago, worst in zip(range(PROGRAMME_DAYS, 0, -1), WORST, strict=True):
        if ago in LEFT_OUT:
            continue
        measures = (MeasureRecord(name="Load", unit="kg", side=None, value=5.0 * (ago < 8)),)
        person.do(DROPS, ago, before=2, worst=worst, measures=measures)
        stop = 4 if ago == 6 else None
        person.do(DROPS, ago, 18, before=2, worst=worst - 1, measures=measures, stop_after=stop)
        if ago > 1:
            person.wake(ago - 1, 5 if ago > 12 else 3 if ago > 5 else 2, 10 if ago > 5 else 5)
        if ago in (14, 7):
            person.do(STRETCH, ago, 20, before=1, worst=2, measures=_knee_to_wall(ago))
    person.do(SOAK, 2, 21, before=3, worst=3, note="Long run today. The left one liked the warm bucket.")


def _runs(person: Person) -> None:
    road = Shoes(id=person.new_id(), name="Road, blue", first_worn=date(2025, 9, 1), km_before=310)
    trail = Shoes(id=person.new_id(), name="Trail", first_worn=date(2026, 2, 7))
    person.care.put(road, trail)
    kms = (6, 5, 8, 6, 5, 9, 6, 5.5, 9, 4, 5, 6, 4, 6.5, 10.2)
    for number, km in enumerate(kms):
        ago = 2 + 7 * ((len(kms) - 1 - number) // 3) + (0, 2, 4)[(len(kms) - 1 - number) % 3]
        hurt = number % 5 == 3
        person.care.put(
            Run(
                id=person.new_id(),
                day=person.day(ago),
                km=km,
                minutes=round(km * 5.9, 1),
                area=AREA if hurt else None,
                pain_from_km=km - 2 if hurt else None,
                worst=3 if hurt else None,
                shoes=(road if number % 3 else trail).id,
            )
        )


def _knee_to_wall(ago: int) -> tuple[MeasureRecord, ...]:
    left = round(9.5 - ago / 16, 1)
    return (
        MeasureRecord(name="Knee to wall", unit="cm", side=Side.LEFT, value=left),
        MeasureRecord(name="Knee to wall", unit="cm", side=Side.RIGHT, value=10.5),
    )


def _routine(name: str) -> RoutineFile:
    return read_routine(routines_dir() / f"{name}.yaml")


def play(
    log: SessionLog,
    loaded: RoutineFile,
    settings: Settings,
    at: datetime,
    *,
    stop_after: int | None = None,
    is_ended: bool = True,
) -> str:
    """Play a routine from `at` on, as quickly as it can be reckoned, and return the session's id.

    `stop_after` so many segments it is ended, or left as it stands if not `is_ended`.
    """
    with played_clock(at) as passing:
        playing = begin(loaded, settings, log, Silence(), passing.wall)
        driver = playing.driver
        driver.send(Start())
        driver.send(Skip())
        while driver.player.state not in (State.FINISHED, State.ENDED):
            moment = driver.moment()
            if stop_after is not None and moment.segment.index >= stop_after:
                passing.ms += 9_000
                driver.wake()
                if not is_ended:
                    break
                driver.send(End(Reason.TIRED))
            else:
                _go_on(driver, passing)
        return playing.session_id


class PassingClock:
    """Monotonic ms that pass only when told, and the time of day that belongs to them."""

    def __init__(self, at: datetime) -> None:
        self._at = at
        self.ms = 0

    def wall(self) -> datetime:
        return self._at + timedelta(milliseconds=self.ms)


@contextmanager
def played_clock(at: datetime) -> Iterator[PassingClock]:
    """Let the program's clock show what the returned one says."""
    passing = PassingClock(at)
    before = clock.now_ms
    clock.now_ms = lambda: passing.ms
    try:
        yield passing
    finally:
        clock.now_ms = before


def _go_on(driver: Driver, passing: PassingClock) -> None:
    deadline = driver.next_deadline()
    if deadline is None:
        passing.ms += 5_000
        driver.send(Done())
    else:
        passing.ms = max(passing.ms, deadline)
    driver.wake()
