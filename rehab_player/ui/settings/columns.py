"""Cards in two columns, 54 % and 46 %, or one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme


class Columns(QWidget):
    """`left` and `right` take cards; `below` takes what stands under both."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.dp(14))
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._theme = theme
        rows.addLayout(self._box)
        self.left = self._column(54)
        self.right = self._column(46)
        self.below = QVBoxLayout()
        rows.addLayout(self.below)
        rows.addStretch(1)
        self.set_narrow(is_narrow=False)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Stand one below the other, or side by side."""
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self._box.setSpacing(self._theme.dp(14 if is_narrow else 20))

    def _column(self, share: int) -> QVBoxLayout:
        holder = QWidget(self)
        # The shares count, not how wide the contents would like to be.
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.dp(14))
        self._box.addWidget(holder, share)
        return column


class Section(Columns):
    """One section of the Settings page: makes its cards, then calls `finish`."""

    def __init__(
        self, theme: Theme, icons: Icons, settings: SettingsKeeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._icons = icons
        self._settings = settings

    def finish(self) -> None:
        """Show the settings as they are, now and whenever they change."""
        for column in (self.left, self.right):
            column.addStretch(1)
        self.refresh()
        self._settings.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the present values; a section that shows none has nothing to do."""

    def text(self, words: str, *, role: str = "body", color: str = "ink2") -> Text:
        """A paragraph."""
        return Text(self._theme, words, self, role=role, color=color, wrap=True)  # type: ignore[arg-type]

    def button(self, label: str) -> Button:
        """A small button."""
        return Button(self._theme, self._icons, label, self, size="small")
