"""What SIGKILL at any moment costs: a session in the terminal, killed again and again."""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.session import SessionState
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.log import open_log, read_log
from script.benches.figures import LOST, PROGRESS, judged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rehab_player.core.session import Session
    from script.benches.figures import Figure

TRIES_A_MINUTE = 20
ROUTINE = "format: 1\nname: Long\nsteps:\n  - {hold: Squat, for: 1.5s, sets: 400, rest: 0.5s}\n"
SETTINGS = "[player]\nlead_in_ms = 500\n"


def run(minutes: float) -> Iterator[Figure]:
    """About twenty kills a minute."""
    tries = max(1, round(minutes * TRIES_A_MINUTE))
    with tempfile.TemporaryDirectory() as name:
        folder = DataFolder(Path(name))
        folder.create()
        folder.settings_path.write_text(SETTINGS, encoding="utf-8")
        routine = Path(name) / "long.yaml"
        routine.write_text(ROUTINE, encoding="utf-8")
        chance = random.Random(8)
        losses = [_killed(folder, routine, 0.2 + 2.5 * chance.random()) for _ in range(tries)]
    lost = sum(loss is None for loss in losses)
    yield judged(LOST, lost, str(lost), f"{tries} times kill -9")
    worst = max((loss for loss in losses if loss is not None), default=0.0)
    yield judged(PROGRESS, worst, f"{worst:.2f} s", "time since the last place kept")


def _killed(folder: DataFolder, routine: Path, seconds: float) -> float | None:
    """Kill a session some seconds after it entered the log; what was lost of it, None for all."""
    argv = [sys.executable, "-m", "rehab_player", "play", str(routine), "--terminal", "--start"]
    player = subprocess.Popen(
        [*argv, "--data-dir", str(folder.root)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while _open_session(folder) is None:
            time.sleep(0.02)
        time.sleep(seconds)
    finally:
        killed_at = datetime.now().astimezone()
        player.kill()
        player.wait()
    session = _open_session(folder)
    if session is None or session.progress is None:
        return None
    log = open_log(folder.log_path)
    log.keep_as_partial(session.start.id)
    log.close()
    return (killed_at - session.progress.at).total_seconds()


def _open_session(folder: DataFolder) -> Session | None:
    log = read_log(folder.log_path)
    try:
        found = [session for session in log.open_sessions() if session.state is SessionState.OPEN]
        return found[0] if found else None
    finally:
        log.close()
