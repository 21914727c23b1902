"""Making a log with something in it, and looking at what lies on the disk."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.log import open_log
from rehab_player.storage.log_problem import LogFault, LogProblem
from tests.storage.log_stories import FIRST, segment, start

if TYPE_CHECKING:
    from pathlib import Path


def filled(path: Path) -> Path:
    with closing(open_log(path)) as log:
        log.begin(start())
        log.record(FIRST, segment(0))
    return path


def everything_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def kind_of_problem(path: Path) -> LogFault:
    with pytest.raises(LogProblem) as caught, closing(open_log(path)):
        pass
    return caught.value.kind
