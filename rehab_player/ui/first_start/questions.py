"""The questions of the first start, one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rehab_player.core import pain_texts as texts
from rehab_player.core.checkin import Complaint, SafetyAnswer, SafetyRecord
from rehab_player.core.pain_start import UNSURE
from rehab_player.core.routine import Sides
from rehab_player.ui.checkin.choice import ChoiceRow
from rehab_player.ui.checkin.tick_list import TickList
from rehab_player.ui.first_start.values import FirstAnswers, since_answer, since_day
from rehab_player.ui.settings.trial import Trial
from rehab_player.ui.settings.wording import output_words, speech_words
from rehab_player.ui.widgets.button import Button
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from rehab_player.audio.speaker import Speaker
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.theme import Theme

CUES = ("work", "speech")
"""What "Play a cue" plays."""
GAP = 22
WIDE_FROM = 640


class Questions(QWidget):
    """`changed` tells that an answer is another. All of them may be passed over."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        settings: SettingsKeeper,
        make_speaker: Callable[[], Speaker],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._settings = settings
        self.trial = Trial(make_speaker, settings, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(theme.dp(6), theme.dp(6), theme.dp(14), theme.dp(6))
        self._rows.setSpacing(theme.dp(9))
        self._head()
        self._about_the_pain()
        self._safety()
        self._sound()
        self._rows.addStretch(1)
        for row in (self.side, self.area, self.since):
            row.chosen.connect(self.changed)
        self.safety.changed.connect(self.changed)

    @property
    def safety_answers(self) -> tuple[SafetyAnswer, ...]:
        """What is so of the safety questions."""
        return tuple(SafetyAnswer(key) for key in self.safety.told or ())

    def told(self, now: datetime) -> FirstAnswers:
        """The answers so far, without the tick."""
        answers = None if self.safety.told is None else SafetyRecord(at=now, answers=self.safety_answers)
        return FirstAnswers(complaint=self._complaint(now), safety=answers)

    def show_answers(self, known: FirstAnswers, now: datetime) -> None:
        """Choose what was told before."""
        complaint = known.complaint
        if complaint is not None:
            self.side.choose(complaint.side.value)
            self.area.choose(complaint.area if complaint.area in dict(self._areas()) else UNSURE)
            if complaint.since is not None:
                self.since.choose(since_answer(complaint.since, now.date()))
            self.usual.set_score(complaint.usual)
        if known.safety is not None:
            self.safety.tell([answer.value for answer in known.safety.answers])

    def play_a_cue(self) -> None:
        """Open the sound, say what is used, and play a tone and a sentence."""
        self._settings.change(sound_checked=True)
        self.trial.open()
        self.trial.play(CUES)

    def _complaint(self, now: datetime) -> Complaint | None:
        if self.area.key is None and self.side.key is None:
            return None
        side = Sides(self.side.key) if self.side.key else self._settings.value.affected
        return Complaint(
            area=self.area.key or UNSURE,
            side=side,
            since=since_day(self.since.key, now.date()) if self.since.key else None,
            usual=self.usual.score,
        )

    def _title(self, words: str) -> None:
        title = Text(self._theme, words, self, role="title3", wrap=True)
        title.setContentsMargins(0, self._theme.dp(GAP - 9), 0, 0)
        self._rows.addWidget(title)

    def _head(self) -> None:
        self._rows.addWidget(
            Text(self._theme, self.tr("Stand back, hands free"), self, role="display", wrap=True)
        )
        words = self.tr(
            "It shows and says what to do, how long, on which side and how fast. "
            "A few questions, then the first routine is ready."
        )
        self._rows.addWidget(Text(self._theme, words, self, role="lead", color="ink2", wrap=True))

    def _choice(self, name: str, options: tuple[tuple[str, str], ...], columns: int) -> ChoiceRow:
        self._title(name)
        row = ChoiceRow(self._theme, self._icons, name, options, columns=columns, parent=self)
        self._rows.addWidget(row)
        return row

    def _about_the_pain(self) -> None:
        sides = (
            (Sides.LEFT.value, self.tr("Left")),
            (Sides.RIGHT.value, self.tr("Right")),
            (Sides.BOTH.value, self.tr("Both")),
        )
        self.side = self._choice(self.tr("Which side?"), sides, 3)
        self.area = self._choice(self.tr("Where does it hurt most?"), self._areas(), 3)
        since = (
            ("days", self.tr("A few days")),
            ("weeks", self.tr("Some weeks")),
            ("months", self.tr("Months")),
            ("longer", self.tr("A year or so")),
        )
        self.since = self._choice(self.tr("Since when?"), since, 4)
        name = self.tr("How much does the first step hurt on a usual morning?")
        self._title(name)
        self.usual = PainKeys(self._theme, name, 42, None, self)
        self._rows.addWidget(self.usual)

    def _areas(self) -> tuple[tuple[str, str], ...]:
        return (
            ("back of ankle", self.tr("Back of ankle")),
            ("under heel", self.tr("Under heel")),
            ("inside of ankle", self.tr("Inside of ankle")),
            ("outside of ankle", self.tr("Outside of ankle")),
            ("front of ankle", self.tr("Front of ankle")),
            ("calf", self.tr("Calf")),
            (UNSURE, self.tr("I am not sure")),
        )

    def _safety(self) -> None:
        theme = self._theme
        name = self.tr("Is any of this so?")
        none = self.tr("None of these (N)")
        labels = {answer.value: words for answer, words in texts.QUESTIONS.items()}
        self.safety = TickList(theme, self._icons, name, labels, columns=2, none=none, parent=self)
        head = QHBoxLayout()
        head.setContentsMargins(0, theme.dp(GAP - 9), 0, 0)
        head.addWidget(Text(theme, name, self, role="title3"))
        head.addStretch(1)
        head.addWidget(self.safety.none)
        self._rows.addLayout(head)
        words = self.tr("It rules out a few exercises, and nothing else.")
        self._rows.addWidget(Text(theme, words, self, color="ink2", wrap=True))
        self._rows.addWidget(self.safety)

    def _sound(self) -> None:
        theme = self._theme
        self._title(self.tr("Can you hear it from where you train?"))
        row = QHBoxLayout()
        row.setSpacing(theme.dp(14))
        self.play = Button(theme, self._icons, self.tr("Play a cue"), self, size="large", icon="play")
        self.play.clicked.connect(self.play_a_cue)
        row.addWidget(self.play)
        self.heard = Text(theme, "", self, color="ink2", wrap=True)
        row.addWidget(self.heard, 1)
        self._rows.addLayout(row)
        self.trial.status_changed.connect(self._show_status)

    def _show_status(self) -> None:
        status = self.trial.status
        used = (output_words(status), speech_words(status, self._settings.value.sound.voice))
        self.heard.setText(status.problem or ", ".join(used))
