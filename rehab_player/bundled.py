"""Where the bundled program begins: it is the window, the command line and the speaker in one file."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from rehab_player.audio.speaker import SPEAKER_ARGUMENT

if TYPE_CHECKING:
    from collections.abc import MutableMapping

LIBRARY_PATH = "LD_LIBRARY_PATH"


def main() -> int:
    """Be the speaker when the first argument says so, else the program. Returns the exit status."""
    give_back_library_path(os.environ)
    if sys.argv[1:] == [SPEAKER_ARGUMENT]:
        from rehab_player.audio.process import main as speak

        return speak()
    from rehab_player.cli import main as run

    return run()


def give_back_library_path(environment: MutableMapping[str, str]) -> None:
    """Let the programs that we start (a voice, a file manager) find the system's libraries, not ours.

    The bundle's starter puts its own folder first, and keeps what was there under another name.
    """
    if LIBRARY_PATH + "_ORIG" in environment:
        environment[LIBRARY_PATH] = environment.pop(LIBRARY_PATH + "_ORIG")
    else:
        environment.pop(LIBRARY_PATH, None)
