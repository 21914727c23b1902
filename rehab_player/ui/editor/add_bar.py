"""The buttons that add steps: one for each kind, and a menu with frequent ones and other routines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from rehab_player.core.editing_templates import FREQUENT_TEMPLATES, KIND_TEMPLATES, Template, play_template
from rehab_player.ui.editor.wording import kind_color, kind_icon
from rehab_player.ui.widgets.button import Button, IconButton, state_of
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.menu import themed_menu
from rehab_player.ui.widgets.painting import draw_text, rounded, text_width

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rehab_player.storage.routine_document_completion import Names
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

IN_MENU_ONLY = ("switch",)


class AddBar(QWidget):
    """Signal: `chosen` with the NewStep that is to be added."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, icons: Icons, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._names = theme, names
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self, gap=theme.dp(6))
        for template in KIND_TEMPLATES:
            if template.kind not in IN_MENU_ONLY:
                flow.addWidget(self._button(theme, icons, template))
        self.more = IconButton(
            theme, icons, "plus", self.tr("More steps to add"), size="small", rank="secondary"
        )
        self.more.clicked.connect(self.open_menu)
        flow.addWidget(self.more)

    def open_menu(self) -> None:
        """Open the list of all that can be added."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        above = menu.sizeHint().height()
        menu.popup(self.more.mapToGlobal(QPoint(0, -above)))

    def make_menu(self) -> QMenu:
        """Frequent steps, the kinds, and the routines that can be played as a step."""
        menu = themed_menu(self._theme, self)
        self._fill(menu, FREQUENT_TEMPLATES)
        menu.addSeparator()
        self._fill(menu, KIND_TEMPLATES)
        if self._names.routines:
            inner = themed_menu(self._theme, menu)
            inner.setTitle(self.tr("Another routine"))
            self._fill(inner, [play_template(name) for name in self._names.routines])
            menu.addSeparator()
            menu.addMenu(inner)
        return menu

    def _fill(self, menu: QMenu, templates: Sequence[Template]) -> None:
        for template in templates:
            action = QAction(template.name.replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, step=template.step: self.chosen.emit(step))
            menu.addAction(action)

    def _button(self, theme: Theme, icons: Icons, template: Template) -> KindButton:
        button = KindButton(theme, icons, template.name, template.kind, self)
        button.setAccessibleName(self.tr("Add {kind}").format(kind=template.name))
        button.clicked.connect(lambda _=False: self.chosen.emit(template.step))
        return button


class KindButton(Button):
    """A small button with a kind's icon in the kind's colour."""

    def __init__(self, theme: Theme, icons: Icons, label: str, kind: str, parent: QWidget) -> None:
        super().__init__(theme, icons, label, parent, size="small")
        self._kind = kind

    def sizeHint(self) -> QSize:
        dp = self._theme.dp
        return QSize(text_width(self.label, self._theme.font("small", bold=True)) + dp(44), dp(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        dp, color, state = self._theme.dp, self._theme.color, state_of(self)
        fill = {"rest": "surface", "disabled": "sunken"}.get(state, "accent_tint")
        edge = {"rest": "line_strong", "disabled": "line"}.get(state, "accent")
        rect = QRectF(self.rect())
        rounded(painter, rect, dp(8), color(fill), color(edge))
        icon = QRectF(dp(9), (rect.height() - dp(18)) / 2, dp(18), dp(18))
        usable = state != "disabled"
        self._icons.paint(
            painter, kind_icon(self._kind), icon, color(kind_color(self._kind) if usable else "ink3")
        )
        font = self._theme.font("small", bold=True)
        words = rect.adjusted(dp(33), 0, -dp(6), 0)
        align = Qt.AlignmentFlag.AlignLeft
        draw_text(painter, words, self.label, font, color("ink" if usable else "ink3"), align)
        painter.end()
