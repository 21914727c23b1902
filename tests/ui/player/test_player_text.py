"""Text that fits: it shrinks, breaks evenly, and is cut at last; never markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.ui.player.text import Fitted, fit_line, fit_lines, font, width_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

LONG_WORD = "Sprunggelenksdorsalextensionsbeweglichkeitsverbesserung"
TEXT = "Stand on the step on the ball of your foot, heel over the edge. Keep a hand on the rail."


@pytest.fixture(autouse=True)
def _app(qapp: QObject) -> None:
    """Fonts need an application."""


def test_a_short_line_keeps_its_size() -> None:
    fitted = fit_line("Hold", 51, 400, bold=True)
    assert (fitted.lines, fitted.font.pixelSize()) == (("Hold",), 51)


def test_a_long_line_shrinks_before_it_is_cut() -> None:
    fitted = fit_line("Change sides", 51, 280, bold=True)
    assert fitted.lines == ("Change sides",)
    assert 30 <= fitted.font.pixelSize() < 51
    cut = fit_line(LONG_WORD, 51, 280, bold=True)
    assert cut.lines[0].endswith("…")
    assert cut.font.pixelSize() == 30
    assert cut.width <= 280


def test_lines_are_even_and_keep_all_words() -> None:
    fitted = fit_lines(TEXT, 36, 700, 4)
    assert " ".join(fitted.lines) == TEXT
    assert fitted.font.pixelSize() == 36
    widths = [width_of(line, fitted.font) for line in fitted.lines]
    assert max(widths) <= 700
    assert min(widths) > 0.6 * max(widths)


def test_a_long_word_shrinks_the_lines_rather_than_break() -> None:
    fitted = fit_lines(f"Die {LONG_WORD}", 30, 700, 4)
    assert LONG_WORD in fitted.lines
    assert fitted.font.pixelSize() < 30


def test_what_never_fits_is_cut_at_the_end() -> None:
    fitted = fit_lines("y" * 3_000, 40, 300, 2)
    assert len(fitted.lines) == 2
    assert fitted.lines[-1].endswith("…")
    assert all(width_of(line, fitted.font) <= 301 for line in fitted.lines)


def test_with_room_below_a_long_text_takes_more_lines() -> None:
    fitted = fit_lines(" ".join([TEXT] * 2), 36, 500, 4, height=200)
    assert " ".join(fitted.lines).endswith("rail.")
    assert fitted.height <= 200


@pytest.mark.parametrize(
    "text", ["", "👩‍🦽🦶" * 30, "تمرين الكاحل " * 30, "<b>x</b> & y", "\u2068a\u2069" * 50]
)
def test_any_text_fits(text: str) -> None:
    fitted = fit_lines(text, 30, 200, 2, height=70)
    assert isinstance(fitted, Fitted)
    assert fitted.height <= 78
    assert all(width_of(line, fitted.font) <= 202 for line in fitted.lines)


def test_figures_have_one_width() -> None:
    chosen = font(40, bold=True)
    assert len({round(width_of(digit, chosen), 3) for digit in "0123456789"}) == 1
