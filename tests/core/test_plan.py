"""Which cues a segment has. What is heard is written down as text, one line a cue."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.cues import Cue, Speech, Tone, ToneName, Topic
from rehab_player.core.plan import TICKS_FROM_MS, rep_cues
from rehab_player.core.routine import Ask, Move, Phase, Reps, Setup, Sides, Step, Switch
from rehab_player.core.speech_plan import TICK_ROOM_MS
from tests.core.stories import hold, reps, rest, timeline, wait

if TYPE_CHECKING:
    from rehab_player.core.timeline import Segment


def heard(cue: Cue) -> str:
    at = f"{cue.at_ms / 1_000:g}"
    if isinstance(cue, Speech):
        return f'{at} "{cue.text}"'
    return f"{at} {cue.name}" + (f" {cue.move} {cue.duration_ms / 1_000:g}s" if cue.move else "")


def cues_of(*steps: Step, segment: int = 0) -> list[str]:
    return [heard(cue) for cue in timeline(*steps).segments[segment].cues]


def tones_of(*steps: Step, segment: int = 0) -> list[str]:
    cues = timeline(*steps).segments[segment].cues
    return [heard(cue) for cue in cues if isinstance(cue, Tone)]


def test_a_hold_of_forty_seconds_has_every_mark() -> None:
    assert cues_of(hold(seconds=40)) == [
        "0 work",
        "20 halfway",
        '20.45 "Halfway."',
        '30 "Ten seconds."',
        "37 tick",
        "38 tick",
        "39 tick",
    ]


@pytest.mark.parametrize(
    ("seconds", "tones"),
    [
        (7.999, ["0 work"]),
        (8, ["0 work", "5 tick", "6 tick", "7 tick"]),
        (19.999, ["0 work", "16.999 tick", "17.999 tick", "18.999 tick"]),
        (20, ["0 work", "10 halfway", "17 tick", "18 tick", "19 tick"]),
        (20.001, ["0 work", "10 halfway", "17.001 tick", "18.001 tick", "19.001 tick"]),
    ],
)
def test_ticks_from_eight_seconds_and_halfway_from_twenty(seconds: float, tones: list[str]) -> None:
    assert tones_of(hold(seconds=seconds)) == tones


@pytest.mark.parametrize(("seconds", "told"), [(39.999, False), (40, True)])
def test_ten_seconds_are_told_from_forty(seconds: float, told: bool) -> None:
    assert ('"Ten seconds."' in " ".join(cues_of(hold(seconds=seconds)))) is told


@pytest.mark.parametrize(
    ("step", "tone"),
    [
        (hold(), "work"),
        (Move(name="walk", duration_ms=1_000), "work"),
        (reps(), "work"),
        (rest(5), "rest"),
        (Switch(duration_ms=5_000), "switch"),
        (Setup(text="sit"), "setup"),
        (Ask(), "ask"),
    ],
)
def test_each_kind_begins_with_its_own_tone(step: Step, tone: str) -> None:
    assert tones_of(step)[0] == f"0 {tone}"


def test_a_rest_has_no_halfway() -> None:
    assert tones_of(rest(60)) == ["0 rest", "57 tick", "58 tick", "59 tick"]


def test_paced_repetitions_have_a_tone_for_each_phase_and_no_countdown() -> None:
    assert cues_of(reps(count=3)) == [
        "0 work",
        "0 phase rise 2s",
        '0.55 "1"',
        "2 phase fall 3s",
        "5 phase stay 1s",
        "6 phase rise 2s",
        '6 "2"',
        "8 phase fall 3s",
        "11 phase stay 1s",
        "12 phase rise 2s",
        '12 "Last one."',
        "14 phase fall 3s",
        "17 phase stay 1s",
    ]


def test_lower_and_raise_move_like_down_and_up() -> None:
    tempo = (Phase("raise", 1_000), Phase("squeeze", 500), Phase("lower", 1_000))
    assert tones_of(reps(count=1, tempo=tempo)) == [
        "0 work",
        "0 phase rise 1s",
        "1 phase stay 0.5s",
        "1.5 phase fall 1s",
    ]


def test_repetitions_under_two_seconds_are_ticked() -> None:
    assert cues_of(Reps(name="hop", count=3, each_ms=1_999)) == ["0 work", "0 rep", "1.999 rep", "3.998 rep"]


def test_repetitions_of_two_seconds_are_counted() -> None:
    told = cues_of(Reps(name="hop", count=4, each_ms=2_000))
    assert [line for line in told if '"' in line] == ['0.55 "1"', '2 "2"', '4 "3"', '6 "Last one."']


def test_two_repetitions_have_no_last_one() -> None:
    assert "Last one" not in " ".join(cues_of(reps(count=2)))


def test_phases_too_short_to_be_heard_have_no_tone() -> None:
    tempo = (Phase("up", 99), Phase("down", 100))
    assert tones_of(reps(count=1, tempo=tempo)) == ["0 work", "0.099 phase fall 0.1s"]


def test_as_many_as_you_can_has_the_cues_of_its_first_repetition_and_of_any_other() -> None:
    segment = timeline(wait(), reps(count=None)).segments[1]
    assert [heard(cue) for cue in segment.cues] == [
        "0 work",
        "0 phase rise 2s",
        '0.55 "1"',
        "2 phase fall 3s",
        "5 phase stay 1s",
    ]
    assert [heard(cue) for cue in rep_cues(segment, 12)] == [
        "66 phase rise 2s",
        '66 "12"',
        "68 phase fall 3s",
        "71 phase stay 1s",
    ]


def test_a_beat_is_exact_over_twenty_minutes() -> None:
    segment = timeline(Move(name="run", duration_ms=1_200_000, beat=170)).segments[0]
    beats = [cue.at_ms for cue in segment.cues if isinstance(cue, Tone) and cue.name is ToneName.BEAT]
    assert len(beats) == 170 * 20 - 1
    assert all(abs(at - number * 60_000 / 170) <= 0.5 for number, at in enumerate(beats, 1))


def test_a_rest_says_what_comes_next() -> None:
    assert cues_of(hold("Heel drop", 10, sets=2, rest_ms=60_000, sides=Sides.LEFT), segment=1)[:2] == [
        "0 rest",
        '0.7 "Rest. Next: Heel drop. Left side. Set 2 of 2."',
    ]


def test_a_short_change_of_sides_says_the_side() -> None:
    steps = hold("Single-leg calf raise", 10, sets=3, sides=Sides.BOTH, switch_ms=3_000)
    assert cues_of(steps, segment=1) == ["0 switch", '0.65 "Change sides. Right side."']


def test_a_setup_says_its_own_text_first() -> None:
    assert cues_of(wait("Stand on the step."), hold("Heel drop"))[1] == (
        '0.5 "Stand on the step. Next: Heel drop."'
    )


def test_a_name_that_a_gap_has_told_is_not_said_again() -> None:
    steps = (rest(10), hold("Squat", 10), hold("Stretch", 10), Ask(), hold("Balance", 10))
    told = [timeline(*steps).segments[index].cues for index in (1, 2, 4)]
    assert [[c.text for c in cues if isinstance(c, Speech)] for cues in told] == [
        [],
        ["Stretch."],
        ["Balance."],
    ]


def test_self_paced_repetitions_say_how_many() -> None:
    texts = cues_of(rest(3), hold("a", 1), Reps(name="Calf raise", count=12), segment=2)
    assert '0.55 "Calf raise. 12 times."' in texts
    texts = cues_of(rest(3), hold("a", 1), Reps(name="Calf raise", count=None), segment=2)
    assert '0.55 "Calf raise. As many as you can."' in texts


def test_technique_is_told_once_for_each_step() -> None:
    made = timeline(hold(seconds=30, sets=2, sides=Sides.BOTH, cues=("Heels down", "Breathe slowly")))
    told = [
        [c.text for c in s.cues if isinstance(c, Speech) and c.topic is Topic.TECHNIQUE]
        for s in made.segments
    ]
    assert [texts for texts in told if texts] == [["Heels down.", "Breathe slowly."]]
    assert made.segments[0].technique == made.segments[2].technique == ("Heels down", "Breathe slowly")


def test_technique_comes_between_the_numbers_of_slow_repetitions() -> None:
    texts = [line for line in cues_of(reps(count=4, cues=("Rise tall", "Lower slowly"))) if '"' in line]
    assert texts == [
        '0.55 "1"',
        '6 "2"',
        '6.9 "Rise tall."',
        '12 "3"',
        '12.9 "Lower slowly."',
        '18 "Last one."',
    ]


def test_the_lead_in_tells_routine_and_first_step() -> None:
    made = timeline(hold("Squat", 10), lead_in_ms=10_000)
    assert [heard(cue) for cue in made.lead_in] == [
        '0.3 "Routine. Get ready. First: Squat."',
        "7 tick",
        "8 tick",
        "9 tick",
    ]


def test_the_count_in_ticks_each_second() -> None:
    assert [heard(c) for c in timeline(hold(), count_in_ms=3_000).count_in] == ["0 tick", "1 tick", "2 tick"]
    assert [heard(c) for c in timeline(hold(), count_in_ms=5_000).count_in] == ["2 tick", "3 tick", "4 tick"]
    assert timeline(hold(), count_in_ms=0).count_in == ()


def test_the_finish_is_the_longest_tone() -> None:
    finish = timeline(hold()).finish[0]
    assert isinstance(finish, Tone)
    assert finish.name is ToneName.FINISH
    others = [
        c for s in timeline(hold(), rest(9), wait(), Ask()).segments for c in s.cues if isinstance(c, Tone)
    ]
    assert finish.duration_ms > max(tone.duration_ms for tone in others)


def test_a_segment_made_longer_has_its_marks_in_their_new_places() -> None:
    longer = timeline(hold(seconds=30)).segments[0].longer(15_000)
    assert [heard(cue) for cue in longer.cues if isinstance(cue, Tone)] == [
        "0 work",
        "22.5 halfway",
        "42 tick",
        "43 tick",
        "44 tick",
    ]


_WORDS = st.text("abcdefghij ", min_size=1, max_size=90).map(lambda text: f"x{text}")
_CUES = st.lists(_WORDS, max_size=4).map(tuple)
_MS = st.integers(1, 100_000)
_ANY = st.one_of(
    st.builds(lambda name, ms, cues: hold(name, ms / 1_000, cues=cues, sides=Sides.BOTH), _WORDS, _MS, _CUES),
    st.builds(lambda name, ms: Move(name=name, duration_ms=ms, beat=171), _WORDS, _MS),
    st.builds(
        lambda name, count, ms, cues: reps(
            name, count, tempo=(Phase("up", ms), Phase("down", 2 * ms)), cues=cues
        ),
        _WORDS,
        st.integers(1, 20),
        st.integers(1, 4_000),
        _CUES,
    ),
    st.builds(lambda ms: rest(ms / 1_000), _MS),
    st.builds(lambda text, ms: Setup(text=text, duration_ms=ms), _WORDS, st.one_of(st.none(), _MS)),
)


@given(st.lists(_ANY, min_size=1, max_size=4))
def test_speech_never_covers_a_tick_and_never_two_texts_at_once(steps: list[Step]) -> None:
    for segment in timeline(*steps).segments:
        _obeys_the_laws(segment)


def _obeys_the_laws(segment: Segment) -> None:
    texts = [cue for cue in segment.cues if isinstance(cue, Speech)]
    ticks = [c.at_ms for c in segment.cues if isinstance(c, Tone) and c.name is ToneName.TICK]
    assert list(segment.cues) == sorted(segment.cues, key=lambda cue: cue.at_ms)
    for before, after in pairwise(texts):
        assert before.at_ms + max(before.duration_ms, before.room_ms) <= after.at_ms
    for text in texts:
        assert 0 < text.duration_ms <= text.room_ms
        assert all(text.at_ms + text.room_ms <= tick or text.at_ms >= tick + TICK_ROOM_MS for tick in ticks)
        if segment.duration_ms is not None:
            assert text.at_ms + text.room_ms <= segment.duration_ms
    if segment.duration_ms is not None:
        assert all(0 <= cue.at_ms < segment.duration_ms for cue in segment.cues)
    if ticks:
        assert segment.duration_ms is not None
        assert segment.duration_ms >= TICKS_FROM_MS
