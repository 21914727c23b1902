"""When cues are heard, recorded from a real sound server, and how exact and quick rendering is."""

from __future__ import annotations

import os
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from rehab_player.audio.render import FORMATS, Track, render, stretches, system_reader
from rehab_player.audio.samples import A_MS, RATE
from rehab_player.audio.speaker import Speaker
from rehab_player.clock import now_ms
from rehab_player.core.cues import Tone, ToneName
from rehab_player.core.flatten import flatten
from rehab_player.core.routine import Hold, Phase, Reps, Routine, Sides
from rehab_player.core.sound import SoundPath, SoundSettings
from script.benches.figures import CUE, RENDERING, Figure, judged, unmeasured
from script.benches.processes import cpu_seconds, family, pss_mb
from tests.audio.listening import Recording, Server, errors_ms, missing, onsets_ms, wait_until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rehab_player.audio.samples import Pcm
    from rehab_player.core.cues import Cue
    from rehab_player.core.timeline import Timeline

TEMPO = (Phase("up", 2_000), Phase("down", 3_000), Phase("bottom", 1_000))
REST_MS = 30_000
BUSY_MS = 120
HORIZON_MS = 90_000
RELAY_MS = 5_000
COMPARED = 400 * A_MS
"""What is compared of the sound from a cue on; before it lies the splice that put the clock right."""
SEARCH = 30 * A_MS
ONSET_AIM = "5 ms, better 1 ms"
SETTINGS = SoundSettings()


def run(minutes: float) -> Iterator[Figure]:
    lacking = missing()
    if lacking:
        yield unmeasured(CUE, ", ".join(lacking))
    else:
        yield from _heard(minutes)
        yield from _after_a_crash()
    yield from _without_a_server()
    yield from _rendered()


# Heard from a real server


def _heard(minutes: float) -> Iterator[Figure]:
    told = _heel_drops(minutes)
    with _place() as server, _speaker() as speaker:
        server.start()
        begun = time.perf_counter()
        speaker.start()
        wait_until(lambda: speaker.status().path is SoundPath.STREAM, "stream")
        opened = time.perf_counter() - begun
        recording = Recording(server, Path(server.environment["XDG_RUNTIME_DIR"]) / "heard")
        process = _speakers_process()
        used = cpu_seconds(process)
        _begin, seconds = _play_while_busy(speaker, told)
        used = cpu_seconds(process) - used
        memory = pss_mb(process)
        heard = recording.stop()
    wanted = np.concatenate(list(Track(told, SETTINGS, system_reader()).blocks()))
    moments = [at for at, cue in _cues(told) if isinstance(cue, Tone)]
    compared = _compare(heard, wanted, moments)
    length = f"{seconds / 60:.1f} minutes of heel drops with speech"
    how = f"{len(moments)} tones in {length}, program blocked {BUSY_MS} ms at a time"
    yield judged(CUE, compared.worst_ms, f"{compared.worst_ms:.2f} ms", how)
    clock = f"the device's clock, {compared.clock_ppm:+.1f} ppm beside ours, left in"
    yield Figure("the same, in the recording's own time", f"{compared.drifting_ms:.2f} ms", "5 ms", clock)
    what = "recording like the rendered file, least from any tone on"
    yield Figure(what, f"{compared.likeness:.2%}", "95 %: no gap", "correlation over 0.4 s")
    yield Figure(
        "steepest step beside the rendered file's", f"{_steps(heard, wanted):.2f} ×", "1 ×: no click"
    )
    yield Figure("speaker, from start to open stream", f"{opened:.2f} s", "0.3 s")
    yield Figure("speaker, processor", f"{used / seconds:.1%}", "2 %", "of one core")
    yield Figure("speaker, memory (PSS)", f"{memory:.0f} MB", "small", "its process, and what it started")


def _play_while_busy(speaker: Speaker, told: Timeline) -> tuple[int, float]:
    """Play it all as the program does, and be busy in between; when it began, and how long it took in s."""
    cues = _cues(told)
    begin = now_ms() + 1_000
    end = begin + max(at + cue.duration_ms for at, cue in cues) + 1_000
    while (now := now_ms()) < end:
        ahead = [
            (begin + at, cue) for at, cue in cues if now < begin + at + cue.duration_ms < now + HORIZON_MS
        ]
        speaker.play(ahead)
        while now_ms() < min(now + RELAY_MS, end):
            _hold_up(BUSY_MS)
            speaker.poll()
            time.sleep(BUSY_MS / 1_000)
    return begin, (end - begin) / 1_000


def _after_a_crash() -> Iterator[Figure]:
    """The server is killed in mid-session and started again."""
    with _place() as server, _speaker() as speaker:
        server.start()
        speaker.start()
        wait_until(lambda: speaker.status().path is SoundPath.STREAM, "stream")
        begin = now_ms() + 500
        moments = [begin + 500 * number for number in range(60)]
        speaker.play([(at, Tone(0, ToneName.TICK, 90)) for at in moments])
        wait_until(lambda: now_ms() > begin + 3_000, "sound")
        server.kill()
        noticed = _seconds_until(lambda: speaker.status().path is SoundPath.NONE)
        server.start()
        back = _seconds_until(lambda: speaker.status().path is SoundPath.STREAM)
        recording = Recording(server, Path(server.environment["XDG_RUNTIME_DIR"]) / "heard")
        wait_until(lambda: now_ms() > begin + 20_000, "sound")
        heard = onsets_ms(recording.stop())
    errors = errors_ms(heard, [500 * number for number in range(len(heard))])
    yield Figure("sound server killed: noticed after", f"{noticed:.2f} s", "1 s")
    yield Figure("sound server back: used again after", f"{back:.2f} s", "2 s")
    yield Figure(
        "tones after that, worst", f"{np.abs(errors).max():.2f} ms", ONSET_AIM, f"{len(heard)} tones"
    )


def _without_a_server() -> Iterator[Figure]:
    with _place(), _speaker() as speaker:
        begun = time.perf_counter()
        speaker.start()
        told = _seconds_until(lambda: speaker.status().path is not SoundPath.STARTING)
        begun = time.perf_counter()
        for _ in range(100):
            speaker.play([(now_ms() + 500, Tone(0, ToneName.TICK, 90))])
        each = (time.perf_counter() - begun) / 100
        status = speaker.status()
    yield Figure("no sound server: said after", f"{told:.2f} s", "1 s", f"“{status.problem}”")
    yield Figure("no sound server: one call of the program", f"{each * 1_000:.2f} ms", "1 ms")


# Rendered


def _rendered() -> Iterator[Figure]:
    told = _heel_drops(14)
    with tempfile.TemporaryDirectory() as folder:
        for ending in FORMATS:
            yield _render_speed(told, Path(folder) / f"routine{ending}")
    yield _exactness()


def _render_speed(told: Timeline, out: Path) -> Figure:
    begun = time.perf_counter()
    done = render(told, out, SETTINGS, reader=system_reader())
    seconds = time.perf_counter() - begun
    speed = done.duration_ms / 1_000 / seconds
    kind = out.suffix[1:].upper()
    how = f"{done.duration_ms / 1_000:.0f} s of sound to {kind}, speech included"
    if out.suffix == ".wav":
        return judged(RENDERING, speed, f"{speed:.0f} ×", how)
    return Figure(f"render to {kind}", f"{speed:.0f} ×", "", how)


def _exactness() -> Figure:
    """Tones in silence: each starts with a zero at its own sample, and sounds from the next one on."""
    told = flatten(
        Routine(name="holds", steps=(Hold(name="hold", duration_ms=41_003, sets=9, rest_ms=9_007),)),
        affected=Sides.BOTH,
    )
    cues = [(at, cue) for at, cue in _cues(told) if isinstance(cue, Tone)]
    pcm = np.concatenate(list(Track(told, SETTINGS, None).blocks()))
    wrong = 0
    for at, _ in cues:
        place = at * A_MS
        is_silent_before = not pcm[max(0, place - 10) : place + 1].any()
        sounds_after = pcm[place + 1 : place + 1 + A_MS].any()
        wrong += not (is_silent_before and sounds_after)
    return Figure("rendered tones off their sample", f"{wrong} of {len(cues)}", "0")


# Helpers


class Compared(NamedTuple):
    """How far cues were from their moments, and how like the sound round them was to what was wanted.

    `worst_ms` is by our clock, `drifting_ms` by the device's, which runs `clock_ppm` faster.
    """

    worst_ms: float
    drifting_ms: float
    clock_ppm: float
    likeness: float


def _compare(heard: Pcm, wanted: Pcm, moments: list[int]) -> Compared:
    """Find what is wanted from each moment on in what was heard; the common offset is taken out.

    A recording counts the device's samples. Cues keep to our clock, so they drift in it as
    the device's clock does: that is a straight line, and what is left beside it is error.
    """
    offset = _offset(heard, wanted)
    lags, likenesses = [], []
    for at in moments:
        first = at * A_MS
        part = wanted[first : first + COMPARED].astype(float)
        begin = first + offset - SEARCH
        around = heard[max(0, begin) : begin + len(part) + 2 * SEARCH].astype(float)
        if len(around) < len(part) + 2 * SEARCH:
            lags.append(float(SEARCH))  # it was not heard at all
            likenesses.append(0.0)
            continue
        lag, likeness = _best(around, part)
        lags.append(lag)
        likenesses.append(likeness)
    late = np.array(lags) / A_MS
    slope, start = np.polyfit(moments, late, 1)
    beside = np.abs(late - (start + slope * np.array(moments)))
    drifting = np.abs(late - np.median(late))
    return Compared(float(beside.max()), float(drifting.max()), float(slope * 1e6), min(likenesses))


def _steps(heard: Pcm, wanted: Pcm) -> float:
    """The steepest step from sample to sample in what was heard, as a multiple of that in what was wanted."""
    one, other = (int(np.abs(np.diff(samples.astype(np.int32))).max()) for samples in (heard, wanted))
    return one / other


def _offset(heard: Pcm, wanted: Pcm) -> int:
    """How much later everything was heard than it stands in the file, from the first seconds of both."""
    loud = [np.flatnonzero(np.abs(samples[: 60 * RATE].astype(int)) > 400)[0] for samples in (heard, wanted)]
    return int(loud[0] - loud[1])


def _best(around: np.ndarray, part: np.ndarray) -> tuple[float, float]:
    """The lag at which `part` is most like what is around, from the middle, and how like: 1 is the same."""
    size = 1 << (len(around) + len(part) - 1).bit_length()
    spectrum = np.fft.rfft(around, size) * np.conj(np.fft.rfft(part, size))
    products = np.fft.irfft(spectrum, size)[: 2 * SEARCH + 1]
    energy = np.cumsum(around**2)
    sums = energy[len(part) - 1 : len(part) + 2 * SEARCH] - np.concatenate(([0.0], energy[: 2 * SEARCH]))
    likeness = products / np.sqrt(np.maximum(sums, 1) * max(float(part @ part), 1))
    place = int(likeness.argmax())
    return float(place - SEARCH), float(likeness[place])


def _heel_drops(minutes: float) -> Timeline:
    sets = max(1, round(minutes * 60_000 / (6_000 * 15 + REST_MS)))
    count = 15 if sets > 1 else max(3, round(minutes * 10))
    step = Reps(name="Heel drop, knee straight", count=count, tempo=TEMPO, sets=sets, rest_ms=REST_MS)
    return flatten(Routine(name="Heel drops", steps=(step,)), affected=Sides.BOTH)


def _cues(told: Timeline) -> list[tuple[int, Cue]]:
    """All cues from the start of the lead-in."""
    return [scheduled for stretch in stretches(told) for scheduled in stretch.cues()]


@contextmanager
def _place() -> Iterator[Server]:
    """A folder of our own for a server, and this program looking for its sound there."""
    with tempfile.TemporaryDirectory(prefix="rp-") as folder:
        server = Server(Path(folder))
        usual = dict(os.environ)
        os.environ.clear()
        os.environ.update(server.environment)
        try:
            yield server
        finally:
            server.kill()
            os.environ.clear()
            os.environ.update(usual)


@contextmanager
def _speaker() -> Iterator[Speaker]:
    speaker = Speaker(SETTINGS)
    try:
        yield speaker
    finally:
        speaker.close()


def _hold_up(milliseconds: float) -> None:
    end = time.monotonic() + milliseconds / 1_000
    while time.monotonic() < end:
        sum(range(1_000))


def _seconds_until(is_true: Callable[[], bool]) -> float:
    begun = time.perf_counter()
    wait_until(is_true, "change")
    return time.perf_counter() - begun


def _speakers_process() -> int:
    """The speaker's process among those that this program started."""
    found = [
        pid
        for pid in family(os.getpid())
        if b"rehab_player.audio" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]
    return found[0]
