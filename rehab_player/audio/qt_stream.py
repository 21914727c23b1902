"""The stream through Qt, for systems where Qt knows more than we do: Windows and macOS.

Qt plays what it was given and tells, in steps, how far it is; nothing laid can be changed.
So a change throws the queue away and begins anew.
"""

from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING, Any

from rehab_player.audio.feeder import Lost
from rehab_player.audio.samples import A_MS, RATE
from rehab_player.clock import now_ns
from rehab_player.core.sound import Choice

if TYPE_CHECKING:
    from rehab_player.audio.samples import Pcm

QUEUE_MS = 400
STALL_S = 1.0
"""A stream that has not moved for so long has lost its device."""
ASSUMED_DELAY_MS = 40
"""From what Qt has passed on to the ear. Qt does not tell; the person can correct it with the sound delay."""
WINDOW = 200


class QtStream:
    """One sink of QtMultimedia. Raises `Lost` where there is no device or it stands still."""

    rewinds = False

    def __init__(self, device: str = "") -> None:
        os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
        try:
            from PySide6 import QtCore, QtMultimedia
        except ImportError as problem:
            raise Lost(f"no QtMultimedia: {problem}") from problem
        self._core = QtCore
        self._media = QtMultimedia
        self._app = QtCore.QCoreApplication.instance() or QtCore.QCoreApplication([])
        self._device = self._find(device)
        self._sink: Any = None
        self._begin()

    def _find(self, device: str) -> Any:
        outputs = self._media.QMediaDevices.audioOutputs()
        chosen = next((found for found in outputs if _id(found) == device), None)
        found = chosen or self._media.QMediaDevices.defaultAudioOutput()
        if found.isNull():
            raise Lost("no device")
        return found

    def _begin(self) -> None:
        form = self._media.QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(self._media.QAudioFormat.SampleFormat.Int16)
        self._sink = self._media.QAudioSink(self._device, form)
        self._sink.setBufferSize(QUEUE_MS * A_MS * 2)
        self._io = self._sink.start()
        if self._io is None:
            raise Lost("the device was refused")
        self._moved_ns = now_ns()
        self._passed_us = 0
        self._end = 0
        self._behind: deque[float] = deque(maxlen=WINDOW)

    @property
    def devices_changed(self) -> bool:
        """Whether the default has become another than the one in use."""
        return bool(self._media.QMediaDevices.defaultAudioOutput() != self._device)

    def devices(self) -> tuple[Choice, ...]:
        """The outputs there are."""
        outputs = self._media.QMediaDevices.audioOutputs()
        return tuple(Choice(_id(found), found.description()) for found in outputs)

    def device(self) -> str:
        """The id of the output in use."""
        return _id(self._device)

    def default_device(self) -> str:
        """The id of the system's own choice."""
        return _id(self._media.QMediaDevices.defaultAudioOutput())

    def reading(self) -> tuple[float, float] | None:
        self._app.processEvents()
        if self._sink.state() == self._media.QtAudio.State.StoppedState:
            raise Lost("the device stopped")
        now, passed = now_ns(), self._sink.processedUSecs()
        if passed == self._passed_us:
            if now - self._moved_ns > STALL_S * 1e9:
                raise Lost("the stream stands still")
            return None
        self._moved_ns, self._passed_us = now, passed
        # It counts in steps, so the reading that is least behind is the truest.
        self._behind.append(now / 1e3 - passed)
        heard_us = now / 1e3 - min(self._behind) - ASSUMED_DELAY_MS * 1e3
        return now * RATE / 1e9, heard_us * RATE / 1e6

    def margin(self) -> int:
        return ASSUMED_DELAY_MS * A_MS

    def write(self, place: int, pcm: Pcm) -> int:
        if place < self._end:
            self._sink.reset()
            self._begin()
            return 0
        taken = int(self._io.write(pcm[: self._sink.bytesFree() // 2].tobytes())) // 2
        self._end += taken
        return taken

    def close(self) -> None:
        """End the stream."""
        if self._sink is not None:
            self._sink.reset()
            self._sink = None


def _id(device: Any) -> str:
    return bytes(device.id()).decode(errors="replace")
