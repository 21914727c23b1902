"""The two waits before playing, which the sections Sound and Player both offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.settings import LONGEST_COUNT_IN_MS, LONGEST_LEAD_IN_MS
from rehab_player.ui.settings.wording import seconds
from rehab_player.ui.widgets.field import Stepper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme


def lead_in_stepper(theme: Theme, icons: Icons, settings: SettingsKeeper, parent: QWidget) -> Stepper:
    """Seconds before the first step."""
    translate = QCoreApplication.translate
    stepper = Stepper(
        theme,
        icons,
        translate("Waits", "Before the first step"),
        translate("Waits", "A second less before the first step"),
        translate("Waits", "A second more before the first step"),
        value=seconds(settings.value.lead_in_ms),
        low=0,
        high=LONGEST_LEAD_IN_MS // 1_000,
        unit="s",
        parent=parent,
    )
    stepper.changed.connect(lambda value: settings.change(lead_in_ms=value * 1_000))
    return stepper


def count_in_stepper(theme: Theme, icons: Icons, settings: SettingsKeeper, parent: QWidget) -> Stepper:
    """Seconds after a pause."""
    translate = QCoreApplication.translate
    stepper = Stepper(
        theme,
        icons,
        translate("Waits", "After a pause"),
        translate("Waits", "A second less after a pause"),
        translate("Waits", "A second more after a pause"),
        value=seconds(settings.value.count_in_ms),
        low=0,
        high=LONGEST_COUNT_IN_MS // 1_000,
        unit="s",
        parent=parent,
    )
    stepper.changed.connect(lambda value: settings.change(count_in_ms=value * 1_000))
    return stepper
