"""Taking in routines: by dialog, dropped, pasted, or opened from the file manager."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from rehab_player.storage.foreign import convert
from rehab_player.storage.ordinary import open_ordinary
from rehab_player.storage.own_routines_import import LARGEST, import_paths, import_text
from rehab_player.storage.programme_file import is_programme_file, read_programme
from rehab_player.ui.editor.questions import Question

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.storage.own_routines_import import Imported
    from rehab_player.ui.bookshelf import Bookshelf
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme


class BringingIn(QObject):
    """Signals: `came` with the Path of the first new file; `done` with a sentence, where that is all there
    is to say; `edit_wanted` with the Path and line of a pasted text's first problem; `play_wanted` with a
    Path, `follow_wanted` with the name of a programme's file, without its ending.
    """

    came = Signal(object)
    done = Signal(str)
    edit_wanted = Signal(object, int)
    play_wanted = Signal(object)
    follow_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        notices: Notices,
        books: Bookshelf,
        own: OwnRoutines,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window, self._notices = theme, icons, window, notices
        self._books, self._own = books, own

    def ask(self) -> None:
        """Let the person choose files, and take them in."""
        found, _ = QFileDialog.getOpenFileNames(
            self._window(),
            self.tr("Import routines"),
            "",
            self.tr("Routines (*.yaml *.yml *.json *.zwo);;All files (*)"),
        )
        if found:
            self.take([Path(name) for name in found])

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files and folders."""
        self._tell(import_paths(self._own, paths, self._books.places))

    def take_text(self, text: str) -> None:
        """Take in a routine out of a mail or a chat; one with problems opens where the first one is."""
        imported = import_text(self._own, text, self._books.places)
        faulty = [one for one in imported if one.path is not None and _faults(one)]
        if len(imported) == len(faulty) == 1:
            self._show(faulty[0].path)
            self.edit_wanted.emit(faulty[0].path, _faults(faulty[0])[0])
        else:
            self._tell(imported)

    def paste(self) -> None:
        """Take in what is on the clipboard: files that were copied, or a text."""
        mime = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.take(paths)
        else:
            self.take_text(mime.text())

    def offer(self, path: Path) -> None:
        """A file that was opened from outside: play one's own, offer to add another."""
        path = path.absolute()
        if is_programme_file(path):
            self._offer_programme(path)
            return
        if any(path.is_relative_to(place) for place in self._books.places):
            self.play_wanted.emit(path)
            return
        if not path.is_file():
            self.take([path])  # which says what is wrong
            return
        file = self._books.read(path)
        name = file.routine.name if file.routine is not None else path.name
        title = self.tr("Add {name} to your routines?").format(name=name)
        text = self.tr("The file is copied. It stays as it is in {folder}.").format(folder=path.parent)
        sheet = Question(self._theme, self._icons, self._window(), title, text)
        sheet.add_choice(self.tr("Not now"))
        if file.routine is not None:
            sheet.add_closing(self.tr("Play it without adding"), lambda: self.play_wanted.emit(path))
        elif not _is_foreign(path):
            line = min((problem.line for problem in file.problems if not problem.warning), default=1)
            words = self.tr("Solve its problems first")
            sheet.add_closing(words, lambda: self.edit_wanted.emit(path, line))
        sheet.add_closing(self.tr("Add it"), lambda: self.take([path]), "primary")
        sheet.open()

    def _offer_programme(self, path: Path) -> None:
        """Follow one that is there, offer to add another, or say what is wrong with it."""
        file = read_programme(path, search=self._books.places)
        if file.programme is None:
            title = self.tr("This programme cannot be followed")
            self._notices.tell(title, "\n".join(problem.text(path.name) for problem in file.problems))
            return
        if any(path.is_relative_to(place) for place in self._books.places):
            self.follow_wanted.emit(path.stem)
            return
        title = self.tr("Add {name} to your programmes?").format(name=file.programme.name)
        text = self.tr("The file is copied. It stays as it is in {folder}.").format(folder=path.parent)
        sheet = Question(self._theme, self._icons, self._window(), title, text)
        sheet.add_choice(self.tr("Not now"))
        sheet.add_closing(self.tr("Add it"), lambda: self.take([path]), "primary")
        sheet.open()

    def _show(self, path: Path | None) -> None:
        window = self._window()
        if window.current_page != "routines":
            window.show_page("routines")
        self.came.emit(path)

    def _tell(self, imported: Sequence[Imported]) -> None:
        new = [one.path for one in imported if one.path is not None]
        programmes = [one.path for one in imported if one.is_programme and one.path is not None]
        routines = [path for path in new if path not in programmes]
        if routines:
            self._show(routines[0])
        if programmes:
            self.follow_wanted.emit(programmes[0].stem)
        if len(new) == len(imported) and not any(one.notes or _faults(one) for one in imported):
            self.done.emit(self._added(imported))
            return
        lines = [line for one in imported for line in self._report(one)]
        title = self.tr("%n imported", "", len(new)) if new else self.tr("Nothing was imported")
        self._notices.tell(title, "\n".join(lines))

    def _added(self, imported: Sequence[Imported]) -> str:
        if len(imported) == 1:
            return self.tr("{name} was added.").format(name=imported[0].name)
        if any(one.is_programme for one in imported):
            return self.tr("%n files were added.", "", len(imported))
        return self.tr("%n routines were added.", "", len(imported))

    def _report(self, one: Imported) -> list[str]:
        name = one.path.name if one.path is not None else one.source
        lines = [f"{name}: {text}" if name else text for text in (one.message, *one.notes) if text]
        if faults := _faults(one):
            one_fault = self.tr("1 problem to solve before it can be started, in line {line}.")
            several = self.tr(
                "%n problems to solve before it can be started, the first in line {line}.", "", len(faults)
            )
            words = one_fault if len(faults) == 1 else several
            lines.append(f"{name}: {words.format(line=faults[0])}")
        return lines or [name]


def _faults(one: Imported) -> list[int]:
    """The lines of what keeps a routine from being started, the first problem first."""
    return sorted(problem.line for problem in one.problems if not problem.warning)


def _is_foreign(path: Path) -> bool:
    """Whether another program's file was opened, which becomes one of this program when it is added."""
    try:
        with open_ordinary(path) as file:
            return convert(file.read(LARGEST), path.name) is not None
    except OSError:
        return False
