"""The few functions of libpulse that we call, by ctypes.

libpulse is what PulseAudio's and PipeWire's desktops speak, and what Qt itself calls on
Linux. Called directly it tells how late a sample is heard, lets what is laid be laid anew,
and answers with an error where Qt is silent or aborts (docs/decisions/sound-output.md).
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_char_p, c_int, c_int64, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p
from typing import Any

CONTEXT_READY = 4
STREAM_READY = 2
NO_AUTOSPAWN = 0x0001
NOT_MONOTONIC = 0x0004
EARLY_REQUESTS = 0x4000
SEEK_RELATIVE = 0
SUBSCRIBE_SINKS = 0x0001
SUBSCRIBE_SERVER = 0x0080
S16LE = 3
RUNNING = 0
DEFAULT = 0xFFFFFFFF


class SampleSpec(ctypes.Structure):
    _fields_ = (("format", c_int), ("rate", c_uint32), ("channels", c_uint8))


class BufferAttr(ctypes.Structure):
    _fields_ = tuple((name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize"))


class SinkInfo(ctypes.Structure):
    """The beginning of pa_sink_info."""

    _fields_ = (("name", c_char_p), ("index", c_uint32), ("description", c_char_p))


class ServerInfo(ctypes.Structure):
    """The beginning of pa_server_info."""

    _fields_ = (
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", SampleSpec),
        ("default_sink_name", c_char_p),
    )


SinkInfoCallback = ctypes.CFUNCTYPE(None, c_void_p, POINTER(SinkInfo), c_int, c_void_p)
ServerInfoCallback = ctypes.CFUNCTYPE(None, c_void_p, POINTER(ServerInfo), c_void_p)
SubscribeCallback = ctypes.CFUNCTYPE(None, c_void_p, c_int, c_uint32, c_void_p)

_FUNCTIONS: dict[str, tuple[Any, ...]] = {
    "pa_mainloop_new": (c_void_p,),
    "pa_mainloop_free": (None, c_void_p),
    "pa_mainloop_get_api": (c_void_p, c_void_p),
    "pa_mainloop_iterate": (c_int, c_void_p, c_int, c_void_p),
    "pa_mainloop_prepare": (c_int, c_void_p, c_int),
    "pa_mainloop_poll": (c_int, c_void_p),
    "pa_mainloop_dispatch": (c_int, c_void_p),
    "pa_context_new": (c_void_p, c_void_p, c_char_p),
    "pa_context_connect": (c_int, c_void_p, c_char_p, c_int, c_void_p),
    "pa_context_get_state": (c_int, c_void_p),
    "pa_context_disconnect": (None, c_void_p),
    "pa_context_unref": (None, c_void_p),
    "pa_context_set_subscribe_callback": (None, c_void_p, SubscribeCallback, c_void_p),
    "pa_context_subscribe": (c_void_p, c_void_p, c_int, c_void_p, c_void_p),
    "pa_context_get_sink_info_list": (c_void_p, c_void_p, SinkInfoCallback, c_void_p),
    "pa_context_get_server_info": (c_void_p, c_void_p, ServerInfoCallback, c_void_p),
    "pa_stream_new": (c_void_p, c_void_p, c_char_p, POINTER(SampleSpec), c_void_p),
    "pa_stream_connect_playback": (
        c_int, c_void_p, c_char_p, POINTER(BufferAttr), c_int, c_void_p, c_void_p,
    ),
    "pa_stream_get_state": (c_int, c_void_p),
    "pa_stream_disconnect": (c_int, c_void_p),
    "pa_stream_unref": (None, c_void_p),
    "pa_stream_write": (c_int, c_void_p, c_char_p, c_size_t, c_void_p, c_int64, c_int),
    "pa_stream_update_timing_info": (c_void_p, c_void_p, c_void_p, c_void_p),
    "pa_stream_get_timing_info": (c_void_p, c_void_p),
    "pa_stream_get_device_name": (c_char_p, c_void_p),
    "pa_operation_get_state": (c_int, c_void_p),
    "pa_operation_cancel": (None, c_void_p),
    "pa_operation_unref": (None, c_void_p),
}  # fmt: skip


def load() -> Any:
    """The library, its functions declared. Raises OSError where it is not installed."""
    library = ctypes.CDLL("libpulse.so.0")
    for name, (result, *arguments) in _FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library


class TimingInfo(ctypes.Structure):
    """The beginning of pa_timing_info."""

    _fields_ = (
        ("seconds", ctypes.c_long),
        ("microseconds", ctypes.c_long),
        ("synchronized_clocks", c_int),
        ("sink_usec", c_uint64),
        ("source_usec", c_uint64),
        ("transport_usec", c_uint64),
        ("playing", c_int),
        ("write_index_corrupt", c_int),
        ("write_index", c_int64),
        ("read_index_corrupt", c_int),
        ("read_index", c_int64),
        ("configured_sink_usec", c_uint64),
    )
