"""The cues of one segment: which tones and which texts, and when.

Tones are fixed by rule. Texts are laid round them by `core.speech_plan`: never over a
countdown tick and never two at once. Everything is worked out from the segment alone, so
that a segment made longer or shorter while playing gets its new cues the same way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.cues import Cue, Glide, Speech, Tone, ToneName, Topic
from rehab_player.core.pace import glide
from rehab_player.core.routine import Phase, Side
from rehab_player.core.speech_plan import Request, lay
from rehab_player.core.timeline import MAX, Kind, Segment
from rehab_player.core.words import Words, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TICKS_FROM_MS = 8_000
"""Shorter segments have no 3, 2, 1."""
HALFWAY_FROM_MS = 20_000
TEN_SECONDS_FROM_MS = 40_000
SPOKEN_COUNT_FROM_MS = 2_000
"""Shorter repetitions are ticked, not counted aloud."""
SHORTEST_PHASE_TONE_MS = 100
SHORTEST_REP_TICK_MS = 200
LAST_ONE_FROM = 3
"""With fewer repetitions there is no word about the last one."""

TICK_MS = 90
BEAT_MS = 60
REP_MS = 120
HALFWAY_MS = 350
FINISH_MS = 1_600
START_MS = {
    ToneName.WORK: 450,
    ToneName.REST: 600,
    ToneName.SWITCH: 550,
    ToneName.SETUP: 400,
    ToneName.ASK: 500,
}
AFTER_TONE_MS = 100
"""Silence between a tone and a text."""


def plan(segment: Segment) -> tuple[Cue, ...]:
    """All cues of a segment, in order of time; for `max` those of its first repetition."""
    tones = list(_tones(segment))
    ticks = [tone.at_ms for tone in tones if tone.name is ToneName.TICK]
    texts = lay(tuple(_texts(segment)), ticks=ticks, end_ms=segment.duration_ms)
    return _in_order((*tones, *texts))


def rep_cues(segment: Segment, rep: int) -> tuple[Cue, ...]:
    """The cues of one repetition (from 1) of a paced `max`, from the start of the segment."""
    start = (rep - 1) * (segment.rep_ms or 0)
    tones = tuple(_rep_tones(segment, start))
    return _in_order((*tones, *lay(tuple(_count_texts(segment, rep, rep)), ticks=(), end_ms=None)))


def lead_in_cues(name: str, segments: Sequence[Segment], length_ms: int, words: Words) -> tuple[Cue, ...]:
    """The lead-in: the routine and the first step are told, and 3, 2, 1 if there is time."""
    ticks = tuple(_ticks(length_ms))
    first = (_announcement(segments[0], words) if segments else ("",))[0]
    request = Request(
        Topic.NAME,
        (
            sentence(words.begin.format(name), words.first.format(first)),
            sentence(words.begin.format(name)),
            sentence(name),
        ),
        earliest_ms=300,
        latest_ms=300,
    )
    return _in_order((*ticks, *lay((request,), ticks=[tick.at_ms for tick in ticks], end_ms=length_ms)))


def count_in_cues(length_ms: int) -> tuple[Cue, ...]:
    """A tick at each whole second before playing goes on."""
    return tuple(
        Tone(length_ms - seconds * 1_000, ToneName.TICK, TICK_MS)
        for seconds in range(min(length_ms // 1_000, 3), 0, -1)
    )


def finish_cues(words: Words) -> tuple[Cue, ...]:
    """After the end of the last segment."""
    text = sentence(words.finished)
    return (
        Tone(0, ToneName.FINISH, FINISH_MS),
        *lay((Request(Topic.NAME, (text,), FINISH_MS, FINISH_MS),), ticks=(), end_ms=None),
    )


# Tones


def _tones(segment: Segment) -> Iterator[Tone]:
    name = _start_tone(segment.kind)
    yield Tone(0, name, START_MS[name])
    if segment.kind is Kind.REPS:
        for start in _rep_starts(segment):
            yield from _rep_tones(segment, start)
    elif segment.duration_ms is not None:
        yield from _ticks(segment.duration_ms)
    if segment.beat and segment.duration_ms is not None:
        yield from _beats(segment.beat, segment.duration_ms)
    if _has_halfway(segment):
        yield Tone((segment.duration_ms or 0) // 2, ToneName.HALFWAY, HALFWAY_MS)


def _start_tone(kind: Kind) -> ToneName:
    return ToneName.WORK if kind.is_work else ToneName(kind.value)


def _ticks(duration_ms: int) -> Iterator[Tone]:
    if duration_ms >= TICKS_FROM_MS:
        yield from (Tone(duration_ms - left, ToneName.TICK, TICK_MS) for left in (3_000, 2_000, 1_000))


def _beats(beat: int, duration_ms: int) -> Iterator[Tone]:
    """Each beat is rounded by itself, so that none of the rounding adds up."""
    for number in range(1, duration_ms * beat // 60_000 + 1):
        at_ms = (number * 120_000 + beat) // (2 * beat)
        if at_ms < duration_ms:
            yield Tone(at_ms, ToneName.BEAT, BEAT_MS)


def _rep_starts(segment: Segment) -> range:
    """Where each paced repetition starts; the first alone for `max`, none when self-paced."""
    if segment.rep_ms is None:
        return range(0)
    return range(0, segment.rep_ms if segment.duration_ms is None else segment.duration_ms, segment.rep_ms)


def _rep_tones(segment: Segment, start_ms: int) -> Iterator[Tone]:
    rep_ms = segment.rep_ms or 0
    if segment.tempo:
        yield from _phase_tones(segment.tempo, start_ms)
    if (not segment.tempo or rep_ms < SPOKEN_COUNT_FROM_MS) and rep_ms >= SHORTEST_REP_TICK_MS:
        yield Tone(start_ms, ToneName.REP, REP_MS)


def _phase_tones(tempo: Sequence[Phase], start_ms: int) -> Iterator[Tone]:
    for phase in tempo:
        if phase.ms >= SHORTEST_PHASE_TONE_MS:
            yield Tone(start_ms, ToneName.PHASE, phase.ms, _glide(phase))
        start_ms += phase.ms


def _glide(phase: Phase) -> Glide:
    return glide(phase.name)


def _has_halfway(segment: Segment) -> bool:
    return segment.kind in (Kind.HOLD, Kind.MOVE) and (segment.duration_ms or 0) >= HALFWAY_FROM_MS


# Texts


def _texts(segment: Segment) -> Iterator[Request]:
    words = segment.announcement.words
    after_tone = START_MS[_start_tone(segment.kind)] + AFTER_TONE_MS
    yield from _marks(segment, words)
    told = _gap_texts(segment, words) if not segment.kind.is_work else _own_texts(segment, words)
    if told:
        yield Request(Topic.NAME, told, after_tone, after_tone)
    if segment.kind.is_work:
        if segment.announcement.first_of_step:
            yield from _technique(segment, after_tone)
        yield from _count_texts(segment, 1, _reps_to_count(segment))


def _marks(segment: Segment, words: Words) -> Iterator[Request]:
    """Halfway and ten seconds."""
    if not _has_halfway(segment):
        return
    duration = segment.duration_ms or 0
    if duration >= TEN_SECONDS_FROM_MS:
        at = duration - 10_000
        yield Request(Topic.TEN_SECONDS, (sentence(words.ten_seconds),), at, at)
    at = duration // 2 + HALFWAY_MS + AFTER_TONE_MS
    yield Request(Topic.HALFWAY, (sentence(words.halfway),), at, at)


def _own_texts(segment: Segment, words: Words) -> tuple[str, ...]:
    """What a working segment says at its start: its name, unless a gap before has told it."""
    return () if segment.announcement.named_before else _announcement(segment, words)


def _gap_texts(segment: Segment, words: Words) -> tuple[str, ...]:
    """What rests, switches, setups and questions say: their own text, then what comes next."""
    own = {Kind.REST: words.rest, Kind.SWITCH: words.switch, Kind.ASK: words.pain}.get(
        segment.kind, segment.name
    )
    following = segment.announcement.following
    if following is None or segment.kind is Kind.ASK:
        return (sentence(own),)
    after = _announcement(following, words)
    told = tuple(sentence(own, words.next.format(text)) for text in after)
    if segment.kind is Kind.SWITCH and following.side is not None:
        return (*told, sentence(own, _side(following.side, words)), sentence(_side(following.side, words)))
    if segment.kind is Kind.SETUP:
        return (*told, sentence(own))
    return (*told, sentence(words.next.format(after[-1])), sentence(own))


def _announcement(segment: Segment, words: Words) -> tuple[str, ...]:
    """Name, side and set in one text, then without the set, then the name alone."""
    if segment.kind is Kind.ASK:
        return (sentence(words.pain),)
    side = _side(segment.side, words) if segment.side else ""
    set_no = words.set_of.format(segment.set, segment.sets) if (segment.sets or 1) > 1 else ""
    full = sentence(segment.name, side, set_no, _amount(segment, words))
    return tuple(
        dict.fromkeys(
            (full, sentence(segment.name, side, set_no), sentence(segment.name, side), sentence(segment.name))
        )
    )


def _side(side: Side, words: Words) -> str:
    return words.left if side is Side.LEFT else words.right


def _amount(segment: Segment, words: Words) -> str:
    """How many, where no pace tells it."""
    if segment.kind is not Kind.REPS or (segment.rep_ms is not None and segment.count != MAX):
        return ""
    return words.as_many if segment.count == MAX else words.reps.format(segment.count)


def _technique(segment: Segment, after_tone: int) -> Iterator[Request]:
    """One technique cue after the other; in paced repetitions from the second on, after its number."""
    rep_ms = segment.rep_ms
    for number, text in enumerate(segment.technique):
        if rep_ms is None:
            yield Request(Topic.TECHNIQUE, (sentence(text),), after_tone + 400, None)
        else:
            pause = max(1, -(-3_000 // rep_ms))
            start = (1 + number * pause) * rep_ms
            yield Request(Topic.TECHNIQUE, (sentence(text),), start + 900, None)


def _reps_to_count(segment: Segment) -> int:
    if segment.rep_ms is None:
        return 0
    return 1 if segment.count == MAX else int(segment.count or 0)


def _count_texts(segment: Segment, first: int, last: int) -> Iterator[Request]:
    """The number of each repetition where it starts; the first gives way to the start tone."""
    rep_ms = segment.rep_ms
    if rep_ms is None or rep_ms < SPOKEN_COUNT_FROM_MS:
        return
    words = segment.announcement.words
    for rep in range(first, last + 1):
        at = (rep - 1) * rep_ms + (0 if rep > 1 else START_MS[ToneName.WORK] + AFTER_TONE_MS)
        number = str(rep)
        texts = (sentence(words.last_one), number) if _is_last(segment, rep) else (number,)
        yield Request(Topic.COUNT, texts, at, at)


def _is_last(segment: Segment, rep: int) -> bool:
    return segment.count == rep and rep >= LAST_ONE_FROM


def _in_order(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """By time; at the same moment a tone before a text."""
    return tuple(sorted(cues, key=lambda cue: (cue.at_ms, isinstance(cue, Speech))))
