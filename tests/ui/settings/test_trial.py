"""Samples of cues, one after another, through a speaker that plays nothing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from rehab_player import clock
from rehab_player.core.cues import Speech, Tone, ToneName, Topic
from rehab_player.core.sound import SoundSettings, SoundStatus, is_audible
from rehab_player.ui.settings.samples import SOUNDS, WORDS, all_samples, sample
from rehab_player.ui.settings.trial import BETWEEN_MS, DELAY, TICK_EVERY_MS, Trial, everything
from rehab_player.ui.settings.wording import sample_name
from tests.ui.settings.speakers import WORKS, Speakers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from rehab_player.ui.settings_keeper import SettingsKeeper


@pytest.fixture
def trial(speakers: Speakers, keeper: SettingsKeeper) -> Iterator[Trial]:
    made = Trial(speakers.make, keeper)
    made.open()
    yield made
    made.close()


def heard(trial: Trial) -> list[str]:
    """Every key that `playing` tells from now on."""
    told: list[str] = []
    trial.playing.connect(told.append)
    return told


def test_there_is_a_sample_of_every_tone_and_every_topic_but_technique() -> None:
    cues = [cue for each in all_samples() for cue in each.cues]
    assert {cue.name for cue in cues if isinstance(cue, Tone)} == set(ToneName) - {ToneName.REP}
    assert {cue.topic for cue in cues if isinstance(cue, Speech)} == set(Topic) - {Topic.TECHNIQUE}


def test_what_has_no_shape_is_said() -> None:
    assert [each.key for each in all_samples() if not each.strokes] == ["speech", *WORDS]
    assert [bool(sample_name(key)) for key in (*SOUNDS, *WORDS)] == [True] * 13


def test_with_everything_on_each_sample_is_heard() -> None:
    nothing = {each.switch: False for each in all_samples() if each.switch}
    quiet = SoundSettings(**nothing)  # type: ignore[arg-type]
    cues = [cue for each in all_samples() for cue in each.cues]
    assert [cue for cue in cues if not is_audible(cue, everything(quiet))] == []
    assert [cue for cue in cues if is_audible(cue, quiet) and isinstance(cue, Tone)] == []


def test_one_sample_is_laid_at_once_and_told_until_it_is_over(
    qtbot: QtBot, trial: Trial, speakers: Speakers
) -> None:
    told = heard(trial)
    before = clock.now_ms()
    trial.play(("work",))
    ((at, cue),) = speakers.last.schedules[-1]
    assert cue == sample("work").cues[0]
    assert before < at <= clock.now_ms() + 1_000
    qtbot.waitUntil(lambda: told == ["work", ""])
    assert speakers.last.cuts == 0


def test_all_samples_follow_each_other_without_touching(trial: Trial, speakers: Speakers) -> None:
    trial.play()
    laid = speakers.last.schedules[-1]
    assert [cue for _, cue in laid] == [cue for each in all_samples() for cue in each.cues]
    starts = sorted({at - cue.at_ms for at, cue in laid})
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    assert gaps == [each.length_ms + BETWEEN_MS for each in all_samples()[:-1]]


def test_another_one_cuts_the_first(qtbot: QtBot, trial: Trial, speakers: Speakers) -> None:
    told = heard(trial)
    trial.play(("finish",))
    qtbot.waitUntil(lambda: trial.key == "finish")
    trial.play(("rest",))
    assert (speakers.last.cuts, trial.key) == (1, "")
    qtbot.waitUntil(lambda: told == ["finish", "", "rest", ""])


def test_it_waits_for_a_speaker_that_is_still_starting(
    qtbot: QtBot, trial: Trial, speakers: Speakers
) -> None:
    speakers.status = SoundStatus()
    trial.look_again()
    trial.play(("work",))
    assert speakers.last.schedules == []
    with qtbot.waitSignal(trial.status_changed):
        speakers.last.tell(WORKS)
    assert len(speakers.last.schedules) == 1


def test_the_tint_waits_for_a_late_sound(
    qtbot: QtBot, trial: Trial, speakers: Speakers, keeper: SettingsKeeper
) -> None:
    keeper.change_sound(delay_ms=200)
    trial.play(("work",))
    ((at, _),) = speakers.last.schedules[-1]
    qtbot.waitUntil(lambda: trial.key == "work")
    assert clock.now_ms() >= at + 200


def test_ticks_for_the_delay_come_at_a_steady_beat(trial: Trial, speakers: Speakers) -> None:
    trial.tick()
    moments = [at for at, _ in speakers.last.schedules[-1]]
    assert {later - earlier for earlier, later in pairwise(moments)} == {TICK_EVERY_MS}
    assert trial.key == DELAY


@pytest.mark.parametrize("delay", [0, 10, 240])
def test_the_dot_crosses_its_mark_when_a_late_tick_is_heard(
    trial: Trial, speakers: Speakers, keeper: SettingsKeeper, delay: int
) -> None:
    keeper.change_sound(delay_ms=delay)
    trial.tick()
    tick = speakers.last.schedules[-1][3][0]
    assert trial.swing(tick + delay) == 0.0
    assert trial.swing(tick + delay + TICK_EVERY_MS // 2) == 0.5


def test_closed_it_is_silent_and_has_no_speaker(trial: Trial, speakers: Speakers) -> None:
    trial.tick()
    trial.close()
    assert (trial.key, speakers.open_ones) == ("", 0)
    trial.tick()
    trial.play(("work",))
    assert len(speakers.last.schedules) == 1
