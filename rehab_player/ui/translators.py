"""Qt's side of the language: translations of the window's texts and of Qt's own, dates and numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from rehab_player.core.language import ENGLISH
from rehab_player.resources import translations_dir

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def speak_with(app: QCoreApplication, language: str) -> None:
    """Show all texts of windows that are made from now on in this language; English has its plurals so."""
    QLocale.setDefault(locale_for(language, QLocale.system()))
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{of_qt}/qtbase_{language}.qm", str(translations_dir() / f"{language}.qm")):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)


def locale_for(language: str, system: QLocale) -> QLocale:
    """How dates and numbers are written: as on this system where it speaks this language."""
    spoken = QLocale.languageToCode(system.language())
    if spoken == language or (language == ENGLISH and system.language() is QLocale.Language.C):
        return system
    return QLocale(language)
