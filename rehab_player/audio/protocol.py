"""What program and speaker tell each other: one JSON value a line, times on the shared clock."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

from rehab_player.audio.spots import Scheduled
from rehab_player.core.cues import Cue, Glide, Speech, Tone, ToneName, Topic
from rehab_player.core.sound import Choice, HowMuch, SoundPath, SoundSettings, SoundStatus


@dataclass(frozen=True, slots=True)
class Play:
    """A new schedule, told at `now_ms`."""

    cues: tuple[Scheduled, ...]
    now_ms: int


@dataclass(frozen=True, slots=True)
class Cut:
    """Silence at once, and nothing scheduled."""


@dataclass(frozen=True, slots=True)
class Configure:
    settings: SoundSettings


@dataclass(frozen=True, slots=True)
class Mute:
    is_muted: bool


Message = Play | Cut | Configure | Mute


class BadLine(ValueError):
    """A line that is neither message nor status."""


_WRONG = (ValueError, KeyError, TypeError, IndexError, AttributeError)


def message_line(message: Message) -> bytes:
    """A message as a line, its end included."""
    return json.dumps(_told(message), separators=(",", ":")).encode() + b"\n"


def parse_message(line: bytes) -> Message:
    """The message of a line. Raises `BadLine` when it is none."""
    try:
        told = json.loads(line)
        match told["do"]:
            case "play":
                return Play(tuple((at, _cue(told)) for at, told in told["cues"]), told["now"])
            case "cut":
                return Cut()
            case "configure":
                return Configure(_settings(told["settings"]))
            case "mute":
                return Mute(told["is_muted"])
    except _WRONG as problem:
        raise BadLine(f"no message: {line[:80]!r}") from problem
    raise BadLine(f"no message: {line[:80]!r}")


def status_line(status: SoundStatus) -> bytes:
    """A status as a line, its end included."""
    return json.dumps(asdict(status), separators=(",", ":")).encode() + b"\n"


def parse_status(line: bytes) -> SoundStatus:
    """The status of a line. Raises `BadLine` when it is none."""
    try:
        told = json.loads(line)
        told["path"] = SoundPath(told["path"])
        for name in ("devices", "voices"):
            told[name] = tuple(Choice(**choice) for choice in told[name])
        return SoundStatus(**told)
    except _WRONG as problem:
        raise BadLine(f"no status: {line[:80]!r}") from problem


def _told(message: Message) -> dict[str, Any]:
    match message:
        case Play(cues, now_ms):
            return {"do": "play", "now": now_ms, "cues": [(at, _told_cue(cue)) for at, cue in cues]}
        case Cut():
            return {"do": "cut"}
        case Configure(settings):
            return {"do": "configure", "settings": asdict(settings)}
        case Mute(is_muted):
            return {"do": "mute", "is_muted": is_muted}


def _told_cue(cue: Cue) -> list[Any]:
    if isinstance(cue, Speech):
        return ["speech", cue.at_ms, cue.text, cue.duration_ms, cue.topic, cue.room_ms, cue.shorter]
    return ["tone", cue.at_ms, cue.name, cue.duration_ms, cue.move]


def _cue(told: list[Any]) -> Cue:
    if told[0] == "speech":
        _, at_ms, text, duration_ms, topic, room_ms, shorter = told
        return Speech(at_ms, text, duration_ms, Topic(topic), room_ms, tuple(shorter))
    _, at_ms, name, duration_ms, move = told
    return Tone(at_ms, ToneName(name), duration_ms, None if move is None else Glide(move))


def _settings(told: dict[str, Any]) -> SoundSettings:
    known = {field.name for field in fields(SoundSettings)}
    values = {name: value for name, value in told.items() if name in known}
    return SoundSettings(**{**values, "how_much": HowMuch(values["how_much"])})
