"""What people read about sound; told when it is asked for, in the speaker's process too."""

from __future__ import annotations

import shutil
import sys
from functools import cache

from rehab_player.core.language import translate


def no_sound() -> str:
    return translate("sound", "No sound found. Cues are shown large.")


def only_files() -> str:
    return translate("sound", "No sound server found. Tones may come a tenth of a second early or late.")


def no_voice() -> str:
    return translate("sound", "No voice found. Tones play, names are shown.")


def voice_fails() -> str:
    return translate("sound", "The voice does not answer. Tones play, names are shown.")


def speaker_fails() -> str:
    return translate("sound", "The sound part of the program does not start. Cues are shown large.")


def moved(device: str) -> str:
    return translate("sound", "Sound now comes from {device}.").format(device=device)


def back() -> str:
    return translate("sound", "Sound is back.")


ALOUD = "speech-dispatcher"


def players() -> str:
    return translate("sound", "one player per tone")


_INSTALL = (("apt", "sudo apt install {}"), ("dnf", "sudo dnf install {}"), ("pacman", "sudo pacman -S {}"))
_SERVER = {"apt": "pipewire-pulse", "dnf": "pipewire-pulseaudio", "pacman": "pipewire-pulse"}


@cache
def sound_remedy(platform: str = sys.platform) -> str:
    """One line on what to do where no sound is found."""
    if platform == "linux":
        manager = _manager()
        install = dict(_INSTALL).get(manager, "install {}").format(_SERVER.get(manager, "pipewire-pulse"))
        return translate(
            "sound", "Plug in headphones or a loudspeaker. Without a sound server: {install}"
        ).format(install=install)
    if platform == "darwin":
        return translate("sound", "Choose an output in System Settings, Sound.")
    return translate("sound", "Choose an output in Settings, System, Sound.")


@cache
def voice_remedy(platform: str = sys.platform) -> str:
    """One line on what to do where no voice is found."""
    if platform == "linux":
        install = dict(_INSTALL).get(_manager(), "install {}").format("espeak-ng")
        return translate("sound", "For speech: {install}").format(install=install)
    if platform == "darwin":
        return translate("sound", "Add a voice in System Settings, Accessibility, Spoken Content.")
    return translate("sound", "Add a voice in Settings, Time & language, Speech.")


def _manager() -> str:
    return next((name for name, _ in _INSTALL if shutil.which(name)), "")
