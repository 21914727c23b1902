"""From the first start to what is kept of it, and on to the first routine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from rehab_player.core.pain_start import where_to_start
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.first_start.page import FirstStartPage
from rehab_player.ui.first_start.values import FirstAnswers, Suggestion

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.checkin import Complaint, SafetyAnswer, SafetyRecord
    from rehab_player.core.guide import Guide
    from rehab_player.core.programme import Programme
    from rehab_player.core.routine import Routine
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.theme import Theme


class Care(Protocol):
    """What the first start needs of the log of all that is told besides the sessions."""

    def put(self, *values: SafetyRecord) -> object: ...
    def tell_complaint(self, complaint: Complaint, at: datetime) -> object: ...
    def safety_record(self) -> SafetyRecord | None: ...
    def complaint(self, *areas: str) -> Complaint | None: ...


class FirstStartFlow(QObject):
    """Signals: `begun` with a Help of the guide, or None where nothing fits, after the first start;
    `changed` after answers were kept in any way.

    `guide`, `routines` and `programmes` (by file name without ending) are asked for when a place was
    chosen; `picture` paints the figure at the left.
    """

    begun = Signal(object)
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        settings: SettingsKeeper,
        care: Care,
        notices: Notices,
        make_speaker: Callable[[], Speaker],
        picture: Callable[[QPainter, QRectF], None] | None,
        guide: Callable[[], Guide],
        routines: Callable[[], Mapping[str, Routine]],
        programmes: Callable[[], Mapping[str, Programme]],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._settings = settings
        self._care = care
        self._notices = notices
        self._make_speaker = make_speaker
        self._picture = picture
        self._guide = guide
        self._routines = routines
        self._programmes = programmes
        self._now = now
        self._page: FirstStartPage | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether the note has not been agreed to yet."""
        return not self._settings.value.agreed_note

    def open(self) -> None:
        """Let the first start have the window; nothing while it has it already."""
        self._open(None)

    def open_again(self) -> None:
        """The same with the answers of the last time, to be changed."""
        try:
            complaint, safety = self._care.complaint(), self._care.safety_record()
        except LogProblem as problem:
            self._notices.tell(self.tr("The answers cannot be read"), problem.message)
            return
        agreed = self._settings.value.agreed_note
        self._open(FirstAnswers(complaint=complaint, safety=safety, agreed=agreed))

    def suggest(self, area: str, answers: Sequence[SafetyAnswer]) -> Suggestion | None:
        """Where to start, with the name of the routine or programme."""
        routines, programmes = self._routines(), self._programmes()
        offer = where_to_start(self._guide(), area, answers, routines, programmes)
        if offer is None:
            return None
        named = programmes[offer.file] if offer.kind == "programme" else routines[offer.file]
        return Suggestion(help=offer, name=named.name)

    def _open(self, known: FirstAnswers | None) -> None:
        if self._page is not None:
            return
        self._page = page = FirstStartPage(
            self._theme,
            self._icons,
            self._settings,
            self._make_speaker,
            self._picture,
            self.suggest,
            self._now,
            known=known,
        )
        is_first = known is None
        page.finished.connect(lambda answers: self._finish(answers, is_first=is_first))
        page.left.connect(lambda answers: self._leave(answers, is_first=is_first))
        self._window().take_over(page)

    def _finish(self, answers: FirstAnswers, *, is_first: bool) -> None:
        page = self._page
        found = page.suggestion if page is not None and is_first else None
        self._keep(answers)
        self._settings.change(agreed_note=True)
        self._close()
        self.changed.emit()
        if is_first:
            self.begun.emit(None if found is None else found.help)

    def _leave(self, answers: FirstAnswers, *, is_first: bool) -> None:
        """Who looks around first keeps what was told; who came to change it keeps what there was."""
        if is_first:
            self._keep(answers)
        self._close()
        self.changed.emit()

    def _keep(self, answers: FirstAnswers) -> None:
        try:
            if answers.safety is not None:
                self._care.put(answers.safety)
            if answers.complaint is not None:
                self._care.tell_complaint(answers.complaint, self._now())
        except LogProblem as problem:
            self._notices.tell(self.tr("Not kept"), problem.message)
        if answers.complaint is not None:
            self._settings.change(affected=answers.complaint.side)

    def _close(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._window().give_back()
            self._window().take_away(page)
