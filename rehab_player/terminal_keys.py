"""Keys from a terminal, one at a time, without waiting for Enter."""

from __future__ import annotations

import os
import select
import sys
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

_ESCAPES = {
    b"\x1b[A": "up",
    b"\x1b[B": "down",
    b"\x1b[C": "right",
    b"\x1b[D": "left",
    b"\x1bOA": "up",
    b"\x1bOB": "down",
    b"\x1bOC": "right",
    b"\x1bOD": "left",
    b"\x1b[5~": "left",
    b"\x1b[6~": "right",
}
_NAMES = {" ": "space", "\r": "enter", "\n": "enter", "\x1b": "escape", "\x03": "escape", "\x04": "escape"}
_WINDOWS = {"H": "up", "P": "down", "M": "right", "K": "left", "I": "left", "Q": "right"}


def named(data: bytes) -> Iterator[str]:
    """The keys in what a terminal sent: names for those without a letter, else the letter in lower case."""
    while data:
        escape = next((code for code in _ESCAPES if data.startswith(code)), None)
        if escape is not None:
            yield _ESCAPES[escape]
            data = data[len(escape) :]
            continue
        if data.startswith((b"\x1b[", b"\x1bO")):
            return  # some other function key: the rest of it means nothing to us
        letter = data[:1].decode("latin-1")
        yield _NAMES.get(letter, letter.lower())
        data = data[1:]


if sys.platform == "win32":
    import msvcrt
    import time

    class Keys:
        """The keyboard while a session is played; no keys when standard input is no terminal."""

        def __enter__(self) -> Self:
            return self

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> None:
            return None

        @property
        def is_there(self) -> bool:
            return sys.stdin is not None and sys.stdin.isatty()

        def read(self, seconds: float) -> list[str]:
            """The keys pressed within `seconds`; returns as soon as there is one."""
            until = time.monotonic() + seconds
            while not (self.is_there and msvcrt.kbhit()):
                if time.monotonic() >= until:
                    return []
                time.sleep(0.01)
            letter = msvcrt.getwch()
            if letter in "\x00\xe0":
                return [_WINDOWS[code]] if (code := msvcrt.getwch()) in _WINDOWS else []
            return [_NAMES.get(letter, letter.lower())]

else:
    import termios
    import tty

    class Keys:
        """The keyboard while a session is played; no keys when standard input is no terminal."""

        def __init__(self) -> None:
            self._before: list[int | list[bytes | int]] | None = None

        def __enter__(self) -> Self:
            if self.is_there:
                self._before = termios.tcgetattr(sys.stdin)
                tty.setcbreak(sys.stdin)
            return self

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> None:
            if self._before is not None:
                termios.tcsetattr(sys.stdin, termios.TCSADRAIN, self._before)

        @property
        def is_there(self) -> bool:
            return sys.stdin is not None and sys.stdin.isatty()

        def read(self, seconds: float) -> list[str]:
            """The keys pressed within `seconds`; returns as soon as there is one."""
            watched = [sys.stdin] if self.is_there else []
            ready, _, _ = select.select(watched, [], [], seconds)
            return list(named(os.read(sys.stdin.fileno(), 64))) if ready else []
