"""The text of the big number, and how many cells it takes."""

from __future__ import annotations

from rehab_player.ui.words import whole_seconds

COLON = 0.51
"""The width of a colon in cells."""
LEAST_CELLS = 2
SECONDS_BELOW = 100
HOUR_S = 3_600


def number_text(ms: int) -> str:
    """Time left as the number shows it: seconds below 100 s, then m:ss, from an hour h:mm."""
    seconds = whole_seconds(ms)
    return str(seconds) if seconds < SECONDS_BELOW else clock_number(ms)


def clock_number(ms: int) -> str:
    """Time as m:ss, from an hour h:mm with the minutes rounded up."""
    seconds = whole_seconds(ms)
    if seconds < HOUR_S:
        return f"{seconds // 60}:{seconds % 60:02}"
    minutes = -(-seconds // 60)
    return f"{minutes // 60}:{minutes % 60:02}"


def cell_places(text: str) -> tuple[float, ...]:
    """Where each character's cell begins, in cells from the left, and where the last one ends."""
    places = [0.0]
    for character in text:
        places.append(places[-1] + (COLON if character == ":" else 1.0))
    return tuple(places)


def cells(text: str) -> float:
    """How many cells `text` takes; two are always kept."""
    return max(LEAST_CELLS, cell_places(text)[-1])
