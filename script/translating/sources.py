"""What stands in a .ts file, and the Python files that texts are looked for in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from pathlib import Path

SOURCE_LANGUAGE = "en"
"""The language of the texts in the code: its file has the plural forms only."""


@dataclass(frozen=True, slots=True)
class Message:
    """A text and its translation, in as many forms as the language has plurals where it has a number."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_plural: bool
    is_finished: bool
    is_obsolete: bool


def language_files(root: Path) -> tuple[Path, ...]:
    """The .ts files, English first."""
    files = (root / "translations").glob("*.ts")
    return tuple(sorted(files, key=lambda file: (file.stem != SOURCE_LANGUAGE, file.stem)))


def code_files(root: Path) -> tuple[Path, ...]:
    """The files that texts are looked for in, in a steady order."""
    return tuple(sorted((root / "rehab_player").rglob("*.py")))


def messages(file: Path) -> tuple[Message, ...]:
    """Every message of a .ts file."""
    tree = ElementTree.parse(file)
    return tuple(
        _message(context.findtext("name") or "", message)
        for context in tree.iter("context")
        for message in context.iter("message")
    )


def _message(context: str, message: ElementTree.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    kind = translation.get("type", "")
    is_plural = message.get("numerus") == "yes"
    forms = (
        [form.text or "" for form in translation.iter("numerusform")]
        if is_plural
        else [translation.text or ""]
    )
    return Message(
        context=context,
        source=message.findtext("source") or "",
        forms=tuple(forms),
        is_plural=is_plural,
        is_finished=kind == "" and all(forms),
        is_obsolete=kind in ("obsolete", "vanished"),
    )
