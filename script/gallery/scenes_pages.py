"""The ways to the states of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtTest import QTest

from rehab_player.core.routine import Side
from rehab_player.ui.first_start.page import FirstStartPage
from rehab_player.ui.today.morning import MorningCard

if TYPE_CHECKING:
    from rehab_player.ui.guide.page import GuidePage
    from rehab_player.ui.history.page import HistoryPage
    from rehab_player.ui.routines.page import RoutinesPage
    from rehab_player.ui.settings.page import SettingsPage
    from script.gallery.visit import Visit


def first_start_answered(visit: Visit) -> None:
    """Where, which side, since when; the note agreed to."""
    (page,) = visit.window.findChildren(FirstStartPage)
    page.questions.area.choose("back of ankle")
    page.questions.side.choose("left")
    page.agree.setChecked(True)
    visit.settle()


def morning_answered(visit: Visit) -> None:
    """The morning's question is answered, and has folded to a line."""
    (card,) = visit.window.findChildren(MorningCard)
    card.keys.set_score(2)
    visit.settle(900)


def routine_detail(visit: Visit) -> None:
    """A routine chosen among the others."""
    page = cast("RoutinesPage", visit.show_page("routines"))
    page.choose(visit.program.books.by_file()["contrast-soak"].path)
    visit.settle()


def problems(visit: Visit) -> None:
    """All that is wrong with a file."""
    visit.show_page("routines")
    visit.press("Show the problems")


def nothing_fits(visit: Visit) -> None:
    """A search without a find."""
    cast("RoutinesPage", visit.show_page("routines")).focus_search()
    QTest.keyClicks(visit.window.focusWidget(), "swimming")
    visit.settle(400)


def guide_place(visit: Visit) -> None:
    """A place of the foot is chosen."""
    page = cast("GuidePage", visit.show_page("guide"))
    page.choose("back", Side.LEFT)
    visit.settle()


def guide_tab(tab: str, visit: Visit) -> None:
    """One of the guide's other tabs."""
    cast("GuidePage", visit.show_page("guide")).show_tab(tab)
    visit.settle()


def session(visit: Visit) -> None:
    """A session in full, in place of the table: one that was stopped early."""
    page = cast("HistoryPage", visit.show_page("history"))
    stopped = next(row for row in visit.sessions() if row.end_reason)
    page.open_session(stopped.id)
    visit.settle()


def edit_session(visit: Visit) -> None:
    """All answers of a session, to be changed."""
    session(visit)
    visit.press("Edit")


def history_sheet(name: str, visit: Visit) -> None:
    """One of the sheets behind the buttons above the history."""
    visit.show_page("history")
    visit.press(name)


def backups(visit: Visit) -> None:
    """The backups."""
    cast("HistoryPage", visit.show_page("history")).sheets.backups()
    visit.settle(300)


def editor(visit: Visit) -> None:
    """The person's own routine in the editor, a step chosen."""
    page = cast("RoutinesPage", visit.show_page("routines"))
    page.edit_wanted.emit(visit.program.books.by_file()["evening-calf"].path, 24)
    visit.settle(600)


def editor_problem(visit: Visit) -> None:
    """A file with problems in the editor."""
    page = cast("RoutinesPage", visit.show_page("routines"))
    page.edit_wanted.emit(visit.frame.root / "routines" / "morning-calf.yaml", 14)
    visit.settle(600)


def editor_new(visit: Visit) -> None:
    """A new file."""
    visit.show_page("routines")
    visit.press("New")
    visit.settle(600)


def settings(section: str, visit: Visit) -> None:
    """A section of the settings."""
    cast("SettingsPage", visit.show_page("settings")).show_section(section)
    visit.settle(300)
