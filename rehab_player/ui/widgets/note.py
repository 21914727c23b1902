"""The note near every start, and the warning signs behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Glyph
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.link import Link
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.signs_wanted import SIGNS_WANTED
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class NoteLine(QWidget):
    """ "General exercise guide, not medical advice", with a link to the warning signs.

    They are asked for in the window; where nothing there shows them, as before a session, a sheet does.
    """

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.dp(8))
        row.addWidget(Glyph(theme, icons, "info", self, size=16), 0, Qt.AlignmentFlag.AlignTop)
        words = QWidget(self)
        flow = FlowLayout(words, gap=theme.dp(4))
        for sentence in (
            self.tr("General exercise guide, not medical advice."),
            self.tr("Stop if it gets sharp."),
        ):
            flow.addWidget(Text(theme, sentence, words, role="caption", color="ink2"))
        self.link = Link(theme, self.tr("Warning signs"), words)
        row.addWidget(words, 1)
        self.link.clicked.connect(self._ask_for_signs)
        flow.addWidget(self.link)

    def _ask_for_signs(self) -> None:
        wanted = QEvent(SIGNS_WANTED)
        wanted.ignore()
        QCoreApplication.sendEvent(self.window(), wanted)
        if not wanted.isAccepted():
            self.show_signs()

    def show_signs(self) -> Sheet:
        """Cover the window with the list of warning signs."""
        sheet = Sheet(self._theme, self, self.tr("Warning signs"), width=760)
        for heading, signs in self._signs():
            sheet.body.addWidget(Text(self._theme, heading, role="body", bold=True))
            sheet.body.addWidget(Text(self._theme, signs, role="body", color="ink2", wrap=True))
        close = Button(self._theme, self._icons, self.tr("Close"), hint=self.tr("Esc"))
        close.clicked.connect(sheet.shut)
        sheet.buttons.addWidget(close)
        sheet.open()
        return sheet

    def _signs(self) -> tuple[tuple[str, str], ...]:
        today = self.tr(
            "A pop or snap with sudden pain. You cannot rise on tiptoe or take four steps. A bone that is "
            "sore to touch after an injury. A changed shape. A hot, red joint with fever. A swollen, warm, "
            "painful calf; with breathlessness or chest pain call an ambulance. A cold, pale, blue or numb "
            "foot. An open wound, above all with diabetes."
        )
        soon = self.tr(
            "Pain in one spot of a bone, at rest or at night, or when the heel is squeezed. Stabbing pain "
            "on every step. Swelling, redness or warmth. The ankle gives way. Tingling or numbness. Still "
            "there after two to three weeks, or worse in spite of rest. A child under 16 with heel pain."
        )
        return (
            (self.tr("See someone today"), today),
            (self.tr("Stop running and jumping, and see someone soon"), soon),
        )
