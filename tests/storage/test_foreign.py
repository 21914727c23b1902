"""Workouts of other programs: as their real files are, and damaged; what is taken in plays."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rehab_player.core.flatten import flatten
from rehab_player.storage import foreign_wording as wording
from rehab_player.storage.foreign import convert
from rehab_player.storage.routine_file import parse_routine

if TYPE_CHECKING:
    from rehab_player.core.timeline import Timeline
    from rehab_player.storage.foreign_values import Converted, Foreign

PATH = Path("folder-that-is-not-there/imported.yaml")


def converted(data: bytes | str, name: str) -> Converted:
    found = convert(data.encode() if isinstance(data, str) else data, name)
    assert found is not None
    return found


def only(found: Converted) -> Foreign:
    (routine,) = found.routines
    return routine


def played(routine: Foreign) -> Timeline:
    file = parse_routine(routine.text, path=PATH)
    assert file.problems == ()
    assert file.routine is not None
    return flatten(file.routine)


def parts(routine: Foreign) -> list[tuple[str, int]]:
    """Each segment's name and seconds; a wait has -1."""
    return [
        (segment.name, -1 if segment.duration_ms is None else segment.duration_ms // 1000)
        for segment in played(routine).segments
    ]


# --- Just Another Workout Timer --------------------------------------------------------------


def exercise(name: str, seconds: Any) -> dict[str, Any]:
    return {"name": name, "id": "1b1", "duration": seconds}


def workout(title: str, *sets: Any, **more: Any) -> dict[str, Any]:
    return {"title": title, "sets": list(sets), "version": 2, "position": 0, **more}


def one_set(*exercises: Any, repetitions: Any = 1, **more: Any) -> dict[str, Any]:
    return {"repetitions": repetitions, "id": "5c2", "exercises": list(exercises), **more}


CORE = workout(
    "Core",
    one_set(exercise("Plank", 30), exercise("Rest", 10), repetitions=3),
    one_set(exercise("Cobra", 45)),
)


@pytest.mark.parametrize("value", [{"workouts": [CORE]}, CORE, [CORE]])
def test_a_backup_one_workout_and_a_list_of_them_are_the_same(value: object) -> None:
    routine = only(converted(json.dumps(value), "Backup.json"))
    assert parts(routine) == [("Plank", 30), ("Rest", 10)] * 3 + [("Cobra", 45)]
    assert (routine.name, routine.notes) == ("Core", ())
    assert "  - repeat: 3\n" in routine.text


def test_each_workout_of_a_backup_is_a_routine_and_empty_ones_are_told() -> None:
    found = converted(
        json.dumps({"workouts": [CORE, workout("Empty"), workout("Two", one_set(exercise("A", 5)))]}), "b"
    )
    assert [routine.name for routine in found.routines] == ["Core", "Two"]
    assert found.problems == (f"Empty: {wording.NO_STEPS}",)


def test_its_exports_lose_letters_that_are_not_ascii_and_still_import() -> None:
    data = json.dumps({"workouts": [workout("Übung", one_set(exercise("Fuß", 5)))]}, ensure_ascii=False)
    routine = only(converted(data.encode("latin-1"), "b.json"))
    assert (routine.name, parts(routine)) == ("Übung", [("Fuß", 5)])
    assert routine.notes == (wording.NOT_UTF8,)
    assert only(converted(data.encode("utf-8-sig"), "b.json")).notes == ()


def test_what_has_no_place_here_is_reported() -> None:
    routine = only(
        converted(
            json.dumps(
                workout(
                    "A" * 300,
                    one_set(exercise("Plank", 0), exercise("", 20), name="Arms"),
                    one_set(exercise("Hop", 5), 7, repetitions=20_000_000),
                    "no set",
                    version=3,
                )
            ),
            "a.json",
        )
    )
    assert routine.notes == (
        wording.NEWER,
        wording.shortened("A" * 300),
        wording.no_entry(3),
        wording.SET_NAMES,
        wording.no_time("Plank"),
        wording.no_entry(2),
        wording.CLIPPED,
    )
    assert "move: Exercise" in routine.text
    assert "repeat: 10000" in routine.text


def test_names_are_texts_whatever_they_look_like() -> None:
    names = [
        "12",
        "true",
        "a: b",
        "- x",
        "# y",
        "*z",
        "{q}",
        "two\nlines",
        "'",
        '"',
        "😀",
        "tab\there",
        "\u202eabc",
    ]
    routine = only(
        converted(json.dumps(workout("no", one_set(*(exercise(name, 5) for name in names)))), "a.json")
    )
    shown = [name.replace("\n", " ").replace("\t", " ").replace("\u202e", "") for name in names]
    assert parts(routine) == [(name, 5) for name in shown]


@pytest.mark.parametrize(
    "duration", ["1e999999999", "9" * 100_000, 1e300, -5, True, None, [], "0.0001", 86_401]
)
def test_times_that_are_none_are_told(duration: object) -> None:
    found = converted(
        json.dumps(workout("A", one_set(exercise("B", duration), exercise("C", "12.5")))), "a.json"
    )
    routine = only(found)
    assert [name for name, _ in parts(routine)] == ["C"]
    assert routine.notes == (wording.no_time("B"),)


@pytest.mark.parametrize("rounds", ["1e999999999", -3, None, "many", 0.5])
def test_rounds_that_are_none_are_one(rounds: object) -> None:
    found = converted(json.dumps(workout("A", one_set(exercise("B", 5), repetitions=rounds))), "a.json")
    assert parts(only(found)) == [("B", 5)]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (json.dumps({"workouts": [CORE]})[:-9], wording.NO_JSON),
        ('{"workouts": {}}', wording.NO_WORKOUTS),
        ('{"workouts": [1, null]}', wording.NO_WORKOUTS),
        ('{"sets": 5, "title": "A"}', f"A: {wording.NO_STEPS}"),
        ('{"workouts": ' + "[" * 100_000, wording.NO_JSON),
    ],
)
def test_a_damaged_export_is_told(data: str, problem: str) -> None:
    found = converted(data, "Backup.json")
    assert (found.routines, found.problems) == ((), (problem,))


# --- qintervals ------------------------------------------------------------------------------

THRESHOLD = """\
title: Threshold
intervals:
  - type: warmup
    name: Warm up
    length: 10m

  - type: rest
    name: Rest
    length: 5m

  - block:
      repeats: 2
      intervals:
        - {type: work, name: "Zone 4, low", length: 5m}
        - block:
            repeats: 2
            intervals:
              - {type: work, name: Sprint, length: 7.5s}
        - {type: rest, name: Rest, length: 60s}
...
"""


def test_intervals_and_blocks_inside_each_other() -> None:
    routine = only(converted(THRESHOLD, "threshold.yml"))
    once = [("Zone 4, low", 300), ("Sprint", 7), ("Sprint", 7), ("Rest", 60)]
    assert parts(routine) == [("Warm up", 600), ("Rest", 300), *once, *once]
    assert routine.notes == ()


def blocked(*intervals: str, repeats: int = 3) -> str:
    inner = "".join(f"        - {interval}\n" for interval in intervals)
    head = f"title: A\nintervals:\n  - block:\n      repeats: {repeats}\n      skip_last_rest: true\n"
    return f"{head}      intervals:\n{inner}"


WORK, REST, JOG = (
    "{type: work, name: W, length: 30s}",
    "{type: rest, name: Rest, length: 10s}",
    "{type: rest, name: Jog, length: 10s}",
)


def test_a_last_rest_that_is_skipped_becomes_the_rest_between_rounds() -> None:
    routine = only(converted(blocked(WORK, REST), "a.yaml"))
    assert parts(routine) == [("W", 30), ("Rest", 10), ("W", 30), ("Rest", 10), ("W", 30)]
    assert "    rest: 10s\n" in routine.text


def test_a_last_rest_with_a_name_of_its_own_keeps_it() -> None:
    routine = only(converted(blocked(WORK, JOG), "a.yaml"))
    assert parts(routine) == [("W", 30), ("Jog", 10), ("W", 30), ("Jog", 10), ("W", 30)]
    assert parts(only(converted(blocked(WORK, JOG, repeats=1), "a.yaml"))) == [("W", 30)]


def test_the_older_spelling_is_read_too() -> None:
    text = (
        "title: Old\nworkout:\n  - interval:\n    type: work\n    name: Go\n    length: 1m\n"
        "  - block:\n    repeat: 2\n    intervals:\n      - {type: work, name: Hop, length: 5s}\n"
    )
    assert parts(only(converted(text, "old.yml"))) == [("Go", 60), ("Hop", 5), ("Hop", 5)]


def test_blocks_too_deep_are_taken_once_and_told() -> None:
    text = "{type: work, name: W, length: 1s}"
    for _ in range(12):
        text = f"{{block: {{repeats: 2, intervals: [{text}]}}}}"
    routine = only(converted(f"title: Deep\nintervals: [{text}]\n", "a.yml"))
    assert played(routine).total_ms == 2**8 * 1000
    assert routine.notes == (wording.TOO_DEEP,)


def test_damage_costs_what_is_damaged() -> None:
    text = "title: A\nintervals:\n  - {type: work, name: B, length: 5 parsecs}\n  - 3\n" + f"  - {WORK}\n"
    routine = only(converted(text, "a.yml"))
    assert parts(routine) == [("W", 30)]
    assert routine.notes == (wording.no_time("B"), wording.no_entry(2))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title: A\nintervals:\n  - name: [\n", "Line 4: "),
        ("title: A\nintervals:\n", wording.NO_STEPS),
        ("title: A\nintervals: [{block: 3}]\n", wording.NO_STEPS),
    ],
)
def test_a_file_with_nothing_to_take_is_told(text: str, problem: str) -> None:
    found = converted(text, "a.yml")
    assert found.routines == ()
    assert problem in found.problems[0]


# --- Zwift -----------------------------------------------------------------------------------


def zwo(inside: str, head: str = "<name>Spin</name>") -> str:
    return f"<workout_file>\n<author>A</author>{head}\n<workout>\n{inside}\n</workout>\n</workout_file>\n"


RIDE = zwo(
    """
  <Warmup Duration="600" PowerLow="0.25" PowerHigh="0.75"/>
  <SteadyState Duration="300" Power="0.9" Cadence="90">
    <textevent timeoffset="0" message="Settle in"/>
    <textevent timeoffset="60" message="Half of it &amp; more"/>
    <textevent timeoffset="62" message="Breathe"/>
  </SteadyState>
  <IntervalsT Repeat="2" OnDuration="30" OffDuration="15" OnPower="1.2" OffPower="0.5"/>
  <FreeRide Duration="60" FlatRoad="1"/>
  <Ramp Duration="30.5" PowerLow="0.5" PowerHigh="1"/>
  <Cooldown Duration="300" PowerLow="0.6" PowerHigh="0.3"/>
""",
    "<name>Spin</name><description>Easy day.\n\nSit.</description><sportType>bike</sportType>",
)


def test_durations_intervals_and_messages_of_a_ride() -> None:
    routine = only(converted(RIDE, "ride.zwo"))
    assert parts(routine) == [
        ("Warm up", 600),
        ("Steady", 60),
        ("Steady", 240),
        *[("Interval", 30), ("Easy", 15)] * 2,
        ("Free ride", 60),
        ("Ramp", 30),
        ("Cool down", 300),
    ]
    told = [segment.technique for segment in played(routine).segments if segment.technique]
    assert told == [("Settle in",), ("Half of it & more", "Breathe")]
    loads = [segment.load for segment in played(routine).segments][:5]
    assert loads == [
        "25–75 % of FTP",
        *["90 % of FTP, 90 rpm"] * 2,
        "120 % of FTP",
        "50 % of FTP",
    ]
    assert "about: |\n  Easy day.\n\n  Sit.\n" in routine.text
    assert routine.notes == (wording.POWER,)


@pytest.mark.parametrize(
    "inside",
    [
        '<steadystate duration="60"/>',
        "<SteadyState Duration=60 Flatroad=1></SteadyState>",
        '<!-- one -- two --><SteadyState Duration="60"/>',
        '<SteadyState Duration="60"><TextEvent TimeOffset="0" message="a & b"/></SteadyState>',
        '<SteadyState Duration="60"><TextEvent TimeOffset="0" message="hold x=5 now"/></SteadyState>',
        '<SteadyState Duration="60"><gameplayevent type="x" timeoffset="0"/></SteadyState>',
    ],
)
def test_files_written_by_hand_are_taken_as_they_are_meant(inside: str) -> None:
    routine = only(converted(zwo(inside), "a.zwo"))
    assert parts(routine) == [("Steady", 60)]
    assert routine.notes == ()


def test_declaration_mark_and_other_encodings() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?>\n' + zwo(
        '<SteadyState Duration="60"/>', "<name>Fuß</name>"
    )
    for data in (text.encode("utf-8-sig"), text.encode("utf-16"), text.encode("latin-1")):
        assert only(converted(data, "a.zwo")).name == "Fuß"


def test_a_file_cut_off_keeps_what_came_before() -> None:
    cut = RIDE[: RIDE.index("<FreeRide") + 12]
    routine = only(converted(cut, "a.zwo"))
    assert parts(routine)[-1] == ("Easy", 15)
    assert routine.notes[-1].startswith("The file is damaged in line ")


def test_what_zwift_has_beyond_us_is_reported() -> None:
    inside = """
      <SteadyState Duration="60"><textevent timeoffset="90" message="Late"/></SteadyState>
      <IntervalsT Repeat="2" OnDuration="30"><textevent timeoffset="5" message="Go"/></IntervalsT>
      <SolidState Duration="soon"/><RestDay/>"""
    routine = only(converted(zwo(inside), "a.zwo"))
    assert parts(routine) == [("Steady", 60), ("Interval", 30), ("Interval", 30)]
    assert routine.notes == (
        wording.LATE_EVENTS,
        wording.EVENTS_IN_INTERVALS,
        wording.no_time("Steady"),
        wording.unknown_part("restday"),
    )


def test_a_run_by_distance_waits_at_each_step() -> None:
    inside = (
        '<SteadyState Duration="400" Power="1"/><IntervalsT Repeat="2" OnDuration="200" OffDuration="100"/>'
    )
    routine = only(converted(zwo(inside, "<durationType>distance</durationType>"), "a.zwo"))
    assert parts(routine) == [
        ("Steady 400 m, 100 % of FTP", -1),
        *[("Interval 200 m", -1), ("Easy 100 m", -1)] * 2,
    ]
    assert wording.DISTANCE in routine.notes


LAUGHS = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    "<workout_file><name>&b;</name><workout/></workout_file>"
)


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        LAUGHS.replace("DOCTYPE", "doctype"),
        '<!DOCTYPE x SYSTEM "file:///etc/passwd"><workout_file/>',
        "<a>" * 60,
    ],
)
def test_definitions_and_endless_nesting_are_not_read(text: str) -> None:
    found = converted(text, "a.zwo")
    assert (found.routines, found.problems) == ((), (wording.UNSAFE_XML,))


def test_entities_that_nobody_defined_stay_as_they_are_written() -> None:
    routine = only(converted(zwo('<SteadyState Duration="60"/>', "<name>a &nbsp; b</name>"), "a.zwo"))
    assert routine.name == "a &nbsp; b"


@pytest.mark.parametrize("text", ["", "<", "no xml", "<workout_file></workout_file>", "<workout/>"])
def test_a_zwo_with_nothing_in_it_is_told(text: str) -> None:
    found = converted(text, "a.zwo")
    assert found.routines == ()
    assert found.problems


# --- all of them -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"format: 1\nname: A\nsteps:\n  - rest: 60s\n", "a.yaml"),
        (b'{"format": 1, "name": "A", "steps": [{"rest": 5}]}', "a.json"),
        (b"format: 1\nintervals: 3\n", "a.yaml"),
        (b"name: [", "a.yaml"),
        (b"\xff\xfe\0", "a.yaml"),
        (b"", "a.yaml"),
        (b"[1, 2]", "a.json"),
    ],
)
def test_files_of_this_program_and_of_no_program_are_left_as_they_are(data: bytes, name: str) -> None:
    assert convert(data, name) is None


SEEDS = (json.dumps({"workouts": [CORE]}).encode(), THRESHOLD.encode(), RIDE.encode())


@settings(max_examples=300)
@given(st.sampled_from(SEEDS), st.data())
def test_any_damage_is_told_and_what_is_left_plays(seed: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(seed)))
    end = data.draw(st.integers(start, min(len(seed), start + 40)))
    damage = data.draw(
        st.binary(max_size=8) | st.sampled_from([b'"', b"}", b"<", b"&", b"0", b"\n", b"-1", b"1e9"])
    )
    for name in ("a.json", "a.yml", "a.zwo"):
        found = convert(seed[:start] + damage + seed[end:], name)
        if found is None:
            continue
        assert found.routines or found.problems
        for routine in found.routines:
            file = parse_routine(routine.text, path=PATH)
            long = [problem.what for problem in file.problems if "up to here" in problem.what]
            assert len(file.problems) == len(long)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("<a " + "b" * 300_000 + "/>", "a.zwo"),
        ("<a " + "b=c " * 80_000 + "/>", "a.zwo"),
        ("<a b='" * 50_000, "a.zwo"),
        ("<!--" * 80_000, "a.zwo"),
        ("title: a\nintervals:\n- {type: work, length: " + "9" * 300_000 + "}\n", "a.yml"),
        ('{"workouts":' + "[" * 300_000, "a.json"),
    ],
)
def test_endless_files_are_judged_at_once(data: str, name: str) -> None:
    """Where they were not, this would take minutes."""
    assert converted(data, name).problems


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["workouts", "sets", "exercises", "title", "name", "duration", "repetitions", "version"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=200)
@given(values)
def test_any_json_with_known_keys_is_judged(value: object) -> None:
    found = convert(json.dumps({"workouts": [value], "sets": value}).encode(), "a.json")
    assert found is not None
    assert found.routines or found.problems
