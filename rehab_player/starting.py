"""From a card, a file, the guide or an interrupted session to the player."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab_player.core.manner import AS_WRITTEN
from rehab_player.storage.log_problem import LogProblem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab_player.asking import Asking
    from rehab_player.core.guide import Help
    from rehab_player.core.manner import Manner
    from rehab_player.doors import Doors
    from rehab_player.storage.routine_file import RoutineFile
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.session_flow import SessionFlow
    from rehab_player.ui.today.values import DueView


class Starting(QObject):
    """Signals: `changed` when an interrupted session was kept or discarded; `edit_wanted` with the Path
    and the line of a file that has to be put right first.
    """

    changed = Signal()
    edit_wanted = Signal(object, int)

    def __init__(
        self, doors: Doors, flow: SessionFlow, asking: Asking, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._doors, self._flow, self._asking = doors, flow, asking

    def card(self, card: RoutineCard) -> None:
        """Ask, then play this routine."""
        self.file(card.path)

    def due(self, one: DueView) -> None:
        """Ask, then play what is due as it is prescribed."""
        self.file(one.card.path, one.manner)

    def file(self, file: Path, manner: Manner | None = None, *, start: bool = False) -> None:
        """Play a routine file, in the manner that the person's plans give it unless one is given.

        `start` asks nothing before. A file with problems is told, with a way into the editor.
        """
        loaded = self._doors.books.read(file)
        if loaded.routine is None:
            self._tell_problems(loaded)
            return
        manner = manner or self._manner(file)
        if start:
            self._begin(loaded, manner)
        else:
            self._asking.before(loaded, self._begin, manner)

    def _tell_problems(self, loaded: RoutineFile) -> None:
        title = self.tr("This routine cannot be played")
        text = "\n".join(problem.text(loaded.path.name) for problem in loaded.problems)
        if not loaded.path.is_file():
            self._doors.notices.tell(title, text)
            self.changed.emit()
            return
        line = min((problem.line for problem in loaded.problems if not problem.warning), default=1)
        self._doors.notices.ask(
            title,
            text,
            self.tr("Open in the editor"),
            self.tr("Close"),
            lambda: self.edit_wanted.emit(loaded.path, line),
        )

    def suggested(self, found: Help | None) -> None:
        """After the first start: the routine that fits, a programme's first one, or all there are."""
        books = self._doors.books
        name = found.file if found is not None else ""
        programme = books.programme(name) if found is not None and found.kind == "programme" else None
        if programme is not None:
            name = programme.phases[0].do[0].routine
        card = books.card(name)
        if card is None:
            self._doors.window.show_page("routines")
        else:
            self.card(card)

    def resume(self, session_id: str) -> None:
        """Go on with an interrupted session."""
        try:
            session = self._doors.log.session(session_id)
            self._flow.resume(session, self._doors.books.folder_of(session.start.routine_file))
        except (LogProblem, LookupError, ValueError) as problem:
            self._doors.notices.tell(self.tr("This session cannot be resumed"), str(problem))

    def keep(self, session_id: str) -> None:
        """Keep an interrupted session as partial."""
        self._change_log(lambda: self._doors.log.keep_as_partial(session_id))

    def discard(self, session_id: str) -> None:
        """Forget an interrupted session."""
        self._change_log(lambda: self._doors.log.delete(session_id))

    def _manner(self, file: Path) -> Manner:
        """A file from elsewhere is played as it is written, whatever its name."""
        card = self._doors.books.by_file().get(file.stem)
        return self._doors.desk.manner(file.stem) if card is not None and card.path == file else AS_WRITTEN

    def _begin(self, loaded: RoutineFile, manner: Manner) -> None:
        self._flow.open(loaded, manner, start=True)

    def _change_log(self, change: Callable[[], object]) -> None:
        try:
            change()
        except LogProblem as problem:
            self._doors.notices.tell(self.tr("The log could not be changed"), problem.message)
        except LookupError:
            pass  # another window was quicker
        self.changed.emit()
