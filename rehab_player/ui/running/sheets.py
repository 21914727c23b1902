"""The sheets of running and shoes: a run, a pair of shoes."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.checkin import Run, Shoes
from rehab_player.core.routine import PainRule
from rehab_player.core.running import single_run_notice
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Field, NumberField
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk

translate = QCoreApplication.translate

WEEKS_BACK = (0, 4, 13, 26, 52)
"""So many weeks ago a pair can have been worn first."""


class RunSheet(Sheet):
    """Asks for a run: kilometres, day, where pain began, and the pair of shoes."""

    def __init__(self, theme: Theme, icons: Icons, desk: TodayDesk, host: QWidget) -> None:
        super().__init__(theme, host, translate("Running", "A run"), width=640)
        self._desk = desk
        self._runs = desk.care.runs()
        self._shoes = [one for one in desk.care.shoes() if one.retired_on is None]
        self.km = self._number(theme, icons, translate("Running", "Kilometres"))
        self.notice = Text(theme, "", color="ink2", wrap=True)
        self.body.addWidget(self.notice)
        days = (translate("Running", "Today"), translate("Running", "Yesterday"))
        self.day = self._choice(theme, translate("Running", "Day"), days)
        self.onset = self._number(theme, icons, translate("Running", "Pain began at km, if there was any"))
        name = translate("Running", "Worst pain in the run, if there was any")
        self.body.addWidget(Text(theme, name, bold=True))
        self.worst = PainKeys(theme, name, 42, PainRule.LOADING)
        self.body.addWidget(self.worst)
        names = (*(one.name for one in self._shoes), translate("Running", "Another pair"))
        self.shoes = self._choice(theme, translate("Running", "Shoes"), names) if self._shoes else None
        self.km.textChanged.connect(self._judge)
        self.day.chosen.connect(lambda _index: self._judge())
        _back(self, theme, icons)
        self.save = _button(self, theme, icons, translate("Running", "Keep it"))
        self.save.clicked.connect(self._save)
        self._judge()

    def open(self) -> None:
        super().open()
        self.km.setFocus()

    def _judge(self) -> None:
        """What is to know of so long a run, and whether it can be kept."""
        km = self.km.value
        day = self._desk.today - timedelta(days=self.day.index)
        found = None if km is None else single_run_notice(km, self._runs, day)
        self.notice.setText("" if found is None else f"{found.title}. {found.reason} {found.how_sure}")
        self.notice.setVisible(found is not None)
        self.save.setEnabled(km is not None and km > 0)

    def _save(self) -> None:
        km, good = self.km.value, self.onset.check()
        onset = self.onset.value
        if km is None or not good:
            return
        if onset is not None and not 0 <= onset <= km:
            self.onset.set_problem(True)
            return
        complaint = self._desk.care.complaint()
        hurt = onset is not None or bool(self.worst.score)
        run = Run(
            id=str(uuid.uuid4()),
            day=self._desk.today - timedelta(days=self.day.index),
            km=km,
            area=complaint.area if complaint is not None and hurt else None,
            pain_from_km=onset,
            worst=self.worst.score,
            shoes=self._worn(),
        )
        self.shut()
        self._desk.keep(run)

    def _worn(self) -> str | None:
        if self.shoes is None or self.shoes.index >= len(self._shoes):
            return None
        return self._shoes[self.shoes.index].id

    def _number(self, theme: Theme, icons: Icons, name: str) -> NumberField:
        field = NumberField(theme, icons, name)
        self.body.addWidget(Text(theme, name, bold=True))
        self.body.addWidget(field)
        return field

    def _choice(self, theme: Theme, name: str, labels: tuple[str, ...]) -> Segmented:
        return _choice(self, theme, name, labels)


class ShoesSheet(Sheet):
    """Asks for a pair: its name, what it has run, and how long it has been worn."""

    def __init__(self, theme: Theme, icons: Icons, desk: TodayDesk, host: QWidget) -> None:
        super().__init__(theme, host, translate("Running", "A pair of shoes"), width=560)
        self._desk = desk
        name, before = translate("Running", "Name"), translate("Running", "Kilometres so far, if known")
        self.name = Field(theme, icons, name)
        self.before = NumberField(theme, icons, before)
        for words, field in ((name, self.name), (before, self.before)):
            self.body.addWidget(Text(theme, words, bold=True))
            self.body.addWidget(field)
        self.age = _choice(
            self,
            theme,
            translate("Running", "First worn"),
            (
                translate("Running", "Now"),
                translate("Running", "A month ago"),
                translate("Running", "3 months"),
                translate("Running", "6 months"),
                translate("Running", "A year"),
            ),
        )
        _back(self, theme, icons)
        self.save = _button(self, theme, icons, translate("Running", "Keep it"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))

    def open(self) -> None:
        super().open()
        self.name.setFocus()

    def _save(self) -> None:
        if not self.before.check() or (self.before.value or 0) < 0:
            self.before.set_problem(True)
            return
        shoes = Shoes(
            id=str(uuid.uuid4()),
            name=self.name.text().strip(),
            first_worn=self._desk.today - timedelta(weeks=WEEKS_BACK[self.age.index]),
            km_before=self.before.value or 0,
        )
        self.shut()
        self._desk.keep(shoes)


def _choice(sheet: Sheet, theme: Theme, name: str, labels: tuple[str, ...]) -> Segmented:
    choice = Segmented(theme, name, labels, 0)
    choice.setMinimumHeight(theme.dp(40))
    sheet.body.addWidget(Text(theme, name, bold=True))
    sheet.body.addWidget(choice)
    return choice


def _button(sheet: Sheet, theme: Theme, icons: Icons, words: str) -> Button:
    button = Button(theme, icons, words, sheet, rank="primary")
    sheet.buttons.addWidget(button)
    return button


def _back(sheet: Sheet, theme: Theme, icons: Icons) -> None:
    words, key = translate("Running", "Go back"), translate("Running", "Esc")
    button = Button(theme, icons, words, sheet, rank="quiet", hint=key)
    button.clicked.connect(sheet.shut)
    sheet.buttons.addWidget(button)
