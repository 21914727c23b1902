"""Colours, fonts and sizes: the tokens of assets/tokens.json as Qt values, light or dark."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette

if TYPE_CHECKING:
    from pathlib import Path

Scheme = Literal["auto", "light", "dark"]
Role = Literal[
    "caption",
    "small",
    "body",
    "body_large",
    "lead",
    "title3",
    "title2",
    "title1",
    "display",
]

FONT_SIZES: dict[Role, float] = {
    "caption": 0.86,
    "small": 0.93,
    "body": 1.0,
    "body_large": 1.07,
    "lead": 1.14,
    "title3": 1.29,
    "title2": 1.57,
    "title1": 2.0,
    "display": 2.43,
}
"""Each role's size as a multiple of the application font's."""

LINE_HEIGHTS: dict[Role, float] = {
    "caption": 1.14,
    "small": 1.29,
    "body": 1.43,
    "body_large": 1.57,
    "lead": 1.71,
    "title3": 1.71,
    "title2": 2.0,
    "title1": 2.57,
    "display": 3.0,
}
"""Each role's line height in em of the base font."""

_BOLD: frozenset[Role] = frozenset({"title3", "title2", "title1", "display"})
_CP = QPalette.ColorRole
_PALETTE = (
    (_CP.Window, "canvas"),
    (_CP.WindowText, "ink"),
    (_CP.Text, "ink"),
    (_CP.ButtonText, "ink"),
    (_CP.BrightText, "ink"),
    (_CP.Base, "surface"),
    (_CP.Button, "surface"),
    (_CP.Light, "surface"),
    (_CP.AlternateBase, "sunken"),
    (_CP.Midlight, "sunken"),
    (_CP.Mid, "line"),
    (_CP.Dark, "line_strong"),
    (_CP.Shadow, "line_strong"),
    (_CP.Highlight, "accent"),
    (_CP.Accent, "accent"),
    (_CP.HighlightedText, "on_accent"),
    (_CP.Link, "accent"),
    (_CP.LinkVisited, "accent"),
    (_CP.PlaceholderText, "ink3"),
    (_CP.ToolTipBase, "ink"),
    (_CP.ToolTipText, "surface"),
)
_DISABLED = (
    (_CP.WindowText, "ink3"),
    (_CP.Text, "ink3"),
    (_CP.ButtonText, "ink3"),
    (_CP.Button, "sunken"),
    (_CP.Base, "sunken"),
)


class Theme(QObject):
    """The present colours and fonts; `changed` tells that everything must be drawn again.

    `scheme` "auto" follows the system; "light" and "dark" are the person's own wish.
    `assets` is the folder with tokens.json, the program's own when None.
    """

    changed = Signal()

    def __init__(
        self,
        scheme: Scheme = "auto",
        *,
        assets: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = _read_tokens(assets)
        self._scheme: Scheme = scheme
        self._dark = False
        self._colors: dict[str, QColor] = {}
        self._em = 0.0
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        self._take_over(self._wanted_dark())

    @property
    def is_dark(self) -> bool:
        """True while the dark colours are in use."""
        return self._dark

    @property
    def scheme(self) -> Scheme:
        """The setting: "auto" follows the system."""
        return self._scheme

    def set_scheme(self, scheme: Scheme) -> None:
        """Follow another setting from now on."""
        self._scheme = scheme
        self._follow()

    def color(self, token: str) -> QColor:
        """The colour of `token` in the present scheme; KeyError for a token that does not exist."""
        return QColor(self._colors[token])

    def cover(self) -> QColor:
        """What covers the window behind a question."""
        cover = QColor("#04080A" if self._dark else "#17242D")
        cover.setAlphaF(0.72 if self._dark else 0.62)
        return cover

    def mix(self, a: str, b: str, share: float) -> QColor:
        """Token `a` with `share` (0–1) of token `b` in it."""
        return blend(self._colors[a], self._colors[b], share)

    def palette(self) -> QPalette:
        """The palette for the application."""
        palette = QPalette()
        for role, token in _PALETTE:
            palette.setColor(role, self._colors[token])
        for role, token in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colors[token])
        return palette

    def px(self, em: float) -> int:
        """`em` of the base font in whole px, at least 1 for anything above 0."""
        size = round(em * self._base_px())
        return max(1, size) if em > 0 else size

    def dp(self, at_base: float) -> int:
        """A measure that the look gives in px at a base font of 14 px, at the present base font."""
        return self.px(at_base / 14)

    def font(self, role: Role = "body", bold: bool | None = None) -> QFont:
        """The font of `role`; titles are bold unless `bold` says otherwise."""
        font = QFont(QGuiApplication.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * FONT_SIZES[role])
        else:
            font.setPixelSize(max(1, round(font.pixelSize() * FONT_SIZES[role])))
        font.setBold(role in _BOLD if bold is None else bold)
        return font

    def digits(self, role: Role = "body", bold: bool | None = None) -> QFont:
        """As `font`, with figures of equal width, for tables and clocks."""
        return tabular(self.font(role, bold))

    def line(self, role: Role = "body") -> int:
        """The line height of `role` in px."""
        return self.px(LINE_HEIGHTS[role])

    def _base_px(self) -> float:
        if not self._em:
            self._em = float(QFontInfo(QGuiApplication.font()).pixelSize())
        return self._em

    def _wanted_dark(self) -> bool:
        if self._scheme == "auto":
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme == "dark"

    def _follow(self) -> None:
        dark = self._wanted_dark()
        if dark != self._dark:
            self._take_over(dark)
            self.changed.emit()

    def _take_over(self, dark: bool) -> None:
        self._dark = dark
        self._colors = {
            name: QColor(value) for name, value in self._tokens["dark" if dark else "light"].items()
        }


def tabular(font: QFont) -> QFont:
    """A copy of `font` whose figures all have one width."""
    copy = QFont(font)
    copy.setFeature(QFont.Tag("tnum"), 1)
    return copy


def blend(a: QColor, b: QColor, share: float) -> QColor:
    """Colour `a` with `share` (0–1) of colour `b` in it, channel by channel."""
    keep = 1.0 - share
    return QColor(
        round(a.red() * keep + b.red() * share),
        round(a.green() * keep + b.green() * share),
        round(a.blue() * keep + b.blue() * share),
    )


def _read_tokens(assets: Path | None) -> dict[str, dict[str, str]]:
    if assets is None:
        from rehab_player.resources import assets_dir

        assets = assets_dir()
    tokens: dict[str, dict[str, str]] = json.loads((assets / "tokens.json").read_text(encoding="utf-8"))
    return tokens
