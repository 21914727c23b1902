"""The Programmes page: what is followed with its doses, and what can be followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core.programme_enrolment import resumed
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
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.programmes.view import FollowedView, OfferView
    from rehab_player.ui.theme import Theme
    from rehab_player.ui.today.desk import TodayDesk


class ProgrammesPage(UnderPage):
    """See, follow, pause, move a day, leave."""

    def __init__(self, theme: Theme, icons: Icons, desk: TodayDesk, parent: QWidget | None = None) -> None:
        super().__init__(theme, icons, desk, "", parent)
        self._title = self.tr("Programmes")

    def cards(self) -> list[QWidget]:
        view = programmes_view(self._desk.facts())
        found: list[QWidget] = []
        if view.followed:
            found.append(Text(self._theme, self.tr("You follow"), role="title3"))
            found += (self._followed(one) for one in view.followed)
            found.append(Text(self._theme, self.tr("To follow"), role="title3"))
        found += (self._offer(one) for one in view.offers)
        if not view.offers:
            found.append(Text(self._theme, self.tr("There are no programme files."), color="ink2"))
        return [*found, NoteLine(self._theme, self._icons)]

    def follow(self, offer: OfferView) -> FollowSheet:
        """Ask for side and first day."""
        sheet = FollowSheet(self._theme, self._icons, self._desk, offer, self)
        sheet.open()
        return sheet

    def _followed(self, view: FollowedView) -> Card:
        theme, progress = self._theme, view.progress
        card = Card(theme, padding=18)
        card.column.addWidget(Text(theme, progress.name, card, role="title3", wrap=True))
        card.column.addWidget(Weeks(theme, progress.weeks, f"{progress.week}{progress.of}", card))
        done = self.tr("{done} of {n} sessions done").format(done=progress.done, n=progress.prescribed)
        told = (f"{progress.week}{progress.of}", progress.phase, side_word(view.side), done)
        card.column.addWidget(Text(theme, ", ".join(part for part in told if part), card, wrap=True))
        for words in (progress.paused, *view.doses):
            if words:
                card.column.addWidget(Text(theme, words, card, color="ink2", wrap=True))
        card.column.addWidget(self._changes(view, card))
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
        theme = self._theme
        card = Card(theme, padding=18)
        row = QHBoxLayout()
        row.setSpacing(theme.dp(16))
        rows = QVBoxLayout()
        rows.setSpacing(theme.dp(4))
        rows.addWidget(Text(theme, view.name, card, role="lead", bold=True, wrap=True))
        if view.summary:
            rows.addWidget(Text(theme, view.summary, card, wrap=True))
        rows.addWidget(Text(theme, view.facts, card, role="small", color="ink2", wrap=True))
        row.addLayout(rows, 1)
        button = Button(theme, self._icons, self.tr("Look and follow"), card, size="small")
        button.setAccessibleDescription(view.name)
        button.clicked.connect(lambda: self.follow(view))
        row.addWidget(button)
        card.column.addLayout(row)
        return card
