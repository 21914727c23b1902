"""What can be wrong with a file as such: its bytes, and YAML; and what to do instead."""

from __future__ import annotations

from rehab_player.core.language import translate
from rehab_player.storage.wording import shown

# The file and its bytes

MISSING_FILE = translate("wording", "there is no such file: check its name and its folder")
IS_A_FOLDER = translate("wording", "this is a folder: name a routine file inside it")
NO_ORDINARY_FILE = translate(
    "wording", "this is not an ordinary file: a routine is a text file whose name ends in .yaml"
)
TOO_LARGE = translate(
    "wording", "the file is larger than 1,000,000 bytes: a routine is a few pages of text, so check the name"
)
NOT_A_TEXT = translate(
    "wording", "this is not a text file: a routine is plain text, saved with the encoding UTF-8"
)
NOT_UTF8 = translate(
    "wording",
    "this character was not saved as UTF-8: save the file again in your editor with the encoding UTF-8",
)
EMPTY = translate("wording", "the file is empty: begin with the lines `format: 1`, `name:` and `steps:`")
NOT_KEYS = translate(
    "wording",
    "a routine begins with lines such as `format: 1`, `name: …` and `steps:`; this file holds something else",
)
PROGRAMME = translate(
    "wording",
    "this is a programme (it has the key `programme`), not a routine: "
    "open one of the routines that it names instead",
)


def unreadable(reason: str) -> str:
    return translate(
        "wording", "the file cannot be read ({reason}): check that you are allowed to open it"
    ).format(reason=reason)


def control_character(character: str) -> str:
    return translate(
        "wording",
        "an invisible character (U+{character:04X}) stands here, which a routine cannot hold: "
        "delete it, or type this line again",
    ).format(character=ord(character))


# YAML as such

SEVERAL_DOCUMENTS = translate(
    "wording",
    "a second document begins here: a file holds one routine, so move this one to a file of its own",
)
TOO_DEEP = translate(
    "wording",
    "lists and brackets are nested more than 50 deep here: no routine needs that, so check the brackets",
)
TOO_MANY_VALUES = translate(
    "wording", "the file holds more than 100,000 values: no routine needs that, so split it"
)
ALIASES_BLOW_UP = translate(
    "wording",
    "the names with `*` in this file multiply to more than 100,000 values here: write the steps out instead",
)
ALIAS_IN_ITSELF = translate(
    "wording", "this name with `*` stands inside the very part it repeats: write that part out instead"
)
KEY_IS_NO_WORD = translate(
    "wording", "a key is a plain word such as `name`, not a list or a group: write `key: value`"
)
MERGE = translate("wording", "`<<` (merging) is not supported: write the lines out here")

TAB = translate("wording", "a tab stands here, where only spaces may: replace it by spaces")
COLON_IN_TEXT = translate(
    "wording",
    "a `:` stands where none can be: if it is part of a text, put the whole text in quotes; "
    "if this line has a key of its own, begin it below the keys above",
)
DASH_IN_TEXT = translate(
    "wording", "a `-` stands where no list can begin: put it on a line of its own, or the text in quotes"
)
COLON_MISSING = translate("wording", "this line has no `:` after its first word: write `key: value`")
QUOTE_OPEN = translate("wording", "this quote is never closed: put the same quote at the end of the text")
COLON_IN_BRACKETS = translate(
    "wording",
    "a `:` between brackets needs a space after it; if it is part of a text, put the whole text in quotes",
)
_BRACKETS = {"[": "[one, two]", "{": "{one: 1, two: 2}"}


def bracket_open(sign: str) -> str:
    return translate(
        "wording", "this `{sign}` is not closed: write `{example}`, or the text in quotes"
    ).format(sign=sign, example=_BRACKETS.get(sign, "…"))


def bracket_broken(sign: str) -> str:
    return translate(
        "wording", "a comma or the closing bracket is missing before this place: write `{example}`"
    ).format(example=_BRACKETS.get(sign, "…"))


NOT_LINED_UP = translate(
    "wording",
    "this does not line up with the lines above: begin all keys of one step, and all `-` of one list, "
    "with the same number of spaces",
)
AFTER_QUOTE = translate(
    "wording", "the text goes on after its closing quote: put the quotes round the whole of it"
)
NOTHING_HERE = translate("wording", "a value is missing before this place, or a bracket or comma is too many")
BACKSLASH = translate(
    "wording", "a `\\` means something special between double quotes: use single quotes round this text"
)
BLOCK_TEXT = translate(
    "wording", "after `|` or `>` the line has to end: begin the text on the next line, with more spaces"
)
NEW_DIRECTIVE = translate("wording", "this `%` line asks for another kind of file: delete it")
UNREADABLE_YAML = translate(
    "wording", "this line cannot be understood: check its colons, quotes, brackets and spaces"
)


def text_begins_with(sign: str) -> str:
    quoted = f"`{sign}`" if sign != "`" else translate("wording", "a backtick")
    return translate("wording", "a text cannot begin with {quoted}: put quotes round the text").format(
        quoted=quoted
    )


def explicit_tag(tag: str) -> str:
    return translate(
        "wording",
        "`{tag}` cannot be used here: leave it out, or put quotes round the text if the `!` belongs to it",
    ).format(tag=shown(tag if tag.startswith("!") else "!!" + tag.rpartition(":")[2]))


def unknown_alias(name: str) -> str:
    return translate(
        "wording",
        "`*{name}` refers to a part of the file that has no such name: if the `*` belongs to the "
        "text, put quotes round the text",
    ).format(name=shown(name))


def twice(key: str, first_line: int) -> str:
    return translate(
        "wording", "`{key}` stands here twice (first in line {first_line}): keep one of the two"
    ).format(key=shown(key), first_line=first_line)
