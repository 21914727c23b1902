"""Putting the edited text into its file: what can go wrong is asked or told, and the text stays here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from rehab_player.storage.own_routines import NotDone
from rehab_player.storage.own_routines_names import stem_for
from rehab_player.storage.routine_save import (
    Changed,
    NotSaved,
    OnDisk,
    Saved,
    changed_on_disk,
    difference,
    open_routine,
    reason,
    save_routine,
    write_whole,
)
from rehab_player.storage.routine_save_bytes import bytes_of
from rehab_player.ui.editor.questions import ConflictSheet, NotSavedSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.storage.routine_document_judge import Around
    from rehab_player.ui.editor.page import EditorPage
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme

UNNAMED = ".new-routine.yaml"
"""Where a routine that was never saved seems to stand; no file is ever called so."""


class Saving(QObject):
    """Of the routine on `page`: `path` is its file, `known` what stands there as far as the person knows.

    Signals: `saved` with the Path after each saving; `settled` with the Path that a draft may have
    been kept for, when nothing is left to lose.
    """

    saved = Signal(object)
    settled = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        notices: Notices,
        own: OwnRoutines,
        around: Callable[[Path], Around],
        files: FileNames,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window, self._notices = theme, icons, window, notices
        self._own, self._around, self._files = own, around, files
        self.page: EditorPage | None = None
        self.path = Path()
        self.known: OnDisk | None = None
        self._is_asking = False
        self._asked_about: tuple[bytes | None, ...] = ()

    def begin(self, page: EditorPage, path: Path, known: OnDisk | None) -> None:
        """Another routine is edited from now on."""
        self.page, self.path, self.known = page, path, known
        self._asked_about = ()

    def save(self, *, force: bool = False) -> bool:
        """Put the text into its file; False when that could not be, which the person is told.

        With `force`, whatever stands there by now is replaced.
        """
        page = self.page
        if page is None:
            return False
        page.flush()
        text = page.document.text
        if self.path.name == UNNAMED and not self._take_name(page, text):
            return False
        search = page.document.around.search
        result = save_routine(self.path, text, known=self.known, search=search, force=force)
        return self._take_result(result, text)

    def look_at_disk(self) -> None:
        """See whether another program has changed the file, and ask once what to do if it has."""
        page = self.page
        if page is None or self._is_asking or self.known is None:
            return
        if not changed_on_disk(self.path, self.known):
            return
        opened = open_routine(self.path)
        lines = difference(opened.text or "", page.document.text) if opened.text is not None else ()
        found = Changed(opened.on_disk, opened.text, lines)
        if _bytes_in(found) == self._asked_about:
            return
        if opened.text is None or page.document.is_changed:
            self._ask_conflict(found)
            return
        self._reload(found)
        page.say(
            self.tr(
                "The file was changed outside, and is shown as it is now. Undo brings back what was here."
            )
        )

    def _take_name(self, page: EditorPage, text: str) -> bool:
        """Make the file of a new routine, called after the routine."""
        unnamed = self.path
        try:
            self.path = self._own.add(stem_for(page.name), bytes_of(text))
        except NotDone as problem:
            self._tell_not_saved(problem.message)
            return False
        self.settled.emit(unnamed)
        self.known = open_routine(self.path).on_disk
        page.document.around = self._around(self.path)
        return True

    def _take_result(self, result: Saved | Changed | NotSaved, text: str) -> bool:
        match result:
            case Saved():
                self.known = result.on_disk
                self._mark_saved(text)
                self.saved.emit(self.path)
                return True
            case Changed():
                self._ask_conflict(result)
            case NotSaved():
                self._tell_not_saved(result.message)
        return False

    def _mark_saved(self, text: str) -> None:
        if self.page is not None:
            self.page.desk.mark_saved(text)
        self.settled.emit(self.path)

    def _ask_conflict(self, changed: Changed) -> None:
        self._is_asking, self._asked_about = True, _bytes_in(changed)
        sheet = ConflictSheet(self._theme, self._icons, self._window(), self.path.name, changed)
        sheet.reload_wanted.connect(lambda: self._reload(changed))
        sheet.keep_wanted.connect(lambda: self.save(force=True))
        sheet.closed.connect(self._asked)
        sheet.open()

    def _asked(self) -> None:
        self._is_asking = False

    def _reload(self, changed: Changed) -> None:
        if self.page is not None and changed.text is not None:
            self.known = changed.on_disk
            self.page.desk.replace(changed.text, self.tr("reloaded from the disk"))
            self._mark_saved(changed.text)

    # Elsewhere

    def _tell_not_saved(self, why: str) -> None:
        sheet = NotSavedSheet(self._theme, self._icons, self._window(), why)
        sheet.again_wanted.connect(self.save)
        sheet.elsewhere_wanted.connect(self.copy_elsewhere)
        sheet.open()

    def copy_elsewhere(self) -> None:
        """Ask for a name, and write a copy there; what is edited stays what it is."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = f"{stem_for(self.page.name)}.yaml" if self.page is not None else ""
        kinds = self.tr("Routines (*.yaml)")
        target = self._files.to_save(self._window(), self.tr("Save a copy"), folder / name, kinds)
        if target is None:
            return
        if not target.suffix:
            target = target.with_suffix(".yaml")
        if target.exists():
            self._notices.ask(
                self.tr("Replace {name}?").format(name=target.name),
                self.tr("There is a file of this name already."),
                self.tr("Replace it"),
                self.tr("Cancel"),
                lambda: self._copy_to(target),
            )
        else:
            self._copy_to(target)

    def _copy_to(self, target: Path) -> None:
        page = self.page
        if page is None:
            return
        try:
            write_whole(target, bytes_of(page.document.text, b"" if self.known is None else self.known.data))
        except OSError as error:
            why = self.tr("{name} could not be written: {why}.").format(name=target, why=reason(error))
            self._tell_not_saved(why)
        else:
            page.say(self.tr("A copy is at {file}. Here it is still to be saved.").format(file=target))


def _bytes_in(changed: Changed) -> tuple[bytes | None]:
    """What stands on the disk; None in it for nothing."""
    return (changed.on_disk.data if changed.on_disk is not None else None,)
