"""From the JSON of an export back to sessions, one at a time, however long the file is."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TextIO

from rehab_player.core.routine import PainRule, Side
from rehab_player.core.session import (
    DayNote,
    MeasureRecord,
    Outcome,
    PainMoment,
    PainRecord,
    Progress,
    Reason,
    SegmentRecord,
    Session,
    SessionStart,
    SessionState,
)
from rehab_player.core.timeline import Kind
from rehab_player.storage import history_wording
from rehab_player.storage.export_file import reason_of
from rehab_player.storage.import_fields import (
    Impossible,
    day,
    identity,
    listed,
    maybe,
    moment,
    number,
    shaped,
    text,
    truth,
    whole,
    word,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

_LENGTH = whole(0, 10**12)
_COUNT = whole(0, 10**9)
_CHUNK = 1 << 20
_LARGEST_ENTRY = 32 << 20
_BLANK = " \t\n\r"


class NotOurs(Exception):
    """The file as a whole makes no sense to us; the message is a sentence for people."""


class Unreadable(Exception):
    """The file cannot be read on; the message is a reason for people."""


class JsonReader:
    """The entries of an object in a file that is never read as a whole.

    Raises NotOurs, Unreadable and UnicodeDecodeError.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self._lines_before = 0
        self._ended = False
        self.keys: set[str] = set()
        """The keys met so far."""
        # It reads NaN and Infinity, which are no JSON, as numbers that no check lets pass.
        self._decode = json.JSONDecoder().raw_decode

    def entries(self, listed_key: str) -> Iterator[tuple[str, object]]:
        """Key and value of each entry; for `listed_key` once for each element of its list."""
        self._expect("{", history_wording.NO_HISTORY)
        if self._skip("}"):
            return
        while True:
            key = self._value()
            if not isinstance(key, str):
                raise NotOurs(self._nonsense())
            self.keys.add(key)
            self._expect(":")
            if key == listed_key:
                yield from ((key, each) for each in self._elements())
            else:
                yield key, self._value()
            if not self._skip(","):
                break
        self._expect("}")
        if self._peek():
            raise NotOurs(self._nonsense())

    def _elements(self) -> Iterator[object]:
        self._expect("[")
        if self._skip("]"):
            return
        while True:
            yield self._value()
            if not self._skip(","):
                break
        self._expect("]")

    def _value(self) -> Any:
        """One value, read on until it is whole."""
        self._peek()
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except json.JSONDecodeError as error:
                self._read_on_or_raise(error)
                continue
            except RecursionError:
                raise NotOurs(history_wording.NESTED) from None
            except ValueError:  # a number of thousands of digits
                raise NotOurs(self._nonsense()) from None
            if end < len(self._text) or self._ended:
                self._at = end
                return value
            self._read_on()

    def _read_on_or_raise(self, error: json.JSONDecodeError) -> None:
        if not self._ended:
            self._read_on()
            return
        told = self._text.rstrip()
        if error.pos >= len(told) or error.msg.startswith("Unterminated") or not told.endswith("}"):
            raise NotOurs(history_wording.CUT_SHORT)
        self._at = error.pos
        raise NotOurs(self._nonsense())

    def _read_on(self) -> None:
        """Let go of what is behind us, and read as much again as is left: a long value is not tried often."""
        self._lines_before += self._text.count("\n", 0, self._at)
        self._text, self._at = self._text[self._at :], 0
        if len(self._text) > _LARGEST_ENTRY:
            raise NotOurs(history_wording.too_big(_LARGEST_ENTRY >> 20))
        try:
            more = self._file.read(max(_CHUNK, len(self._text)))
        except OSError as error:
            raise Unreadable(reason_of(error)) from error
        self._ended = not more
        self._text += more

    def _peek(self) -> str:
        """The next character that is not blank, empty at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._read_on()

    def _skip(self, mark: str) -> bool:
        there = self._peek() == mark
        self._at += there
        return there

    def _expect(self, mark: str, otherwise: str = "") -> None:
        if self._skip(mark):
            return
        if otherwise:
            raise NotOurs(otherwise)
        raise NotOurs(self._nonsense() if self._peek() else history_wording.CUT_SHORT)

    def _nonsense(self) -> str:
        return history_wording.no_json(self._lines_before + self._text.count("\n", 0, self._at) + 1)


def session_from(value: object) -> Session:
    """Raises Impossible, which says what cannot be."""
    session = _SESSION(value)
    passes = [(record.index, record.pass_no) for record in session.segments]
    if len(set(passes)) < len(passes):
        raise _impossible("segments", history_wording.TWICE)
    if session.state is not SessionState.OPEN and session.ended_at is None:
        raise _impossible("state", history_wording.NEVER_ENDED)
    ordered = sorted(session.segments, key=lambda record: (record.index, record.pass_no))
    return replace(session, segments=tuple(ordered))


def day_note_from(value: object) -> DayNote:
    """Raises Impossible."""
    return _DAY_NOTE(value)


def _impossible(where: str, what: str) -> Impossible:
    problem = Impossible(what)
    problem.where = (where,)
    return problem


def _segment(**told: Any) -> SegmentRecord:
    pass_no = told.pop("pass")
    return SegmentRecord(pass_no=pass_no, **told)


def _session(
    *,
    id: str,  # noqa: A002
    routine: dict[str, Any],
    affected: str,
    started_at: datetime,
    local_date: date,
    planned_ms: int,
    segment_count: int,
    **told: Any,
) -> Session:
    start = SessionStart(
        id=id,
        affected=affected,
        started_at=started_at,
        local_date=local_date,
        planned_ms=planned_ms,
        segment_count=segment_count,
        **routine,
    )
    return Session(start=start, **told)


def _routine(
    *, name: str, file: str, sha256: str, parts: tuple[tuple[str, str], ...], **told: Any
) -> dict[str, Any]:
    kept = {"routine_name": name, "routine_file": file, "routine_hash": sha256, "routine_parts": parts}
    return {**kept, "routine_text": told.pop("text"), **told}


def _part(*, name: str, text: str) -> tuple[str, str]:
    return name, text


_SIDE = maybe(word(Side))
_REASON = maybe(word(Reason))
_OF_SEGMENT: dict[str, Callable[[object], object]] = {
    "index": whole(0, 10**6),
    "pass": whole(1, 10**6),
    "kind": word(Kind),
    "name": text,
    "side": _SIDE,
    "set": maybe(_COUNT),
    "sets": maybe(_COUNT),
    "round": maybe(_COUNT),
    "rounds": maybe(_COUNT),
    "planned_ms": maybe(_LENGTH),
    "planned_count": maybe(_COUNT),
    "done_ms": _LENGTH,
    "done_count": maybe(_COUNT),
    "outcome": word(Outcome),
    "reason": _REASON,
    "ended_at": moment,
}
_SEGMENT = shaped(_segment, _OF_SEGMENT, {"rep_tension_ms": maybe(_LENGTH)})
_PAIN = shaped(
    PainRecord,
    {"moment": word(PainMoment), "score": whole(0, 10), "at": moment, "segment": maybe(whole(0, 10**6))},
    {},
)
_MEASURE = shaped(MeasureRecord, {"name": text, "unit": text, "side": _SIDE, "value": number}, {})
_PROGRESS = shaped(
    Progress,
    {"segment": whole(0, 10**6), "elapsed_ms": _LENGTH, "active_ms": _LENGTH, "at": moment},
    {},
)
_ROUTINE = shaped(
    _routine,
    {
        "name": text,
        "file": text,
        "sha256": text,
        "text": text,
        "parts": listed(shaped(_part, {"name": text, "text": text}, {}), 1_000),
    },
    {"areas": listed(text, 100), "goal": maybe(text), "pain_rule": maybe(word(PainRule))},
)
_OF_SESSION: dict[str, Callable[[object], object]] = {
    "id": identity,
    "state": word(SessionState),
    "routine": _ROUTINE,
    "affected": text,
    "started_at": moment,
    "local_date": day,
    "ended_at": maybe(moment),
    "end_reason": _REASON,
    "planned_ms": _LENGTH,
    "active_ms": _LENGTH,
    "segment_count": whole(0, 10**6),
    "segments": listed(_SEGMENT, 100_000),
    "pains": listed(_PAIN, 100_000),
    "measures": listed(_MEASURE, 1_000),
    "effort": maybe(whole(0, 10)),
    "note": text,
    "progress": maybe(_PROGRESS),
}
_SESSION = shaped(
    _session, _OF_SESSION, {"by_hand": truth, "edited_at": maybe(moment), "twin_of": maybe(identity)}
)
_DAY_NOTE = shaped(DayNote, {"day": day, "text": text}, {})
