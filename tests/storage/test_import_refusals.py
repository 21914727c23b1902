"""Files that are none of ours, cut short, or say what cannot be: refused or left out, in words."""

from __future__ import annotations

import errno
import io
import json
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_player.storage.history_json import session_as_dict
from rehab_player.storage.import_history import ImportProblem, import_file
from rehab_player.storage.import_reader import JsonReader, Unreadable
from rehab_player.storage.log import SessionLog, memory_log
from tests.storage.export_stories import BALANCE, HEEL_DROPS
from tests.storage.log_stories import SECOND

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOT_OURS = "This is no history that this program has written."
NO_TIME = 'started_at has to be a time with its offset, such as "2026-05-06T08:00:00+02:00".'
MOMENTS = "before, during, worst, after, morning"
KINDS = "setup, hold, move, reps, rest, switch, ask"
TOO_LARGE = "One entry in it is larger than 32 MB, which no session is."
LENGTH = "has to be a whole number from 0 to 1,000,000,000,000."
CUT = "The file ends in the middle; it was cut short."


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as log:
        yield log


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "a.json"


def document() -> dict[str, Any]:
    """With heel drops, in which something is then spoiled, and a session that is sound."""
    told = [session_as_dict(HEEL_DROPS), session_as_dict(BALANCE)]
    copy: dict[str, Any] = json.loads(json.dumps({"format": 1, "sessions": told}))
    return copy


def refusal(log: SessionLog, file: Path, content: str | bytes) -> str:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(ImportProblem) as caught:
        import_file(log, file)
    assert log.sessions() == ()
    assert log._db.in_transaction is False
    return caught.value.message


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", NOT_OURS),
        ("   \n", NOT_OURS),
        ("[]", NOT_OURS),
        ('"text"', NOT_OURS),
        ("{}", NOT_OURS),
        ('{"format": 1}', NOT_OURS),
        ('{"sessions": []}', NOT_OURS),
        ('{"sessions": [{}], "format": 1}', NOT_OURS),
        ('{"format": "1", "sessions": []}', NOT_OURS),
        ('{"format": true, "sessions": []}', NOT_OURS),
        ('{"format": 0, "sessions": []}', NOT_OURS),
        ('{"format": 1, "sessions": [], "day_notes": {}}', NOT_OURS),
        ('{"format": 1, "program": "other", "sessions": []}', NOT_OURS),
        ('{"format": 1, "workouts": []}', NOT_OURS),
        ('{"format": 3, "sessions": [], "more": 1}', "It was written by a newer version of this program."),
        ('{"format": 1, "sessions": {}}', "It makes no sense from line 1 on."),
        ('{"format": 1,\n"sessions": [\n}', "It makes no sense from line 3 on."),
        ('{"format": 1, "sessions": []} x', "It makes no sense from line 1 on."),
        ('{"format": 1 "sessions": []}', "It makes no sense from line 1 on."),
        ("{'format': 1}", "It makes no sense from line 1 on."),
        ('{"format": 1, 2: []}', "It makes no sense from line 1 on."),
        ('{"format": ' + "9" * 5_000 + "}", "It makes no sense from line 1 on."),
        ('{"format": 1, "sessions": [' + "[" * 100_000, "It is nested too deeply for a history."),
        ('{"format": 1, "sessions": [' + '{"a":' * 100_000, "It is nested too deeply for a history."),
        ("\x00\x01\x02", NOT_OURS),
        (b"SQLite format 3\x00\xff\xfe", "It is no text in UTF-8."),
        ('{"format": 1}'.encode("utf-16"), "It is no text in UTF-8."),
        ('{"format": 1, "sessions": ["' + "x" * (33 << 20), TOO_LARGE),
    ],
    ids=range(28),
)  # fmt: skip
def test_a_file_as_a_whole(log: SessionLog, file: Path, content: str | bytes, why: str) -> None:
    assert refusal(log, file, content) == f"a.json: {why} Nothing was taken in."


def test_cut_short_anywhere_nothing_is_taken_in(log: SessionLog, file: Path) -> None:
    whole = json.dumps(document())
    for length in range(1, len(whole) - 1, 97):
        assert refusal(log, file, whole[:length]) == f"a.json: {CUT} Nothing was taken in."


def test_no_file_and_a_folder(log: SessionLog, tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(ImportProblem, match="cannot be read: it is no file"):
            import_file(log, path)


def test_a_disk_that_fails_under_the_file_is_not_a_fault_of_the_log() -> None:
    class Failing(io.StringIO):
        def read(self, size: int | None = -1) -> str:
            raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(Unreadable, match="Input/output error"):
        list(JsonReader(Failing()).entries("sessions"))


# --- one session that cannot be -------------------------------------------------------------


def spoiled(where: str, value: object) -> dict[str, Any]:
    """The document with another value at a place such as `pains.0.score`; `...` takes the key away."""
    whole = document()
    place: Any = whole["sessions"][0]
    *way, last = [int(key) if key.isdigit() else key for key in where.split(".")]
    for key in way:
        place = place[key]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return whole


@pytest.mark.parametrize(
    ("where", "value", "why"),
    [
        ("pains.0.score", 11, "pains, 1, score has to be a whole number from 0 to 10."),
        ("pains.1.score", -1, "pains, 2, score has to be a whole number from 0 to 10."),
        ("pains.0.score", 2.0, "pains, 1, score has to be a whole number from 0 to 10."),
        ("pains.0.score", True, "pains, 1, score has to be a whole number from 0 to 10."),
        ("pains.0.moment", "later", f"pains, 1, moment has to be one of: {MOMENTS}."),
        ("effort", 10**400, "effort has to be a whole number from 0 to 10."),
        ("active_ms", -1, f"active_ms {LENGTH}"),
        ("segments.1.done_ms", -5, f"segments, 2, done_ms {LENGTH}"),
        ("segments.1.index", 0, "segments has the same segment and pass twice."),
        ("segments.0.kind", ["reps"], f"segments, 1, kind has to be one of: {KINDS}."),
        ("segments.0.colour", "red", "segments, 1, colour is not known here."),
        ("segments.0.side", ..., "segments, 1, side is missing."),
        ("segments", None, "segments has to be a list in []."),
        ("segments", [7], "segments, 1 has to be an object in {}."),
        ("measures.0.value", float("nan"), "measures, 1, value has to be a number."),
        ("measures.0.value", float("inf"), "measures, 1, value has to be a number."),
        ("measures.0.value", 10**400, "measures, 1, value has to be a number."),
        ("measures.0.value", "5", "measures, 1, value has to be a number."),
        ("active_ms", float("nan"), f"active_ms {LENGTH}"),
        ("started_at", "2026-05-06T08:00:00", NO_TIME),
        ("started_at", "0000-05-06T08:00:00+02:00", NO_TIME),
        ("started_at", "0001-01-01T00:00:00+02:00", "started_at has to lie between the years 1970 and 2199."),
        ("started_at", 1_778_000_000, NO_TIME),
        ("local_date", "0000-01-01", "local_date has to be a date such as \"2026-05-06\"."),
        ("local_date", "9999-12-31", "local_date has to lie between the years 1970 and 2199."),
        ("ended_at", None, "state says that it is over, but not when."),
        ("note", "x" * 10_000_000, "note is longer than 1,000,000 characters."),
        ("routine.text", 5, "routine, text has to be a text."),
        ("routine.areas", ["a"] * 101, "routine, areas has more than 100 entries."),
        ("id", "../../etc", "id has to be an id (a UUID)."),
        ("id", ..., "id is missing."),
        ("twin_of", "x", "twin_of has to be an id (a UUID)."),
        ("by_hand", 1, "by_hand has to be true or false."),
        ("state", "done", "state has to be one of: open, completed, partial."),
    ],
    ids=lambda value: str(value)[:40],
)  # fmt: skip
def test_a_session_that_cannot_be_is_left_out_and_the_others_come_in(
    log: SessionLog, file: Path, where: str, value: object, why: str
) -> None:
    file.write_text(json.dumps(spoiled(where, value)), encoding="utf-8")
    report = import_file(log, file)
    assert report.left_out == [f"Session 1 of the file was left out: {why}"]
    assert report.new == 1
    assert [row.id for row in log.sessions()] == [SECOND]


def test_what_came_into_the_format_later_may_be_missing(log: SessionLog, file: Path) -> None:
    whole = document()
    for session in whole["sessions"]:
        for key in ("by_hand", "edited_at", "twin_of"):
            del session[key]
        for key in ("areas", "goal", "pain_rule"):
            del session["routine"][key]
        for segment in session["segments"]:
            del segment["rep_tension_ms"]
    file.write_text(json.dumps(whole), encoding="utf-8")
    assert import_file(log, file).new == 2


def test_a_day_note_that_cannot_be_is_left_out(log: SessionLog, file: Path) -> None:
    notes = [{"day": "2026-02-30", "text": "a"}, {"day": "2026-02-28"}, {"day": "2026-02-28", "text": "b"}]
    file.write_text(json.dumps({"format": 1, "sessions": [], "day_notes": notes}), encoding="utf-8")
    report = import_file(log, file)
    assert report.notes_new == 1
    assert report.left_out == [
        'Day note 1 of the file was left out: day has to be a date such as "2026-05-06".',
        "Day note 2 of the file was left out: text is missing.",
    ]


def test_of_many_that_cannot_be_the_first_fifty_are_told(log: SessionLog, file: Path) -> None:
    file.write_text(json.dumps({"format": 1, "sessions": [{}] * 1_060}), encoding="utf-8")
    report = import_file(log, file)
    assert (len(report.left_out), report.left_out_more, report.changed) == (50, 1_010, False)
    assert report.sentences()[-1] == "And 1,010 more were left out."


@pytest.mark.parametrize("value", [7, None, [], "text"])
def test_what_is_no_session_at_all(log: SessionLog, file: Path, value: object) -> None:
    file.write_text(json.dumps({"format": 1, "sessions": [value]}), encoding="utf-8")
    assert import_file(log, file).left_out == [
        "Session 1 of the file was left out: it has to be an object in {}."
    ]


def test_half_of_a_letter_becomes_a_question_mark_once_and_for_all(log: SessionLog, file: Path) -> None:
    """JSON can write halves of surrogate pairs, which no text in UTF-8 can hold."""
    file.write_text(json.dumps(spoiled("note", "a\ud800b")), encoding="utf-8")
    assert import_file(log, file).new == 2
    assert import_file(log, file).same == 2
    assert {log.session(row.id).note for row in log.sessions()} == {"a?b", ""}


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stands_anywhere_in_the_file_it_is_taken_in_or_said(
    data: st.DataObject, tmp_path: Path
) -> None:
    whole: Any = document()
    place: Any = whole
    while isinstance(place, (dict, list)) and place:
        keys = list(place) if isinstance(place, dict) else list(range(len(place)))
        key = data.draw(st.sampled_from(keys))
        if data.draw(st.integers(0, 3)) == 0 or not isinstance(place[key], (dict, list)) or not place[key]:
            place[key] = data.draw(values)
            break
        place = place[key]
    file = tmp_path / "any.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    with closing(memory_log()) as log:
        try:
            report = import_file(log, file)
        except ImportProblem:
            assert log.sessions() == ()
        else:
            kept = report.new + report.same + report.updated + len(report.conflicts)
            assert kept + len(report.left_out) == len(whole["sessions"])
            assert all(log.session(row.id) for row in log.sessions())


@given(noise=st.binary(max_size=200), at=st.integers(0, 3_000))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_bytes_stand_in_it(noise: bytes, at: int, tmp_path: Path) -> None:
    content = json.dumps(document()).encode()
    file = tmp_path / "any.json"
    file.write_bytes(content[:at] + noise + content[at:])
    with closing(memory_log()) as log:
        try:
            import_file(log, file)
        except ImportProblem:
            assert log.sessions() == ()
        else:
            assert len(log.sessions()) <= 2
