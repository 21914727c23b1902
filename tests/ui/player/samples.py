"""Sessions that the tests of the player page share: routines, and a player at a given moment."""

from __future__ import annotations

from dataclasses import dataclass, field

from rehab_player.core.commands import Command, Done, Jump, Pause, Skip, Start
from rehab_player.core.flatten import flatten
from rehab_player.core.moment import Moment, State
from rehab_player.core.player import Player
from rehab_player.core.routine import (
    Ask,
    Hold,
    Move,
    Phase,
    Repeat,
    Reps,
    Rest,
    Routine,
    Setup,
    Sides,
)
from rehab_player.core.timeline import Timeline

TEMPO = (Phase("up", 2_000), Phase("down", 3_000), Phase("bottom", 1_000))

HEEL_DROPS = Routine(
    name="Eccentric heel drops",
    summary="Slow lowering off a step for the Achilles tendon.",
    caution="Not for pain right at the heel bone; use the floor version.",
    equipment=("step with a rail", "later a backpack"),
    steps=(
        Setup(
            text="Stand on the step on the ball of your foot, heel over the edge. Keep a hand on the rail."
        ),
        Reps(
            name="Heel drop, knee straight",
            count=15,
            tempo=TEMPO,
            sets=3,
            rest_ms=60_000,
            sides=Sides.LEFT,
            cues=("Let the heel sink below the step",),
            figure="heel-drop",
        ),
        Rest(duration_ms=60_000),
        Setup(text="Bend the knee, same foot", duration_ms=60_000),
        Reps(
            name="Heel drop, knee bent",
            count=15,
            tempo=TEMPO,
            sets=3,
            rest_ms=60_000,
            sides=Sides.LEFT,
            cues=("Keep the knee bent", "Rise with the good leg", "Lower for three seconds"),
            figure="heel-drop-bent",
        ),
    ),
)
MOBILITY = Routine(
    name="Mobility Reset",
    steps=(
        Setup(text="Sit on a chair", duration_ms=10_000),
        Move(
            name="Ankle circles, clockwise",
            duration_ms=15_000,
            sides=Sides.BOTH,
            cues=("Keep the shin still, lead with the big toe",),
            figure="ankle-circles",
        ),
        Setup(text="Hold on to something firm", duration_ms=10_000),
        Hold(name="Deep squat hold", duration_ms=30_000, sets=2, rest_ms=10_000),
        Hold(
            name="Calf stretch, knee straight",
            duration_ms=30_000,
            sides=Sides.BOTH,
            cues=("Lock the back knee, press the heel down",),
            figure="calf-stretch",
        ),
    ),
)
SOAK = Routine(
    name="Contrast Soak",
    steps=(
        Setup(text="Two buckets, ankle deep"),
        Repeat(
            rounds=3,
            steps=(
                Hold(
                    name="Left foot cold, right foot warm",
                    duration_ms=60_000,
                    cues=("Wiggle the toes", "Water above the ankle bones"),
                    figure="contrast-soak-left-cold",
                ),
                Hold(
                    name="Left foot warm, right foot cold",
                    duration_ms=60_000,
                    cues=("Wiggle the toes", "Water above the ankle bones"),
                    figure="contrast-soak-left-warm",
                ),
            ),
        ),
    ),
)
OWN_PACE = Routine(
    name="Calf raises",
    steps=(
        Reps(name="Calf raise", count=12, sets=3, rest_ms=60_000, sides=Sides.BOTH, load="12RM"),
        Reps(name="Towel scrunch", count=None),
        Reps(name="Foot doming", count=None, tempo=TEMPO),
        Reps(name="Hop", count=10, each_ms=2_000),
        Ask(),
        Hold(name="Legs up", duration_ms=600_000, sets=2, rest_ms=120_000),
        Move(name="March", duration_ms=60_000, beat=170),
    ),
)
HOSTILE = Routine(
    name="<b>Donaudampfschifffahrtsgesellschaftskapitänsmützenübung</b> & mehr\nund mehr",
    equipment=("<img src=x>",),
    steps=(
        Setup(text="<h1>Wadenmuskulaturdehnungsübungsvorbereitung</h1> " * 6),
        Hold(
            name="تمرين الكاحل 🦶 مع ثني الركبة 👩‍🦽 " * 4,
            duration_ms=4_000_000,
            sets=10_000 // 100,
            rest_ms=5_000,
            sides=Sides.BOTH,
            cues=("Sprunggelenksdorsalextensionsbeweglichkeitsverbesserung " * 3, "<i>x</i>", "y" * 300),
        ),
        Reps(
            name="Rep " * 40,
            count=9_999,
            tempo=(Phase("Wadenmuskulaturdehnung", 2_000), Phase("<b>", 300), Phase("down", 30_000)),
            sets=100,
        ),
    ),
)


@dataclass
class Session:
    """A player on a clock of its own; `played` says what became of each command."""

    routine: Routine
    now: int = 0
    timeline: Timeline = field(init=False)
    player: Player = field(init=False)

    def __post_init__(self) -> None:
        self.timeline = flatten(self.routine)
        self.player = Player(self.timeline)

    def do(self, command: Command) -> Moment:
        """Carry out a command now."""
        self.player.tick(self.now)
        self.player.handle(command, self.now)
        return self.moment()

    def pass_ms(self, ms: int) -> Moment:
        """Let time pass, ticking as often as the driver does."""
        end = self.now + ms
        while self.now < end:
            self.now = min(end, self.now + 500)
            self.player.tick(self.now)
        return self.moment()

    def sleep(self, ms: int) -> Moment:
        """Let the machine sleep."""
        self.now += ms
        self.player.tick(self.now)
        return self.moment()

    def moment(self) -> Moment:
        return self.player.moment(self.now)


def at(routine: Routine, index: int, into_ms: int = 0) -> Session:
    """A session that plays segment `index`, `into_ms` of it over."""
    session = Session(routine)
    session.do(Start())
    if session.player.state is State.LEAD_IN:
        session.do(Skip())
    if index != session.moment().segment.index:
        session.do(Jump(index))
    while session.player.state is State.COUNT_IN:
        session.pass_ms(500)
    if into_ms:
        session.pass_ms(into_ms)
    return session


def paused(routine: Routine, index: int, into_ms: int) -> Session:
    """A session that is paused in segment `index`."""
    session = at(routine, index, into_ms)
    session.do(Pause())
    return session


def counting_in() -> Session:
    """A session between Ready and the first repetition."""
    session = at(HEEL_DROPS, 0)
    session.do(Done())
    return session


def away() -> Session:
    """A session whose machine slept for 12 minutes."""
    session = at(HEEL_DROPS, 1, 40_000)
    session.sleep(12 * 60_000)
    return session


def finished() -> Session:
    """A session that is over."""
    session = at(SOAK, 6, 59_000)
    session.pass_ms(2_000)
    return session


def lead_in() -> Session:
    """A session 4 s after its start."""
    session = Session(MOBILITY)
    session.do(Start())
    session.pass_ms(4_000)
    return session
