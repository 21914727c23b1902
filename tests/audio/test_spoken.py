from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.spoken import spoken


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Heel drop, left side.", "Heel drop, left side."),
        ("Hold 30s", "Hold 30 seconds"),
        ("Hold 1 s", "Hold 1 second"),
        ("3 x 15 reps", "3 times 15 reps"),
        ("3×10–12", "3 times 10 to 12"),
        ("Soak 1:30", "Soak 1 minute 30 seconds"),
        ("1:02:30", "1 hour 2 minutes 30 seconds"),
        ("0:45", "45 seconds"),
        ("5 kg in the backpack", "5 kilograms in the backpack"),
        ("1 kg", "1 kilogram"),
        ("2.5kg", "2.5 kilograms"),
        ("Calf raise, 12RM", "Calf raise, 12 rep max"),
        ("Bend 20°", "Bend 20 degrees"),
        ("12 °C", "12 degrees"),
        ("80 % of your best", "80 percent of your best"),
        ("Cold/hot", "Cold or hot"),
        ("Tape & brace", "Tape and brace"),
        ("½ turn", "a half turn"),
        ("A1 stretch, B2", "A1 stretch, B2"),
        ("4x400m", "4 times 400 metres"),
        ("semi-squat", "semi-squat"),
        ("v1.2.3s", "v1.2.3s"),
    ],
)
def test_numbers_units_and_signs_are_said_in_words(written: str, said: str) -> None:
    assert spoken(written) == said


@given(st.text(max_size=60))
def test_no_control_character_and_no_line_end_reaches_a_voice(written: str) -> None:
    assert not [sign for sign in spoken(written) if unicodedata.category(sign) == "Cc"]
