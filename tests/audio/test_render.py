from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.desk import Desk, Silent, gains
from rehab_player.audio.mixer import Mixer, Sound
from rehab_player.audio.render import (
    ARTIST,
    FORMATS,
    TAIL_MS,
    WAIT_MS,
    Cancelled,
    RenderProblem,
    Track,
    render,
    stretches,
)
from rehab_player.audio.samples import A_MS, RATE, to_pcm
from rehab_player.audio.speech import FAILURES_TO_GIVE_UP, Reader
from rehab_player.audio.tones import struck
from rehab_player.core.cues import Tone, ToneName
from rehab_player.core.routine import Ask, Move
from rehab_player.core.sound import HowMuch, SoundSettings
from tests.audio.test_speech import Hummer
from tests.core.stories import hold, reps, rest, timeline, wait

if TYPE_CHECKING:
    from pathlib import Path

    from rehab_player.core.timeline import Timeline

TONES = SoundSettings(how_much=HowMuch.NOTHING, pace_tones=False)
MIXED = timeline(
    wait(), hold(seconds=25), rest(9), reps(sets=2, rest_ms=8_000), Ask(), hold("plank", 3), lead_in_ms=4_000
)


def rendered(told: Timeline, settings: SoundSettings = TONES, reader: Reader | None = None) -> np.ndarray:
    return np.concatenate(list(Track(told, settings, reader).blocks()))


def expected_tones(told: Timeline) -> list[tuple[int, Tone]]:
    """Every tone with its sample in the file, worked out from the timeline alone."""
    at = told.lead_in_ms
    parts = [(0, told.lead_in)]
    for segment in told.segments:
        if segment.kind != "ask":
            parts.append((at, segment.cues))
            at += WAIT_MS if segment.duration_ms is None else segment.duration_ms
    parts.append((at, told.finish))
    return [
        ((begin + cue.at_ms) * 48, cue)
        for begin, cues in parts
        for cue in cues
        if isinstance(cue, Tone) and cue.name is not ToneName.PHASE
    ]


def test_every_tone_stands_at_its_exact_sample_and_nothing_else_does() -> None:
    pcm = rendered(MIXED)
    tones = expected_tones(MIXED)
    assert len(tones) > 12
    mixed = np.zeros(len(pcm))
    for sample, cue in tones:
        mixed[sample : sample + cue.duration_ms * 48] += (
            struck(cue.name, cue.duration_ms) * gains(TONES).tones
        )
    np.testing.assert_allclose(pcm, to_pcm(mixed.astype(np.float32)), atol=1)


def test_a_wait_is_its_prompt_and_a_pause_and_a_question_is_left_out() -> None:
    lengths = [stretch.end_ms - stretch.begin_ms for stretch in stretches(MIXED, wait_ms=7_000)]
    assert lengths[:3] == [4_000, 7_000, 25_000]
    assert len(lengths) == len(MIXED.segments) + 1


def test_a_long_prompt_gets_the_time_it_needs() -> None:
    told = timeline(wait("Stand on the step with both feet. " * 12), hold())
    pause = next(s for s in stretches(told) if s.begin_ms == 0 and s.end_ms > 0)
    assert pause.end_ms > 20_000


def test_the_file_is_as_long_as_the_routine_with_lead_in_and_finish() -> None:
    pcm = rendered(timeline(hold(seconds=30), lead_in_ms=10_000))
    finish = max(
        cue.at_ms + cue.duration_ms * (3 if isinstance(cue, Tone) else 4) // 3
        for cue in timeline(hold(seconds=30)).finish
    )
    assert len(pcm) == (40_000 + finish + TAIL_MS) * A_MS
    assert pcm[-1] == 0


def test_speech_is_in_it_and_told_when_it_is_not() -> None:
    told = timeline(hold("wall squat", 30))
    voiced = Track(told, SoundSettings(), Reader(Hummer()))
    silent = Track(told, SoundSettings(), None)
    one, other = (np.concatenate(list(track.blocks())) for track in (voiced, silent))
    assert np.abs(one.astype(int)).sum() > np.abs(other.astype(int)).sum()
    assert voiced.texts_left_out == 0
    assert silent.texts_left_out >= 2


def test_a_voice_that_keeps_failing_is_not_asked_for_every_text() -> None:
    voice = Hummer()
    voice.fails = lambda text: True
    track = Track(timeline(reps(count=20)), SoundSettings(), Reader(voice))
    assert sum(len(block) for block in track.blocks()) == track.length
    assert len(voice.asked) == FAILURES_TO_GIVE_UP
    assert track.texts_left_out > 15


def test_the_settings_hold_for_the_file_too() -> None:
    told = timeline(hold(seconds=30))
    assert not rendered(told, replace(TONES, tone_volume=0)).any()


@given(first=st.integers(0, 60_000), count=st.integers(1, 60_000))
def test_what_is_rendered_is_what_is_played(first: int, count: int) -> None:
    """The blocks of a file are the samples that the speaker would have read."""
    cues = expected_tones(MIXED)
    desk = Desk(Silent(), TONES)
    desk.play([(sample // 48, cue) for sample, cue in cues], 0, 0)
    live = to_pcm(desk.read(first, count))
    np.testing.assert_array_equal(live, PCM[first : first + count])


PCM = rendered(MIXED)


@pytest.mark.parametrize("ending", FORMATS)
def test_each_format_is_written_whole_with_its_tags(tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"routine{ending}"
    done = render(MIXED, out, TONES, reader=None)
    told = soundfile.info(str(out))
    assert (told.samplerate, told.channels, told.format) == (RATE, 1, FORMATS[ending])
    assert abs(told.frames - done.duration_ms * A_MS) < 3 * 1_152  # MP3 comes in frames
    with soundfile.SoundFile(out) as file:
        assert (file.title, file.artist) == (MIXED.name, ARTIST)
    assert list(tmp_path.iterdir()) == [out]


def test_lossless_files_hold_exactly_the_mixed_samples(tmp_path: Path) -> None:
    for ending in (".wav", ".flac"):
        render(MIXED, tmp_path / f"r{ending}", TONES, reader=None)
        samples, _ = soundfile.read(tmp_path / f"r{ending}", dtype="int16")
        np.testing.assert_array_equal(samples, PCM)


def test_progress_goes_up_to_the_whole(tmp_path: Path) -> None:
    shares: list[float] = []
    render(MIXED, tmp_path / "r.wav", TONES, reader=None, progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_given_up_nothing_is_left(tmp_path: Path) -> None:
    asked: list[int] = []

    def is_cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        render(MIXED, tmp_path / "r.ogg", TONES, reader=None, is_cancelled=is_cancelled)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_exists_is_replaced_only_when_told_so(tmp_path: Path) -> None:
    out = tmp_path / "r.wav"
    out.write_text("mine")
    with pytest.raises(RenderProblem, match="exists"):
        render(MIXED, out, TONES, reader=None)
    assert out.read_text() == "mine"
    render(MIXED, out, TONES, reader=None, may_replace=True)
    assert soundfile.info(str(out)).format == "WAV"


def test_another_ending_is_refused_with_those_that_work(tmp_path: Path) -> None:
    with pytest.raises(RenderProblem, match=r"\.wav, \.flac, \.ogg, \.mp3"):
        render(MIXED, tmp_path / "r.aac", TONES, reader=None)


def test_a_folder_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(RenderProblem, match="takes no file"):
        render(MIXED, tmp_path / "no" / "r.wav", TONES, reader=None)


@pytest.mark.parametrize("ending", [".wav", ".ogg"])
def test_of_a_full_disk_nothing_is_left_and_what_was_there_stays(tmp_path: Path, ending: str) -> None:
    resource = pytest.importorskip("resource")
    out = tmp_path / f"r{ending}"
    out.write_text("mine")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, usual[1]))
    try:
        with pytest.raises(RenderProblem, match="disk full"):
            render(MIXED, out, TONES, reader=None, may_replace=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert out.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [out]


def test_an_error_while_mixing_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Mixer, first: int, count: int, gains: object) -> np.ndarray:
        raise MemoryError

    monkeypatch.setattr(Mixer, "read", broken)
    with pytest.raises(MemoryError):
        render(MIXED, tmp_path / "r.wav", TONES, reader=None)
    assert list(tmp_path.iterdir()) == []


def test_beats_of_a_metronome_are_exact_over_twenty_minutes() -> None:
    told = timeline(Move(name="run", duration_ms=20 * 60_000, beat=174))
    settings = replace(TONES, halfway=False, ticks=False, work_tone=False, finish_tone=False)
    pcm = rendered(told, settings)
    loud = np.flatnonzero(np.abs(pcm.astype(int)) > 400)
    onsets = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > 80 * A_MS)] / A_MS
    beats = np.arange(1, 174 * 20) * 60_000 / 174
    errors = onsets - beats
    assert len(onsets) == 174 * 20 - 1
    assert np.abs(errors - np.median(errors)).max() <= 0.5  # whole milliseconds, and nothing adds up


def test_memory_does_not_grow_with_the_length_of_the_routine(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []

    class Counting(Mixer):
        def add(self, sound: Sound) -> None:
            super().add(sound)
            kept.append(len(self.sounds))

    monkeypatch.setattr("rehab_player.audio.render.Mixer", Counting)
    blocks = Track(timeline(reps(count=3_000)), SoundSettings(), None).blocks()
    for _ in range(120):
        next(blocks)
    assert len(kept) > 50
    assert max(kept) < 20
