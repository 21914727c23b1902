"""The version of a log, read from its bytes and those of its -wal file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rehab_player.storage.log_header import LogHeader, read_header

if TYPE_CHECKING:
    from pathlib import Path

PAGE = 512
SALTS, OTHER_SALTS = b"saltSALT", b"oldsOLDS"
WAL_HEADER = (
    (0x377F0682).to_bytes(4, "big") + bytes(4) + PAGE.to_bytes(4, "big") + bytes(4) + SALTS + bytes(8)
)


def first_page(version: int) -> bytes:
    page = bytearray(PAGE)
    page[:16] = b"SQLite format 3\x00"
    page[60:64] = version.to_bytes(4, "big")
    page[68:72] = (7).to_bytes(4, "big")
    return bytes(page)


def frame(page_number: int, page: bytes, *, commits: bool, salts: bytes = SALTS) -> bytes:
    size = 9 if commits else 0
    return page_number.to_bytes(4, "big") + size.to_bytes(4, "big") + salts + bytes(8) + page


ANOTHER_PAGE = bytes(PAGE)


@pytest.mark.parametrize(
    ("wal", "version"),
    [
        (b"", 1),
        (WAL_HEADER, 1),
        (WAL_HEADER + frame(1, first_page(2), commits=True), 2),
        (WAL_HEADER + frame(1, first_page(2), commits=False) + frame(3, ANOTHER_PAGE, commits=True), 2),
        (WAL_HEADER + frame(1, first_page(2), commits=True) + frame(1, first_page(3), commits=True), 3),
        (WAL_HEADER + frame(3, ANOTHER_PAGE, commits=True), 1),
        # never committed
        (WAL_HEADER + frame(1, first_page(2), commits=False), 1),
        (WAL_HEADER + frame(1, first_page(2), commits=True) + frame(1, first_page(3), commits=False), 2),
        # cut short
        (WAL_HEADER + frame(1, first_page(2), commits=True)[:-1], 1),
        (WAL_HEADER[:-1], 1),
        # left from an earlier use of the file
        (WAL_HEADER + frame(1, first_page(2), commits=True, salts=OTHER_SALTS), 1),
        # no -wal file of SQLite
        (b"x" * 32 + frame(1, first_page(2), commits=True), 1),
    ],
)
def test_the_last_commit_counts(tmp_path: Path, wal: bytes, version: int) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(first_page(1))
    path.with_name("history.sqlite3-wal").write_bytes(wal)
    assert read_header(path) == LogHeader(application_id=7, version=version)


def test_without_a_wal_the_file_alone_counts(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(first_page(5))
    assert read_header(path) == LogHeader(application_id=7, version=5)


@pytest.mark.parametrize("content", [b"", first_page(1)[:99], b"x" * 200])
def test_what_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(content)
    assert read_header(path) is None


def test_without_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_header(tmp_path / "history.sqlite3")
