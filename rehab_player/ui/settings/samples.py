"""One sample of each kind of cue: what is heard, how it is drawn, and which setting switches it off."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QCoreApplication

from rehab_player.core.cues import Cue, Glide, Speech, Tone, ToneName, Topic
from rehab_player.core.plan import BEAT_MS, FINISH_MS, HALFWAY_MS, START_MS, TICK_MS, plan
from rehab_player.core.routine import Side
from rehab_player.core.timeline import Announcement, Kind, Segment
from rehab_player.core.words import sentence, words

Stroke = tuple[tuple[float, float], ...]
"""Points from left (0) to right (92) and from high (-14) to low (14)."""

SOUNDS = ("work", "pace", "rest", "switch", "setup", "ask", "beat", "ticks", "finish", "speech")
"""The keys of the tones, which have a shape, and of a sentence."""
WORDS = ("count", "halfway", "ten_seconds")
"""The keys of what is said in the course of a step."""
ROOM_MS = 3_000
"""No text of a sample is ever too long for its place."""


@dataclass(frozen=True, slots=True)
class Sample:
    """`switch` is the sound setting that turns this kind off, "" where there is none.

    `strokes` draw it in the colour of the token `ink`; `curved` makes each one wave between
    its points.
    """

    key: str
    cues: tuple[Cue, ...]
    switch: str = ""
    strokes: tuple[Stroke, ...] = ()
    ink: str = "ink"
    curved: bool = False

    @property
    def length_ms(self) -> int:
        """Until its last cue is over, texts as estimated."""
        return max(cue.at_ms + cue.duration_ms for cue in self.cues)


@cache
def all_samples() -> tuple[Sample, ...]:
    """Every kind, in the order in which they are listed and played."""
    made = (*_starts(), *_pacing(), *_marks(), _finish(), _speech())
    return tuple(next(each for each in made if each.key == key) for key in (*SOUNDS, *WORDS))


def sample(key: str) -> Sample:
    """The sample with this key; KeyError when there is none."""
    return {each.key: each for each in all_samples()}[key]


def example_text() -> str:
    """What the sample of speech says."""
    return next(cue.text for cue in _speech().cues if isinstance(cue, Speech))


def _starts() -> tuple[Sample, ...]:
    work = (((0, 10), (38, 10)), ((45, 2), (82, -10)))
    rest = (((0, -7), (82, 10)),)
    switch = (((0, -4), (22, -4)), ((28, 8), (50, 8)), ((56, -4), (78, -4)))
    setup = (((0, 3), (26, 3)), ((40, 3), (66, 3)))
    ask = (((0, 8), (22, 8)), ((30, 2), (82, -10)))
    return (
        Sample("work", _start(ToneName.WORK), "work_tone", work, "k_reps"),
        Sample("rest", _start(ToneName.REST), "rest_tone", rest, "k_rest", curved=True),
        Sample("switch", _start(ToneName.SWITCH), "switch_tone", switch, "k_switch"),
        Sample("setup", _start(ToneName.SETUP), "setup_tone", setup, "k_setup"),
        Sample("ask", _start(ToneName.ASK), "ask_tone", ask, "k_ask"),
    )


def _pacing() -> tuple[Sample, ...]:
    rep = (Tone(0, ToneName.PHASE, 1_500, Glide.RISE), Tone(1_500, ToneName.PHASE, 2_500, Glide.FALL))
    beat = tuple(Tone(at, ToneName.BEAT, BEAT_MS) for at in range(0, 1_412, 353))
    count = tuple(Speech(at, text, 400, Topic.COUNT, ROOM_MS) for at, text in ((0, "1"), (1_500, "2")))
    return (
        Sample("pace", rep, "pace_tones", (((0, 10), (31, -10), (90, 10)),), "k_reps", curved=True),
        Sample("count", count, "count_reps"),
        Sample("beat", beat, "beats", _bars((6, 26, 46, 66), (6, 6, 6, 6)), "k_move"),
    )


def _marks() -> tuple[Sample, ...]:
    ticks = tuple(Tone(at, ToneName.TICK, TICK_MS) for at in (0, 1_000, 2_000))
    halfway = (
        Tone(0, ToneName.HALFWAY, HALFWAY_MS),
        Speech(HALFWAY_MS + 100, sentence(words().halfway), 900, Topic.HALFWAY, ROOM_MS),
    )
    ten = (Speech(0, sentence(words().ten_seconds), 1_100, Topic.TEN_SECONDS, ROOM_MS),)
    return (
        Sample("ticks", ticks, "ticks", _bars((8, 38, 68), (7, 7, 10)), "ink2"),
        Sample("halfway", halfway, "halfway"),
        Sample("ten_seconds", ten, "ten_seconds"),
    )


def _finish() -> Sample:
    steps = (((0, 10), (18, 10), (33, 0), (50, 0), (66, -10), (90, -10)),)
    return Sample("finish", (Tone(0, ToneName.FINISH, FINISH_MS),), "finish_tone", steps)


def _speech() -> Sample:
    segment = Segment(
        index=0,
        start_ms=0,
        duration_ms=10_000,
        kind=Kind.HOLD,
        name=QCoreApplication.translate("Samples", "Calf stretch"),
        side=Side.LEFT,
        set=2,
        sets=3,
        announcement=Announcement(words=words()),
    )
    told = next(cue for cue in plan(segment) if isinstance(cue, Speech))
    return Sample("speech", (Speech(0, told.text, told.duration_ms, Topic.NAME, told.room_ms),))


def _start(name: ToneName) -> tuple[Cue, ...]:
    return (Tone(0, name, START_MS[name]),)


def _bars(places: tuple[float, ...], heights: tuple[float, ...]) -> tuple[Stroke, ...]:
    return tuple(((x, 7.0), (x, 7.0 - 2 * high)) for x, high in zip(places, heights, strict=True))
