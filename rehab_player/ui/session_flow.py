"""From a routine to a kept session: the player, then the end page, then back to where one was."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from rehab_player import clock
from rehab_player.core.commands import Start
from rehab_player.core.manner import AS_WRITTEN
from rehab_player.core.moment import Moment, State
from rehab_player.core.session import PainMoment, PainRecord
from rehab_player.core.sound import SoundPath
from rehab_player.playing import Playing, begin, rehearse, resume
from rehab_player.storage.log_problem import LogProblem
from rehab_player.ui.clockwork import Clockwork
from rehab_player.ui.sound_door import SoundDoor
from rehab_player.ui.unkept import Unkept

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from rehab_player.audio.speaker import Speaker
    from rehab_player.core.checkin import CheckIn, Complaint
    from rehab_player.core.manner import Manner
    from rehab_player.core.routine import Routine
    from rehab_player.core.session import Session
    from rehab_player.core.timeline import Timeline
    from rehab_player.storage.log import SessionLog
    from rehab_player.storage.routine_file import RoutineFile
    from rehab_player.ui.awake import Awake
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.notices import Notices
    from rehab_player.ui.player.page import PlayerPage
    from rehab_player.ui.player.stage import StagePainter
    from rehab_player.ui.settings_keeper import SettingsKeeper
    from rehab_player.ui.shell import MainWindow
    from rehab_player.ui.summary import SummaryPage
    from rehab_player.ui.summary_view import Answers
    from rehab_player.ui.theme import Theme


class Care(Protocol):
    """What the end page needs of the log of all that is told besides the sessions."""

    def put(self, *values: CheckIn) -> object: ...
    def complaint(self, *areas: str) -> Complaint | None: ...


DONE_SHOWN_MS = 2_000
"""How long the player shows that all is done before the end page comes."""


class SessionFlow(QObject):
    """One session at a time. Signals: `began` with a session's id once it is in the log; `ended` when
    the pages are shown again and the log has changed; `sound_known` with the SoundStatus whenever it
    is told.

    `trouble` is the sentence to show before a session that cannot be kept, empty when it can. The player
    and the end page are loaded when they are first wanted: Today is seen sooner without them.
    """

    began = Signal(str)
    ended = Signal()
    sound_known = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        window: Callable[[], MainWindow],
        settings: SettingsKeeper,
        log: SessionLog,
        care: Care,
        trouble: str,
        make_speaker: Callable[[], Speaker],
        make_figures: Callable[[Path], StagePainter],
        awake: Awake,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons = icons
        self._window = window
        self._settings = settings
        self._log = log
        self._care = care
        self._trouble = trouble
        self._make_speaker = make_speaker
        self._make_figures = make_figures
        self._awake = awake
        self._notices = notices
        self._page: PlayerPage | None = None
        self._summary: SummaryPage | None = None
        self._unkept = Unkept(notices, self)
        self._playing: Playing | None = None
        self._clockwork: Clockwork | None = None
        self._sound: SoundDoor | None = None
        self._is_leaving = False
        self._has_begun = False
        self._finished = QTimer(self, singleShot=True, interval=DONE_SHOWN_MS)
        self._finished.timeout.connect(self._sum_up)

    @property
    def is_playing(self) -> bool:
        """Whether a session is open: the player has the window."""
        return self._clockwork is not None

    def moment(self) -> Moment | None:
        """Where the session stands; None when there is none."""
        return self._clockwork.driver.moment() if self._clockwork else None

    def open(self, loaded: RoutineFile, manner: Manner = AS_WRITTEN, *, start: bool = False) -> None:
        """Show a routine in the player, to be played in that manner; `start` begins at once."""
        if self.is_playing:
            return
        if self._trouble:
            self._notices.ask(
                self.tr("Your history cannot be written"),
                self._trouble,
                self.tr("Play anyway"),
                self.tr("Not now"),
                lambda: self._open(loaded, manner, start=start),
            )
        else:
            self._open(loaded, manner, start=start)

    def resume(self, session: Session, folder: Path) -> None:
        """Go on with an interrupted session, paused where it stopped; own pictures are in `folder`."""
        if not self.is_playing:
            sound = self._open_sound()
            self._show(resume(session, self._settings.value, self._log, sound, _now), sound, folder)

    def rehearse(self, routine: Routine, timeline: Timeline, folder: Path) -> None:
        """Play this at once and keep nothing of it; `ended` tells when it is over. Own pictures: `folder`."""
        if not self.is_playing:
            sound = self._open_sound()
            self._show(rehearse(routine, timeline, sound), sound, folder)
            if self._clockwork is not None:
                self._clockwork.send(Start())

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the person is asked whether to end the session."""
        over = (State.READY, State.FINISHED)
        if self._clockwork is None or self._clockwork.driver.player.state in over or self._is_leaving:
            return self._unkept.may_close(lambda: self._window().close())
        assert self._page is not None
        self._page.ask_end()
        self._is_leaving = True
        return False

    def close(self) -> None:
        """Stop everything; what was played so far can be resumed."""
        self._unkept.is_kept()
        self._stop()

    # Opening and leaving

    def _open(self, loaded: RoutineFile, manner: Manner, *, start: bool) -> None:
        sound = self._open_sound()
        playing = begin(loaded, self._settings.value, self._log, sound, _now, manner)
        self._show(playing, sound, loaded.path.parent)
        if start and self._clockwork is not None:
            self._clockwork.send(Start())

    def _open_sound(self) -> SoundDoor:
        return SoundDoor(self._make_speaker(), self._settings, self)

    def _show(self, playing: Playing, sound: SoundDoor, folder: Path) -> None:
        from rehab_player.ui.player.page import PlayerPage

        self._playing, self._sound, self._is_leaving = playing, sound, False
        self._unkept.follow(playing.recorder)
        self._has_begun = False
        self._page = page = PlayerPage(self._theme, self._icons, self._make_figures(folder))
        page.set_session(playing.timeline, playing.routine)
        page.set_motion(flowing=self._settings.flows)
        self._clockwork = clockwork = Clockwork(
            playing.driver, self, delay_ms=lambda: self._settings.value.sound.delay_ms
        )
        self._connect(page, clockwork, sound)
        self._show_sound()
        self._window().take_over(page)
        self._awake.hold()
        clockwork.wake()

    def _connect(self, page: PlayerPage, clockwork: Clockwork, sound: SoundDoor) -> None:
        clockwork.moment.connect(self._show_moment)
        page.command.connect(clockwork.send)
        page.skip_reason.connect(self._explain)
        page.volume.connect(self._change_volume)
        page.mute.connect(lambda: sound.mute(not sound.is_muted))
        page.full_screen_wanted.connect(self._window().toggle_full_screen)
        sound.status_changed.connect(self._show_sound)
        sound.unheard.connect(page.show_cue)

    def _stop(self) -> None:
        self._finished.stop()
        if self._clockwork is not None:
            self._clockwork.stop()
            self._clockwork.deleteLater()
            self._clockwork = None
        if self._sound is not None:
            self._sound.close()
            self._sound.deleteLater()
            self._sound = None
        self._awake.release()

    def _leave(self) -> None:
        """Back to the pages."""
        self._stop()
        self._window().give_back()
        for widget in (self._page, self._summary):
            if widget is not None:
                self._window().take_away(widget)
        self._page = self._summary = None
        self.ended.emit()

    # While playing

    def _show_moment(self, moment: Moment) -> None:
        if self._page is None or self._sound is None:
            return
        self._page.show_moment(moment)
        self._tell_begun()
        self._sound.tell_unheard(clock.now_ms())
        self._show_trouble()
        if moment.state is State.ENDED:
            self._after_early_end()
        elif moment.state is State.FINISHED and not self._finished.isActive() and self._summary is None:
            self._finished.start()
        elif self._is_leaving and not self._page.is_asking_to_end:
            self._is_leaving = False  # the person chose to go on

    def _tell_begun(self) -> None:
        recorder = self._playing.recorder if self._playing else None
        if recorder is not None and recorder.is_begun and not self._has_begun:
            self._has_begun = True
            self.began.emit(recorder.session_id)

    def _after_early_end(self) -> None:
        recorder = self._playing.recorder if self._playing else None
        if self._is_leaving:
            self._stop()
            self._window().close()
        elif recorder is not None and recorder.is_begun:
            self._sum_up()
        else:
            self._leave()

    def _explain(self, index: int, reason: object) -> None:
        if self._playing is not None and self._playing.recorder is not None:
            self._playing.recorder.explain(index, reason)  # type: ignore[arg-type]

    def _change_volume(self, by: int) -> None:
        sound = self._settings.value.sound
        self._settings.change_sound(
            tone_volume=min(100, max(0, sound.tone_volume + by)),
            speech_volume=min(100, max(0, sound.speech_volume + by)),
        )
        self._show_sound()

    def _show_sound(self) -> None:
        if self._page is None or self._sound is None:
            return
        status = self._sound.status
        self.sound_known.emit(status)
        if self._sound.is_muted:
            self._page.set_sound(self.tr("Muted"), True)
        elif status.problem:
            self._page.set_sound(status.problem, status.path is SoundPath.NONE, problem=True)
        elif status.notice:
            self._page.set_sound(status.notice, False)
        else:
            volume = self._settings.value.sound.tone_volume
            self._page.set_sound(self.tr("Sound on, {volume} %").format(volume=volume), False)

    def _show_trouble(self) -> None:
        if self._unkept.problem and self._page is not None:
            self._page.set_sound(self._unkept.problem, False, problem=True)

    # The end page

    def _sum_up(self) -> None:
        from rehab_player.ui.summary import SummaryPage
        from rehab_player.ui.summary_view import summary_view

        assert self._playing is not None
        self._stop()
        is_kept = self._unkept.is_kept()
        try:
            session = self._log.session(self._playing.session_id)
        except (LogProblem, LookupError):
            if not is_kept:
                self._unkept.tell()
            self._leave()
            return
        view = summary_view(session, self._playing.routine, self._playing.timeline)
        self._summary = SummaryPage(self._theme, self._icons, view)
        self._summary.saved.connect(self._keep)
        self._summary.left.connect(lambda: self._unkept.before_leaving(self._leave))
        self._window().take_over(self._summary)

    def _keep(self, answers: Answers) -> None:
        assert self._playing is not None
        if not self._unkept.is_kept():
            self._unkept.tell()
            return
        told = ((PainMoment.WORST, answers.worst), (PainMoment.AFTER, answers.after))
        pains = [PainRecord(moment=m, score=score, at=_now()) for m, score in told if score is not None]
        try:
            for record in answers.counted:
                self._log.record(self._playing.session_id, record)
            self._log.answer(
                self._playing.session_id,
                effort=answers.effort,
                note=answers.note,
                measures=answers.measures,
                pains=pains,
            )
            self._keep_signs(answers)
        except LogProblem as problem:
            self._notices.tell(self.tr("Not kept yet"), problem.message)
            return
        self._leave()

    def _keep_signs(self, answers: Answers) -> None:
        from rehab_player.core.after import told_after

        assert self._playing is not None
        routine = self._playing.routine
        told = told_after(
            routine,
            self._care.complaint(*routine.areas),
            entry_id=str(uuid.uuid4()),
            at=_now(),
            pain_now=answers.after,
            signs=answers.signs,
        )
        if told is not None:
            self._care.put(told)


def _now() -> datetime:
    return datetime.now().astimezone()
