"""A person's data folder in which every text is markup: it is shown as it is written, everywhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from rehab_player.core.session import MeasureRecord
from rehab_player.storage.history import Change, History, KeptSession
from script.gallery.person import Person
from script.gallery.visit import application, visit
from tests.storage.care_stories import RUN, SHOES
from tests.storage.export_stories import HEEL_DROPS
from tests.ui.reach.markup import markup_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rehab_player.ui.history.page import HistoryPage
    from rehab_player.ui.routines.page import RoutinesPage
    from script.gallery.visit import Visit

BAIT = "<img src='bait.png'><b>b</b>&amp;"
LONG = f"{BAIT}<a href='file:///etc/passwd'>a</a><br><table><tr><td>=1+1"
ROUTINE = f"""\
format: 1
name: "{LONG}"
summary: "{LONG}"
about: |
  {LONG}

  <p>{LONG}
areas: [calf]
goal: strength
equipment: ["{BAIT}", "{LONG}"]
caution: "{LONG}"
source: "{LONG}"
dose: {{per_day: 2}}
measures: [{{name: "{BAIT}", unit: "<i>"}}]
steps:
  - setup: "{LONG}"
  - {{hold: "{LONG}", for: 20s, cues: ["{LONG}", "{BAIT}"], load: "<b>12RM", figure: mine}}
  - rest: 5s
  - {{reps: "{LONG}", count: 3, tempo: {{"<b>up": 1s, down: 1s}}, sides: both}}
  - ask: pain
  - {{move: "{BAIT}", for: 10s, beat: 60}}
"""
BROKEN = f'format: 1\nname: "{BAIT}"\n"{BAIT}": 1\nsteps:\n  - "{BAIT}": 3\n  - play: "<img src=x>"\n'
PROGRAMME = f"""\
format: 1
programme: "{LONG}"
summary: "{LONG}"
source: "{LONG}"
phases:
  - name: "{BAIT}"
    weeks: 8
    do:
      - {{routine: hostile, per_day: 2, note: "{BAIT}"}}
    move_on: {{when: settled}}
ends: "{LONG}"
"""
FIGURES = f"""\
format: 1
figures:
  mine: {{hold: stand, frame: [-0.4, 0.4, -0.03, 1.1], title: "{BAIT}"}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Everything that can be named, with markup for a name."""
    person = Person(tmp_path / "<img src=x>data")
    person.hurts()
    routines = person.folder.routines
    (routines / "hostile.yaml").write_text(ROUTINE, "utf-8")
    (routines / "<img src=x>broken.yaml").write_text(BROKEN, "utf-8")
    for name, text in (("programmes/hostile.yaml", PROGRAMME), ("figures/mine.yaml", FIGURES)):
        (routines / name).parent.mkdir()
        (routines / name).write_text(text, "utf-8")
    session = replace(
        HEEL_DROPS,
        start=replace(HEEL_DROPS.start, routine_name=LONG, routine_file=f"/{BAIT}.yaml", areas=("calf",)),
        segments=tuple(replace(record, name=LONG) for record in HEEL_DROPS.segments),
        measures=(MeasureRecord(name=BAIT, unit="<i>kg", side=None, value=3.0),),
        note=LONG,
    )
    History(person.log).apply(Change(put_in=(KeptSession(session, imported_from=BAIT),)))
    person.care.put(replace(SHOES, name=BAIT))
    person.care.put(replace(RUN, note=LONG))
    person.follow("hostile", 3)
    person.close()
    return tmp_path / "<img src=x>data"


@pytest.fixture
def hostile(folder: Path) -> Iterator[Visit]:
    with visit(application(), folder) as visiting:
        yield visiting


def shown(here: Visit) -> int:
    """Nothing is markup; how many labels show the bait as it is written."""
    here.settle(150)
    here.window.grab()
    assert markup_in(here.window) == []
    return sum(BAIT in QLabel.text(label) for label in here.window.findChildren(QLabel))


def test_every_page_shows_what_is_written(hostile: Visit) -> None:
    shown(hostile)
    routines = cast("RoutinesPage", hostile.show_page("routines"))
    routines.choose(hostile.program.books.by_file()["hostile"].path)
    assert shown(hostile) > 0
    hostile.press("Show the problems")
    assert shown(hostile) > 0
    hostile.press("Close")
    history = cast("HistoryPage", hostile.show_page("history"))
    history.open_session(hostile.sessions()[0].id)
    assert shown(hostile) > 0
    hostile.press("Edit")
    shown(hostile)
    for page in ("guide", "settings", "today"):
        hostile.show_page(page)
        shown(hostile)


def test_the_editor_shows_what_is_written(hostile: Visit) -> None:
    page = cast("RoutinesPage", hostile.show_page("routines"))
    for name, line in (("hostile.yaml", 18), ("<img src=x>broken.yaml", 3)):
        page.edit_wanted.emit(hostile.frame.root / "routines" / name, line)
        hostile.settle(400)
        shown(hostile)


def test_the_whole_of_a_session_shows_what_is_written(hostile: Visit) -> None:
    path = hostile.frame.root / "routines" / "hostile.yaml"
    hostile.program.starting.file(path, start=True)
    for _ in range(20):
        shown(hostile)
        hostile.key(Qt.Key.Key_Right)
    hostile.pass_s(30)
    shown(hostile)


def test_a_text_with_a_picture_in_it_is_found() -> None:
    """The net itself catches something."""
    application()
    window = QWidget()
    label = QLabel("<b>x</b>", window)
    assert len(markup_in(window)) == 1
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert markup_in(window) == []
    label.setToolTip("<img src='x'>")
    assert len(markup_in(window)) == 1
    window.deleteLater()
