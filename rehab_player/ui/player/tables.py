"""The player's measures, one table per form, in px at the window height that each was drawn for.

The margins, rows and fonts of the wide form are for 1366×768, of the compact form for
1024×700, and of the small form for 683×384 (which is 1366×768 at 200 %).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    WIDE = "wide"
    COMPACT = "compact"
    SMALL = "small"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fonts:
    """Font sizes in px, by what the text is."""

    routine: int
    sound: int
    time: int
    left: int
    step: int
    word: int
    tag: int
    label: int
    count: int
    of: int
    pace: int
    cue: int
    cue_two: int
    next: int
    setup: int
    ready: int
    then: int
    ready_key: int
    stage_next: int
    stage_tag: int
    stage_name: int
    stage_set: int
    stage_words: int
    stage_icon: int
    control: int
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows as (top, height) from the window's top; those of the words from the top of stage and words.

    `wanted` is the width below which everything shrinks, `stage` the stage's share of the
    width inside margins and gutter, `digit` the height of a digit, `gap` the room that is
    kept free between two lines of words.
    """

    height: int
    wanted: int
    unit: float
    margin: int
    gutter: int
    stage: float
    header: tuple[int, int]
    strip: int
    bars: int
    body: tuple[int, int]
    name: tuple[int, int]
    state: tuple[int, int]
    number: int
    digit: float
    pace: int
    lines: tuple[int, int]
    controls: tuple[int, int]
    ready: int
    fonts: Fonts


_WIDE = Table(
    height=768,
    wanted=1000,
    unit=1.0,
    margin=32,
    gutter=32,
    stage=0.435,
    header=(17, 40),
    strip=64,
    bars=26,
    body=(118, 464),
    name=(-5, 46),
    state=(56, 69),
    number=140,
    digit=0.268 * 768,
    pace=110,
    lines=(594, 74),
    controls=(686, 60),
    ready=132,
    fonts=Fonts(
        routine=22,
        sound=16,
        time=30,
        left=22,
        step=35,
        word=51,
        tag=47,
        label=26,
        count=58,
        of=32,
        pace=22,
        cue=30,
        cue_two=27,
        next=27,
        setup=36,
        ready=51,
        then=22,
        ready_key=20,
        stage_next=28,
        stage_tag=50,
        stage_name=36,
        stage_set=30,
        stage_words=51,
        stage_icon=96,
        control=17,
        key=12,
    ),
)
_COMPACT = Table(
    height=700,
    wanted=1000,
    unit=0.875,
    margin=24,
    gutter=24,
    stage=0.41,
    header=(14, 38),
    strip=60,
    bars=22,
    body=(110, 422),
    name=(-4, 41),
    state=(49, 57),
    number=120,
    digit=0.252 * 700,
    pace=112,
    lines=(544, 66),
    controls=(628, 54),
    ready=116,
    fonts=Fonts(
        routine=20,
        sound=16,
        time=26,
        left=20,
        step=30,
        word=42,
        tag=39,
        label=20,
        count=44,
        of=24,
        pace=18,
        cue=24,
        cue_two=22,
        next=21,
        setup=30,
        ready=42,
        then=19,
        ready_key=17,
        stage_next=23,
        stage_tag=40,
        stage_name=29,
        stage_set=24,
        stage_words=40,
        stage_icon=80,
        control=15,
        key=12,
    ),
)
_SMALL = Table(
    height=384,
    wanted=640,
    unit=0.55,
    margin=16,
    gutter=16,
    stage=0.356,
    header=(8, 28),
    strip=38,
    bars=14,
    body=(70, 212),
    name=(0, 0),
    state=(0, 38),
    number=50,
    digit=96,
    pace=60,
    lines=(287, 34),
    controls=(330, 44),
    ready=66,
    fonts=Fonts(
        routine=15,
        sound=14,
        time=18,
        left=14,
        step=15,
        word=28,
        tag=26,
        label=14,
        count=32,
        of=17,
        pace=14,
        cue=19,
        cue_two=19,
        next=19,
        setup=20,
        ready=28,
        then=14,
        ready_key=14,
        stage_next=14,
        stage_tag=24,
        stage_name=18,
        stage_set=15,
        stage_words=24,
        stage_icon=44,
        control=15,
        key=12,
    ),
)
TABLES = {Form.WIDE: _WIDE, Form.COMPACT: _COMPACT, Form.SMALL: _SMALL}
