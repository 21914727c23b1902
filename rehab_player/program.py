"""The composition root of the window's inside: builds its parts, and connects them."""

from __future__ import annotations

import base64
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from rehab_player.asking import Asking
from rehab_player.core.language import language
from rehab_player.core.sound import SoundPath
from rehab_player.doors import Doors, now
from rehab_player.opening import open_all
from rehab_player.outside import Outside
from rehab_player.resources import guide_dir
from rehab_player.rooms import Rooms
from rehab_player.starting import Starting
from rehab_player.storage.care import CareLog
from rehab_player.storage.guide import load_guide
from rehab_player.storage.programme_file import is_programme_file
from rehab_player.ui.awake import Awake
from rehab_player.ui.bookshelf import Bookshelf
from rehab_player.ui.editor.workshop import Workshop
from rehab_player.ui.figure.thumbnails import FigureThumbnails
from rehab_player.ui.instance import Instance
from rehab_player.ui.notices import Notices
from rehab_player.ui.pictures import Drawings
from rehab_player.ui.session_flow import SessionFlow
from rehab_player.ui.settings_keeper import SettingsKeeper
from rehab_player.ui.today.desk import TodayDesk
from rehab_player.ui.upkeep import Upkeep

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.app import Frame
    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.sound import SoundStatus
    from rehab_player.opening import Opened
    from rehab_player.ui.player.stage import StagePainter


class Program(QObject):
    """Holds what was built, and passes what one part wants on to another."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.window = frame.window
        self._opened = opened = open_all(frame.root, frame.settings)
        self._worth_knowing = frame.problems
        self.settings = SettingsKeeper(frame.settings, opened.folder.settings_path, self)
        self.books = Bookshelf(opened.folder, self.settings)
        self._doors = doors = self._open_doors(frame, opened)
        self.flow = SessionFlow(
            doors.theme,
            doors.icons,
            lambda: self.window,
            self.settings,
            opened.log,
            doors.care,
            opened.trouble,
            self._make_speaker,
            self._make_figures,
            Awake(),
            doors.notices,
            self,
        )
        self._workshop = Workshop(
            doors.theme,
            doors.icons,
            lambda: self.window,
            doors.notices,
            self.books,
            opened.folder,
            self.settings,
            self.flow,
            self,
        )
        self.asking = Asking(doors, self)
        self.starting = Starting(doors, self.flow, self.asking, self)
        self._rooms = Rooms(doors, self.starting, self.asking, self._workshop, self)
        self._outside = Outside(doors, self.flow, self)
        self._upkeep = Upkeep(opened.folder, doors.notices, self)
        self._instance = Instance(frame.root, self)
        self._connect()

    def begin(self, file: Path | None, *, start: bool, offer: bool = False) -> None:
        """Show the first page, and open `file` if there is one; `offer` asks first whether to add it."""
        self._instance.listen()
        if file is None and self.asking.first_start.is_wanted:
            # Its first questions need no routine: they are seen while the routines are read.
            self.asking.first_start.open()
            self.window.repaint()
        self.books.look()
        self.window.show_page("today")
        if self._worth_knowing:
            self._doors.notices.tell(self.tr("Worth knowing"), "\n".join(self._worth_knowing))
        if not self._opened.trouble:
            self._upkeep.begin("\n".join(self._opened.notices))
        if file is not None:
            self._open(file, start=start, offer=offer)
        elif not self.window.is_taken_over:
            self._workshop.offer_drafts()
        self._workshop.attend()
        self._outside.begin()

    def wanted(self, arguments: list[str]) -> None:
        """A later start called: come forward, and open what it was given."""
        self.window.come_forward()
        if arguments:
            self._open(Path(arguments[0]), start="start" in arguments[1:], offer="offer" in arguments[1:])

    def _open(self, file: Path, *, start: bool, offer: bool) -> None:
        if offer or is_programme_file(file):
            self._workshop.bringing_in.offer(file)
        else:
            self.starting.file(file, start=start)

    def may_close(self) -> bool:
        return self.flow.may_close() and self._workshop.may_close()

    def close(self) -> None:
        self._instance.close()
        self._upkeep.close()
        self._outside.close()
        self.flow.close()
        self._workshop.close()
        self._doors.log.close()

    def build_page(self, name: str) -> QWidget:
        """A page that is shown for the first time."""
        return self._rooms.build(name)

    def _open_doors(self, frame: Frame, opened: Opened) -> Doors:
        thumbnails = FigureThumbnails(
            lambda: self.books.figures.library, lambda: self.settings.value.affected
        )
        notices = Notices(frame.theme, frame.icons, lambda: self.window)
        care, guide = CareLog(opened.log), cache(lambda: load_guide(guide_dir(language())))
        desk = TodayDesk(opened.log, care, self.books, lambda: self.settings.value, guide, now, self)
        desk.trouble.connect(lambda words: notices.tell(self.tr("The log could not be changed"), words))
        return Doors(
            theme=frame.theme,
            icons=frame.icons,
            drawings=Drawings(frame.theme, frame.icons, thumbnails),
            window=self.window,
            notices=notices,
            settings=self.settings,
            folder=opened.folder,
            log=opened.log,
            care=care,
            books=self.books,
            desk=desk,
            guide=guide,
            make_speaker=self._make_speaker,
        )

    def _connect(self) -> None:
        self.window.closing.connect(self._keep_geometry)
        for changed in (self.flow.ended, self.asking.changed, self.starting.changed, self._upkeep.restored):
            changed.connect(self._refresh)
            changed.connect(self._outside.look)
        for sound_known in (self.flow.sound_known, self._rooms.sound_known):
            sound_known.connect(self._tell_sound)
        self._rooms.phone_wanted.connect(self._outside.save_for_phone)
        self.flow.began.connect(self.asking.link)
        self.asking.begun.connect(self.starting.suggested)
        self._instance.wanted.connect(self.wanted)
        self._workshop.changed.connect(self._look_again)
        self._workshop.play_wanted.connect(lambda path: self.starting.file(path))
        self._workshop.follow_wanted.connect(self._rooms.offer_programme)
        self.starting.edit_wanted.connect(lambda path, line: self._workshop.edit(path, line=line))

    def _look_again(self) -> None:
        """Files are others: the Routines page sees to itself."""
        self.books.look()
        if self.window.current_page != "routines":
            self._refresh()

    def _refresh(self) -> None:
        self.window.show_page(self.window.current_page)

    def _tell_sound(self, status: SoundStatus) -> None:
        told = status.problem or ", ".join(part for part in (status.device, status.speech) if part)
        self.window.side_bar.set_sound(told, muted=status.path is SoundPath.NONE)

    def _keep_geometry(self) -> None:
        self.settings.change(window=base64.b64encode(self.window.saved_geometry()).decode("ascii"))

    def _make_speaker(self) -> Speaker:
        from rehab_player.audio.speaker import Speaker

        return Speaker(self.settings.value.sound)

    def _make_figures(self, folder: Path) -> StagePainter:
        from rehab_player.ui.figure.stage import StageFigures

        figures = StageFigures(self.books.figures_beside(folder), self)
        figures.set_folder(folder)
        figures.set_in_steps(not self.settings.flows)
        return figures
