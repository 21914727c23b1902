"""Answers of which any number is so, or none: "None of these" excludes the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from rehab_player.ui.widgets.toggles import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class TickList(QWidget):
    """`none` is the answer that excludes the others; it is placed by whoever owns the list.

    Nothing is ticked at first, which is no answer. `changed` tells that `told` is another.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        name: str,
        labels: Mapping[str, str],
        *,
        columns: int,
        none: str,
        tone: Literal["accent", "red"] = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.none = Answer(theme, icons, none, parent)
        self.none.setAccessibleDescription(name)
        self._is_told = False
        self.none.toggled.connect(self._none_toggled)
        self._answers: dict[str, Answer] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.dp(10))
        for key, label in labels.items():
            answer = Answer(theme, icons, label, self, tone=tone)
            answer.setAccessibleDescription(name)
            answer.toggled.connect(self._toggled)
            self._answers[key] = answer
        self.set_columns(columns)

    @property
    def told(self) -> tuple[str, ...] | None:
        """What is so, in the order of the list; empty for none of these, None while unanswered."""
        so = tuple(key for key, answer in self._answers.items() if answer.isChecked())
        return so if so or self.none.isChecked() else None

    def tell(self, keys: Iterable[str] | None) -> None:
        """Take an answer: what is so, nothing of it, or None for no answer."""
        so = frozenset(keys or ())
        self._is_told = True
        self.none.setChecked(keys is not None and not so)
        for key, answer in self._answers.items():
            answer.setChecked(key in so)
        self._is_told = False
        self.changed.emit()

    def set_columns(self, columns: int) -> None:
        """Stand in another number of columns, all of one width."""
        for column in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for number, answer in enumerate(self._answers.values()):
            self._grid.addWidget(answer, number // columns, number % columns)

    def answers(self) -> dict[str, Answer]:
        """The answers by their keys."""
        return dict(self._answers)

    def _none_toggled(self, on: bool) -> None:
        if not self._is_told:
            self.tell(() if on else None)

    def _toggled(self) -> None:
        if not self._is_told:
            self.tell(self.told or None)
