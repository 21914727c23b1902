from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.desk import (
    KEPT_PHASE_MS,
    LATE_MARK_MS,
    LATE_SPEECH_MS,
    LATE_TONE_MS,
    Desk,
    Silent,
    gains,
)
from rehab_player.audio.fitting import Wording
from rehab_player.audio.mixer import Bus
from rehab_player.audio.samples import A_MS
from rehab_player.core.cues import Glide, ToneName
from rehab_player.core.sound import HowMuch, SoundSettings
from tests.audio.stories import Lengths, phase, text, tone

if TYPE_CHECKING:
    from rehab_player.core.schedule import Scheduled

USUAL = SoundSettings(tone_volume=100, speech_volume=100)


def desk(**lengths: int) -> Desk:
    return Desk(Lengths(**lengths), USUAL)


def placed(desk: Desk) -> list[tuple[float, float, str]]:
    """What is laid: first millisecond, length in ms, and what it is."""
    return [(s.start / A_MS, s.wave.length / A_MS, s.bus.value) for s in desk.sounds]


@given(at=st.integers(0, 2**41), name=st.sampled_from(ToneName), ms=st.integers(20, 3_000))
def test_a_tone_is_laid_at_its_exact_sample(at: int, name: ToneName, ms: int) -> None:
    table = desk()
    table.play([tone(at, name, ms)], 0, 0)
    (sound,) = table.sounds
    assert (sound.start, sound.wave.length) == (at * 48, ms * 48)


def test_texts_are_laid_at_their_moment_with_the_wording_that_fits() -> None:
    table = desk(long=2_000, short=700)
    table.play([text(1_000, "long", "short", room=900)], 0, 0)
    assert placed(table) == [(1_000, 700, "speech")]


def test_no_text_covers_a_tick_even_when_the_plan_had_room_for_it() -> None:
    table = desk(long=2_000, short=700)
    table.play([text(0, "long", "short", room=9_000), tone(1_000)], 0, 0)
    assert placed(table)[0] == (0, 700, "speech")


def test_a_text_that_fits_nowhere_is_left_out_and_told() -> None:
    table = desk(long=2_000)
    table.play([text(0, "long", room=900)], 0, 0)
    assert placed(table) == []
    assert [speech.text for speech in table.left_out(0, 1)] == ["long"]
    assert table.left_out(1, 1_000) == ()


def test_a_text_is_rendered_when_it_is_scheduled_and_laid_when_it_is_ready() -> None:
    texts = Lengths(word=500)
    texts.ready = False
    table = Desk(texts, USUAL)
    table.play([text(5_000, "word")], 0, 0)
    assert texts.wanted == [(5_000, Wording("word"))]
    assert placed(table) == []
    texts.ready = True
    table.lay(1_000 * A_MS)
    assert placed(table) == [(5_000, 500, "speech")]


def test_a_text_that_is_ready_late_is_heard_late_in_the_room_that_is_left() -> None:
    table = desk(long=800, short=400)
    table.play([text(0, "long", "short", room=1_000)], 0, 300 * A_MS)
    assert placed(table) == [(300, 400, "speech")]


@pytest.mark.parametrize(
    ("cue", "late_ms"),
    [
        (tone(0, ToneName.WORK), LATE_TONE_MS),
        (tone(0, ToneName.FINISH), LATE_TONE_MS),
        (tone(0, ToneName.TICK), LATE_MARK_MS),
        (tone(0, ToneName.BEAT), LATE_MARK_MS),
        (tone(0, ToneName.REP), LATE_MARK_MS),
        (text(0, "word"), LATE_SPEECH_MS),
    ],
)
def test_what_is_a_little_late_is_heard_from_its_beginning_and_no_later(cue: Scheduled, late_ms: int) -> None:
    table = desk(word=100)
    table.play([cue], 0, late_ms * A_MS)
    assert [sound.start for sound in table.sounds] == [late_ms * A_MS]
    table.cut()
    table.play([cue], 0, late_ms * A_MS + 1)
    assert table.sounds == ()


def test_a_phase_keeps_to_the_clock_however_late_it_is_joined() -> None:
    table = desk()
    table.play([phase(0, Glide.RISE, 3_000)], 0, 2_000 * A_MS)
    assert placed(table) == [(0, 3_000, "pace")]


def test_long_phases_are_not_kept_in_memory() -> None:
    table = desk()
    table.play([phase(0, Glide.STAY, 24 * 3_600_000), phase(1, Glide.STAY, KEPT_PHASE_MS)], 0, 0)
    assert len(table.read(3_600_000 * A_MS, 4_800)) == 4_800
    assert np.abs(table.read(3_600_000 * A_MS, 4_800)).max() > 0.1


def test_cues_in_both_schedules_keep_their_sounds() -> None:
    table = desk(word=500)
    both = [tone(0, ToneName.WORK), phase(500, Glide.RISE), text(600, "word")]
    table.play([*both, tone(9_000)], 0, 0)
    before = table.sounds
    table.play([*both, tone(12_000)], 700, 700 * A_MS)
    assert table.sounds[:3] == before[:3]
    assert placed(table)[3] == (12_000, 90, "struck")


def test_a_text_being_spoken_goes_on_when_only_its_room_has_changed() -> None:
    table = desk(word=500)
    table.play([text(0, "word", room=1_000)], 0, 0)
    (before,) = table.sounds
    table.play([text(0, "word", room=16_000)], 200, 200 * A_MS)
    assert table.sounds == (before,)


def test_a_text_to_come_is_fitted_anew_when_its_room_has_changed() -> None:
    table = desk(long=900, short=400)
    table.play([text(2_000, "long", "short", room=500)], 0, 0)
    assert placed(table) == [(2_000, 400, "speech")]
    table.play([text(2_000, "long", "short", room=1_500)], 100, 100 * A_MS)
    assert placed(table) == [(2_000, 900, "speech")]


def test_a_sounding_cue_that_the_new_schedule_leaves_out_is_cut() -> None:
    table = desk(word=500)
    table.play([phase(0, Glide.RISE, 3_000), text(0, "word"), tone(3_000)], 0, 0)
    table.play([tone(1_000, ToneName.REST)], 1_000, 1_000 * A_MS)
    assert placed(table) == [(1_000, 90, "struck")]


def test_a_text_that_outlasts_its_estimate_goes_on_while_the_schedule_does() -> None:
    table = desk(word=900)
    later = tone(3_000)
    table.play([text(0, "word", ms=500), later], 0, 0)
    table.play([later], 600, 600 * A_MS)
    assert placed(table)[0] == (0, 900, "speech")


def test_but_not_after_a_skip() -> None:
    table = desk(word=900)
    table.play([text(0, "word", ms=500), tone(3_000)], 0, 0)
    table.play([tone(600, ToneName.REST)], 600, 600 * A_MS)
    assert placed(table) == [(600, 90, "struck")]


def test_what_has_been_heard_is_forgotten_and_not_heard_again() -> None:
    table = desk()
    cues = [tone(0, ToneName.WORK), tone(5_000)]
    table.play(cues, 0, 0)
    table.forget_before(1_000 * A_MS)
    table.play(cues, 200, 200 * A_MS)
    assert placed(table) == [(5_000, 90, "struck")]


def test_a_cut_leaves_nothing() -> None:
    table = desk(word=500)
    table.play([tone(0), text(0, "word")], 0, 0)
    table.cut()
    assert not table.read(0, 48_000).any()
    assert table.left_out(0, 10_000) == ()


def test_switches_apply_at_once_and_back_again() -> None:
    table = desk(word=500)
    table.play([tone(1_000), text(2_000, "word"), phase(3_000, Glide.RISE)], 0, 0)
    table.use(replace(USUAL, ticks=False, how_much=HowMuch.NOTHING), 0)
    assert [sound.bus for sound in table.sounds] == [Bus.PACE]
    table.use(USUAL, 0)
    assert [sound.bus for sound in table.sounds] == [Bus.STRUCK, Bus.SPEECH, Bus.PACE]


def test_another_voice_speaks_what_is_still_to_come() -> None:
    texts = Lengths(now=900, then=500)
    table = Desk(texts, USUAL)
    table.play([text(0, "now"), text(2_000, "then")], 0, 0)
    begun = table.sounds[0]
    texts.ready = False
    table.use(replace(USUAL, voice="en-us"), 500 * A_MS)
    assert table.sounds == (begun,)
    assert texts.wanted == [(2_000, Wording("then"))]


def test_half_the_volume_is_nine_decibels_less_and_mute_is_silence() -> None:
    assert gains(replace(USUAL, tone_volume=50, speech_volume=0)) == pytest.approx((0.3536, 0.0), abs=1e-4)
    assert gains(USUAL) == (1.0, 1.0)
    table = desk()
    table.play([tone(0)], 0, 0)
    table.mute(True)
    assert not table.read(0, 4_800).any()
    table.mute(False)
    assert table.read(0, 4_800).any()


def test_without_a_voice_tones_are_laid_and_texts_are_left_out() -> None:
    table = Desk(Silent(), USUAL)
    table.play([tone(0), text(500, "word")], 0, 0)
    assert placed(table) == [(0, 90, "struck")]
    assert [speech.text for speech in table.left_out(0, 1_000)] == ["word"]
