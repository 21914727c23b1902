"""The window as a whole, driven by keys and accessible names, with a speaker that plays nothing."""

from __future__ import annotations

import uuid
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from rehab_player.app import Frame
from rehab_player.core.checkin import RedSign
from rehab_player.core.guide import Help
from rehab_player.core.moment import State
from rehab_player.core.routine import Sides
from rehab_player.core.session import Progress, SessionStart, SessionState
from rehab_player.core.settings import Settings
from rehab_player.core.sound import SoundPath, SoundStatus
from rehab_player.resources import routines_dir
from rehab_player.storage.backup import back_up_now
from rehab_player.storage.care import CareLog
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import SessionLog, open_log, read_log
from rehab_player.storage.log_problem import LogFault, LogProblem
from rehab_player.storage.routine_file import read_routine
from rehab_player.storage.settings import save_settings
from rehab_player.ui.checkin.page import CheckInPage
from rehab_player.ui.editor.page import EditorPage
from rehab_player.ui.first_start.page import FirstStartPage
from rehab_player.ui.guide.page import GuidePage
from rehab_player.ui.player.page import PlayerPage
from rehab_player.ui.reminders.phone_sheet import PhoneSheet
from rehab_player.ui.settings.first_check import SoundCheckSheet
from rehab_player.ui.settings.page import SettingsPage
from rehab_player.ui.summary import SummaryPage
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from rehab_player.core.schedule import Scheduled
    from rehab_player.core.sound import SoundSettings
    from rehab_player.program import Program


class SilentSpeaker:
    """A speaker without a process: remembers what it was told."""

    def __init__(self) -> None:
        import socket

        self._ours, self._theirs = socket.socketpair()
        self.schedules: list[Sequence[Scheduled]] = []
        self.settings: SoundSettings | None = None

    def start(self) -> None: ...
    def cut(self) -> None: ...
    def mute(self, is_muted: bool) -> None: ...

    def play(self, cues: Sequence[Scheduled]) -> None:
        self.schedules.append(cues)

    def configure(self, settings: SoundSettings) -> None:
        self.settings = settings

    def status(self) -> SoundStatus:
        return SoundStatus(path=SoundPath.STREAM, device="Speakers")

    def poll(self) -> bool:
        return False

    def fileno(self) -> int:
        return self._ours.fileno()

    def close(self) -> None:
        self._ours.close()
        self._theirs.close()


BROKEN = "format: 1\nname: Evening\nsteps:\n  - rest: soon\n"


@pytest.fixture
def speakers() -> Iterator[list[SilentSpeaker]]:
    """Every speaker that the program makes, the newest last."""
    made: list[SilentSpeaker] = []
    yield made
    for silent in made:
        silent.close()


@pytest.fixture
def program(
    qtbot: QtBot,
    qapp: QApplication,
    home: Path,
    speakers: list[SilentSpeaker],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    monkeypatch.setattr("rehab_player.program.Program._make_speaker", lambda _self: made(speakers))
    if not (home / "data").is_file():
        (home / "data").mkdir(exist_ok=True)
    save_settings(home / "data" / "settings.ini", Settings(agreed_note=True, sound_checked=True))
    frame = Frame(qapp, home / "data")
    frame.window.show()
    opened = frame.furnish(None, start=False)
    if opened.window.is_taken_over:
        press(opened.window, "Look around first")
        opened.settings.change(sound_checked=True)
    qtbot.waitUntil(lambda: bool(button(opened.window, "Start")), timeout=10_000)
    yield opened
    opened.close()
    frame.window.close()
    frame.window.deleteLater()
    frame.deleteLater()


def made(speakers: list[SilentSpeaker]) -> SilentSpeaker:
    speakers.append(SilentSpeaker())
    return speakers[-1]


def button(inside: QWidget, name: str) -> QAbstractButton | None:
    """The visible button with this accessible name or text."""
    found = [
        candidate
        for candidate in inside.findChildren(QAbstractButton)
        if candidate.isVisible() and name in (candidate.accessibleName(), candidate.text())
    ]
    return found[0] if found else None


def press(inside: QWidget, name: str) -> None:
    found = button(inside, name)
    assert found is not None, f"no button {name!r}"
    found.click()


def player(program: Program) -> PlayerPage | None:
    pages = [page for page in program.window.findChildren(PlayerPage) if page.isVisible()]
    return pages[0] if pages else None


def check_in(program: Program) -> CheckInPage | None:
    pages = [page for page in program.window.findChildren(CheckInPage) if page.isVisible()]
    return pages[0] if pages else None


def start(program: Program) -> None:
    """From Today through the check-in into a session."""
    press(program.window, "Start")
    page = check_in(program)
    assert page is not None
    page.questions.pain.set_score(1)
    page.questions.signs.tell(())
    page.start()


def log_of(home: Path) -> closing[SessionLog]:
    return closing(read_log(home / "data" / "history.sqlite3"))


def interrupted(home: Path) -> str:
    """A log with a session that a crash has left, ten minutes ago."""
    file = read_routine(routines_dir() / "mobility-reset.yaml")
    at = datetime.now().astimezone() - timedelta(minutes=10)
    start = SessionStart(
        id=str(uuid.uuid4()),
        routine_name="Mobility Reset",
        routine_file=file.path.name,
        routine_hash=file.sha256,
        routine_text=file.text,
        routine_parts=file.parts,
        affected="left",
        planned_ms=300_000,
        segment_count=18,
        started_at=at,
        local_date=at.date(),
    )
    (home / "data").mkdir()
    log = open_log(home / "data" / "history.sqlite3")
    log.begin(start)
    log.progress(start.id, Progress(segment=7, elapsed_ms=12_000, active_ms=97_000, at=at))
    log.close()
    return start.id


def test_from_today_into_the_player_and_back(program: Program, home: Path) -> None:
    start(program)
    page = player(program)
    assert page is not None
    assert program.flow.is_playing
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_1)
    (summary,) = program.window.findChildren(SummaryPage)
    QTest.keyClick(summary, Qt.Key.Key_Escape)
    assert player(program) is None
    assert not program.flow.is_playing
    with log_of(home) as log:
        (row,) = log.sessions()
        assert row.pain_before == 1


def refuse(*_: object, **__: object) -> None:
    raise LogProblem(LogFault.FULL, Path("history.sqlite3"))


def test_what_a_full_disk_refused_is_tried_again_and_not_lost_without_a_word(
    program: Program, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(program)
    page = player(program)
    assert page is not None
    with monkeypatch.context() as full:
        full.setattr(SessionLog, "finish", refuse)
        QTest.keyClick(page, Qt.Key.Key_Escape)
        QTest.keyClick(page, Qt.Key.Key_1)
        (summary,) = program.window.findChildren(SummaryPage)
        QTest.keyClick(summary, Qt.Key.Key_Return)
        press(program.window, "Close")
        QTest.keyClick(summary, Qt.Key.Key_Escape)
        press(program.window, "Stay here")
        assert not program.window.close()
        press(program.window, "Not now")
        assert summary.isVisible()
    QTest.keyClick(summary, Qt.Key.Key_Escape)
    assert not summary.isVisible()
    with log_of(home) as log:
        assert [row.state for row in log.sessions()] == [SessionState.PARTIAL]


def test_who_agrees_may_leave_what_a_full_disk_refused(
    program: Program, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    start(program)
    page = player(program)
    assert page is not None
    monkeypatch.setattr(SessionLog, "finish", refuse)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_1)
    (summary,) = program.window.findChildren(SummaryPage)
    QTest.keyClick(summary, Qt.Key.Key_Escape)
    press(program.window, "Leave")
    assert not summary.isVisible()
    assert not program.window.close()
    press(program.window, "Close without it")
    assert not program.window.isVisible()


def test_whoever_goes_back_from_the_check_in_leaves_no_trace(program: Program, home: Path) -> None:
    press(program.window, "Start")
    page = check_in(program)
    assert page is not None
    page.back.click()
    assert check_in(program) is None
    assert player(program) is None
    with log_of(home) as log:
        assert log.sessions() == ()


def test_a_session_ended_early_is_summed_up_and_kept(
    program: Program, speakers: list[SilentSpeaker], home: Path
) -> None:
    start(program)
    page = player(program)
    assert page is not None
    assert speakers[-1].schedules
    assert speakers[-1].schedules[-1]
    QTest.keyClick(page, Qt.Key.Key_Right)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_1)
    (summary,) = program.window.findChildren(SummaryPage)
    summary.worst.set_score(3)
    QTest.keyClick(summary, Qt.Key.Key_Return)
    assert not summary.isVisible()
    with log_of(home) as log:
        (row,) = log.sessions()
    assert (row.state, row.pain_worst) == (SessionState.PARTIAL, 3)


def test_a_sign_told_after_a_session_is_kept_beside_what_was_told_before_it(
    program: Program, home: Path
) -> None:
    start(program)
    page = player(program)
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_1)
    (summary,) = program.window.findChildren(SummaryPage)
    summary.after.set_score(2)
    QTest.keyClick(summary.swelling, Qt.Key.Key_Space)
    QTest.keyClick(summary, Qt.Key.Key_Return)
    with log_of(home) as log:
        before, after = CareLog(log).check_ins()
        (row,) = log.sessions()
    assert (before.pain_now, before.signs, before.session) == (1, (), row.id)
    assert (after.pain_now, after.signs, after.session) == (2, (RedSign.SWELLING,), None)
    assert (row.pain_before, row.pain_after) == (1, 2)


def test_an_interrupted_session_is_offered_and_goes_on_where_it_was(
    home: Path, request: pytest.FixtureRequest
) -> None:
    session_id = interrupted(home)
    program: Program = request.getfixturevalue("program")
    press(program.window, "Resume")
    page = player(program)
    assert page is not None
    moment = program.flow.moment()
    assert moment is not None
    assert (moment.state, moment.segment.index, moment.elapsed_ms) == (State.PAUSED, 7, 12_000)
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    QTest.keyClick(page, Qt.Key.Key_2)
    with log_of(home) as log:
        session = log.session(session_id)
    assert session.state is SessionState.PARTIAL
    assert session.end_reason == "pain"


def test_an_interrupted_session_can_be_kept_as_it_is(home: Path, request: pytest.FixtureRequest) -> None:
    session_id = interrupted(home)
    program: Program = request.getfixturevalue("program")
    press(program.window, "Keep as it is")
    assert button(program.window, "Resume") is None
    with log_of(home) as log:
        assert log.session(session_id).active_ms == 97_000


def test_closing_the_window_in_mid_session_asks_first(program: Program) -> None:
    start(program)
    page = player(program)
    assert page is not None
    assert not program.window.close()
    assert page.questions.standing() is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert program.window.isVisible()
    assert not program.window.close()
    QTest.keyClick(page, Qt.Key.Key_3)
    assert not program.window.isVisible()


def test_volume_keys_change_the_settings_and_the_speaker(
    program: Program, speakers: list[SilentSpeaker]
) -> None:
    start(program)
    page = player(program)
    assert page is not None
    before = program.settings.value.sound.tone_volume
    QTest.keyClick(page, Qt.Key.Key_Up)
    assert program.settings.value.sound.tone_volume == before + 5
    assert speakers[-1].settings == program.settings.value.sound


def test_a_folder_that_cannot_be_written_is_said_before_the_session(
    home: Path, request: pytest.FixtureRequest
) -> None:
    (home / "data").write_text("in the way", encoding="utf-8")
    program: Program = request.getfixturevalue("program")
    press(program.window, "Close")
    start(program)
    assert player(program) is None
    press(program.window, "Play anyway")
    assert player(program) is not None


def test_the_first_start_asks_and_is_asked_once(
    home: Path, qapp: QApplication, speakers: list[SilentSpeaker], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rehab_player.program.Program._make_speaker", lambda _self: made(speakers))
    for is_first in (True, False):
        frame = Frame(qapp, home / "data")
        frame.window.show()
        opened = frame.furnish(None, start=False)
        assert opened.window.is_taken_over is is_first
        opened.settings.change(agreed_note=True)
        opened.close()
        frame.window.close()
        frame.window.deleteLater()
        frame.deleteLater()


@pytest.mark.parametrize(
    ("found", "played"),
    [
        (Help(file="contrast-soak", when=""), "Contrast Soak"),
        (Help(file="heel-drops-12-weeks", when="", kind="programme"), "Eccentric heel drops"),
    ],
)
def test_the_first_start_leads_to_the_routine_that_fits(program: Program, found: Help, played: str) -> None:
    program.asking.first_start.begun.emit(found)
    (page,) = program.window.findChildren(CheckInPage)
    assert any(played in line.accessibleName() for line in page.findChildren(Line))


def test_the_first_start_without_a_place_leads_to_all_routines(program: Program) -> None:
    program.asking.first_start.begun.emit(None)
    assert program.window.current_page == "routines"


def test_before_the_very_first_session_the_sound_is_checked(program: Program) -> None:
    program.settings.change(sound_checked=False)
    press(program.window, "Start")
    assert check_in(program) is None
    (sheet,) = program.window.findChildren(SoundCheckSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert check_in(program) is not None
    assert program.settings.value.sound_checked


def test_a_backup_is_made_at_the_first_start_of_the_day(program: Program, home: Path) -> None:
    program.close()
    assert len(list((home / "data" / "backups").glob("history-daily-*.sqlite3"))) == 1


def test_after_damage_the_newest_good_backup_is_offered(home: Path, request: pytest.FixtureRequest) -> None:
    session_id = interrupted(home)
    data = DataFolder(home / "data")
    back_up_now(data.log_path, data.backups, datetime.now().astimezone())
    data.log_path.write_bytes(b"not a database at all, but long enough to look like one" * 40)
    program: Program = request.getfixturevalue("program")
    press(program.window, "Take it back")
    press(program.window, "Close")
    with log_of(home) as log:
        assert [session.start.id for session in log.open_sessions()] == [session_id]
    assert button(program.window, "Resume") is not None


def test_a_later_start_opens_what_it_was_given(program: Program) -> None:
    program.wanted([str(routines_dir() / "contrast-soak.yaml"), "start"])
    assert player(program) is not None
    moment = program.flow.moment()
    assert moment is not None
    assert moment.state is State.LEAD_IN


def test_a_file_from_elsewhere_is_offered_before_it_is_played(program: Program, home: Path) -> None:
    (home / "theirs.yaml").write_text(BROKEN.replace("soon", "5s"), encoding="utf-8")
    program.wanted([str(home / "theirs.yaml"), "offer"])
    assert player(program) is None
    press(program.window, "Add it")
    assert (home / "data" / "routines" / "theirs.yaml").exists()
    assert program.window.current_page == "routines"


@pytest.mark.parametrize("how", ["offer", "start"])
def test_a_programme_from_elsewhere_is_added_and_followed(program: Program, home: Path, how: str) -> None:
    (home / "weeks.yaml").write_text(
        "format: 1\nprogramme: Six weeks\nphases:\n"
        "  - {name: All, weeks: 6, do: [{routine: calf-raises, days_per_week: 3}]}\n",
        encoding="utf-8",
    )
    program.wanted([str(home / "weeks.yaml"), how])
    press(program.window, "Add it")
    assert program.window.current_page == "today"
    press(program.window, "Follow")
    assert [one.programme for one in program._doors.care.enrolments()] == ["weeks"]


def test_a_broken_file_that_is_started_leads_into_the_editor(program: Program, home: Path) -> None:
    path = home / "data" / "routines" / "evening.yaml"
    path.write_text(BROKEN, encoding="utf-8")
    program.wanted([str(path)])
    press(program.window, "Open in the editor")
    (page,) = program.window.findChildren(EditorPage)
    assert page.isVisible()
    assert page.text.textCursor().blockNumber() + 1 == 4


def test_a_file_that_vanished_is_told_without_a_way_to_edit_it(program: Program, home: Path) -> None:
    program.wanted([str(home / "data" / "routines" / "gone.yaml")])
    assert button(program.window, "Open in the editor") is None
    press(program.window, "Close")


def test_files_that_come_are_noticed_before_the_list_was_ever_shown(
    program: Program, home: Path, qtbot: QtBot
) -> None:
    assert program.window.current_page == "today"
    path = home / "data" / "routines" / "evening.yaml"
    path.write_text(BROKEN.replace("soon", "5s"), encoding="utf-8")
    qtbot.waitUntil(lambda: program.books.card("evening") is not None)


def test_the_answers_of_the_first_start_are_changed_from_settings(program: Program) -> None:
    program.window.show_page("settings")
    press(program.window, "Change the answers")
    (page,) = program.window.findChildren(FirstStartPage)
    page.questions.area.choose("back of ankle")
    assert page.start_with.text().startswith("Runners often start with this:")
    page.questions.side.choose("right")
    page.agree.setChecked(True)
    page.go.click()
    assert not page.isVisible()
    assert program.settings.value.affected is Sides.RIGHT
    assert program.settings.value.agreed_note


def link(inside: QWidget, words: str) -> Link:
    (found,) = (one for one in inside.findChildren(Link) if one.accessibleName() == words and one.isVisible())
    return found


def test_the_warning_signs_are_read_in_the_guide_and_before_a_session_over_it(program: Program) -> None:
    link(program.window, "Warning signs").click()
    assert program.window.current_page == "guide"
    (guide,) = program.window.findChildren(GuidePage)
    assert guide.tabs.key_at(guide.tabs.currentIndex()) == "see"
    program.window.show_page("today")
    press(program.window, "Start")
    page = check_in(program)
    assert page is not None
    page.note.link.click()
    assert check_in(program) is page
    assert page.window().findChildren(Sheet)[-1].isVisible()


def test_a_routine_is_added_by_writing_it_or_from_a_file(program: Program) -> None:
    press(program.window, "Add a routine")
    assert button(program.window, "Choose a file") is not None
    press(program.window, "Write it here")
    assert program.window.is_taken_over
    assert program.window.findChildren(EditorPage)


def test_a_programme_of_the_guide_can_be_followed_from_there(program: Program) -> None:
    guide = program.window.show_page("guide")
    assert isinstance(guide, GuidePage)
    guide.choose("back")
    press(guide, "Open, Heel drops, 12 weeks")
    assert program.window.current_page == "today"
    press(program.window, "Follow")
    program.window.show_page("today")
    assert button(program.window, "Follow a programme") is not None
    assert [one.programme for one in program._doors.care.enrolments()] == ["heel-drops-12-weeks"]


def test_reminders_are_built_when_they_are_switched_on_and_saved_for_the_phone(program: Program) -> None:
    outside = program._outside
    built = [outside._reminding, outside._notifier, outside._tray]
    assert built == [None, None, None]
    program.settings.change(remind=True)
    assert outside._reminding is not None
    program.settings.change(remind=False, stay=True)
    assert outside._tray is None, "without a screen there is no tray"
    assert not program.window.stays()
    settings = program.window.show_page("settings")
    assert isinstance(settings, SettingsPage)
    settings.show_section("reminders")
    press(program.window, "Reminders for the phone…")
    (sheet,) = program.window.findChildren(PhoneSheet)
    assert not sheet.go.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
