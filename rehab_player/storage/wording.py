"""Every text about routine files that a person reads: what is wrong, and what to write instead.

Written for someone who has never programmed: no type names, no YAML terms where a plain word does.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from rehab_player.storage.nodes import Reads

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FILE = "file"
"""The place of what is wrong with a file as a whole."""

SHOWN_LENGTH = 40

# The file and its bytes

MISSING_FILE = "there is no such file: check its name and its folder"
IS_A_FOLDER = "this is a folder: name a routine file inside it"
NO_ORDINARY_FILE = "this is not an ordinary file: a routine is a text file whose name ends in .yaml"
TOO_LARGE = "the file is larger than 1,000,000 bytes: a routine is a few pages of text, so check the name"
NOT_A_TEXT = "this is not a text file: a routine is plain text, saved with the encoding UTF-8"
NOT_UTF8 = "this character was not saved as UTF-8: save the file again in your editor with the encoding UTF-8"
EMPTY = "the file is empty: begin with the lines `format: 1`, `name:` and `steps:`"
NOT_KEYS = (
    "a routine begins with lines such as `format: 1`, `name: …` and `steps:`; this file holds something else"
)
PROGRAMME = (
    "this is a programme (it has the key `programme`), not a routine: "
    "open one of the routines that it names instead"
)


def unreadable(reason: str) -> str:
    return f"the file cannot be read ({reason}): check that you are allowed to open it"


def control_character(character: str) -> str:
    return (
        f"an invisible character (U+{ord(character):04X}) stands here, which a routine cannot hold: "
        "delete it, or type this line again"
    )


# YAML as such

SEVERAL_DOCUMENTS = (
    "a second document begins here: a file holds one routine, so move this one to a file of its own"
)
TOO_DEEP = (
    "lists and brackets are nested more than 50 deep here: no routine needs that, so check the brackets"
)
TOO_MANY_VALUES = "the file holds more than 100,000 values: no routine needs that, so split it"
ALIASES_BLOW_UP = (
    "the names with `*` in this file multiply to more than 100,000 values here: write the steps out instead"
)
ALIAS_IN_ITSELF = "this name with `*` stands inside the very part it repeats: write that part out instead"
KEY_IS_NO_WORD = "a key is a plain word such as `name`, not a list or a group: write `key: value`"
MERGE = "`<<` (merging) is not supported: write the lines out here"

TAB = "a tab stands here, where only spaces may: replace it by spaces"
COLON_IN_TEXT = (
    "a `:` stands where none can be: if it is part of a text, put the whole text in quotes; "
    "if this line has a key of its own, begin it below the keys above"
)
DASH_IN_TEXT = "a `-` stands where no list can begin: put it on a line of its own, or the text in quotes"
COLON_MISSING = "this line has no `:` after its first word: write `key: value`"
QUOTE_OPEN = "this quote is never closed: put the same quote at the end of the text"
COLON_IN_BRACKETS = (
    "a `:` between brackets needs a space after it; if it is part of a text, put the whole text in quotes"
)
_BRACKETS = {"[": "[one, two]", "{": "{one: 1, two: 2}"}


def bracket_open(sign: str) -> str:
    return f"this `{sign}` is not closed: write `{_BRACKETS.get(sign, '…')}`, or the text in quotes"


def bracket_broken(sign: str) -> str:
    return f"a comma or the closing bracket is missing before this place: write `{_BRACKETS.get(sign, '…')}`"


NOT_LINED_UP = (
    "this does not line up with the lines above: begin all keys of one step, and all `-` of one list, "
    "with the same number of spaces"
)
AFTER_QUOTE = "the text goes on after its closing quote: put the quotes round the whole of it"
NOTHING_HERE = "a value is missing before this place, or a bracket or comma is too many"
BACKSLASH = "a `\\` means something special between double quotes: use single quotes round this text"
BLOCK_TEXT = "after `|` or `>` the line has to end: begin the text on the next line, with more spaces"
NEW_DIRECTIVE = "this `%` line asks for another kind of file: delete it"
UNREADABLE_YAML = "this line cannot be understood: check its colons, quotes, brackets and spaces"


def text_begins_with(sign: str) -> str:
    quoted = f"`{sign}`" if sign != "`" else "a backtick"
    return f"a text cannot begin with {quoted}: put quotes round the text"


def explicit_tag(tag: str) -> str:
    return (
        f"`{shown(tag if tag.startswith('!') else '!!' + tag.rpartition(':')[2])}` cannot be used here: "
        + ("leave it out, or put quotes round the text if the `!` belongs to it")
    )


def unknown_alias(name: str) -> str:
    return (
        f"`*{shown(name)}` refers to a part of the file that has no such name: "
        "if the `*` belongs to the text, put quotes round the text"
    )


def twice(key: str, first_line: int) -> str:
    return f"`{shown(key)}` stands here twice (first in line {first_line}): keep one of the two"


# Places, and words quoted from the file


def place(path: Sequence[str | int]) -> str:
    """`steps 3, rest` for ("steps", 2, "rest"); the file itself for an empty path."""
    parts: list[str] = []
    for entry in path:
        if isinstance(entry, int):
            number = str(entry + 1)
            parts.append(f"{parts.pop()} {number}" if parts else f"entry {number}")
        else:
            parts.append(shown(entry))
    return ", ".join(parts) or FILE


def shown(text: str) -> str:
    """A text of the file, short and on one line, safe to stand in a message."""
    line = re.sub(r"[\r\n\t]+", " ", text[: 4 * SHOWN_LENGTH].strip())
    line = "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in line)
    return line if len(line) <= SHOWN_LENGTH else line[: SHOWN_LENGTH - 1] + "…"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant, or None."""
    close = difflib.get_close_matches(word[:SHOWN_LENGTH].strip().lower(), tuple(known), 1, 0.6)
    return close[0] if close else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean `hold`?`, or nothing where no known word is near."""
    meant = nearest(word, known)
    return f"; did you mean `{meant}`?" if meant else ""


def listed(words: Iterable[str], last: str = "or") -> str:
    """`a`, `b` or `c`."""
    quoted = [f"`{word}`" for word in words]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} {last} {quoted[-1]}"


# Keys


def unknown_key(key: str, owner: str, allowed: Sequence[str], owners: Sequence[str] = ()) -> str:
    """`owners` are the kinds of step that do have such a key."""
    meant = did_you_mean(key, allowed)
    if not meant and owners:
        meant = f"; it belongs to {listed(owners, 'and')}."
    return f"there is no key `{shown(key)}` {owner}{meant or '.'} Allowed are {listed(allowed, 'and')}"


def step_key_outside(key: str) -> str:
    return f"`{shown(key)}` belongs to a step: move it below `steps:`, in a line that begins with `- `"


def in_step(kind: str) -> str:
    return f"in a `{kind}` step"


AT_TOP = "at the top of a routine"
IN_DOSE = "in `dose`"
IN_MEASURE = "in a measure"


_NEEDED = {
    "format": "write `format: 1` in the first line",
    "name": "write `name: ` and what it is called",
    "steps": "write `steps:` and below it one line beginning with `- ` for each step",
    "for": "write how long it takes, such as `for: 30s`",
    "count": "write how many, such as `count: 12`, or `count: max` for as many as you can",
}


def no_value(key: str | None) -> str:
    if key is None:
        return "there is nothing after this `-`: write something, or delete the line"
    todo = _NEEDED.get(key, "write one after the colon, or delete the line")
    return f"`{shown(key)}` has no value: {todo}"


def missing(key: str, owner: str) -> str:
    return f"`{key}` is missing {owner}: {_NEEDED[key]}"


# Steps


_EXAMPLES = {"rest": "60s", "switch": "5s", "ask": "pain", "repeat": "3"}


def no_kind(keys: Sequence[str], kinds: Sequence[str]) -> str:
    for key in keys:
        meant = nearest(key, kinds)
        if meant:
            known = listed(kinds, "and")
            return f"there is no kind of step `{shown(key)}`; did you mean `{meant}`? The kinds are {known}"
    return f"nothing says what kind of step this is: begin it with one of {listed(kinds)}"


def several_kinds(kinds: Sequence[str]) -> str:
    return f"this step is {listed(kinds, 'and')} at once: make a step, with a `-` of its own, of each"


def not_a_step(text: str | None, kinds: Sequence[str]) -> str:
    if text is None:
        return "a list stands here instead of a step: write a step such as `- hold: Calf stretch`"
    if text in kinds:
        return f"`{text}` needs a colon and a value: write `- {text}: {_EXAMPLES.get(text, '…')}`"
    words = shown(text)
    return f"`{words}` alone is no step: say its kind, such as `- hold: {words}` or `- setup: {words}`"


TEMPO_AND_EACH = "`tempo` and `each` both say how long a repetition takes: keep one of the two"
SIDES_INSIDE = (
    "the `repeat` around this step has `sides`; the steps inside then take the side "
    "and have none of their own: delete one of the two"
)
REPEAT_TOO_DEEP = "`repeat` can be nested up to 8 deep, and this is the ninth: write some of the steps out"


def sides_in_played(name: str) -> str:
    return (
        f"the `repeat` around this step has `sides`, and so have steps in `{shown(name)}`: "
        "delete the `sides` of the `repeat`"
    )


def played_too_deep(name: str) -> str:
    return f"with the repeats inside `{shown(name)}` this is more than 8 deep: write some of the steps out"


def too_many_segments(segments: int) -> str:
    parts = f"{segments:,} parts" if segments < 10**9 else "more than 1,000,000,000 parts"
    return (
        f"up to here the routine has {parts}, every set and side counted; 10,000 is the most: "
        "use fewer rounds, sets or steps"
    )


TOO_MANY_VISITS = "the repeats up to here multiply to more than 100,000 steps: use fewer rounds or steps"
NOTHING_TO_DO = "nothing in this routine takes any time: give at least one step a length above 0"


def too_long(total_ms: int) -> str:
    hours, rest_ms = divmod(total_ms, 3_600_000)
    clock = f"{hours}:{rest_ms // 60_000:02}:{rest_ms // 1000 % 60:02}" if hours < 1000 else "over 1000 hours"
    return (
        f"up to here the routine lasts longer than 24 hours, both sides counted ({clock}): "
        "use fewer rounds or shorter times"
    )


# Values


def group_for_value(example: str) -> str:
    return f"one value belongs here, not a list or a group: write {example}"


def list_wanted(text: str | None) -> str:
    if text is None:
        return "a list belongs here: write `[one, two]`, or one line beginning with `- ` for each entry"
    return f"a list belongs here: write `[{shown(text)}]`, or one line beginning with `- ` for each entry"


STEPS_WANTED = "the steps belong here as a list: write one line beginning with `- ` for each step"
NO_STEPS = "there are no steps: write at least one, such as `- hold: Calf stretch` with `for: 30s` below"
MEASURE_WANTED = "a measure belongs here: write `{name: Load, unit: kg}`"
DOSE_WANTED = "`dose` is a group of numbers: write `{per_day: 2, days_per_week: 7}`"
TEMPO_WANTED = (
    "`tempo` names the phases of a repetition: write `{up: 2s, down: 3s}`, or `each: 4s` for a whole one"
)
TEMPO_EMPTY = "`tempo` has no phase that takes any time: write at least one, such as `{up: 2s, down: 3s}`"
CANNOT_BE_USED = "this cannot be used here: look the key up in the description of the routine format"


def many_more(count: int) -> str:
    return f"from here on there are {count:,} more problems: mend those above first"


def too_many(limit: int) -> str:
    return f"this list has more than {limit} entries: shorten it"


TEXT_WANTED = "a text belongs here, not a list or a group: put quotes round the text if it has a `:` in it"
EMPTY_TEXT = "this text is empty: write something between the quotes"
LINE_BREAK = "this text has more than one line: write it in one"


def quotes_round(text: str, reads: Reads) -> str:
    kind = "true-or-false value" if reads is Reads.BOOL else "number"
    return (
        f'a text belongs here, and `{shown(text)}` is read as a {kind}: put quotes round it, "{shown(text)}"'
    )


def text_too_long(length: int, limit: int) -> str:
    return f"this text has {length:,} characters; {limit:,} is the most: shorten it"


def control_in_text(character: str) -> str:
    return f"this text holds an invisible character (U+{ord(character):04X}): take it out"


def wrong_format(text: str) -> str:
    if text.strip() in ("1", "1.0"):
        return "this is not read as a whole number: write `format: 1`, without quotes and decimals"
    return f"this program reads format 1, not `{shown(text)}`: write `format: 1`, or get a newer version"


def no_count(text: str, meant: int | None, low: int, high: int, word: str | None) -> str:
    also = f", or `{word}`" if word else ""
    if meant is not None:
        return f"this is not read as a whole number: write `{meant}`, without quotes and decimals{also}"
    if word and nearest(text, [word]):
        return f"`{shown(text)}` is not known here; did you mean `{word}`?"
    return f"`{shown(text)}` is no whole number: write one from {low:,} to {high:,}{also}"


def out_of_range(text: str, low: int, high: int) -> str:
    return f"`{shown(text)}` is out of range: write a whole number from {low:,} to {high:,}"


def no_duration(text: str, meant: str | None) -> str:
    if meant:
        return f"`{shown(text)}` cannot be read as a time: write `{meant}`"
    if ":" in text:
        return f"`{shown(text)}` cannot be read as a time: after a `:` come two digits up to 59, as in `1:05`"
    return f"`{shown(text)}` cannot be read as a time: write it like `45s`, `2 min`, `1m30s` or `1:30`"


SIGNED_DURATION = "a time has no sign before it: write it like `45s`, `2 min` or `1:30`"
ZERO_DURATION = "this time has to be longer than 0: write it like `45s`, `2 min` or `1:30`"
LONG_DURATION = "this is longer than 24 hours, the most there can be: write a shorter time"


def no_choice(text: str, choices: Sequence[str]) -> str:
    if len(choices) == 1:
        return f"`{shown(text)}` is not known here: write `{choices[0]}`"
    meant = did_you_mean(text, choices)
    return (
        f"`{shown(text)}` is not known here{meant + ' Otherwise' if meant else ':'} choose {listed(choices)}"
    )


_FLAGS = {"yes": "true", "y": "true", "on": "true", "no": "false", "n": "false", "off": "false"}


def no_flag(text: str) -> str:
    meant = text.strip().lower()
    meant = _FLAGS.get(meant, meant if meant in _FLAGS.values() else "")
    if meant:
        return f"`{shown(text)}` is a text here: write `{meant}`, without quotes"
    return f"`{shown(text)}` is neither true nor false: write `true` or `false`, without quotes"


def no_span(text: str, limit: int) -> str:
    return f"`{shown(text)}` is no number: write one up to {limit}, or two such as `2-3`"


def span_out_of_range(text: str, limit: int) -> str:
    return f"`{shown(text)}` is out of range: write a number above 0 and up to {limit}"


SPAN_BACKWARDS = "the smaller number comes first: write it like `2-3`"


def unknown_figure(name: str, known: Iterable[str]) -> str:
    meant = did_you_mean(name, known) or "."
    return f"there is no figure `{shown(name)}`{meant} As it is, the step is played without a picture"


PICTURE_ELSEWHERE = (
    "only the name of a figure, or of a picture beside this file, belongs here: leave the folders out"
)

# Played routines


PLAY_ELSEWHERE = (
    "only the name of a routine belongs here: leave the folders out, and put that file beside this one"
)


def play_with_ending(stem: str) -> str:
    return f"leave the ending out: write `play: {shown(stem)}`"


def play_missing(name: str, known: Iterable[str]) -> str:
    meant = nearest(name, known)
    if meant:
        return f"there is no routine file `{shown(name)}.yaml`; did you mean `{shown(meant)}`?"
    return (
        f"there is no routine file `{shown(name)}.yaml` beside this file, among your own "
        "or the bundled ones: check the name"
    )


def play_not_kept(name: str) -> str:
    return f"the text of `{shown(name)}` was not kept with this session: start the routine anew"


def play_circle(names: Sequence[str]) -> str:
    chain = " → ".join(shown(name) for name in names)
    return f"the routines play each other in a circle ({chain}): take one of them out"


def play_chain_too_long(limit: int) -> str:
    return f"routines play each other more than {limit} deep here: write some of the steps out"


def play_broken(name: str, first: str, others: int) -> str:
    more = f" (and {others} more)" if others else ""
    return f"`{shown(name)}` cannot be played; mend this first: {first}{more}"
