"""The speaker: a process of its own that lays the program's cues into sound.

    python -m rehab_player.audio.process

Messages come as lines on standard input, the status goes as lines to standard output
(`audio.protocol`). It ends when standard input does, whatever became of the program that
started it, and ends itself when it is stuck in a sound library.
"""

from __future__ import annotations

import contextlib
import faulthandler
import gc
import os
import queue
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.audio.aloud import find_aloud
from rehab_player.audio.files import find_player
from rehab_player.audio.machine import Machine, Parts, Stream
from rehab_player.audio.protocol import BadLine, parse_message, status_line
from rehab_player.audio.speech import Library, Reader
from rehab_player.audio.voices import find_voice
from rehab_player.clock import now_ns
from rehab_player.core.language import ENGLISH
from rehab_player.languages import SPEAKER_LANGUAGE, speak

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import BinaryIO

    from rehab_player.core.sound import SoundStatus

STUCK_S = 8.0
"""A tick that takes longer will never end: this process does, and another one is started."""
PAT_MS = 500.0
LAST_WORD_S = 1.0


class Ready:
    """A text has been rendered, or could not be."""


class Closed:
    """Standard input has ended."""


Inbox = queue.SimpleQueue[bytes | Ready | Closed]


def main() -> int:
    """Run until standard input ends."""
    speak(os.environ.get(SPEAKER_LANGUAGE, ENGLISH))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is meant for the program, which then closes us
    inbox: Inbox = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(sys.stdin.buffer, inbox), daemon=True).start()
    machine = Machine(find_parts(lambda: inbox.put(Ready())))
    gc.freeze()
    outlet = Outlet(sys.stdout.buffer)
    try:
        run(machine, inbox, outlet.tell)
    finally:
        threading.Timer(LAST_WORD_S, os._exit, (0,)).start()  # a dead server may not keep us
        machine.close()
    os._exit(0)  # nothing is left to do, and no library may stay for its own last words


def run(machine: Machine, inbox: Inbox, tell: Callable[[SoundStatus], None]) -> None:
    """Work off the inbox and tick, until the inbox says that it is closed."""
    patted = -PAT_MS
    while True:
        if (now := _now()) >= patted + PAT_MS:
            faulthandler.dump_traceback_later(STUCK_S, exit=True)
            patted = now
        if _work_off(machine, inbox):
            faulthandler.cancel_dump_traceback_later()
            return
        machine.tick(_now())
        tell(machine.status())


def _work_off(machine: Machine, inbox: Inbox) -> bool:
    """Wait for what comes in, and carry all of it out; True when the inbox is closed."""
    try:
        item = inbox.get(timeout=machine.pause_ms / 1_000)
        while True:
            if isinstance(item, Closed):
                return True
            if isinstance(item, Ready):
                machine.texts_ready(_now())
            else:
                with contextlib.suppress(BadLine):
                    machine.handle(parse_message(item), _now())
            item = inbox.get_nowait()
    except queue.Empty:
        return False


class Outlet:
    """Writes the status where it has changed, in a thread: a reader that sleeps must not hold us up."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._told: SoundStatus | None = None
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._write, daemon=True).start()

    def tell(self, status: SoundStatus) -> None:
        """Write it if it is news."""
        if status != self._told:
            self._told = status
            self._lines.put(status_line(status))

    def _write(self) -> None:
        try:
            while True:
                self._out.write(self._lines.get())
                self._out.flush()
        except OSError:
            return


def find_parts(on_ready: Callable[[], None]) -> Parts:
    """What this system has."""
    voice = find_voice()
    return Parts(
        streams=find_streams(),
        player=find_player(),
        library=Library(Reader(voice), on_ready) if voice else None,
        voice=voice.name if voice else "",
        voices=voice.choices() if voice else (),
        aloud=None if voice else find_aloud(),
    )


def find_streams(platform: str = sys.platform) -> Sequence[Callable[[str], Stream]]:
    """The ways to open a stream, best first.

    Qt's own way on Linux needs libpulse too, or PipeWire, and costs three times the memory:
    it is taken only where PipeWire runs without PulseAudio's language.
    """
    from rehab_player.audio.pulse import Pulse
    from rehab_player.audio.qt_stream import QtStream

    if platform != "linux":
        return (QtStream,)
    folder = Path(os.environ.get("XDG_RUNTIME_DIR", "/"))
    only_pipewire = (folder / "pipewire-0").exists() and not (folder / "pulse" / "native").exists()
    return (Pulse, QtStream) if only_pipewire else (Pulse,)


def _listen(lines: BinaryIO, inbox: Inbox) -> None:
    for line in lines:
        inbox.put(line)
    inbox.put(Closed())
    threading.Timer(2 * LAST_WORD_S, os._exit, (0,)).start()


def _now() -> float:
    return now_ns() / 1e6


if __name__ == "__main__":
    sys.exit(main())
