from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rehab_player.audio.protocol import (
    BadLine,
    Configure,
    Cut,
    Message,
    Mute,
    Play,
    message_line,
    parse_message,
    parse_status,
    status_line,
)
from rehab_player.core.cues import Glide, Speech, Tone, ToneName, Topic
from rehab_player.core.sound import Choice, HowMuch, SoundPath, SoundSettings, SoundStatus

moments = st.integers(0, 2**50)
tones = st.builds(Tone, moments, st.sampled_from(ToneName), moments, st.none() | st.sampled_from(Glide))
texts = st.builds(
    Speech,
    moments,
    st.text(),
    moments,
    st.sampled_from(Topic),
    moments,
    st.lists(st.text(), max_size=3).map(tuple),
)
schedules = st.lists(st.tuples(moments, tones | texts), max_size=5).map(tuple)
settings = st.builds(
    SoundSettings,
    device=st.text(),
    voice=st.text(),
    tone_volume=st.integers(0, 100),
    how_much=st.sampled_from(HowMuch),
    ticks=st.booleans(),
)
messages = st.one_of(
    st.builds(Play, schedules, moments),
    st.just(Cut()),
    st.builds(Configure, settings),
    st.builds(Mute, st.booleans()),
)
choices = st.lists(st.builds(Choice, st.text(), st.text()), max_size=3).map(tuple)
statuses = st.builds(
    SoundStatus,
    path=st.sampled_from(SoundPath),
    device=st.text(),
    problem=st.text(),
    devices=choices,
    voices=choices,
)


@given(messages)
def test_messages_come_back_as_they_were_on_one_line(message: Message) -> None:
    line = message_line(message)
    assert line.count(b"\n") == 1
    assert parse_message(line) == message


@given(statuses)
def test_statuses_come_back_as_they_were_on_one_line(status: SoundStatus) -> None:
    line = status_line(status)
    assert line.count(b"\n") == 1
    assert parse_status(line) == status


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"[]",
        b"nonsense",
        b'{"do": "dance"}',
        b'{"do": "play"}',
        b'{"do": "play", "cues": [1]}',
        b"\xff",
    ],
)
def test_other_lines_are_refused(line: bytes) -> None:
    with pytest.raises(BadLine):
        parse_message(line)
    with pytest.raises(BadLine):
        parse_status(line)
