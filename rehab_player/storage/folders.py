"""The folder that holds everything the person has."""

from __future__ import annotations

import errno
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

HOME_VARIABLE = "REHAB_PLAYER_HOME"


def default_root(environment: Mapping[str, str] = os.environ) -> Path:
    """Where the data folder is unless the person says otherwise: REHAB_PLAYER_HOME, or the system's place."""
    chosen = environment.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path

    return user_data_path("rehab-player", appauthor=False)


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The data folder and what is in it. Nothing is made before `create`."""

    root: Path

    @property
    def log_path(self) -> Path:
        return self.root / "history.sqlite3"

    @property
    def routines(self) -> Path:
        """The person's own routine files."""
        return self.root / "routines"

    @property
    def settings_path(self) -> Path:
        return self.root / "settings.ini"

    @property
    def cache_path(self) -> Path:
        """What was read of the routine files; it can be deleted at any time."""
        return self.root / "routine-cache.json"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def drafts(self) -> Path:
        """Texts of the editor that were not saved yet."""
        return self.root / "drafts"

    @property
    def trash(self) -> Path:
        """Routine files that were deleted and can still be brought back."""
        return self.root / "trash"

    @property
    def shelf_path(self) -> Path:
        """Favourites, and which routines are copies of bundled ones."""
        return self.root / "shelf.json"

    def create(self) -> str | None:
        """Make the folders that are missing; return a sentence saying why that is not possible, or None.

        Ends with the check of `writable`.
        """
        try:
            for folder in (self.root, self.routines, self.backups):
                folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return _problem(self.root, error)
        return self.writable()

    def writable(self) -> str | None:
        """None when a file can be written here, else a sentence saying why not. Leaves no trace."""
        try:
            with tempfile.TemporaryFile(dir=self.root) as probe:
                # Not less: a full disk still takes a few bytes in the file's own entry.
                probe.write(bytes(65_536))
                probe.flush()
        except OSError as error:
            return _problem(self.root, error)
        return None


def _problem(folder: Path, error: OSError) -> str:
    # Imported here: where the settings are is asked before the language of all texts is known.
    from rehab_player.storage import data_wording

    reasons = {
        errno.EEXIST: data_wording.FILE_IN_THE_WAY,
        errno.ENOTDIR: data_wording.FILE_IN_THE_WAY,
        errno.EROFS: data_wording.READ_ONLY,
        errno.EACCES: data_wording.READ_ONLY,
        errno.EPERM: data_wording.READ_ONLY,
        errno.ENOSPC: data_wording.FULL,
        errno.EDQUOT: data_wording.FULL,
    }
    reason = reasons.get(error.errno or 0) or error.strerror or str(error)
    return data_wording.folder_problem(folder, reason)
