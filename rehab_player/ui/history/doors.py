"""What the page asks of the system: file names. Tests give their own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FileNames(Protocol):
    """Lets the person name a file; None when they think better of it."""

    def to_save(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None: ...
    def to_open(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None: ...


class SystemFileNames:
    """The system's own dialogs. A name that is taken is asked about later, by the page itself."""

    def to_save(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
        """A name for a new file."""
        keep = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds, options=keep)
        return Path(name) if name else None

    def to_open(self, parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
        """A file that is there."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
        return Path(name) if name else None
