"""What the end-to-end tests share: a desktop each, and short routines."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rehab_player.core.settings import Settings
from rehab_player.storage.folders import DataFolder
from rehab_player.storage.settings import save_settings
from tests.end_to_end.desktop import Desktop, missing

if TYPE_CHECKING:
    from collections.abc import Iterator


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    lacking = missing()
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.slow)
            if lacking and "desktop" in getattr(item, "fixturenames", ()):
                item.add_marker(pytest.mark.skip(reason=f"missing: {', '.join(lacking)}"))


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with Desktop() as started:
        yield started


@pytest.fixture
def data(home: Path) -> DataFolder:
    """A data folder whose settings have a short lead-in, as a person in a hurry would set it."""
    folder = DataFolder(home / "data")
    assert folder.create() is None
    assert (
        save_settings(folder.settings_path, Settings(agreed_note=True, lead_in_ms=1_000, count_in_ms=0))
        is None
    )
    return folder


@pytest.fixture
def short(tmp_path: Path) -> Path:
    """A routine of four seconds."""
    path = tmp_path / "short.yaml"
    path.write_text(
        "format: 1\nname: Short one\nsteps:\n"
        "  - {hold: Squat, for: 1s}\n  - {rest: 1s}\n"
        "  - {reps: Drop, count: 2, tempo: {up: 0.5, down: 0.5}}\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """A routine of many short segments that nobody plays to its end."""
    path = tmp_path / "long.yaml"
    path.write_text(
        "format: 1\nname: Long one\nsteps:\n  - {hold: Squat, for: 1.5s, sets: 400, rest: 0.5s}\n",
        encoding="utf-8",
    )
    return path
