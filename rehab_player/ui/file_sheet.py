"""A sheet that writes one file: which file, whether it may be replaced, and what came of it."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class FileSheet(Sheet):
    """`path` is where the file will be written; `ask` names another one, None for none.

    A subclass puts together its body, and says in `_settle` what its controls are like.
    """

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        title: str,
        path: Path,
        endings: tuple[str, ...],
        ask: Callable[[QWidget, Path], Path | None],
    ) -> None:
        super().__init__(theme, host, title, width=600)
        self.path = path
        self._icons = icons
        self._ask = ask
        self._endings = endings
        self._may_replace = False
        self._is_done = False
        self._told = Text(theme, "", self, wrap=True)

    @abstractmethod
    def _settle(self) -> None:
        """Let controls and words fit to what has been asked and done."""

    def _add_file(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(12))
        self._file = Text(self._theme, "", self, bold=True, wrap=True)
        row.addWidget(self._file, 1)
        self.choose = Button(
            self._theme, self._icons, QCoreApplication.translate("FileSheet", "Choose …"), self, size="small"
        )
        self.choose.clicked.connect(self._choose_file)
        row.addWidget(self.choose)
        self.body.addLayout(row)
        self._show_file()

    def _choose_file(self) -> None:
        chosen = self._ask(self, self.path)
        if chosen is None:
            return
        if chosen.suffix.lower() not in self._endings:
            chosen = chosen.with_name(chosen.name + self.path.suffix)
        self._take_path(chosen)

    def _take_path(self, path: Path) -> None:
        """Another file: nothing of it is written yet."""
        if path != self.path:
            self.path = path
            self._show_file()
            self._begin_again()

    def _begin_again(self) -> None:
        self._may_replace = self._is_done = False
        self._say("")
        self._settle()

    def _show_file(self) -> None:
        # A path has no blanks to break at; a space of no width lets it wrap.
        self._file.setText(str(self.path).replace("/", "/\u200b").replace("\\", "\\\u200b"))

    def _say(self, words: str, *, is_problem: bool = False) -> None:
        self._told.setText(words)
        self._told.set_color("problem" if is_problem else "ink")
        self._told.setVisible(bool(words))


def ask_for_file(parent: QWidget, suggested: Path, title: str, kinds: str = "") -> Path | None:
    """Let the person name a file; whether it may be replaced is asked later. None when they do not."""
    chosen, _ = QFileDialog.getSaveFileName(
        parent, title, str(suggested), kinds, options=QFileDialog.Option.DontConfirmOverwrite
    )
    return Path(chosen) if chosen else None


def usual_folder(place: QStandardPaths.StandardLocation) -> Path:
    """The person's folder for such files, or their home where there is none."""
    found = QStandardPaths.writableLocation(place)
    folder = Path(found) if found else Path.home()
    return folder if folder.is_dir() else Path.home()
