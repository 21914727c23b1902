"""What the Guide page says besides its data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.routine import Side

if TYPE_CHECKING:
    from rehab_player.core.guide import Sure

translate = QCoreApplication.translate


def foot_name(side: Side, chosen: str) -> str:
    """The picture, for those who hear it."""
    if side is Side.LEFT:
        foot = translate("Guide", "Drawing of a left foot.")
    else:
        foot = translate("Guide", "Drawing of a right foot.")
    if not chosen:
        return foot + " " + translate("Guide", "Keys 1 to 6 choose where it hurts.")
    return foot + " " + translate("Guide", "Chosen: {place}.").format(place=chosen)


def view_name(view: str, side: Side) -> str:
    """What stands above a view of the foot."""
    if view == "side":
        return translate("Guide", "from the side")
    if view == "below":
        return translate("Guide", "from below")
    if side is Side.LEFT:
        return translate("Guide", "left foot from behind")
    return translate("Guide", "right foot from behind")


def pin_name(number: int, spot: str, view: str, side: Side, *, chosen: bool) -> str:
    """A number on the foot, for those who hear it: "1, Back of ankle, from the side, chosen"."""
    parts = [str(number), spot, view_name(view, side)]
    if chosen:
        parts.append(translate("Guide", "chosen"))
    return ", ".join(parts)


def sure_mark(sure: Sure) -> str:
    """What stands behind a sentence; nothing where it is widely agreed."""
    marks: dict[Sure, str] = {
        "known": "",
        "read": translate("Guide", "published"),
        "ours": translate("Guide", "our own rule"),
        "uncertain": translate("Guide", "not certain"),
    }
    return marks[sure]


def sure_meaning(sure: Sure) -> str:
    """What a mark means, for the line below the page."""
    meanings: dict[Sure, str] = {
        "known": "",
        "read": translate("Guide", "published: in a study or a health service's page that we read"),
        "ours": translate("Guide", "our own rule: chosen with care where the sources leave it open"),
        "uncertain": translate("Guide", "not certain: experience more than studies"),
    }
    return meanings[sure]


def light_word(light: str) -> str:
    """The name of a light."""
    words = {
        "green": translate("Guide", "Green"),
        "yellow": translate("Guide", "Yellow"),
        "red": translate("Guide", "Red"),
    }
    return words[light]


def weeks_words(weeks: int | None) -> str:
    """How long a programme is."""
    if weeks is None:
        return translate("Guide", "no end")
    return translate("Guide", "%n weeks", "", weeks)
