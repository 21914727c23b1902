"""The figures' own words for phases are told in the language in use."""

from __future__ import annotations

from pathlib import Path

from rehab_player.core.figure.figure_words import told
from rehab_player.resources import assets_dir
from rehab_player.storage.figure_files import bundled_figures
from script.translating.sources import messages

ROOT = Path(__file__).parents[2]
LONGEST = 16
"""Characters of a phase's word, as in a figure's file."""


def test_every_word_of_the_bundled_figures_can_be_told_in_german() -> None:
    figures = bundled_figures(assets_dir() / "figures").figures.values()
    words = {word for figure in figures for word in figure.words.values()}
    german = {
        message.source: message.forms[0]
        for message in messages(ROOT / "translations" / "de.ts")
        if message.context == "figure_words"
    }
    assert german.keys() == words
    assert all(0 < len(form) <= LONGEST and form != word for word, form in german.items())


def test_english_and_a_figure_of_ones_own_keep_their_words() -> None:
    assert [told(word) for word in ("Ease back", "Wippen", "")] == ["Ease back", "Wippen", ""]
