"""The sheets of the Programmes page: to follow, to pause, to move a day, to leave."""

from __future__ import annotations

import uuid
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.programme_enrolment import Enrolment, PauseReason, left, moved, paused
from rehab_player.core.routine import Sides
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.programmes.view import first_days, why_not
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text
from rehab_player.ui.widgets.toggles import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.programmes.view import FollowedView, OfferView
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk

translate = QCoreApplication.translate

SIDES = (Sides.LEFT, Sides.RIGHT, Sides.BOTH)
REASONS = (PauseReason.ILL, PauseReason.TRAVELLING, PauseReason.OTHER)
PAUSES = (None, 3, 7, 14)
"""Days of a pause; None has no end yet."""
LATER = (1, 2, 3)
"""So many days something can be moved to at once."""


class FollowSheet(Sheet):
    """Asks for the side and the first day, and says before what stands against it."""

    def __init__(self, theme: Theme, icons: Icons, desk: TodayDesk, offer: OfferView, host: QWidget) -> None:
        super().__init__(theme, host, offer.name, width=680)
        self._desk = desk
        self._offer = offer
        self._days = first_days(desk.today)
        self._tell_about(theme, offer)
        start = SIDES.index(desk.affected) if desk.affected in SIDES else SIDES.index(Sides.BOTH)
        self.side = Segmented(
            theme,
            translate("Programmes", "Side"),
            (
                translate("Programmes", "Left"),
                translate("Programmes", "Right"),
                translate("Programmes", "Both"),
            ),
            start,
        )
        self.day = Segmented(
            theme,
            translate("Programmes", "First day"),
            (
                translate("Programmes", "Today"),
                translate("Programmes", "Tomorrow"),
                *(
                    translate("Programmes", "Monday {day}").format(day=day_text(monday, desk.today))
                    for monday in self._days[2:]
                ),
            ),
            0,
        )
        for name, row in (
            (translate("Programmes", "Side"), self.side),
            (translate("Programmes", "First day"), self.day),
        ):
            self.body.addWidget(Text(theme, name, bold=True))
            row.setMinimumHeight(theme.dp(40))
            self.body.addWidget(row)
        self.against = Text(theme, "", color="problem", wrap=True)
        self.body.addWidget(self.against)
        _back(self, theme, icons)
        self.follow = _button(self, theme, icons, translate("Programmes", "Follow"), self._follow)
        self.follow.set_rank("primary")
        self.side.chosen.connect(lambda _index: self._judge())
        self._judge()

    def _tell_about(self, theme: Theme, offer: OfferView) -> None:
        for words in (offer.summary, offer.caution):
            if words:
                self.body.addWidget(Text(theme, words, color="ink2", wrap=True))
        for name, doses in offer.phases:
            self.body.addWidget(Text(theme, name, bold=True, wrap=True))
            for dose in doses:
                self.body.addWidget(Text(theme, dose, color="ink2", wrap=True))
        for source in offer.sources:
            self.body.addWidget(Text(theme, source, role="caption", color="ink3", wrap=True))

    def _judge(self) -> None:
        why = why_not(self._offer.file, SIDES[self.side.index], self._desk.facts())
        self.against.setText(why)
        self.against.setVisible(bool(why))
        self.follow.setEnabled(not why)

    def _follow(self) -> None:
        enrolment = Enrolment(
            id=str(uuid.uuid4()),
            programme=self._offer.file,
            side=SIDES[self.side.index],
            started_on=self._days[self.day.index],
        )
        self.shut()
        self._desk.keep(enrolment)


def open_pause(theme: Theme, icons: Icons, desk: TodayDesk, view: FollowedView, host: QWidget) -> Sheet:
    """Ask why and for how long; days in a pause cost no week."""
    sheet = Sheet(theme, host, translate("Programmes", "Pause {name}").format(name=view.progress.name))
    words = translate("Programmes", "Days in a pause do not count: no week is lost.")
    sheet.body.addWidget(Text(theme, words, color="ink2", wrap=True))
    reason = _choice(
        sheet,
        theme,
        translate("Programmes", "Why"),
        (
            translate("Programmes", "Ill"),
            translate("Programmes", "Travelling"),
            translate("Programmes", "Another reason"),
        ),
    )
    length = _choice(
        sheet,
        theme,
        translate("Programmes", "For how long"),
        (
            translate("Programmes", "Until I go on"),
            translate("Programmes", "3 days"),
            translate("Programmes", "1 week"),
            translate("Programmes", "2 weeks"),
        ),
    )

    def pause() -> None:
        today, days = desk.today, PAUSES[length.index]
        until = None if days is None else today + timedelta(days=days)
        sheet.shut()
        desk.keep(paused(view.enrolment, REASONS[reason.index], today, until))

    _back(sheet, theme, icons)
    _button(sheet, theme, icons, translate("Programmes", "Pause"), pause)
    sheet.open()
    return sheet


def open_move(theme: Theme, icons: Icons, desk: TodayDesk, view: FollowedView, host: QWidget) -> Sheet:
    """Ask which day to keep free, and when to do it instead."""
    sheet = Sheet(theme, host, translate("Programmes", "Move a day"))
    words = translate("Programmes", "{name}: what would be due on that day is done later.")
    sheet.body.addWidget(Text(theme, words.format(name=view.progress.name), color="ink2", wrap=True))
    day = _choice(
        sheet,
        theme,
        translate("Programmes", "Keep free"),
        (translate("Programmes", "Today"), translate("Programmes", "Tomorrow")),
    )
    later = _choice(
        sheet,
        theme,
        translate("Programmes", "Do it"),
        (
            translate("Programmes", "The day after"),
            translate("Programmes", "2 days later"),
            translate("Programmes", "3 days later"),
        ),
    )

    def move() -> None:
        first: date = desk.today + timedelta(days=day.index)
        sheet.shut()
        desk.keep(moved(view.enrolment, first, first + timedelta(days=LATER[later.index])))

    _back(sheet, theme, icons)
    _button(sheet, theme, icons, translate("Programmes", "Move it"), move)
    sheet.open()
    return sheet


def open_leave(theme: Theme, icons: Icons, desk: TodayDesk, view: FollowedView, host: QWidget) -> Sheet:
    """Ask before a programme is left."""
    sheet = Sheet(theme, host, translate("Programmes", "Leave {name}?").format(name=view.progress.name))
    words = translate("Programmes", "What was done stays in the history. You can begin it again at any time.")
    sheet.body.addWidget(Text(theme, words, color="ink2", wrap=True))

    def leave() -> None:
        sheet.shut()
        desk.keep(left(view.enrolment, desk.today))

    _button(sheet, theme, icons, translate("Programmes", "Leave it"), leave)
    _back(sheet, theme, icons)
    sheet.open()
    return sheet


def _choice(sheet: Sheet, theme: Theme, name: str, labels: tuple[str, ...]) -> Segmented:
    choice = Segmented(theme, name, labels, 0)
    choice.setMinimumHeight(theme.dp(40))
    sheet.body.addWidget(Text(theme, name, bold=True))
    sheet.body.addWidget(choice)
    return choice


def _button(sheet: Sheet, theme: Theme, icons: Icons, words: str, slot: Callable[[], object]) -> Button:
    button = Button(theme, icons, words, sheet)
    button.clicked.connect(lambda _=False: slot())
    sheet.buttons.addWidget(button)
    return button


def _back(sheet: Sheet, theme: Theme, icons: Icons) -> None:
    button = Button(
        theme,
        icons,
        translate("Programmes", "Go back"),
        sheet,
        rank="quiet",
        hint=translate("Programmes", "Esc"),
    )
    button.clicked.connect(sheet.shut)
    sheet.buttons.addWidget(button)
