"""The theme: both schemes complete, the palette from the tokens, sizes from the font."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from rehab_player.resources import assets_dir
from rehab_player.ui.dress import choose_scheme, dress
from rehab_player.ui.theme import FONT_SIZES, LINE_HEIGHTS, Role, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_both_schemes_have_the_same_tokens() -> None:
    tokens = json.loads((assets_dir() / "tokens.json").read_text(encoding="utf-8"))
    assert tokens["light"].keys() == tokens["dark"].keys()
    assert all(QColor(value).isValid() for scheme in tokens.values() for value in scheme.values())


def test_an_unknown_token_is_refused(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.color("acent")


def test_the_palette_takes_its_roles_from_the_tokens(theme: Theme) -> None:
    palette = theme.palette()
    assert palette.color(QPalette.ColorRole.Window) == theme.color("canvas")
    assert palette.color(QPalette.ColorRole.PlaceholderText) == theme.color("ink3")
    assert palette.color(QPalette.ColorRole.ToolTipBase) == theme.color("ink")
    disabled = QPalette.ColorGroup.Disabled
    assert palette.color(disabled, QPalette.ColorRole.Text) == theme.color("ink3")
    assert palette.color(disabled, QPalette.ColorRole.Base) == theme.color("sunken")


def test_another_scheme_changes_the_colours_and_says_so(theme: Theme, qtbot: QtBot) -> None:
    assert not theme.is_dark
    with qtbot.waitSignal(theme.changed):
        theme.set_scheme("dark")
    assert theme.is_dark
    assert theme.color("canvas") == QColor("#12181C")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_scheme("dark")


def test_auto_follows_the_system(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme("auto")
    was_dark = theme.is_dark
    try:
        choose_scheme(qapp, theme, "light" if was_dark else "dark")
        assert theme.is_dark is not was_dark
    finally:
        choose_scheme(qapp, theme, "auto")


def test_dressing_gives_the_program_the_palette_and_keeps_it_in_step(
    qapp: QApplication, theme: Theme
) -> None:
    before = qapp.palette()
    try:
        dress(qapp, theme)
        theme.set_scheme("dark")
        assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("canvas")
    finally:
        qapp.setPalette(before)


def test_mixing_goes_from_one_colour_to_the_other(theme: Theme) -> None:
    assert theme.mix("ink", "surface", 0.0) == theme.color("ink")
    assert theme.mix("ink", "surface", 1.0) == theme.color("surface")
    assert theme.mix("ink", "surface", 0.5).red() == round((0x17 + 0xFF) / 2)


@pytest.mark.parametrize("role", FONT_SIZES)
def test_fonts_grow_with_the_base_font(theme: Theme, role: Role) -> None:
    base = QApplication.font().pointSizeF()
    assert theme.font(role).pointSizeF() == pytest.approx(base * FONT_SIZES[role])
    assert theme.font(role).bold() is (role in ("title3", "title2", "title1", "display"))
    assert theme.line(role) == round(LINE_HEIGHTS[role] * theme.px(1))


def test_tabular_figures_have_one_width(theme: Theme) -> None:
    metrics = QFontMetrics(theme.digits("body"))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_the_cover_lets_the_window_show_through(theme: Theme) -> None:
    assert theme.cover().alphaF() == pytest.approx(0.62, abs=0.01)
    theme.set_scheme("dark")
    assert theme.cover().alphaF() == pytest.approx(0.72, abs=0.01)
