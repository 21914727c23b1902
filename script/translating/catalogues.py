"""The texts outside of Qt as JSON, which `rehab_player.languages` reads: quick, and without Qt."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator

from rehab_player.core.language import PLURAL_TABLE
from script.translating.sources import messages
from script.translating.tools import compile_language


def write_catalogue(file: Path, folder: Path) -> Path:
    """Make the catalogue of a .ts file: the contexts in lower case, which are those outside of Qt."""
    texts: dict[str, dict[str, str | list[str]]] = {}
    for message in messages(file):
        if message.is_finished and message.context.islower():
            told = list(message.forms) if message.is_plural else message.forms[0]
            texts.setdefault(message.context, {})[message.source] = told
    out = folder / f"{file.stem}.json"
    catalogue = {"plurals": plural_table(file), "texts": texts}
    out.write_text(json.dumps(catalogue, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    return out


def plural_table(file: Path) -> str:
    """Which form each number from 0 to 199 takes, asked from Qt: a language of its own, a digit a number."""
    tree = ElementTree.parse(file)
    root = tree.getroot()
    forms = max((len(message.forms) for message in messages(file) if message.is_plural), default=1)
    for context in root.findall("context"):
        root.remove(context)
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "plurals"
    message = ElementTree.SubElement(context, "message", numerus="yes")
    ElementTree.SubElement(message, "source").text = "%n"
    translation = ElementTree.SubElement(message, "translation")
    for form in range(forms):
        ElementTree.SubElement(translation, "numerusform").text = str(form)
    with tempfile.TemporaryDirectory() as name:
        probe = Path(name) / file.name
        tree.write(probe, encoding="utf-8", xml_declaration=True)
        translator = QTranslator()
        translator.load(str(compile_language(probe, Path(name))))
        return "".join(str(translator.translate("plurals", "%n", None, n)) for n in range(PLURAL_TABLE))
