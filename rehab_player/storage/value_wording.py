"""What can be wrong with a value of a routine, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.language import translate, whole
from rehab_player.storage.nodes import Reads
from rehab_player.storage.wording import DID_YOU_MEAN, KIND_MEANT, did_you_mean, listed, nearest, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


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
