"""What the pages do with routine files: editing, changing, taking in and handing on; watching the folder."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab_player.core.language import language
from rehab_player.resources import routine_folders, routines_dir
from rehab_player.ui.editor.folder_watch import FolderWatch
from rehab_player.ui.history.doors import SystemFileNames
from rehab_player.ui.routines.changes import Change
from rehab_player.ui.routines.drop_frame import DropFrame

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QRect

    from rehab_player.storage.folders import DataFolder
    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_judge import Around
    from rehab_player.storage.shelf_sort import Order
    from rehab_player.ui.bookshelf import Bookshelf
    from rehab_player.ui.editor.bringing_in import BringingIn
    from rehab_player.ui.editor.file_changes import FileChanges
    from rehab_player.ui.editor.flow import EditorFlow
    from rehab_player.ui.editor.handing_on import HandingOn
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.routines.page import RoutinesPage
    from rehab_player.ui.session_flow import SessionFlow
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme


class Workshop(QObject):
    """Signals: `changed` with the Path to show, or None, when the files in the person's folder are others;
    `play_wanted` with the Path of a file that was opened from outside; `follow_wanted` with the name of a
    programme's file, without its ending.

    Nothing of the editor, and nothing that changes files, is loaded before it is first wanted.
    """

    changed = Signal(object)
    play_wanted = Signal(object)
    follow_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        notices: Notices,
        books: Bookshelf,
        folder: DataFolder,
        settings: SettingsKeeper,
        sessions: SessionFlow,
        parent: QObject | None = None,
        *,
        file_names: FileNames | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window, self._notices = theme, icons, window, notices
        self._books, self._folder, self._settings, self._sessions = books, folder, settings, sessions
        self._file_names = file_names or SystemFileNames()
        self._page: RoutinesPage | None = None
        self._watch: FolderWatch | None = None
        self._is_built = False
        sessions.ended.connect(self._come_back)

    @cached_property
    def own(self) -> OwnRoutines:
        """The person's own routine files."""
        from rehab_player.storage.own_routines import OwnRoutines

        return OwnRoutines(
            self._folder.routines,
            bundled=routine_folders(language()),
            trash=self._folder.trash,
            shelf_path=self._folder.shelf_path,
        )

    @cached_property
    def files(self) -> FileChanges:
        """What changes files."""
        from rehab_player.ui.editor.file_changes import FileChanges

        files = FileChanges(self._theme, self._icons, self._window, self._notices, self.own, self)
        files.changed.connect(self.changed)
        return files

    @cached_property
    def bringing_in(self) -> BringingIn:
        """What takes files in."""
        from rehab_player.ui.editor.bringing_in import BringingIn

        coming = BringingIn(
            self._theme, self._icons, self._window, self._notices, self._books, self.own, self
        )
        coming.came.connect(self.changed)
        coming.done.connect(lambda words: self.files.say(words))
        coming.edit_wanted.connect(lambda path, line: self.edit(path, line=line))
        coming.play_wanted.connect(self.play_wanted)
        coming.follow_wanted.connect(self.follow_wanted)
        return coming

    @cached_property
    def handing_on(self) -> HandingOn:
        """What hands files on."""
        from rehab_player.ui.editor.handing_on import HandingOn

        going = HandingOn(self._window, self._notices, self.own, self._file_names, self)
        going.done.connect(lambda words: self.files.say(words))
        return going

    @cached_property
    def editor(self) -> EditorFlow:
        """The editor, built when it is first wanted."""
        from rehab_player.storage.shelf_drafts import Drafts
        from rehab_player.ui.editor.flow import EditorFlow

        flow = EditorFlow(
            self._theme,
            self._icons,
            self._window,
            self._notices,
            self.own,
            Drafts(self._folder.drafts),
            self._around,
            self._names,
            self._file_names,
            self,
        )
        flow.saved.connect(self.changed)
        flow.closed.connect(lambda: self.changed.emit(None))
        flow.try_wanted.connect(self._sessions.rehearse)
        self._is_built = True
        return flow

    def serve(self, page: RoutinesPage) -> None:
        """Do what the Routines page asks for."""
        page.change_wanted.connect(self.change)
        page.edit_wanted.connect(lambda path, line: self.edit(path, line=line))
        page.new_wanted.connect(lambda: self.editor.new())
        page.import_wanted.connect(lambda: self.bringing_in.ask())
        page.paste_wanted.connect(lambda: self.bringing_in.paste())
        page.star_wanted.connect(self._mark)
        page.order_wanted.connect(self._sort)
        page.news_wanted.connect(self._show_news)
        self._page = page

    def attend(self) -> None:
        """From now on, watch the person's folder and take what is dropped on the window."""
        self._watch = FolderWatch([self._folder.routines], self)
        self._watch.changed.connect(self._files_changed)
        frame = DropFrame(self._theme, self._icons, self._window(), self._list_area)
        frame.files_dropped.connect(lambda paths: self.bringing_in.take(paths))
        frame.text_dropped.connect(lambda text: self.bringing_in.take_text(text))

    def edit(self, path: Path, *, line: int = 0) -> None:
        """Open a file in the editor; a bundled one is copied first."""
        if path.is_relative_to(routines_dir()):
            self.editor.open_copy(path)
        else:
            self.editor.open(path, line=line)

    def change(self, card: RoutineCard, change: Change) -> None:
        """Do one of the things that can be done with a routine's file."""
        match change:
            case Change.EDIT:
                self.edit(card.path)
            case Change.DUPLICATE:
                self.files.duplicate(card)
            case Change.RENAME:
                self.files.ask_name(card)
            case Change.DELETE:
                self.files.delete(card)
            case Change.EXPORT:
                self.handing_on.export(card)
            case Change.COPY_TEXT:
                self.handing_on.copy_text(card)

    def offer_drafts(self) -> None:
        """At the start: ask about what was being edited when the program last ended."""
        if self._folder.drafts.is_dir() and any(self._folder.drafts.iterdir()):
            self.editor.offer_drafts()

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the person is asked about what is not saved."""
        return not self._is_built or self.editor.may_close()

    def close(self) -> None:
        """The program ends."""
        if self._is_built:
            self.editor.close()

    # What is remembered about routines

    def _mark(self, card: RoutineCard, favourite: bool) -> None:
        self.files.mark(card, favourite=favourite)
        self._show_marks()

    def _sort(self, order: Order) -> None:
        self.own.set_order(order)
        self._show_marks()

    def _show_marks(self) -> None:
        if self._page is not None:
            self._page.show_marks()

    def _show_news(self, card: RoutineCard) -> None:
        found = next((news for news in self.own.news() if news.own == card.path), None)
        if found is not None:
            self.files.show_news(found)

    def _list_area(self) -> QRect | None:
        """Where the list of routines is in the window, while it is seen."""
        page = self._page
        if page is None or not page.isVisible():
            return None
        return page.list_area.translated(page.mapTo(self._window(), page.rect().topLeft()))

    # Around the editor

    def _files_changed(self) -> None:
        if self._is_built:
            self.editor.look_at_disk()
        self.changed.emit(None)

    def _come_back(self) -> None:
        if self._is_built:
            self.editor.come_back()

    def _around(self, path: Path) -> Around:
        from rehab_player.storage.routine_document_judge import Around

        settings = self._settings.value
        figures = frozenset(self._books.figures_beside(path.parent).figures)
        return Around(path, self._books.places, figures, settings.affected, settings.cadence)

    def _names(self) -> Names:
        from rehab_player.storage.routine_document_completion import Names

        figures = sorted(self._books.figures_beside(self._folder.routines).figures)
        routines = sorted({card.path.stem for card in self._books.shelf.cards})
        return Names(tuple(figures), tuple(routines))
