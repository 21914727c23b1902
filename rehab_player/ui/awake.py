"""Keeps the screen awake while a session is played."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


class Awake:
    """Where the system cannot be asked to stay awake, nothing happens."""

    def __init__(self) -> None:
        self._held: ExitStack | None = None

    def hold(self) -> None:
        """Keep the screen awake from now on; a second call does nothing."""
        if self._held is None:
            self._held = ExitStack()
            self._held.enter_context(_presenting())

    def release(self) -> None:
        """Let the screen sleep again."""
        if self._held is not None:
            self._held.close()
            self._held = None


def _presenting() -> AbstractContextManager[object]:
    from wakepy import keep

    return keep.presenting(on_fail="pass")
