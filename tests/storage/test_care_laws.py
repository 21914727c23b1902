"""Whatever is told besides the sessions comes back as it was told, by the log and by an export."""

from __future__ import annotations

import io
import json
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_player.core.checkin import (
    CheckIn,
    Complaint,
    MorningAnswer,
    RedSign,
    Run,
    SafetyAnswer,
    SafetyRecord,
    Shoes,
    SplintNight,
)
from rehab_player.core.programme_enrolment import (
    Enrolment,
    Moved,
    OwnDose,
    Pause,
    PauseReason,
    PhaseStart,
)
from rehab_player.core.routine import Sides, Span
from rehab_player.core.session import PainMoment
from rehab_player.core.suggestion import SuggestionAnswer, SuggestionKind
from rehab_player.core.suggestion_dose import Adjustment, AdjustmentKind
from rehab_player.storage import care_rows
from rehab_player.storage.care import CareLog
from rehab_player.storage.care_kinds import KINDS, kind_of
from rehab_player.storage.care_merge import entry_as_dict, entry_from
from rehab_player.storage.care_values import CareValue, Kept, ToldComplaint
from rehab_player.storage.export_json import write_to
from rehab_player.storage.import_history import import_file
from rehab_player.storage.log import SessionLog, memory_log
from tests.storage.log_stories import FIRST, start
from tests.storage.test_log_laws import scores, texts, times

if TYPE_CHECKING:
    from pathlib import Path

ids = st.uuids().map(str)
days = st.dates(date(1971, 1, 1), date(2199, 12, 31))
maybe_day = st.none() | days
km = st.floats(0, 1_000, allow_nan=False)
numbers = st.floats(allow_nan=False, allow_infinity=False)
sides = st.sampled_from(Sides)


def several(one: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(one, max_size=4).map(tuple)


spans = st.tuples(km, km).map(lambda two: Span(min(two), max(two)))
adjustments = st.builds(
    Adjustment,
    kind=st.sampled_from(AdjustmentKind),
    routine=texts,
    kg=st.none() | numbers,
    share=st.none() | numbers,
    variant=st.none() | texts,
    hours=st.none() | numbers,
    until=maybe_day,
    programme=st.none() | ids,
    phase=st.none() | st.integers(0, 50),
    off=st.booleans(),
)
values: dict[type[object], st.SearchStrategy[CareValue]] = {
    CheckIn: st.builds(
        CheckIn,
        id=ids,
        at=times,
        day=days,
        area=texts,
        pain_now=scores,
        signs=several(st.sampled_from(RedSign)),
        ran=st.none() | st.booleans(),
        session=st.none() | st.just(FIRST),
    ),
    MorningAnswer: st.builds(
        MorningAnswer,
        id=ids,
        at=times,
        day=days,
        area=texts,
        first_step=scores,
        stiff_min=st.none() | st.integers(0, 1_440),
        swelling=st.booleans(),
        walk_changed=st.booleans(),
        other_joints=st.booleans(),
        session=st.none() | st.just(FIRST),
    ),
    Shoes: st.builds(Shoes, id=ids, name=texts, first_worn=days, km_before=km, retired_on=maybe_day),
    Run: st.builds(
        Run,
        id=ids,
        day=days,
        km=km,
        minutes=st.none() | km,
        area=st.none() | texts,
        pain_from_km=st.none() | km,
        worst=st.none() | scores,
        note=texts,
    ),
    SplintNight: st.builds(SplintNight, day=days, hours=st.floats(0, 24)),
    SafetyRecord: st.builds(SafetyRecord, at=times, answers=several(st.sampled_from(SafetyAnswer))),
    ToldComplaint: st.builds(
        ToldComplaint,
        at=times,
        complaint=st.builds(
            Complaint,
            area=texts,
            side=sides,
            since=maybe_day,
            worst_ever=st.none() | scores,
            usual=st.none() | scores,
            seen_on=maybe_day,
        ),
    ),
    SuggestionAnswer: st.builds(
        SuggestionAnswer,
        id=ids,
        at=times,
        day=days,
        key=texts,
        kind=st.sampled_from(SuggestionKind),
        rule=texts,
        routine=texts,
        reason=texts,
        accepted=st.booleans(),
        changes=several(adjustments),
    ),
    Enrolment: st.builds(
        Enrolment,
        id=ids,
        programme=texts,
        side=sides,
        started_on=days,
        pauses=several(st.builds(Pause, reason=st.sampled_from(PauseReason), first=days, until=maybe_day)),
        moved=several(st.builds(Moved, day=days, to=days)),
        phases=several(st.builds(PhaseStart, phase=st.integers(0, 50), day=days)),
        left_on=maybe_day,
        finished_on=maybe_day,
    ),
    OwnDose: st.builds(
        OwnDose,
        id=ids,
        routine=texts,
        side=sides,
        started_on=days,
        left_on=maybe_day,
        per_day=st.none() | spans,
        days_per_week=st.none() | spans,
        min_hours_apart=st.none() | km,
        after_runs=st.booleans(),
    ),
}
any_value = st.one_of(*values.values())
many = st.lists(any_value, max_size=6, unique_by=lambda value: kind_of(value).id_of(value))


def everything(log: SessionLog) -> dict[str, Kept]:
    with log.reading() as db:
        return {kept.id: kept for kind in KINDS for kept in care_rows.read(db, kind, all_versions=True)}


def with_a_session() -> SessionLog:
    log = memory_log()
    log.begin(start())
    return log


def by_id(told: list[CareValue]) -> dict[str, CareValue]:
    return {kind_of(value).id_of(value): value for value in told}


def test_the_laws_are_tried_with_every_kind() -> None:
    assert set(values) == {kind.value for kind in KINDS}


@given(many)
def test_what_was_told_comes_back(told: list[CareValue]) -> None:
    with closing(with_a_session()) as log:
        CareLog(log).put(*told)
        assert {entry_id: kept.value for entry_id, kept in everything(log).items()} == by_id(told)
        offsets = [
            kept.value.at.utcoffset() for kept in everything(log).values() if hasattr(kept.value, "at")
        ]
        assert sorted(map(str, offsets)) == sorted(str(v.at.utcoffset()) for v in told if hasattr(v, "at"))


@given(many, many)
def test_undone_everything_is_as_before(before: list[CareValue], told: list[CareValue]) -> None:
    with closing(with_a_session()) as log:
        care = CareLog(log)
        care.put(*before)
        kept = everything(log)
        undo = care.put(*told, *before[:2])
        redo = care.apply(undo)
        assert everything(log) == kept
        care.apply(redo)
        assert {entry_id: one.value for entry_id, one in everything(log).items()} == by_id([*before, *told])
        undo = care.take_out(*before)
        care.apply(undo)
        assert {entry_id: one.value for entry_id, one in everything(log).items()} == by_id([*before, *told])


@given(any_value)
def test_taken_out_it_is_gone_and_its_pain_too(value: CareValue) -> None:
    with closing(with_a_session()) as log:
        care = CareLog(log)
        care.put(value)
        care.take_out(value)
        assert everything(log) == {}
        assert log.session(FIRST).pains == ()
        assert care.take_out(value).put_in == ()


@given(st.one_of(values[CheckIn], values[MorningAnswer]))
def test_pain_told_about_a_session_is_pain_of_the_session(value: CareValue) -> None:
    assert isinstance(value, CheckIn | MorningAnswer)
    with closing(with_a_session()) as log:
        CareLog(log).put(value)
        session = log.session(FIRST)
        told = (session.pain(PainMoment.BEFORE), session.pain(PainMoment.MORNING))
        row = log.sessions()[0]
        assert (row.pain_before, row.pain_morning) == told
    if value.session is None:
        assert told == (None, None)
    else:
        score = (value.pain_now, None) if isinstance(value, CheckIn) else (None, value.first_step)
        assert told == score


@given(any_value)
def test_an_entry_of_an_export_is_json_and_says_the_same(value: CareValue) -> None:
    kind = kind_of(value)
    entry = entry_as_dict(Kept(id=kind.id_of(value), value=value))
    again = json.loads(json.dumps(entry, ensure_ascii=False, allow_nan=False))
    assert entry_from(kind, again, "a.json") == Kept(
        id=kind.id_of(value), value=value, imported_from="a.json"
    )


@given(told=many)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
def test_it_goes_out_and_comes_in_and_a_second_time_changes_nothing(
    told: list[CareValue], tmp_path: Path
) -> None:
    file = tmp_path / "out.json"
    with closing(with_a_session()) as log, file.open("w", encoding="utf-8") as out:
        CareLog(log).put(*told)
        write_to(log, out)
    with closing(memory_log()) as log:
        report = import_file(log, file)
        assert (report.care_new, report.care_conflicts, report.left_out) == (len(told), [], [])
        assert {entry_id: kept.value for entry_id, kept in everything(log).items()} == by_id(told)
        written = io.StringIO()
        write_to(log, written)
        assert json.loads(written.getvalue()) == json.loads(file.read_text("utf-8"))
        changes = log._db.total_changes
        report = import_file(log, file)
        assert (report.changed, report.care_same, log._db.total_changes) == (False, len(told), changes)
