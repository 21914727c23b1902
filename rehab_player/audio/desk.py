"""What is to be heard when: takes the schedule and the person's settings, and gives samples.

All places are samples on the shared clock. A cue keeps the sound it was given for as long
as it stays in the schedule, so that a new schedule leaves what is sounding alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from rehab_player.audio.fitting import Verdict, Wording, fit
from rehab_player.audio.mixer import Bus, Gains, Mixer, Recorded, Sound, Wave
from rehab_player.audio.samples import A_MS, FULL_SCALE
from rehab_player.audio.spots import Scheduled, Spot, spots
from rehab_player.audio.tones import PhaseWave, struck
from rehab_player.core.cues import Cue, Speech, Tone, ToneName
from rehab_player.core.sound import SoundSettings, is_audible

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from rehab_player.audio.samples import Pcm, Samples

UNHURRIED = frozenset(
    {ToneName.WORK, ToneName.REST, ToneName.SWITCH, ToneName.SETUP, ToneName.ASK, ToneName.FINISH}
)
LATE_TONE_MS = 500
"""A tone that begins something is still worth hearing this much late."""
LATE_MARK_MS = 30
"""A tick, beat or count that is later than this would mislead, and is left out."""
LATE_SPEECH_MS = 1_200
KEPT_PHASES = 64
KEPT_PHASE_MS = 6_000


class Texts(Protocol):
    """Speech as samples: what a desk asks for; see `speech.Library`."""

    def length_ms(self, wording: Wording) -> int | Verdict: ...
    def samples(self, wording: Wording) -> Pcm | Verdict: ...
    def want(self, wording: Wording, due_ms: int) -> None: ...


class Silent:
    """There is no voice: no text can be spoken."""

    def length_ms(self, wording: Wording) -> int | Verdict:
        return Verdict.UNSPEAKABLE

    def samples(self, wording: Wording) -> Pcm | Verdict:
        return Verdict.UNSPEAKABLE

    def want(self, wording: Wording, due_ms: int) -> None:
        """Nothing can be rendered."""


class Maker:
    """Makes the sounds of spots; waveforms that come again and again are made once."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._struck = lru_cache(maxsize=64)(lambda name, ms: Recorded(struck(name, ms)))
        self._phase = lru_cache(maxsize=KEPT_PHASES)(_kept_phase)

    def sound(self, spot: Spot, floor: int) -> Sound | Verdict:
        """The sound of a spot, at its sample or, where that lies before `floor`, a little later.

        UNKNOWN while a text is being rendered, DROPPED when it is not to be heard at all.
        """
        if isinstance(spot.cue, Speech):
            return self._speech(spot.at_ms, spot.cue, spot.room_ms, floor)
        return self._tone(spot.at_ms, spot.cue, spot.heights, floor)

    def _tone(self, at_ms: int, tone: Tone, heights: tuple[float, float], floor: int) -> Sound | Verdict:
        if tone.name is ToneName.PHASE:
            # It goes with the clock, however late: what is left of it is heard.
            return Sound(at_ms * A_MS, self._phase(*heights, tone.duration_ms), Bus.PACE)
        late_ms = LATE_TONE_MS if tone.name in UNHURRIED else LATE_MARK_MS
        start = _start(at_ms, floor, late_ms)
        if start is None:
            return Verdict.DROPPED
        return Sound(start, self._struck(tone.name, tone.duration_ms), Bus.STRUCK)

    def _speech(self, at_ms: int, speech: Speech, room_ms: int, floor: int) -> Sound | Verdict:
        start = _start(at_ms, floor, LATE_SPEECH_MS)
        if start is None:
            return Verdict.DROPPED
        room = room_ms - (start - at_ms * A_MS) // A_MS
        chosen = fit((speech.text, *speech.shorter), room, self._texts.length_ms)
        if isinstance(chosen, Verdict):
            return chosen
        found = self._texts.samples(chosen)
        if isinstance(found, Verdict):
            if found is Verdict.UNKNOWN:
                self._texts.want(chosen, at_ms)
            return found
        return Sound(start, Recorded(found, 1 / FULL_SCALE), Bus.SPEECH)


def _start(at_ms: int, floor: int, late_ms: int) -> int | None:
    """The first sample: its own, or `floor` when that is a little later; None when much later."""
    own = at_ms * A_MS
    if floor - own > late_ms * A_MS:
        return None
    return max(own, floor)


def _kept_phase(begin: float, end: float, duration_ms: int) -> Wave:
    wave = PhaseWave(begin, end, duration_ms * A_MS)
    return Recorded(wave.read(0, wave.length)) if duration_ms <= KEPT_PHASE_MS else wave


def gains(settings: SoundSettings) -> Gains:
    """The factors for the volumes, bent so that the middle of the slider sounds half as loud (-9 dB)."""
    return Gains((settings.tone_volume / 100) ** 1.5, (settings.speech_volume / 100) ** 1.5)


Key = tuple[int, Tone | str]
"""What makes a cue the same in two schedules: its moment, and the tone or the text. How much
room a text has may change while it is spoken."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A cue with the sound it was given."""

    cue: Cue
    sound: Sound


def _key(scheduled: Scheduled) -> Key:
    at_ms, cue = scheduled
    return at_ms, cue.text if isinstance(cue, Speech) else cue


class Desk:
    """The schedule, laid out as sounds."""

    def __init__(self, texts: Texts, settings: SoundSettings) -> None:
        self._maker = Maker(texts)
        self._settings = settings
        self._is_muted = False
        self._spots: dict[Key, Spot] = {}
        self._laid: dict[Key, Laid] = {}
        self._dropped: set[Key] = set()
        self._mixer = Mixer()

    @property
    def sounds(self) -> tuple[Sound, ...]:
        """Everything laid and not yet forgotten, in order of its start."""
        return self._mixer.sounds

    @property
    def gains(self) -> Gains:
        return Gains(0.0, 0.0) if self._is_muted else gains(self._settings)

    def play(self, cues: Sequence[Scheduled], now_ms: int, floor: int) -> None:
        """Take a new schedule; what cannot be heard before the sample `floor` is laid there or left out."""
        new = {_key(scheduled): scheduled[1] for scheduled in cues}
        overrunning = self._overrunning(new, now_ms)
        self._keep(
            lambda key, laid: (
                key in overrunning or (key in new and (new[key] == laid.cue or laid.sound.start <= floor))
            )
        )
        self._dropped &= new.keys()
        self._spots = {_key((spot.at_ms, spot.cue)): spot for spot in spots(cues)}
        self.lay(floor)

    def cut(self) -> None:
        """Silence, and nothing scheduled."""
        self._spots.clear()
        self._laid.clear()
        self._dropped.clear()
        self._remix()

    def use(self, settings: SoundSettings, floor: int) -> None:
        """Apply settings at once."""
        if (settings.voice, settings.speed) != (self._settings.voice, self._settings.speed):
            self._keep(lambda _, laid: isinstance(laid.cue, Tone) or laid.sound.start <= floor)
        self._settings = settings
        self._keep(lambda _, laid: is_audible(laid.cue, settings))
        self.lay(floor)

    def mute(self, is_muted: bool) -> None:
        """Silence while the schedule goes on."""
        self._is_muted = is_muted

    def lay(self, floor: int) -> None:
        """Lay what can be laid by now: the new cues, and the texts that have become ready."""
        for key, spot in self._spots.items():
            if key in self._laid or key in self._dropped or not is_audible(spot.cue, self._settings):
                continue
            made = self._maker.sound(spot, floor)
            if isinstance(made, Sound):
                self._laid[key] = Laid(spot.cue, made)
            elif made is not Verdict.UNKNOWN:
                self._dropped.add(key)
        self._remix()

    def left_out(self, from_ms: int, until_ms: int) -> tuple[Speech, ...]:
        """The texts of this stretch that should be heard and have no sound: for another way of speaking."""
        return tuple(
            spot.cue
            for key, spot in self._spots.items()
            if from_ms <= spot.at_ms < until_ms
            and isinstance(spot.cue, Speech)
            and key in self._dropped
            and is_audible(spot.cue, self._settings)
        )

    def forget_before(self, place: int) -> None:
        """Let go of what is over; it is not laid again while it stays in the schedule."""
        over = {key for key, laid in self._laid.items() if laid.sound.end < place}
        self._keep(lambda key, _: key not in over)
        self._dropped |= over & self._spots.keys()
        self._mixer.forget_before(place)

    def read(self, first: int, count: int) -> Samples:
        """The samples to be heard from `first` on."""
        return self._mixer.read(first, count, self.gains)

    def _overrunning(self, new: Container[Key], now_ms: int) -> set[Key]:
        """Texts that are still being spoken though their estimate is over.

        A schedule leaves out what should be over by now. Only where it goes on as planned do
        they belong to it: after a skip the next cue is another, and the old text must stop.
        """
        coming = min((key for key in self._spots if key[0] > now_ms), key=lambda key: key[0], default=None)
        if coming is not None and coming not in new:
            return set()
        return {
            key
            for key, laid in self._laid.items()
            if isinstance(laid.cue, Speech) and key[0] + laid.cue.duration_ms <= now_ms
        }

    def _keep(self, stays: Callable[[Key, Laid], bool]) -> None:
        self._laid = {key: laid for key, laid in self._laid.items() if stays(key, laid)}

    def _remix(self) -> None:
        self._mixer = Mixer(laid.sound for laid in self._laid.values())
