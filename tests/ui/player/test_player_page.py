"""The page in each state: what can be read from it, and that nothing jumps."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from rehab_player.core.cues import Tone, ToneName
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

    from PySide6.QtCore import QRect

    from tests.ui.player.conftest import Table

STATES: dict[str, Callable[[], Session]] = {
    "ready": lambda: Session(HEEL_DROPS),
    "lead-in": lead_in,
    "count-in": counting_in,
    "wait": lambda: at(HEEL_DROPS, 0),
    "reps": lambda: at(HEEL_DROPS, 3, 39_200),
    "rest": lambda: at(HEEL_DROPS, 4, 22_000),
    "setup": lambda: at(HEEL_DROPS, 7, 12_000),
    "hold": lambda: at(MOBILITY, 8, 12_000),
    "move": lambda: at(MOBILITY, 1, 6_000),
    "switch": lambda: at(MOBILITY, 9, 2_000),
    "soak": lambda: at(SOAK, 2, 18_000),
    "paused": lambda: paused(HEEL_DROPS, 3, 39_200),
    "own pace": lambda: at(OWN_PACE, 0),
    "max": lambda: at(OWN_PACE, 11),
    "paced max": lambda: at(OWN_PACE, 12, 9_000),
    "each": lambda: at(OWN_PACE, 13, 5_000),
    "ask": lambda: at(OWN_PACE, 14),
    "long": lambda: at(OWN_PACE, 15, 3_000),
    "beat": lambda: at(OWN_PACE, 18, 3_000),
    "away": away,
    "done": finished,
    "hostile wait": lambda: at(HOSTILE, 0),
    "hostile hold": lambda: at(HOSTILE, 1, 61_000),
    "hostile reps": lambda: at(HOSTILE, 400, 1_000),
}
SIZES = [(1366, 768), (1024, 700), (683, 384), (640, 360), (700, 1100)]
OVERSHOOT = 8
"""How far in u a round digit, a dot or the playhead may reach out of its part."""


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("state", STATES)
def test_parts_stay_apart_in_every_state(table: Table, state: str, size: tuple[int, int]) -> None:
    table.page.resize(*size)
    table.show(STATES[state]())
    parts = _shown(table)
    over = table.page.face.measures.px(OVERSHOOT)
    for name, rect in parts.items():
        assert table.page.rect().contains(rect), name
    for (one, a), (other, b) in combinations(parts.items(), 2):
        both = a.intersected(b)
        assert both.isEmpty() or min(both.width(), both.height()) <= over, (one, other, both)


@pytest.mark.parametrize("state", STATES)
def test_every_state_says_what_it_is(table: Table, state: str) -> None:
    table.show(STATES[state]())
    face = table.page.face
    assert face.state.accessibleName()
    assert face.header.accessibleName().endswith(" left")
    assert face.stage.accessibleName()
    assert face.number.accessibleName() if face.number.isVisible() else face.text.isVisible()


def test_told_in_full_in_a_set(table: Table) -> None:
    table.show(STATES["reps"]())
    face = table.page.face
    assert face.header.accessibleName() == "Eccentric heel drops, 11:51 left"
    assert face.name.accessibleName() == "Heel drop, knee straight"
    assert face.state.accessibleName() == "Lower, left"
    assert face.number.accessibleName() == "2"
    assert face.counts.accessibleName() == "rep 7 of 15, set 2 of 3"
    assert face.curve.accessibleName() == "Rise 2, Lower 3, Stay 1"
    assert face.next.accessibleName() == "Next: Rest 1:00, then set 3 of 3"
    assert face.stage.accessibleName() == "Heel drop, knee straight. Let the heel sink below the step"


def test_controls_have_names(table: Table) -> None:
    table.show(STATES["reps"]())
    names = [control.accessibleName() for control in table.page.face.controls.findChildren(QWidget)]
    assert names == ["Back", "Pause", "Skip", "+15 s", "Pain…", "End"]


def test_digits_stay_in_their_cells_from_99_to_9(table: Table) -> None:
    session = at(OWN_PACE, 18)
    table.show(session)
    face = table.page.face
    seen = {}
    while session.moment().segment_left_ms > 1_000:  # type: ignore[operator]
        table.pass_ms(1_000)
        text = face.number.shown
        seen[text] = (face.number.geometry(), face.number.cell_rect(0), face.counts.geometry())
    assert {"59", "10", "9", "1"} <= seen.keys()
    assert len({(str(a), str(b), str(c)) for a, b, c in seen.values()}) == 1


def test_only_the_cells_that_change_are_painted(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    session = at(OWN_PACE, 18, 1_000)
    table.show(session)
    number = table.page.face.number
    painted: list[QRect] = []
    monkeypatch.setattr(number, "update", lambda *rect: painted.extend(rect))
    table.pass_ms(1_000)
    assert number.shown == "58"
    assert painted == [number.cell_rect(1).toAlignedRect()]


def test_a_moment_within_the_second_paints_the_dot_alone(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    table.show(at(HEEL_DROPS, 3, 39_200))
    face = table.page.face
    touched: list[str] = []
    for name in ("header", "stage", "name", "state", "number", "counts", "cue", "next", "controls"):
        monkeypatch.setattr(getattr(face, name), "update", lambda *_, name=name: touched.append(name))
    dots: list[QRect] = []
    monkeypatch.setattr(face.curve, "update", lambda *rect: dots.extend(rect))
    table.page.set_motion(flowing=True)
    table.session.now += 33
    table.session.player.tick(table.session.now)
    table.look()
    assert touched == []
    assert len(dots) == 1
    assert dots[0].width() < 80


def test_a_new_segment_is_announced_once(table: Table) -> None:
    table.show(at(HEEL_DROPS, 3, 89_000))
    assert table.page.accessibleDescription() == "Reps, Heel drop, knee straight, left, set 2 of 3"
    table.pass_ms(2_000)
    assert table.page.accessibleDescription() == "Rest"


def test_a_cue_that_cannot_be_heard_inverts_the_state_row(table: Table) -> None:
    table.show(STATES["hold"]())
    row = table.page.face.state
    ink, ground = row.theme.color("ink").rgb(), row.theme.color("canvas").rgb()
    corner = (row.width() // 2, 1)
    assert row.grab().toImage().pixel(*corner) == ground
    table.page.show_cue(Tone(0, ToneName.WORK, 200))
    assert row.is_inverted
    assert row.grab().toImage().pixel(*corner) == ink
    assert row.shown_ms == 400


def test_missing_sound_is_told_in_words(table: Table) -> None:
    table.show(STATES["reps"]())
    table.page.set_sound("No speech: names are shown", False, problem=True)
    assert "No speech: names are shown" in table.page.face.header.accessibleName()


def test_the_step_stands_in_the_header_of_a_small_window(table: Table) -> None:
    table.page.resize(683, 384)
    table.show(STATES["reps"]())
    face = table.page.face
    assert not face.name.isVisible()
    assert not face.next.isVisible()
    assert face.header.accessibleName().startswith("Heel drop, knee straight")
    table.page.resize(1366, 768)
    assert face.header.accessibleName().startswith("Eccentric heel drops")


def test_a_theme_paints_everything_anew(table: Table) -> None:
    table.show(STATES["reps"]())
    theme = table.page.face.state.theme
    theme.set_scheme("dark")
    picture = table.page.grab().toImage()
    assert picture.pixel(2, 2) == theme.color("canvas").rgb()
    stage = table.page.face.measures.stage
    assert picture.pixel(stage.x + 60, stage.y + 10) == theme.color("s_reps").rgb()


def test_moments_before_a_session_show_nothing(table: Table) -> None:
    table.page.set_session(table.session.timeline, table.session.routine)
    assert table.page.questions.standing() is None


def _shown(table: Table) -> dict[str, QRect]:
    face = table.page.face
    parts: dict[str, QWidget] = {
        name: getattr(face, name)
        for name in (
            "header",
            "strip",
            "stage",
            "name",
            "state",
            "number",
            "counts",
            "curve",
            "bar",
            "text",
            "ready_button",
            "cue",
            "next",
            "controls",
        )
    }
    return {name: widget.geometry() for name, widget in parts.items() if widget.isVisible()}
