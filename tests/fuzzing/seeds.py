"""The good files that are bent: what ships, and what other programs and this one write."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from io import StringIO
from typing import TYPE_CHECKING

from rehab_player.resources import assets_dir, routines_dir
from rehab_player.storage.care_kinds import kind_of
from rehab_player.storage.care_merge import entry_as_dict
from rehab_player.storage.care_values import Kept
from rehab_player.storage.history_json import FORMAT, PROGRAM, session_as_dict
from tests.storage.care_stories import ALL
from tests.storage.export_stories import BALANCE, HEEL_DROPS
from tests.storage.log_stories import with_all_of_version_2

if TYPE_CHECKING:
    from pathlib import Path


class Kind(StrEnum):
    """What a file is read as."""

    ROUTINE = "routine"
    PROGRAMME = "programme"
    FIGURES = "figures"
    HISTORY = "history"
    FOREIGN = "foreign"
    SETTINGS = "settings"
    SHELF = "shelf"


SHARES = {
    Kind.ROUTINE: 40,
    Kind.PROGRAMME: 12,
    Kind.FIGURES: 12,
    Kind.HISTORY: 12,
    Kind.FOREIGN: 14,
    Kind.SETTINGS: 6,
    Kind.SHELF: 4,
}
"""How many of a hundred cases are of each kind."""


@dataclass(frozen=True, slots=True)
class Seed:
    """A good file: its name says what other programs' files are told by."""

    name: str
    data: bytes


def seeds() -> dict[Kind, tuple[Seed, ...]]:
    """The good files of each kind."""
    figures = assets_dir() / "figures"
    return {
        Kind.ROUTINE: (*_files(routines_dir(), "*.yaml"), _of_all_kinds()),
        Kind.PROGRAMME: _files(routines_dir() / "programmes", "*.yaml"),
        Kind.FIGURES: (
            *(Seed(name, (figures / name).read_bytes()) for name in _FIGURES),
            *(Seed(f"own-{number}.yaml", text.encode()) for number, text in enumerate(_OWN_FIGURES)),
        ),
        Kind.HISTORY: (Seed("history.json", _history()),),
        Kind.FOREIGN: tuple(Seed(name, text.encode()) for name, text in _FOREIGN.items()),
        Kind.SETTINGS: (Seed("settings.ini", _SETTINGS.encode()),),
        Kind.SHELF: tuple(Seed(name, text.encode()) for name, text in _SHELF.items()),
    }


def _files(folder: Path, pattern: str) -> tuple[Seed, ...]:
    return tuple(Seed(path.name, path.read_bytes()) for path in sorted(folder.glob(pattern)))


def _history() -> bytes:
    """An export with every kind of entry, as `export_json` writes it."""
    lists: dict[str, list[object]] = {}
    for value in ALL:
        kind = kind_of(value)
        lists.setdefault(kind.plural, []).append(entry_as_dict(Kept(id=kind.id_of(value), value=value)))
    sessions = [session_as_dict(each) for each in (HEEL_DROPS, BALANCE, with_all_of_version_2())]
    document = {"format": FORMAT, "program": PROGRAM, "sessions": sessions, **lists}
    document["day_notes"] = [{"day": "2026-05-07", "text": "Ten kilometres."}]
    with closing(StringIO()) as file:
        json.dump(document, file, ensure_ascii=False)
        return file.getvalue().encode()


def _of_all_kinds() -> Seed:
    text = """\
%YAML 1.2
---
# every kind of step and every way to write them
format: 1
name: 'All of them: "each" kind'
summary: >-
  Folded over
  two lines
about: |2+
    Kept.

areas: [calf, general]
equipment: &things
  - step with a rail
  - "back\\u0070ack"
source: *things
dose: {per_day: 2-3, days_per_week: 7, weeks: 12, min_hours_apart: 6, after_runs: true}
pain_rule: gentle
measures:
- {name: Load, unit: kg}
- {name: Knee to wall, unit: cm, per_side: true}
steps:
  - setup: Stand up
  - setup: Sit down
    for: 1:05
  - {hold: Wall, for: 2 min, sets: 2, rest: 20s, sides: both, switch: 5s, figure: heel-drop, load: 12RM}
  - move: Circles
    for: 1m30s
    beat: cadence
    cues: [Slow, "Toes up, then down"]   # two
  - reps: Drop
    count: 15
    tempo: {up: 2s, down: 3s, bottom: 1s}
    sets: 3
    rest: 60
    sides: affected
    pain_rule: impact
  - {reps: Raise, count: max, each: 4s}
  - {reps: Pump, count: 20}
  - ask: pain
  - rest: 0:30
  - switch: 3
  - repeat: 3
    rest: 10s
    sides: both
    steps:
      - repeat: 2
        steps: [{hold: Still, for: 2.5}, {rest: 0.0005}]
  - play: ankle-circles
"""
    return Seed("all-kinds.yaml", text.encode())


_FIGURES = ("poses.json", "close-ups.json", "figures.json")
_OWN_FIGURES = (
    """\
format: 1
poses:
  bow: {like: stand, lean: 30}
  low bow: {like: bow, lean: 60, near_leg: {knee: 20}}
figures:
  bowing: {low: low bow, top: bow, frame: [-0.4, 0.4, -0.03, 1.1], props: [{kind: floor}]}
  still: {hold: stand, frame: [-0.4, 0.4, -0.03, 1.1]}
""",
)
_FOREIGN = {
    "Backup.json": json.dumps(
        {
            "workouts": [
                {
                    "title": "Core",
                    "version": 2,
                    "position": 0,
                    "sets": [
                        {
                            "name": "Arms",
                            "repetitions": 3,
                            "id": "5c2",
                            "exercises": [
                                {"name": "Plank", "id": "1b1", "duration": 30},
                                {"name": "Rest", "id": "1b2", "duration": 10},
                            ],
                        }
                    ],
                }
            ]
        }
    ),
    "threshold.yml": """\
title: Threshold
intervals:
  - type: warmup
    name: Warm up
    length: 10m
  - block:
      repeats: 2
      skip_last_rest: true
      intervals:
        - {type: work, name: "Zone 4, low", length: 5m}
        - block: {repeats: 2, intervals: [{type: work, name: Sprint, length: 7.5s}]}
        - {type: rest, name: Rest, length: 60s}
""",
    "old.yml": """\
title: Old
workout:
  - interval:
    type: work
    name: Go
    length: 1m
  - block:
    repeat: 2
    intervals:
      - {type: work, name: Hop, length: 5s}
""",
    "ride.zwo": """\
<workout_file>
<name>Spin</name><description>Easy day.

Sit.</description><durationType>time</durationType>
<workout>
  <Warmup Duration="600" PowerLow="0.25" PowerHigh="0.75"/>
  <SteadyState Duration="300" Power="0.9" Cadence="90">
    <textevent timeoffset="0" message="Settle in"/>
    <textevent timeoffset="60" message="Half of it &amp; more"/>
  </SteadyState>
  <IntervalsT Repeat="2" OnDuration="30" OffDuration="15" OnPower="1.2" OffPower="0.5"/>
  <FreeRide Duration="60" FlatRoad="1"/>
</workout>
</workout_file>
""",
}
_SETTINGS = """\
[you]
affected = left
cadence = 172
agreed_note = on
sound_checked = off

[player]
lead_in_ms = 10000
count_in_ms = 3000

[look]
scheme = dark
motion = steps
window = AAAA

[sound]
tone_volume = 80
speech_volume = 100
voice = "en-gb"
speed = 165
delay_ms = 0
"""
_SHELF = {
    "shelf.json": json.dumps(
        {
            "version": 1,
            "favourites": ["own/a.yaml", "bundled/heel-drops.yaml"],
            "origins": [["own/a.yaml", "heel-drops.yaml", "ab" * 32]],
        }
    ),
    "a.draft.json": json.dumps(
        {
            "path": "/nowhere/a.yaml",
            "text": "format: 1\n",
            "base": "ab" * 32,
            "at": "2026-05-06T08:00:00+02:00",
        }
    ),
}
