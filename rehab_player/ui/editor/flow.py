"""From a routine file to the editor and back: opening, saving, leaving, and what a crash leaves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from rehab_player.storage.own_routines import NotDone
from rehab_player.storage.routine_document import Document
from rehab_player.storage.routine_document_write import routine_text
from rehab_player.storage.routine_save import OnDisk, open_routine
from rehab_player.storage.shelf_drafts import Meanwhile
from rehab_player.ui.editor.draft_keeper import DraftKeeper
from rehab_player.ui.editor.page import EditorPage
from rehab_player.ui.editor.questions import DraftSheet, LeaveSheet
from rehab_player.ui.editor.saving import UNNAMED, Saving

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.core.routine import Routine
    from rehab_player.core.timeline import Timeline
    from rehab_player.storage.own_routines import OwnRoutines
    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.storage.routine_document_judge import Around
    from rehab_player.storage.shelf_drafts import Drafts, FoundDraft
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme


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
        files: FileNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icons, self._window, self._notices = theme, icons, window, notices
        self._own, self._drafts, self._around, self._names = own, drafts, around, names
        self._keeper = DraftKeeper(drafts, self)
        self._keeper.due.connect(self.keep_draft)
        self._saving = Saving(theme, icons, window, notices, own, around, files, self)
        self._saving.saved.connect(self.saved)
        self._saving.settled.connect(lambda path: self._keeper.forget(str(path)))
        self._shows_cues = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self.keep_draft)

    # Opening

    @property
    def is_open(self) -> bool:
        """Whether a routine is being edited."""
        return self.page is not None

    @property
    def page(self) -> EditorPage | None:
        """Where it is edited."""
        return self._saving.page

    @property
    def path(self) -> Path:
        """The file that is being edited."""
        return self._saving.path

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
        document = Document(text, self._around(path))
        if known is None:
            document.saved_text = None
        fallback = path.stem if known is not None else self.tr("New routine")
        page = EditorPage(self._theme, self._icons, document, self._names(), fallback_name=fallback)
        page.panes.keep_cues(self._shows_cues)
        self._saving.begin(page, path, known)
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
        return self._saving.save()

    def look_at_disk(self) -> None:
        """See whether another program has changed the file, and ask what to do if it has."""
        self._saving.look_at_disk()

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
            and bool(self._saving.known is not None or page.document.history.past)
        )

    def _close(self) -> None:
        page, self._saving.page = self.page, None
        if page is None:
            return
        self._shows_cues = page.panes.wants_cues
        page.close_desk()
        self._forget_draft()
        self._window().removeEventFilter(self)
        self._window().give_back()
        self._window().take_away(page)
        self.closed.emit()

    def _try(self, routine: Routine, timeline: Timeline) -> None:
        self.try_wanted.emit(routine, timeline, self._saving.path.parent)

    # Drafts

    def keep_draft(self) -> None:
        """Keep the text for after a crash, if it is not saved."""
        page = self.page
        if page is None or not self._is_worth_asking():
            return
        base = self._saving.known.sha256 if self._saving.known is not None else ""
        if not self._keeper.keep(str(self._saving.path), page.document.text, base):
            page.say(self.tr("A copy for after a crash cannot be kept: save soon."))

    def _plan_draft(self) -> None:
        if self.page is None:
            return
        if self.page.document.is_changed:
            self._keeper.plan()
        else:
            self._forget_draft()

    def _forget_draft(self) -> None:
        self._keeper.forget(str(self._saving.path))

    def _open_draft(self, found: FoundDraft) -> None:
        path = Path(found.draft.path)
        if found.disk_text is None:
            self._show(path, _first_text(found), None)
        elif not self.open(path):
            return
        if found.meanwhile is Meanwhile.CHANGED and self._saving.known is not None:
            self._saving.known = OnDisk(b"")  # saving asks first: it is not what the draft was begun from
        if self.page is not None:
            self.page.desk.replace(found.draft.text, self.tr("unsaved changes brought back"))

    def _drop_draft(self, found: FoundDraft) -> None:
        self._drafts.forget(found.draft.path)
        self.offer_drafts()


def _first_text(found: FoundDraft) -> str:
    """What undo goes back to where the file is gone: nothing but a name."""
    name = Path(found.draft.path).stem
    return routine_text((("format", "1"), ("name", name.lstrip("."))), ())
