"""settings.ini: what cannot be understood falls back to the usual value, one by one, and is said."""

from __future__ import annotations

import json
import os
import tempfile
from configparser import Error as IniError
from contextlib import suppress
from dataclasses import fields, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.basics import Sides
from rehab_player.core.reminder_hours import HOURS_OF_A_DAY
from rehab_player.core.settings import CADENCES, LONGEST_COUNT_IN_MS, LONGEST_LEAD_IN_MS, Settings
from rehab_player.storage import data_wording
from rehab_player.storage.settings_file import empty_parser, parsed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from configparser import RawConfigParser

    from rehab_player.core.sound import SoundSettings

Value = bool | int | str

SECTIONS = {
    "you": ("affected", "cadence", "agreed_note", "sound_checked"),
    "player": ("lead_in_ms", "count_in_ms"),
    "look": ("language", "scheme", "motion", "window"),
    "reminders": ("remind", "remind_from", "remind_until", "stay"),
}
"""Where each of the settings stands; those of the sound have the section `sound` to themselves."""

SPANS = {
    "cadence": CADENCES,
    "lead_in_ms": (0, LONGEST_LEAD_IN_MS),
    "count_in_ms": (0, LONGEST_COUNT_IN_MS),
    "remind_from": (0, HOURS_OF_A_DAY - 1),
    "remind_until": (1, HOURS_OF_A_DAY),
    "tone_volume": (0, 100),
    "speech_volume": (0, 100),
    "speed": (80, 300),
    "delay_ms": (0, 2_000),
}
"""The smallest and the largest value of each number."""

_MOST_SHOWN = 60
_SOUND = "sound"
_AFFECTED = (Sides.LEFT, Sides.RIGHT, Sides.BOTH)
_YES = {"on": True, "off": False, "true": True, "false": False, "yes": True, "no": False}


def load_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in the file, and a sentence for each thing that could not be used. Never raises."""
    try:
        parser = parsed(path)
    except FileNotFoundError:
        return Settings(), ()
    except (OSError, ValueError, IniError) as error:
        return Settings(), (data_wording.setting_file(path, _reason(error)),)
    problems: list[str] = []
    chosen: dict[str, Value] = {}
    for section, names in SECTIONS.items():
        chosen |= _read(parser, section, names, Settings(), problems)
    heard = _read(parser, _SOUND, _sound_names(), Settings().sound, problems)
    # mypy cannot see that each value was checked against the type of its own setting.
    sound = replace(Settings().sound, **heard)  # type: ignore[arg-type]
    return replace(Settings(), sound=sound, **chosen), tuple(problems)  # type: ignore[arg-type]


def save_settings(path: Path, settings: Settings) -> str | None:
    """Replace the file in one go; return a sentence saying why not, or None. What we do not know is kept."""
    try:
        parser = _parsed_or_set_aside(path)
        for section, name, value in _all_values(settings):
            if not parser.has_section(section):
                parser.add_section(section)
            parser.set(section, name, _text(value))
        _write(parser, Path(os.path.realpath(path)))
    except OSError as error:
        return data_wording.setting_not_saved(path, _reason(error))
    return None


def _parsed_or_set_aside(path: Path) -> RawConfigParser:
    """A file that makes no sense stays beside the new one: somebody may have written it by hand."""
    with suppress(FileNotFoundError):
        try:
            return parsed(path)
        except (ValueError, IniError):
            os.replace(path, path.with_name(f"{path.name}.damaged"))
    return empty_parser()


def _write(parser: RawConfigParser, path: Path) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with open(handle, "w", encoding="utf-8") as file:
            parser.write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _all_values(settings: Settings) -> Iterator[tuple[str, str, Value]]:
    for section, names in SECTIONS.items():
        for name in names:
            yield section, name, getattr(settings, name)
    for name in _sound_names():
        yield _SOUND, name, getattr(settings.sound, name)


def _sound_names() -> tuple[str, ...]:
    return tuple(entry.name for entry in fields(Settings().sound))


def _read(
    parser: RawConfigParser,
    section: str,
    names: tuple[str, ...],
    usual: Settings | SoundSettings,
    problems: list[str],
) -> dict[str, Value]:
    """The values that are there and can be used; each other one adds a sentence to `problems`."""
    values: dict[str, Value] = {}
    for name in names:
        written = parser.get(section, name, fallback=None)
        if written is None:
            continue
        try:
            values[name] = _value(name, written, getattr(usual, name))
        except _NotAllowedError as error:
            problems.append(data_wording.setting_value(section, name, _short(written), error.allowed))
    return values


def _short(written: str) -> str:
    """What is written, for a message: on one line, and no longer than anybody reads."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in written).split())
    return line if len(line) <= _MOST_SHOWN else f"{line[:_MOST_SHOWN]}…"


class _NotAllowedError(Exception):
    def __init__(self, allowed: str) -> None:
        self.allowed = allowed


def _value(name: str, written: str, usual: Value) -> Value:
    """The written value, of the kind of the usual one. Raises _NotAllowedError with what is allowed."""
    match usual:
        case bool():
            return _switch(written)
        case int():
            return _number(written, *SPANS[name])
        case StrEnum():
            return _word(written, _AFFECTED if isinstance(usual, Sides) else tuple(type(usual)))
        case _:
            return _free_text(written)


def _switch(written: str) -> bool:
    if written.lower() not in _YES:
        raise _NotAllowedError(data_wording.ON_OFF)
    return _YES[written.lower()]


def _number(written: str, low: int, high: int) -> int:
    try:
        number = int(written)
    except ValueError:
        number = low - 1
    if not low <= number <= high:
        raise _NotAllowedError(data_wording.whole_number(low, high))
    return number


def _word(written: str, words: tuple[StrEnum, ...]) -> StrEnum:
    for word in words:
        if word.value == written.lower():
            return word
    raise _NotAllowedError(data_wording.one_of(tuple(word.value for word in words)))


def _free_text(written: str) -> str:
    if not written.startswith('"'):
        return written
    try:
        return str(json.loads(written))
    except ValueError:
        raise _NotAllowedError(data_wording.A_TEXT) from None


def _text(value: Value) -> str:
    """As it stands in the file; texts that a line would not keep as they are stand in quotes."""
    if isinstance(value, bool):
        return "on" if value else "off"
    text = str(value)
    is_plain = text.isprintable() and text == text.strip() and not text.startswith('"')
    return text if is_plain else json.dumps(text)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return data_wording.NO_INI if isinstance(error, IniError) else data_wording.NO_UTF_8
