"""Starts a bundle as somebody would who has just fetched it: in an empty home, with no Python in reach."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tarfile
import tempfile
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rehab_player.core.settings import Settings
from rehab_player.core.sound import HowMuch, SoundSettings
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.settings import save_settings
from script.benches.processes import pss_mb
from tests.audio.listening import errors_ms, onsets_ms
from tests.end_to_end.desktop import Desktop, wait_until

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rehab_player.audio.samples import Pcm

TOOLS = (
    "sh", "basename", "cat", "chmod", "cp", "cut", "dirname", "env", "espeak-ng", "id", "ln", "mkdir", "mv",
    "rm", "sed", "uname", "update-desktop-database", "update-mime-database",
)  # fmt: skip
"""All that is in reach of the program and its installer."""
ROUTINE = """\
format: 1
name: Trial
steps:
  - {hold: Lean into the wall, for: 4s, sets: 2, rest: 3s}
"""
SETTINGS = Settings(lead_in_ms=1_000, sound_checked=True, sound=SoundSettings(how_much=HowMuch.NOTHING))
"""Tones only, and no questions."""
WORST_MS = 20.0
SECONDS = 60
PAGES_X, PAGES_Y = 100, (95, 138, 178, 219, 260)
"""Where the side bar's entries are on the desktop that the trial starts."""
PAGE_S = 1.5


def try_out(archive: Path) -> None:
    """Install, use and remove it. AssertionError or CalledProcessError tells what does not work."""
    with tempfile.TemporaryDirectory(prefix="rp-trial-") as name:
        folder = Path(name)
        home = folder / "home"
        home.mkdir()
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="tar")
        trial = Trial(home, _tools(folder))
        print(trial.run([str(next(folder.glob("rehab-player-*/install")))]).strip())
        trial.commands()
        trial.window(archive.parent)
        trial.remove()


class Trial:
    """One installed program in one home."""

    def __init__(self, home: Path, tools: Path) -> None:
        self._home = home
        self._command = home / ".local" / "bin" / "rehab-player"
        self._environment = {"HOME": str(home), "PATH": str(tools), "LANG": "C.UTF-8", "PYTHONPATH": ""}
        self._routine = home / "trial.routine.yaml"
        self._routine.write_text(ROUTINE, encoding="utf-8")

    def run(self, argv: list[str]) -> str:
        """What a command prints; CalledProcessError when it fails."""
        done = subprocess.run(argv, check=True, stdout=subprocess.PIPE, text=True, env=self._environment)
        return done.stdout

    def commands(self) -> None:
        """The command line: check, timeline, render, schema."""
        assert "ok" in self._says("check", str(self._routine))
        assert "Contrast Soak" in self._says("timeline", "contrast-soak")
        assert json.loads(self._says("schema"))
        sound = self._home / "trial.ogg"
        self._says("render", str(self._routine), str(sound))
        assert sound.stat().st_size > 1_000
        entry = self._home / ".local" / "share" / "applications" / "rehab-player.desktop"
        program = self._home / ".local" / "lib" / "rehab-player" / "rehab-player"
        assert f'Exec="{program}" %f' in entry.read_text(encoding="utf-8")

    def window(self, pictures: Path) -> None:
        """Play the routine in the window, and listen; the history has it afterwards."""
        folder = DataFolder(self._home / ".local" / "share" / "rehab-player")
        folder.create()
        save_settings(folder.settings_path, SETTINGS)
        heard = self._home / "heard.wav"
        with Desktop() as desktop, tempfile.TemporaryFile("w+", encoding="utf-8") as complaints:
            with desktop.recording(heard):
                argv = [str(self._command), "play", str(self._routine), "--start"]
                environment = self._environment | _session(desktop.environment)
                program = subprocess.Popen(argv, env=environment, stderr=complaints)
                try:
                    shown = desktop.wait_for_window(program)
                    time.sleep(3)
                    desktop.picture(pictures / "trial.png")
                    memory = pss_mb(program.pid)
                    wait_until(lambda: self._states() == ["completed"], SECONDS, "session in the history")
                    _look_round(desktop)
                finally:
                    program.terminate()
                    program.wait(10)
            complaints.seek(0)
            assert not (told := complaints.read()), told
            print(f"first window after {shown:.2f} s; {memory:.0f} MB while playing, speaker included")
        self._compare(_samples(heard))

    def remove(self) -> None:
        """Nothing of the program stays; what the person has does."""
        self.run([str(self._home / ".local" / "lib" / "rehab-player" / "install"), "--remove"])
        left = [path for path in self._home.rglob("*rehab*") if path.is_file()]
        assert all("share/rehab-player" in str(path) for path in left), left
        assert (self._home / ".local/share/rehab-player/history.sqlite3").is_file()

    def _says(self, *arguments: str) -> str:
        return self.run([str(self._command), *arguments])

    def _states(self) -> list[str]:
        return [session["state"] for session in json.loads(self._says("history", "--json"))["sessions"]]

    def _compare(self, heard: Pcm) -> None:
        told = json.loads(self._says("timeline", str(self._routine), "--json"))
        wanted = [
            float(segment["start_ms"] + cue["at_ms"])
            for segment in told["segments"]
            for cue in segment["cues"]
            if cue["kind"] == "tone"
        ]
        found = onsets_ms(heard)[-len(wanted) :]  # the lead-in's own tones come first
        worst = float(np.abs(errors_ms(found, wanted)).max())
        print(f"{len(wanted)} tones heard, the worst {worst:.1f} ms off its moment")
        assert worst < WORST_MS


def _tools(folder: Path) -> Path:
    tools = folder / "tools"
    tools.mkdir()
    for name in TOOLS:
        if found := shutil.which(name):
            (tools / name).symlink_to(os.path.realpath(found))
    return tools


def _session(environment: Mapping[str, str]) -> dict[str, str]:
    names = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "PULSE_COOKIE")
    return {name: environment[name] for name in names}


def _look_round(desktop: Desktop) -> None:
    """Away from the end of the session, and once to every page of the side bar."""
    desktop.key("Escape")
    for y in PAGES_Y:
        time.sleep(PAGE_S)
        desktop.click(PAGES_X, y)
    time.sleep(PAGE_S)


def _samples(path: Path) -> Pcm:
    with wave.open(str(path)) as recording:
        return np.frombuffer(recording.readframes(recording.getnframes()), dtype="<i2")
