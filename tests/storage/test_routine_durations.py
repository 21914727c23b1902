"""Durations, exact to the millisecond."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.storage.durations import DURATION_PATTERN, parse_duration, suggest_duration

GOOD = {
    "0": 0,
    "45": 45_000,
    "012": 12_000,
    "2.5": 2_500,
    ".5": 500,
    "0.0005": 1,
    "0.00049": 0,
    "1.0015": 1_002,
    "45s": 45_000,
    "45 s": 45_000,
    "0.1s": 100,
    "2m": 120_000,
    "2min": 120_000,
    "2 min": 120_000,
    "1.5 min": 90_000,
    "1h": 3_600_000,
    "1 h": 3_600_000,
    "1m30s": 90_000,
    "1min30s": 90_000,
    "1h30m": 5_400_000,
    "1h5s": 3_605_000,
    "1m90s": 150_000,
    "1:30": 90_000,
    "0:05": 5_000,
    "90:00": 5_400_000,
    "1:02:30": 3_750_000,
    "24:00:00": 86_400_000,
}

BAD = [
    "",
    " ",
    "s",
    "min",
    "-5",
    "+5",
    "5 ",
    " 5",
    "5  s",
    "5\ts",
    "5\n",
    "5S",
    "5 Min",
    "5 sec",
    "1m 30s",
    "30s1m",
    "1s1s",
    "1:5",
    "1:60",
    "1:60:00",
    "1:2:30",
    "1:30s",
    "1:30.5",
    ":30",
    "1:",
    "1e3",
    "0x10",
    "1_000",
    "1,5",
    "5.",
    "1.2.3",
    ".inf",
    "٥",
    "５s",
    "9" * 41,
]


@pytest.mark.parametrize(("text", "ms"), GOOD.items())
def test_a_duration_is_read_exactly(text: str, ms: int) -> None:
    assert parse_duration(text) == ms


@pytest.mark.parametrize("text", BAD)
def test_anything_else_is_no_duration(text: str) -> None:
    assert parse_duration(text) is None


@pytest.mark.parametrize("text", [*GOOD, *BAD])
def test_the_pattern_of_the_schema_knows_the_same(text: str) -> None:
    matches = re.search(DURATION_PATTERN, text) is not None and not text.endswith("\n")
    assert matches == (parse_duration(text) is not None or text == "9" * 41)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("30 seconds", "30s"),
        ("30 SEC", "30s"),
        ("2 Minutes", "2m"),
        ("1 hour 30 minutes", "1h30m"),
        ("1 min and 5 secs", "1m5s"),
        ("1,5 min", "1.5m"),
        ("500 ms", "0.5s"),
        ("2  min", "2m"),
        ("30 sec", "30s"),
        ("30 sec.", "30s"),
        ("3 sek", "3s"),
        ("3 Sekunden", "3s"),
        ("1 minute", "1m"),
        ("1 Minute 30", "1m30s"),
        ("2min 30", "2m30s"),
        ("2 min 30 sec", "2m30s"),
        ("2 min. und 30 sek.", "2m30s"),
        ("1 hr 30", "1h30m"),
        ("1 Std", "1h"),
        ("90s.", "90s"),
        ("1'30", "1m30s"),
        ("1'30\"", "1m30s"),
        ("1\u203230\u2033", "1m30s"),
        ("45''", "45s"),
        ("1½ min", "1.5m"),
        ("½ hour", ".5h"),
        ("1:30 min", "1:30"),
        ("0:45 s", "0:45"),
        ("1:15 h", "1:15:00"),
        ("a while", None),
        ("30-45s", None),
        ("30 sessions", None),
        ("5 5", None),
        ("1:60", None),
        ("9" * 1000, None),
    ],
)
def test_what_was_probably_meant(text: str, meant: str | None) -> None:
    assert suggest_duration(text) == meant


amounts = st.decimals(min_value=0, max_value=9_999, places=6).map(lambda value: f"{value:f}")


@given(st.one_of(st.none(), amounts), st.one_of(st.none(), amounts), st.one_of(st.none(), amounts))
def test_the_sum_is_exact_and_rounded_half_up_once(h: str | None, m: str | None, s: str | None) -> None:
    text = "".join(f"{amount}{unit}" for amount, unit in ((h, "h"), (m, "m"), (s, "s")) if amount is not None)
    exact = sum(
        Fraction(amount) * ms
        for amount, ms in ((h, 3_600_000), (m, 60_000), (s, 1_000))
        if amount is not None
    )
    half_up = (exact + Fraction(1, 2)).__floor__()
    assert parse_duration(text) == (half_up if text else None)


@given(st.integers(0, 10**9))
def test_a_bare_number_of_milliseconds_comes_back(ms: int) -> None:
    assert parse_duration(f"{Decimal(ms) / 1000:f}") == ms


@given(st.integers(0, 86_400))
def test_the_clock_and_the_units_agree(seconds: int) -> None:
    minutes, rest = divmod(seconds, 60)
    hours, over = divmod(minutes, 60)
    clock = [f"{minutes}:{rest:02}", f"{hours}:{over:02}:{rest:02}"]
    assert {parse_duration(text) for text in (*clock, f"{hours}h{over}m{rest}s", str(seconds))} == {
        seconds * 1000
    }


@given(st.decimals(min_value=0, max_value=1000, places=9))
def test_halves_of_a_millisecond_go_up(seconds: Decimal) -> None:
    expected = int((seconds * 1000).quantize(Decimal(1), ROUND_HALF_UP))
    assert parse_duration(f"{seconds:f}s") == expected


@given(st.text(max_size=60))
def test_no_text_raises(text: str) -> None:
    meant = suggest_duration(text)
    assert meant is None or parse_duration(meant) is not None
    assert parse_duration(text) is None or parse_duration(text) == parse_duration(text.strip())
