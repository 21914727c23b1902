"""A card with one chart: its title, how to get at its numbers, and a sentence while there are too few."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rehab_player.ui.history.chart_values import LEAST_POINTS, LineChart
from rehab_player.ui.history.legend import LineLegend
from rehab_player.ui.history.table_sheet import show_table
from rehab_player.ui.history.title_button import TitleButton
from rehab_player.ui.widgets.button import IconButton
from rehab_player.ui.widgets.card import Card
from rehab_player.ui.widgets.menu import themed_menu
from rehab_player.ui.widgets.text import Line, Text

if TYPE_CHECKING:
    from datetime import date

    from rehab_player.ui.history.chart_values import Chart
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.history.plot import Plot
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Role, Theme

PICTURE_SCALE = 2


class ChartCard(Card):
    """`show_chart` may come before `wake`, which brings pyqtgraph in; then it draws.

    `option_picked` tells the number of what the title chose; `trouble` says why a picture could
    not be saved.
    """

    option_picked = Signal(int)
    trouble = Signal(str)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        files: FileNames,
        name: str,
        parent: QWidget | None = None,
        *,
        role: Role = "title3",
        legend: bool = False,
    ) -> None:
        super().__init__(theme, parent, padding=18)
        self._icons = icons
        self._files = files
        self._name = name
        self._chart: Chart | None = None
        self._today: date | None = None
        self._nothing = ""
        self._awake = False
        self.plot: Plot | None = None
        self.title = TitleButton(theme, icons, name, role, self)
        self.title.picked.connect(self.option_picked)
        self.more = IconButton(
            theme, icons, "more", self.tr("{chart}: more").format(chart=name), size="small"
        )
        self.more.clicked.connect(self._open_menu)
        self.verdict = Line(theme, "", self, role="caption", color="ink2")
        self.verdict.hide()
        self._too_few = Text(theme, "", self, color="ink2", wrap=True)
        self._too_few.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._legend = LineLegend(theme, self) if legend else None
        self._lay_out()

    def set_options(self, options: tuple[str, ...], index: int) -> None:
        """What the title offers."""
        self.title.set_options(options, index)

    def show_chart(self, chart: Chart | None, today: date, verdict: str = "", nothing: str = "") -> None:
        """Show another chart, None where nothing was ever told; `nothing` stands where it has no point."""
        self._chart, self._today, self._nothing = chart, today, nothing
        self.verdict.set_text(verdict)
        self.verdict.setVisible(bool(verdict))
        if self._legend is not None and isinstance(chart, LineChart):
            self._legend.set_series(chart.series)
        self._draw()

    def wake(self) -> None:
        """Draw from now on; the first time takes as long as pyqtgraph needs to come in."""
        self._awake = True
        self._draw()

    def add_control(self, control: QWidget) -> None:
        """Put a control into the title row, before the last one."""
        self._head.insertWidget(self._head.count() - 1, control)

    def picture(self) -> QPixmap:
        """Title and chart as a picture, without what can be pressed."""
        theme, gap = self._theme, self._theme.dp(14)
        title = Text(theme, self.title.accessibleName().partition(": ")[2], role="title3")
        title.adjustSize()
        size = self._body.size()
        picture = QPixmap(
            (size.width() + 2 * gap) * PICTURE_SCALE,
            (size.height() + title.height() + 3 * gap) * PICTURE_SCALE,
        )
        picture.setDevicePixelRatio(PICTURE_SCALE)
        picture.fill(theme.color("surface"))
        title.render(picture, QPoint(gap, gap), renderFlags=QWidget.RenderFlag.DrawChildren)
        if self.plot is not None:
            self.plot.set_ink(PICTURE_SCALE)
        self._body.render(
            picture, QPoint(gap, 2 * gap + title.height()), renderFlags=QWidget.RenderFlag.DrawChildren
        )
        if self.plot is not None:
            self.plot.set_ink(None)
        return picture

    def make_menu(self) -> QMenu:
        """What else can be done with the chart."""
        menu = themed_menu(self._theme, self)
        for words, slot in (
            (self.tr("Show as table"), self.show_table),
            (self.tr("Copy picture"), self.copy_picture),
            (self.tr("Save picture"), self.save_picture),
        ):
            action = QAction(words, menu)
            action.triggered.connect(slot)
            action.setEnabled(self._chart is not None)
            menu.addAction(action)
        return menu

    def show_table(self) -> None:
        """Cover the window with the chart's numbers."""
        if self._chart is not None:
            show_table(self._theme, self._icons, self, self._chart.table)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        QGuiApplication.clipboard().setPixmap(self.picture())

    def save_picture(self) -> None:
        """Ask for a name and keep the picture there."""
        suggested = Path.home() / f"{self._name.lower().replace(' ', '-')}.png"
        path = self._files.to_save(self, self.tr("Save picture"), suggested, self.tr("Pictures (*.png)"))
        if path is not None and not self.picture().save(str(path.with_suffix(".png")), "PNG"):
            self.trouble.emit(self.tr("The picture could not be saved as {path}.").format(path=path))

    def _lay_out(self) -> None:
        dp = self._theme.dp
        self.column.setContentsMargins(dp(20), dp(14), dp(16), dp(12))
        self.column.setSpacing(dp(2))
        self._head = QHBoxLayout()
        self._head.setSpacing(dp(8))
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        self._head.addWidget(self.more)
        self.column.addLayout(self._head)
        self._body = QWidget(self)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(dp(2))
        body.addWidget(self.verdict)
        self._place = QVBoxLayout()
        body.addLayout(self._place, 1)
        body.addWidget(self._too_few, 1)
        if self._legend is not None:
            body.addWidget(self._legend)
        self.column.addWidget(self._body, 1)

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _make_plot(self, today: date) -> None:
        from rehab_player.ui.history.plot import Plot

        self.plot = Plot(self._theme, self._name, today)
        self._place.addWidget(self.plot)

    def _draw(self) -> None:
        if self._awake and self.plot is None and self._today is not None:
            self._make_plot(self._today)
        words = self._why_no_line()
        self._too_few.setText(words)
        self._too_few.setVisible(bool(words))
        if self._legend is not None:
            self._legend.setVisible(not words)
        if self.plot is not None:
            self.plot.setVisible(not words)
            if self._chart is not None and not words:
                self.plot.show_chart(self._chart)

    def _why_no_line(self) -> str:
        if self._chart is None:
            return self._nothing
        if not isinstance(self._chart, LineChart):
            return ""
        told = self._chart.days_told
        if not told and self._nothing:
            return self._nothing
        if told >= LEAST_POINTS:
            return ""
        return self.tr("Three sessions make a line. So far: {n}.").format(n=told)
