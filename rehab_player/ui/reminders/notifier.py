"""What a way to tell people of something outside the window has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Notifier(QObject):
    """`clicked`: the person wants to see it. `refused`, with title and text: it could not be told."""

    clicked = Signal()
    refused = Signal(str, str)

    def tell(self, title: str, text: str) -> None:
        """Tell it once, in place of what was told before."""
        raise NotImplementedError

    def withdraw(self) -> None:
        """Take back what was told and is not needed any more."""

    def close(self) -> None:
        """Withdraw, and let go of what it takes to tell."""
        self.withdraw()
