"""Look at a database file without SQLite, so that not even a side file is made next to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from rehab_player.storage.ordinary import open_ordinary

if TYPE_CHECKING:
    from pathlib import Path

_MAGIC = b"SQLite format 3\x00"
_WAL_MAGICS = (0x377F0682, 0x377F0683)
_HEADER_SIZE = 100
_WAL_HEADER_SIZE = 32
_FRAME_HEADER_SIZE = 24


@dataclass(frozen=True, slots=True)
class LogHeader:
    """Which program a database says it belongs to, and in which version."""

    application_id: int
    version: int


def read_header(path: Path) -> LogHeader | None:
    """The header of the database at `path`, or None when it is no SQLite database.

    What was committed to the -wal file beside it, but not yet copied, counts.
    Raises FileNotFoundError when there is no file, other OSErrors when it cannot be read.
    """
    page = _first_page(path)
    if len(page) < _HEADER_SIZE or not page.startswith(_MAGIC):
        return None
    return LogHeader(application_id=_number(page, 68), version=_number(page, 60))


def _first_page(path: Path) -> bytes:
    with open_ordinary(path) as file:
        page = file.read(_HEADER_SIZE)
    try:
        with open_ordinary(side_file(path, "-wal")) as wal:
            return _first_page_in_wal(wal) or page
    except FileNotFoundError:
        return page


def _first_page_in_wal(wal: BinaryIO) -> bytes | None:
    """The start of page 1 as of the last commit; frames of an earlier use of the file carry other salts."""
    header = wal.read(_WAL_HEADER_SIZE)
    if len(header) < _WAL_HEADER_SIZE or _number(header, 0) not in _WAL_MAGICS:
        return None
    page_size, salts = _number(header, 8), header[16:24]
    committed = written = None
    while len(frame := wal.read(_FRAME_HEADER_SIZE)) == _FRAME_HEADER_SIZE and frame[8:16] == salts:
        page = wal.read(page_size)
        if len(page) < page_size:
            break
        if _number(frame, 0) == 1:
            written = page[:_HEADER_SIZE]
        if _number(frame, 4):  # the database's size in pages, in the last frame of a commit
            committed = written
    return committed


def side_file(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _number(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "big")
