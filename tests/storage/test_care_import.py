"""Answers, plans, runs and shoes that come in from another machine, beside what is here."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rehab_player.core.checkin import RedSign, SplintNight
from rehab_player.core.programme_enrolment import Enrolment, in_phase, left, moved, paused, resumed
from rehab_player.core.programme_enrolment import PauseReason as Why
from rehab_player.storage.backup import backups
from rehab_player.storage.care import CareLog
from rehab_player.storage.care_kinds import kind_of
from rehab_player.storage.care_merge import entry_as_dict
from rehab_player.storage.care_values import CareValue, Kept
from rehab_player.storage.export_json import write_to
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.history import Change, History, KeptSession
from rehab_player.storage.history_json import session_as_dict
from rehab_player.storage.import_history import ImportProblem, ImportReport, import_file, import_history
from rehab_player.storage.log import SessionLog, memory_log, open_log
from tests.storage.care_stories import (
    ALL,
    CHECK_IN,
    DAY,
    ENROLMENT,
    MORNING,
    NEXT_DAY,
    RUN,
    SAFETY,
    SHOES,
    SPLINT_NIGHT,
    SUGGESTION,
    an_id,
)
from tests.storage.export_stories import HEEL_DROPS
from tests.storage.log_stories import FIRST, THIRD, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab_player.core.session import Session

PLAN = Enrolment(
    id=ENROLMENT.id, programme="heel-drops", side=ENROLMENT.side, started_on=ENROLMENT.started_on
)


@pytest.fixture
def log() -> Iterator[SessionLog]:
    with closing(memory_log()) as log:
        yield log


@pytest.fixture
def care(log: SessionLog) -> CareLog:
    return CareLog(log)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "laptop.json"


def document(*told: CareValue, sessions: tuple[Session, ...] = ()) -> dict[str, Any]:
    lists: dict[str, Any] = {}
    for value in told:
        kind = kind_of(value)
        entry = entry_as_dict(Kept(id=kind.id_of(value), value=value))
        lists.setdefault(kind.plural, []).append(entry)
    return {"format": 2, "sessions": [session_as_dict(each) for each in sessions], **lists}


def took_in(log: SessionLog, file: Path, content: dict[str, Any]) -> ImportReport:
    file.write_text(json.dumps(content), encoding="utf-8")
    return import_file(log, file)


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    """New, same, updated, conflicting."""
    return report.care_new, report.care_same, report.care_updated, len(report.care_conflicts)


def test_a_file_of_format_1_still_comes_in(log: SessionLog, care: CareLog, file: Path) -> None:
    report = took_in(log, file, {"format": 1, "sessions": [session_as_dict(HEEL_DROPS)], "day_notes": []})
    assert (report.new, counts(report)) == (1, (0, 0, 0, 0))
    assert report.sentences() == ("1 session new, 0 already here.",)
    assert care.check_ins() == ()


def test_what_came_in_is_told(log: SessionLog, file: Path) -> None:
    report = took_in(log, file, document(SHOES, RUN, SAFETY))
    assert (counts(report), report.changed) == ((3, 0, 0, 0), True)
    assert report.sentences()[1] == "Answers, runs and plans: 3 new."


def test_pain_of_an_answer_is_not_told_twice(log: SessionLog, file: Path) -> None:
    """The session brings its own, as it was when it went out."""
    session = replace(HEEL_DROPS, pains=())
    took_in(log, file, document(replace(CHECK_IN, session=FIRST), sessions=(session,)))
    assert log.session(FIRST) == session


def test_without_the_session_or_shoes_that_it_names_an_answer_comes_in_alone(
    log: SessionLog, care: CareLog, file: Path
) -> None:
    for expected in ((3, 0, 0, 0), (0, 3, 0, 0)):
        assert counts(took_in(log, file, document(CHECK_IN, MORNING, RUN))) == expected
        assert care.check_ins() == (replace(CHECK_IN, session=None),)
        assert care.mornings() == (replace(MORNING, session=None),)
        assert care.runs() == (replace(RUN, shoes=None),)
    log.begin(start(THIRD))
    assert counts(took_in(log, file, document(CHECK_IN, MORNING, SHOES, RUN))) == (1, 0, 3, 0)
    assert (care.check_ins(), care.mornings(), care.runs()) == ((CHECK_IN,), (MORNING,), (RUN,))


def test_an_old_export_brings_a_deleted_session_back_with_its_check_in(
    log: SessionLog, care: CareLog, file: Path
) -> None:
    History(log).apply(Change(put_in=(KeptSession(HEEL_DROPS),)))
    told = replace(CHECK_IN, session=FIRST, pain_now=2)
    care.put(told)
    with file.open("w", encoding="utf-8") as out:
        write_to(log, out)
    log.delete(FIRST)
    import_file(log, file)
    assert care.check_in_of(FIRST) == told


# --- the same entry, told differently -------------------------------------------------------

DIFFERENT: tuple[tuple[CareValue, CareValue], ...] = (
    (replace(CHECK_IN, session=None), replace(CHECK_IN, session=None, pain_now=7)),
    (replace(MORNING, session=None), replace(MORNING, session=None, first_step=0)),
    (SHOES, replace(SHOES, name="Blue")),
    (replace(RUN, shoes=None), replace(RUN, shoes=None, km=12.0)),
    (SPLINT_NIGHT, SplintNight(day=DAY, hours=2)),
    (SUGGESTION, replace(SUGGESTION, accepted=False, changes=())),
    (ENROLMENT, replace(ENROLMENT, started_on=DAY)),
)


@pytest.mark.parametrize(("here", "there"), DIFFERENT, ids=lambda value: type(value).__name__)
def test_both_versions_are_kept_and_the_one_from_here_counts(
    log: SessionLog, care: CareLog, file: Path, here: CareValue, there: CareValue
) -> None:
    care.put(here)
    for expected in ((0, 0, 0, 1), (0, 1, 0, 0)):
        report = took_in(log, file, document(there))
        assert counts(report) == expected
        ((own, twin),) = care.versions()
        assert (own.value, own.imported_from) == (here, None)
        assert (twin.twin_of, twin.imported_from) == (own.id, "laptop.json")
    everyone = (
        *(care.check_ins() + care.mornings() + care.shoes() + care.runs()),
        *(care.splint_nights() + care.suggestion_answers() + care.enrolments()),
    )
    assert everyone == (here,)
    undo = care.keep_version(twin)
    assert care.versions() == ()
    care.apply(undo)
    assert care.versions() == ((own, twin),)
    care.take_out(here)
    assert care.versions() == ()


def test_the_version_that_is_chosen_counts(log: SessionLog, care: CareLog, file: Path) -> None:
    care.put(SHOES)
    blue = replace(SHOES, name="Blue")
    took_in(log, file, document(blue))
    ((_, twin),) = care.versions()
    care.keep_version(twin)
    assert care.shoes() == (blue,)
    assert counts(took_in(log, file, document(blue))) == (0, 1, 0, 0)


def test_a_conflict_is_told_in_words(log: SessionLog, care: CareLog, file: Path) -> None:
    care.put(SHOES, replace(MORNING, session=None))
    report = took_in(log, file, document(replace(SHOES, name="Blue"), replace(MORNING, stiff_min=1)))
    kept = "this differs from what was here. Both versions were kept; the one from here counts."
    assert report.sentences()[1:] == (f"2026-05-08, morning answer: {kept}", f"Pair of shoes: {kept}")
    assert report.changed


def test_two_machines_that_exchange_their_histories_agree(file: Path) -> None:
    with closing(memory_log()) as one, closing(memory_log()) as two:
        for log, name in ((one, "Blue"), (two, "Red")):
            log.begin(start(THIRD))
            CareLog(log).put(*ALL, replace(SHOES, name=name))
        for _ in range(2):
            for giver, taker in ((one, two), (two, one)):
                with file.open("w", encoding="utf-8") as out:
                    write_to(giver, out)
                last = import_file(taker, file)
        assert not last.changed
        for log in (one, two):
            ((own, twin),) = CareLog(log).versions()
            assert {own.value.name, twin.value.name} == {"Blue", "Red"}  # type: ignore[union-attr]
            assert len(CareLog(log).runs()) == 1


# --- an earlier or later stage of it --------------------------------------------------------

STAGES: tuple[tuple[CareValue, CareValue], ...] = (
    (PLAN, in_phase(PLAN, 1, DAY)),
    (PLAN, moved(PLAN, DAY, NEXT_DAY)),
    (PLAN, left(PLAN, NEXT_DAY)),
    (paused(PLAN, Why.ILL, DAY), resumed(paused(PLAN, Why.ILL, DAY), NEXT_DAY)),
    (replace(SHOES, retired_on=None), SHOES),
    (replace(RUN, shoes=None, note="", worst=None), replace(RUN, shoes=None)),
    (replace(CHECK_IN, session=None, signs=()), replace(CHECK_IN, session=None, signs=(RedSign.SHARP,))),
)


@pytest.mark.parametrize(("early", "late"), STAGES)
def test_a_later_stage_brings_it_up_to_date_and_an_earlier_one_changes_nothing(
    log: SessionLog, care: CareLog, file: Path, early: CareValue, late: CareValue
) -> None:
    care.put(early)
    assert counts(took_in(log, file, document(late))) == (0, 0, 1, 0)
    assert counts(took_in(log, file, document(early))) == (0, 1, 0, 0)
    assert counts(took_in(log, file, document(late))) == (0, 1, 0, 0)
    assert care.versions() == ()


# --- what cannot be -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "change", "why"),
    [
        (
            CHECK_IN,
            {"pain_now": 11},
            "Check-in 1 of the file was left out: pain_now has to be a whole number",
        ),
        (CHECK_IN, {"pain_now": True}, "Check-in 1 of the file was left out: pain_now has to be a whole"),
        (CHECK_IN, {"signs": ["tired"]}, "Check-in 1 of the file was left out: signs, 1 has to be one of: "),
        (MORNING, {"at": "2026-05-06T08:00:00"}, "Morning answer 1 of the file was left out: at has to be"),
        (MORNING, {"id": "one"}, "Morning answer 1 of the file was left out: id has to be an id (a UUID)."),
        (RUN, {"km": -1}, "Run 1 of the file was left out: km has to be a number from 0 to 1,000,000."),
        (SPLINT_NIGHT, {"hours": 25}, "Night with the splint 1 of the file was left out: hours has to be a"),
        (ENROLMENT, {"pauses": [{}]}, "Programme 1 of the file was left out: pauses, 1, first is missing."),
        (SHOES, {"colour": "red"}, "Pair of shoes 1 of the file was left out: colour is not known here."),
        (
            SUGGESTION,
            {"changes": [3]},
            "Answer to a suggestion 1 of the file was left out: changes, 1 has to",
        ),
    ],
)
def test_what_cannot_be_is_left_out_and_the_rest_comes_in(
    log: SessionLog, file: Path, value: CareValue, change: dict[str, object], why: str
) -> None:
    content = document(value)
    entries = content[kind_of(value).plural]
    sound = dict(entries[0])
    entries[0] |= change
    entries.append({**sound, "id": an_id(99), **({"day": "2026-05-09"} if value == SPLINT_NIGHT else {})})
    report = took_in(log, file, content)
    (told,) = report.left_out
    assert told.startswith(why)
    assert report.care_new == 1


@pytest.mark.parametrize("entry", [None, 3, [], "text"])
def test_an_entry_that_is_none_is_left_out(log: SessionLog, file: Path, entry: object) -> None:
    report = took_in(log, file, {"format": 2, "sessions": [], "runs": [entry]})
    assert report.left_out == ["Run 1 of the file was left out: it has to be an object in {}."]


def test_a_file_whose_runs_are_no_list_is_refused_whole(log: SessionLog, care: CareLog, file: Path) -> None:
    with pytest.raises(ImportProblem, match="no history that this program has written"):
        took_in(log, file, {**document(SHOES), "runs": {}})
    assert care.shoes() == ()


def test_a_history_of_answers_alone_is_backed_up_before_an_import(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    folder.create()
    with closing(open_log(folder.log_path)) as log:
        CareLog(log).put(SHOES)
    file = tmp_path / "laptop.json"
    file.write_text(json.dumps(document(RUN)), encoding="utf-8")
    import_history(folder.root, file)
    (backup,) = backups(folder.backups)
    with closing(open_log(backup.path)) as log:
        assert (CareLog(log).shoes(), CareLog(log).runs()) == ((SHOES,), ())


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.just(FIRST),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(value=st.sampled_from(ALL), spoil=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_an_entry_says_it_comes_in_or_is_left_out(
    value: CareValue, spoil: st.DataObject, tmp_path: Path
) -> None:
    content = document(value)
    ((entry,),) = (entries for key, entries in content.items() if key not in ("format", "sessions"))
    entry[spoil.draw(st.sampled_from(sorted(entry)))] = spoil.draw(anything)
    with closing(memory_log()) as log:
        report = took_in(log, tmp_path / "laptop.json", content)
        assert report.care_new + len(report.care_conflicts) + len(report.left_out) == 1
        again = took_in(log, tmp_path / "laptop.json", content)
        assert not again.changed
        everything_there(CareLog(log))


def everything_there(care: CareLog) -> tuple[object, ...]:
    return (
        *(care.check_ins(), care.mornings(), care.shoes(), care.runs(), care.splint_nights()),
        *(care.safety(), care.complaints(), care.enrolments(), care.own_doses(), care.versions()),
        care.suggestion_answers(),
    )
