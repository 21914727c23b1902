"""Zwift workouts (.zwo): durations, intervals and text events; power is shown, not followed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from rehab_player.core.editing import NewStep, Value
from rehab_player.core.language import decimal, translate
from rehab_player.storage import foreign_wording as wording
from rehab_player.storage.durations import MAX_DURATION_MS, parse_duration
from rehab_player.storage.foreign_values import (
    Converted,
    Notes,
    number,
    paragraphs,
    repeated,
    routine,
    seconds,
)
from rehab_player.storage.foreign_xml import Element, Tree, UnsafeXml, read_xml

PROGRAM = "Zwift"
_NAMES = {
    "steadystate": translate("foreign_wording", "Steady"),
    "solidstate": translate("foreign_wording", "Steady"),
    "warmup": translate("foreign_wording", "Warm up"),
    "cooldown": translate("foreign_wording", "Cool down"),
    "ramp": translate("foreign_wording", "Ramp"),
    "freeride": translate("foreign_wording", "Free ride"),
    "maxeffort": translate("foreign_wording", "As hard as you can"),
}
_EVENTS = ("textevent", "textnotification")
_IGNORED = frozenset({*_EVENTS, "gameplayevent"})
_CLOSE_MS = 5_000
"""Messages this close to each other are told together: each begins a step, with its tone."""
_MOST_CUES = 50
_CUE = 300
_LOAD = 60


@dataclass(frozen=True, slots=True)
class _Event:
    at_ms: int
    text: str


def from_zwift(data: bytes) -> Converted:
    """The one workout of a file, as far as it can be read."""
    try:
        tree = read_xml(_decoded(data))
    except UnsafeXml:
        return Converted(PROGRAM, (), (wording.UNSAFE_XML,))
    notes = Notes()
    steps = _steps(tree, notes)
    if tree.damaged_line is not None:
        notes.add(wording.damaged_from(tree.damaged_line))
    name = notes.line(_text(tree.root, "name"), wording.WORKOUT)
    if not steps:
        return Converted(PROGRAM, (), (*notes.all(), f"{name}: {wording.NO_STEPS}"))
    about = paragraphs(_text(tree.root, "description"))
    return Converted(PROGRAM, (routine(name, about, PROGRAM, steps, notes),))


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _text(root: Element | None, tag: str) -> str:
    found = root.first(tag) if root is not None else None
    return found.text if found is not None else ""


def _steps(tree: Tree, notes: Notes) -> list[NewStep]:
    root = tree.root
    workout = (root.first("workout") if root.tag != "workout" else root) if root is not None else None
    if workout is None:
        return []
    by_distance = _text(root, "durationtype").strip().lower() == "distance"
    return [step for element in workout.inside for step in _part(element, by_distance, notes)]


def _part(element: Element, by_distance: bool, notes: Notes) -> list[NewStep]:
    if element.tag in _IGNORED:
        return []
    if element.tag == "intervalst":
        return _intervals(element, by_distance, notes)
    if element.tag not in _NAMES:
        notes.add(wording.unknown_part(element.tag))
        return []
    name, load = _NAMES[element.tag], _load(element, "power", notes)
    if by_distance:
        return _distance(name, element.values.get("duration"), load, notes)
    length = seconds(element.values.get("duration"))
    if length is None:
        notes.add(wording.no_time(name))
        return []
    return _split(name, length, load, _events(element, notes), notes)


def _split(name: str, length: str, load: str, events: list[_Event], notes: Notes) -> list[NewStep]:
    """One step, or one from each message to the next, so that each is told at its moment."""
    total_ms = parse_duration(length) or 0
    if any(event.at_ms >= total_ms for event in events):
        notes.add(wording.LATE_EVENTS)
    groups: list[tuple[int, list[str]]] = [(0, [])]
    for event in events:
        if event.at_ms >= total_ms:
            continue
        if event.at_ms - groups[-1][0] >= _CLOSE_MS:
            groups.append((event.at_ms, []))
        groups[-1][1].append(event.text)
    ends = [start for start, _ in groups[1:]] + [total_ms]
    return [
        _move(name, _as_length(end - start), load, texts, notes)
        for (start, texts), end in zip(groups, ends, strict=True)
    ]


def _as_length(ms: int) -> str:
    return seconds(Decimal(ms) / 1000) or "0"


def _move(name: str, length: str, load: str, texts: list[str], notes: Notes) -> NewStep:
    if len(texts) > _MOST_CUES:
        notes.add(wording.TOO_MANY_EVENTS)
    fields: list[tuple[str, Value]] = [("move", name), ("for", length)]
    if texts:
        fields.append(("cues", tuple(texts[:_MOST_CUES])))
    if load:
        fields.append(("load", load))
    return NewStep(tuple(fields))


def _intervals(element: Element, by_distance: bool, notes: Notes) -> list[NewStep]:
    on, off = _load(element, "onpower", notes), _load(element, "offpower", notes)
    if by_distance:
        steps = _distance(
            translate("foreign_wording", "Interval"), element.values.get("onduration"), on, notes
        )
        steps += _distance(
            translate("foreign_wording", "Easy"), element.values.get("offduration"), off, notes
        )
        return repeated(notes.rounds(element.values.get("repeat", 1)), steps)
    texts = [event.text for event in _events(element, notes)]
    if texts:
        notes.add(wording.EVENTS_IN_INTERVALS)
    steps = []
    for name, key, load in (
        (translate("foreign_wording", "Interval"), "onduration", on),
        (translate("foreign_wording", "Easy"), "offduration", off),
    ):
        length = seconds(element.values.get(key))
        if length is not None:
            steps.append(_move(name, length, load, texts if not steps else [], notes))
    if not steps:
        notes.add(wording.no_time(translate("foreign_wording", "Interval")))
    return repeated(notes.rounds(element.values.get("repeat", 1)), steps)


def _distance(name: str, metres: str | None, load: str, notes: Notes) -> list[NewStep]:
    notes.add(wording.DISTANCE)
    told = ", ".join(part for part in (f"{name} {metres} m" if metres else name, load) if part)
    return [NewStep((("setup", notes.line(told, name, _CUE)),))]


def _events(element: Element, notes: Notes) -> list[_Event]:
    events = []
    for inner in element.inside:
        text = inner.values.get("message", inner.values.get("text", ""))
        if inner.tag in _EVENTS and text.strip():
            at = number(inner.values.get("timeoffset", "0"))
            at_ms = int(min(max(at or 0, 0), MAX_DURATION_MS) * 1000)
            events.append(_Event(at_ms, notes.line(text, "", _CUE)))
    return sorted((event for event in events if event.text), key=lambda event: event.at_ms)


def _load(element: Element, power: str, notes: Notes) -> str:
    """ "65 % of FTP, 90 rpm", as far as it is written."""
    values = element.values
    low, high = _percent(values.get("powerlow")), _percent(values.get("powerhigh"))
    steady = _percent(values.get(power))
    span = steady or (f"{low}–{high}" if low and high else low or high)
    cadence = number(values.get("cadenceresting" if power == "offpower" else "cadence"))
    parts = [
        translate("foreign_wording", "{span} % of FTP").format(span=span) if span else "",
        translate("foreign_wording", "{cadence} rpm").format(cadence=decimal(float(cadence)))
        if cadence
        else "",
    ]
    load = ", ".join(part for part in parts if part)
    if load:
        notes.add(wording.POWER)
    return notes.line(load, "", _LOAD)


def _percent(value: str | None) -> str:
    share = number(value)
    return f"{share * 100:.0f}" if share is not None and 0 < share < 100 else ""


def _rpm(cadence: float) -> str:
    return translate("foreign_wording", "{cadence} rpm").format(cadence=decimal(cadence))
