"""What a reminder says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

translate = QCoreApplication.translate


def reminder_words(doses: Sequence[tuple[str, str]], *, asks_morning: bool) -> tuple[str, str]:
    """Title and text for doses, each with its name and why it is due, and for the morning's question."""
    question = translate("Reminders", "How was the first step this morning?")
    if not doses:
        return question, translate("Reminders", "Answering takes ten seconds.")
    if len(doses) == 1 and not asks_morning:
        name, why = doses[0]
        return translate("Reminders", "Due now: {name}").format(name=name), why
    lines = [question] if asks_morning else []
    lines += [name for name, _ in doses]
    title = translate("Reminders", "%n sessions are due", "", len(doses))
    if len(doses) == 1:
        title = translate("Reminders", "Good morning")
    return title, "\n".join(lines)
