"""Section Files and backups: where everything is, and a copy of the history now."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from rehab_player.ui.dates import moment
from rehab_player.ui.settings.columns import Section
from rehab_player.ui.settings.rows import settings_card
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from rehab_player.storage.folders import DataFolder
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.widgets.card import Card


class FilesSection(Section):
    """The data folder, the person's own routines, and the backups of the log."""

    def __init__(self, theme: Theme, icons: Icons, settings: SettingsKeeper, folder: DataFolder) -> None:
        super().__init__(theme, icons, settings)
        self._folder = folder
        self.left.addWidget(self._places())
        self.right.addWidget(self._backups())
        self.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_backups()

    def _places(self) -> Card:
        card = settings_card(self._theme, self.tr("Where things are"))
        card.column.setSpacing(self._theme.dp(12))
        words = self.tr("History, settings, your own routines and the backups are in one folder:")
        card.column.addWidget(self.text(words))
        place = Text(self._theme, _breakable(self._folder.root), card, bold=True, wrap=True)
        card.column.addWidget(place)
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(10))
        self.open_root = self.button(self.tr("Open the folder"))
        self.open_root.clicked.connect(lambda: _open(self._folder.root))
        self.open_routines = self.button(self.tr("Open my routines"))
        self.open_routines.clicked.connect(lambda: _open(self._folder.routines))
        row.addWidget(self.open_root)
        row.addWidget(self.open_routines)
        row.addStretch(1)
        card.column.addLayout(row)
        card.column.addWidget(self.text(self.tr("Nothing leaves this computer."), role="caption"))
        return card

    def _backups(self) -> Card:
        card = settings_card(self._theme, self.tr("Backups of the history"))
        card.column.setSpacing(self._theme.dp(12))
        self.told = self.text("")
        card.column.addWidget(self.told)
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(10))
        self.back_up = self.button(self.tr("Back up now"))
        self.back_up.clicked.connect(self._back_up)
        self.open_backups = self.button(self.tr("Open the backups"))
        self.open_backups.clicked.connect(lambda: _open(self._folder.backups))
        row.addWidget(self.back_up)
        row.addWidget(self.open_backups)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _back_up(self) -> None:
        from rehab_player.storage.backup import back_up_now
        from rehab_player.storage.log_problem import LogProblem

        try:
            made = back_up_now(self._folder.log_path, self._folder.backups, datetime.now().astimezone())
        except LogProblem as problem:
            self.told.setText(problem.message)
        else:
            self.told.setText(self.tr("Made and checked: {name}").format(name=made.name))

    def _tell_backups(self) -> None:
        from rehab_player.storage.backup import backups

        found = backups(self._folder.backups)
        if not found:
            self.told.setText(self.tr("There is none yet."))
            return
        newest = found[0]
        kept = self.tr("%n backups are kept.", "", len(found))
        words = self.tr("The newest is of {day}, with %n sessions.", "", newest.sessions)
        day = moment(newest.made_at) if newest.made_at is not None else newest.path.name
        self.told.setText(f"{kept} {words.format(day=day)}")


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _breakable(path: Path) -> str:
    """The path with places to break it, so that a long one stays within its card."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
