"""settings.ini: saved, read back, and repaired one value at a time."""

from __future__ import annotations

import os
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.core.routine import Sides
from rehab_player.core.settings import Motion, Scheme, Settings
from rehab_player.core.sound import HowMuch, SoundSettings
from rehab_player.storage.settings import SECTIONS, SPANS, load_settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

CHOSEN = Settings(
    affected=Sides.LEFT,
    cadence=176,
    agreed_note=True,
    sound_checked=True,
    lead_in_ms=5_000,
    scheme=Scheme.DARK,
    motion=Motion.STEPS,
    remind=True,
    remind_until=20,
    sound=SoundSettings(how_much=HowMuch.NAMES, speech_volume=40, ticks=False, device="usb: Ohrhörer #2"),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def test_without_a_file_the_usual_values_count_and_nothing_is_said(path: Path) -> None:
    assert load_settings(path) == (Settings(), ())


def test_what_was_saved_is_read_back(path: Path) -> None:
    assert save_settings(path, CHOSEN) is None
    assert load_settings(path) == (CHOSEN, ())
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_the_file_can_be_read_by_people(path: Path) -> None:
    save_settings(path, CHOSEN)
    text = path.read_text("utf-8")
    assert "[you]\naffected = left\ncadence = 176\nagreed_note = on\n" in text
    assert "how_much = names" in text
    assert "device = usb: Ohrhörer #2" in text


def numbers(name: str) -> SearchStrategy[int]:
    return st.integers(*SPANS[name])


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SOUNDS = st.builds(
    SoundSettings,
    device=TEXTS,
    voice=TEXTS,
    tone_volume=numbers("tone_volume"),
    speech_volume=numbers("speech_volume"),
    speed=numbers("speed"),
    delay_ms=numbers("delay_ms"),
    how_much=st.sampled_from(HowMuch),
    ticks=st.booleans(),
    beats=st.booleans(),
)


@given(
    st.builds(
        Settings,
        affected=st.sampled_from([Sides.LEFT, Sides.RIGHT, Sides.BOTH]),
        cadence=numbers("cadence"),
        agreed_note=st.booleans(),
        sound_checked=st.booleans(),
        lead_in_ms=numbers("lead_in_ms"),
        count_in_ms=numbers("count_in_ms"),
        scheme=st.sampled_from(Scheme),
        motion=st.sampled_from(Motion),
        window=TEXTS,
        remind=st.booleans(),
        remind_from=numbers("remind_from"),
        remind_until=numbers("remind_until"),
        stay=st.booleans(),
        sound=SOUNDS,
    )
)
def test_any_settings_come_back(settings: Settings) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "settings.ini"
        assert save_settings(path, settings) is None
        assert load_settings(path) == (settings, ())


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("[you]\ncadence = fast", 'you, cadence: "fast" is not a whole number from 100 to 240'),
        ("[you]\ncadence = 12.5", 'you, cadence: "12.5" is not a whole number from 100 to 240'),
        ("[you]\ncadence = 99", 'you, cadence: "99" is not a whole number from 100 to 240'),
        ("[you]\naffected = none", 'you, affected: "none" is not one of: left, right, both'),
        ("[you]\nagreed_note = 1", 'you, agreed_note: "1" is not on or off'),
        (
            "[you]\ncadence = 17\x1b[2J\n two lines",
            'you, cadence: "17 [2J two lines" is not a whole number from 100 to 240',
        ),
        (
            f"[you]\ncadence = {'9' * 5_000}",
            f'you, cadence: "{"9" * 60}…" is not a whole number from 100 to 240',
        ),
        ("[look]\nscheme = pink", 'look, scheme: "pink" is not one of: auto, light, dark'),
        ("[reminders]\nremind_from = 24", 'reminders, remind_from: "24" is not a whole number from 0 to 23'),
        ("[sound]\ntone_volume = -1", 'sound, tone_volume: "-1" is not a whole number from 0 to 100'),
        ("[sound]\nhow_much =", 'sound, how_much: "" is not one of: all, names, nothing'),
        ('[sound]\nvoice = "half', 'sound, voice: ""half" is not a text'),
    ],
)
def test_a_wrong_value_is_said_and_the_others_count(path: Path, written: str, sentence: str) -> None:
    path.write_text(f"{written}\n[player]\nlead_in_ms = 0\n")
    settings, problems = load_settings(path)
    assert settings == replace(Settings(), lead_in_ms=0)
    assert problems == (f"Settings: {sentence}. The usual value is used.",)


def test_every_wrong_value_is_said_in_one_go(path: Path) -> None:
    path.write_text(
        "[you]\ncadence = x\naffected = RIGHT\n[sound]\nspeed = y\nticks = No\n[look]\nmotion = z\n"
    )
    settings, problems = load_settings(path)
    assert len(problems) == 3
    assert settings == replace(Settings(), affected=Sides.RIGHT, sound=SoundSettings(ticks=False))


def test_what_a_newer_program_wrote_is_kept(path: Path) -> None:
    path.write_text("[you]\nShoe_Size = 43\n[DEFAULT]\ncadence = 120\n[moon]\nphase = full\n")
    assert load_settings(path) == (Settings(), ())
    save_settings(path, CHOSEN)
    text = path.read_text()
    assert "Shoe_Size = 43" in text
    assert "[DEFAULT]\ncadence = 120" in text
    assert "[moon]\nphase = full" in text
    assert load_settings(path) == (CHOSEN, ())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"no section\n", "it is not in the form of [section] and name = value"),
        (b"[you]\n\xff\xfe\n", "it is no text in UTF-8"),
        (bytes(range(256)), "it is no text in UTF-8"),
    ],
)
def test_a_file_that_makes_no_sense_is_said_and_stays_beside_the_next(
    path: Path, content: bytes, reason: str
) -> None:
    path.write_bytes(content)
    sentence = f"The settings in {path} cannot be read ({reason}). The usual values are used."
    assert load_settings(path) == (Settings(), (sentence,))
    assert save_settings(path, CHOSEN) is None
    assert load_settings(path) == (CHOSEN, ())
    assert path.with_name("settings.ini.damaged").read_bytes() == content


def test_a_folder_in_its_place_is_said_and_cannot_be_replaced(path: Path) -> None:
    path.mkdir()
    settings, problems = load_settings(path)
    assert settings == Settings()
    assert len(problems) == 1
    refused = save_settings(path, CHOSEN)
    assert refused is not None
    assert refused.startswith(f"The settings cannot be kept in {path} (")


def test_a_save_that_fails_leaves_the_old_file_and_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(path, CHOSEN)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    sentence = save_settings(path, Settings())
    assert sentence == f"The settings cannot be kept in {path} (No space left on device)."
    assert load_settings(path) == (CHOSEN, ())
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_a_file_elsewhere_stays_a_link(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.ini"
    elsewhere.write_text("")
    path.symlink_to(elsewhere)
    save_settings(path, CHOSEN)
    assert path.is_symlink()
    assert load_settings(elsewhere) == (CHOSEN, ())


def names(of: Callable[[], Settings | SoundSettings]) -> list[str]:
    return [entry.name for entry in fields(of())]


def test_every_setting_has_its_place_and_every_number_its_span() -> None:
    placed = [name for section in SECTIONS.values() for name in section]
    assert sorted([*placed, "sound"]) == sorted(names(Settings))
    whole_numbers = {
        name
        for usual in (Settings(), SoundSettings())
        for name in (entry.name for entry in fields(usual))
        if type(getattr(usual, name)) is int
    }
    assert whole_numbers == SPANS.keys()
