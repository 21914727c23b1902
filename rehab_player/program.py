"""The composition root of the window's inside: builds the pages and the session, and connects them."""

from __future__ import annotations

import base64
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab_player.core.routine import Side, Sides
from rehab_player.core.settings import Motion
from rehab_player.core.sound import SoundPath
from rehab_player.opening import open_all
from rehab_player.resources import assets_dir
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.awake import Awake
from rehab_player.ui.bookshelf import Bookshelf
from rehab_player.ui.editor.workshop import Workshop
from rehab_player.ui.figure.thumbnails import FigureThumbnails
from rehab_player.ui.instance import Instance
from rehab_player.ui.notices import Notices
from rehab_player.ui.pictures import Drawings
from rehab_player.ui.session_flow import SessionFlow
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from rehab_player.app import Frame
    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.guide import Help
    from rehab_player.core.history_doses import Prescription
    from rehab_player.core.sound import SoundStatus
    from rehab_player.storage.routine_file import RoutineFile
    from rehab_player.ui.checkin.flow import CheckInFlow
    from rehab_player.ui.first_start.flow import FirstStartFlow
    from rehab_player.ui.player.stage import StagePainter
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.today.desk import TodayDesk


class Program(QObject):
    """Holds what was built, and passes what one part wants on to another."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.window, self._theme, self._icons = frame.window, frame.theme, frame.icons
        self._opened = opened = open_all(frame.root, frame.settings)
        self._worth_knowing = frame.problems
        self._log = opened.log
        self.settings = SettingsKeeper(frame.settings, opened.folder.settings_path, self)
        self.notices = Notices(self._theme, self._icons, lambda: self.window)
        self.books = Bookshelf(opened.folder, self.settings)
        thumbnails = FigureThumbnails(
            lambda: self.books.figures.library, lambda: self.settings.value.affected
        )
        self._drawings = Drawings(self._theme, self._icons, thumbnails)
        self._upkeep = Upkeep(opened.folder, self.notices, self)
        self._instance = Instance(frame.root, self)
        self.flow = SessionFlow(
            self._theme,
            self._icons,
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
        self._workshop = Workshop(
            self._theme,
            self._icons,
            lambda: self.window,
            self.notices,
            self.books,
            opened.folder,
            self.settings,
            self.flow,
            self,
        )
        self._asking: CheckInFlow | None = None
        self._first: FirstStartFlow | None = None
        self._pages: dict[str, Callable[[], QWidget]] = {
            "today": self._today,
            "routines": self._routines,
            "guide": self._guide,
            "history": self._history,
            "settings": self._settings_page,
        }
        self._connect()

    def begin(self, file: Path | None, *, start: bool) -> None:
        """Show the first page, and open `file` if there is one."""
        self._instance.listen()
        self.books.look()
        self.window.show_page("today")
        if self._worth_knowing:
            self.notices.tell(self.tr("Worth knowing"), "\n".join(self._worth_knowing))
        if not self._opened.trouble:
            self._upkeep.begin("\n".join(self._opened.notices))
        if file is not None:
            self._open_file(file, start=start)
        elif self.first_start().is_wanted:
            self.first_start().open()
        else:
            self._workshop.offer_drafts()

    def wanted(self, arguments: list[str]) -> None:
        """A later start called: come forward, and open what it was given."""
        self.window.come_forward()
        if arguments:
            self._open_file(Path(arguments[0]), start="start" in arguments[1:])

    def may_close(self) -> bool:
        return self.flow.may_close() and self._workshop.may_close()

    def close(self) -> None:
        self._instance.close()
        self._upkeep.close()
        self.flow.close()
        self._workshop.close()
        self._log.close()

    def build_page(self, name: str) -> QWidget:
        """A page that is shown for the first time."""
        return self._pages[name]()

    # Pages

    def _today(self) -> QWidget:
        from rehab_player.ui.today.room import TodayRoom

        room = TodayRoom(
            self._theme,
            self._icons,
            self._drawings,
            self._desk(),
            flowing=lambda: self.settings.value.motion is Motion.FLOWING,
        )
        room.cadence_wanted.connect(lambda rate: self.settings.change(cadence=rate))
        page = room.today
        page.due_wanted.connect(lambda due: self._start_card(due.card))
        page.start_wanted.connect(self._start_card)
        page.resume_wanted.connect(self._resume)
        page.keep_wanted.connect(self._keep)
        page.discard_wanted.connect(self._discard)
        for wanted in (page.choose_wanted, page.add_wanted):
            wanted.connect(lambda: self.window.show_page("routines"))
        page.guide_wanted.connect(lambda: self.window.show_page("guide"))
        page.what_now_wanted.connect(self._what_now)
        return room

    def _what_now(self) -> None:
        from rehab_player.storage.guide import load_guide
        from rehab_player.ui.checkin.what_now import open_what_now

        open_what_now(self._theme, self._icons, load_guide(assets_dir() / "guide"), self.window)

    def _desk(self) -> TodayDesk:
        from rehab_player.storage.care import CareLog
        from rehab_player.storage.guide import load_guide
        from rehab_player.ui.today.desk import TodayDesk

        desk = TodayDesk(
            self._log,
            CareLog(self._log),
            self.books,
            lambda: self.settings.value,
            lambda: load_guide(assets_dir() / "guide"),
            _now,
            self,
        )
        desk.trouble.connect(lambda words: self.notices.tell(self.tr("The log could not be changed"), words))
        return desk

    def _routines(self) -> QWidget:
        from rehab_player.ui.routines.page import RoutinesPage

        page = RoutinesPage(self._theme, self._icons, self._drawings, self._opened.folder.routines)
        page.start_wanted.connect(self._start_card)
        page.export_wanted.connect(self._export_sound)
        page.wall_sheet_wanted.connect(self._make_wall_sheet)

        def look_again(name: str) -> None:
            if name == "routines":
                page.show_shelf(self.books.look())

        def look_for(path: Path | None) -> None:
            page.show_shelf(self.books.look())
            if path is not None:
                page.choose(path)

        self.window.shown.connect(look_again)
        self._workshop.serve(page)
        self._workshop.changed.connect(look_for)
        return page

    def _guide(self) -> QWidget:
        from rehab_player.storage.guide import load_guide
        from rehab_player.ui.guide.page import GuidePage

        folder = assets_dir() / "guide"
        affected = self.settings.value.affected
        page = GuidePage(
            self._theme,
            self._icons,
            self._drawings,
            load_guide(folder),
            folder,
            self.books.figures.library.body,
            self.books.card,
            self.books.programme,
            side=Side.LEFT if affected is Sides.LEFT else Side.RIGHT,
        )
        page.start_wanted.connect(self._open_file)
        return page

    def _history(self) -> QWidget:
        from rehab_player.ui.history.page import HistoryPage

        return HistoryPage(
            self._theme,
            self._icons,
            self._log,
            prescriptions=self._prescriptions,
            routines=lambda: self.books.shelf.cards,
        )

    def _prescriptions(self) -> Sequence[Prescription]:
        from rehab_player.storage.care_doses import prescriptions_in

        try:
            return prescriptions_in(self._log, self.books.programmes())
        except LogProblem:
            return ()

    def _settings_page(self) -> QWidget:
        from rehab_player.ui.settings.page import SettingsPage

        page = SettingsPage(self._theme, self._icons, self.settings, self._make_speaker, self._opened.folder)
        page.sound_known.connect(self._tell_sound)
        page.questions_wanted.connect(lambda: self.first_start().open_again())
        return page

    # Connecting

    def _connect(self) -> None:
        self.window.closing.connect(self._keep_geometry)
        self.flow.ended.connect(self._refresh)
        self._upkeep.restored.connect(self._refresh)
        self.flow.sound_known.connect(self._tell_sound)
        self._instance.wanted.connect(self.wanted)

    def _refresh(self) -> None:
        self.window.show_page(self.window.current_page)

    def _begin_with(self, found: Help | None) -> None:
        """After the first start: the routine that fits, a programme's first one, or all there are."""
        name = found.file if found is not None else ""
        programme = self.books.programme(name) if found is not None and found.kind == "programme" else None
        if programme is not None:
            name = programme.phases[0].do[0].routine
        card = self.books.card(name)
        if card is None:
            self.window.show_page("routines")
        else:
            self._start_card(card)

    def _start_card(self, card: RoutineCard) -> None:
        self._open_file(card.path)

    def _open_file(self, file: Path, *, start: bool = False) -> None:
        loaded = self.books.read(file)
        if loaded.routine is None:
            problems = "\n".join(problem.text(file.name) for problem in loaded.problems)
            self.notices.tell(self.tr("This routine cannot be played"), problems)
        elif start:
            self.flow.open(loaded, start=True)
        else:
            self._check_sound_once(lambda: self._check_in().ask(loaded, self._begin_session))

    def _begin_session(self, loaded: RoutineFile) -> None:
        self.flow.open(loaded, start=True)

    def first_start(self) -> FirstStartFlow:
        """What asks at the first start, and again from Settings; made when it is first needed."""
        if self._first is None:
            from rehab_player.storage.care import CareLog
            from rehab_player.storage.guide import load_guide
            from rehab_player.ui.first_start.figure import first_picture
            from rehab_player.ui.first_start.flow import FirstStartFlow

            self._first = FirstStartFlow(
                self._theme,
                self._icons,
                lambda: self.window,
                self.settings,
                CareLog(self._log),
                self.notices,
                self._make_speaker,
                first_picture(lambda: self.books.figures.library, self._theme),
                lambda: load_guide(assets_dir() / "guide"),
                lambda: {name: card.routine for name, card in self.books.by_file().items()},
                self.books.programmes,
                _now,
                self,
            )
            self._first.changed.connect(self._refresh)
            self._first.begun.connect(self._begin_with)
        return self._first

    def _check_in(self) -> CheckInFlow:
        """What asks before a session, made when it is first needed."""
        if self._asking is None:
            from rehab_player.storage.care import CareLog
            from rehab_player.storage.guide import load_guide
            from rehab_player.ui.checkin.flow import CheckInFlow

            self._asking = CheckInFlow(
                self._theme,
                self._icons,
                lambda: self.window,
                self.settings,
                CareLog(self._log),
                self.notices,
                lambda: load_guide(assets_dir() / "guide"),
                _now,
                self,
            )
            self._asking.changed.connect(self._refresh)
            self.flow.began.connect(self._asking.link)
        return self._asking

    def _check_sound_once(self, go_on: Callable[[], None]) -> None:
        """Before the very first session the person hears whether all can be heard."""
        from rehab_player.ui.settings.first_check import first_sound_check

        first_sound_check(self._theme, self._icons, self.settings, self._make_speaker, self.window, go_on)

    def _tell_sound(self, status: SoundStatus) -> None:
        told = status.problem or ", ".join(part for part in (status.device, status.speech) if part)
        self.window.side_bar.set_sound(told, muted=status.path is SoundPath.NONE)

    def _make_wall_sheet(self, card: RoutineCard) -> None:
        from rehab_player.ui.routines.wall_sheet import WallSheet
        from rehab_player.ui.routines.wall_sheet_card import ask_for_wall_sheet

        sheet = WallSheet(
            card,
            card.path.parent,
            self.settings.value.affected,
            self.books.figures_beside(card.path.parent),
        )
        ask_for_wall_sheet(self._theme, self._icons, self.window, sheet)

    def _export_sound(self, card: RoutineCard) -> None:
        from rehab_player.ui.export_sound import export_as_sound

        sound = self.settings.value.sound
        export_as_sound(self._theme, self._icons, self.window, card.timeline, sound, card.path.stem)

    def _resume(self, session_id: str) -> None:
        try:
            session = self._log.session(session_id)
            self.flow.resume(session, self.books.folder_of(session.start.routine_file))
        except (LogProblem, LookupError, ValueError) as problem:
            self.notices.tell(self.tr("This session cannot be resumed"), str(problem))

    def _keep(self, session_id: str) -> None:
        self._change_log(lambda: self._log.keep_as_partial(session_id))

    def _discard(self, session_id: str) -> None:
        self._change_log(lambda: self._log.delete(session_id))

    def _change_log(self, change: Callable[[], object]) -> None:
        try:
            change()
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

    def _make_figures(self, folder: Path) -> StagePainter:
        from rehab_player.ui.figure.stage import StageFigures

        figures = StageFigures(self.books.figures_beside(folder), self)
        figures.set_folder(folder)
        figures.set_in_steps(self.settings.value.motion is Motion.STEPS)
        return figures


def _now() -> datetime:
    return datetime.now().astimezone()
