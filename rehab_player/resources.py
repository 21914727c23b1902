"""Where the bundled files are: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def routines_dir() -> Path:
    """The folder of the bundled routines; read-only."""
    return _bundled("routines")


def assets_dir() -> Path:
    """The folder of the bundled icons, figures and palettes; read-only."""
    return _bundled("assets")


def translations_dir() -> Path:
    """The folder of the texts in each language; read-only."""
    return assets_dir() / "translations"


def _bundled(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
