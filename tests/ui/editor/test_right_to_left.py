"""The editor where the language runs from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    import pytest
    from PySide6.QtWidgets import QApplication

    from tests.ui.editor.conftest import MakePage


def test_the_file_is_written_from_left_to_right(
    make_page: MakePage, qapp: QApplication, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = make_page()
    assert page.layoutDirection() == Qt.LayoutDirection.RightToLeft
    view = page.text
    assert view.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert view.viewport().x() > 0, "the line numbers have their room at the left"
