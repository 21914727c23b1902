"""Every page and state worth looking at: whose data it shows, and how a person gets there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from rehab_player.core.checkin import RedSign
from script.gallery import scenes_pages, scenes_player
from script.gallery.person import BROKEN, DROPS, NOW, Person, nobody, whole_life

if TYPE_CHECKING:
    from pathlib import Path

    from script.gallery.visit import Visit

Steps = Callable[["Visit"], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One state. `story` makes the data folder, the same one for all scenes with the same story;
    `steps` lead from the first page to the state."""

    name: str
    story: str = "weeks"
    steps: Steps = lambda visit: None
    at: datetime = NOW
    sound_problem: str = ""


def newcomer(root: Path) -> None:
    """The first start is over, and nothing was done yet."""
    with_person(root, lambda person: person.hurts())


def interrupted(root: Path) -> None:
    """Weeks of sessions, the last one left in the middle."""
    whole_life(root)
    with_person(root, lambda person: person.leave_open("ankle-strength-10", 1, 20))


def done_for_today(root: Path) -> None:
    """Weeks of sessions, those of today among them."""
    whole_life(root)

    def day(person: Person) -> None:
        person.wake(0, 2, 5)
        person.do(DROPS, 0, before=2, worst=3)
        person.do(DROPS, 0, 18, before=1, worst=3)

    with_person(root, day)


def red_day(root: Path) -> None:
    """Weeks of sessions, and a red light yesterday."""
    whole_life(root)
    with_person(root, lambda person: person.check_in(1, 7, RedSign.SWELLING))


def broken_file(root: Path) -> None:
    """Weeks of sessions, and a routine file with problems."""
    whole_life(root)
    (root / "routines" / "morning-calf.yaml").write_text(BROKEN, encoding="utf-8")


STORIES: dict[str, Callable[[Path], None]] = {
    "nobody": nobody,
    "newcomer": newcomer,
    "weeks": whole_life,
    "interrupted": interrupted,
    "done": done_for_today,
    "red": red_day,
    "broken": broken_file,
}


def with_person(root: Path, tell: Callable[[Person], object]) -> None:
    """Tell more of the person whose folder this is, made new where there is none."""
    person = Person(root)
    tell(person)
    person.close()


def scenes() -> tuple[Scene, ...]:
    """All, in the order of the pages."""
    return (*_today(), *_before_and_player(), *_others())


def _today() -> tuple[Scene, ...]:
    p = scenes_pages
    evening = NOW + timedelta(hours=13)
    return (
        Scene(name="first-start", story="nobody"),
        Scene(name="first-start-answered", story="nobody", steps=p.first_start_answered),
        Scene(name="today-new", story="newcomer"),
        Scene(name="today"),
        Scene(name="today-answered", steps=p.morning_answered),
        Scene(name="today-interrupted", story="interrupted"),
        Scene(name="today-done", story="done", at=evening),
        Scene(name="today-red", story="red"),
        Scene(name="today-why", steps=lambda visit: visit.press("Why?")),
        Scene(name="warning-signs", steps=lambda visit: visit.press("Warning signs")),
        Scene(name="programmes", steps=lambda visit: visit.press("Follow a programme")),
        Scene(name="programme", steps=lambda visit: visit.press("Follow a programme", "Look and follow")),
        Scene(name="running", steps=lambda visit: visit.press("Running and shoes")),
        Scene(name="running-add", steps=lambda visit: visit.press("Running and shoes", "Add a run")),
    )


def _before_and_player() -> tuple[Scene, ...]:
    p = scenes_player
    no_sound = "No sound: cues are shown large"
    return (
        Scene(name="check-in", steps=p.check_in),
        Scene(name="check-in-green", steps=p.green),
        Scene(name="check-in-yellow", steps=p.yellow),
        Scene(name="check-in-red", steps=p.red),
        Scene(name="player-lead-in", steps=p.lead_in),
        Scene(name="player-setup", steps=p.setup),
        Scene(name="player-reps", steps=p.reps),
        Scene(name="player-rest", steps=p.rest),
        Scene(name="player-hold", steps=p.hold),
        Scene(name="player-move", steps=p.move),
        Scene(name="player-switch", steps=p.switch),
        Scene(name="player-soak", steps=p.soak),
        Scene(name="player-paused", steps=p.paused),
        Scene(name="player-skipped", steps=p.skipped),
        Scene(name="player-pain", steps=p.pain),
        Scene(name="player-above-limit", steps=p.above_the_limit),
        Scene(name="player-end", steps=p.end),
        Scene(name="player-away", steps=p.away),
        Scene(name="player-keys", steps=p.keys),
        Scene(name="player-silent", steps=p.reps, sound_problem=no_sound),
        Scene(name="end-page", steps=p.end_page),
    )


def _others() -> tuple[Scene, ...]:
    p = scenes_pages
    return (
        Scene(name="routines", steps=lambda visit: visit.show_page("routines")),
        Scene(name="routines-detail", steps=p.routine_detail),
        Scene(name="routines-broken", story="broken", steps=lambda visit: visit.show_page("routines")),
        Scene(name="routines-problems", story="broken", steps=p.problems),
        Scene(name="routines-nothing", steps=p.nothing_fits),
        Scene(name="guide", steps=lambda visit: visit.show_page("guide")),
        Scene(name="guide-place", steps=p.guide_place),
        *(
            Scene(name=f"guide-{tab}", steps=partial(p.guide_tab, tab))
            for tab in ("why", "lights", "stop", "see", "shoes", "load", "sources")
        ),
        Scene(name="history-empty", story="newcomer", steps=lambda visit: visit.show_page("history")),
        Scene(name="history", steps=lambda visit: visit.show_page("history")),
        Scene(name="history-session", steps=p.session),
        Scene(name="history-edit", steps=p.edit_session),
        Scene(name="history-export", steps=partial(p.history_sheet, "Export")),
        Scene(name="history-report", steps=partial(p.history_sheet, "Report for the physio")),
        Scene(name="history-add", steps=partial(p.history_sheet, "Add by hand")),
        Scene(name="history-backups", steps=p.backups),
        Scene(name="editor", steps=p.editor),
        Scene(name="editor-problem", story="broken", steps=p.editor_problem),
        Scene(name="editor-new", steps=p.editor_new),
        *(
            Scene(name=f"settings-{section}", steps=partial(p.settings, section))
            for section in ("you", "sound", "player", "look", "files", "about")
        ),
    )
