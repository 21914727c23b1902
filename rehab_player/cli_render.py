"""The command render: a routine as a sound file, as the person's settings would play it."""

from __future__ import annotations

import dataclasses
import sys
from typing import TYPE_CHECKING

from rehab_player.cli import Refused
from rehab_player.cli_files import playable, routine_to_play
from rehab_player.core.language import translate
from rehab_player.core.lengths import as_clock
from rehab_player.core.routine import Sides
from rehab_player.playing import timeline_for
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.settings import load_settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rehab_player.audio.render import Rendered

_YES = (translate("command_line", "y"), translate("command_line", "yes"))


def render_routine(
    file: str,
    out: Path,
    root: Path,
    folders: Sequence[Path],
    *,
    side: str | None,
    wait_s: int,
    may_replace: bool,
) -> int:
    """Write the routine to `out`; 1 when its file has problems. Refused when nothing can be written.

    `side` stands for the person's own setting, None takes that; `wait_s` is how long a wait
    is in the file.
    """
    loaded = routine_to_play(file, folders)
    if loaded is None:
        return 1
    settings, _ = load_settings(DataFolder(root).settings_path)
    if side is not None:
        settings = dataclasses.replace(settings, affected=Sides(side))
    # Numbers and sound files take a tenth of a second to load: not before the routine is known to be good.
    from rehab_player.audio import wording
    from rehab_player.audio.render import RenderProblem, render, system_reader

    reader = system_reader()
    meter = _Meter()
    try:
        done = render(
            timeline_for(playable(loaded), settings),
            out,
            settings.sound,
            reader=reader,
            wait_ms=wait_s * 1_000,
            may_replace=may_replace or _agreed(out),
            progress=meter.show,
        )
    except RenderProblem as problem:
        raise Refused(str(problem)) from None
    finally:
        meter.clear()
    print(f"{out}: {as_clock(done.duration_ms)}")
    _tell_left_out(done, "" if reader else f"{wording.no_voice()} {wording.voice_remedy()}")
    return 0


def _tell_left_out(done: Rendered, why: str) -> None:
    if done.texts_left_out:
        told = translate("command_line", "%n texts left out.", "", done.texts_left_out)
        print(f"{told} {why}".rstrip(), file=sys.stderr)


def _agreed(out: Path) -> bool:
    """Whether a file that exists may be replaced, as the person at the terminal says."""
    if not (out.exists() and sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    print(
        translate("command_line", "{out} exists already. Replace it? [y/N] ").format(out=out),
        end="",
        file=sys.stderr,
        flush=True,
    )
    return sys.stdin.readline().strip().lower() in _YES


class _Meter:
    """Per cent on standard error, where that is a terminal."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()
        self._told = -1

    def show(self, share: float) -> None:
        percent = int(share * 100)
        if self._is_shown and percent != self._told:
            self._told = percent
            print(f"\r{percent:3} %", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        if self._told >= 0:
            print("\r      \r", end="", file=sys.stderr, flush=True)
