"""Qt's side of the language: translations of the window's texts and of Qt's own, dates and numbers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator

from rehab_player.core.language import ENGLISH
from rehab_player.resources import translations_dir

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def speak_with(app: QCoreApplication, language: str) -> None:
    """Show all texts of windows that are made from now on in this language; English has its plurals so."""
    QLocale.setDefault(locale_for(language, QLocale.system()))
    of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (of_qt / f"qtbase_{language}.qm", translations_dir() / f"{language}.qm"):
        catalogue = Catalogue(file, app)
        if not catalogue.isEmpty():
            app.installTranslator(catalogue)


class Catalogue(QTranslator):
    """The texts of a .qm file, empty when it cannot be read.

    Given the file's name Qt would map it into memory, and crash with the next text after the file was
    written anew in its place, as by an update. So it is given what stands in it, and here it is kept.
    """

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        try:
            self._texts = file.read_bytes()
        except OSError:
            return
        self.load(self._texts)


def locale_for(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as on this system where it speaks this language."""
    spoken = QLocale.languageToCode(system.language())
    if spoken == language or (language == ENGLISH and system.language() is QLocale.Language.C):
        return system
    return QLocale(language)
