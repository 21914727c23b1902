"""What the settings share with the routine format: small, because the first window waits for it."""

from __future__ import annotations

from enum import StrEnum

DEFAULT_CADENCE = 170
"""Steps a minute until the person has a target of their own (Lieberman 2015: mean optimum near 170)."""


class Side(StrEnum):
    LEFT = "left"
    RIGHT = "right"


class Sides(StrEnum):
    """Which sides a step trains; `NONE` also means both feet at once."""

    NONE = "none"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    AFFECTED = "affected"
