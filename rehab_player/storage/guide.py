"""Reading the guide from the files beside the program."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin, get_type_hints

from rehab_player.core.guide import Guide

if TYPE_CHECKING:
    from pathlib import Path

FILES = ("spots.yaml", "causes.yaml", "pages.yaml", "origins.yaml")
"""The parts of the guide; each holds other keys of it."""


class GuideProblem(Exception):
    """The guide cannot be read; the text says where, and why."""


def load_guide(folder: Path) -> Guide:
    """The guide in `folder`, which is `guide` below the assets; GuideProblem when it cannot be read."""
    import yaml

    found: dict[str, Any] = {}
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    for name in FILES:
        try:
            part = yaml.load((folder / name).read_text(encoding="utf-8"), Loader=loader)
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            raise GuideProblem(f"{name}: {error}") from error
        if not isinstance(part, dict) or part.keys() & found.keys():
            raise GuideProblem(f"{name}: its keys stand in another file, too, or it has none")
        found |= part
    guide = _built(Guide, found, "guide")
    assert isinstance(guide, Guide)
    return guide


def _built(kind: Any, value: object, where: str) -> object:
    """The value as the type wants it: a dataclass, a tuple of them, or a single word or number."""
    if is_dataclass(kind):
        return _built_dataclass(kind, value, where)
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        entries = _expected(value, list, where)
        return tuple(_built(inner, entry, f"{where} {place}") for place, entry in enumerate(entries, 1))
    if get_origin(kind) is Literal:
        if value not in get_args(kind):
            raise GuideProblem(f"{where}: {value!r} is none of {get_args(kind)}")
        return value
    return _expected(value, kind, where)


def _built_dataclass(kind: Any, value: object, where: str) -> object:
    given = _expected(value, dict, where)
    hints = get_type_hints(kind)
    needed = {
        field.name for field in fields(kind) if field.default is MISSING and field.default_factory is MISSING
    }
    if given.keys() - hints.keys() or needed - given.keys():
        odd = sorted(given.keys() - hints.keys()) + sorted(needed - given.keys())
        raise GuideProblem(f"{where}: unknown or missing: {', '.join(map(str, odd))}")
    return kind(**{key: _built(hints[key], entry, f"{where}, {key}") for key, entry in given.items()})


def _expected(value: object, kind: type, where: str) -> Any:
    if type(value) is not kind:
        raise GuideProblem(f"{where}: {kind.__name__} wanted, not {value!r}")
    return value
