"""How a page asks its window for the warning signs, without either knowing the other."""

from __future__ import annotations

from PySide6.QtCore import QEvent

SIGNS_WANTED = QEvent.Type(QEvent.registerEventType())
"""Sent to the window when the warning signs are wanted; accepted by one that can show them in full."""
