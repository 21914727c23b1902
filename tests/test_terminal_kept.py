"""What a full disk refused in the terminal: said, and tried again as long as somebody wants."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rehab_player.terminal import _until_kept

if TYPE_CHECKING:
    import pytest


class Keyboard(io.StringIO):
    """Somebody who types these lines."""

    def isatty(self) -> bool:
        return True


def refusals(*problems: str) -> list[str]:
    return [*problems, ""]


def test_it_is_tried_again_until_there_is_room(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = refusals("The disk is full.", "The disk is full.")
    monkeypatch.setattr("sys.stdin", Keyboard("\n\n"))
    assert _until_kept(lambda: answers.pop(0))
    assert capsys.readouterr().err == "The disk is full.\n" * 2
    assert answers == []


def test_who_has_enough_leaves_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", Keyboard("\nq\n"))
    answers = refusals("full", "full", "full")
    assert not _until_kept(lambda: answers.pop(0))
    assert len(answers) == 2


def test_without_anybody_to_ask_it_is_said_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert not _until_kept(lambda: "The disk is full.")
    assert capsys.readouterr().err == "The disk is full.\n"
