"""What can be wrong with the keys and steps of a routine, and the words that all such texts share.

Written for someone who has never programmed: no type names, no YAML terms where a plain word does.
"""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING

from rehab_player.core.language import translate, whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


FILE = translate("wording", "file")
"""The place of what is wrong with a file as a whole."""

SHOWN_LENGTH = 40

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
