"""What the person chose to hear, and what can be heard right now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from rehab_player.core.cues import Cue, Speech, ToneName, Topic

if TYPE_CHECKING:
    from collections.abc import Iterable

DEFAULT_WORDS_A_MINUTE = 160


class HowMuch(StrEnum):
    """How much is spoken."""

    ALL = "all"
    NAMES = "names"
    """Only what a segment is called, its side and set, and what comes next."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSettings:
    """The person's choice of sounds.

    `device` and `voice` are the ids that `SoundStatus` lists; empty means the system's own,
    which is followed when it changes. Volumes go from 0 to 100. `speed` is in words a minute
    (80–300). `delay_ms` is how much later than usual the sound arrives (Bluetooth): the
    picture waits for it, the speaker does not use it.
    """

    device: str = ""
    tone_volume: int = 70
    speech_volume: int = 85
    voice: str = ""
    speed: int = DEFAULT_WORDS_A_MINUTE
    how_much: HowMuch = HowMuch.ALL
    work_tone: bool = True
    rest_tone: bool = True
    switch_tone: bool = True
    setup_tone: bool = True
    ask_tone: bool = True
    finish_tone: bool = True
    ticks: bool = True
    halfway: bool = True
    ten_seconds: bool = True
    count_reps: bool = True
    pace_tones: bool = True
    beats: bool = True
    delay_ms: int = 0

    def hears_tone(self, name: ToneName) -> bool:
        """Whether tones of this name are switched on."""
        switches = {
            ToneName.WORK: self.work_tone,
            ToneName.REST: self.rest_tone,
            ToneName.SWITCH: self.switch_tone,
            ToneName.SETUP: self.setup_tone,
            ToneName.ASK: self.ask_tone,
            ToneName.FINISH: self.finish_tone,
            ToneName.TICK: self.ticks,
            ToneName.HALFWAY: self.halfway,
            ToneName.PHASE: self.pace_tones,
            # A rep's own tone counts and paces at once: it goes when neither is wanted.
            ToneName.REP: self.count_reps or self.pace_tones,
            ToneName.BEAT: self.beats,
        }
        return switches[name]

    def hears_topic(self, topic: Topic) -> bool:
        """Whether texts about this topic are spoken."""
        if self.how_much is not HowMuch.ALL:
            return self.how_much is HowMuch.NAMES and topic is Topic.NAME
        switches = {
            Topic.COUNT: self.count_reps,
            Topic.HALFWAY: self.halfway,
            Topic.TEN_SECONDS: self.ten_seconds,
        }
        return switches.get(topic, True)


def is_audible(cue: Cue, settings: SoundSettings) -> bool:
    """Whether the person's switches let this cue be heard. Volumes do not count."""
    if isinstance(cue, Speech):
        return settings.hears_topic(cue.topic)
    return settings.hears_tone(cue.name)


def audible(cues: Iterable[Cue], settings: SoundSettings) -> tuple[Cue, ...]:
    """The cues that the person's switches leave, in the same order."""
    return tuple(cue for cue in cues if is_audible(cue, settings))


class SoundPath(StrEnum):
    """How cues reach the ear."""

    STARTING = "starting"
    STREAM = "stream"
    """One stream to the sound system, every cue at its sample."""
    FILES = "files"
    """One player program per cue: about a tenth of a second unsteady."""
    NONE = "none"
    """Nothing can be heard: cues are shown large."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A device or a voice to choose: `id` goes into the settings, `name` is for people."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundStatus:
    """What is heard now.

    `device` and `speech` name the output and the speech engine in use, empty when there is
    none. `problem` says in a sentence for people what cannot be heard, empty when all is
    well; `remedy` is one line on what to do about it on this system. `notice` is a short
    word on what changed by itself, such as another device. `devices` and `voices` are
    what can be chosen.
    """

    path: SoundPath = SoundPath.STARTING
    device: str = ""
    speech: str = ""
    problem: str = ""
    remedy: str = ""
    notice: str = ""
    devices: tuple[Choice, ...] = ()
    voices: tuple[Choice, ...] = ()
