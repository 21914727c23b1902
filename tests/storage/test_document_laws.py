"""What holds for every edit of every file: it changes what it says, and not a byte besides."""

from __future__ import annotations

import difflib
import random
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_player.core.editing import (
    AddStep,
    DuplicateStep,
    Edit,
    EditRefused,
    MoveStep,
    NewStep,
    Pairs,
    RemoveStep,
    SetField,
    SetHead,
    UnwrapRepeat,
    WrapInRepeat,
)
from rehab_player.resources import routines_dir
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_edits import make_edit
from rehab_player.storage.routine_document_judge import Around
from rehab_player.storage.routine_document_outline import outline
from rehab_player.storage.routine_save_bytes import bytes_of, text_of
from tests.storage.document_family import files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.editing import StepPath
    from rehab_player.storage.routine_document_sheet import FieldView, StepView

HERE = Around(Path("folder-that-is-not-there/knee.yaml"), (routines_dir(),))
BUNDLED = sorted(routines_dir().glob("*.yaml"))
OTHERS = {"count": "7", "repeat": "4", "sets": "2", "sides": "left", "ask": "pain", "beat": "120"}
OTHERS |= {"goal": "balance", "pain_rule": "impact", "format": "1"}
slow = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def document(text: str) -> Document:
    opened = Document(text, HERE)
    opened.settle()
    return opened


def every_step(steps: tuple[StepView, ...]) -> Iterator[StepView]:
    for step in steps:
        yield step
        yield from every_step(step.steps)


def another_value(field: FieldView) -> str | tuple[str | Pairs, ...] | Pairs | None:
    """A value that differs from a field's in one place; None for what a person cannot change so."""
    match field.value:
        case Pairs() as pairs:
            (key, _), *rest = pairs.entries
            return Pairs(((key, "7"), *rest))
        case tuple() as items if items and isinstance(items[-1], str):
            return (*items[:-1], "Another: cue")
        case str() as text if "\n" not in text and text:
            return OTHERS.get(field.key, "1m05s" if text[:1].isdigit() else "Another name")
    return None


def single_changes(text: str) -> Iterator[Edit]:
    sheet = document(text).sheet
    assert sheet is not None
    for field in sheet.head:
        value = another_value(field)
        if value is not None:
            yield SetHead(field.key, value)
    for step in every_step(sheet.steps):
        for field in step.fields:
            value = another_value(field)
            if value is not None:
                yield SetField(step.path, field.key, value)


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    old, new = before.split("\n"), after.split("\n")
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    codes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    gone = [line for _, a, b, _, _ in codes for line in old[a:b]]
    come = [line for _, _, _, a, b in codes for line in new[a:b]]
    return gone, come


def comment_of(line: str) -> str:
    return line.rpartition("  #")[2] if "  #" in line else ""


def holds_for_single_changes(text: str) -> None:
    for edit in single_changes(text):
        after = make_edit(outline(text), edit).text
        gone, come = changed_lines(text, after)
        assert len(gone) == len(come) <= 1, (edit, gone, come)
        assert [comment_of(line) for line in gone] == [comment_of(line) for line in come]


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_a_value_changed_in_a_bundled_file_changes_its_line_only(path: Path) -> None:
    holds_for_single_changes(path.read_text(encoding="utf-8"))


@slow
@given(files())
def test_a_value_changed_in_any_file_changes_its_line_only(text: str) -> None:
    holds_for_single_changes(text)


@slow
@given(files())
def test_the_family_has_no_problems(text: str) -> None:
    assert document(text).settle().file.problems == ()


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_an_unchanged_bundled_file_is_written_as_it_was(path: Path) -> None:
    data = path.read_bytes()
    text = text_of(data)
    assert text is not None
    assert bytes_of(text, data) == data


breaks = st.sampled_from(("\n", "\r\n", "\r", "mixed"))


@slow
@given(files(), breaks, st.booleans())
def test_an_unchanged_file_is_written_as_it_was(text: str, kind: str, bom: bool) -> None:
    data = (b"\xef\xbb\xbf" if bom else b"") + with_breaks(text, kind).encode()
    assert text_of(data) == text
    assert bytes_of(text, data) == data


def with_breaks(text: str, kind: str) -> str:
    if kind != "mixed":
        return text.replace("\n", kind)
    lines = text.split("\n")
    ends = [("\r\n", "\n", "\r")[at % 3 if lines[at + 1 : at + 2] != [""] else 1] for at in range(len(lines))]
    return "".join(line + end for line, end in zip(lines, [*ends[: len(lines) - 1], ""], strict=True))


NEW = NewStep((("reps", "New: one"), ("count", "3"), ("tempo", Pairs((("up", "1s"),)))))


def paths(opened: Document) -> list[StepPath]:
    assert opened.sheet is not None
    return [step.path for step in every_step(opened.sheet.steps)]


@st.composite
def structural(draw: st.DrawFn, opened: Document) -> Edit:
    assert opened.sheet is not None
    known = paths(opened)
    if not known:
        return AddStep((), 0, NEW)
    path = draw(st.sampled_from(known))
    repeats = [(), *(p for p in known if (s := opened.sheet.step(p)) and s.kind == "repeat")]
    parent = draw(st.sampled_from(repeats))
    holder = opened.sheet.step(parent)
    inside = opened.sheet.steps if holder is None else holder.steps
    index = draw(st.integers(0, len(inside)))
    edits: list[Edit] = [AddStep(parent, index, NEW), RemoveStep(path), DuplicateStep(path)]
    edits += [MoveStep(path, parent, index), WrapInRepeat(path, 2)]
    edits += [UnwrapRepeat(path) for p in repeats if p == path]
    return draw(st.sampled_from(edits))


@slow
@given(files(), st.data())
def test_any_row_of_edits_says_what_it_should_and_can_be_undone(text: str, data: st.DataObject) -> None:
    opened = document(text)
    texts = [text]
    for _ in range(6):
        edit = data.draw(structural(opened))
        if isinstance(edit, MoveStep) and edit.parent[: len(edit.path)] == edit.path:
            continue
        opened.apply(edit, now_ms=0)
        if opened.text != texts[-1]:
            texts.append(opened.text)
    for before in reversed(texts[:-1]):
        opened.undo()
        assert opened.text == before
    for after in texts[1:]:
        opened.redo()
        assert opened.text == after


@slow
@given(files(), st.data())
def test_a_step_moved_away_and_back_leaves_the_same_text(text: str, data: st.DataObject) -> None:
    opened = document(text)
    assert opened.sheet is not None
    count = len(opened.sheet.steps)
    source, target = data.draw(st.integers(0, count - 1)), data.draw(st.integers(0, count))
    opened.apply(MoveStep((source,), (), target), now_ms=0)
    landed = target - (target > source)
    opened.apply(MoveStep((landed,), (), source + (source > landed)), now_ms=0)
    said = sorted(line.strip(" ,[]") for line in text.split("\n") if line.strip())
    if "steps: [" not in text:
        assert sorted(line.strip(" ,[]") for line in opened.text.split("\n") if line.strip()) == said


signs = st.text("ab1 :-[]{},#&*!|>'\"%@`?\t<~.\\é😀\u00a0\u200f\n", max_size=20)


@settings(max_examples=300)
@given(signs, st.sampled_from(["hold", "for", "cues", "load", "tempo", "sets"]))
def test_whatever_is_typed_into_a_field_is_read_back(typed: str, key: str) -> None:
    text = "format: 1\nname: a\nsteps:\n  - hold: b   # note\n    for: 5s\n  - {reps: c, count: 3}\n"
    opened = document(text)
    value = (typed, "second") if key == "cues" else Pairs(((typed, typed),)) if key == "tempo" else typed
    for path in ((0,), (1,)):
        opened.apply(SetField(path, key, value), now_ms=0)
    assert "# note" in opened.text


def test_a_file_that_is_not_yaml_is_not_edited_by_form() -> None:
    opened = document("format: 1\nsteps:\n  - hold: [a\n")
    with pytest.raises(EditRefused):
        opened.apply(SetHead("name", "x"), now_ms=0)


YAML_SIGNS = st.text("ab1 :-[]{},#&*!|>'\"%@`?\n\t<~.", max_size=60)


def holds_for_any_text(text: str) -> None:
    """Judging raises nothing, marks lie in the text, and an edit is made or refused."""
    opened = document(text)
    judged = opened.settle()
    assert len(judged.marks) == len(judged.file.problems)
    assert all(0 <= mark.span.start <= mark.span.end <= len(text) for mark in judged.marks)
    if judged.sheet is None:
        return
    edits: list[Edit] = [SetHead("name", "x"), SetHead("cues", ("a",)), AddStep((), 0, NEW)]
    for path in paths(opened)[:4]:
        edits += [SetField(path, "for", "7s"), SetField(path, "tempo", Pairs((("up", "1s"),)))]
        edits += [RemoveStep(path), DuplicateStep(path), WrapInRepeat(path), UnwrapRepeat(path)]
        edits += [MoveStep(path, (), 0), SetField(path, "cues", ("a", "b"))]
    for edit in edits:
        with suppress(EditRefused):
            make_edit(outline(text), edit)


@settings(max_examples=300)
@given(YAML_SIGNS)
def test_any_signs_of_yaml_are_judged_and_edited_or_refused(signs: str) -> None:
    holds_for_any_text(signs)
    holds_for_any_text(f"format: 1\nname: a\nsteps:\n  - hold: {signs}\n")
    holds_for_any_text(f"format: 1\nname: a\nsteps: {signs}\n")


@pytest.mark.parametrize("path", BUNDLED[::6], ids=lambda path: path.stem)
def test_any_damage_to_a_bundled_file_is_edited_or_refused(path: Path) -> None:
    chance = random.Random(path.stem)
    text = path.read_text(encoding="utf-8")
    for _ in range(20):
        start = chance.randrange(len(text))
        sign = chance.choice([*":-[]{}#&*!|>'\"\n ", "", "  - ", "\n- "])
        holds_for_any_text(text[:start] + sign + text[start + chance.randrange(8) :])


@pytest.mark.parametrize(
    "text",
    [
        "format: 1\nname: a\nsteps:\n  - hold: b\n    ? for\n",
        "format: 1\nname: a\nsteps:\n  - hold: b\n    ? for\n    : 5s\n",
        "{a, name}",
        "steps:\n- {hold, for: 5}\n- ? hold\n",
        "? steps\n",
        "? [a]\n: 1\nname: b\nsteps:\n-\n- - hold: a\n",
        "&a name: b\n*a : c\nsteps: &s\n- rest: 1\n",
        "steps: !x [{rest: 1}]\n",
        "name: a\nname: b\nsteps:\n- hold: a\n  hold: b\n  for: 1\n",
        "--- {name: a}\n--- {name: b}\n",
        "%YAML 1.2\n---\nname: a\nsteps: [{hold: a, for: 1,},]\n...\n",
    ],
)
def test_odd_yaml_is_edited_or_refused(text: str) -> None:
    holds_for_any_text(text)
