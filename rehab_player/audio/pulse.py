"""The stream to PulseAudio, or to PipeWire, which speaks the same language."""

from __future__ import annotations

import contextlib
import ctypes
import time
from typing import TYPE_CHECKING, Any

from rehab_player.audio import libpulse as pa
from rehab_player.audio.feeder import Lost
from rehab_player.audio.samples import A_MS, RATE
from rehab_player.clock import now_ns
from rehab_player.core.sound import Choice

if TYPE_CHECKING:
    from collections.abc import Callable

    from rehab_player.audio.samples import Pcm


CONNECT_LIMIT_S = 1.5
READING_LIMIT_S = 0.01
"""A reading is true at the moment its answer comes; later ones are not waited for."""
SILENT_LIMIT_S = 1.5
"""A server that gives no answer for so long is frozen."""
OLDEST_NS = 500_000_000
"""A stamp that is older, or from the future, comes from a clock that was set, or another machine's."""
QUEUE_MS = 600
"""How much the server may hold for us: more than we ever lay ahead."""
REQUEST_MS = 25
"""How much the device itself is ahead of what is heard, and so how soon a pause is silent."""
TRANSPORT_MS = 8
_BYTES = 2


class Pulse:
    """One connection with one stream. It plays silence by itself whenever nothing is laid.

    Raises `Lost` from the constructor and from every method when the server does not
    answer, refuses, or is gone; then `close` it.
    """

    rewinds = True

    def __init__(self, device: str = "", name: str = "Rehab Player") -> None:
        try:
            self._pa = pa.load()
        except OSError as problem:
            raise Lost(f"no libpulse: {problem}") from problem
        self._stream: Any = None
        self._loop = self._pa.pa_mainloop_new()
        self._context = self._pa.pa_context_new(self._pa.pa_mainloop_get_api(self._loop), name.encode())
        self._place = 0
        self._answered_ns = now_ns()
        self._margin = (REQUEST_MS + TRANSPORT_MS) * A_MS
        self._callbacks: list[Any] = []
        try:
            self._connect(device, name)
        except Lost:
            self.close()
            raise

    def _connect(self, device: str, name: str) -> None:
        # A server that died comes back through the system, not as a child of ours.
        if self._pa.pa_context_connect(self._context, None, pa.NO_AUTOSPAWN, None) < 0:
            raise Lost("no server")
        self._until(lambda: self._pa.pa_context_get_state(self._context) == pa.CONTEXT_READY)
        self._watch()
        spec = pa.SampleSpec(pa.S16LE, RATE, 1)
        self._stream = self._pa.pa_stream_new(self._context, name.encode(), ctypes.byref(spec), None)
        # No waiting for a full queue: the stream is a timeline which runs on, whatever is laid.
        attr = pa.BufferAttr(pa.DEFAULT, QUEUE_MS * A_MS * _BYTES, 0, REQUEST_MS * A_MS * _BYTES, pa.DEFAULT)
        flags = pa.NOT_MONOTONIC | pa.EARLY_REQUESTS
        chosen = device.encode() or None
        if self._pa.pa_stream_connect_playback(self._stream, chosen, ctypes.byref(attr), flags, None, None):
            raise Lost("the stream was refused")
        self._until(lambda: self._pa.pa_stream_get_state(self._stream) == pa.STREAM_READY)

    def _watch(self) -> None:
        """Note when devices come and go."""
        self.devices_changed = True

        def changed(_context: int, _event: int, _index: int, _data: int) -> None:
            self.devices_changed = True

        callback = pa.SubscribeCallback(changed)
        self._callbacks.append(callback)
        self._pa.pa_context_set_subscribe_callback(self._context, callback, None)
        mask = pa.SUBSCRIBE_SINKS | pa.SUBSCRIBE_SERVER
        self._let_go(self._pa.pa_context_subscribe(self._context, mask, None, None))

    def devices(self) -> tuple[Choice, ...]:
        """The outputs there are."""
        found: list[Choice] = []

        def tell(_context: int, info: Any, end: int, _data: int) -> None:
            if not end and info:
                sink = info.contents
                found.append(Choice(sink.name.decode(), (sink.description or sink.name).decode()))

        callback = pa.SinkInfoCallback(tell)
        self._ask(self._pa.pa_context_get_sink_info_list(self._context, callback, None))
        self.devices_changed = False
        return tuple(found)

    def default_device(self) -> str:
        """The id of the system's own choice; empty when it has none."""
        found: list[str] = []

        def tell(_context: int, info: Any, _data: int) -> None:
            if info and info.contents.default_sink_name:
                found.append(info.contents.default_sink_name.decode())

        callback = pa.ServerInfoCallback(tell)
        self._ask(self._pa.pa_context_get_server_info(self._context, callback, None))
        return found[0] if found else ""

    def device(self) -> str:
        """The id of the output in use."""
        name = self._pa.pa_stream_get_device_name(self._stream)
        return name.decode() if name else ""

    def reading(self) -> tuple[float, float] | None:
        self._pump()
        self._check()
        operation = self._pa.pa_stream_update_timing_info(self._stream, None, None)
        if not self._await(operation, READING_LIMIT_S):
            if now_ns() - self._answered_ns > SILENT_LIMIT_S * 1e9:
                raise Lost("the server does not answer")
            return None
        self._answered_ns = now_ns()
        return self._read_timing()

    def margin(self) -> int:
        return self._margin

    def write(self, place: int, pcm: Pcm) -> int:
        self._check()
        data = pcm.tobytes()
        # Relative, so that the server's count of what it may ask for stays right.
        shift = (place - self._place) * _BYTES
        if self._pa.pa_stream_write(self._stream, data, len(data), None, shift, pa.SEEK_RELATIVE) < 0:
            raise Lost("the stream takes nothing")
        self._place = place + len(pcm)
        self._pump()
        return len(pcm)

    def close(self) -> None:
        """End stream and connection; never waits for the server."""
        if self._stream:
            self._pa.pa_stream_disconnect(self._stream)
            self._pa.pa_stream_unref(self._stream)
            self._stream = None
        if self._context:
            self._pa.pa_context_disconnect(self._context)
            self._pa.pa_context_unref(self._context)
            self._pa.pa_mainloop_free(self._loop)
            self._context = self._loop = None

    def _read_timing(self) -> tuple[float, float] | None:
        """What the server has just told: when, by its own stamp, and which sample was heard then.

        The stamp makes it true however long the answer lay about before we were let run.
        """
        pointer = self._pa.pa_stream_get_timing_info(self._stream)
        if not pointer:
            return None
        info = ctypes.cast(pointer, ctypes.POINTER(pa.TimingInfo)).contents
        # What the device holds already cannot be changed any more.
        held_us = max(info.configured_sink_usec, info.sink_usec)
        self._margin = (int(held_us) // 1_000 + TRANSPORT_MS) * A_MS
        age_ns = time.time_ns() - (info.seconds * 1_000_000 + info.microseconds) * 1_000
        if not 0 <= age_ns < OLDEST_NS:
            return None
        heard = info.read_index / _BYTES - info.sink_usec * A_MS / 1_000
        return (now_ns() - age_ns) * RATE / 1e9, heard

    def _check(self) -> None:
        if self._context is None or self._pa.pa_context_get_state(self._context) != pa.CONTEXT_READY:
            raise Lost("the server is gone")
        if self._pa.pa_stream_get_state(self._stream) != pa.STREAM_READY:
            raise Lost("the stream was ended")

    def _pump(self) -> None:
        """Work off what has arrived."""
        while self._pa.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass

    def _until(self, is_done: Callable[[], bool]) -> None:
        """Wait until the connection has come so far; raises `Lost` when it fails or takes too long."""
        end = now_ns() + CONNECT_LIMIT_S * 1e9
        while not is_done():
            if self._pa.pa_context_get_state(self._context) > pa.CONTEXT_READY:
                raise Lost("no server")
            if self._stream and self._pa.pa_stream_get_state(self._stream) > pa.STREAM_READY:
                raise Lost("the device was refused")
            if now_ns() > end:
                raise Lost("the server does not answer")
            self._iterate(0.05)

    def _iterate(self, limit_s: float) -> None:
        """Work off the next event, or wait `limit_s` for one."""
        if self._pa.pa_mainloop_prepare(self._loop, round(limit_s * 1e6)) < 0:
            raise Lost("the connection ended")
        if self._pa.pa_mainloop_poll(self._loop) >= 0:
            self._pa.pa_mainloop_dispatch(self._loop)

    def _ask(self, operation: Any) -> None:
        """Wait for the answer to an operation; raises `Lost` when none comes."""
        if not self._await(operation, CONNECT_LIMIT_S):
            raise Lost("the server does not answer")

    def _await(self, operation: Any, limit_s: float) -> bool:
        if not operation:
            return False
        end = now_ns() + limit_s * 1e9
        with contextlib.ExitStack() as stack:
            stack.callback(self._pa.pa_operation_unref, operation)
            while self._pa.pa_operation_get_state(operation) == pa.RUNNING:
                left = (end - now_ns()) / 1e9
                if left <= 0:
                    self._pa.pa_operation_cancel(operation)
                    return False
                self._iterate(left)
            return True

    def _let_go(self, operation: Any) -> None:
        if operation:
            self._pa.pa_operation_unref(operation)
