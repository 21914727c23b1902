"""From a routine file to the editor and back: opening, saving, leaving, and what a crash leaves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from rehab_player.storage.own_routines import NotDone
from rehab_player.storage.own_routines_names import stem_for
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_write import routine_text
from rehab_player.storage.routine_save import (
    Changed,
    NotSaved,
    OnDisk,
    Saved,
    changed_on_disk,
    difference,
    open_routine,
    save_routine,
)
from rehab_player.storage.routine_save_bytes import bytes_of
from rehab_player.storage.shelf_drafts import Meanwhile
from rehab_player.ui.editor.draft_keeper import DraftKeeper
from rehab_player.ui.editor.page import EditorPage
from rehab_player.ui.editor.questions import ConflictSheet, DraftSheet, LeaveSheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.routine import Routine
    from rehab_player.core.timeline import Timeline
    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_judge import Around
    from rehab_player.storage.shelf_drafts import Drafts, FoundDraft
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme

UNNAMED = ".new-routine.yaml"
"""Where a routine that was never saved seems to stand; no file is ever called so."""


class EditorFlow(QObject):
    """One routine at a time. `around` says what a file is judged with, `names` what can be completed.

    Signals: `saved` with the Path after each saving; `closed` when the pages are shown again;
    `try_wanted` with a Routine, the Timeline to play and the folder of its pictures.
    """

    saved = Signal(object)
    closed = Signal()
    try_wanted = Signal(object, object, object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        notices: Notices,
        own: OwnRoutines,
        drafts: Drafts,
        around: Callable[[Path], Around],
        names: Callable[[], Names],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window, self._notices = theme, icons, window, notices
        self._own, self._drafts, self._around, self._names = own, drafts, around, names
        self.page: EditorPage | None = None
        self._path = Path()
        self._known: OnDisk | None = None
        self._is_asking = False
        self._keeper = DraftKeeper(drafts, self)
        self._keeper.due.connect(self.keep_draft)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.keep_draft)

    # Opening

    @property
    def is_open(self) -> bool:
        """Whether a routine is being edited."""
        return self.page is not None

    @property
    def path(self) -> Path:
        """The file that is being edited."""
        return self._path

    def open(self, path: Path, *, line: int = 0) -> bool:
        """Edit this file where it is, at a line that counts from 1; False when it cannot be."""
        if self.page is not None:
            return False
        opened = open_routine(path)
        if opened.text is None:
            self._notices.tell(self.tr("{name} cannot be edited").format(name=path.name), opened.why)
            return False
        self._show(path, opened.text, opened.on_disk)
        if line and self.page is not None:
            self.page.go_to_line(line)
        return True

    def open_copy(self, path: Path) -> bool:
        """Copy a bundled routine among the person's own, and edit the copy."""
        try:
            return self.page is None and self.open(self._own.copy_bundled(path))
        except NotDone as problem:
            self._notices.tell(self.tr("No copy could be made"), problem.message)
            return False

    def new(self) -> None:
        """Begin a routine that becomes a file when it is first saved."""
        if self.page is None:
            name = self.tr("New routine")
            text = routine_text((("format", "1"), ("name", name)), ())
            self._show(self._own.folder / UNNAMED, text, None)
            self._open_head()

    def offer_drafts(self) -> None:
        """Ask about what was not saved when the program last ended, the newest first."""
        found = self._drafts.found()
        if found and self.page is None:
            sheet = DraftSheet(self._theme, self._icons, self._window(), found[0])
            sheet.open_wanted.connect(lambda: self._open_draft(found[0]))
            sheet.drop_wanted.connect(lambda: self._drop_draft(found[0]))
            sheet.open()

    def come_back(self) -> None:
        """Have the window again, after something else had it."""
        if self.page is not None:
            self._window().take_over(self.page)

    def _show(self, path: Path, text: str, known: OnDisk | None) -> None:
        self._path, self._known = path, known
        document = Document(text, self._around(path))
        if known is None:
            document.saved_text = None
        fallback = path.stem if known is not None else self.tr("New routine")
        self.page = page = EditorPage(
            self._theme, self._icons, document, self._names(), fallback_name=fallback
        )
        page.back_wanted.connect(self.leave)
        page.save_wanted.connect(self.save)
        page.try_wanted.connect(self._try)
        page.changed.connect(self._plan_draft)
        self._window().installEventFilter(self)
        self._window().take_over(page)

    def _open_head(self) -> None:
        assert self.page is not None
        self.page.form.steps.open_card()
        if self.page.form.steps.card is not None:
            self.page.form.steps.card.take_focus()

    # Saving

    def save(self) -> bool:
        """Put the text into its file; False when that could not be, which the person is told."""
        page = self.page
        if page is None:
            return False
        page.flush()
        text = page.document.text
        if self._path.name == UNNAMED and not self._take_name(text):
            return False
        return self._take_result(
            save_routine(self._path, text, known=self._known, search=page.document.around.search), text
        )

    def _take_name(self, text: str) -> bool:
        """Make the file of a new routine, called after the routine."""
        assert self.page is not None
        unnamed = self._path
        try:
            self._path = self._own.add(stem_for(self.page.name), bytes_of(text))
        except NotDone as problem:
            self._notices.tell(self.tr("Not saved"), problem.message)
            return False
        self._drafts.forget(str(unnamed))
        self._known = open_routine(self._path).on_disk
        self.page.document.around = self._around(self._path)
        return True

    def _take_result(self, result: Saved | Changed | NotSaved, text: str) -> bool:
        match result:
            case Saved():
                self._known = result.on_disk
                self._mark_saved(text)
                self.saved.emit(self._path)
                return True
            case Changed():
                self._ask_conflict(result)
            case NotSaved():
                self._notices.tell(self.tr("Not saved"), result.message)
        return False

    def _mark_saved(self, text: str) -> None:
        if self.page is not None:
            self.page.desk.mark_saved(text)
        self._forget_draft()

    def _ask_conflict(self, changed: Changed) -> None:
        self._is_asking = True
        sheet = ConflictSheet(self._theme, self._icons, self._window(), self._path.name, changed)
        sheet.reload_wanted.connect(lambda: self._reload(changed))
        sheet.keep_wanted.connect(self._keep_mine)
        sheet.closed.connect(self._asked)
        sheet.open()

    def _asked(self) -> None:
        self._is_asking = False

    def _reload(self, changed: Changed) -> None:
        if self.page is not None and changed.text is not None:
            self._known = changed.on_disk
            self.page.desk.replace(changed.text, self.tr("reloaded from the disk"))
            self._mark_saved(changed.text)

    def _keep_mine(self) -> None:
        if self.page is not None:
            text = self.page.document.text
            search = self.page.document.around.search
            self._take_result(
                save_routine(self._path, text, known=self._known, search=search, force=True), text
            )

    def look_at_disk(self) -> None:
        """See whether another program has changed the file, and ask what to do if it has."""
        page = self.page
        if page is None or self._is_asking or self._known is None:
            return
        if not changed_on_disk(self._path, self._known):
            return
        opened = open_routine(self._path)
        lines = difference(opened.text or "", page.document.text) if opened.text is not None else ()
        found = Changed(opened.on_disk, opened.text, lines)
        if opened.text is not None and not page.document.is_changed:
            self._reload(found)
            page.say(
                self.tr(
                    "The file was changed outside, and is shown as it is now. Undo brings back what was here."
                )
            )
        else:
            self._ask_conflict(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.page is not None:
            QTimer.singleShot(0, self, self.look_at_disk)
        return False

    # Leaving

    def leave(self) -> None:
        """Go back to the pages; what is not saved is asked about."""
        self._guard(self._close)

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the person is asked about what is not saved."""
        if self.page is None:
            return True
        self.page.flush()
        if not self._is_worth_asking():
            self._forget_draft()
            return True

        def close() -> None:
            self._close()
            self._window().close()

        self._guard(close)
        return False

    def close(self) -> None:
        """The program ends: keep what is not saved as a draft, and let go of everything."""
        if self.page is not None:
            self.keep_draft()
            self._keeper.stop()
            self.page.close_desk()

    def _guard(self, then: Callable[[], None]) -> None:
        page = self.page
        if page is None:
            return
        page.flush()
        if not self._is_worth_asking():
            then()
            return
        sheet = LeaveSheet(self._theme, self._icons, self._window(), page.name)
        sheet.discard_wanted.connect(then)
        sheet.save_wanted.connect(lambda: then() if self.save() else None)
        sheet.open()

    def _is_worth_asking(self) -> bool:
        """Something would be lost: a new routine that nobody has touched yet would not."""
        page = self.page
        return (
            page is not None
            and page.document.is_changed
            and bool(self._known is not None or page.document.history.past)
        )

    def _close(self) -> None:
        page, self.page = self.page, None
        if page is None:
            return
        page.close_desk()
        self._forget_draft()
        self._window().removeEventFilter(self)
        self._window().give_back()
        self._window().take_away(page)
        self.closed.emit()

    def _try(self, routine: Routine, timeline: Timeline) -> None:
        self.try_wanted.emit(routine, timeline, self._path.parent)

    # Drafts

    def keep_draft(self) -> None:
        """Keep the text for after a crash, if it is not saved."""
        page = self.page
        if page is None or not self._is_worth_asking():
            return
        base = self._known.sha256 if self._known is not None else ""
        if not self._keeper.keep(str(self._path), page.document.text, base):
            page.say(self.tr("A copy for after a crash cannot be kept: save soon."))

    def _plan_draft(self) -> None:
        if self.page is None:
            return
        if self.page.document.is_changed:
            self._keeper.plan()
        else:
            self._forget_draft()

    def _forget_draft(self) -> None:
        self._keeper.forget(str(self._path))

    def _open_draft(self, found: FoundDraft) -> None:
        path = Path(found.draft.path)
        if found.disk_text is None:
            self._show(path, _first_text(found), None)
        elif not self.open(path):
            return
        if found.meanwhile is Meanwhile.CHANGED and self._known is not None:
            self._known = OnDisk(b"")  # saving asks first: it is not what the draft was begun from
        if self.page is not None:
            self.page.desk.replace(found.draft.text, self.tr("unsaved changes brought back"))

    def _drop_draft(self, found: FoundDraft) -> None:
        self._drafts.forget(found.draft.path)
        self.offer_drafts()


def _first_text(found: FoundDraft) -> str:
    """What undo goes back to where the file is gone: nothing but a name."""
    name = Path(found.draft.path).stem
    return routine_text((("format", "1"), ("name", name.lstrip("."))), ())
