"""The Guide page: everything of the data is told, by click and by key, as plain text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from rehab_player.core.guide import Guide, Help, LightCard, Line
from rehab_player.core.routine import Side
from rehab_player.ui.guide.help_row import HelpRow
from rehab_player.ui.widgets.sheet import Sheet
from tests.ui.hands import click, press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from rehab_player.core.programme import Programme
    from rehab_player.ui.guide.page import GuidePage
    from rehab_player.ui.guide.pin import Pin
    from rehab_player.ui.routines.cards import RoutineCard

TABS = ("where", "why", "lights", "stop", "see", "shoes", "load", "sources")
TAB = Qt.FocusPolicy.TabFocus.value
NOT_READ = {"items", "key", "kind", "file", "area", "sure", "light", "elsewhere", "left_out"}
"""Fields that name or count; the rest is for people."""
Make = Callable[..., "GuidePage"]


def texts_of(value: object) -> Iterator[str]:
    """Every text for people in a part of the guide."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for entry in value:
            yield from texts_of(entry)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in NOT_READ:
                yield from texts_of(getattr(value, field.name))


def lines_of(value: object) -> Iterator[Line]:
    if isinstance(value, Line):
        yield value
    elif isinstance(value, tuple):
        for entry in value:
            yield from lines_of(entry)
    elif is_dataclass(value):
        for field in fields(value):
            yield from lines_of(getattr(value, field.name))


def seen(root: QWidget) -> list[str]:
    """What is to be read on the page now: labels, and the names of what is painted."""
    found = []
    for child in root.findChildren(QWidget):
        if child.isVisible():
            found.append(child.accessibleName() or (child.text() if isinstance(child, QLabel) else ""))
    return found


def all_that_is_told(page: GuidePage, guide: Guide) -> str:
    told: list[str] = []
    for tab in TABS:
        page.show_tab(tab)
        told += seen(page)
    for spot in guide.spots:
        page.choose(spot.key)
        told += seen(page)
    return "\n".join(told)


def rows(root: QWidget) -> list[HelpRow]:
    return [row for row in root.findChildren(HelpRow) if row.isVisible()]


def test_every_text_of_the_guide_is_on_some_tab(make_page: Make, guide: Guide) -> None:
    told = all_that_is_told(make_page(programmes=True), guide)
    wanted = [text for text in texts_of(guide) if text]
    assert len(wanted) > 150
    assert [text for text in wanted if text not in told] == []


def test_every_routine_and_programme_of_the_guide_can_be_begun(
    make_page: Make, guide: Guide, cards: dict[str, RoutineCard], programmes: dict[str, Programme]
) -> None:
    page = make_page(programmes=True)
    for spot in guide.spots:
        page.choose(spot.key)
        assert names(rows(page)) == [name_of(one, cards, programmes) for one in spot.helps]
    page.show_tab("why")
    causes = [name_of(one, cards, programmes) for cause in guide.causes for one in cause.helps]
    assert sorted(names(rows(page))) == sorted(causes)


def names(found: list[HelpRow]) -> list[str]:
    return [row.button.accessibleName().split(", ", 1)[1] for row in found]


def name_of(one: Help, cards: dict[str, RoutineCard], programmes: dict[str, Programme]) -> str:
    return programmes[one.file].name if one.kind == "programme" else cards[one.file].name


def test_how_sure_a_sentence_is_stands_behind_it_and_is_explained(make_page: Make, guide: Guide) -> None:
    told = all_that_is_told(make_page(), guide)
    marks = {
        "read": "  (published)",
        "ours": "  (our own rule)",
        "uncertain": "  (not certain)",
        "known": "\n",
    }
    sections = (guide.spots, guide.light_notes, guide.now, guide.soon, guide.who, guide.shoes, guide.load)
    for line in lines_of(sections):
        assert f"{line.text}{marks[line.sure]}" in told
    for meaning in ("published: ", "our own rule: ", "not certain: "):
        assert f"\n{meaning}" in told or f"  ·  {meaning}" in told


def test_markup_in_the_data_is_shown_as_it_is_written(make_page: Make, guide: Guide) -> None:
    nasty = "<b>bold</b> &amp; <img src='x'>"
    spot = replace(
        guide.spots[0],
        name=nasty,
        signs=nasty,
        see=nasty,
        tips=(Line(text=nasty),),
        helps=(Help(file="calf-stretch", when=nasty),),
    )
    lights = (LightCard(light="green", zone=nasty, feels=nasty, allowed=nasty, items=()), *guide.lights[1:])
    page = make_page(guide=replace(guide, spots=(spot, *guide.spots[1:]), note=nasty, lights=lights))
    page.choose("back")
    assert_plain(page, nasty, 5)
    page.show_tab("lights")
    assert_plain(page, nasty, 3)


def assert_plain(page: GuidePage, words: str, least: int) -> None:
    """No label takes markup for more than text, and the words stand on the page as they are."""
    labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert sum(words in text for text in seen(page)) >= least


def test_nothing_is_chosen_at_first_and_the_page_says_what_to_do(make_page: Make, guide: Guide) -> None:
    page = make_page()
    assert "Click where it hurts, or choose from the list." in seen(page)
    assert guide.note in seen(page)
    assert not any(answer.isChecked() for answer in page.where.answers.answers)


@pytest.mark.parametrize("number", range(1, 7))
def test_the_keys_1_to_6_choose_whatever_has_the_focus(
    qtbot: QtBot, make_page: Make, guide: Guide, number: int
) -> None:
    page = make_page(side=Side.LEFT)
    page.note.link.setFocus()
    spot = next(spot for spot in guide.spots if spot.number == number)
    with qtbot.waitSignal(page.spot_chosen) as heard:
        press(page.note.link, Qt.Key(Qt.Key.Key_0.value + number))
    assert heard.args == [spot.key, Side.LEFT]
    assert [answer.isChecked() for answer in page.where.answers.answers].index(True) == number - 1
    assert spot.name in seen(page.where.words)


def test_the_keys_are_quiet_on_the_other_tabs_and_behind_a_sheet(
    qtbot: QtBot, theme: object, make_page: Make
) -> None:
    page = make_page()
    page.show_tab("shoes")
    press(page.tabs, Qt.Key.Key_1)
    assert page.where.spot is None
    page.show_tab("where")
    sheet = Sheet(theme, page, "Question?")  # type: ignore[arg-type]
    sheet.open()
    press(sheet, Qt.Key.Key_1)
    assert page.where.spot is None
    sheet.shut()
    press(page.tabs, Qt.Key.Key_1)
    assert page.where.spot == "back"


def test_an_answer_a_pin_and_a_link_choose(qtbot: QtBot, make_page: Make) -> None:
    page = make_page()
    heard: list[tuple[str, Side]] = []
    page.spot_chosen.connect(lambda spot, side: heard.append((spot, side)))
    click(page.where.answers.answers[2])
    pin: Pin = page.where.picture.pins[0]
    click(pin)
    page.where.links["general"].setFocus()
    press(page.where.links["general"], Qt.Key.Key_Return)
    assert [spot for spot, _ in heard] == ["under", pin.place.spot, "general"]
    assert not any(answer.isChecked() for answer in page.where.answers.answers)
    assert not any(pin.isChecked() for pin in page.where.picture.pins)


def test_turning_the_foot_tells_the_side_of_the_chosen_place(make_page: Make) -> None:
    page = make_page()
    heard: list[tuple[str, Side]] = []
    page.spot_chosen.connect(lambda spot, side: heard.append((spot, side)))
    page.where.sides.setFocus()
    press(page.where.sides, Qt.Key.Key_Left)
    assert page.where.side is Side.LEFT
    assert heard == []
    page.choose("calf", Side.RIGHT)
    assert heard == []
    press(page.where.sides, Qt.Key.Key_Left)
    assert heard == [("calf", Side.LEFT)]


def test_one_sore_point_on_the_bone_offers_no_routine_but_says_to_see_someone(make_page: Make) -> None:
    page = make_page(programmes=True)
    click(page.where.links["bone"])
    assert rows(page) == []
    assert any(text.startswith("See someone this week") for text in seen(page.where.words))


def test_start_tells_the_routine_and_open_the_programme(
    make_page: Make, cards: dict[str, RoutineCard]
) -> None:
    page = make_page(programmes=True)
    started: list[object] = []
    opened: list[str] = []
    page.start_wanted.connect(started.append)
    page.programme_wanted.connect(opened.append)
    page.choose("back")
    for row in rows(page):
        press(row.button, Qt.Key.Key_Return)
    assert started == [cards["calf-stretch"].path]
    assert opened == [
        "heel-drops-12-weeks",
        "floor-level-12-weeks",
        "heel-drops-as-tolerated",
        "heavy-slow-resistance",
    ]
    page.show_tab("why")
    click(rows(page)[0].button)
    assert started[1] == cards["ankle-strength-10"].path


def test_without_programmes_their_first_routine_stands_in_their_place(
    make_page: Make, cards: dict[str, RoutineCard]
) -> None:
    page = make_page()
    page.choose("back")
    found = rows(page)
    assert {row.button.label for row in found} == {"Start"}
    assert names(found)[0] == cards["eccentric-heel-drops"].name
    page.choose("outside")
    assert names(rows(page))[0] == cards["single-leg-balance"].name


def test_a_routine_that_is_not_there_is_left_out(make_page: Make, guide: Guide) -> None:
    spot = replace(
        guide.spots[0],
        helps=(Help(file="nowhere", when="never"), Help(file="none", when="never", kind="programme")),
    )
    page = make_page(guide=replace(guide, spots=(spot, *guide.spots[1:])))
    page.choose("back")
    assert rows(page) == []
    assert "What runners often use" not in seen(page)


def test_refresh_looks_for_the_routines_again_and_keeps_the_tab(
    make_page: Make, cards: dict[str, RoutineCard], monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()
    page.choose("calf")
    page.show_tab("why")
    renamed = replace(cards["calf-stretch"], name="My stretch")
    monkeypatch.setitem(cards, "calf-stretch", renamed)
    page.refresh()
    assert page.tabs.key_at(page.tabs.currentIndex()) == "why"
    assert rows(page)
    page.show_tab("where")
    assert "My stretch" in names(rows(page))
    assert page.where.spot == "calf"


def test_the_warning_signs_are_one_press_away(make_page: Make, guide: Guide) -> None:
    page = make_page()
    press(page.note.link, Qt.Key.Key_Return)
    assert page.tabs.key_at(page.tabs.currentIndex()) == "see"
    assert page.tabs.hasFocus()
    assert guide.now.lines[0].text in seen(page)
    assert page.window().findChildren(Sheet) == []


def test_the_arrow_keys_go_from_tab_to_tab(make_page: Make) -> None:
    page = make_page()
    page.tabs.setFocus(Qt.FocusReason.TabFocusReason)
    shown = []
    for _ in TABS:
        shown.append(page.tabs.key_at(page.tabs.currentIndex()))
        press(page.tabs, Qt.Key.Key_Right)
    assert tuple(shown) == TABS
    assert [page.tabs.accessibleTabName(n) for n in (0, 3)] == ["Where does it hurt", "When to stop running"]


@pytest.mark.parametrize("tab", TABS)
def test_every_control_has_a_name_and_tab_reaches_it(make_page: Make, tab: str) -> None:
    page = make_page(programmes=True)
    page.choose("under")
    page.show_tab(tab)
    found = [child for child in page.findChildren(QWidget) if child.isVisible() and is_control(child)]
    assert [child for child in found if not child.accessibleName()] == []
    wanted = {child for child in found if child.focusPolicy().value & TAB}
    page.tabs.setFocus()
    reached = set()
    for _ in range(3 * len(wanted) + 5):
        reached.add(page.focusWidget())
        press(page.focusWidget(), Qt.Key.Key_Tab)
    assert {child.accessibleName() for child in wanted - reached} == set()


def is_control(child: QWidget) -> bool:
    inner = type(child).__name__ in ("QToolButton", "ThinBar", "QScrollBar")
    return not inner and (bool(child.focusPolicy().value & TAB) or isinstance(child, QAbstractButton))


@pytest.mark.parametrize("width", [1166, 960, 619])
@pytest.mark.parametrize("tab", TABS)
def test_nothing_is_wider_than_the_page(qtbot: QtBot, make_page: Make, tab: str, width: int) -> None:
    page = make_page(size=(width, 636), programmes=True)
    page.choose("under")
    page.show_tab(tab)
    inside = [child for child in page.findChildren(QWidget) if child.isVisible()]

    def right_end() -> int:
        return max(child.mapTo(page, child.rect().topRight()).x() for child in inside if child is not page)

    qtbot.waitUntil(lambda: right_end() <= width)


def test_all_tabs_have_room_in_a_window_of_1024(make_page: Make) -> None:
    page = make_page(size=(960, 636))
    last = page.tabs.tabRect(len(TABS) - 1)
    assert last.right() <= page.tabs.width()


def test_in_a_narrow_window_the_words_come_into_view(qtbot: QtBot, make_page: Make) -> None:
    page = make_page(size=(619, 420))
    click(page.where.answers.answers[5])
    title = next(label for label in page.where.words.findChildren(QLabel) if label.text() == "Calf")

    def in_view() -> bool:
        top = title.mapTo(page, title.rect().topLeft()).y()
        return 0 <= top <= page.height() - title.height()

    qtbot.waitUntil(in_view)
