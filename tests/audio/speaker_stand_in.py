"""A speaker process for tests: writes what it is told to a file, and behaves as its name says."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from rehab_player.audio.protocol import status_line
from rehab_player.core.sound import SoundPath, SoundStatus


def main(behaviour: str, journal: Path) -> None:
    with journal.open("ab") as out:
        out.write(b'{"began": %d}\n' % os.getpid())
        out.flush()
        if behaviour == "dies at once":
            return
        sys.stdout.buffer.write(b"chatter that is no status\n")
        sys.stdout.buffer.write(status_line(SoundStatus(path=SoundPath.STREAM, device=str(os.getpid()))))
        sys.stdout.buffer.flush()
        if behaviour == "reads nothing":
            time.sleep(600)
        for line in sys.stdin.buffer:
            out.write(line)
            out.flush()
            if behaviour == "dies at a cut" and b"cut" in line:
                os._exit(1)
        out.write(b'{"ended": 1}\n')


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
