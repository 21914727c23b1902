"""Pictures of the player in every state: `python tests/ui/player/pictures.py FOLDER [WORD]`.

With QT_SCALE_FACTOR=2 it saves those of a screen at 200 %, with WORDS=1 those without figures,
with FONT and PX those in another font or base size.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[3]))

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from rehab_player.resources import assets_dir
from rehab_player.storage.figure_files import bundled_figures
from rehab_player.ui.figure.stage import StageFigures
from rehab_player.ui.icons import Icons
from rehab_player.ui.player.page import PlayerPage
from rehab_player.ui.theme import Theme
from tests.ui.player.samples import (
    HEEL_DROPS,
    HOSTILE,
    MOBILITY,
    OWN_PACE,
    SOAK,
    Session,
    at,
    away,
    counting_in,
    finished,
    lead_in,
    paused,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = ((683, 384),) if os.environ.get("QT_SCALE_FACTOR") else ((1366, 768), (1024, 700))
SESSIONS: dict[str, Callable[[], Session]] = {
    "ready": lambda: Session(HEEL_DROPS),
    "lead-in": lead_in,
    "wait": lambda: at(HEEL_DROPS, 0),
    "count-in": counting_in,
    "reps": lambda: at(HEEL_DROPS, 3, 6 * 6_000 + 3_200),
    "rest": lambda: at(HEEL_DROPS, 4, 22_000),
    "setup": lambda: at(HEEL_DROPS, 7, 12_000),
    "bent": lambda: at(HEEL_DROPS, 8, 12_000),
    "hold": lambda: at(MOBILITY, 8, 12_000),
    "move": lambda: at(MOBILITY, 1, 6_000),
    "switch": lambda: at(MOBILITY, 9, 2_000),
    "soak": lambda: at(SOAK, 2, 18_000),
    "paused": lambda: paused(HEEL_DROPS, 3, 39_200),
    "own-pace": lambda: at(OWN_PACE, 0),
    "max": lambda: at(OWN_PACE, 11),
    "max-paced": lambda: at(OWN_PACE, 12, 9_000),
    "each": lambda: at(OWN_PACE, 13, 5_000),
    "long": lambda: at(OWN_PACE, 15, 3_000),
    "long-rest": lambda: at(OWN_PACE, 16, 3_000),
    "beat": lambda: at(OWN_PACE, 18, 3_000),
    "done": finished,
    "hostile-wait": lambda: at(HOSTILE, 0),
    "hostile-hold": lambda: at(HOSTILE, 1, 61_000),
    "hostile-reps": lambda: at(HOSTILE, 400, 1_000),
    "away": away,
    "ask": lambda: at(OWN_PACE, 14),
}


def main(folder: Path, word: str) -> None:
    """Save each session's picture in each size, light and dark."""
    app = QApplication([])
    font = QFont(os.environ.get("FONT", "Noto Sans"))
    font.setPixelSize(int(os.environ.get("PX", "14")))
    app.setFont(font)
    for scheme in ("light", "dark"):
        theme = Theme(scheme)
        for name, make in SESSIONS.items():
            if word in name:
                save(folder, theme, scheme, name, make())
        for extra in ("pain", "end", "keys", "skipped", "mute", "cue"):
            if word in extra:
                save(folder, theme, scheme, extra, at(HEEL_DROPS, 3, 6 * 6_000 + 3_200))


def save(folder: Path, theme: Theme, scheme: str, name: str, session: Session) -> None:
    """One session in all sizes."""
    page = PlayerPage(theme, Icons(theme), figures())
    page.set_motion(flowing=False)
    page.set_sound("Sound on", False)
    page.set_session(session.timeline, session.routine)
    for width, height in SIZES:
        page.resize(width, height)
        page.show()
        page.show_moment(session.moment())
        act(page, name, session)
        QApplication.processEvents()
        page.grab().save(str(folder / f"player-{name}-{width}-{scheme}.png"))
        page.questions.close_all()
    page.close()
    page.deleteLater()
    QApplication.processEvents()


def figures() -> StageFigures | None:
    """The program's own figures; with WORDS set none, so that the stage holds words."""
    if os.environ.get("WORDS"):
        return None
    return StageFigures(bundled_figures(assets_dir() / "figures"))


def act(page: PlayerPage, name: str, session: Session) -> None:
    """What is beyond a moment: an open question, a cue, a missing sound."""
    if name == "pain":
        page.questions.ask_pain(session.moment())
        page.questions.pain.choose(4)
    elif name == "end":
        page.questions.ask_end(session.moment(), session.timeline.total_ms)
    elif name == "keys":
        page.questions.show_keys()
    elif name == "skipped":
        page.face.ask_skip_reason(3)
    elif name == "mute":
        page.set_sound("No speech: names are shown", False, problem=True)
    elif name == "cue":
        page.face.state.flash()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
