"""The programs that turn a text into a WAV: one for each kind of system.

Each is a program of its own with a time limit, so that a voice that hangs or dies takes
nothing with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from math import log
from pathlib import Path
from typing import Protocol

from rehab_player.core.language import language
from rehab_player.core.sound import Choice

TIME_LIMIT_S = 4.0
LIST_LIMIT_S = 3.0


class SpeechFailed(Exception):
    """The voice gave no sound for this text; the message says what it did instead."""


class Voice(Protocol):
    """Renders texts. `name` is for people."""

    @property
    def name(self) -> str: ...

    def render(self, text: str, voice: str, words_a_minute: int) -> bytes:
        """The text as the bytes of a WAV. Raises `SpeechFailed`."""

    def choices(self) -> tuple[Choice, ...]:
        """The voices there are; empty when they cannot be told."""


def find_voice(platform: str = sys.platform) -> Voice | None:
    """The voice of this system, or None when nothing here can render speech."""
    if platform == "darwin":
        return MacVoice("say") if shutil.which("say") else None
    if platform == "win32":
        return WindowsVoice("powershell") if shutil.which("powershell") else None
    for program in ("espeak-ng", "espeak"):
        if shutil.which(program):
            return EspeakVoice(program)
    return None


class EspeakVoice:
    """espeak-ng, or its forerunner espeak, which takes the same arguments."""

    def __init__(self, program: str) -> None:
        self._program = program

    @property
    def name(self) -> str:
        return self._program

    def render(self, text: str, voice: str, words_a_minute: int) -> bytes:
        # A voice chosen for another language would read this one with its accent.
        fits = voice.partition("-")[0] == language()
        # What follows `--` is never taken for an option, whatever a routine is called.
        arguments = ["--stdout", "-v", voice if fits else language(), "-s", str(words_a_minute), "--", text]
        return _run([self._program, *arguments])

    def choices(self) -> tuple[Choice, ...]:
        listing = _listing([self._program, f"--voices={language()}"])
        rows = [row for line in listing.splitlines()[1:] if len(row := line.split()) > 4]
        # Voices of mbrola are listed whether or not that program is there.
        own = [row for row in rows if not row[4].startswith("mb/")]
        return tuple(Choice(row[1], row[3].replace("_", " ")) for row in own)


class MacVoice:
    """The voice of macOS, written to a file."""

    def __init__(self, program: str) -> None:
        self._program = program

    @property
    def name(self) -> str:
        return "macOS voice"

    def render(self, text: str, voice: str, words_a_minute: int) -> bytes:
        chosen = ["-v", voice] if voice else []
        form = ["--file-format=WAVE", "--data-format=LEI16@22050"]
        with tempfile.TemporaryDirectory(prefix="rehab-player-") as folder:
            out = Path(folder) / "text.wav"
            _run([self._program, *chosen, "-r", str(words_a_minute), "-o", str(out), *form, "-f", "-"], text)
            return _written(out)

    def choices(self) -> tuple[Choice, ...]:
        lines = _listing([self._program, "-v", "?"]).splitlines()
        names = [line.split("#")[0].rsplit(maxsplit=1) for line in lines if f" {language()}_" in line]
        return tuple(Choice(name[0].strip(), name[0].strip()) for name in names if len(name) == 2)


class WindowsVoice:
    """The voice of Windows (System.Speech), through PowerShell; values go by the environment, unquoted."""

    SCRIPT = """
$ErrorActionPreference = 'Stop'
[Console]::InputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
if ($env:REHAB_VOICE) { $voice.SelectVoice($env:REHAB_VOICE) }
else { try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $env:REHAB_LANGUAGE) } catch {} }
$voice.Rate = [int]$env:REHAB_RATE
$form = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo 22050, Sixteen, Mono
$voice.SetOutputToWaveFile($env:REHAB_OUT, $form)
$voice.Speak([Console]::In.ReadToEnd())
$voice.Dispose()
"""
    LIST = """
Add-Type -AssemblyName System.Speech
(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() |
  Where-Object { $_.VoiceInfo.Culture.Name -like ($env:REHAB_LANGUAGE + '*') } |
  ForEach-Object { $_.VoiceInfo.Name }
"""

    def __init__(self, program: str) -> None:
        self._program = program

    @property
    def name(self) -> str:
        return "Windows voice"

    def render(self, text: str, voice: str, words_a_minute: int) -> bytes:
        with tempfile.TemporaryDirectory(prefix="rehab-player-") as folder:
            out = Path(folder) / "text.wav"
            values = {
                "REHAB_OUT": str(out),
                "REHAB_VOICE": voice,
                "REHAB_LANGUAGE": language(),
                "REHAB_RATE": str(windows_rate(words_a_minute)),
            }
            _run([*self._shell(), self.SCRIPT], text, values)
            return _written(out)

    def choices(self) -> tuple[Choice, ...]:
        names = _listing([*self._shell(), self.LIST], {"REHAB_LANGUAGE": language()}).splitlines()
        return tuple(Choice(name.strip(), name.strip()) for name in names if name.strip())

    def _shell(self) -> list[str]:
        return [self._program, "-NoProfile", "-NonInteractive", "-Command"]


def windows_rate(words_a_minute: int) -> int:
    """System.Speech's rate, -10 to 10: a third to three times about 180 words a minute."""
    return max(-10, min(10, round(10 * log(max(words_a_minute, 1) / 180) / log(3))))


def _run(command: list[str], text: str = "", values: dict[str, str] | None = None) -> bytes:
    try:
        done = subprocess.run(
            command,
            input=text.encode(),
            capture_output=True,
            timeout=TIME_LIMIT_S,
            check=True,
            env={**os.environ, **(values or {})},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, ValueError, subprocess.SubprocessError) as problem:
        raise SpeechFailed(str(problem)) from problem
    return done.stdout


def _written(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise SpeechFailed(str(problem)) from problem


def _listing(command: list[str], values: dict[str, str] | None = None) -> str:
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=LIST_LIMIT_S,
            check=True,
            env={**os.environ, **(values or {})},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.decode(errors="replace")
