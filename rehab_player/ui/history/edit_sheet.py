"""Sheets that change sessions: edit one, add one by hand, merge two, note a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from rehab_player.ui.history.calendar_words import weekday_text
from rehab_player.ui.history.edit_values import applied
from rehab_player.ui.history.session_form import SessionForm
from rehab_player.ui.history.sheet_parts import add_button, cancel_button
from rehab_player.ui.history.wording import line_of
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import NoteField
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.words import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.history_edit import Fault
    from rehab_player.core.session import MeasureRecord, Session
    from rehab_player.storage.log_rows import SessionRow
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate
WIDE = 760


class EditSheet(Sheet):
    """A session's form; `keep` is handed the changed session and gives back what is impossible in it."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        title: str,
        session: Session,
        measures: Sequence[MeasureRecord],
        keep: Callable[[Session], tuple[Fault, ...]],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(theme, host, title, width=WIDE)
        self._session = session
        self._keep = keep
        self._now = now
        self.form = SessionForm(theme, icons, session, measures, self)
        self.form.entered.connect(self.save)
        self.body.addWidget(self.form)
        cancel_button(self, theme, icons)
        self.save_button = add_button(
            self, theme, icons, translate("History", "Save"), self.save, rank="primary", hint="Enter"
        )

    def save(self) -> None:
        """Keep what the form says, unless it cannot be."""
        if not self.form.check():
            return
        faults = self._keep(applied(self._session, self.form.told, self._now()))
        if faults:
            self.form.show_faults(faults)
        else:
            self.shut()


class ChooseSheet(Sheet):
    """A list to choose one thing from; each row is a button that closes the sheet and tells `chosen`."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        title: str,
        words: str,
        options: Sequence[tuple[str, str]],
        chosen: Callable[[str], object],
    ) -> None:
        super().__init__(theme, host, title)
        self.body.addWidget(Text(theme, words, self, color="ink2", wrap=True))
        for value, label in options:
            button = Button(theme, icons, label, self)
            button.clicked.connect(lambda _=False, value=value: self._choose(value, chosen))
            self.body.addWidget(button)
        cancel_button(self, theme, icons)

    def _choose(self, value: str, chosen: Callable[[str], object]) -> None:
        self.shut()
        chosen(value)


class NoteSheet(Sheet):
    """A few lines about a day; `keep` is handed the text."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        day: date,
        text: str,
        keep: Callable[[date, str], object],
    ) -> None:
        super().__init__(theme, host, weekday_text(day))
        self._day = day
        self._keep = keep
        self.note = NoteField(theme, translate("History", "Note on this day"), self)
        self.note.setPlainText(text)
        self.body.addWidget(self.note)
        cancel_button(self, theme, icons)
        add_button(self, theme, icons, translate("History", "Save"), self.save, rank="primary")

    def open(self) -> None:
        super().open()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep the note."""
        self.shut()
        self._keep(self._day, self.note.toPlainText())


def merge_sheet(
    theme: Theme,
    icons: Icons,
    host: QWidget,
    session: Session,
    others: Sequence[SessionRow],
    today: date,
    merge: Callable[[str], object],
) -> Sheet:
    """With which of `others` is the session to become one?"""
    lines = [line_of(row, today) for row in others]
    options = [(line.id, f"{line.day}, {line.time}, {line.length}") for line in lines]
    words = translate(
        "History", "Both become one session: times are added up, and of answers the later one counts."
    )
    if not options:
        words = translate("History", "There is no other session of this routine near it.")
    title = translate("History", "Merge {routine} with").format(routine=plain(session.start.routine_name))
    return ChooseSheet(theme, icons, host, title, words, options, merge)
