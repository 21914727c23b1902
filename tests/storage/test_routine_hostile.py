"""Files made to hang, crash or flood the program: each is judged soon, and in few words."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from rehab_player.storage.routine_file import RoutineFile, parse_routine
from rehab_player.storage.routine_reading import Reading
from rehab_player.storage.yaml_tree import PurePythonParser

PATH = Path("folder-that-is-not-there/knee.yaml")
STEPS = "format: 1\nname: a\nsteps:\n"
HOLD = "- hold: a\n  for: 3s\n"
LAUGHS = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 12)
)
CHAIN = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}]\n" for n in range(1, 200))

TOO_LONG_S = 10
"""Processor time. Each takes well under a second; what grows with the square of a file takes minutes."""

DEEP = "lists and brackets are nested more than 50 deep here: no routine needs that, so check the brackets"
MANY = "the file holds more than 100,000 values: no routine needs that, so split it"
LAUGHING = (
    "the names with `*` in this file multiply to more than 100,000 values here: write the steps out instead"
)

HOSTILE = {
    "100,000 brackets": ("[" * 100_000, DEEP),
    "100,000 brackets closed again": ("[" * 100_000 + "]" * 100_000, DEEP),
    "100,000 braces": ("{" * 100_000, DEEP),
    "100,000 of both": ("[{a: " * 100_000, DEEP),
    "100,000 dashes": ("- " * 100_000, DEEP),
    "100,000 question marks": ("? " * 100_000, DEEP),
    "1,000 levels of lines": ("".join(f"{' ' * n}a:\n" for n in range(1_000)), DEEP),
    "a billion laughs": (LAUGHS, LAUGHING),
    "a long chain of aliases": (CHAIN, DEEP),
    "a long list": (f"[{'a,' * 490_000}]", MANY),
    "many keys": ("".join(f"k{n}: 1\n" for n in range(80_000)), MANY),
    "one key again and again": ("a: 1\n" * 150_000, MANY),
    "a huge name": (
        f"format: 1\nname: {'a' * 990_000}\nsteps: [rest: 3]\n",
        "this text has 990,000 characters",
    ),
    "a huge key": ("a" * 990_000 + ": 1\n", "a `:` stands where none can be"),
    "a huge number of seconds": (f"{STEPS}- rest: {'9' * 990_000}\n", "`999999999"),
    "a huge count": (f"{STEPS}- reps: a\n  count: {'9' * 990_000}\n", "`999999999"),
    "nothing but quotes": ('"' * 900_000, "this does not line up"),
    "nothing but tabs": ("\t" * 900_000, "a tab stands here"),
    "nothing but colons": (": " * 450_000, "this does not line up"),
    "nothing but ampersands": ("&" * 900_000, "a text cannot begin with `&`"),
    "nothing but comments": ("#\n" * 490_000, "the file is empty"),
    "nothing but line breaks": ("\r" * 990_000, "the file is empty"),
    "many misspelt steps": (
        f"{STEPS}{'- hodl: a' + chr(10)}" * 1 + "- hodl: a\n" * 30_000,
        "there is no kind of step",
    ),
    "many unknown keys": (
        f"{STEPS}{HOLD}" + "".join(f"nam{n}: 1\n" for n in range(40_000)),
        "there is no key",
    ),
    "a rest with many keys": (
        f"{STEPS}- rest: 5\n" + "".join(f"  hld{n}: 3\n" for n in range(40_000)),
        "there is no kind",
    ),
    "many missing files": (
        f"{STEPS}{'- play: nowhere' + chr(10)}" * 1 + "- play: nowhere\n" * 30_000,
        "there is no routine",
    ),
    "many tags": (STEPS + "- !a x\n" * 30_000, "`!a` cannot be used here"),
    "many steps": (STEPS + HOLD * 11_000, "up to here the routine has 10,001 parts"),
}


@pytest.mark.parametrize(("text", "what"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_judged_soon_and_in_few_words(text: str, what: str) -> None:
    began = time.process_time()
    file = parse_routine(text, path=PATH)
    took = time.process_time() - began
    assert file.routine is None
    assert any(problem.what.startswith(what) for problem in file.problems)
    assert len(file.problems) <= 1_001
    assert max(len(problem.text("")) for problem in file.problems) < 600
    assert took < TOO_LONG_S


@pytest.mark.parametrize("name", [name for name, (text, _) in HOSTILE.items() if len(text) <= 500_000])
def test_the_parser_in_python_gets_to_the_same_end(name: str) -> None:
    text, what = HOSTILE[name]
    file = Reading(parser=PurePythonParser).read(text, PATH)
    assert any(problem.what.startswith(what) for problem in file.problems)


def read(text: str) -> RoutineFile:
    file = parse_routine(text, path=PATH)
    assert file.problems == ()
    return file


def test_ten_thousand_lines_are_read() -> None:
    file = read(STEPS + HOLD * 5_000)
    assert file.routine is not None
    assert len(file.routine.steps) == 5_000


def test_every_problem_of_ten_thousand_lines_has_its_line() -> None:
    file = parse_routine(STEPS + "- hold: a\n  for: x\n" * 400, path=PATH)
    assert [problem.line for problem in file.problems] == list(range(5, 805, 2))


def test_more_problems_than_anybody_mends_are_counted() -> None:
    file = parse_routine(STEPS + "- hold: a\n  for: x\n" * 800, path=PATH)
    assert len(file.problems) == 501
    assert file.problems[-1].what == "from here on there are 300 more problems: mend those above first"
    file = parse_routine(STEPS + HOLD + "name: a\n" * 1_500, path=PATH)
    assert len(file.problems) == 1_001
    assert file.problems[-1].what == "from here on there are 500 more problems: mend those above first"
