"""The sheet that saves what is followed as a calendar file for a phone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QHBoxLayout

from rehab_player.core.calendar_plan import ALL_DAYS
from rehab_player.storage.export_calendar import write_plan
from rehab_player.storage.export_file import ExportFault, ExportProblem
from rehab_player.ui.history.sheet_parts import ProblemLine, add_button, cancel_button
from rehab_player.ui.history.wording import day_text
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.field import Field
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime

    from PySide6.QtWidgets import QWidget

    from rehab_player.core.calendar_plan import CalendarEntry
    from rehab_player.ui.history.doors import FileNames
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

translate = QCoreApplication.translate
NAME = "rehab-reminders.ics"


class PhoneSheet(Sheet):
    """Says what goes into the file, asks where, and asks before a file is replaced."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        host: QWidget,
        entries: Sequence[CalendarEntry],
        now: datetime,
        files: FileNames,
        *,
        folder: Path | None = None,
    ) -> None:
        super().__init__(theme, host, translate("Reminders", "Reminders for the phone"))
        self._entries, self._now, self._files = entries, now, files
        for line in _told(entries, now.date()):
            self.body.addWidget(Text(theme, line, self, wrap=True))
        for hint in _hints(entries):
            self.body.addWidget(Text(theme, hint, self, color="ink2", wrap=True))
        self.problem = ProblemLine(theme, icons, self)
        self.result = Text(theme, "", self, wrap=True)
        self.result.hide()
        self.name = Field(theme, icons, translate("Reminders", "File"), self)
        self.name.setText(str((Path.home() if folder is None else folder) / NAME))
        self.name.textEdited.connect(lambda _text: self._tell(""))
        self.browse = Button(theme, icons, translate("Reminders", "Choose"), self)
        self.browse.clicked.connect(self._browse)
        self._lay_out()
        self.cancel = cancel_button(self, theme, icons)
        self.go = add_button(self, theme, icons, translate("Reminders", "Save"), self.save, rank="primary")
        for part in (self.name, self.browse, self.go):
            part.setVisible(bool(entries))

    def save(self) -> None:
        """Write the file; one that is there only once that was asked for."""
        path = Path(self.name.text().strip()).expanduser()
        replace = self.go.label == translate("Reminders", "Replace it")
        try:
            write_plan(path, self._entries, self._now, replace=replace)
        except ExportProblem as problem:
            self._tell(problem.message)
            if problem.kind is ExportFault.EXISTS:
                self.go.set_label(translate("Reminders", "Replace it"))
            return
        self._tell("")
        self.result.setText(translate("Reminders", "Saved as {path}.").format(path=path))
        self.result.show()
        self.cancel.set_label(translate("Reminders", "Close"))

    def _tell(self, problem: str) -> None:
        self.problem.tell(problem)
        self.result.hide()
        self.go.set_label(translate("Reminders", "Save"))

    def _browse(self) -> None:
        title, suggested = translate("Reminders", "Reminders for the phone"), Path(self.name.text())
        path = self._files.to_save(self, title, suggested, "*.ics")
        if path is not None:
            self.name.setText(str(path))
            self._tell("")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.dp(10))
        row.addWidget(self.name, 1)
        row.addWidget(self.browse)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.result)


def _told(entries: Sequence[CalendarEntry], today: date) -> list[str]:
    """A line for each routine, with its times and days, in the order of the plans."""
    grouped: dict[tuple[str, str], list[CalendarEntry]] = {}
    for one in entries:
        grouped.setdefault((one.routine_name, _days(one, today)), []).append(one)
    words = translate("Reminders", "{name}: {times}, {days}")
    return [
        words.format(name=name, days=days, times=_times(found)) for (name, days), found in grouped.items()
    ]


def _times(entries: Iterable[CalendarEntry]) -> str:
    times = sorted({one.at for one in entries})
    short = QLocale.FormatType.ShortFormat
    return ", ".join(QLocale().toString(QTime(at.hour, at.minute), short) for at in times)


def _days(entry: CalendarEntry, today: date) -> str:
    """`Mon, Wed, Fri, from 1 Jun to 14 Jun`."""
    if entry.last is None:
        span = translate("Reminders", "from {first} on").format(first=day_text(entry.first, today))
    else:
        span = translate("Reminders", "from {first} to {last}").format(
            first=day_text(entry.first, today), last=day_text(entry.last, today)
        )
    return f"{_weekdays(entry)}, {span}"


def _weekdays(entry: CalendarEntry) -> str:
    if entry.every_days > 1:
        return translate("Reminders", "every %n days", "", entry.every_days)
    if entry.weekdays == ALL_DAYS:
        return translate("Reminders", "every day")
    names = (QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat) for day in sorted(entry.weekdays))
    return ", ".join(names)


def _hints(entries: Sequence[CalendarEntry]) -> list[str]:
    if not entries:
        return [translate("Reminders", "Nothing is planned yet: no programme with fixed days is followed.")]
    return [
        translate(
            "Reminders",
            "Send the file to your phone and open it there, best into a calendar of its own: "
            "then all of it can be taken out again in one go. "
            "A newer file changes what an older one brought.",
        ),
        translate("Reminders", "What is due after a run is not in it."),
    ]
