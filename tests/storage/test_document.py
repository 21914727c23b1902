"""One file, two views: stories of edits, of problems at their place, and of undo across both."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.editing import (
    AddStep,
    DuplicateStep,
    Edit,
    EditRefused,
    MoveStep,
    NewStep,
    Pairs,
    RemoveStep,
    RenameKey,
    SetField,
    SetHead,
    UnwrapRepeat,
    WrapInRepeat,
)
from rehab_player.core.editing_history import Hint
from rehab_player.core.editing_places import Span
from rehab_player.core.editing_templates import FREQUENT_TEMPLATES, KIND_TEMPLATES, Template, play_template
from rehab_player.resources import routines_dir
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_judge import Around, judge
from rehab_player.storage.routine_document_kinds import change_kind
from rehab_player.storage.routine_document_write import ORDER, is_text_key, routine_text
from rehab_player.storage.routine_models import KINDS, DoseModel, MeasureModel, RoutineModel, allowed_keys

if TYPE_CHECKING:
    from pydantic import BaseModel

HERE = Around(Path("folder-that-is-not-there/knee.yaml"), (routines_dir(),), frozenset({"heel-drop"}))
REST = NewStep((("rest", "5s"),))
HEEL = """\
format: 1
name: My heel drops   # for Anna
steps:
  - setup: Stand on the step
  # physio, 3 May: never bounce
  - reps: Heel drop, knee straight
    count: 15
    tempo: {up: 2s, down: 3s, bottom: 1s}   # slow
    rest: 1m30s

  - repeat: 3
    steps:
      - hold: Stretch
        for: 30s
        # longer on Sundays
      - rest: 10s
  - play: calf-stretch
"""


def document(text: str = HEEL) -> Document:
    opened = Document(text, HERE)
    opened.settle()
    return opened


def after(edit: Edit, text: str = HEEL) -> str:
    opened = document(text)
    opened.apply(edit, now_ms=0)
    return opened.text


def steps_of(text: str) -> str:
    return text.partition("steps:\n")[2]


# --- steps -----------------------------------------------------------------------------------


def test_a_step_moves_with_the_comment_above_it() -> None:
    assert steps_of(after(MoveStep((1,), (), 0))).startswith(
        "  # physio, 3 May: never bounce\n  - reps: Heel drop, knee straight\n    count: 15\n"
    )


def test_a_step_moves_into_a_repeat_and_out_again() -> None:
    inside = after(MoveStep((0,), (2,), 1))
    assert "        # longer on Sundays\n      - setup: Stand on the step\n      - rest: 10s\n" in inside
    assert after(MoveStep((1, 1), (), 0), inside) == HEEL


def test_the_last_step_of_a_repeat_leaves_an_empty_list_that_can_be_filled_again() -> None:
    text = "format: 1\nname: A\nsteps:   # all\n  - rest: 5s\n"
    empty = after(RemoveStep((0,)), text)
    assert empty == "format: 1\nname: A\nsteps: []   # all\n"
    assert after(AddStep((), 0, NewStep((("rest", "5s"),))), empty) == text


def test_a_step_is_taken_out_with_its_comment_and_one_blank_line() -> None:
    assert "physio" not in after(RemoveStep((1,)))
    assert "\n\n" in after(RemoveStep((1,)))
    spaced = "format: 1\nname: A\nsteps:\n\n- rest: 1\n\n- rest: 2\n\n- rest: 3\n"
    assert steps_of(after(RemoveStep((1,)), spaced)) == "\n- rest: 1\n\n- rest: 3\n"


def test_new_steps_keep_the_distance_of_the_others() -> None:
    spaced = "format: 1\nname: A\nsteps:\n- rest: 1\n\n- rest: 2\n"
    new = NewStep((("rest", "9"),))
    assert steps_of(after(AddStep((), 1, new), spaced)) == "- rest: 1\n\n- rest: 9\n\n- rest: 2\n"
    assert steps_of(after(AddStep((), 2, new), spaced)) == "- rest: 1\n\n- rest: 2\n\n- rest: 9\n"


def test_a_file_without_a_last_line_break_gets_a_step_and_no_break() -> None:
    assert after(AddStep((), 1, NewStep((("rest", "9"),))), "format: 1\nname: A\nsteps:\n- rest: 1").endswith(
        "- rest: 1\n- rest: 9"
    )


def test_a_copy_stands_right_behind_and_takes_the_inner_comments_along() -> None:
    copied = after(DuplicateStep((2,)))
    assert copied.count("# longer on Sundays") == 2
    assert after(DuplicateStep((1,))).count("# physio") == 1


def test_wrapping_and_unwrapping_come_out_even() -> None:
    wrapped = after(WrapInRepeat((0,), rounds=4, count=2))
    assert steps_of(wrapped).startswith("  - repeat: 4\n    steps:\n      - setup: Stand on the step\n")
    assert "      # physio, 3 May: never bounce\n      - reps:" in wrapped
    assert after(UnwrapRepeat((0,)), wrapped) == HEEL


def test_steps_in_brackets_stay_in_brackets() -> None:
    text = "{format: 1, name: A, steps: [{rest: 1}, {hold: b, for: 2s}]}"
    assert (
        after(MoveStep((1,), (), 0), text) == "{format: 1, name: A, steps: [{hold: b, for: 2s}, {rest: 1}]}"
    )
    assert after(WrapInRepeat((0,), 2), text) == (
        "{format: 1, name: A, steps: [{repeat: 2, steps: [{rest: 1}]}, {hold: b, for: 2s}]}"
    )
    assert after(RemoveStep((1,)), text) == "{format: 1, name: A, steps: [{rest: 1}]}"


@pytest.mark.parametrize(
    "edit",
    [
        RemoveStep((9,)),
        MoveStep((2,), (2,), 0),
        AddStep((0,), 0, NewStep((("rest", "1"),))),
        UnwrapRepeat((1,)),
        SetField((2, 5), "for", "1"),
        WrapInRepeat((3,), count=2),
        RenameKey((1,), "tempo", "count"),
    ],
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(edit: Edit) -> None:
    opened = document()
    with pytest.raises(EditRefused) as refused:
        opened.apply(edit, now_ms=0)
    assert refused.value.message.endswith(".")
    assert (opened.text, opened.history.undo_label) == (HEEL, "")


def test_a_step_written_with_a_name_is_left_to_the_text() -> None:
    text = "format: 1\nname: A\nsteps:\n- &one\n  hold: b\n  for: 5s\n- *one\n"
    opened = document(text)
    for edit in (
        SetField((0,), "for", "6s"),
        SetField((1,), "for", "6s"),
        DuplicateStep((0,)),
        RemoveStep((0,)),
    ):
        with pytest.raises(EditRefused):
            opened.apply(edit, now_ms=0)
    assert opened.sheet is not None
    assert [step.locked for step in opened.sheet.steps] == [True, True]


# --- values ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "was", "now"),
    [
        (SetField((1,), "rest", "2 min"), "    rest: 1m30s", "    rest: 2 min"),
        (
            SetField((1,), "tempo", Pairs((("up", "2s"), ("down", "4s")))),
            ", down: 3s, bottom: 1s}",
            ", down: 4s}",
        ),
        (
            SetField((1,), "tempo", Pairs((("up", "2s"), ("lower", "3s"), ("bottom", "1s")))),
            "down:",
            "lower:",
        ),
        (SetField((0,), "setup", "Swap: feet"), "Stand on the step", '"Swap: feet"'),
        (SetField((0,), "setup", "12"), "Stand on the step", '"12"'),
        (SetField((0,), "setup", "Stand\ttall  "), "Stand on the step", "Stand tall"),
        (SetHead("name", "true"), "My heel drops   #", '"true"   #'),
        (SetField((2, 0), "for", ""), "        for: 30s", "        for:"),
        (SetField((2,), "rest", "20s"), "  - repeat: 3\n", "  - repeat: 3\n    rest: 20s\n"),
        (SetField((2, 0), "sides", "both"), "        for: 30s\n", "        for: 30s\n        sides: both\n"),
        (SetHead("summary", "One: line"), "# for Anna\n", '# for Anna\nsummary: "One: line"\n'),
        (SetHead("areas", ("calf",)), "# for Anna\n", "# for Anna\nareas: [calf]\n"),
        (SetHead("about", "One\n\nTwo"), "# for Anna\n", "# for Anna\nabout: |\n  One\n\n  Two\n"),
        (
            SetHead("measures", (Pairs((("name", "Load"), ("unit", "kg"))),)),
            "# for Anna\n",
            "# for Anna\nmeasures:\n  - {name: Load, unit: kg}\n",
        ),
        (
            SetField((1,), "cues", ("a, b", "c")),
            "    rest: 1m30s\n",
            '    rest: 1m30s\n    cues: ["a, b", c]\n',
        ),
        (RenameKey((2, 0), "hold", "move"), "- hold: Stretch", "- move: Stretch"),
    ],
)
def test_a_change_of_the_form_in_the_text(edit: Edit, was: str, now: str) -> None:
    assert HEEL.count(was) == 1
    assert after(edit) == HEEL.replace(was, now)


def test_an_optional_value_that_is_emptied_takes_its_line_along() -> None:
    assert after(SetField((1,), "rest", "")) == HEEL.replace("    rest: 1m30s\n", "")
    assert after(SetField((1,), "tempo", Pairs(()))) == HEEL.replace(
        "    tempo: {up: 2s, down: 3s, bottom: 1s}   # slow\n", ""
    )


def test_one_line_of_the_description_changes_alone() -> None:
    text = "format: 1\nname: A\nabout: |\n    One.\n\n    Two.  # no comment\nsteps:\n- rest: 1\n"
    changed = after(SetHead("about", "One.\n\nTwo, three."), text)
    assert changed == text.replace("Two.  # no comment", "Two, three.")


def test_quotes_stay_the_kind_they_were() -> None:
    text = "format: 1\nname: 'A'\nsummary: \"B\"\nsteps: [{rest: 1}]\n"
    assert "name: 'it''s'" in after(SetHead("name", "it's"), text)
    assert 'summary: "C"' in after(SetHead("summary", "C"), text)


def test_every_key_has_its_place_and_kind() -> None:
    models: tuple[type[BaseModel], ...] = (RoutineModel, DoseModel, MeasureModel, *KINDS.values())
    keys = {key for model in models for key in allowed_keys(model)}
    assert keys == set(ORDER)
    texts = {key for key in keys if is_text_key(key)}
    assert texts == {
        *("about", "caution", "cues", "equipment", "figure", "hold", "load", "move", "name"),
        *("play", "reps", "setup", "source", "summary", "unit"),
    }


# --- kinds -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "kind", "was", "now"),
    [
        (
            (2, 0),
            "reps",
            "hold: Stretch\n        for: 30s\n",
            "reps: Stretch\n        count: 10\n",
        ),
        ((2, 0), "move", "hold: Stretch", "move: Stretch"),
        ((0,), "hold", "setup: Stand on the step\n", "hold: Stand on the step\n    for: 30s\n"),
        ((2, 1), "ask", "- rest: 10s", "- ask: pain"),
        ((0,), "rest", "- setup: Stand on the step", "- rest: 60s"),
    ],
)
def test_a_step_becomes_another_kind_in_one_go(path: tuple[int, ...], kind: str, was: str, now: str) -> None:
    opened = document()
    assert opened.sheet is not None
    step = opened.sheet.step(path)
    assert step is not None
    opened.apply(*change_kind(step, kind), now_ms=0)
    assert opened.text == HEEL.replace(was, now)
    assert opened.settle().faults == ()
    assert len(opened.history.past) == 1
    assert change_kind(step, step.kind) == ()


def test_every_kind_becomes_every_other() -> None:
    for template in KIND_TEMPLATES:
        for other in KIND_TEMPLATES:
            opened = document(routine_text((("format", "1"), ("name", "A")), (template.step, REST)))
            assert opened.sheet is not None
            edits = change_kind(opened.sheet.steps[0], other.kind)
            if edits:
                opened.apply(*edits, now_ms=0)
            assert opened.settle().faults == ()
            assert opened.sheet.steps[0].kind == other.kind


def test_several_edits_are_made_all_or_none() -> None:
    opened = document()
    with pytest.raises(EditRefused):
        opened.apply(SetField((1,), "tempo", Pairs(())), SetField((9,), "each", "4s"), now_ms=0)
    assert opened.text == HEEL
    opened.apply(SetField((1,), "tempo", Pairs(())), SetField((1,), "each", "4s"), now_ms=0)
    assert opened.settle().faults == ()
    opened.undo()
    assert opened.text == HEEL


# --- templates -------------------------------------------------------------------------------


@pytest.mark.parametrize("template", [*KIND_TEMPLATES, *FREQUENT_TEMPLATES], ids=lambda each: each.name)
def test_every_template_can_be_added_and_played(template: Template) -> None:
    text = after(AddStep((), 1, template.step), "format: 1\nname: A\nsteps:\n  - hold: b\n    for: 5s\n")
    judged = judge(text, HERE)
    assert judged.file.problems == ()
    assert judged.sheet is not None
    assert judged.sheet.steps[1].kind == template.kind


def test_a_routine_can_be_added_as_a_step() -> None:
    text = after(AddStep((), 0, play_template("calf-stretch").step))
    assert judge(text, HERE).file.problems == ()


def test_a_new_file_with_a_name_that_needs_quotes() -> None:
    assert routine_text((("format", "1"), ("name", "12")), ()) == 'format: 1\nname: "12"\nsteps: []\n'


# --- what is shown ---------------------------------------------------------------------------


def test_the_form_shows_values_as_typed() -> None:
    sheet = document().sheet
    assert sheet is not None
    assert sheet.value("name") == "My heel drops"
    drop = sheet.steps[1]
    assert (drop.kind, drop.name, drop.value("rest")) == ("reps", "Heel drop, knee straight", "1m30s")
    assert drop.value("tempo") == Pairs((("up", "2s"), ("down", "3s"), ("bottom", "1s")))
    assert drop.value("sides") is None


def test_steps_and_lines_are_found_by_each_other() -> None:
    sheet = document().sheet
    assert sheet is not None
    lines = HEEL.split("\n")
    found = {lines[line - 1].strip(): sheet.step_at(line) for line in range(1, len(lines))}
    assert found["name: My heel drops   # for Anna"] is None
    assert found["# physio, 3 May: never bounce"] == (1,)
    assert found["rest: 1m30s"] == (1,)
    assert found["- repeat: 3"] == (2,)
    assert found["# longer on Sundays"] == (2, 0)
    drop = sheet.step((1,))
    assert drop is not None
    assert (drop.above, drop.first, drop.last) == (5, 6, 9)


def test_a_segment_of_a_played_routine_belongs_to_the_step_that_plays_it() -> None:
    opened = document()
    assert opened.good is not None
    assert opened.good.timeline is not None
    assert opened.sheet is not None
    last = opened.good.timeline.segments[-1]
    assert last.step[0] == 3
    assert len(last.step) > 1
    assert opened.sheet.own(last.step) == (3,)


# --- problems --------------------------------------------------------------------------------


def test_a_problem_is_underlined_where_it_stands_and_shown_at_its_field() -> None:
    opened = document()
    start = HEEL.index("3s, bottom")
    opened.type(start, 2, "3 Seconds", now_ms=0)
    (mark,) = opened.settle().faults
    assert opened.text[mark.span.start : mark.span.end] == "3 Seconds"
    assert (mark.step, mark.key, mark.entry) == ((1,), "tempo", "down")
    assert mark.fix is not None
    opened.fix(mark.fix, now_ms=9_000)
    assert opened.text == HEEL
    opened.undo()
    assert "3 Seconds" in opened.text


@pytest.mark.parametrize(
    ("was", "now", "marked", "place", "fixed"),
    [
        ("    count: 15\n", "", "reps", ((1,), "count"), None),
        ("count: 15", "cuont: 15", "cuont", ((1,), "cuont"), "count"),
        ("count: 15", "count: 15.0", "15.0", ((1,), "count"), "15"),
        ("name: My heel drops", "name: 12", "12", ((), "name"), '"12"'),
        ("for: 30s", "for: 30s\n        sides: lefft", "lefft", ((2, 0), "sides"), "left"),
        ("calf-stretch", "calf-stretch.yaml", "calf-stretch.yaml", ((3,), "play"), "calf-stretch"),
        ("for: 30s", "for: 30s\n        cues: [a, '']", "''", ((2, 0), "cues"), None),
        ("- rest: 10s", "- 10s", "10s", ((2, 1), ""), None),
        ("for: 30s", "for:", "for", ((2, 0), "for"), None),
    ],
)
def test_places_and_remedies_of_problems(
    was: str, now: str, marked: str, place: tuple[tuple[int, ...], str], fixed: str | None
) -> None:
    opened = document(HEEL.replace(was, now))
    mark = opened.settle().faults[0]
    assert opened.text[mark.span.start : mark.span.end] == marked
    assert (mark.step, mark.key) == place
    assert (mark.fix.new if mark.fix else None) == fixed
    if mark.fix:
        opened.fix(mark.fix, now_ms=0)
        assert len(opened.settle().faults) == 0


def test_an_unknown_figure_is_marked_and_keeps_nothing_from_starting() -> None:
    opened = document(HEEL.replace("for: 30s", "for: 30s\n        figure: heel-dorp"))
    assert opened.is_good
    (mark,) = opened.settle().marks
    assert (mark.problem.warning, mark.key) == (True, "figure")


def test_text_that_is_not_yaml_leaves_the_form_and_the_strip_at_their_last_state() -> None:
    opened = document()
    before = opened.sheet
    opened.type(HEEL.index("{up"), 0, "[", now_ms=0)
    judged = opened.settle()
    assert judged.sheet is None
    assert opened.sheet is before
    assert (opened.is_form_current, opened.is_good) == (False, False)
    assert opened.good is not None
    assert opened.good.text == HEEL
    (mark,) = judged.marks
    assert mark.span.end > mark.span.start
    with pytest.raises(EditRefused):
        opened.apply(SetHead("name", "x"), now_ms=0)
    opened.undo()
    assert opened.settle().faults == ()
    assert opened.is_form_current


def test_a_problem_at_the_end_of_a_line_still_has_something_to_underline() -> None:
    for text in (
        "",
        "format: 1\nname: A\nsteps:",
        "format: 1\nsteps:\n  - hold: 'a\n",
        "- ",
        "\n\n",
        "a: [\n",
    ):
        for mark in document(text).settle().marks:
            assert 0 <= mark.span.start <= mark.span.end <= len(text)
            assert "\n" not in text[mark.span.start : mark.span.end]


def test_an_emoji_before_a_problem_moves_nothing() -> None:
    opened = document(
        HEEL.replace("- hold: Stretch", "- {hold: 😀, for: 3 h 2}").replace("        for: 30s\n", "")
    )
    (mark,) = opened.settle().faults
    assert opened.text[mark.span.start : mark.span.end] == "3 h 2"


# --- both views ------------------------------------------------------------------------------


def test_undo_and_redo_go_through_both_views_and_say_what_to_select() -> None:
    opened = document()
    opened.apply(SetField((1,), "count", "12"), now_ms=0)
    for at, sign in enumerate("er"):
        opened.type(22 + at, 0, sign, now_ms=5_000 + at)
    opened.apply(MoveStep((0,), (), 2), now_ms=9_000)
    assert [entry.label for entry in opened.history.past] == ["count changed", "typing", "step moved"]
    moved = opened.text
    hint = opened.undo()
    assert hint is not None
    assert hint.step == (0,)
    assert opened.undo() == Hint(22, 22)
    hint = opened.undo()
    assert hint is not None
    assert hint.step == (1,)
    assert opened.text == HEEL
    assert opened.undo() is None
    while opened.redo() is not None:
        pass
    assert opened.text == moved


def test_typing_in_one_field_is_one_thing_to_undo() -> None:
    opened = document()
    for at, text in enumerate(("1", "12", "120")):
        opened.apply(SetField((1,), "count", text), now_ms=at * 300)
    assert len(opened.history.past) == 1
    opened.undo()
    assert opened.text == HEEL


def test_an_edit_that_changes_nothing_is_nothing_to_undo() -> None:
    opened = document()
    opened.apply(SetField((1,), "count", " 15 "), now_ms=0)
    opened.apply(MoveStep((1,), (), 2), now_ms=0)
    opened.replace(HEEL, "reloaded", now_ms=0)
    assert opened.history.undo_label == ""
    assert not opened.is_changed


def test_changed_means_other_than_what_was_saved() -> None:
    opened = document()
    opened.type(0, 0, "#", now_ms=0)
    assert opened.is_changed
    opened.mark_saved(opened.text)
    assert not opened.is_changed
    opened.undo()
    assert opened.is_changed


def test_what_a_worker_says_of_an_older_text_is_not_taken() -> None:
    opened = document()
    old = judge(opened.text, HERE)
    opened.type(0, 0, "# note\n", now_ms=0)
    assert not opened.take(old)
    assert not opened.is_judged
    assert opened.take(judge(opened.text, HERE))
    assert opened.is_good


def test_the_form_shows_its_own_edit_before_anything_is_judged() -> None:
    opened = document()
    opened.apply(SetHead("name", "Other"), now_ms=0)
    assert opened.sheet is not None
    assert opened.sheet.value("name") == "Other"
    assert opened.is_form_current
    assert not opened.is_judged


def test_typing_judges_nothing_by_itself() -> None:
    opened = document()
    judged = opened.judged
    opened.type(0, 0, "x", now_ms=0)
    assert opened.judged is judged
    assert not opened.is_judged
    assert not opened.is_large
    assert Document("x" * 60_001, HERE).is_large


def test_spans_of_fields_lead_to_their_text() -> None:
    sheet = document().sheet
    assert sheet is not None
    field = next(field for field in sheet.steps[1].fields if field.key == "rest")
    assert HEEL[field.span.start : field.span.end] == "1m30s"
    assert HEEL[slice(*field.key_span)] == "rest"
    assert isinstance(field.span, Span)


def test_a_file_of_more_values_than_any_routine_has_leaves_the_form_as_it_was() -> None:
    many = document("format: 1\nname: a\nsteps:\n" + "- {rest: 1}\n" * 40_000)
    assert many.sheet is None
    assert [mark.problem.what[:16] for mark in many.settle().marks] == ["the file holds m"]
