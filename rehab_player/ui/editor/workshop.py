"""Making and changing routine files from the pages: new, edit, duplicate, rename, delete, import, try."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from rehab_player.resources import routines_dir
from rehab_player.ui.editor.folder_watch import FolderWatch
from rehab_player.ui.editor.rename import RenameSheet
from rehab_player.ui.history.undo_bar import UndoBar
from rehab_player.ui.routines.changes import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.storage.folders import DataFolder
    from rehab_player.storage.own_routines import Deleted, OwnRoutines
    from rehab_player.storage.own_routines_import import Imported
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_judge import Around
    from rehab_player.ui.bookshelf import Bookshelf
    from rehab_player.ui.editor.flow import EditorFlow
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.routines.page import RoutinesPage
    from rehab_player.ui.session_flow import SessionFlow
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme

UNDO_SHOWN_MS = 12_000
"""How long a deleted routine can be brought back by one press; it stays in the trash after that."""


class Workshop(QObject):
    """Signal: `changed` with the Path to show, or None, when the files in the person's folder are others.

    Nothing of the editor is loaded before it is first wanted.
    """

    changed = Signal(object)

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
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window, self._notices = theme, icons, window, notices
        self._books, self._folder, self._settings, self._sessions = books, folder, settings, sessions
        self._undo_bar: UndoBar | None = None
        self._deleted: Deleted | None = None
        self._is_built = False
        sessions.ended.connect(self._come_back)

    @cached_property
    def own(self) -> OwnRoutines:
        """The person's own routine files."""
        from rehab_player.storage.own_routines import OwnRoutines

        return OwnRoutines(
            self._folder.routines,
            bundled=routines_dir(),
            trash=self._folder.trash,
            shelf_path=self._folder.shelf_path,
        )

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
        page.import_wanted.connect(self.bring_in)
        self._watch = FolderWatch([self._folder.routines], self)
        self._watch.changed.connect(self._files_changed)

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
                self._done(lambda: self.own.duplicate(card.path))
            case Change.RENAME:
                self._ask_name(card)
            case Change.DELETE:
                self._delete(card)

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

    # What can be done with a file

    def _done(self, work: Callable[[], Path]) -> None:
        """Do it and show the file, or say why it could not be done."""
        from rehab_player.storage.own_routines import NotDone

        try:
            path = work()
        except NotDone as problem:
            self._notices.tell(self.tr("That could not be done"), problem.message)
        else:
            self.changed.emit(path)

    def _ask_name(self, card: RoutineCard) -> None:
        sheet = RenameSheet(self._theme, self._icons, self._window(), card.name)
        sheet.named.connect(lambda name: self._done(lambda: self._rename(card.path, name)))
        sheet.open()

    def _rename(self, path: Path, name: str) -> Path:
        renamed = self.own.rename(path, name)
        if renamed.played_by:
            names = ", ".join(each.name for each in renamed.played_by)
            text = self.tr("These files play it by its old name, {old}: {names}").format(
                old=path.stem, names=names
            )
            self._notices.tell(self.tr("Renamed"), text)
        return renamed.path

    def _delete(self, card: RoutineCard) -> None:
        from rehab_player.storage.own_routines import NotDone

        try:
            self._deleted = self.own.delete(card.path)
        except NotDone as problem:
            self._notices.tell(self.tr("That could not be done"), problem.message)
            return
        self.changed.emit(None)
        if self._undo_bar is None:
            self._undo_bar = UndoBar(self._theme, self._icons, self._window())
            self._undo_bar.undo_wanted.connect(self._restore)
        self._undo_bar.tell(self.tr("{name} was deleted.").format(name=card.name))
        QTimer.singleShot(UNDO_SHOWN_MS, self._undo_bar, self._undo_bar.dismiss)

    def _restore(self) -> None:
        deleted, self._deleted = self._deleted, None
        if self._undo_bar is not None:
            self._undo_bar.dismiss()
        if deleted is not None:
            self._done(lambda: self.own.restore(deleted))

    # Importing

    def bring_in(self, paths: Sequence[Path]) -> None:
        """Take in files and folders; with none, ask for files."""
        if not paths:
            found, _ = QFileDialog.getOpenFileNames(
                self._window(),
                self.tr("Import routines"),
                "",
                self.tr("Routines (*.yaml *.yml *.json *.zwo);;All files (*)"),
            )
            paths = tuple(Path(name) for name in found)
        if paths:
            from rehab_player.storage.own_routines_import import import_paths

            self._tell_imported(import_paths(self.own, paths, self._books.places))

    def _tell_imported(self, imported: Sequence[Imported]) -> None:
        new = [each.path for each in imported if each.path is not None]
        self.changed.emit(new[0] if new else None)
        lines = [line for each in imported for line in self._report(each)]
        title = self.tr("{number} imported").format(number=len(new))
        self._notices.tell(title, "\n".join(lines))

    def _report(self, one: Imported) -> list[str]:
        name = one.path.name if one.path is not None else one.source
        lines = [f"{name}: {text}" for text in (one.message, *one.notes) if text]
        if one.problems:
            count = self.tr("{number} problems to solve before it can be started")
            lines.append(f"{name}: {count.format(number=len(one.problems))}")
        return lines or [name]

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
