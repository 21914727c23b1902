"""Lengths of time as people read them."""

from __future__ import annotations


def as_clock(ms: int) -> str:
    """`m:ss`, from an hour `h:mm:ss`; part seconds are rounded to the nearest."""
    seconds = (ms + 500) // 1_000
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
