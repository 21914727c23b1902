"""The sheet about backups: make one, look into them, put one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.storage.backup import Backup, Kind, back_up_now, backups, look_inside, restore, sessions_in
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.dates import moment
from rehab_player.ui.history.chart_values import Table
from rehab_player.ui.history.sheet_parts import ProblemLine, add_button, cancel_button
from rehab_player.ui.history.table_sheet import show_table
from rehab_player.ui.history.wording import day_text, line_of
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from rehab_player.storage.folders import DataFolder
    from rehab_player.storage.log_rows import SessionRow
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate

SHOWN = 200
"""So many sessions of a backup are listed, the newest ones."""


def kind_words(kind: Kind) -> str:
    """Why a backup was made."""
    words = {
        Kind.DAILY: translate("History", "daily"),
        Kind.ASKED: translate("History", "asked for"),
        Kind.BEFORE_IMPORT: translate("History", "before an import"),
        Kind.BEFORE_RESTORE: translate("History", "before a restore"),
        Kind.BEFORE_MIGRATION: translate("History", "before an update"),
    }
    return words[kind]


def made_words(backup: Backup) -> str:
    """When a backup was made, and why."""
    if backup.made_at is None:
        return backup.path.name
    return f"{moment(backup.made_at)}, {kind_words(backup.kind)}"


def contents_words(backup: Backup, today: date) -> str:
    """What is in a backup, or why it cannot be used."""
    if backup.problem:
        return backup.problem
    size = QLocale().formattedDataSize(backup.size)
    if backup.first_day is None or backup.last_day is None:
        return translate("History", "empty, {size}").format(size=size)
    told = translate("History", "%n sessions, {first} to {last}, {size}", "", backup.sessions)
    first, last = day_text(backup.first_day, today), day_text(backup.last_day, today)
    return told.format(first=first, last=last, size=size)


def sessions_table(title: str, rows: Sequence[SessionRow], today: date) -> Table:
    """Sessions with day, time, routine and length, for a look."""
    heads = (
        translate("History", "Day"),
        translate("History", "Time"),
        translate("History", "Routine"),
        translate("History", "Length"),
    )
    lines = (line_of(row, today) for row in rows)
    return Table(
        title=title,
        heads=heads,
        rows=tuple((line.day, line.time, line.routine, line.length) for line in lines),
    )


class BackupSheet(Sheet):
    """The backups that there are, newest first. `restored` tells that the history is another one."""

    restored = Signal()

    def __init__(
        self, theme: Theme, icons: Icons, host: QWidget, folder: DataFolder, now: Callable[[], datetime]
    ) -> None:
        super().__init__(theme, host, translate("History", "Backups"), width=720)
        self._icons = icons
        self._folder = folder
        self._now = now
        words = translate("History", "One is made each day, and ten are kept, in {folder}.")
        self.body.addWidget(Text(theme, words.format(folder=folder.backups), self, color="ink2", wrap=True))
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.dp(8))
        self.body.addWidget(self._list)
        self.problem = ProblemLine(theme, icons, self)
        self.told = Text(theme, "", self, wrap=True)
        self.told.hide()
        self.body.addWidget(self.problem)
        self.body.addWidget(self.told)
        cancel_button(self, theme, icons, translate("History", "Close"))
        self.make = add_button(
            self, theme, icons, translate("History", "Back up now"), self.back_up, rank="primary"
        )
        self._read()

    def back_up(self) -> None:
        """Make one now, checked."""
        try:
            made = back_up_now(self._folder.log_path, self._folder.backups, self._now())
        except LogProblem as problem:
            self._tell(problem=problem.message)
        else:
            self._tell(translate("History", "Made and checked: {file}.").format(file=made.name))
        self._read()

    def look(self, backup: Backup) -> None:
        """Read every page of a backup and say whether it is sound."""
        found = look_inside(backup.path, thorough=True)
        if found.problem:
            self._tell(problem=found.problem)
            return
        contents = contents_words(found, self._now().date())
        self._tell(
            translate("History", "{made}: sound. {contents}.").format(
                made=made_words(found), contents=contents
            )
        )
        try:
            rows = sessions_in(backup.path, SHOWN)
        except LogProblem as problem:
            self._tell(problem=problem.message)
            return
        if rows:
            show_table(
                self._theme, self._icons, self, sessions_table(made_words(found), rows, self._now().date())
            )

    def put_back(self, backup: Backup) -> None:
        """Ask, then make the history what it was in this backup."""
        sheet = Sheet(self._theme, self, translate("History", "Restore this backup?"))
        contents = contents_words(backup, self._now().date())
        for words in (
            made_words(backup),
            contents,
            translate("History", "What is here now is kept as a backup first."),
        ):
            sheet.body.addWidget(Text(self._theme, words, sheet, wrap=True))
        cancel_button(sheet, self._theme, self._icons)
        add_button(
            sheet,
            self._theme,
            self._icons,
            translate("History", "Restore"),
            lambda: self._restore(sheet, backup),
            rank="primary",
        )
        sheet.open()

    def _restore(self, asking: Sheet, backup: Backup) -> None:
        asking.shut()
        folder = self._folder
        try:
            told = restore(folder.log_path, backup.path, folder.backups, self._now())
        except LogProblem as problem:
            self._tell(problem=problem.message)
            return
        self._tell(told)
        self._read()
        self.restored.emit()

    def _tell(self, told: str = "", *, problem: str = "") -> None:
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.problem.tell(problem)

    def _read(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = backups(self._folder.backups)
        for backup in found:
            self._rows.addWidget(self._row(backup))
        if not found:
            self._rows.addWidget(Text(self._theme, translate("History", "There is none yet."), self._list))

    def _row(self, backup: Backup) -> QWidget:
        theme, dp = self._theme, self._theme.dp
        card = Card(theme, self._list, fill="sunken", edge="", padding=12, radius=10)
        row = QHBoxLayout()
        row.setSpacing(dp(8))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(theme, made_words(backup), card, bold=True))
        contents = contents_words(backup, self._now().date())
        words.addWidget(Text(theme, contents, card, role="small", color="ink2", wrap=True))
        row.addLayout(words, 1)
        for label, slot in (
            (translate("History", "Look inside"), self.look),
            (translate("History", "Restore"), self.put_back),
        ):
            button = Button(theme, self._icons, label, card, size="small")
            button.setAccessibleDescription(made_words(backup))
            button.setEnabled(not backup.problem)
            button.clicked.connect(lambda _=False, slot=slot: slot(backup))
            row.addWidget(button)
        card.column.addLayout(row)
        return card
