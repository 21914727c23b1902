"""What changes a routine's file from the pages: duplicate, rename, delete, mark, take a newer one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rehab_player.storage.own_routines import NotDone
from rehab_player.ui.editor.news import NewsSheet
from rehab_player.ui.editor.rename import RenameSheet
from rehab_player.ui.history.undo_bar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from rehab_player.storage.own_routines import News, OwnRoutines
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme

BAR_SHOWN_MS = 12_000
"""How long something can be taken back by one press; a deleted file stays in the trash after that."""


class FileChanges(QObject):
    """Signal: `changed` with the Path to show, or None, when files are others."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        notices: Notices,
        own: OwnRoutines,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window, self._notices, self._own = theme, icons, window, notices, own
        self._bar: UndoBar | None = None
        self._undo: Callable[[], Path | None] | None = None
        self._bar_timer = QTimer(self, singleShot=True, interval=BAR_SHOWN_MS)
        self._bar_timer.timeout.connect(self._dismiss)

    def duplicate(self, card: RoutineCard) -> None:
        """Make a copy beside it."""
        self._do(lambda: self._own.duplicate(card.path))

    def ask_name(self, card: RoutineCard) -> None:
        """Ask for another name and give it."""
        sheet = RenameSheet(self._theme, self._icons, self._window(), card.name)
        sheet.named.connect(lambda name: self._rename(card.path, name))
        sheet.open()

    def delete(self, card: RoutineCard) -> None:
        """Put it into the trash, with a way back."""
        try:
            deleted = self._own.delete(card.path)
        except NotDone as problem:
            self._tell(problem)
            return
        self.changed.emit(None)
        words = self.tr("{name} was deleted.").format(name=card.name)
        self.say(words, lambda: self._own.restore(deleted))

    def mark(self, card: RoutineCard, *, favourite: bool) -> None:
        """Put it among the favourites, or take it out."""
        try:
            self._own.set_favourite(card.path, favourite)
        except NotDone as problem:
            self._tell(problem)

    def show_news(self, news: News) -> None:
        """Let the person compare a newer bundled version with their own, and choose."""
        try:
            mine, newer = (path.read_text("utf-8", "replace") for path in (news.own, news.bundled))
        except OSError:
            self.changed.emit(None)
            return
        sheet = NewsSheet(self._theme, self._icons, self._window(), news.own.name, mine, newer)
        sheet.take_wanted.connect(lambda: self._take_newer(news))
        sheet.keep_wanted.connect(lambda: self._keep_mine(news))
        sheet.open()

    def say(self, words: str, undo: Callable[[], Path | None] | None = None) -> None:
        """Say below what was done; `undo` takes it back and returns what to show."""
        if self._bar is None:
            self._bar = UndoBar(self._theme, self._icons, self._window())
            self._bar.undo_wanted.connect(self._take_back)
        self._undo = undo
        self._bar.tell(words, undo=undo is not None)
        self._bar_timer.start()

    def _rename(self, path: Path, name: str) -> None:
        try:
            renamed = self._own.rename(path, name)
        except NotDone as problem:
            self._tell(problem)
            return
        self.changed.emit(renamed.path)
        if renamed.played_by:
            self._ask_players(renamed.played_by, path.stem, renamed.path.stem)

    def _ask_players(self, players: Sequence[Path], old: str, new: str) -> None:
        names = "\n".join(each.name for each in players)
        text = self.tr("These use it by its old name, {old}, and would no longer find it:").format(old=old)
        self._notices.ask(
            self.tr("Change what uses it?"),
            f"{text}\n{names}",
            self.tr("Change them"),
            self.tr("Leave them"),
            lambda: self._repoint(players, old, new),
        )

    def _repoint(self, players: Sequence[Path], old: str, new: str) -> None:
        try:
            pointed = self._own.repoint(players, old, new)
        except NotDone as problem:
            self._tell(problem)
            return
        self.changed.emit(None)
        if pointed.changed:
            count = len(pointed.changed)
            one = self.tr("{name} uses it by its new name now.").format(name=pointed.changed[0].path.name)
            several = self.tr("%n files use it by its new name now.", "", count)
            self.say(one if count == 1 else several, lambda: self._own.take_back(pointed))
        if pointed.left:
            names = "\n".join(each.name for each in pointed.left)
            text = self.tr("The name is written there in a way that has to be changed in the text:")
            self._notices.tell(self.tr("Not all could be changed"), f"{text}\n{names}")

    def _take_newer(self, news: News) -> None:
        try:
            kept = self._own.take_newer(news)
        except NotDone as problem:
            self._tell(problem)
            return
        self.changed.emit(news.own)
        if kept is None:
            self.say(self.tr("The newer version was taken. Yours had no changes of its own."))
        else:
            self.say(self.tr("The newer version was taken. Yours is kept as {name}.").format(name=kept.name))

    def _keep_mine(self, news: News) -> None:
        try:
            self._own.seen_news(news)
        except NotDone as problem:
            self._tell(problem)
        self.changed.emit(None)

    def _do(self, work: Callable[[], Path | None]) -> None:
        """Do it and show the file, or say why it could not be done."""
        try:
            path = work()
        except NotDone as problem:
            self._tell(problem)
        else:
            self.changed.emit(path)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self._dismiss()
        if undo is not None:
            self._do(undo)

    def _dismiss(self) -> None:
        if self._bar is not None:
            self._bar.dismiss()

    def _tell(self, problem: NotDone) -> None:
        """The list is looked at again: the file may have gone meanwhile."""
        self.changed.emit(None)
        self._notices.tell(self.tr("That could not be done"), problem.message)
