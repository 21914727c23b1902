"""Read a long JSON file piece by piece, and say in words what is wrong with it as a whole."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, TextIO

from rehab_player.storage import history_wording
from rehab_player.storage.export_file import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 1 << 20
_LARGEST_ENTRY = 32 << 20
_BLANKS = re.compile(r"[ \t\n\r]*")


class NotOurs(Exception):
    """The file as a whole makes no sense to us; the message is a sentence for people."""


class Unreadable(Exception):
    """The file cannot be read on; the message is a reason for people."""


class JsonReader:
    """The entries of an object in a file that is never read as a whole.

    Raises NotOurs, Unreadable and UnicodeDecodeError.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self._lines_before = 0
        self._ended = False
        self.keys: set[str] = set()
        """The keys met so far."""
        # It reads NaN and Infinity, which are no JSON, as numbers that no check lets pass.
        self._decode = json.JSONDecoder().raw_decode

    def entries(self, listed_key: str) -> Iterator[tuple[str, object]]:
        """Key and value of each entry; for `listed_key` once for each element of its list."""
        self._expect("{", history_wording.NO_HISTORY)
        if self._skip("}"):
            return
        while True:
            key = self._value()
            if not isinstance(key, str):
                raise NotOurs(self._nonsense())
            self.keys.add(key)
            self._expect(":")
            if key == listed_key:
                yield from ((key, each) for each in self._elements())
            else:
                yield key, self._value()
            if not self._skip(","):
                break
        self._expect("}")
        if self._peek():
            raise NotOurs(self._nonsense())

    def _elements(self) -> Iterator[object]:
        self._expect("[")
        if self._skip("]"):
            return
        while True:
            yield self._value()
            if not self._skip(","):
                break
        self._expect("]")

    def _value(self) -> Any:
        """One value, read on until it is whole."""
        self._peek()
        while True:
            try:
                value, end = self._decode(self._text, self._at)
            except json.JSONDecodeError as error:
                self._read_on_or_raise(error)
                continue
            except RecursionError:
                raise NotOurs(history_wording.NESTED) from None
            except ValueError:  # a number of thousands of digits
                raise NotOurs(self._nonsense()) from None
            if end < len(self._text) or self._ended:
                self._at = end
                return value
            self._read_on()

    def _read_on_or_raise(self, error: json.JSONDecodeError) -> None:
        if not self._ended:
            self._read_on()
            return
        told = self._text.rstrip()
        if error.pos >= len(told) or error.msg.startswith("Unterminated") or not told.endswith("}"):
            raise NotOurs(history_wording.CUT_SHORT)
        self._at = error.pos
        raise NotOurs(self._nonsense())

    def _read_on(self) -> None:
        """Let go of what is behind us, and read as much again as is left: a long value is not tried often."""
        self._lines_before += self._text.count("\n", 0, self._at)
        self._text, self._at = self._text[self._at :], 0
        if len(self._text) > _LARGEST_ENTRY:
            raise NotOurs(history_wording.too_big(_LARGEST_ENTRY >> 20))
        try:
            more = self._file.read(max(_CHUNK, len(self._text)))
        except OSError as error:
            raise Unreadable(reason_of(error)) from error
        self._ended = not more
        self._text += more

    def _peek(self) -> str:
        """The next character that is not blank, empty at the end."""
        while True:
            self._at = _BLANKS.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text):
                return self._text[self._at]
            if self._ended:
                return ""
            self._read_on()

    def _skip(self, mark: str) -> bool:
        there = self._peek() == mark
        self._at += there
        return there

    def _expect(self, mark: str, otherwise: str = "") -> None:
        if self._skip(mark):
            return
        if otherwise:
            raise NotOurs(otherwise)
        raise NotOurs(self._nonsense() if self._peek() else history_wording.CUT_SHORT)

    def _nonsense(self) -> str:
        return history_wording.no_json(self._lines_before + self._text.count("\n", 0, self._at) + 1)
