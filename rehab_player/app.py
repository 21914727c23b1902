"""The composition root of the window: the only place that builds and connects."""

from __future__ import annotations

import base64
import binascii
import signal
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from rehab_player import __version__
from rehab_player.core.settings import Motion
from rehab_player.opening import Opened, open_all
from rehab_player.playing import timeline_for
from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.awake import Awake
from rehab_player.ui.dress import dress
from rehab_player.ui.icons import Icons
from rehab_player.ui.instance import Instance
from rehab_player.ui.notices import Notices
from rehab_player.ui.pictures import Drawings
from rehab_player.ui.routines.cards import CardMaker, RoutineCard, Shelf
from rehab_player.ui.session_flow import SessionFlow
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.shell import MainWindow, Page
from rehab_player.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.session import Session
    from rehab_player.storage.figure_files import Figures
    from rehab_player.storage.library import Library
    from rehab_player.storage.log_rows import SessionRow
    from rehab_player.storage.routine_file import RoutineFile
    from rehab_player.ui.pictures import Thumbnails
    from rehab_player.ui.player.stage import StagePainter
    from rehab_player.ui.today.view import TodayView

RECENT_ROWS = 60
STILL_PLAYED = timedelta(seconds=10)
"""A session that was heard of so lately is being played by another program."""


def run(root: Path, file: Path | None, *, start: bool) -> int:
    """Open the window and stay until it is closed; a window that is open already comes forward instead."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("rehab-player")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("rehab-player")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    instance = Instance(root)
    arguments = [] if file is None else [str(file.absolute()), *(["start"] if start else [])]
    if instance.hand_over(arguments):
        return 0
    instance.listen()
    program = Program(app, open_all(root))
    instance.wanted.connect(program.wanted)
    program.show(file, start=start)
    status = app.exec()
    program.close()
    instance.close()
    return status


class Program(QObject):
    """Holds what was built, and passes what one part wants on to another."""

    def __init__(self, app: QApplication, opened: Opened) -> None:
        super().__init__()
        settings = opened.settings
        self._opened = opened
        self._log = opened.log
        self.theme = Theme(settings.scheme.value, assets=assets_dir(), parent=self)
        dress(app, self.theme)
        self.icons = Icons(self.theme, assets_dir())
        self.settings = SettingsKeeper(settings, opened.folder.settings_path, self)
        self.notices = Notices(self.theme, self.icons, lambda: self.window)
        self.drawings = Drawings(self.theme, self.icons)
        self._cards = CardMaker(
            lambda routine: timeline_for(routine, self.settings.value), opened.folder.routines
        )
        self._shelf = Shelf()
        self._library: Library | None = None
        self._figures: Figures | None = None
        self.flow = SessionFlow(
            self.theme,
            self.icons,
            lambda: self.window,
            self.settings,
            opened.log,
            opened.trouble,
            self._make_speaker,
            self._make_figures,
            Awake(),
            self.notices,
            self,
        )
        self.window = MainWindow(
            self.theme,
            self.icons,
            self._pages(),
            geometry=_decoded(settings.window),
            may_close=self.flow.may_close,
        )
        self._connect()

    def show(self, file: Path | None, *, start: bool) -> None:
        """Show the window first; what takes longer comes after its first picture."""
        self.window.show_page("today")
        self.window.show()
        QTimer.singleShot(0, lambda: self._first_work(file, start=start))

    def wanted(self, arguments: list[str]) -> None:
        """A later start called: come forward, and open what it was given."""
        self.window.come_forward()
        if arguments:
            self._open_file(Path(arguments[0]), start="start" in arguments[1:])

    def close(self) -> None:
        self.flow.close()
        self._log.close()

    # Pages

    def _pages(self) -> list[Page]:
        return [
            Page("today", "today", self.tr("Today"), self._today),
            Page("routines", "routines", self.tr("Routines"), self._routines),
            Page("history", "history", self.tr("History"), self._history),
        ]

    def _today(self) -> QWidget:
        from rehab_player.ui.today.page import TodayPage

        page = TodayPage(self.theme, self.icons, self.drawings, self._today_view)
        page.start_wanted.connect(self._start_card)
        page.resume_wanted.connect(self._resume)
        page.keep_wanted.connect(self._keep)
        page.discard_wanted.connect(self._discard)
        page.choose_wanted.connect(lambda: self.window.show_page("routines"))
        return page

    def _routines(self) -> QWidget:
        from rehab_player.ui.routines.page import RoutinesPage

        page = RoutinesPage(self.theme, self.icons, self.drawings, self._opened.folder.routines)
        page.start_wanted.connect(self._start_card)
        page.show_shelf(self._shelf)
        return page

    def _history(self) -> QWidget:
        from rehab_player.ui.history.page import HistoryPage

        return HistoryPage(self.theme, self.icons, self._log)

    def _today_view(self) -> TodayView:
        from rehab_player.ui.today.view import today_view

        return today_view(self._rows(), self._interrupted(), self._shelf.cards, _now().date())

    def _rows(self) -> tuple[SessionRow, ...]:
        try:
            return self._log.sessions(RECENT_ROWS)
        except LogProblem:
            return ()

    def _interrupted(self) -> tuple[Session, ...]:
        now = _now()
        try:
            found = self._log.open_sessions()
        except LogProblem:
            return ()
        return tuple(s for s in found if s.progress is None or now - s.progress.at > STILL_PLAYED)

    # Connecting

    def _connect(self) -> None:
        self.window.shown.connect(self._shown)
        self.window.closing.connect(self._keep_geometry)
        self.flow.ended.connect(self._refresh)

    def _first_work(self, file: Path | None, *, start: bool) -> None:
        self.drawings.set_thumbnails(self._thumbnails())
        self._read_library()
        self._refresh()
        if self._opened.notices:
            self.notices.tell(self.tr("Worth knowing"), "\n".join(self._opened.notices))
        if file is not None:
            self._open_file(file, start=start)

    def _read_library(self) -> None:
        self._shelf = self._cards.shelf(self._files().scan())

    def _files(self) -> Library:
        if self._library is None:
            from rehab_player.storage.library import Library

            folder = self._opened.folder
            self._library = Library(
                [folder.routines, routines_dir()],
                known_figures=self._known_figures().names,
                cache=folder.cache_path,
            )
        return self._library

    def _known_figures(self) -> Figures:
        if self._figures is None:
            from rehab_player.storage.figure_files import all_figures, bundled_figures

            own = [self._opened.folder.routines]
            self._figures = all_figures(bundled_figures(assets_dir() / "figures"), own)
        return self._figures

    def _thumbnails(self) -> Thumbnails:
        from rehab_player.ui.figure.thumbnails import FigureThumbnails

        return FigureThumbnails(self._known_figures().library, lambda: self.settings.value.affected)

    def _make_figures(self, folder: Path) -> StagePainter:
        from rehab_player.ui.figure.stage import StageFigures

        figures = StageFigures(self._known_figures().library, self)
        figures.set_folder(folder)
        figures.set_in_steps(self.settings.value.motion is Motion.STEPS)
        return figures

    def _shown(self, name: str) -> None:
        if name == "routines":
            self._read_library()
            self.window.page(name).show_shelf(self._shelf)  # type: ignore[attr-defined]

    def _refresh(self) -> None:
        self.window.show_page(self.window.current_page)

    def _start_card(self, card: RoutineCard) -> None:
        self._open_file(card.path)

    def _open_file(self, file: Path, *, start: bool = False) -> None:
        loaded = self._read(file)
        if loaded.routine is None:
            problems = "\n".join(problem.text(file.name) for problem in loaded.problems)
            self.notices.tell(self.tr("This routine cannot be played"), problems)
        else:
            self.flow.open(loaded, start=start)

    def _read(self, file: Path) -> RoutineFile:
        from rehab_player.storage.routine_file import read_routine

        search = (self._opened.folder.routines, routines_dir())
        return read_routine(file, search=search, known_figures=self._known_figures().names)

    def _resume(self, session_id: str) -> None:
        try:
            session = self._log.session(session_id)
            self.flow.resume(session, self._folder_of(session.start.routine_file))
        except (LogProblem, LookupError, ValueError) as problem:
            self.notices.tell(self.tr("This session cannot be resumed"), str(problem))

    def _folder_of(self, name: str) -> Path:
        """Where a file of this name lies, the person's own folder first."""
        places = (self._opened.folder.routines, routines_dir())
        return next((place for place in places if (place / name).exists()), places[0])

    def _keep(self, session_id: str) -> None:
        self._change_log(lambda: self._log.keep_as_partial(session_id))

    def _discard(self, session_id: str) -> None:
        self._change_log(lambda: self._log.delete(session_id))

    def _change_log(self, change: object) -> None:
        try:
            change()  # type: ignore[operator]
        except LogProblem as problem:
            self.notices.tell(self.tr("The log could not be changed"), problem.message)
        except LookupError:
            pass  # another window was quicker
        self._refresh()

    def _keep_geometry(self) -> None:
        self.settings.change(window=base64.b64encode(self.window.saved_geometry()).decode("ascii"))

    def _make_speaker(self) -> Speaker:
        from rehab_player.audio.speaker import Speaker

        return Speaker(self.settings.value.sound)


def _now() -> datetime:
    return datetime.now().astimezone()


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
