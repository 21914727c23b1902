"""What a measure tells."""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """One measured figure, in words: what, how much, what is wanted, and what it was compared with."""

    what: str
    figure: str
    aim: str
    compared: str = ""
