"""Reading figure files: the program's own, and those that people add beside their routines."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rehab_player.core.figure.body_reading import read_body
from rehab_player.core.figure.figure_reading import read_figures
from rehab_player.core.figure.values import Library
from rehab_player.storage import file_wording, wording
from rehab_player.storage.characters import decode, first_invisible, tabs_to_spaces
from rehab_player.storage.nodes import Mapping, Node, Reads, Scalar
from rehab_player.storage.problems import Problem
from rehab_player.storage.routine_file import load

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rehab_player.core.figure.checking import Fault, Way

FOLDER = "figures"
"""The folder beside routines that holds figure files."""
ENDINGS = (".yaml", ".yml", ".json")
MOST_FILES = 200
"""Files looked at in one folder."""
_OWN = ("poses.json", "close-ups.json", "figures.json")
_LONGEST_NUMBER = 40
_TOP_KEY = re.compile(r"^(\w+)\s*:", re.MULTILINE)
_OF_FIGURES = frozenset({"figures", "poses", "close_ups"})
_OF_ROUTINES = frozenset({"name", "steps", "programme"})


@dataclass(frozen=True, slots=True)
class FigureFile:
    """A figure file as read, and what is wrong with it."""

    path: Path
    problems: tuple[Problem, ...]
    names: tuple[str, ...] = ()
    """The figures of the file that can be used."""


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures that can be used, and the files beside the program's own that they came from."""

    library: Library
    files: tuple[FigureFile, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The names that a routine can use."""
        return frozenset(self.library.figures)


def bundled_figures(folder: Path) -> Library:
    """The figures that ship with the program; `folder` is assets/figures.

    Raises ValueError when they have a fault, which a test keeps from happening.
    """
    library = Library(read_body(json.loads((folder / "body.json").read_text(encoding="utf-8"))))
    for name in _OWN:
        data = json.loads((folder / name).read_text(encoding="utf-8"))
        library, faults = read_figures(data, library)
        if faults:
            raise ValueError(f"{name}: {faults[0].way}: {faults[0].what}")
    return library


def all_figures(bundled: Library, folders: Iterable[Path]) -> Figures:
    """`bundled` with what lies in `figures` in each of the `folders`; a later file's names win.

    Never raises for anything that the folders and files can contain.
    """
    library, files = bundled, []
    for path in (path for folder in folders for path in _files_in(folder / FOLDER)):
        library, file = read_figure_file(path, library)
        files.append(file)
    return Figures(library, tuple(files))


def read_figure_file(path: Path, base: Library) -> tuple[Library, FigureFile]:
    """What the file adds to `base`, together with it; figures with a fault are left out."""
    data = load(path)
    if isinstance(data, Problem):
        return base, FigureFile(path, (data,))
    library, problems = parse_figures(data, base)
    names = tuple(name for name, figure in library.figures.items() if base.figures.get(name) is not figure)
    return library, FigureFile(path, problems, names)


def check_figure_file(path: Path, bundled: Library, folders: Iterable[Path]) -> FigureFile:
    """One file as the program reads it: after those before it in its folder, or in `folders`."""
    if path.absolute().parent.name != FOLDER:
        return read_figure_file(path, all_figures(bundled, folders).library)[1]
    library = bundled
    for before in _files_in(path.parent):
        if before.name >= path.name:
            break
        library, _ = read_figure_file(before, library)
    return read_figure_file(path, library)[1]


def is_figure_file(path: Path) -> bool:
    """Whether a file is about figures, and no routine: by what stands in it, else by where it lies."""
    if path.suffix.lower() == ".json":
        return True
    data = load(path)
    keys = set() if isinstance(data, Problem) else set(_TOP_KEY.findall(decode(data)[0]))
    if keys & _OF_ROUTINES:
        return False
    return bool(keys & _OF_FIGURES) or path.absolute().parent.name == FOLDER


def stamps(folders: Iterable[Path]) -> tuple[tuple[Path, int, int], ...]:
    """Changes when a figure file in `folders` changes, comes or goes."""
    return tuple(_stamp(path) for folder in folders for path in _files_in(folder / FOLDER))


def parse_figures(data: bytes | str, base: Library) -> tuple[Library, tuple[Problem, ...]]:
    """The same for a file's contents, YAML or JSON."""
    from rehab_player.storage.yaml_tree import read_tree

    text, problem = decode(data)
    if problem is not None:
        return base, (problem,)
    tree = read_tree(tabs_to_spaces(text))
    if tree.root is None:
        return base, tree.problems or (Problem(1, 1, wording.FILE, file_wording.EMPTY),)
    unseen = tuple(_unseen(tree.root, ()))
    if unseen:
        return base, tuple(sorted({*tree.problems, *unseen}))
    library, faults = read_figures(_plain(tree.root), base)
    found = [_problem(tree.root, fault) for fault in faults]
    return library, tuple(sorted({*tree.problems, *found}))


def _files_in(folder: Path) -> list[Path]:
    try:
        names = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)
    except OSError:
        return []
    return [path for path in names if not path.name.startswith(".")][:MOST_FILES]


def _stamp(path: Path) -> tuple[Path, int, int]:
    try:
        status = path.stat()
    except OSError:
        return path, 0, 0
    return path, status.st_mtime_ns, status.st_size


def _unseen(node: Node, way: Way) -> Iterator[Problem]:
    """A problem for each text and key that was written with signs that nobody can see, such as `\\u001b`."""
    if isinstance(node, Scalar):
        sign = first_invisible(node.text)
        if sign is not None:
            what = file_wording.control_character(sign.group())
            yield Problem(node.line, node.column, wording.place(way), what)
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from _unseen(node.keys_at[key], way)
            yield from _unseen(value, (*way, wording.shown(key)))
    else:
        for index, value in enumerate(node):
            yield from _unseen(value, (*way, index))


def _plain(node: Node) -> object:
    """A node as a plain value."""
    if isinstance(node, Mapping):
        return {key: _plain(value) for key, value in node.items()}
    if isinstance(node, Scalar):
        return _scalar(node)
    return [_plain(value) for value in node]


def _scalar(node: Scalar) -> object:
    match node.reads:
        case Reads.NOTHING:
            return None
        case Reads.BOOL:
            return node.text.lower() == "true"
        case Reads.INT if len(node.text) <= _LONGEST_NUMBER:
            return int(node.text, 0) if node.text[:2] in ("0o", "0x") else int(node.text)
        case Reads.INT | Reads.FLOAT:
            return _float(node.text)
    return node.text


def _float(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")  # .inf and .nan, which no number of a figure can be


def _problem(root: Node, fault: Fault) -> Problem:
    node = _node_at(root, fault.way, at_key=fault.at_key)
    # Names of the file stand in the words as they are: a line break in one must not make two lines.
    return Problem(node.line, node.column, wording.place(fault.way), " ".join(fault.what.split()))


def _node_at(root: Node, way: Way, *, at_key: bool) -> Node:
    """What stands at `way`, or the nearest thing around it."""
    node: Node = root
    for index, step in enumerate(way):
        inner = _inside(node, step)
        if inner is None:
            return node
        is_last = index == len(way) - 1
        if is_last and isinstance(node, Mapping) and (at_key or not isinstance(inner, Scalar)):
            return node.keys_at[str(step)]
        node = inner
    return node


def _inside(node: Node, step: str | int) -> Node | None:
    if isinstance(node, Mapping):
        found: Node | None = node.get(str(step))
        return found
    if isinstance(node, list) and isinstance(step, int) and step < len(node):
        entry: Node = node[step]
        return entry
    return None
