"""What the editor asks: before leaving, when the file has changed on disk, and after a crash."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from rehab_player.storage.shelf_drafts import Meanwhile
from rehab_player.ui.widgets.button import Button, Rank
from rehab_player.ui.widgets.scroll import thin_bars
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from rehab_player.storage.routine_save import Changed
    from rehab_player.storage.shelf_drafts import FoundDraft
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme


class Question(Sheet):
    """A sheet with buttons, each of which closes it and tells one signal."""

    def __init__(
        self, theme: Theme, icons: Icons, host: QWidget, title: str, text: str, *, width: int = 640
    ) -> None:
        super().__init__(theme, host, title, width=width)
        self._icons = icons
        self.body.addWidget(Text(theme, text, wrap=True))

    def add_choice(self, words: str, told: SignalInstance | None = None, rank: Rank = "secondary") -> Button:
        """A button that closes the sheet and then tells `told`."""
        return self.add_closing(words, (lambda: None) if told is None else told.emit, rank)

    def add_closing(self, words: str, then: Callable[[], object], rank: Rank = "secondary") -> Button:
        """A button that closes the sheet and then calls `then`."""

        def choose() -> None:
            self.shut()
            then()

        return self.add_button(words, choose, rank)

    def add_button(self, words: str, slot: Callable[[], None], rank: Rank = "secondary") -> Button:
        """A button that calls `slot`, and leaves the sheet open."""
        button = Button(self._theme, self._icons, words, self, rank=rank)
        button.clicked.connect(lambda _=False: slot())
        self.buttons.addWidget(button)
        return button


class LeaveSheet(Question):
    """Signals: `save_wanted` and `discard_wanted`; Esc goes on editing."""

    save_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, name: str) -> None:
        title = self.tr("Save your changes?")
        text = self.tr("{name} has changes that are not saved.").format(name=name)
        super().__init__(theme, icons, host, title, text)
        self.add_choice(self.tr("Go on editing"))
        self.add_choice(self.tr("Discard them"), self.discard_wanted)
        self.add_choice(self.tr("Save"), self.save_wanted, "primary")


class ConflictSheet(Question):
    """The file is another by now. Signals: `reload_wanted` takes it, `keep_wanted` writes over it."""

    reload_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, name: str, changed: Changed) -> None:
        gone = changed.on_disk is None
        title = self.tr("{name} is gone") if gone else self.tr("{name} was changed outside")
        text = (
            self.tr("The file was deleted or moved. Your text is still here.")
            if gone
            else self.tr("Another program has changed the file since it was opened. Nothing was overwritten.")
        )
        super().__init__(theme, icons, host, title.format(name=name), text, width=860)
        self._difference = "\n".join(changed.difference)
        self._shown: QPlainTextEdit | None = None
        if self._difference:
            self.see = self.add_button(self.tr("See the difference"), self.show_difference, "quiet")
        self.add_choice(self.tr("Go on editing"))
        if changed.text is not None:
            self.add_choice(self.tr("Take the one on disk"), self.reload_wanted)
        keep = self.tr("Write it again") if gone else self.tr("Keep mine")
        self.add_choice(keep, self.keep_wanted, "primary")

    def show_difference(self) -> None:
        """List the lines that differ, or hide them again."""
        if self._shown is None:
            self._shown = shown = QPlainTextEdit(self._difference)
            shown.setReadOnly(True)
            shown.setTabChangesFocus(True)
            shown.setAccessibleName(self.tr("The lines that differ: − on disk, + here"))
            shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
            shown.setMinimumHeight(self._theme.dp(260))
            thin_bars(self._theme, shown)
            self.body.addWidget(shown)
        else:
            self._shown.setVisible(self._shown.isHidden())


class NotSavedSheet(Question):
    """The file could not be written. Signals: `again_wanted` and `elsewhere_wanted`; Esc goes on editing."""

    again_wanted = Signal()
    elsewhere_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, why: str) -> None:
        super().__init__(theme, icons, host, self.tr("Not saved"), why)
        remedy = self.tr("When that is put right, save again; or save a copy elsewhere, on a stick say.")
        self.body.addWidget(Text(theme, remedy, color="ink2", wrap=True))
        self.add_choice(self.tr("Go on editing"))
        self.add_choice(self.tr("Save a copy elsewhere"), self.elsewhere_wanted)
        self.add_choice(self.tr("Save again"), self.again_wanted, "primary")


class DraftSheet(Question):
    """Unsaved text of an earlier run. Signals: `open_wanted` and `drop_wanted`; Esc asks again next time."""

    open_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons, host: QWidget, found: FoundDraft) -> None:
        super().__init__(theme, icons, host, self.tr("Unsaved changes were kept"), self._words(found))
        self.add_choice(self.tr("Not now"))
        self.add_choice(self.tr("Discard them"), self.drop_wanted)
        self.add_choice(self.tr("Open them"), self.open_wanted, "primary")

    def _words(self, found: FoundDraft) -> str:
        is_new = found.meanwhile is Meanwhile.NEW
        name = self.tr("A new routine") if is_new else Path(found.draft.path).name
        text = self.tr("{name} was being edited when the program ended, {when}.").format(
            name=name, when=_when(found.draft.at)
        )
        more = {
            Meanwhile.CHANGED: self.tr("The file has been changed since."),
            Meanwhile.GONE: self.tr("The file is no longer there."),
        }.get(found.meanwhile, "")
        return f"{text} {more}".rstrip()


def _when(at: str) -> str:
    moment = QDateTime.fromString(at, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
