"""The sheets of running and shoes: a run, a pair of shoes."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.checkin import Run, Shoes
from rehab_player.core.language import decimal
from rehab_player.core.routine import PainRule
from rehab_player.core.running import single_run_notice
from rehab_player.ui.history.edit_values import read_day
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Field, NumberField
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk

translate = QCoreApplication.translate

OTHER_DAY = 2
"""The choice of a day that is neither today nor yesterday."""
WEEKS_BACK = (0, 4, 13, 26, 52)
"""So many weeks ago a pair can have been worn first."""


class RunSheet(Sheet):
    """Asks for a run: kilometres, day, where pain began, and the pair of shoes; `run` is one to change."""

    def __init__(
        self, theme: Theme, icons: Icons, desk: TodayDesk, host: QWidget, run: Run | None = None
    ) -> None:
        super().__init__(theme, host, translate("Running", "A run"), width=640)
        self._desk = desk
        self._run = run
        self._runs = [one for one in desk.care.runs() if run is None or one.id != run.id]
        kept = None if run is None else run.shoes
        self._shoes = [one for one in desk.care.shoes() if one.retired_on is None or one.id == kept]
        self.km = self._number(theme, icons, translate("Running", "Kilometres"))
        self.notice = Text(theme, "", color="ink2", wrap=True)
        self.body.addWidget(self.notice)
        days = (
            translate("Running", "Today"),
            translate("Running", "Yesterday"),
            translate("Running", "Another day"),
        )
        self.day = self._choice(theme, translate("Running", "Day"), days)
        self.date = Field(theme, icons, translate("Running", "Day, such as 2026-05-14"))
        self.body.addWidget(self.date)
        self.onset = self._number(theme, icons, translate("Running", "Pain began at km, if there was any"))
        name = translate("Running", "Worst pain in the run, if there was any")
        self.body.addWidget(Text(theme, name, bold=True))
        self.worst = PainKeys(theme, name, 42, PainRule.LOADING)
        self.body.addWidget(self.worst)
        names = (*(one.name for one in self._shoes), translate("Running", "Another pair"))
        self.shoes = self._choice(theme, translate("Running", "Shoes"), names) if self._shoes else None
        self.km.textChanged.connect(self._judge)
        self.day.chosen.connect(lambda _index: self._judge())
        self.date.textChanged.connect(self._judge)
        _back(self, theme, icons)
        self.save = _button(self, theme, icons, translate("Running", "Keep it"))
        self.save.clicked.connect(self._save)
        self._show()
        self._judge()

    def open(self) -> None:
        super().open()
        self.km.setFocus()

    def _judge(self) -> None:
        """What is to know of so long a run, and whether it can be kept."""
        km, day = self.km.value, self._day()
        self.date.setVisible(self.day.index == OTHER_DAY)
        self.date.set_problem(day is None and bool(self.date.text()))
        found = None if km is None or day is None else single_run_notice(km, self._runs, day)
        self.notice.setText("" if found is None else f"{found.title}. {found.reason} {found.how_sure}")
        self.notice.setVisible(found is not None)
        self.save.setEnabled(km is not None and km > 0 and day is not None)

    def _show(self) -> None:
        """The run that is to be changed."""
        run = self._run
        if run is None:
            return
        ago = (self._desk.today - run.day).days
        self.day.set_index(ago if 0 <= ago < OTHER_DAY else OTHER_DAY)
        self.date.setText(run.day.isoformat())
        self.km.setText(decimal(run.km))
        self.onset.setText("" if run.pain_from_km is None else decimal(run.pain_from_km))
        if run.worst is not None:
            self.worst.set_score(run.worst)
        if self.shoes is not None:
            ids = [one.id for one in self._shoes]
            self.shoes.set_index(ids.index(run.shoes) if run.shoes in ids else len(ids))

    def _day(self) -> date | None:
        """The day of the run; None while none is written that has come already."""
        if self.day.index < OTHER_DAY:
            return self._desk.today - timedelta(days=self.day.index)
        day = read_day(self.date.text())
        return None if day is None or day > self._desk.today else day

    def _save(self) -> None:
        km, day, good = self.km.value, self._day(), self.onset.check()
        onset = self.onset.value
        if km is None or day is None or not good:
            return
        if onset is not None and not 0 <= onset <= km:
            self.onset.set_problem(True)
            return
        before = Run(id=str(uuid.uuid4()), day=day, km=km) if self._run is None else self._run
        hurt = onset is not None or bool(self.worst.score)
        run = replace(
            before,
            day=day,
            km=km,
            area=(before.area or self._area()) if hurt else None,
            pain_from_km=onset,
            worst=self.worst.score,
            shoes=self._worn(),
        )
        self.shut()
        self._desk.keep(run)

    def _area(self) -> str | None:
        complaint = self._desk.care.complaint()
        return None if complaint is None else complaint.area

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
    """Asks for a pair: its name, what it has run, how long it has been worn; `shoes` is one to change."""

    def __init__(
        self, theme: Theme, icons: Icons, desk: TodayDesk, host: QWidget, shoes: Shoes | None = None
    ) -> None:
        super().__init__(theme, host, translate("Running", "A pair of shoes"), width=640)
        self._desk = desk
        self._shoes = shoes
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
            (*self._since(), *_ages()),
        )
        _back(self, theme, icons)
        self.save = _button(self, theme, icons, translate("Running", "Keep it"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        if shoes is not None:
            self.name.setText(shoes.name)
            self.before.setText(decimal(shoes.km_before) if shoes.km_before else "")

    def open(self) -> None:
        super().open()
        self.name.setFocus()

    def _save(self) -> None:
        if not self.before.check() or (self.before.value or 0) < 0:
            self.before.set_problem(True)
            return
        name = self.name.text().strip()
        before = self._shoes or Shoes(id=str(uuid.uuid4()), name=name, first_worn=self._desk.today)
        shoes = replace(before, name=name, first_worn=self._first_worn(), km_before=self.before.value or 0)
        self.shut()
        self._desk.keep(shoes)

    def _since(self) -> tuple[str, ...]:
        """The day that is known already, as the first choice."""
        if self._shoes is None:
            return ()
        return (day_text(self._shoes.first_worn, self._desk.today),)

    def _first_worn(self) -> date:
        index = self.age.index - len(self._since())
        if self._shoes is not None and index < 0:
            return self._shoes.first_worn
        return self._desk.today - timedelta(weeks=WEEKS_BACK[index])


def _ages() -> tuple[str, ...]:
    """How long ago a pair can have been worn first, as `WEEKS_BACK`."""
    return (
        translate("Running", "Now"),
        translate("Running", "A month ago"),
        translate("Running", "3 months"),
        translate("Running", "6 months"),
        translate("Running", "A year"),
    )


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
