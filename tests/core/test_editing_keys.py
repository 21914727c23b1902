"""Up and down move a step to every place and back."""

from __future__ import annotations

from rehab_player.core.editing import MoveStep, StepPath, moved_to
from rehab_player.core.editing_keys import move_down, move_up

Tree = list["str | Tree"]


def at(tree: Tree, path: StepPath) -> str | Tree:
    found: str | Tree = tree
    for index in path:
        assert isinstance(found, list)
        found = found[index]
    return found


def inside(tree: Tree, path: StepPath) -> int | None:
    found = at(tree, path)
    return len(found) if isinstance(found, list) else None


def moved(tree: Tree, move: MoveStep) -> StepPath:
    source = at(tree, move.path[:-1])
    assert isinstance(source, list)
    step = source.pop(move.path[-1])
    to = moved_to(move.path, move.parent, move.index)
    target = at(tree, to[:-1])
    assert isinstance(target, list)
    target.insert(to[-1], step)
    return to


def test_down_goes_through_every_place_and_up_back_again() -> None:
    tree: Tree = ["x", "a", ["b", ["c"]], [], "d"]
    path: StepPath = (0,)
    states = [repr(tree)]
    while (move := move_down(path, lambda way: inside(tree, way))) is not None:
        path = moved(tree, move)
        states.append(repr(tree))
    assert states == [
        "['x', 'a', ['b', ['c']], [], 'd']",
        "['a', 'x', ['b', ['c']], [], 'd']",
        "['a', ['x', 'b', ['c']], [], 'd']",
        "['a', ['b', 'x', ['c']], [], 'd']",
        "['a', ['b', ['x', 'c']], [], 'd']",
        "['a', ['b', ['c', 'x']], [], 'd']",
        "['a', ['b', ['c'], 'x'], [], 'd']",
        "['a', ['b', ['c']], 'x', [], 'd']",
        "['a', ['b', ['c']], ['x'], 'd']",
        "['a', ['b', ['c']], [], 'x', 'd']",
        "['a', ['b', ['c']], [], 'd', 'x']",
    ]
    back = [repr(tree)]
    while (move := move_up(path, lambda way: inside(tree, way))) is not None:
        path = moved(tree, move)
        back.append(repr(tree))
    assert back == states[::-1]
