from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from rehab_player.audio import voices
from rehab_player.audio.fitting import Wording
from rehab_player.audio.speech import Manner, Reader
from rehab_player.audio.voices import (
    EspeakVoice,
    MacVoice,
    SpeechFailed,
    WindowsVoice,
    find_voice,
    windows_rate,
)
from tests.audio.stories import hum, wave_bytes

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(
    os.name != "posix", reason="the stand-ins are scripts with a first line for a shell"
)
espeak = pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed")


def program(folder: Path, name: str, code: str) -> str:
    """A stand-in for a system's program, in Python; `arguments`, `given` (its input) and `wave` are there."""
    (folder / "wave").write_bytes(wave_bytes(hum(100)))
    path = folder / name
    path.write_text(
        f"#!{sys.executable}\nimport os, sys\nfrom pathlib import Path\narguments = sys.argv[1:]\n"
        f"wave = Path({str(folder / 'wave')!r}).read_bytes()\n{code}\n"
    )
    path.chmod(0o755)
    return str(path)


@espeak
def test_espeak_speaks_and_a_faster_manner_is_shorter() -> None:
    reader = Reader(EspeakVoice("espeak-ng"))
    usual = reader.read(Wording("Heel drop, left side, set 2 of 3"), Manner("", 160))
    fast = reader.read(Wording("Heel drop, left side, set 2 of 3"), Manner("en-us", 220))
    assert 1.0 < len(usual) / 48_000 < 4.0
    assert len(fast) < 0.85 * len(usual)
    assert np.abs(usual[:300]).max() < 3_000  # it begins softly, so there is no click


@espeak
@pytest.mark.parametrize("text", ["--help", "-v", "-- x", "<speak>no</speak>", "a\nb", "“Ünïcode” 足"])
def test_no_text_is_taken_for_an_option(text: str) -> None:
    assert len(Reader(EspeakVoice("espeak-ng")).read(Wording(text), Manner())) > 0


@espeak
def test_espeak_lists_english_voices() -> None:
    choices = EspeakVoice("espeak-ng").choices()
    assert "en-us" in [choice.id for choice in choices]
    assert all(choice.name for choice in choices)


@posix
def test_espeak_is_asked_with_a_double_dash_before_the_text(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    name = program(
        tmp_path,
        "espeak-ng",
        f"Path({str(seen)!r}).write_text('|'.join(arguments)); sys.stdout.buffer.write(wave)",
    )
    EspeakVoice(name).render("-x", "en-gb", 150)
    assert seen.read_text() == "--stdout|-v|en-gb|-s|150|--|-x"


@posix
@pytest.mark.parametrize("code", ["sys.exit(3)", "os.abort()", "import time; time.sleep(60)"])
def test_a_voice_that_fails_dies_or_hangs_is_a_failure(
    tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voices, "TIME_LIMIT_S", 0.5)
    with pytest.raises(SpeechFailed):
        EspeakVoice(program(tmp_path, "espeak-ng", code)).render("text", "", 160)


def test_a_program_that_is_gone_is_a_failure() -> None:
    with pytest.raises(SpeechFailed):
        EspeakVoice("/no/such/program").render("text", "", 160)
    assert EspeakVoice("/no/such/program").choices() == ()


@posix
def test_macos_is_asked_for_a_file(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    code = (
        "Path(arguments[arguments.index('-o') + 1]).write_bytes(wave)\n"
        f"Path({str(seen)!r}).write_text('|'.join(arguments[:4]) + '|' + sys.stdin.read())"
    )
    voice = MacVoice(program(tmp_path, "say", code))
    assert voice.render("-o text", "Daniel", 170) == wave_bytes(hum(100))
    assert seen.read_text() == "-v|Daniel|-r|170|-o text"


@posix
def test_macos_voices_are_listed_with_their_whole_names(tmp_path: Path) -> None:
    code = "print('Anna                de_DE    # Hallo\\nBad News            en_US    # Hello')"
    assert [choice.id for choice in MacVoice(program(tmp_path, "say", code)).choices()] == ["Bad News"]


@posix
def test_windows_is_asked_by_the_environment(tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    code = (
        "Path(os.environ['REHAB_OUT']).write_bytes(wave)\n"
        f"told = [os.environ['REHAB_VOICE'], os.environ['REHAB_RATE'], sys.stdin.read()]\n"
        f"Path({str(seen)!r}).write_text('|'.join(told))"
    )
    voice = WindowsVoice(program(tmp_path, "powershell", code))
    assert voice.render("a'; Remove-Item", "Zira", 180) == wave_bytes(hum(100))
    assert seen.read_text() == "Zira|0|a'; Remove-Item"


@posix
def test_a_voice_that_writes_no_file_is_a_failure(tmp_path: Path) -> None:
    with pytest.raises(SpeechFailed):
        MacVoice(program(tmp_path, "say", "pass")).render("text", "", 160)


def test_windows_rates_stay_within_their_scale() -> None:
    assert [windows_rate(speed) for speed in (1, 60, 180, 540, 9_999)] == [-10, -10, 0, 10, 10]


@posix
@pytest.mark.parametrize(
    ("platform", "there", "found"),
    [
        ("linux", "espeak-ng", EspeakVoice),
        ("linux", "espeak", EspeakVoice),
        ("linux", "say", None),
        ("darwin", "say", MacVoice),
        ("win32", "powershell", WindowsVoice),
        ("win32", "espeak-ng", None),
    ],
)
def test_each_system_has_its_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, there: str, found: type | None
) -> None:
    program(tmp_path, there, "pass")
    monkeypatch.setenv("PATH", str(tmp_path))
    voice = find_voice(platform)
    assert voice is None if found is None else isinstance(voice, found)
