"""The lights of the pain zones: which drawing stands for which zone, and its words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rehab_player.core.pain import Zone
from rehab_player.core.routine import PainRule

LIGHTS = {Zone.FINE: "green", Zone.CAREFUL: "yellow", Zone.STOP: "red"}
"""The light's name, which is also the name of its colour."""


def zone_words(zone: Zone, rule: PainRule = PainRule.LOADING) -> str:
    """A light's name and meaning under `rule`, for those who hear it."""
    if zone is Zone.FINE:
        return QCoreApplication.translate("Light", "green, fine")
    if zone is Zone.STOP:
        return QCoreApplication.translate("Light", "red, stop for today")
    if rule is PainRule.GENTLE:
        return QCoreApplication.translate("Light", "yellow, go softer")
    return QCoreApplication.translate("Light", "yellow, same dose")
