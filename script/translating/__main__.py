"""`script/translate`: look for texts, compile what is translated, and say what is left."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from script.translating.catalogues import write_catalogue
from script.translating.sources import SOURCE_LANGUAGE, language_files, messages
from script.translating.tools import compile_language, look_for_texts

ROOT = Path(__file__).resolve().parents[2]
CODE = "[a-z]{2,3}(_[A-Z]{2})?"
"""The code of a language, with its country where that matters."""


def main(begun: list[str]) -> int:
    """All languages, and those in `begun`; 1 when a text is left to translate, 2 for what is no code."""
    if any(re.fullmatch(CODE, language) is None for language in begun):
        print(
            "script/translate [CODE ...]: codes of languages to begin, such as fr or pt_BR", file=sys.stderr
        )
        return 2
    for language in begun:
        (ROOT / "translations" / f"{language}.ts").touch()
    left = 0
    for file in language_files(ROOT):
        look_for_texts(ROOT, file)
        compile_language(file, ROOT / "assets" / "translations")
        write_catalogue(file, ROOT / "assets" / "translations")
        found = messages(file)
        unfinished = sum(not message.is_finished for message in found)
        kind = "plural texts" if file.stem == SOURCE_LANGUAGE else "texts"
        print(f"{file.relative_to(ROOT)}: {len(found)} {kind}, {unfinished} left to translate")
        left += unfinished
    return int(left > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
