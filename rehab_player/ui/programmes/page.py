"""The Programmes page: what is followed with its doses, and what can be followed."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.programme_enrolment import own_dose, resumed
from rehab_player.ui.history.edit_sheet import ChooseSheet
from rehab_player.ui.programmes.sheets import FollowSheet, open_leave, open_move, open_pause
from rehab_player.ui.programmes.view import programmes_view
from rehab_player.ui.today.due_view import side_word
from rehab_player.ui.today.side_cards import Weeks
from rehab_player.ui.today.under_page import UnderPage
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.note import NoteLine
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rehab_player.core.programme_enrolment import Enrolment
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.programmes.view import FollowedView, OfferView, OwnView, ProgrammesView
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk


class ProgrammesPage(UnderPage):
    """See, follow, pause, move a day, leave. `reminders_wanted` asks for the settings of reminders."""

    reminders_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, desk: TodayDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, desk, "", parent)
        self._cards: dict[str, Card] = {}
        self._title = self.tr("Programmes")

    def cards(self) -> list[QWidget]:
        self._cards = {}
        view = programmes_view(self._desk.facts())
        found: list[QWidget] = []
        if view.followed or view.own:
            found.append(self._following())
            found += (self._followed(one) for one in view.followed)
            found += (self._own(one) for one in view.own)
            found.append(Text(self._theme, self.tr("To follow"), role="title3"))
        found += (self._offer(one) for one in view.offers)
        if not view.offers:
            found.append(Text(self._theme, self.tr("There are no programme files."), color="ink2"))
        if view.routines:
            found.append(self._single(view))
        return [*found, NoteLine(self._theme, self._icons)]

    def show_followed(self, enrolment: Enrolment) -> None:
        """Go to a programme that is followed, with the focus on what can be changed of it."""
        card = self._cards.get(enrolment.id)
        if card is not None:
            card.findChildren(Button)[0].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, card, lambda: self.scroll_to(card))

    def offer(self, file: str) -> FollowSheet | None:
        """Ask for side and first day of the programme of that file name; None when there is none."""
        found = (one for one in programmes_view(self._desk.facts()).offers if one.file == file)
        wanted = next(found, None)
        return None if wanted is None else self.follow(wanted)

    def follow(self, offer: OfferView) -> FollowSheet:
        """Ask for side and first day."""
        sheet = FollowSheet(self._theme, self._icons, self._desk, offer, self)
        sheet.open()
        return sheet

    def choose_routine(self, view: ProgrammesView) -> ChooseSheet:
        """Ask for a routine to be done by its own dose."""
        words = self.tr("Today then shows it as often as it says.")
        title = self.tr("Which routine?")
        sheet = ChooseSheet(self._theme, self._icons, self, title, words, view.routines, self._plan)
        sheet.open()
        return sheet

    def _plan(self, file: str) -> None:
        desk = self._desk
        dose = desk.facts().cards[file].routine.dose
        if dose is not None:
            desk.keep(
                own_dose(dose, dose_id=str(uuid.uuid4()), routine=file, side=desk.affected, day=desk.today)
            )

    def _following(self) -> QWidget:
        """The title of what is followed, and the way to its reminders."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(self._theme, self.tr("You follow"), role="title3"), 1)
        button = Button(self._theme, self._icons, self.tr("Reminders"), box, rank="quiet", size="small")
        button.clicked.connect(self.reminders_wanted)
        row.addWidget(button)
        return box

    def _single(self, view: ProgrammesView) -> Card:
        """The way to plan one routine without a programme."""
        title = self.tr("A single routine")
        words = self.tr("As often as its file says.")
        card, button = self._row(title, (words,), self.tr("Choose a routine"))
        button.clicked.connect(lambda: self.choose_routine(view))
        return card

    def _own(self, view: OwnView) -> Card:
        card, button = self._row(view.name, (view.told,), self.tr("Leave"))
        left = replace(view.dose, left_on=self._desk.today)
        button.clicked.connect(lambda: self._desk.keep(left))
        return card

    def _followed(self, view: FollowedView) -> Card:
        theme, progress = self._theme, view.progress
        card = Card(theme, padding=18)
        card.column.addWidget(Text(theme, progress.name, card, role="title3", wrap=True))
        card.column.addWidget(Weeks(theme, progress.weeks, f"{progress.week}{progress.of}", card))
        done = self.tr("{done} of %n sessions done", "", progress.prescribed).format(done=progress.done)
        told = (f"{progress.week}{progress.of}", progress.phase, side_word(view.side), done)
        card.column.addWidget(Text(theme, ", ".join(part for part in told if part), card, wrap=True))
        for words in (progress.paused, *view.doses):
            if words:
                card.column.addWidget(Text(theme, words, card, color="ink2", wrap=True))
        card.column.addWidget(self._changes(view, card))
        self._cards[view.enrolment.id] = card
        return card

    def _changes(self, view: FollowedView, card: Card) -> QWidget:
        box = QWidget(card)
        flow = FlowLayout(box, gap=self._theme.dp(8))
        pause = (self.tr("Pause"), lambda: self._open(open_pause, view))
        if view.progress.paused:
            pause = (self.tr("Go on now"), lambda: self._go_on(view))
        for words, slot in (
            pause,
            (self.tr("Move a day"), lambda: self._open(open_move, view)),
            (self.tr("Leave"), lambda: self._open(open_leave, view)),
        ):
            button = Button(self._theme, self._icons, words, card, size="small")
            button.setAccessibleDescription(view.progress.name)
            button.clicked.connect(lambda _=False, slot=slot: slot())
            flow.addWidget(button)
        return box

    def _go_on(self, view: FollowedView) -> None:
        self._desk.keep(resumed(view.enrolment, self._desk.today))

    def _open(self, opening: Callable[..., object], view: FollowedView) -> None:
        opening(self._theme, self._icons, self._desk, view, self)

    def _offer(self, view: OfferView) -> Card:
        card, button = self._row(view.name, (view.summary, view.facts), self.tr("Look and follow"))
        button.clicked.connect(lambda: self.follow(view))
        return card

    def _row(self, name: str, told: Sequence[str], words: str) -> tuple[Card, Button]:
        """A name with more about it, and a button."""
        theme = self._theme
        card = Card(theme, padding=18)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(16))
        rows = QVBoxLayout()
        rows.setSpacing(theme.dp(4))
        rows.addWidget(Text(theme, name, card, role="lead", bold=True, wrap=True))
        for line in told:
            if line:
                rows.addWidget(Text(theme, line, card, color="ink2", wrap=True))
        row.addLayout(rows, 1)
        button = Button(theme, self._icons, words, card, size="small")
        button.setAccessibleDescription(name)
        row.addWidget(button)
        card.column.addLayout(row)
        return card, button
