"""A routine's own pictures: shown on the stage, and refused where they could do harm."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from rehab_player.core.moment import State
from rehab_player.core.routine import Hold, Routine
from rehab_player.core.timeline import Kind
from rehab_player.storage.own_pictures import OwnPictureProblem, read_own_picture
from rehab_player.ui.figure.own_picture import KEPT_SMALL, Animation, OwnPictures, OwnThumbnails, open_picture
from rehab_player.ui.figure.stage import StageFigures
from rehab_player.ui.figure.thumbnails import FigureThumbnails
from rehab_player.ui.theme import Theme
from tests.ui.figure.stories import HEIGHT, WIDTH, at, library, painted, segment

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPixmap

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10">{}</svg>'
GIF = (
    b"GIF89a\x02\x00\x02\x00\x91\x00\x00\xff\x00\x00\x00\x00\xff\x00\x00\x00\x00\x00\x00"
    b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00"
    b"!\xf9\x04\x00\x32\x00\x00\x00,\x00\x00\x00\x00\x02\x00\x02\x00\x00\x02\x02\x84Q\x00"
    b"!\xf9\x04\x00\x32\x00\x00\x00,\x00\x00\x00\x00\x02\x00\x02\x00\x00\x02\x02\x8cS\x00;"
)
"""Two frames of half a second each: red, then blue."""


@pytest.fixture
def folder(tmp_path: Path, qapp: QObject) -> Path:
    home = tmp_path / "routines"
    home.mkdir()
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 120, 30))
    assert image.save(str(home / "green.png"))
    assert image.save(str(home / "green.webp"))
    (home / "move.gif").write_bytes(GIF)
    (home / "drawn.svg").write_text(SVG.format('<rect width="10" height="10" fill="#0a781e"/>'), "utf-8")
    assert image.save(str(tmp_path / "secret.png"))
    return home


@pytest.mark.parametrize("name", ["green.png", "green.webp", "drawn.svg"])
def test_a_picture_is_shown_in_the_middle_of_the_stage(folder: Path, name: str) -> None:
    figures = StageFigures(library())
    figures.set_folder(folder)
    step = segment(name, Kind.HOLD)
    assert figures.draws(step)
    image = painted(figures, Theme("light"), step, at(step, 500))
    middle = image.pixelColor(WIDTH // 2, HEIGHT // 2)
    assert (middle.red() - 10, middle.green() - 120, middle.blue() - 30) == pytest.approx((0, 0, 0), abs=6)


def test_an_animation_follows_the_clock_and_stands_still_in_a_pause(folder: Path) -> None:
    figures = StageFigures(library())
    figures.set_folder(folder)
    step = segment("move.gif", Kind.MOVE)
    shown = [
        painted(figures, Theme("light"), step, at(step, ms, state)).pixelColor(WIDTH // 2, HEIGHT // 2).name()
        for ms, state in (
            (0, State.RUNNING),
            (600, State.RUNNING),
            (600, State.PAUSED),
            (1_100, State.RUNNING),
        )
    ]
    assert shown == ["#ff0000", "#0000ff", "#0000ff", "#ff0000"]
    assert figures.frame(step, at(step, 100)) == figures.frame(step, at(step, 400))
    assert figures.frame(step, at(step, 100)) != figures.frame(step, at(step, 600))


def test_without_a_folder_there_are_no_pictures(folder: Path) -> None:
    assert not OwnPictures().has("green.png")
    assert OwnPictures(folder).has("green.png")
    assert not OwnPictures(folder).has("missing.png")


@pytest.mark.parametrize(
    "name",
    [
        "../secret.png",
        "..\\secret.png",
        "/etc/passwd.png",
        "C:green.png",
        "sub/green.png",
        "./green.png",
        ".hidden.png",
        "http://example.com/a.png",
        "green.png\0.svg",
        "",
        " green.png",
        "notes.txt",
        "green",
        "missing.png",
    ],
)
def test_names_that_lead_elsewhere_are_refused(folder: Path, name: str) -> None:
    (folder / "notes.txt").write_text("x", "utf-8")
    (folder / ".hidden.png").write_bytes((folder / "green.png").read_bytes())
    with pytest.raises(OwnPictureProblem):
        read_own_picture(folder, name)


def test_links_out_of_the_folder_are_refused(folder: Path) -> None:
    (folder / "link.png").symlink_to(folder.parent / "secret.png")
    (folder / "inside.png").symlink_to(folder / "green.png")
    (folder / "loop.png").symlink_to(folder / "loop.png")
    for name in ("link.png", "loop.png"):
        with pytest.raises(OwnPictureProblem):
            read_own_picture(folder, name)
    assert read_own_picture(folder, "inside.png") == (folder / "green.png").read_bytes()


def test_a_folder_and_a_huge_file_are_refused(folder: Path) -> None:
    (folder / "folder.png").mkdir()
    with (folder / "huge.png").open("wb") as file:
        file.truncate(9_000_000)
    with (folder / "huge.svg").open("wb") as file:
        file.truncate(1_500_000)
    for name in ("folder.png", "huge.png", "huge.svg"):
        with pytest.raises(OwnPictureProblem):
            read_own_picture(folder, name)


def png(width: int, height: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(30_000, 30_000), (7_900, 7_900), (1, 60_000)])
def test_a_small_file_with_an_enormous_picture_is_refused(folder: Path, size: tuple[int, int]) -> None:
    (folder / "bomb.png").write_bytes(png(*size, b"\0" * 1_000_000))
    with pytest.raises(OwnPictureProblem):
        open_picture(folder, "bomb.png")


def test_a_large_picture_is_kept_small(folder: Path) -> None:
    image = QImage(3_000, 1_000, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(folder / "large.png"))
    picture = open_picture(folder, "large.png")
    assert isinstance(picture, Animation)
    assert picture.frames[0].size().toTuple() == (1_000, 333)


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="/etc/hostname" width="5" height="5"/>',
        '<image xlink:href="file:///etc/hostname" width="5" height="5"/>',
        "<image href='secret.png' width='5' height='5'/>",
        '<image href = "http://example.com/x.png"/>',
        '<image href="data:image/svg+xml;base64,AAAA"/>',
        '<image href="&#47;etc/hostname"/>',
        "<style>@import url(a.css);</style>",
        '<rect style="fill:url(http://example.com/#a)"/>',
        "<script>alert(1)</script>",
        "<use href='#a'/>" * 13,
    ],
)
def test_drawings_that_point_elsewhere_are_refused(folder: Path, inside: str) -> None:
    (folder / "bad.svg").write_text(SVG.format(inside), "utf-8")
    with pytest.raises(OwnPictureProblem):
        open_picture(folder, "bad.svg")


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;").encode(),
        SVG.format("<rect/>").encode("utf-16"),
        zlib.compress(SVG.format("<rect/>").encode(), wbits=31),
        b'<?xml version="1.0" encoding="utf-7"?>' + SVG.format("<rect/>").encode(),
        b"no drawing at all",
        b"",
    ],
)
def test_other_things_are_no_drawings(folder: Path, data: bytes) -> None:
    (folder / "bad.svg").write_bytes(data)
    with pytest.raises(OwnPictureProblem):
        open_picture(folder, "bad.svg")


@pytest.mark.parametrize("name", ["broken.png", "broken.gif", "broken.webp"])
def test_broken_pictures_are_refused(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"\x89PNG\r\n\x1a\n" + b"nonsense" * 20)
    assert not OwnPictures(folder).has(name)


@pytest.mark.parametrize("name", ["green.png", "green.webp", "drawn.svg", "move.gif"])
def test_an_own_picture_is_the_routines_thumbnail(folder: Path, name: str) -> None:
    picture = thumbnail(folder, name)
    assert picture is not None
    assert picture.devicePixelRatio() == 1.5
    assert picture.deviceIndependentSize().toSize() == SIZE
    middle = picture.toImage().pixelColor(picture.width() // 2, picture.height() // 2)
    wanted = (255, 0, 0) if name == "move.gif" else (10, 120, 30)
    assert (middle.red(), middle.green(), middle.blue()) == pytest.approx(wanted, abs=6)


SIZE = QSize(104, 126)


def thumbnail(folder: Path, *names: str) -> QPixmap | None:
    steps = tuple(Hold(name="Mine", duration_ms=30_000, figure=name) for name in names)
    return FigureThumbnails(library).pixmap(
        Routine(name="Mine", steps=steps), folder, SIZE, 1.5, Theme("light")
    )


@pytest.mark.parametrize(
    "name", ["../secret.png", "gone.png", "broken.png", "linked.png", "green.txt", "\0.png"]
)
def test_what_may_not_be_shown_is_no_thumbnail(folder: Path, name: str) -> None:
    (folder / "broken.png").write_bytes(b"\x89PNG but no more")
    (folder / "linked.png").symlink_to(folder.parent / "secret.png")
    assert thumbnail(folder, name) is None
    assert thumbnail(folder, name, "green.png") is not None


def test_a_thumbnail_is_drawn_again_when_its_picture_changes(folder: Path) -> None:
    small = OwnThumbnails()
    first = small.pixmap(folder, "green.png", SIZE, 1.0)
    assert small.pixmap(folder, "green.png", SIZE, 1.0) is first
    image = QImage(30, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 10, 10))
    assert image.save(str(folder / "green.png"))
    again = small.pixmap(folder, "green.png", SIZE, 1.0)
    assert again is not None
    assert again.toImage().pixelColor(52, 63).red() == 200


def test_only_the_last_thumbnails_are_kept(folder: Path) -> None:
    small = OwnThumbnails()
    first = small.pixmap(folder, "green.png", SIZE, 1.0)
    for width in range(KEPT_SMALL):
        small.pixmap(folder, "green.png", QSize(width + 10, 20), 1.0)
    assert small.pixmap(folder, "green.png", SIZE, 1.0) is not first
