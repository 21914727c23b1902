"""What must hold of files that are taken in or kept beside the log: histories, foreign ones, settings."""

from __future__ import annotations

from contextlib import closing
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.flatten import flatten
from rehab_player.core.history import Zoom
from rehab_player.core.report import make_report, report_days
from rehab_player.storage import wording
from rehab_player.storage.export_json import write_to
from rehab_player.storage.foreign import convert
from rehab_player.storage.history import History
from rehab_player.storage.import_history import ImportProblem, ImportReport, import_file
from rehab_player.storage.log import memory_log
from rehab_player.storage.own_routines_import import routine_in
from rehab_player.storage.routine_file import parse_routine
from rehab_player.storage.settings import load_settings, save_settings
from rehab_player.storage.shelf import load_shelf, save_shelf
from rehab_player.storage.shelf_drafts import Drafts
from tests.fuzzing.laws import HERE, Watch, timeline_holds
from tests.storage.log_stories import BERLIN_MORNING

if TYPE_CHECKING:
    from rehab_player.storage.log import SessionLog


class FolderLaws:
    """Laws about files that have to lie somewhere: in `folder`, which is the fuzzer's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def history(self, data: bytes, watch: Watch) -> None:
        """An import is taken in or refused as a whole; taken in twice it doubles nothing."""
        file = self._folder / "history.json"
        file.write_bytes(data)
        with closing(memory_log()) as log:
            with watch.timing("import"):
                report = _import(log, file)
            if isinstance(report, str):
                assert "\n" not in report
                assert History(log).count() == 0, "refused, and yet something was taken in"
                return
            assert all(len(line) < 2_000 for line in report.sentences())
            with watch.timing("history"):
                _history_is_shown(log)
            again = import_file(log, file)
            assert (again.new, again.notes_new, again.care_new) == (0, 0, 0), "taken in twice"
            with watch.timing("export"):
                told = exported(log)
        copy = self._folder / "copy.json"
        copy.write_text(told, encoding="utf-8")
        with closing(memory_log()) as other:
            assert not import_file(other, copy).left_out
            assert exported(other) == told, "exported and imported it is another history"

    def settings(self, data: bytes, watch: Watch) -> None:
        """Settings are what is allowed; saved and read again they are the same, without a word."""
        path = self._folder / "settings.ini"
        path.write_bytes(data)
        with watch.timing("read"):
            settings, problems = load_settings(path)
        assert all(len(problem) < 1_000 and "\n" not in problem for problem in problems), problems
        assert save_settings(path, settings) is None
        assert load_settings(path) == (settings, ())

    def shelf(self, data: bytes, watch: Watch) -> None:
        """Favourites and drafts: what makes no sense is nothing."""
        path = self._folder / "shelf.json"
        path.write_bytes(data)
        (self._folder / "drafts").mkdir(exist_ok=True)
        (self._folder / "drafts" / "a.draft.json").write_bytes(data)
        with watch.timing("read"):
            shelf = load_shelf(path)
            Drafts(self._folder / "drafts").found()
        save_shelf(path, shelf)
        assert load_shelf(path) == shelf


def _import(log: SessionLog, file: Path) -> ImportReport | str:
    """The report, or why nothing was taken in."""
    try:
        return import_file(log, file)
    except ImportProblem as problem:
        return problem.message


def exported(log: SessionLog) -> str:
    """The whole history as it goes out."""
    with closing(StringIO()) as text:
        write_to(log, text)
        return text.getvalue()


def _history_is_shown(log: SessionLog) -> None:
    """What the history page and the report ask for."""
    history = History(log)
    choices = history.choices()
    for row in history.rows(limit=5):
        history.session(row.id)
    history.facts(), history.readings(), history.mornings(), history.sides(), history.day_notes()
    first, last = report_days(Zoom.ALL, BERLIN_MORNING.date(), choices.first_day)
    make_report(history.report_data(first, last), first, last)


def foreign_holds(name: str, data: bytes, watch: Watch) -> None:
    """What another program's file is turned into can be played."""
    with watch.timing("convert"):
        found = convert(data, name)
    if found is None:
        parse_routine(data, path=HERE)
        return
    assert found.routines or found.problems
    for made in found.routines:
        file = parse_routine(made.text, path=Path("knee.yaml"))
        if file.routine is not None:
            timeline_holds(flatten(file.routine), watch)
        faults = [problem for problem in file.problems if not problem.warning]
        assert all(_is_too_much(fault.what) for fault in faults), faults
    with watch.timing("paste"):
        routine_in(data.decode("utf-8", "replace"))


def _is_too_much(what: str) -> bool:
    """Whether a problem says no more than that the workout is longer than can be played."""
    return what == wording.TOO_MANY_VISITS or what.startswith("up to here the routine ")
