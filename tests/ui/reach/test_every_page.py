"""Every page and state by keyboard and for screen readers: names, roles, an order without traps, a ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from rehab_player.ui.editor.text_view import TextView
from tests.ui.reach.controls import controls, described, reachable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from script.gallery.scenes import Scene
    from script.gallery.visit import Visit

ROLES_OF_NOTHING = {
    QAccessible.Role.NoRole,
    QAccessible.Role.Client,
    QAccessible.Role.Pane,
    QAccessible.Role.Grouping,
    QAccessible.Role.Window,
}
WITHOUT_CONTROLS = ("player-keys",)
"""Here any key closes what is shown."""


def test_every_control_has_a_name_that_is_a_word(visited: Visit, scene: Scene) -> None:
    found = controls(visited)
    assert found or scene.name in WITHOUT_CONTROLS
    _none(widget for widget in found if not _is_word(_name(widget)))


def test_every_button_has_a_role(visited: Visit) -> None:
    buttons = [widget for widget in controls(visited) if isinstance(widget, QAbstractButton)]
    _none(widget for widget in buttons if _role(widget) in ROLES_OF_NOTHING)


def test_tab_goes_over_everything_and_back_the_same_way(visited: Visit) -> None:
    begin = reachable(visited)
    there = _round(visited, begin, Qt.Key.Key_Tab)
    back = _round(visited, begin, Qt.Key.Key_Backtab)
    wanted = reachable(
        visited
    )  # of buttons that exclude each other Tab stops at one: Qt sees to that only now
    _none(widget for widget in wanted if widget not in there)
    _none(widget for widget in wanted if widget not in back)


def test_whatever_has_the_focus_looks_different(visited: Visit) -> None:
    unseen = []
    for widget in _round(visited, reachable(visited), Qt.Key.Key_Tab):
        widget.clearFocus()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        _show(widget)
        focused = _picture(visited)
        widget.clearFocus()
        if _picture(visited) == focused:
            unseen.append(widget)
    _none(unseen)


def _none(faulty: Iterable[QWidget]) -> None:
    faults = [described(widget) for widget in faulty]
    assert not faults, "\n".join(faults)


def _role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def _show(widget: QWidget) -> None:
    """Scroll it into view, as Tab does."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _is_word(name: str) -> bool:
    """Digits are names of pain keys; signs and single letters name nothing."""
    return name.isdigit() or sum(letter.isalnum() for letter in name) > 1


def _picture(visited: Visit) -> QImage:
    QApplication.processEvents()
    return visited.window.grab().toImage()


def _round(visited: Visit, wanted: list[QWidget], key: Qt.Key) -> list[QWidget]:
    """What Tab stops at from some stop on until it is there again."""
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(4 * len(wanted) + 40):
        focused = QApplication.focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
        if isinstance(focused, TextView):
            visited.press_key_of(focused, Qt.Key.Key_Escape)
        visited.press_key_of(focused, key)
    return found
