"""What the page says at each moment: words, numbers, counts, what is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.core.commands import Pause, Start
from rehab_player.core.routine import Routine, Side
from rehab_player.ui.player.measures import halfway, progress
from rehab_player.ui.player.number_text import cells, clock_number, number_text
from rehab_player.ui.player.questions import away_text
from rehab_player.ui.player.values import Bar, Curve, PlayerView
from rehab_player.ui.player.view import changes, view_of
from rehab_player.ui.player.wording import announced, block_text
from rehab_player.ui.words import clock, described, part, phase_word, plain
from tests.ui.player.samples import (
    HEEL_DROPS,
    HOSTILE,
    MOBILITY,
    OWN_PACE,
    SOAK,
    TEMPO,
    Session,
    at,
    away,
    counting_in,
    finished,
    lead_in,
    paused,
)

if TYPE_CHECKING:
    from rehab_player.core.timeline import Segment


def usual_word(_: Segment, phase: str) -> str:
    return phase_word(phase)


def shown(session: Session, *, figures: bool = True) -> PlayerView:
    return view_of(session.timeline, session.routine, session.moment(), lambda _: figures, usual_word)


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0"),
        (1, "1"),
        (3_000, "3"),
        (2_001, "3"),
        (99_000, "99"),
        (99_001, "1:40"),
        (600_000, "10:00"),
        (3_599_000, "59:59"),
        (3_600_000, "1:00"),
        (3_600_001, "1:01"),
    ],
)
def test_number_rounds_up(ms: int, text: str) -> None:
    assert number_text(ms) == text


def test_clocks() -> None:
    assert [clock(ms) for ms in (0, 5_000, 651_000, 3_723_000)] == ["0:00", "0:05", "10:51", "1:02:03"]
    assert clock_number(59_000) == "0:59"


def test_two_cells_are_always_kept() -> None:
    assert [cells(text) for text in ("3", "38", "1:40", "10:00")] == [2, 2, 3.51, 4.51]


def test_a_repetition() -> None:
    view = shown(at(HEEL_DROPS, 3, 6 * 6_000 + 3_200))
    assert (view.place, view.state.word, view.state.icon) == ("Heel drop, knee straight", "Lower", "ph_down")
    assert view.state.side is Side.LEFT
    assert view.number == "2"
    assert [count.text for count in view.counts] == ["rep 7 of 15", "set 2 of 3"]
    assert view.pace == Curve(TEMPO, 1, ("Rise", "Lower", "Stay"))
    assert view.cues == ("Let the heel sink below the step",)
    assert (view.next_label, view.next) == ("Next", "Rest 1:00, then set 3 of 3")
    assert view.stage.tint == "s_reps"
    assert (view.primary.word, view.primary.filled) == ("Pause", True)


def test_phases_in_order() -> None:
    session = at(HEEL_DROPS, 1)
    words = []
    for _ in range(6):
        words.append(f"{shown(session).state.word} {shown(session).number}")
        session.pass_ms(1_000)
    assert words == ["Rise 2", "Rise 1", "Lower 3", "Lower 2", "Lower 1", "Stay 1"]


def test_a_rest_says_what_is_next_on_the_stage() -> None:
    view = shown(at(HEEL_DROPS, 4, 22_000))
    assert (view.place, view.state.word, view.number) == ("Between sets 2 and 3", "Rest", "38")
    assert [count.text for count in view.counts] == ["of 60 s"]
    stage = view.stage
    assert (stage.next_label, stage.side, stage.name, stage.pass_text) == (
        "Next",
        Side.LEFT,
        "Heel drop, knee straight",
        "Set 3 of 3",
    )
    assert view.next_label == "After that"
    assert view.cues == ("Set 2 done. How much does it hurt? Press P",)
    assert view.ask_pain


def test_a_change_of_sides() -> None:
    view = shown(at(MOBILITY, 9, 2_000))
    assert (view.place, view.state.word, view.number) == ("From left to right", "Change sides", "3")
    assert view.stage.side is Side.RIGHT
    assert view.cues == ("Lock the back knee, press the heel down",)


def test_a_hold_before_a_change_of_sides() -> None:
    view = shown(at(MOBILITY, 8, 12_000))
    assert view.next == "Change sides, then the same on the right"
    assert view.pace == Bar(0.5)


def test_a_short_move_has_no_halfway() -> None:
    session = at(MOBILITY, 1, 6_000)
    assert shown(session).pace == Bar(None)
    assert progress(session.moment()) == pytest.approx(0.4)
    assert progress(session.moment(), 4_000) == pytest.approx(4 / 15)


def test_waiting_shows_text_and_button() -> None:
    view = shown(at(HEEL_DROPS, 0))
    assert view.ready is not None
    assert view.ready.word == "Ready"
    assert view.ready.then == "then 3, 2, 1 and the first rep"
    assert view.ready.text.startswith("Stand on the step")
    assert (view.number, view.counts, view.pace) == (None, (), None)
    assert (view.place, view.state.word, view.state.side) == (
        "Before set 1 of 3",
        "Get into place",
        Side.LEFT,
    )
    assert view.cues == ("You need: step with a rail, later a backpack",)
    assert view.next == "Heel drop, knee straight, left, 15 times"
    assert (view.primary.word, view.primary.filled) == ("Ready", False)


def test_rounds_are_counted() -> None:
    view = shown(at(SOAK, 2, 18_000))
    assert [count.text for count in view.counts] == ["of 60 s", "round 1 of 3"]
    assert view.number == "42"


def test_before_the_start() -> None:
    view = shown(Session(HEEL_DROPS))
    assert view.ready is not None
    assert (view.ready.word, view.ready.then) == ("Start", "10 seconds to get ready")
    assert view.ready.text == HEEL_DROPS.caution
    assert (view.state.word, view.primary.word) == ("Get ready", "Start")


def test_lead_in_and_count_in() -> None:
    view = shown(lead_in())
    assert (view.state.word, view.number, view.next_label) == ("Get ready", "6", "After that")
    assert view.stage.name == "Sit on a chair (0:10)"
    view = shown(counting_in())
    assert (view.state.word, view.number, view.place) == ("Get ready", "3", "Heel drop, knee straight")


def test_paused_keeps_everything_in_place() -> None:
    running, still = shown(at(HEEL_DROPS, 3, 39_200)), shown(paused(HEEL_DROPS, 3, 39_200))
    assert (still.state.word, still.state.icon, still.state.color) == ("Paused", "pause", "ink2")
    assert (still.number, still.counts, still.pace) == (running.number, running.counts, running.pace)
    assert still.cues == ("Paused. Space goes on after 3, 2, 1.",)
    assert still.stage.faded
    assert (still.primary.word, still.primary.filled) == ("Go on", True)


def test_finished_shows_the_active_time() -> None:
    view = shown(finished())
    assert (view.state.word, view.number, view.next, view.pace) == ("Done", "1:00", "", None)


def test_own_pace_shows_how_many() -> None:
    view = shown(at(OWN_PACE, 0))
    assert (view.number, view.place) == ("12", "Calf raise · 12RM")
    assert [count.text for count in view.counts] == ["reps", "set 1 of 3"]
    assert view.ready is not None
    assert view.ready.word == "Done"


def test_as_many_as_you_can() -> None:
    free = shown(at(OWN_PACE, 11))
    assert free.number is None
    assert free.ready is not None
    assert free.ready.text == "As many as you can, at your own pace."
    paced = shown(at(OWN_PACE, 12, 9_000))
    assert paced.ready is None
    assert [count.text for count in paced.counts] == ["rep 2"]
    assert paced.primary.word == "Pause"


def test_each_without_phases() -> None:
    view = shown(at(OWN_PACE, 13, 5_000))
    assert (view.state.word, view.number, view.pace) == ("Reps", "1", Bar(None))


def test_a_question_is_answered_with_a_button() -> None:
    view = shown(at(OWN_PACE, 14))
    assert view.ready is not None
    assert (view.ready.word, view.state.word) == ("Answer", "Question")


def test_beat_is_shown() -> None:
    assert [count.text for count in shown(at(OWN_PACE, 18, 3_000)).counts] == ["of 60 s", "170 a minute"]


def test_a_long_number_keeps_its_cells_to_the_end() -> None:
    session = at(OWN_PACE, 15, 3_000)
    assert shown(session).number == "9:57"
    assert shown(session).number_cells == pytest.approx(4.51)
    session.pass_ms(540_000)
    assert shown(session).number == "57"
    assert shown(session).number_cells == pytest.approx(4.51)


def test_without_a_figure_the_first_cue_is_on_the_stage() -> None:
    session = at(HEEL_DROPS, 8, 12_000)
    assert shown(session).cues == ("Keep the knee bent", "Rise with the good leg", "Lower for three seconds")
    without = shown(session, figures=False)
    assert without.stage.words == "Keep the knee bent"
    assert without.cues == ("Rise with the good leg", "Lower for three seconds")


def test_the_same_moment_changes_nothing() -> None:
    session = at(HEEL_DROPS, 3, 3_000)
    before = changes(session.moment())
    session.pass_ms(100)
    assert changes(session.moment()) == before
    session.pass_ms(1_000)
    assert changes(session.moment()) != before


@pytest.mark.parametrize(
    ("routine", "index", "told"),
    [
        (HEEL_DROPS, 1, "Heel drop, knee straight, left, 15 times"),
        (HEEL_DROPS, 2, "Rest 1:00"),
        (HEEL_DROPS, 7, "Bend the knee, same foot (1:00)"),
        (MOBILITY, 2, "Change sides"),
        (OWN_PACE, 11, "Towel scrunch, as many as you can"),
        (OWN_PACE, 14, "How much does it hurt?"),
    ],
)
def test_segments_in_a_few_words(routine: Routine, index: int, told: str) -> None:
    assert described(Session(routine).timeline.segments[index]) == told


def test_block_of_the_strip_in_full() -> None:
    segments = Session(HEEL_DROPS).timeline.segments
    assert block_text(segments[3]) == "Heel drop, knee straight, left, set 2 of 3, 1:30"
    assert block_text(segments[0]).endswith("waits for you")
    assert block_text(segments[2]) == "Rest, 1:00"


def test_announcement_has_kind_name_side_and_set() -> None:
    segments = Session(HEEL_DROPS).timeline.segments
    assert announced(segments[3]) == "Reps, Heel drop, knee straight, left, set 2 of 3"
    assert announced(segments[2]) == "Rest"


def test_names_stay_plain_and_apart() -> None:
    assert plain("a\n\tb\x00  c") == "a b c"
    assert plain("heel \u202edrops\u2069") == "heel drops"
    assert part("تمرين") == "\u2068تمرين\u2069"
    assert part("<b>x</b>") == "<b>x</b>"
    assert phase_word("wippen") == "Wippen"
    assert phase_word("raise") == "Rise"


def test_hostile_names_have_a_view_everywhere() -> None:
    session = Session(HOSTILE)
    assert "\n" not in shown(session).place
    for index in (0, 1, 2, 400, 499):
        view = shown(at(HOSTILE, index))
        assert "\n" not in view.place + view.next + view.stage.name


def test_halfway_stands_where_its_cue_is() -> None:
    segments = Session(SOAK).timeline.segments
    assert halfway(segments[0]) is None
    assert halfway(segments[1]) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (8_000, "You were away for 8 seconds."),
        (61_000, "You were away for a minute."),
        (720_000, "You were away for 12 minutes."),
        (9_000_000, "You were away for 2 hours."),
    ],
)
def test_away(ms: int, text: str) -> None:
    assert away_text(ms) == text
    assert shown(away()).state.word == "Paused"


def test_paused_before_a_wait_can_be_gone_on_from() -> None:
    session = Session(HEEL_DROPS)
    session.do(Start())
    session.do(Pause())
    view = shown(session)
    assert view.ready is not None
    assert (view.ready.word, view.ready.then) == ("Go on", "after 3, 2, 1")
    assert view.ready.text.startswith("Stand on the step")
    assert (view.primary.word, view.primary.filled) == ("Go on", False)


def test_a_figure_names_the_phases_of_its_own_movement() -> None:
    session = at(HEEL_DROPS, 3, 6 * 6_000 + 3_200)
    own = {"up": "Forward", "down": "Back"}

    def word(_: Segment, phase: str) -> str:
        return own.get(phase) or phase_word(phase)

    view = view_of(session.timeline, session.routine, session.moment(), lambda _: True, word)
    assert (view.state.word, view.state.icon) == ("Back", "ph_down")
    assert view.pace == Curve(TEMPO, 1, ("Forward", "Back", "Stay"))
