"""What can be read over the check-in: what to do on a red day, and the routine's steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.ui.routines.steps import step_rows
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.row_list import RowList
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.core.guide import Guide, Section
    from rehab_player.core.routine import Routine
    from rehab_player.core.timeline import Timeline
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate


def open_what_now(theme: Theme, icons: Icons, guide: Guide, host: QWidget) -> Sheet:
    """Cover the window with what the guide says for a red day: instead of the run, and what to watch for."""
    sheet = Sheet(theme, host, translate("CheckIn", "What to do now"), width=760)
    red = next(card for card in guide.lights if card.light == "red")
    sheet.body.addWidget(Text(theme, red.allowed, role="body_large", wrap=True))
    _section(theme, sheet, guide.instead.title, guide.instead)
    _section(theme, sheet, translate("CheckIn", "See someone today, when it is one of these"), guide.now)
    _section(theme, sheet, translate("CheckIn", "See someone soon, when it is one of these"), guide.soon)
    _close(theme, icons, sheet)
    return sheet


def open_steps(theme: Theme, icons: Icons, routine: Routine, timeline: Timeline, host: QWidget) -> Sheet:
    """Cover the window with the routine's steps, to be looked at and not played."""
    sheet = Sheet(theme, host, routine.name, width=760)
    for text in (routine.summary, routine.caution):
        if text:
            sheet.body.addWidget(Text(theme, text, color="ink2", wrap=True))
    rows = step_rows(routine.steps, timeline)
    sheet.body.addWidget(RowList(theme, icons, translate("CheckIn", "Steps"), rows))
    _close(theme, icons, sheet)
    return sheet


def _section(theme: Theme, sheet: Sheet, title: str, section: Section) -> None:
    sheet.body.addWidget(Text(theme, title, bold=True, wrap=True))
    if section.text:
        sheet.body.addWidget(Text(theme, section.text, wrap=True))
    for line in section.lines:
        sheet.body.addWidget(Text(theme, f"•  {line.text}", color="ink2", wrap=True))


def _close(theme: Theme, icons: Icons, sheet: Sheet) -> None:
    close = Button(theme, icons, translate("CheckIn", "Close"), sheet, hint=translate("CheckIn", "Esc"))
    close.clicked.connect(sheet.shut)
    sheet.buttons.addWidget(close)
    sheet.open()
