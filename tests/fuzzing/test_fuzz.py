"""Ten thousand bent files, the same ones every time; `script/fuzz` tries others, and as many as one likes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from tests.fuzzing.cases import Cases
from tests.fuzzing.fuzzer import fuzz
from tests.fuzzing.laws import Watch, routine_holds
from tests.fuzzing.mutations import mutated
from tests.fuzzing.seeds import Kind

CASES = 10_000
SEED = 1
ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_ten_thousand_bent_files_break_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    # In a process of its own: the memory of the tests before must not count.
    command = [sys.executable, "-m", "tests.fuzzing", "--cases", str(CASES), "--seed", str(SEED)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    with capsys.disabled():
        print(f"\n{ran.stdout}")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"{CASES:,}" in ran.stdout


def test_a_case_is_made_from_its_number_alone(tmp_path: Path) -> None:
    here, there = Cases(7, tmp_path), Cases(7, tmp_path)
    there.make(3)
    assert [here.make(number) for number in range(40)] == [there.make(number) for number in range(40)]
    assert here.make(5) != Cases(8, tmp_path).make(5)


def test_every_kind_of_file_is_bent(tmp_path: Path) -> None:
    cases = Cases(1, tmp_path)
    assert {cases.make(number).kind for number in range(300)} == set(Kind)
    good = {case.data for case in cases.good_ones()}
    assert sum(cases.make(number).data not in good for number in range(300)) > 280


def test_files_are_bent_in_many_ways() -> None:
    data = b"format: 1\nname: a\nsteps:\n  - {hold: b, for: 3s}\n"
    assert len({mutated(data, [data], Random(number)) for number in range(500)}) > 300


def test_a_broken_law_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, watch: Watch) -> None:
        routine_holds(data, watch)
        raise ValueError("so it is")

    cases = Cases(1, tmp_path)
    good = next(case for case in cases.good_ones() if case.kind is Kind.ROUTINE)
    assert cases.judge(good).fault == ""
    monkeypatch.setitem(cases._laws, Kind.ROUTINE, broken)
    assert cases.judge(good).fault.startswith("ValueError: so it is")
    monkeypatch.setattr("tests.fuzzing.cases.IN_A_WORKER_MS", -1)
    monkeypatch.setattr("tests.fuzzing.cases.MOST_MS", -1)
    monkeypatch.setitem(cases._laws, Kind.ROUTINE, routine_holds)
    assert " took " in cases.judge(good).fault


def test_a_worker_that_dies_or_hangs_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzzing.fuzzer.HANGS_AFTER_S", 0.0)
    tally = fuzz(SEED, 0, 2)
    assert len(tally.faults) == 2
    assert all("hung" in fault or "ended with" in fault for fault in tally.faults.values())
