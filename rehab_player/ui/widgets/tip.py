"""Tooltips are plain text, whatever stands in them."""

from __future__ import annotations


def plain_tip(text: str) -> str:
    """Text for a tooltip, which Qt would else take for markup where it looks like some."""
    from html import escape  # with all names of HTML's signs: not before the window is seen

    return f"<span>{escape(text)}</span>"
