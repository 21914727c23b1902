from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from rehab_player.audio import wording
from rehab_player.audio.feeder import Lost
from rehab_player.audio.machine import DUMMY, NOTICE_MS, Machine, Parts
from rehab_player.audio.protocol import Configure, Cut, Mute, Play
from rehab_player.audio.samples import A_MS, RATE
from rehab_player.core.sound import Choice, SoundPath, SoundSettings
from tests.audio.stories import Lengths, text, tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.audio.machine import Stream
    from rehab_player.audio.samples import Pcm

SPEAKERS, HEADPHONES = Choice("speakers", "Built-in speakers"), Choice("phones", "Headphones")
TICK_MS = 50


class System:
    """A sound system in which servers die and devices come and go."""

    def __init__(self) -> None:
        self.is_up = True
        self.sinks = [SPEAKERS]
        self.default = SPEAKERS.id
        self.now = 10_000.0
        self.heard = np.zeros(120 * RATE, dtype=np.int16)
        """What came out of any device, by samples since 10 s on the clock."""
        self.opened: list[str] = []

    def open(self, device: str) -> Stream:
        chosen = device or self.default
        if not self.is_up or chosen not in [sink.id for sink in self.sinks]:
            raise Lost("no such device")
        self.opened.append(chosen)
        return Line(self, chosen)


class Line:
    """A stream of this system."""

    rewinds = True

    def __init__(self, system: System, device: str) -> None:
        self._system = system
        self._device = device
        self._began = system.now
        self._seen: object = None

    @property
    def devices_changed(self) -> bool:
        return self._seen != (self._system.sinks, self._system.default)

    def devices(self) -> tuple[Choice, ...]:
        self._seen = (list(self._system.sinks), self._system.default)
        return tuple(self._system.sinks)

    def device(self) -> str:
        return self._device

    def default_device(self) -> str:
        return self._system.default

    def reading(self) -> tuple[float, float]:
        if not self._system.is_up:
            raise Lost("gone")
        return self._system.now * A_MS, (self._system.now - self._began) * A_MS

    def margin(self) -> int:
        return 30 * A_MS

    def write(self, place: int, pcm: Pcm) -> int:
        begin = place + round((self._began - 10_000) * A_MS)
        self._system.heard[begin : begin + len(pcm)] = pcm
        return len(pcm)

    def close(self) -> None:
        """What is laid and not yet heard is lost."""
        self._system.heard[round((self._system.now - 10_000) * A_MS) :] = 0


class Handle:
    def __init__(self) -> None:
        self.is_stopped = False

    def stop(self) -> None:
        self.is_stopped = True


class Said:
    """A speech-dispatcher that writes down what it is told."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def say(self, text: str, words_a_minute: int, volume: int) -> None:
        self.texts.append(text)

    def stop(self) -> None:
        self.texts.append("(stop)")


def machine(system: System, **parts: Any) -> Machine:
    return Machine(Parts(streams=(system.open,), **parts))


def run(machine: Machine, system: System, until_ms: float) -> None:
    while system.now < until_ms:
        system.now += TICK_MS
        machine.tick(system.now)


def onsets(system: System) -> list[float]:
    """When sounds began after at least 50 ms of silence, in ms of the clock."""
    loud = np.flatnonzero(np.abs(system.heard) > 400)
    first = loud[np.flatnonzero(np.diff(loud, prepend=-(10**9)) > 50 * A_MS)]
    return [float(10_000 + place / A_MS) for place in first]


@pytest.fixture
def system() -> System:
    return System()


def test_before_the_first_tick_nothing_is_known(system: System) -> None:
    assert machine(system).status().path is SoundPath.STARTING


def test_cues_are_heard_at_their_moments(system: System) -> None:
    playing = machine(system)
    run(playing, system, 10_500)
    playing.handle(Play((tone(11_000), tone(12_500)), 10_500), system.now)
    run(playing, system, 13_000)
    assert onsets(system) == pytest.approx([11_000, 12_500], abs=2)
    status = playing.status()
    assert (status.path, status.device, status.devices) == (
        SoundPath.STREAM,
        "Built-in speakers",
        (SPEAKERS,),
    )
    assert status.problem == wording.no_voice()


def test_a_server_that_dies_and_comes_back_is_picked_up_and_later_cues_are_exact(system: System) -> None:
    playing = machine(system)
    run(playing, system, 10_500)
    playing.handle(Play(tuple(tone(at) for at in range(11_000, 30_000, 1_000)), 10_500), system.now)
    run(playing, system, 13_500)
    system.is_up = False
    run(playing, system, 16_500)
    assert playing.status().path is SoundPath.NONE
    assert playing.status().problem == wording.no_sound()
    system.is_up = True
    run(playing, system, 21_500)
    assert playing.status().path is SoundPath.STREAM
    assert playing.status().notice == wording.back()
    heard = onsets(system)
    assert heard[:3] == pytest.approx([11_000, 12_000, 13_000], abs=2)
    assert heard[-3:] == pytest.approx([19_000, 20_000, 21_000], abs=2)
    assert all(abs(at - round(at, -3)) < 2 for at in heard)
    run(playing, system, system.now + NOTICE_MS)
    assert playing.status().notice == ""


def test_no_server_at_the_start_and_one_that_comes_later(system: System) -> None:
    system.is_up = False
    playing = machine(system)
    run(playing, system, 12_000)
    assert playing.status().path is SoundPath.NONE
    assert playing.status().remedy
    playing.handle(Play((tone(15_000),), 12_000), system.now)
    system.is_up = True
    run(playing, system, 16_000)
    assert onsets(system) == pytest.approx([15_000], abs=2)


def test_an_unplugged_device_gives_way_to_the_default_and_is_taken_again(system: System) -> None:
    system.sinks = [SPEAKERS, HEADPHONES]
    playing = machine(system)
    playing.handle(Configure(SoundSettings(device="phones")), system.now)
    run(playing, system, 10_500)
    assert playing.status().device == "Headphones"
    system.sinks = [SPEAKERS]
    run(playing, system, 11_000)
    assert playing.status().device == "Built-in speakers"
    assert playing.status().notice == wording.moved("Built-in speakers")
    system.sinks = [SPEAKERS, HEADPHONES]
    run(playing, system, 11_500)
    assert playing.status().device == "Headphones"
    assert system.opened == ["phones", "speakers", "phones"]


def test_the_systems_own_choice_is_followed(system: System) -> None:
    playing = machine(system)
    run(playing, system, 10_500)
    system.sinks, system.default = [SPEAKERS, HEADPHONES], "phones"
    run(playing, system, 11_000)
    assert playing.status().device == "Headphones"


def test_a_device_chosen_in_mid_session_is_used_at_once(system: System) -> None:
    system.sinks = [SPEAKERS, HEADPHONES]
    playing = machine(system)
    run(playing, system, 10_500)
    playing.handle(Configure(SoundSettings(device="phones")), system.now)
    run(playing, system, 10_550)
    assert system.opened == ["speakers", "phones"]


def test_a_chosen_device_that_is_not_there_is_replaced_by_the_default(system: System) -> None:
    playing = machine(system)
    playing.handle(Configure(SoundSettings(device="phones")), system.now)
    run(playing, system, 10_500)
    assert playing.status().path is SoundPath.STREAM


def test_the_output_that_a_server_invents_is_no_sound(system: System) -> None:
    system.sinks, system.default = [Choice(DUMMY, "Dummy Output")], DUMMY
    playing = machine(system)
    run(playing, system, 10_500)
    assert playing.status().path is SoundPath.NONE
    assert playing.status().problem == wording.no_sound()
    system.sinks, system.default = [Choice(DUMMY, "Dummy Output"), SPEAKERS], "speakers"
    run(playing, system, 11_000)
    assert playing.status().path is SoundPath.STREAM


def test_a_cut_is_silent_at_once(system: System) -> None:
    playing = machine(system)
    run(playing, system, 10_500)
    playing.handle(Play((tone(10_600, ms=2_000),), 10_500), system.now)
    run(playing, system, 11_000)
    playing.handle(Cut(), system.now)
    run(playing, system, 13_000)
    last = np.flatnonzero(system.heard)[-1] / A_MS + 10_000
    assert 11_030 <= last <= 11_050


def test_mute_is_silent_and_the_schedule_goes_on(system: System) -> None:
    playing = machine(system)
    run(playing, system, 10_500)
    playing.handle(Play((tone(11_000), tone(12_000), tone(13_000)), 10_500), system.now)
    playing.handle(Mute(True), system.now)
    run(playing, system, 12_500)
    playing.handle(Mute(False), system.now)
    run(playing, system, 14_000)
    assert onsets(system) == pytest.approx([13_000], abs=2)


def test_settings_change_what_is_already_laid(system: System) -> None:
    playing = machine(system)
    run(playing, system, 10_500)
    playing.handle(Play((tone(10_700), tone(11_700)), 10_500), system.now)
    run(playing, system, 10_550)
    playing.handle(Configure(replace(SoundSettings(), ticks=False)), system.now)
    run(playing, system, 12_500)
    assert onsets(system) == []


class Voiced(Lengths):
    """A library of texts with the rest of what a machine asks of one."""

    works = True

    def use(self, manner: object) -> None:
        """Any manner will do."""

    def forget_wishes(self) -> None:
        self.wanted.clear()

    def close(self) -> None:
        """Nothing to end."""


def test_texts_are_heard_once_they_are_ready(system: System) -> None:
    texts = Voiced(word=400)
    texts.ready = False
    playing = machine(system, library=texts, voice="espeak-ng")
    run(playing, system, 10_500)
    playing.handle(Play((text(11_000, "word"),), 10_500), system.now)
    run(playing, system, 10_750)
    texts.ready = True
    playing.texts_ready(system.now)
    run(playing, system, 12_000)
    assert onsets(system) == pytest.approx([11_000], abs=1)
    assert playing.status().speech == "espeak-ng"
    assert playing.status().problem == ""


def test_a_voice_that_is_given_up_is_told(system: System) -> None:
    texts = Voiced()
    playing = machine(system, library=texts, voice="espeak-ng")
    run(playing, system, 10_500)
    texts.works = False
    status = playing.status()
    assert (status.speech, status.problem) == ("", wording.voice_fails())
    assert status.remedy


def test_without_samples_texts_are_spoken_by_speech_dispatcher_once_at_their_moment(system: System) -> None:
    said = Said()
    playing = machine(system, aloud=said)
    run(playing, system, 10_500)
    playing.handle(Play((text(11_000, "one"), text(12_000, "two")), 10_500), system.now)
    run(playing, system, 10_900)
    assert said.texts == []
    run(playing, system, 11_500)
    playing.handle(Play((text(12_000, "two"),), 11_500), system.now)
    run(playing, system, 12_500)
    assert said.texts == ["one", "two"]
    playing.handle(Cut(), system.now)
    assert said.texts[-1] == "(stop)"
    assert playing.status().speech == wording.ALOUD


def test_where_there_is_no_stream_cues_are_played_as_files(system: System) -> None:
    system.is_up = False
    started: list[tuple[float, Handle]] = []

    def play(path: str) -> Handle:
        started.append((system.now, Handle()))
        return started[-1][1]

    playing = machine(system, player=play)
    run(playing, system, 10_500)
    assert playing.status().path is SoundPath.FILES
    playing.handle(Play((tone(11_000), tone(12_000, ms=3_000)), 10_500), system.now)
    run(playing, system, 12_500)
    assert [at for at, _ in started] == pytest.approx([10_880, 11_880], abs=TICK_MS)
    playing.handle(Cut(), system.now)
    run(playing, system, 12_600)
    assert started[1][1].is_stopped
    system.is_up = True
    run(playing, system, 14_500)
    assert playing.status().path is SoundPath.STREAM
    playing.close()


def test_streams_are_tried_in_order(system: System) -> None:
    def none(device: str) -> Stream:
        raise Lost("not here")

    openers: tuple[Callable[[str], Stream], ...] = (none, system.open)
    playing = Machine(Parts(streams=openers))
    run(playing, system, 10_100)
    assert playing.status().path is SoundPath.STREAM
