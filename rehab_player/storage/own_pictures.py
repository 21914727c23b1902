"""Pictures that lie beside a routine: which names are allowed, and reading them."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

from rehab_player.core.language import translate
from rehab_player.core.routine import Repeat, Work
from rehab_player.storage.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from rehab_player.core.routine import Step

ENDINGS = (".png", ".svg", ".gif", ".webp")
MAX_BYTES = 8_000_000
MAX_SVG_BYTES = 1_000_000


class OwnPictureProblem(Exception):
    """Why a picture cannot be shown, in words for the person who named it."""


def read_own_picture(folder: Path, name: str) -> bytes:
    """The bytes of picture `name` in `folder`.

    Raises OwnPictureProblem for a name that leads out of the folder, a link that does, a kind
    that is not shown, and a file that is missing, unreadable or too large.
    """
    path = _inside(folder, name)
    limit = MAX_SVG_BYTES if name.lower().endswith(".svg") else MAX_BYTES
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OwnPictureProblem(
                translate("own_pictures", "`{name}` is not an ordinary file").format(name=name)
            )
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise OwnPictureProblem(
            translate("own_pictures", "`{name}` cannot be read: {reason}").format(
                name=name, reason=error.strerror or error
            )
        ) from error
    if len(data) > limit:
        raise OwnPictureProblem(
            translate("own_pictures", "`{name}` is larger than {limit} MB; make it smaller").format(
                name=name, limit=limit // 1_000_000
            )
        )
    return data


def picture_problems(steps: Iterable[Step], folder: Path) -> tuple[Problem, ...]:
    """A warning for each step of a routine in `folder` whose own picture is not there to be shown."""
    return tuple(_problems(steps, folder))


def _problems(steps: Iterable[Step], folder: Path) -> Iterator[Problem]:
    for step in steps:
        if isinstance(step, Repeat):
            yield from _problems(step.steps, folder)
        elif isinstance(step, Work) and step.figure and step.figure.lower().endswith(ENDINGS):
            try:
                read_own_picture(folder, step.figure)
            except OwnPictureProblem as problem:
                what = translate(
                    "own_pictures", "{problem}. As it is, the step is played without a picture"
                ).format(problem=problem)
                yield Problem(max(1, step.line), 1, "figure", what, warning=True)


def _inside(folder: Path, name: str) -> Path:
    """The file `name` directly in `folder`, links followed."""
    if not name or name != name.strip() or any(sign in name for sign in "/\\:\0") or name.startswith("."):
        raise OwnPictureProblem(
            translate(
                "own_pictures", "`{name}` must be the name of a file beside the routine, without a folder"
            ).format(name=name)
        )
    if not name.lower().endswith(ENDINGS):
        raise OwnPictureProblem(
            translate("own_pictures", "`{name}` must end in one of {endings}").format(
                name=name, endings=", ".join(ENDINGS)
            )
        )
    try:
        home = folder.resolve(strict=True)
        path = (home / name).resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise OwnPictureProblem(
            translate("own_pictures", "`{name}` is not beside the routine").format(name=name)
        ) from error
    if path.parent != home:
        raise OwnPictureProblem(
            translate(
                "own_pictures", "`{name}` is a link out of the routine's folder; copy the picture there"
            ).format(name=name)
        )
    return path
