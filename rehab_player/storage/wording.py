"""Every text about routine files that a person reads: what is wrong, and what to write instead.

Written for someone who has never programmed: no type names, no YAML terms where a plain word does.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from rehab_player.core.language import translate, whole
from rehab_player.storage.nodes import Reads

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FILE = translate("wording", "file")
"""The place of what is wrong with a file as a whole."""

SHOWN_LENGTH = 40

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
_BRACKETS = {"[": translate("wording", "[one, two]"), "{": translate("wording", "{one: 1, two: 2}")}


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


# Places, and words quoted from the file


def place(path: Sequence[str | int]) -> str:
    """`steps 3, rest` for ("steps", 2, "rest"); the file itself for an empty path."""
    parts: list[str] = []
    for entry in path:
        if isinstance(entry, int):
            number = str(entry + 1)
            parts.append(
                f"{parts.pop()} {number}"
                if parts
                else translate("wording", "entry {number}").format(number=number)
            )
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


DID_YOU_MEAN = translate("wording", "; did you mean `{meant}`?")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean `hold`?`, or nothing where no known word is near."""
    meant = nearest(word, known)
    return DID_YOU_MEAN.format(meant=meant) if meant else ""


def listed(words: Iterable[str], *, every: bool = False) -> str:
    """`a`, `b` or `c`; with `every`, `a`, `b` and `c`."""
    quoted = [f"`{word}`" for word in words]
    if len(quoted) == 1:
        return quoted[0]
    told = translate("wording", "{words} and {last}") if every else translate("wording", "{words} or {last}")
    return told.format(words=", ".join(quoted[:-1]), last=quoted[-1])


# Keys


def unknown_key(key: str, owner: str, allowed: Sequence[str], owners: Sequence[str] = ()) -> str:
    """`owners` are the kinds of step that do have such a key."""
    meant = did_you_mean(key, allowed)
    if not meant and owners:
        meant = translate("wording", "; it belongs to {owners}.").format(owners=listed(owners, every=True))
    return translate("wording", "there is no key `{key}` {owner}{meant} Allowed are {allowed}").format(
        key=shown(key), owner=owner, meant=meant or ".", allowed=listed(allowed, every=True)
    )


def step_key_outside(key: str) -> str:
    return translate(
        "wording", "`{key}` belongs to a step: move it below `steps:`, in a line that begins with `- `"
    ).format(key=shown(key))


def in_step(kind: str) -> str:
    return translate("wording", "in a `{kind}` step").format(kind=kind)


AT_TOP = translate("wording", "at the top of a routine")
IN_DOSE = translate("wording", "in `dose`")
IN_MEASURE = translate("wording", "in a measure")


_NEEDED = {
    "format": translate("wording", "write `format: 1` in the first line"),
    "name": translate("wording", "write `name: ` and what it is called"),
    "steps": translate("wording", "write `steps:` and below it one line beginning with `- ` for each step"),
    "for": translate("wording", "write how long it takes, such as `for: 30s`"),
    "count": translate(
        "wording", "write how many, such as `count: 12`, or `count: max` for as many as you can"
    ),
}


def no_value(key: str | None) -> str:
    if key is None:
        return translate("wording", "there is nothing after this `-`: write something, or delete the line")
    todo = _NEEDED.get(key, translate("wording", "write one after the colon, or delete the line"))
    return translate("wording", "`{key}` has no value: {todo}").format(key=shown(key), todo=todo)


KEY_MISSING = translate("wording", "`{key}` is missing {owner}: {todo}")


def missing(key: str, owner: str) -> str:
    return KEY_MISSING.format(key=key, owner=owner, todo=_NEEDED[key])


# Steps


_EXAMPLES = {"rest": "60s", "switch": "5s", "ask": "pain", "repeat": "3"}


KIND_MEANT = translate(
    "wording", "there is no kind of step `{key}`; did you mean `{meant}`? The kinds are {known}"
)


def no_kind(keys: Sequence[str], kinds: Sequence[str]) -> str:
    for key in keys:
        meant = nearest(key, kinds)
        if meant:
            known = listed(kinds, every=True)
            return KIND_MEANT.format(key=shown(key), meant=meant, known=known)
    return translate(
        "wording", "nothing says what kind of step this is: begin it with one of {kinds}"
    ).format(kinds=listed(kinds))


def several_kinds(kinds: Sequence[str]) -> str:
    return translate(
        "wording", "this step is {kinds} at once: make a step, with a `-` of its own, of each"
    ).format(kinds=listed(kinds, every=True))


def not_a_step(text: str | None, kinds: Sequence[str]) -> str:
    if text is None:
        return translate(
            "wording", "a list stands here instead of a step: write a step such as `- hold: Calf stretch`"
        )
    if text in kinds:
        return translate("wording", "`{text}` needs a colon and a value: write `- {text}: {example}`").format(
            text=text, example=_EXAMPLES.get(text, "…")
        )
    words = shown(text)
    return translate(
        "wording", "`{words}` alone is no step: say its kind, such as `- hold: {words}` or `- setup: {words}`"
    ).format(words=words)


TEMPO_AND_EACH = translate(
    "wording", "`tempo` and `each` both say how long a repetition takes: keep one of the two"
)
SIDES_INSIDE = translate(
    "wording",
    "the `repeat` around this step has `sides`; the steps inside then take the side "
    "and have none of their own: delete one of the two",
)
REPEAT_TOO_DEEP = translate(
    "wording", "`repeat` can be nested up to 8 deep, and this is the ninth: write some of the steps out"
)


def sides_in_played(name: str) -> str:
    return translate(
        "wording",
        "the `repeat` around this step has `sides`, and so have steps in `{name}`: delete the "
        "`sides` of the `repeat`",
    ).format(name=shown(name))


def played_too_deep(name: str) -> str:
    return translate(
        "wording", "with the repeats inside `{name}` this is more than 8 deep: write some of the steps out"
    ).format(name=shown(name))


def too_many_segments(segments: int) -> str:
    parts = (
        translate("wording", "{segments} parts").format(segments=whole(segments))
        if segments < 10**9
        else translate("wording", "more than 1,000,000,000 parts")
    )
    return translate(
        "wording",
        "up to here the routine has {parts}, every set and side counted; 10,000 is the most: use "
        "fewer rounds, sets or steps",
    ).format(parts=parts)


TOO_MANY_VISITS = translate(
    "wording", "the repeats up to here multiply to more than 100,000 steps: use fewer rounds or steps"
)
NOTHING_TO_DO = translate(
    "wording", "nothing in this routine takes any time: give at least one step a length above 0"
)


def too_long(total_ms: int) -> str:
    hours, rest_ms = divmod(total_ms, 3_600_000)
    clock = (
        f"{hours}:{rest_ms // 60_000:02}:{rest_ms // 1000 % 60:02}"
        if hours < 1000
        else translate("wording", "over 1000 hours")
    )
    return translate(
        "wording",
        "up to here the routine lasts longer than 24 hours, both sides counted ({clock}): use "
        "fewer rounds or shorter times",
    ).format(clock=clock)


# Values


def group_for_value(example: str) -> str:
    return translate("wording", "one value belongs here, not a list or a group: write {example}").format(
        example=example
    )


def list_wanted(text: str | None) -> str:
    if text is None:
        return translate(
            "wording",
            "a list belongs here: write `[one, two]`, or one line beginning with `- ` for each entry",
        )
    return translate(
        "wording", "a list belongs here: write `[{text}]`, or one line beginning with `- ` for each entry"
    ).format(text=shown(text))


STEPS_WANTED = translate(
    "wording", "the steps belong here as a list: write one line beginning with `- ` for each step"
)
NO_STEPS = translate(
    "wording", "there are no steps: write at least one, such as `- hold: Calf stretch` with `for: 30s` below"
)
MEASURE_WANTED = translate("wording", "a measure belongs here: write `{name: Load, unit: kg}`")
DOSE_WANTED = translate("wording", "`dose` is a group of numbers: write `{per_day: 2, days_per_week: 7}`")
TEMPO_WANTED = translate(
    "wording",
    "`tempo` names the phases of a repetition: write `{up: 2s, down: 3s}`, or `each: 4s` for a whole one",
)
TEMPO_EMPTY = translate(
    "wording", "`tempo` has no phase that takes any time: write at least one, such as `{up: 2s, down: 3s}`"
)
CANNOT_BE_USED = translate(
    "wording", "this cannot be used here: look the key up in the description of the routine format"
)


def many_more(count: int) -> str:
    return translate("wording", "from here on there are %n more problems: mend those above first", "", count)


def too_many(limit: int) -> str:
    return translate("wording", "this list has more than {limit} entries: shorten it").format(limit=limit)


TEXT_WANTED = translate(
    "wording", "a text belongs here, not a list or a group: put quotes round the text if it has a `:` in it"
)
EMPTY_TEXT = translate("wording", "this text is empty: write something between the quotes")
LINE_BREAK = translate("wording", "this text has more than one line: write it in one")


READ_AS_NUMBER = translate(
    "wording", 'a text belongs here, and `{text}` is read as a number: put quotes round it, "{text}"'
)
READ_AS_FLAG = translate(
    "wording",
    'a text belongs here, and `{text}` is read as a true-or-false value: put quotes round it, "{text}"',
)


def quotes_round(text: str, reads: Reads) -> str:
    told = READ_AS_FLAG if reads is Reads.BOOL else READ_AS_NUMBER
    return told.format(text=shown(text))


def text_too_long(length: int, limit: int) -> str:
    return translate("wording", "this text has {length} characters; {limit} is the most: shorten it").format(
        length=whole(length), limit=whole(limit)
    )


def control_in_text(character: str) -> str:
    return translate(
        "wording", "this text holds an invisible character (U+{character:04X}): take it out"
    ).format(character=ord(character))


def wrong_format(text: str) -> str:
    if text.strip() in ("1", "1.0"):
        return translate(
            "wording", "this is not read as a whole number: write `format: 1`, without quotes and decimals"
        )
    return translate(
        "wording", "this program reads format 1, not `{text}`: write `format: 1`, or get a newer version"
    ).format(text=shown(text))


COUNT_MEANT = translate(
    "wording", "this is not read as a whole number: write `{meant}`, without quotes and decimals{also}"
)
WORD_MEANT = translate("wording", "`{text}` is not known here; did you mean `{meant}`?")


def no_count(text: str, meant: int | None, low: int, high: int, word: str | None) -> str:
    also = translate("wording", ", or `{word}`").format(word=word) if word else ""
    if meant is not None:
        return COUNT_MEANT.format(meant=meant, also=also)
    if word and nearest(text, [word]):
        return WORD_MEANT.format(text=shown(text), meant=word)
    return translate("wording", "`{text}` is no whole number: write one from {low} to {high}{also}").format(
        text=shown(text), low=whole(low), high=whole(high), also=also
    )


def out_of_range(text: str, low: int, high: int) -> str:
    return translate("wording", "`{text}` is out of range: write a whole number from {low} to {high}").format(
        text=shown(text), low=whole(low), high=whole(high)
    )


TIME_MEANT = translate("wording", "`{text}` cannot be read as a time: write `{meant}`")


def no_duration(text: str, meant: str | None) -> str:
    if meant:
        return TIME_MEANT.format(text=shown(text), meant=meant)
    if ":" in text:
        return translate(
            "wording", "`{text}` cannot be read as a time: after a `:` come two digits up to 59, as in `1:05`"
        ).format(text=shown(text))
    return translate(
        "wording", "`{text}` cannot be read as a time: write it like `45s`, `2 min`, `1m30s` or `1:30`"
    ).format(text=shown(text))


SIGNED_DURATION = translate("wording", "a time has no sign before it: write it like `45s`, `2 min` or `1:30`")
ZERO_DURATION = translate(
    "wording", "this time has to be longer than 0: write it like `45s`, `2 min` or `1:30`"
)
LONG_DURATION = translate(
    "wording", "this is longer than 24 hours, the most there can be: write a shorter time"
)


CHOICE_MEANT = translate(
    "wording", "`{text}` is not known here; did you mean `{meant}`? Otherwise choose {choices}"
)


def no_choice(text: str, choices: Sequence[str]) -> str:
    if len(choices) == 1:
        return translate("wording", "`{text}` is not known here: write `{choices}`").format(
            text=shown(text), choices=choices[0]
        )
    meant = nearest(text, choices)
    if meant:
        return CHOICE_MEANT.format(text=shown(text), meant=meant, choices=listed(choices))
    return translate("wording", "`{text}` is not known here: choose {choices}").format(
        text=shown(text), choices=listed(choices)
    )


FLAG_MEANT = translate("wording", "`{text}` is a text here: write `{meant}`, without quotes")
_FLAGS = {"yes": "true", "y": "true", "on": "true", "no": "false", "n": "false", "off": "false"}


def no_flag(text: str) -> str:
    meant = text.strip().lower()
    meant = _FLAGS.get(meant, meant if meant in _FLAGS.values() else "")
    if meant:
        return FLAG_MEANT.format(text=shown(text), meant=meant)
    return translate(
        "wording", "`{text}` is neither true nor false: write `true` or `false`, without quotes"
    ).format(text=shown(text))


def no_span(text: str, limit: int) -> str:
    return translate(
        "wording", "`{text}` is no number: write one up to {limit}, or two such as `2-3`"
    ).format(text=shown(text), limit=limit)


def span_out_of_range(text: str, limit: int) -> str:
    return translate("wording", "`{text}` is out of range: write a number above 0 and up to {limit}").format(
        text=shown(text), limit=limit
    )


SPAN_BACKWARDS = translate("wording", "the smaller number comes first: write it like `2-3`")


def unknown_figure(name: str, known: Iterable[str]) -> str:
    meant = did_you_mean(name, known) or "."
    return translate(
        "wording", "there is no figure `{name}`{meant} As it is, the step is played without a picture"
    ).format(name=shown(name), meant=meant)


PICTURE_ELSEWHERE = translate(
    "wording",
    "only the name of a figure, or of a picture beside this file, belongs here: leave the folders out",
)

# Played routines


PLAY_ELSEWHERE = translate(
    "wording",
    "only the name of a routine belongs here: leave the folders out, and put that file beside this one",
)


PLAY_WITH_ENDING = translate("wording", "leave the ending out: write `play: {meant}`")


def play_with_ending(stem: str) -> str:
    return PLAY_WITH_ENDING.format(meant=shown(stem))


ROUTINE_MEANT = translate("wording", "there is no routine file `{name}.yaml`; did you mean `{meant}`?")


def play_missing(name: str, known: Iterable[str]) -> str:
    meant = nearest(name, known)
    if meant:
        return ROUTINE_MEANT.format(name=shown(name), meant=shown(meant))
    return translate(
        "wording",
        "there is no routine file `{name}.yaml` beside this file, among your own or the bundled "
        "ones: check the name",
    ).format(name=shown(name))


def play_not_kept(name: str) -> str:
    return translate(
        "wording", "the text of `{name}` was not kept with this session: start the routine anew"
    ).format(name=shown(name))


def play_circle(names: Sequence[str]) -> str:
    chain = " → ".join(shown(name) for name in names)
    return translate(
        "wording", "the routines play each other in a circle ({chain}): take one of them out"
    ).format(chain=chain)


def play_chain_too_long(limit: int) -> str:
    return translate(
        "wording", "routines play each other more than {limit} deep here: write some of the steps out"
    ).format(limit=limit)


def play_broken(name: str, first: str, others: int) -> str:
    more = translate("wording", " (and {others} more)").format(others=others) if others else ""
    return translate("wording", "`{name}` cannot be played; mend this first: {first}{more}").format(
        name=shown(name), first=first, more=more
    )


FIXES = (
    DID_YOU_MEAN,
    KIND_MEANT,
    WORD_MEANT,
    CHOICE_MEANT,
    ROUTINE_MEANT,
    COUNT_MEANT,
    TIME_MEANT,
    FLAG_MEANT,
    PLAY_WITH_ENDING,
)
"""The texts that say what to write instead, as `meant`: a fix can be read back from them."""
