"""What people read about sound, kept together; English, to be translated with the rest."""

from __future__ import annotations

import shutil
import sys
from functools import cache

NO_SOUND = "No sound found. Cues are shown large."
ONLY_FILES = "No sound server found. Tones may come a tenth of a second early or late."
NO_VOICE = "No voice found. Tones play, names are shown."
VOICE_FAILS = "The voice does not answer. Tones play, names are shown."
SPEAKER_FAILS = "The sound part of the program does not start. Cues are shown large."
MOVED = "Sound now comes from {}."
BACK = "Sound is back."
ALOUD = "speech-dispatcher"
PLAYERS = "one player per tone"

_INSTALL = (("apt", "sudo apt install {}"), ("dnf", "sudo dnf install {}"), ("pacman", "sudo pacman -S {}"))
_SERVER = {"apt": "pipewire-pulse", "dnf": "pipewire-pulseaudio", "pacman": "pipewire-pulse"}


@cache
def sound_remedy(platform: str = sys.platform) -> str:
    """One line on what to do where no sound is found."""
    if platform == "linux":
        manager = _manager()
        install = dict(_INSTALL).get(manager, "install {}").format(_SERVER.get(manager, "pipewire-pulse"))
        return f"Plug in headphones or a loudspeaker. Without a sound server: {install}"
    if platform == "darwin":
        return "Choose an output in System Settings, Sound."
    return "Choose an output in Settings, System, Sound."


@cache
def voice_remedy(platform: str = sys.platform) -> str:
    """One line on what to do where no voice is found."""
    if platform == "linux":
        return "For speech: " + dict(_INSTALL).get(_manager(), "install {}").format("espeak-ng")
    if platform == "darwin":
        return "Add a voice in System Settings, Accessibility, Spoken Content."
    return "Add a voice in Settings, Time & language, Speech."


def _manager() -> str:
    return next((name for name, _ in _INSTALL if shutil.which(name)), "")
