"""Less movement, where the desktop asks for it and the person has not chosen otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rehab_player.core.settings import Motion, Settings
from rehab_player.ui.calm import asks_for_calm, is_calm
from rehab_player.ui.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("told", "calm"),
    [
        ({}, False),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}, True),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 0)}}, False),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", False)}}, True),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", True)}}, False),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0")}}, True),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0.5")}}, False),
    ],
)
def test_what_a_desktop_says_is_understood(told: dict[str, dict[str, Any]], calm: bool) -> None:
    assert is_calm(told) is calm


def test_without_anybody_to_ask_nothing_is_calm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert asks_for_calm() is False


@pytest.mark.parametrize("asked", [True, False])
def test_what_the_person_chose_counts_more(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: bool
) -> None:
    monkeypatch.setattr("rehab_player.ui.calm.asks_for_calm", lambda: asked)
    flows = {
        motion: SettingsKeeper(Settings(motion=motion), tmp_path / "settings.ini").flows for motion in Motion
    }
    assert flows == {Motion.AUTO: not asked, Motion.FLOWING: True, Motion.STEPS: False}
