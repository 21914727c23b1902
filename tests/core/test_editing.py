"""Edits as values, undo over two views, places in the text, templates, and trying from a step on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.cues import Speech
from rehab_player.core.editing import (
    AddStep,
    DuplicateStep,
    Edit,
    MoveStep,
    NewStep,
    RemoveStep,
    SetField,
    SetHead,
    StepPath,
    moved_to,
    selected_after,
)
from rehab_player.core.editing_drafts import draft_due_ms
from rehab_player.core.editing_history import Change, Entry, Hint, History, change_between
from rehab_player.core.editing_places import from_qt, to_qt
from rehab_player.core.editing_texts import label
from rehab_player.core.editing_try import cue_rows, first_segment, segments_of, timeline_from
from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Repeat, Rest, Routine, Setup, Sides, Step
from tests.core.stories import hold, reps, rest

if TYPE_CHECKING:
    from rehab_player.core.timeline import Timeline

NEW = NewStep((("rest", "60s"),))


@pytest.mark.parametrize(
    ("path", "parent", "index", "to"),
    [
        ((0,), (), 2, (1,)),
        ((2,), (), 0, (0,)),
        ((0,), (2,), 1, (1, 1)),
        ((2,), (0,), 1, (0, 1)),
        ((1, 0), (), 0, (0,)),
        ((1, 0), (), 2, (2,)),
        ((1, 0), (1,), 3, (1, 2)),
        ((0, 1), (0, 2), 0, (0, 1, 0)),
    ],
)
def test_where_a_moved_step_ends_up(path: StepPath, parent: StepPath, index: int, to: StepPath) -> None:
    assert moved_to(path, parent, index) == to


@pytest.mark.parametrize(
    ("edit", "path"),
    [
        (AddStep((1,), 2, NEW), (1, 2)),
        (DuplicateStep((3,)), (4,)),
        (RemoveStep((2, 0)), (2, 0)),
        (RemoveStep((2,)), (1,)),
        (MoveStep((0,), (), 3), (2,)),
        (SetField((1,), "for", "3s"), (1,)),
        (SetHead("name", "x"), None),
    ],
)
def test_the_step_that_was_worked_on_is_selected(edit: Edit, path: StepPath | None) -> None:
    assert selected_after(edit) == path


def test_what_undo_takes_back_has_a_name() -> None:
    assert label(SetField((1,), "for", "3s")) == "for changed"
    assert label(MoveStep((0,), (), 1)) == "step moved"


# --- history ---------------------------------------------------------------------------------

texts = st.text("ab\n", max_size=8)


@given(texts, texts)
def test_the_change_between_two_texts_makes_one_of_the_other(before: str, after: str) -> None:
    change = change_between(before, after)
    assert change.applied(before) == after
    assert change.inverse().applied(after) == before
    if before and before[:1] == after[:1]:
        assert change.start > 0


@given(texts, st.lists(st.tuples(texts, st.integers(0, 900), st.sampled_from(["", "a", "b"])), max_size=8))
def test_undo_goes_back_through_every_text_and_redo_forth(
    start: str, steps: list[tuple[str, int, str]]
) -> None:
    history, text, at_ms = History(), start, 0
    for new, wait_ms, merge in steps:
        at_ms += wait_ms
        change = change_between(text, new)
        history = history.added(Entry(change, "x", at_ms=at_ms, merge=merge))
        text = new
    last = text
    while (step := history.undone()) is not None:
        history, entry = step
        text = entry.change.inverse().applied(text)
    assert text == start
    while (step := history.redone()) is not None:
        history, entry = step
        text = entry.change.applied(text)
    assert text == last


def typed(word: str, *, each_ms: int = 100) -> History:
    history = History()
    for at, sign in enumerate(word):
        hints = Hint(at, at), Hint(at + 1, at + 1)
        history = history.added(Entry(Change(at, "", sign), "typing", *hints, at * each_ms, "typing"))
    return history


def test_fast_typing_is_one_thing_to_undo_with_the_caret_where_it_began() -> None:
    history = typed("heel")
    assert len(history.past) == 1
    assert history.past[0].change == Change(0, "", "heel")
    assert (history.past[0].before, history.past[0].after) == (Hint(0, 0), Hint(4, 4))


def test_a_pause_and_a_new_line_begin_another() -> None:
    assert len(typed("ab", each_ms=1_001).past) == 2
    assert len(typed("a\nb").past) == 2


def test_typing_after_saving_begins_another() -> None:
    history = typed("a").sealed()
    assert len(history.added(Entry(Change(1, "", "b"), "typing", merge="typing")).past) == 2


def test_typing_elsewhere_begins_another_and_deleting_backwards_does_not() -> None:
    far = typed("abc").added(Entry(Change(0, "", "x"), "typing", at_ms=300, merge="typing"))
    assert len(far.past) == 1  # right before what was just typed
    apart = History().added(Entry(Change(0, "", "x"), "typing", merge="typing"))
    assert len(apart.added(Entry(Change(5, "", "y"), "typing", merge="typing")).past) == 2
    back = typed("abc").added(Entry(Change(2, "c", ""), "typing", at_ms=300, merge="typing"))
    assert back.past[0].change == Change(0, "", "ab")


def test_what_could_be_redone_is_gone_after_another_change() -> None:
    undone = typed("a").undone()
    assert undone is not None
    history = undone[0].added(Entry(Change(0, "", "b"), "typing", merge="typing"))
    assert (history.undo_label, history.redo_label) == ("typing", "")
    assert History().undone() is None
    assert History().redone() is None


@pytest.mark.parametrize(
    ("first", "last", "due"), [(None, None, None), (0, 0, 1_000), (0, 3_000, 4_000), (0, 4_800, 5_000)]
)
def test_a_draft_is_kept_in_a_pause_and_at_the_latest_after_five_seconds(
    first: int | None, last: int | None, due: int | None
) -> None:
    assert draft_due_ms(first, last) == due


# --- places ----------------------------------------------------------------------------------


def test_qt_counts_an_emoji_as_two() -> None:
    assert [to_qt("a😀b", at) for at in range(4)] == [0, 1, 3, 4]
    assert [from_qt("a😀b", at) for at in (0, 1, 3, 4, 9)] == [0, 1, 2, 3, 3]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), st.data())
def test_places_go_to_qt_and_back(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert from_qt(text, to_qt(text, at)) == at


# --- trying from a step on -------------------------------------------------------------------


def timeline(*steps: Step) -> Timeline:
    return flatten(Routine(name="Knee", steps=steps), affected=Sides.BOTH)


STORY = timeline(
    Setup(text="Stand"),
    reps("drop", 2, sets=2, rest_ms=10_000),
    Repeat(rounds=2, rest_ms=5_000, steps=(hold("squat", 20), rest(0), hold("lunge", 10))),
    rest(0),
    hold("end", 30),
)


def names(found: Timeline | None) -> list[tuple[str, int]]:
    return [] if found is None else [(segment.name, segment.start_ms) for segment in found.segments]


def test_a_trial_begins_at_the_step_and_counts_from_zero() -> None:
    tried = timeline_from(STORY, (2, 2))
    assert names(tried) == [
        ("lunge", 0),
        ("Rest", 10_000),
        ("squat", 15_000),
        ("lunge", 35_000),
        ("end", 45_000),
    ]
    assert tried is not None
    assert [segment.index for segment in tried.segments] == [0, 1, 2, 3, 4]
    assert tried.total_ms == 75_000
    told = [cue.text for cue in tried.lead_in if isinstance(cue, Speech)]
    assert len(told) == 1
    assert "Lunge" in told[0]
    assert tried.segments[0].announcement.named_before


def test_a_trial_of_everything_is_everything() -> None:
    whole = timeline_from(STORY, ())
    assert whole is not None
    assert names(whole) == names(STORY)


def test_a_step_without_length_is_tried_from_the_next() -> None:
    assert names(timeline_from(STORY, (2, 1)))[0] == ("lunge", 0)
    assert names(timeline_from(STORY, (3,))) == [("end", 0)]
    assert timeline_from(timeline(hold(), Rest(duration_ms=0)), (1,)) is None


def test_a_repeat_is_tried_from_its_first_step() -> None:
    first = first_segment(STORY, (2,))
    assert first is not None
    assert (first.name, first.round) == ("squat", 1)


def test_the_segments_of_a_step_and_of_a_repeat() -> None:
    assert segments_of(STORY, (1,)) == (1, 2, 3)
    assert segments_of(STORY, (2, 0)) == (4, 7)
    assert segments_of(STORY, (2,)) == (4, 5, 6, 7, 8)
    assert segments_of(STORY, (3,)) == ()


def test_the_list_of_cues_counts_from_the_start_and_ends_with_the_finish() -> None:
    rows = cue_rows(STORY)
    assert [row.segment for row in rows] == sorted(row.segment for row in rows)
    assert {row.at_ms for row in rows if row.step == (4,)} >= {STORY.total_ms - 30_000, STORY.total_ms}
    assert rows[-1].step == (4,)
    assert cue_rows(STORY, most=3) == rows[:3]
    assert cue_rows(timeline()) == ()
