"""One problem of a file: where it is, what is wrong, and what to write instead."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A place in a file and, in plain words, what is wrong there and what to write instead.

    `line` and `column` count from 1. `where` names the place as a person would find it
    ("steps 3, rest"). A `warning` does not keep the routine from being played.
    """

    line: int
    column: int
    where: str
    what: str
    warning: bool = False

    def text(self, path: str) -> str:
        """The problem as one line: `path:line:column: where: what`."""
        return f"{path}:{self.line}:{self.column}: {self.where}: {self.what}"
