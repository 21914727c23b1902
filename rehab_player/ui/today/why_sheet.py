"""The numbers behind a suggestion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Hairline
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.values import SuggestionView

translate = QCoreApplication.translate


def open_why(theme: Theme, icons: Icons, view: SuggestionView, host: QWidget) -> Sheet:
    """Cover the window with reason, numbers, what accepting changes, and the source."""
    suggestion = view.suggestion
    sheet = Sheet(theme, host, view.title, width=560)
    sheet.body.addWidget(Text(theme, view.name, color="ink2", wrap=True))
    sheet.body.addWidget(Text(theme, suggestion.reason, role="body_large", wrap=True))
    for number in suggestion.numbers:
        sheet.body.addWidget(Hairline(theme))
        row = QHBoxLayout()
        row.addWidget(Text(theme, number.label, color="ink2", wrap=True), 1)
        row.addWidget(Text(theme, number.value, bold=True, digits=True))
        sheet.body.addLayout(row)
    sheet.body.addWidget(Hairline(theme))
    changes = translate("Today", "Accepting changes nothing.")
    if suggestion.effect:
        changes = translate("Today", "Accepting changes: {what}.").format(what=suggestion.effect)
    sheet.body.addWidget(Text(theme, changes, wrap=True))
    if suggestion.source:
        source = translate("Today", "Source: {source}").format(source=suggestion.source)
        sheet.body.addWidget(Text(theme, source, role="small", color="ink2", wrap=True))
    close = Button(theme, icons, translate("Today", "Close"), sheet, hint=translate("Today", "Esc"))
    close.clicked.connect(sheet.shut)
    sheet.buttons.addWidget(close)
    sheet.open()
    return sheet
