"""Words, and signs that carry meaning, stand out from what is behind them, light and dark (WCAG 2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.theme import Scheme

TEXTS = ("ink", "ink2", "ink3", "accent", "accent_press", "problem", "green_text", "yellow_text", "red_text")
"""What words are written in: on any of these grounds."""
GROUNDS = (
    *("canvas", "side", "surface", "sunken", "accent_tint", "problem_tint"),
    *("green_tint", "yellow_tint", "red_tint", "z_green", "z_yellow", "z_red"),
    *("s_reps", "s_hold", "s_move", "s_rest", "s_setup", "s_switch"),
)
OTHER_TEXTS = (
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_press")),
    ("surface", "ink"),  # a chosen pain key, the side tag, a tooltip, a flashing state row
    ("warm_text", "s_hold"),
    ("cold_text", "s_hold"),
)
SIGNS = (
    *(("on_accent", f"k_{kind}") for kind in ("reps", "hold", "move", "rest", "switch", "setup", "ask")),
    *((f"k_{kind}", "canvas") for kind in ("reps", "hold", "move", "rest", "switch", "setup")),
    *((f"k_{kind}", "surface") for kind in ("reps", "hold", "move", "rest", "switch", "setup")),
    *((light, ground) for light in ("green", "yellow_edge", "red") for ground in ("surface", "canvas")),
    *((light, f"{light}_tint") for light in ("green", "red")),
    ("yellow_edge", "yellow_tint"),
    *((line, f"z_{zone}") for line in ("c_before", "c_worst", "c_morning") for zone in ("green", "yellow")),
    *((line, "z_red") for line in ("c_before", "c_worst", "c_morning")),
    *(("focus", ground) for ground in GROUNDS),
    # A control's edge against its own fill: on a tint that is where it shows.
    ("line_strong", "surface"),
    ("line_strong", "canvas"),
    ("problem", "problem_tint"),
    ("h3", "surface"),
    ("h3", "h0"),
)


@pytest.fixture(params=["light", "dark"])
def either(request: pytest.FixtureRequest, qtbot: QtBot) -> Theme:
    scheme: Scheme = request.param
    return Theme(scheme)


def test_words_can_be_read_on_every_ground(either: Theme) -> None:
    pairs = [(text, ground) for text in TEXTS for ground in GROUNDS]
    assert _below(either, (*pairs, *OTHER_TEXTS), 4.5) == []


def test_signs_and_edges_can_be_told_from_what_is_behind_them(either: Theme) -> None:
    assert _below(either, SIGNS, 3.0) == []


def test_the_measure_is_that_of_wcag() -> None:
    theme = Theme("light")
    assert round(_contrast(theme.color("ink"), theme.color("canvas")), 2) == 14.60
    assert round(_contrast(theme.color("surface"), theme.color("surface")), 2) == 1.0


def _below(theme: Theme, pairs: tuple[tuple[str, str], ...], least: float) -> list[str]:
    found = [(a, b, _contrast(theme.color(a), theme.color(b))) for a, b in pairs]
    return [f"{a} on {b}: {value:.2f}" for a, b, value in found if value < least]


def _contrast(a: QColor, b: QColor) -> float:
    darker, lighter = sorted((_luminance(a), _luminance(b)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
