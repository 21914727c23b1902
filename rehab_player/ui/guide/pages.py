"""The pages of the guide besides "Where does it hurt", made from its data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rehab_player.core.pain import Zone
from rehab_player.ui.guide.help_row import HelpRow, Offers
from rehab_player.ui.guide.lines import Lines
from rehab_player.ui.guide.tiles import Tiles
from rehab_player.ui.guide.wording import light_word
from rehab_player.ui.widgets.card import Card, Glyph, LightSign
from rehab_player.ui.widgets.lights import LIGHTS
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rehab_player.core.guide import Cause, Guide, LightCard, Line, Section
    from rehab_player.ui.guide.lines import Mark
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.pictures import Drawings
    from rehab_player.ui.theme import Theme

ZONES = {light: zone for zone, light in LIGHTS.items()}
MARKS: dict[str, Mark] = {"choose": "check", "red": "close", "lacing": "number"}
"""What stands before the sentences of a section, by its key; else a dot."""


class Pages(QObject):
    """Makes each page when it is asked for. Signal: `wanted` with the Offer to begin."""

    wanted = Signal(object)

    def __init__(
        self, theme: Theme, icons: Icons, drawings: Drawings, guide: Guide, offers: Offers, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._drawings = drawings
        self._guide = guide
        self._offers = offers
        self._lines = Lines(theme, icons)

    def make(self, key: str) -> QWidget:
        """The page of a tab: why, lights, stop, see, shoes, load or sources; KeyError for others."""
        makers = {
            "why": self._why,
            "lights": self._lights,
            "stop": self._stop,
            "see": self._see,
            "shoes": self._shoes,
            "load": self._load,
            "sources": self._sources,
        }
        return makers[key]()

    def _why(self) -> QWidget:
        page, rows = self._page()
        rows.addWidget(self._tiles([self._cause(cause) for cause in self._guide.causes], level=False))
        return page

    def _lights(self) -> QWidget:
        page, rows = self._page()
        rows.addWidget(self._tiles([self._light(card) for card in self._guide.lights], least=250, most=3))
        rows.addSpacing(self._theme.dp(4))
        rows.addLayout(self._lines.rows(self._guide.light_notes))
        self._add_legend(rows, self._guide.light_notes)
        return page

    def _stop(self) -> QWidget:
        guide = self._guide
        page, rows = self._page()
        cards = [
            self._lines.card(guide.keep_running, sign=self._sign(Zone.FINE)),
            self._lines.card(guide.stop_running, sign=self._sign(Zone.STOP)),
            self._lines.card(guide.instead),
        ]
        rows.addWidget(self._tiles(cards))
        self._add_legend(rows, _all_lines((guide.keep_running, guide.stop_running, guide.instead)))
        return page

    def _see(self) -> QWidget:
        guide = self._guide
        page, rows = self._page()
        cards = [
            self._lines.card(guide.now, sign=self._sign(Zone.STOP)),
            self._lines.card(guide.soon, sign=Glyph(self._theme, self._icons, "today", size=28)),
            self._lines.card(guide.who),
        ]
        rows.addWidget(self._tiles(cards))
        self._add_legend(rows, _all_lines((guide.now, guide.soon, guide.who)))
        rows.addWidget(Text(self._theme, guide.note, color="ink2", wrap=True))
        return page

    def _shoes(self) -> QWidget:
        return self._of_sections(self._guide.shoes, self._lines)

    def _load(self) -> QWidget:
        return self._of_sections((*self._guide.load, self._guide.recovery), self._lines)

    def _sources(self) -> QWidget:
        return self._of_sections(self._guide.sources, Lines(self._theme, self._icons, marked=False))

    def _of_sections(self, sections: Sequence[Section], lines: Lines) -> QWidget:
        page, rows = self._page()
        cards = [lines.card(section, MARKS.get(section.key, "dot")) for section in sections]
        rows.addWidget(self._tiles(cards))
        if lines is self._lines:
            self._add_legend(rows, _all_lines(sections))
        return page

    def _page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._theme.dp(14))
        return page, rows

    def _tiles(
        self, cards: Sequence[QWidget], *, least: int = 380, most: int = 2, level: bool = True
    ) -> QWidget:
        holder = QWidget()
        gap = self._theme.dp(14)
        tiles = Tiles(holder, least=self._theme.dp(least), most=most, gap=gap, level=level)
        for card in cards:
            tiles.addWidget(card)
        return holder

    def _sign(self, zone: Zone) -> LightSign:
        return LightSign(self._theme, self._icons, zone, size=28)

    def _light(self, light: LightCard) -> Card:
        """A light with its zone, what it is like and what is allowed."""
        theme = self._theme
        card = Card(theme, fill=f"{light.light}_tint", edge="", padding=18, radius=20)
        sign = LightSign(theme, self._icons, ZONES[light.light], size=44)
        card.column.addWidget(sign, 0, Qt.AlignmentFlag.AlignLeft)
        card.column.addWidget(
            Text(theme, light_word(light.light), role="title2", color=f"{light.light}_text")
        )
        card.column.addWidget(Text(theme, light.zone, role="title3", wrap=True))
        card.column.addWidget(Text(theme, light.feels, role="lead", wrap=True))
        card.column.addWidget(Text(theme, light.allowed, role="lead", bold=True, wrap=True))
        card.column.addStretch(1)
        return card

    def _cause(self, cause: Cause) -> Card:
        theme = self._theme
        card = Card(theme, padding=18)
        card.column.addWidget(Text(theme, cause.name, role="title3", wrap=True))
        card.column.addWidget(Text(theme, cause.text, role="body_large", wrap=True))
        card.column.addSpacing(theme.dp(4))
        table = QVBoxLayout()
        table.setSpacing(0)
        for offer in self._offers.found(cause.helps):
            row = HelpRow(theme, self._icons, self._drawings, offer)
            row.wanted.connect(self.wanted)
            table.addWidget(row)
        card.column.addLayout(table)
        card.column.addStretch(1)
        return card

    def _add_legend(self, rows: QVBoxLayout, lines: Iterable[Line]) -> None:
        legend = self._lines.legend(lines)
        if legend is not None:
            rows.addWidget(legend)


def _all_lines(sections: Iterable[Section]) -> list[Line]:
    return [line for section in sections for line in section.lines]
