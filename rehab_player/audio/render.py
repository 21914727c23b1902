"""A whole routine as a sound file, by the mixer that plays it: every cue at its exact sample.

Waits become their spoken prompt and a pause, questions are left out. The file appears only
when it is whole.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rehab_player.audio.desk import Maker, Silent, gains
from rehab_player.audio.fitting import Verdict, Wording
from rehab_player.audio.mixer import DUCK_MS, Mixer, Sound
from rehab_player.audio.samples import A_MS, RATE, to_pcm
from rehab_player.audio.speech import FAILURES_TO_GIVE_UP, Kept, Manner, Reader
from rehab_player.audio.spots import Scheduled, Spot, spots
from rehab_player.audio.voices import SpeechFailed, find_voice
from rehab_player.core.cues import Speech
from rehab_player.core.language import translate
from rehab_player.core.sound import SoundSettings, is_audible
from rehab_player.core.timeline import Kind, Segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rehab_player.audio.samples import Pcm
    from rehab_player.core.timeline import Timeline

WAIT_MS = 10_000
AFTER_PROMPT_MS = 1_000
TAIL_MS = 300
ARTIST = "Rehab Player"
FORMATS = {".wav": "WAV", ".flac": "FLAC", ".ogg": "OGG", ".mp3": "MP3"}


class RenderProblem(Exception):
    """The file was not written, and nothing is left of it; the message is for people."""


class Cancelled(RenderProblem):
    """Given up on request."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What was written: its length, and how many texts have no sound in it."""

    duration_ms: int
    texts_left_out: int


def render(
    timeline: Timeline,
    out: Path,
    settings: SoundSettings,
    *,
    reader: Reader | None,
    wait_ms: int = WAIT_MS,
    may_replace: bool = False,
    progress: Callable[[float], None] = lambda share: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """Write the timeline as WAV, FLAC, OGG or MP3, told by the ending of `out`.

    `reader` speaks the texts; None leaves them out. `progress` hears shares from 0 to 1.
    Raises `RenderProblem`: for another ending, a file that exists unless `may_replace`, a
    folder or disk that takes nothing; `Cancelled` when `is_cancelled` says so.
    """
    form = FORMATS.get(out.suffix.lower())
    if form is None:
        raise RenderProblem(
            translate("render", "{name}: the name must end in {endings}.").format(
                name=out.name, endings=", ".join(FORMATS)
            )
        )
    if out.exists() and not may_replace:
        raise RenderProblem(translate("render", "{out} exists already.").format(out=out))
    track = Track(timeline, settings, reader, wait_ms)
    with _finished_later(out) as unfinished:
        _write(unfinished, form, timeline.name, _watched(track, progress, is_cancelled))
        _check(unfinished, track.length)
    return Rendered(track.length // A_MS, track.texts_left_out)


def system_reader() -> Reader | None:
    """The voice of this system, for `render`."""
    voice = find_voice()
    return Reader(voice) if voice else None


class Track:
    """The timeline as blocks of a second; only what sounds nearby is kept in memory."""

    def __init__(
        self, timeline: Timeline, settings: SoundSettings, reader: Reader | None, wait_ms: int = WAIT_MS
    ) -> None:
        self._settings = settings
        self._stretches = tuple(stretches(timeline, wait_ms))
        self._maker = Maker(
            _Rendering(reader, Manner(settings.voice, settings.speed)) if reader else Silent()
        )
        self.length = (self._stretches[-1].end_ms + TAIL_MS) * A_MS
        self.texts_left_out = 0

    def blocks(self) -> Iterator[Pcm]:
        """All samples, in order."""
        mixer = Mixer()
        coming = self._sounds()
        following = next(coming, None)
        for first in range(0, self.length, RATE):
            count = min(RATE, self.length - first)
            while following is not None and following.start <= first + count + DUCK_MS * A_MS:
                mixer.add(following)
                following = next(coming, None)
            yield to_pcm(mixer.read(first, count, gains(self._settings)))
            mixer.forget_before(first + count)

    def _sounds(self) -> Iterator[Sound]:
        for stretch in self._stretches:
            for spot in spots(stretch.cues()):
                if is_audible(spot.cue, self._settings):
                    made = self._maker.sound(_within(spot, stretch), 0)
                    if isinstance(made, Sound):
                        yield made
                    else:
                        self.texts_left_out += 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the file: its cues count from `begin_ms`."""

    begin_ms: int
    end_ms: int
    source: Segment | tuple[Any, ...]

    def cues(self) -> tuple[Scheduled, ...]:
        """The cues with their places in the file."""
        found = self.source if isinstance(self.source, tuple) else self.source.cues
        return tuple((self.begin_ms + cue.at_ms, cue) for cue in found)


def stretches(timeline: Timeline, wait_ms: int = WAIT_MS) -> Iterator[Stretch]:
    """Lead-in, segments and finish, one after another, with waits as pauses and no questions."""
    at_ms = timeline.lead_in_ms
    yield Stretch(0, at_ms, timeline.lead_in)
    for segment in timeline.segments:
        if segment.kind is not Kind.ASK:
            length = segment.duration_ms if segment.duration_ms is not None else _pause(segment, wait_ms)
            yield Stretch(at_ms, at_ms + length, segment)
            at_ms += length
    yield Stretch(at_ms, at_ms + _length(timeline.finish), timeline.finish)


def _pause(segment: Segment, wait_ms: int) -> int:
    return max(wait_ms, _length(segment.cues) + AFTER_PROMPT_MS)


def _length(cues: tuple[Any, ...]) -> int:
    """Until the last cue is over, texts as estimated and a third longer."""
    return max(
        (cue.at_ms + cue.duration_ms * (4 if isinstance(cue, Speech) else 3) // 3 for cue in cues),
        default=0,
    )


def _within(spot: Spot, stretch: Stretch) -> Spot:
    """A text in a pause may last as long as it likes while playing; in a file the pause ends."""
    if not isinstance(spot.cue, Speech):
        return spot
    return Spot(spot.at_ms, spot.cue, room_ms=min(spot.room_ms, stretch.end_ms - spot.at_ms))


class _Rendering:
    """Texts, rendered when they are asked for; a voice that keeps failing is not asked any more."""

    def __init__(self, reader: Reader, manner: Manner) -> None:
        self._reader = reader
        self._manner = manner
        self._kept = Kept()
        self._failures = 0

    def length_ms(self, wording: Wording) -> int | Verdict:
        found = self.samples(wording)
        return found if isinstance(found, Verdict) else -(-len(found) // A_MS)

    def samples(self, wording: Wording) -> Pcm | Verdict:
        key = (wording, self._manner)
        if key not in self._kept:
            if self._failures >= FAILURES_TO_GIVE_UP:
                return Verdict.UNSPEAKABLE
            self._kept.put(key, self._read(wording))
        pcm = self._kept.get(key)
        return Verdict.UNSPEAKABLE if pcm is None else pcm

    def _read(self, wording: Wording) -> Pcm | None:
        try:
            pcm = self._reader.read(wording, self._manner)
        except SpeechFailed:
            self._failures += 1
            return None
        self._failures = 0
        return pcm

    def want(self, wording: Wording, due_ms: int) -> None:
        """It is rendered when it is asked for."""


def _watched(
    track: Track, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> Iterator[Pcm]:
    done = 0
    for block in track.blocks():
        if is_cancelled():
            raise Cancelled(translate("render", "The export was given up."))
        yield block
        done += len(block)
        progress(done / track.length)


@contextlib.contextmanager
def _finished_later(out: Path) -> Iterator[Path]:
    """A file beside `out` that takes its place at the end, or is removed when anything fails."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{out.stem}-", suffix=out.suffix, dir=out.parent)
        os.close(handle)
        unfinished = Path(name)
    except OSError as problem:
        raise RenderProblem(
            translate("render", "{folder} takes no file: {reason}.").format(
                folder=out.parent, reason=problem.strerror
            )
        ) from problem
    try:
        yield unfinished
        unfinished.chmod(0o666 & ~_umask())
        unfinished.replace(out)
    except OSError as problem:
        raise RenderProblem(
            translate("render", "{out} was not written: {reason}.").format(out=out, reason=problem.strerror)
        ) from problem
    finally:
        unfinished.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _write(path: Path, form: str, title: str, blocks: Iterator[Pcm]) -> None:
    import soundfile

    try:
        with soundfile.SoundFile(path, "w", RATE, 1, format=form) as file:
            file.title = title
            file.artist = ARTIST
            for block in blocks:
                file.write(block)
    except (soundfile.LibsndfileError, AssertionError) as problem:
        raise RenderProblem(
            translate("render", "{folder} took only a part of the file: is the disk full?").format(
                folder=path.parent
            )
        ) from problem


def _check(path: Path, length: int) -> None:
    """A full disk is not always told while writing."""
    import soundfile

    try:
        written = soundfile.info(str(path)).frames
    except soundfile.LibsndfileError:
        written = 0
    if written < length:
        raise RenderProblem(
            translate("render", "{folder} took only a part of the file: is the disk full?").format(
                folder=path.parent
            )
        )
