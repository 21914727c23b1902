"""Tooltips are plain text, whatever stands in them."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Text for a tooltip, which Qt would else take for markup where it looks like some."""
    return f"<span>{escape(text)}</span>"
