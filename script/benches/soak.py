"""A whole Contrast Soak in a real window that is resized all the time, recorded from a real loudspeaker."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from rehab_player.audio.samples import RATE
from rehab_player.core.settings import Settings
from rehab_player.core.sound import HowMuch, SoundSettings
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import read_log
from rehab_player.storage.settings import save_settings
from script.benches.figures import CUE, Figure, judged, unmeasured
from tests.audio.listening import errors_ms, onsets_ms
from tests.end_to_end.desktop import Desktop, missing, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.audio.samples import Pcm

ROUTINE = "contrast-soak"
AIM = "5 ms, better 1 ms"
SIZES = ("1366 744", "1024 700", "1200 720", "900 600")
RESIZE_S = 0.3
LIMIT_S = 420


def run(_minutes: float) -> Iterator[Figure]:
    """Takes the six and a half minutes that the routine takes."""
    lacking = missing()
    if lacking:
        yield unmeasured(CUE, ", ".join(lacking))
        return
    with tempfile.TemporaryDirectory() as name, Desktop() as desktop:
        recording = Path(name) / "heard.wav"
        with desktop.recording(recording):
            resized = _play(desktop, DataFolder(Path(name) / "data"))
        found = onsets_ms(_samples(recording))
    wanted = _wanted()
    errors = np.abs(errors_ms(found, wanted))
    how = f"a whole Contrast Soak in a window resized {resized} times, {len(wanted)} tones"
    yield judged(CUE, float(errors.max()), f"{errors.max():.2f} ms", how)
    yield Figure("Contrast Soak, half of its tones within", f"{np.median(errors):.2f} ms", AIM)


def _play(desktop: Desktop, folder: DataFolder) -> int:
    """Play the routine to its end; how often the window was resized on the way."""
    folder.create()
    tones_only = SoundSettings(how_much=HowMuch.NOTHING)
    save_settings(folder.settings_path, Settings(lead_in_ms=1_000, sound_checked=True, sound=tones_only))
    window = desktop.program("play", ROUTINE, "--start", "--data-dir", str(folder.root))
    desktop.wait_for_window(window)
    wait_until(lambda: _sessions(folder) == ["open"], 20, "session")
    time.sleep(2)
    desktop.key("space")  # the first setup waits for the person
    resized = 0
    until = time.monotonic() + LIMIT_S
    while _sessions(folder) == ["open"] and time.monotonic() < until:
        for shown in desktop.windows(window)[-1:]:
            desktop.call(["xdotool", "windowsize", shown, *SIZES[resized % len(SIZES)].split()], check=False)
        resized += 1
        time.sleep(RESIZE_S)
    time.sleep(3)
    return resized


def _sessions(folder: DataFolder) -> list[str]:
    log = read_log(folder.log_path)
    try:
        return [row.state.value for row in log.sessions()]
    finally:
        log.close()


def _wanted() -> list[float]:
    """When tones begin, in ms after the first setup, as the program's own command line says."""
    argv = [sys.executable, "-m", "rehab_player", "timeline", ROUTINE, "--json"]
    told = json.loads(subprocess.run(argv, check=True, capture_output=True).stdout)
    return [
        float(segment["start_ms"] + cue["at_ms"])
        for segment in told["segments"]
        if segment["kind"] != "setup"
        for cue in segment["cues"]
        if cue["kind"] == "tone"
    ]


def _samples(path: Path) -> Pcm:
    with wave.open(str(path)) as recording:
        return np.frombuffer(recording.readframes(LIMIT_S * RATE), dtype="<i2")
