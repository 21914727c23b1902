"""A program that plays is killed at any moment: what it was told is kept is kept."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from rehab_player.core.session import SessionState
from rehab_player.storage.log import open_log
from tests.storage.log_stories import segment

TRIES = 20
PLAYER = """
import sys
from pathlib import Path
from rehab_player.storage.log import open_log
from tests.storage.log_stories import FIRST, progress, segment, start

log = open_log(Path(sys.argv[1]))
first = int(sys.argv[2])
if first == 0:
    log.begin(start())
print("begun", flush=True)
for index in range(first, first + 100_000):
    log.record(FIRST, segment(index))
    print(index, flush=True)
    log.progress(FIRST, progress(index + 1, index))
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_killed_at_any_moment_every_segment_that_was_kept_is_there(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    chance = random.Random(20)
    kept = 0
    for _ in range(TRIES):
        told = play_until_killed(path, first=kept, segments=chance.randrange(0, 120))
        with closing(open_log(path)) as log:
            assert log.notices == ()
            log.check()
            (session,) = log.open_sessions()
        assert session.state is SessionState.OPEN
        indices = [record.index for record in session.segments]
        assert indices == list(range(len(indices)))
        assert max(kept, told) <= len(indices) <= max(kept, told) + 50
        assert session.segments == tuple(segment(index) for index in indices)
        if session.progress is not None:
            assert len(indices) - session.progress.segment in (0, 1)
        kept = len(indices)
    assert {file.name for file in tmp_path.iterdir()} == {path.name}


def play_until_killed(path: Path, first: int, segments: int) -> int:
    """Kill the player once it has told of so many segments; return how many it told to be kept in all."""
    told = first
    with subprocess.Popen(
        [sys.executable, "-c", PLAYER, str(path), str(first)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    ) as player:
        assert player.stdout is not None
        assert player.stdout.readline() == "begun\n"
        for _ in range(segments):
            told = int(player.stdout.readline()) + 1
        player.send_signal(signal.SIGKILL)
        for line in player.stdout:
            if line.endswith("\n"):
                told = int(line) + 1
    assert player.returncode == -signal.SIGKILL
    return told
