"""The pages behind the side bar: each is built when it is first shown, and connected to what it wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rehab_player.core.language import language
from rehab_player.core.routine import Side, Sides
from rehab_player.doors import now
from rehab_player.resources import all_editions, assets_dir
from rehab_player.storage.log_problem import LogProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from rehab_player.asking import Asking
    from rehab_player.core.history_doses import Prescription
    from rehab_player.doors import Doors
    from rehab_player.starting import Starting
    from rehab_player.ui.editor.workshop import Workshop
    from rehab_player.ui.guide.page import GuidePage
    from rehab_player.ui.routines.cards import RoutineCard
    from rehab_player.ui.today.room import TodayRoom


class Rooms(QObject):
    """Signals: `sound_known` with the SoundStatus that a page found out; `phone_wanted` asks for what is
    followed as a calendar file."""

    sound_known = Signal(object)
    phone_wanted = Signal()

    def __init__(
        self,
        doors: Doors,
        starting: Starting,
        asking: Asking,
        workshop: Workshop,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._doors, self._starting, self._asking, self._workshop = doors, starting, asking, workshop
        self._today_room: TodayRoom | None = None
        self._guide_page: GuidePage | None = None
        doors.window.signs_wanted.connect(self._show_signs)
        self._builders: dict[str, Callable[[], QWidget]] = {
            "today": self._today,
            "routines": self._routines,
            "guide": self._guide,
            "history": self._history,
            "settings": self._settings_page,
        }

    def build(self, name: str) -> QWidget:
        """A page that is shown for the first time."""
        return self._builders[name]()

    def _today(self) -> QWidget:
        from rehab_player.ui.today.room import TodayRoom

        doors = self._doors
        self._today_room = room = TodayRoom(
            doors.theme,
            doors.icons,
            doors.drawings,
            doors.desk,
            flowing=lambda: doors.settings.flows,
        )
        room.reminders_wanted.connect(self._show_reminders)
        room.cadence_wanted.connect(lambda rate: doors.settings.change(cadence=rate))
        page = room.today
        page.due_wanted.connect(self._starting.due)
        page.start_wanted.connect(self._starting.card)
        page.resume_wanted.connect(self._starting.resume)
        page.keep_wanted.connect(self._starting.keep)
        page.discard_wanted.connect(self._starting.discard)
        page.choose_wanted.connect(lambda: doors.window.show_page("routines"))
        page.add_wanted.connect(self._add_routine)
        page.guide_wanted.connect(lambda: doors.window.show_page("guide"))
        page.what_now_wanted.connect(self._what_now)
        return room

    def _add_routine(self) -> None:
        from rehab_player.ui.today.add_sheet import open_add

        doors = self._doors
        open_add(
            doors.theme,
            doors.icons,
            doors.window,
            write=lambda: self._workshop.editor.new(),
            bring=lambda: self._workshop.bringing_in.ask(),
        )

    def offer_programme(self, file: str) -> None:
        """Today's room, with the sheet of this programme over it."""
        self._doors.window.show_page("today")
        if self._today_room is not None:
            self._today_room.show_programmes().offer(file)

    def _show_signs(self) -> None:
        self._doors.window.show_page("guide")
        if self._guide_page is not None:
            self._guide_page.show_signs()

    def _what_now(self) -> None:
        from rehab_player.ui.checkin.what_now import open_what_now

        doors = self._doors
        open_what_now(doors.theme, doors.icons, doors.guide(), doors.window)

    def _routines(self) -> QWidget:
        from rehab_player.ui.routines.marks import marks_of
        from rehab_player.ui.routines.page import RoutinesPage

        doors = self._doors
        page = RoutinesPage(
            doors.theme,
            doors.icons,
            doors.drawings,
            doors.folder.routines,
            marks=lambda: marks_of(self._workshop.own, doors.log),
            today=lambda: now().date(),
        )
        page.start_wanted.connect(self._starting.card)
        page.export_wanted.connect(self._export_sound)
        page.wall_sheet_wanted.connect(self._make_wall_sheet)

        def look_again(name: str) -> None:
            if name == "routines":
                page.show_shelf(doors.books.look())

        def look_for(path: Path | None) -> None:
            page.show_shelf(doors.books.look())
            if path is not None:
                page.choose(path)

        doors.window.shown.connect(look_again)
        self._workshop.serve(page)
        self._workshop.changed.connect(look_for)
        return page

    def _make_wall_sheet(self, card: RoutineCard) -> None:
        from rehab_player.ui.routines.wall_sheet import WallSheet
        from rehab_player.ui.routines.wall_sheet_card import ask_for_wall_sheet

        doors = self._doors
        folder = card.path.parent
        sheet = WallSheet(card, folder, doors.settings.value.affected, doors.books.figures_beside(folder))
        ask_for_wall_sheet(doors.theme, doors.icons, doors.window, sheet)

    def _export_sound(self, card: RoutineCard) -> None:
        from rehab_player.ui.export_sound import export_as_sound

        doors = self._doors
        sound = doors.settings.value.sound
        export_as_sound(doors.theme, doors.icons, doors.window, card.timeline, sound, card.path.stem)

    def _guide(self) -> QWidget:
        from rehab_player.ui.guide.page import GuidePage

        doors = self._doors
        affected = doors.settings.value.affected
        self._guide_page = page = GuidePage(
            doors.theme,
            doors.icons,
            doors.drawings,
            doors.guide(),
            assets_dir() / "guide",
            doors.books.figures.library.body,
            doors.books.card,
            doors.books.programme,
            programmes=True,
            side=Side.LEFT if affected is Sides.LEFT else Side.RIGHT,
        )
        page.programme_wanted.connect(self.offer_programme)
        page.start_wanted.connect(self._starting.file)
        return page

    def _history(self) -> QWidget:
        from rehab_player.storage.editions import Editions
        from rehab_player.ui.history.page import HistoryPage

        doors = self._doors
        return HistoryPage(
            doors.theme,
            doors.icons,
            doors.log,
            care=doors.care,
            now=now,
            prescriptions=self._prescriptions,
            routines=lambda: doors.books.shelf.cards,
            editions=Editions(all_editions(language())),
        )

    def _prescriptions(self) -> Sequence[Prescription]:
        from rehab_player.storage.care_doses import prescriptions_in

        try:
            return prescriptions_in(self._doors.care, self._doors.books.programmes())
        except LogProblem:
            return ()

    def _show_reminders(self) -> None:
        from rehab_player.ui.settings.page import SettingsPage

        page = self._doors.window.show_page("settings")
        assert isinstance(page, SettingsPage)
        page.show_section("reminders")

    def _settings_page(self) -> QWidget:
        from rehab_player.ui.reminders.tray import has_tray
        from rehab_player.ui.settings.page import SettingsPage

        doors = self._doors
        page = SettingsPage(
            doors.theme, doors.icons, doors.settings, doors.make_speaker, doors.folder, has_tray
        )
        page.phone_wanted.connect(self.phone_wanted)
        page.sound_known.connect(self.sound_known)
        page.questions_wanted.connect(lambda: self._asking.first_start.open_again())
        return page
