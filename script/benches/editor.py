"""How long the editor is busy with one key, in the text and in the form, for a usual and a long file.

A key's time goes until what was typed has been painted. What is done in the pause behind it, such as
judging the text and writing what was typed into a form over a long one, is told beside it.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from script.benches.figures import Figure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication, QWidget

    from rehab_player.ui.editor.page import EditorPage

LONG_LINES = 10_000
KEYS = "Slow and steady, heel below the step"
FRAME_MS = 16
PAUSE_S = 0.6
"""Longer than the editor waits before it looks at what was typed."""
STEP = """\
  - reps: Heel drop {number}
    count: 15
    tempo: {{up: 2s, down: 3s, bottom: 1s}}   # slow
    sets: 3
    rest: 60s
    sides: both
    cues: [Rise with the good leg, Let the heel sink]
    load: 12RM
  - rest: 30s
  # never bounce
"""


class Costs(NamedTuple):
    """In ms: the middle key, the worst, and the middle one of the longest stops in the pauses."""

    median: float
    worst: float
    pause: float


def run(minutes: float) -> Iterator[Figure]:
    """As many rounds of the same keys as there is time for, one at least."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    usual = _routine(12)
    long = _routine(LONG_LINES // STEP.count("\n"))
    for name, text in (("a usual file", usual), (f"{text_lines(long):,} lines", long)):
        page = _page(app, text)
        for view, keys in (("text", _text_keys(page)), ("form", _form_keys(page))):
            costs = _costs(app, keys, 15 * minutes)
            yield Figure(
                f"a key typed in the {view}, {name}",
                f"{costs.median:.1f} ms",
                f"{FRAME_MS} ms",
                f"worst {costs.worst:.0f} ms; {costs.pause:.0f} ms in the pause behind it",
            )
        page.close_desk()
        page.close()


def text_lines(text: str) -> int:
    return text.count("\n")


def _routine(steps: int) -> str:
    return "format: 1\nname: Long\nsteps:\n" + "".join(STEP.format(number=number) for number in range(steps))


def _page(app: QApplication, text: str) -> EditorPage:
    from rehab_player.resources import assets_dir
    from rehab_player.storage.routine_document import Document
    from rehab_player.storage.routine_document_judge import Around
    from rehab_player.ui.dress import dress
    from rehab_player.ui.editor.page import EditorPage
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme

    theme = Theme("light", assets=assets_dir(), parent=app)
    dress(app, theme)
    page = EditorPage(theme, Icons(theme, assets_dir()), Document(text, Around(Path("nowhere/a.yaml"))))
    page.resize(1366, 768)
    page.show()
    page.panes.keep_cues(True)
    _until(app, lambda: page.document.is_judged)
    return page


def _text_keys(page: EditorPage) -> Iterator[Callable[[], None]]:
    """Each call types one sign behind a step's name in the middle of the file."""
    cursor = page.text.textCursor()
    at = page.document.text.index("\n", page.document.text.index("- reps", len(page.document.text) // 2))
    cursor.setPosition(at)
    page.text.setTextCursor(cursor)
    page.text.setFocus()
    while True:
        yield from (_press(page.text, sign) for sign in KEYS)


def _form_keys(page: EditorPage) -> Iterator[Callable[[], None]]:
    """Each call types one sign into the name of a step in the middle of the file."""
    steps = page.document.sheet.steps if page.document.sheet is not None else ()
    middle = next(step for step in steps[len(steps) // 2 :] if step.kind == "reps")
    page.desk.select(middle.path)
    page.form.steps.open_card()
    card = page.form.steps.card
    assert card is not None
    field = card.inputs["reps"]
    field.setFocus()
    while True:
        yield from (_press(field, sign) for sign in KEYS)


def _press(widget: QWidget, sign: str) -> Callable[[], None]:
    from PySide6.QtTest import QTest

    return lambda: QTest.keyClicks(widget, sign)


def _costs(app: QApplication, keys: Iterator[Callable[[], None]], seconds: float) -> Costs:
    key: list[float] = []
    pause: list[float] = []
    begun = time.perf_counter()
    while len(key) < len(KEYS) or time.perf_counter() - begun < seconds:
        press = next(keys)
        key.append(_took_ms(lambda: (press(), app.processEvents())))  # noqa: B023
        pause.append(_longest_ms(app, PAUSE_S))
    return Costs(median(key), max(key), median(pause))


def _took_ms(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def _longest_ms(app: QApplication, seconds: float) -> float:
    """The longest time in these seconds that the window would not have answered."""
    end, found = time.perf_counter() + seconds, 0.0
    while time.perf_counter() < end:
        found = max(found, _took_ms(app.processEvents))
        time.sleep(0.002)
    return found


def _until(app: QApplication, true: Callable[[], bool]) -> None:
    while not true():
        app.processEvents()
