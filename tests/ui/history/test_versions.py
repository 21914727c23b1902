"""Answers that two machines told differently: asked one at a time, chosen, and chosen back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from rehab_player.storage import care_rows
from rehab_player.storage.care import CareLog
from rehab_player.storage.care_merge import as_twin
from rehab_player.storage.care_values import Kept
from rehab_player.ui.history.page import HistoryPage
from rehab_player.ui.history.version_words import differences, title_of
from rehab_player.ui.widgets.button import Button
from tests.storage.care_stories import ALL, MORNING, RUN
from tests.ui.hands import click
from tests.ui.history import stories

if TYPE_CHECKING:
    from rehab_player.storage.care_values import CareValue
    from rehab_player.storage.log import SessionLog
    from rehab_player.ui.icons import Icons
    from rehab_player.ui.theme import Theme
    from tests.ui.conftest import Show

TODAY = stories.NOW.date()
ANSWER = replace(MORNING, session=None)
OTHER = replace(ANSWER, first_step=6, stiff_min=None, swelling=False)


def twin(value: CareValue, own_id: str) -> Kept:
    return replace(as_twin(Kept(id=own_id, value=value), own_id), imported_from="laptop.json")


@pytest.fixture
def care(log: SessionLog) -> CareLog:
    care = CareLog(log)
    short = replace(RUN, shoes=None)
    care.put(ANSWER, short)
    with log.writing() as db:
        care_rows.put(db, twin(OTHER, ANSWER.id))
        care_rows.put(db, twin(replace(short, km=12.0), short.id))
    return care


@pytest.fixture
def page(show: Show, theme: Theme, icons: Icons, log: SessionLog, care: CareLog) -> HistoryPage:
    page = HistoryPage(theme, icons, log, care=care, now=lambda: stories.NOW)
    show(page, size=(1190, 790))
    page.refresh()
    return page


def choices(page: HistoryPage) -> dict[str, Button]:
    found = (one for one in page.versions.findChildren(Button) if one.isVisible())
    return {one.accessibleDescription(): one for one in found}


def test_where_they_differ_is_told_and_nothing_else() -> None:
    family = (Kept(id=ANSWER.id, value=ANSWER), twin(OTHER, ANSWER.id))
    assert title_of(family, TODAY) == "Morning answer, 8 May"
    assert differences(family, TODAY) == (
        "first step 4, minutes stiff 20, new swelling yes",
        "first step 6, minutes stiff not told, new swelling no",
    )


@pytest.mark.parametrize("value", ALL, ids=lambda value: type(value).__name__)
def test_every_kind_has_a_title(value: CareValue) -> None:
    assert title_of((Kept(id="x", value=value),), TODAY)


def test_the_chosen_one_counts_and_the_next_is_asked(page: HistoryPage, care: CareLog) -> None:
    words = [label.text() for label in page.versions.findChildren(QLabel)]
    assert words[0].startswith("Morning answer, 8 May: two machines told it differently.")
    click(choices(page)["From laptop.json: first step 6, minutes stiff not told, new swelling no"])
    assert [one.first_step for one in care.mornings()] == [6]
    assert page.bar.words == "This version was kept."
    page.changes.undo()
    assert [one.first_step for one in care.mornings()] == [4]
    click(choices(page)["Told here: first step 4, minutes stiff 20, new swelling yes"])
    click(choices(page)["From laptop.json: km 12"])
    assert [one.km for one in care.runs()] == [12.0]
    assert not page.versions.isVisible()
    assert care.versions() == ()
