"""The shared controls, driven by the keyboard as a person would."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from rehab_player.core.routine import PainRule
from rehab_player.ui.widgets.button import Button, IconButton
from rehab_player.ui.widgets.field import NumberField, Stepper
from rehab_player.ui.widgets.flow import FlowLayout
from rehab_player.ui.widgets.menu import FilterChip
from rehab_player.ui.widgets.pain_keys import PainKeys
from rehab_player.ui.widgets.painting import two_lines
from rehab_player.ui.widgets.sheet import Sheet
from rehab_player.ui.widgets.slider import Slider
from rehab_player.ui.widgets.text import Line, Sentence, Span
from rehab_player.ui.widgets.toggles import Answer, Chip, Segmented, Switch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show
from tests.ui.hands import click, press


def told_name(widget: QWidget) -> str:
    """What a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(
    qtbot: QtBot, show: Show, theme: Theme, icons: Icons, key: Qt.Key
) -> None:
    button = Button(theme, icons, "Start R&D", icon="play", hint="Enter")
    show(button)
    assert told_name(button) == "Start R&D"
    with qtbot.waitSignal(button.clicked):
        press(button, key)


def test_a_button_grows_with_its_words_and_nothing_is_too_small_to_press(
    qtbot: QtBot, theme: Theme, icons: Icons
) -> None:
    short, icon = (
        Button(theme, icons, "Go", size="small"),
        IconButton(theme, icons, "more", "More", size="small"),
    )
    longer = Button(theme, icons, "Go on with four", size="small")
    assert longer.sizeHint().width() > short.sizeHint().width()
    least = theme.dp(32)
    assert min(short.sizeHint().height(), icon.sizeHint().height(), icon.sizeHint().width()) >= least


def test_the_ring_is_shown_for_the_keyboard_only(
    qtbot: QtBot, show: Show, theme: Theme, icons: Icons
) -> None:
    first, second = Button(theme, icons, "One"), Button(theme, icons, "Two")
    show(first, second)
    click(first)
    assert first.hasFocus()
    assert not first._ring.is_shown
    press(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second._ring.is_shown
    press(second, Qt.Key.Key_Backtab)
    assert first._ring.is_shown
    assert not second._ring.is_shown


def test_the_ring_lies_round_the_control(qtbot: QtBot, show: Show, theme: Theme, icons: Icons) -> None:
    button = Button(theme, icons, "One")
    window = show(button)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = button._ring._ring
    assert ring is not None
    corner = button.mapTo(window, QPoint(0, 0))
    assert ring.mapTo(window, QPoint(0, 0)) == corner - QPoint(6, 6)
    assert (ring.width(), ring.height()) == (button.width() + 12, button.height() + 12)


@pytest.mark.parametrize("make", [Chip, Answer, Switch])
def test_toggles_are_switched_by_enter(
    qtbot: QtBot, show: Show, theme: Theme, icons: Icons, make: type[Chip] | type[Answer] | type[Switch]
) -> None:
    toggle = make(theme, icons, "Halfway")
    show(toggle)
    assert told_name(toggle) == "Halfway"
    press(toggle, Qt.Key.Key_Return)
    assert toggle.isChecked()
    press(toggle, Qt.Key.Key_Space)
    assert not toggle.isChecked()


def test_segments_move_with_the_arrows_and_stop_at_the_ends(qtbot: QtBot, show: Show, theme: Theme) -> None:
    choice = Segmented(theme, "Spoken", ("All", "Names only", "Nothing"), 1)
    show(choice)
    told: list[int] = []
    choice.chosen.connect(told.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(choice, key)
    assert told == [2, 1]
    assert told_name(choice) == "Spoken: Names only"
    click(choice, QPoint(5, 5))
    assert choice.index == 0


def test_a_slider_goes_where_it_is_clicked_and_takes_arrows(qtbot: QtBot, show: Show, theme: Theme) -> None:
    slider = Slider(theme, "Tones", 0, 100, 70)
    show(slider)
    press(slider, Qt.Key.Key_Right)
    assert slider.value() == 71
    click(slider, QPoint(slider.width() // 2, slider.height() // 2))
    assert slider.value() == 50


def test_a_stepper_stays_within_its_bounds(qtbot: QtBot, show: Show, theme: Theme, icons: Icons) -> None:
    stepper = Stepper(theme, icons, "Stiff", "Less", "More", value=1, low=0, high=2, unit="min")
    show(stepper)
    click(stepper._more)
    assert stepper.value == 2
    assert not stepper._more.isEnabled()
    stepper.set_value(-5)
    assert stepper.value == 0
    assert not stepper._less.isEnabled()


class TestPainKeys:
    @pytest.fixture
    def keys(self, qtbot: QtBot, show: Show, theme: Theme) -> PainKeys:
        keys = PainKeys(theme, "Worst pain", 44, PainRule.LOADING)
        show(keys)
        keys.setFocus(Qt.FocusReason.TabFocusReason)
        return keys

    def press(self, qtbot: QtBot, keys: PainKeys, *pressed: Qt.Key) -> None:
        for key in pressed:
            press(keys.window().focusWidget(), key)

    def test_nothing_is_chosen_at_first(self, keys: PainKeys) -> None:
        assert keys.score is None

    def test_a_digit_chooses(self, qtbot: QtBot, keys: PainKeys) -> None:
        self.press(qtbot, keys, Qt.Key.Key_4)
        assert keys.score == 4

    def test_one_and_nought_are_ten(self, qtbot: QtBot, keys: PainKeys) -> None:
        self.press(qtbot, keys, Qt.Key.Key_1, Qt.Key.Key_0)
        assert keys.score == 10

    def test_nought_after_a_while_is_nought(self, qtbot: QtBot, keys: PainKeys) -> None:
        self.press(qtbot, keys, Qt.Key.Key_1)
        keys._typed.invalidate()
        self.press(qtbot, keys, Qt.Key.Key_0)
        assert keys.score == 0

    def test_arrows_move_and_stop_at_the_ends(self, qtbot: QtBot, keys: PainKeys) -> None:
        self.press(qtbot, keys, Qt.Key.Key_Left)
        assert keys.score == 10
        self.press(qtbot, keys, Qt.Key.Key_Right, Qt.Key.Key_Left)
        assert keys.score == 9

    def test_delete_takes_the_choice_back(self, qtbot: QtBot, keys: PainKeys) -> None:
        told: list[int | None] = []
        keys.chosen.connect(told.append)
        self.press(qtbot, keys, Qt.Key.Key_3, Qt.Key.Key_Delete)
        assert told == [3, None]

    def test_a_second_click_takes_the_choice_back(self, qtbot: QtBot, keys: PainKeys) -> None:
        for expected in (6, None):
            click(keys._keys[6])
            assert keys.score == expected

    def test_tab_stops_once(self, keys: PainKeys) -> None:
        keys.set_score(7)
        tab = Qt.FocusPolicy.TabFocus.value
        assert [n for n, key in enumerate(keys._keys) if key.focusPolicy().value & tab] == [7]

    def test_each_key_says_its_light(self, keys: PainKeys) -> None:
        assert told_name(keys._keys[2]) == "2, green, fine"
        assert told_name(keys._keys[4]) == "4, yellow, same dose"
        assert told_name(keys._keys[6]) == "6, red, stop for today"

    def test_other_rules_have_other_lights(self, qtbot: QtBot, show: Show, theme: Theme) -> None:
        gentle, impact = (PainKeys(theme, "Pain", 44, rule) for rule in (PainRule.GENTLE, PainRule.IMPACT))
        show(gentle, impact)
        assert told_name(gentle._keys[3]) == "3, yellow, go softer"
        assert told_name(impact._keys[3]) == "3, red, stop for today"


class TestFilterChip:
    @pytest.fixture
    def chip(self, qtbot: QtBot, show: Show, theme: Theme, icons: Icons) -> FilterChip:
        chip = FilterChip(theme, icons, "Kit", "Any kit")
        chip.set_options([("step", "Step & rail"), ("band", "Band")])
        show(chip)
        return chip

    def test_the_menu_lists_everything_and_each_value(self, chip: FilterChip) -> None:
        menu = chip.make_menu()
        assert [action.text() for action in menu.actions()] == ["Any kit", "Step && rail", "Band"]
        assert [action.isChecked() for action in menu.actions()] == [True, False, False]

    def test_choosing_tells_the_value_and_names_it(self, qtbot: QtBot, chip: FilterChip) -> None:
        with qtbot.waitSignal(chip.picked) as told:
            chip.make_menu().actions()[2].trigger()
        assert told.args == ["band"]
        assert told_name(chip) == "Kit: Band"

    def test_delete_and_the_cross_take_it_back(self, qtbot: QtBot, chip: FilterChip) -> None:
        chip.set_value("step")
        press(chip, Qt.Key.Key_Delete)
        assert chip.value is None
        chip.set_value("step")
        chip.resize(chip.sizeHint())
        click(chip, QPoint(chip.width() - 8, chip.height() // 2))
        assert chip.value is None

    def test_a_value_that_is_gone_is_taken_back(self, chip: FilterChip) -> None:
        chip.set_value("step")
        chip.set_options([("band", "Band")])
        assert chip.value is None

    def test_enter_opens_the_menu(self, qtbot: QtBot, chip: FilterChip) -> None:
        press(chip, Qt.Key.Key_Return)
        menus = [menu for menu in chip.findChildren(QWidget) if menu.isVisible()]
        assert len(menus) == 1
        menus[0].close()


@pytest.mark.parametrize(
    ("text", "value"),
    [("12,5", 12.5), (" 7 ", 7.0), ("", None), ("3 kg", None), ("1e99", None), ("nan", None)],
)
def test_numbers_are_read_with_comma_or_point(
    qtbot: QtBot, theme: Theme, icons: Icons, text: str, value: float | None
) -> None:
    field = NumberField(theme, icons, "Load")
    qtbot.addWidget(field)
    field.setText(text)
    assert field.value == value
    assert field.check() is (value is not None or not text)
    assert field.has_problem is not field.check()


class TestSheet:
    @pytest.fixture
    def host(self, qtbot: QtBot, show: Show) -> QWidget:
        return show(QLineEdit(), QLineEdit())

    def open(self, theme: Theme, icons: Icons, host: QWidget) -> Sheet:
        sheet = Sheet(theme, host, "Question?")
        for words in ("Yes", "No"):
            sheet.buttons.addWidget(Button(theme, icons, words))
        sheet.open()
        return sheet

    def test_it_covers_the_window_also_after_a_resize(
        self, qtbot: QtBot, theme: Theme, icons: Icons, host: QWidget
    ) -> None:
        sheet = self.open(theme, icons, host)
        host.resize(900, 500)
        qtbot.waitUntil(lambda: sheet.size() == host.size())

    def test_tab_stays_inside(self, qtbot: QtBot, theme: Theme, icons: Icons, host: QWidget) -> None:
        sheet = self.open(theme, icons, host)
        seen = []
        for _ in range(4):
            focused = host.focusWidget()
            assert isinstance(focused, Button)
            seen.append(focused.label)
            press(focused, Qt.Key.Key_Tab)
        assert seen == ["No", "Yes", "No", "Yes"]
        sheet.shut()

    def test_escape_closes_and_gives_the_focus_back(
        self, qtbot: QtBot, theme: Theme, icons: Icons, host: QWidget
    ) -> None:
        first = host.findChildren(QLineEdit)[0]
        first.setFocus()
        sheet = self.open(theme, icons, host)
        with qtbot.waitSignal(sheet.closed):
            press(host.focusWidget(), Qt.Key.Key_Escape)
        assert first.hasFocus()


def test_a_flow_goes_on_in_the_next_row(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, gap=10)
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(100, 30)
        flow.addWidget(part)
    assert flow.heightForWidth(320) == 30
    assert flow.heightForWidth(210) == 70
    assert flow.heightForWidth(100) == 110


def test_names_from_files_are_never_markup(qtbot: QtBot, show: Show, theme: Theme) -> None:
    line, sentence = (
        Line(theme, "<b>bold</b>"),
        Sentence(theme, (Span("<img src=x>", bold=True), Span(" is broken"))),
    )
    show(line, sentence)
    assert told_name(line) == "<b>bold</b>"
    assert told_name(sentence) == "<img src=x> is broken"


def test_a_sentence_gets_higher_when_it_gets_narrower(qtbot: QtBot, theme: Theme) -> None:
    sentence = Sentence(
        theme, (Span("evening-calf.yaml", bold=True), Span(" has 2 problems, the first in line 9"))
    )
    qtbot.addWidget(sentence)
    assert sentence.heightForWidth(120) >= 2 * sentence.heightForWidth(1_000) - 2


def test_summaries_break_between_words(theme: Theme) -> None:
    assert two_lines("", theme.font(), 100) == ()
    assert two_lines("short", theme.font(), 500) == ("short",)
    first, second = two_lines("warm and cold, swap each minute", theme.font(), 120)
    assert f"{first} {second}" == "warm and cold, swap each minute"


def test_a_line_without_room_is_cut_and_tells_all_in_its_tooltip(
    qtbot: QtBot, show: Show, theme: Theme
) -> None:
    line = Line(theme, "A routine with a <long> name")
    window = show(line)
    assert isinstance(window.layout(), QVBoxLayout | QHBoxLayout)
    line.setFixedWidth(60)
    qtbot.waitUntil(lambda: "&lt;long&gt;" in line.toolTip())
