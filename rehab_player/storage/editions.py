"""The bundled routines in several languages: which of their names mean one and the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.history_doses import stem
from rehab_player.storage.ordinary import read_ordinary

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from rehab_player.core.history import SessionFacts
    from rehab_player.core.history_measures import Reading

ENDING = ".yaml"


class Editions:
    """Knows the bundled routines of `folders`, one folder for each language, the person's own first.

    The editions of a routine have the same file name, and the same measures in the same order.
    What no edition knows by its name keeps it, so that a routine that the person called otherwise
    stays apart. A file is read when it is first asked about.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._known: dict[str, Mapping[str, str]] = {}

    def name_here(self, routine_file: str, name: str) -> str:
        """What a routine, one of its measures or a unit is called in the person's language."""
        return self._names(stem(routine_file)).get(name, name)

    def facts_here(self, facts: Iterable[SessionFacts]) -> tuple[SessionFacts, ...]:
        """The same with the names in the person's language."""
        return tuple(
            fact._replace(routine_name=self.name_here(fact.routine_file, fact.routine_name)) for fact in facts
        )

    def readings_here(self, readings: Iterable[Reading]) -> tuple[Reading, ...]:
        """The same with the names in the person's language."""
        return tuple(
            reading._replace(
                routine_name=self.name_here(reading.routine_file, reading.routine_name),
                name=self.name_here(reading.routine_file, reading.name),
                unit=self.name_here(reading.routine_file, reading.unit),
            )
            for reading in readings
        )

    def _names(self, routine: str) -> Mapping[str, str]:
        if routine not in self._known:
            editions = [
                names for folder in self._folders if (names := _names_in(folder / f"{routine}{ENDING}"))
            ]
            self._known[routine] = {
                name: here for names in editions for name, here in zip(names, editions[0], strict=False)
            }
        return self._known[routine]


def _names_in(path: Path) -> tuple[str, ...]:
    """The name of a routine, those of its measures, and their units; nothing where it cannot be read."""
    import yaml

    try:
        read = yaml.load(read_ordinary(path), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        measures = read.get("measures", ())
        return str(read["name"]), *(str(each.get(key, "")) for each in measures for key in ("name", "unit"))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, yaml.YAMLError):
        return ()
