"""What the program remembers about routine files beside them: favourites, origins, and their order."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rehab_player.storage.ordinary import read_ordinary
from rehab_player.storage.routine_save import write_whole
from rehab_player.storage.shelf_sort import Order

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Origin:
    """A bundled file that one of the person's own was copied from, and its SHA-256 then.

    `bundled` is its name, such as `calf-raises.yaml`, or `de/calf-raises.yaml` in another language.
    """

    bundled: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Shelf:
    """Favourites and origins, by key, and how the list is sorted. The key of a file is `key_of`."""

    favourites: frozenset[str] = frozenset()
    origins: tuple[tuple[str, Origin], ...] = ()
    order: Order = Order.NAME

    def origin(self, key: str) -> Origin | None:
        """What the file was copied from; None for one that was not."""
        return dict(self.origins).get(key)

    def with_favourite(self, key: str, on: bool) -> Shelf:
        """With the file among the favourites, or not."""
        return replace(self, favourites=self.favourites | {key} if on else self.favourites - {key})

    def with_origin(self, key: str, origin: Origin) -> Shelf:
        """With what the file was copied from."""
        return replace(self, origins=(*(entry for entry in self.origins if entry[0] != key), (key, origin)))

    def renamed(self, old: str, new: str) -> Shelf:
        """With everything that is known of one file said of another."""
        favourites = frozenset(new if key == old else key for key in self.favourites)
        origins = tuple((new if key == old else key, origin) for key, origin in self.origins)
        return replace(self, favourites=favourites, origins=origins)

    def without(self, key: str) -> Shelf:
        """With nothing known of the file."""
        origins = tuple(entry for entry in self.origins if entry[0] != key)
        return replace(self, favourites=self.favourites - {key}, origins=origins)


def key_of(path: Path, own: Path) -> str:
    """`own/calf/evening.yaml` for one of the person's files, else `bundled/heel-drops.yaml`."""
    try:
        return f"own/{path.relative_to(own).as_posix()}"
    except ValueError:
        return f"bundled/{path.name}"


def load_shelf(path: Path) -> Shelf:
    """What the file says; nothing where there is none, or it is damaged. Raises nothing."""
    try:
        said = json.loads(read_ordinary(path))
        favourites = frozenset(key for key in said["favourites"] if isinstance(key, str))
        origins = tuple((str(key), Origin(str(name), str(sha))) for key, name, sha in said["origins"])
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        return Shelf()
    return Shelf(favourites, origins, _order(said))


def _order(said: Mapping[str, object]) -> Order:
    """Files of an older program have none."""
    return next((order for order in Order if order.value == said.get("order")), Order.NAME)


def save_shelf(path: Path, shelf: Shelf) -> None:
    """Replace the file in one go. Raises OSError."""
    said = {
        "version": _VERSION,
        "order": shelf.order.value,
        "favourites": sorted(shelf.favourites),
        "origins": [[key, origin.bundled, origin.sha256] for key, origin in shelf.origins],
    }
    write_whole(path, json.dumps(said, indent=1).encode())
