from __future__ import annotations

from dataclasses import replace

import pytest

from rehab_player.core.cues import Cue, Speech, Tone, ToneName, Topic
from rehab_player.core.sound import HowMuch, SoundSettings, audible

CUES: tuple[Cue, ...] = (
    *(Tone(0, name, 100) for name in ToneName),
    *(Speech(0, topic, 500, topic, 900) for topic in Topic),
)


def silenced(**choice: object) -> set[str]:
    """What the defaults let through and these settings do not; texts in quotes."""
    left = audible(CUES, replace(SoundSettings(), **choice))  # type: ignore[arg-type]
    return {cue.name if isinstance(cue, Tone) else f"“{cue.topic}”" for cue in CUES if cue not in left}


def test_everything_is_heard_at_first() -> None:
    assert audible(CUES, SoundSettings()) == CUES


@pytest.mark.parametrize(
    ("switch", "gone"),
    [
        ("work_tone", {"work"}),
        ("rest_tone", {"rest"}),
        ("switch_tone", {"switch"}),
        ("setup_tone", {"setup"}),
        ("ask_tone", {"ask"}),
        ("finish_tone", {"finish"}),
        ("ticks", {"tick"}),
        ("halfway", {"halfway", "“halfway”"}),
        ("ten_seconds", {"“ten seconds”"}),
        ("count_reps", {"“count”"}),
        ("pace_tones", {"phase"}),
        ("beats", {"beat"}),
    ],
)
def test_each_switch_silences_its_own(switch: str, gone: set[str]) -> None:
    assert silenced(**{switch: False}) == gone


def test_a_rep_is_ticked_as_long_as_it_is_paced_or_counted() -> None:
    assert "rep" in silenced(count_reps=False, pace_tones=False)


def test_how_much_is_spoken() -> None:
    assert silenced(how_much=HowMuch.NAMES) == {"“technique”", "“count”", "“halfway”", "“ten seconds”"}
    assert silenced(how_much=HowMuch.NOTHING) == {f"“{topic}”" for topic in Topic}


def test_volumes_silence_nothing_here() -> None:
    assert silenced(tone_volume=0, speech_volume=0) == set()
