"""Routine files as different people write them: quotes, brackets, comments, blank lines, indentation."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    Draw = Callable[[st.SearchStrategy[str]], str]

NAMES = (
    "Heel drop, knee straight",
    "Swap: left foot cold",
    "12",
    "no",
    "it's",
    'a "quoted" word',
    "# no comment",
    "- dash",
    "[brackets]",
    "Zehenstand – 3 × täglich",
    "😀 smile",
    "تمرين",
    "<b>bold</b>",
    "key: value: more",
    "50 %",
    "*star",
    "a  b",
)
TIMES = ("45", "45s", "1m30s", "1:30", "2 min", "2.5", '"30s"', "'1:05'")
COMMENTS = ("", "", "", "   # physio, 3 May", " # it's: [odd] {note}", "  #")
ABOVE = ("", "", "", "# never bounce\n", "\n", "\n# after a blank line\n", "# one\n# two\n")


@dataclass(frozen=True)
class Style:
    """How somebody indents: where the dash stands below `steps:`, and how far behind it the keys."""

    dash: int
    gap: int
    flow_steps: bool
    airy: bool


styles = st.builds(
    Style, dash=st.integers(0, 4), gap=st.integers(2, 5), flow_steps=st.booleans(), airy=st.booleans()
)


@st.composite
def files(draw: st.DrawFn) -> str:
    """The text of a routine without problems."""
    pick: Draw = draw
    style = draw(styles)
    head = [f"format: 1{comment(pick)}", f"name: {text(pick)}"]
    head += draw(st.lists(st.sampled_from(optional_head(pick)), unique_by=lambda line: line[:4], max_size=5))
    order = draw(st.permutations(head))
    lines = "\n".join(above(pick) + line for line in order)
    first = pick(st.sampled_from(("", "---\n", "# yaml-language-server: $schema=x.json\n", "\n\n")))
    last = pick(st.sampled_from(("", "\n", "\n\n", "\n# the end\n")))
    return f"{first}{lines}\n{steps(draw, style)}{last}"


def optional_head(pick: Draw) -> list[str]:
    return [
        f"summary: {text(pick)}{comment(pick)}",
        "about: |\n  First paragraph.\n\n  Second: one.\n    deeper",
        "areas: [calf, back of ankle]   # two",
        "equipment:\n- step with a rail\n-   backpack   # heavy",
        f"source: {text(pick)}",
        "dose: {per_day: 2, weeks: 1-2}",
        "measures:\n    - {name: Load, unit: kg}\n    - name: Knee to wall\n      per_side: true",
        "goal: strength",
    ]


def text(pick: Draw) -> str:
    name = pick(st.sampled_from(NAMES))
    quote = pick(st.sampled_from(("plain", "'", '"')))
    if quote == "'":
        return "'" + name.replace("'", "''") + "'"
    is_safe = quote == "plain" and name.replace(" ", "").replace(",", "").isalpha()
    return name if is_safe and name != "no" else json.dumps(name, ensure_ascii=False)


def comment(pick: Draw) -> str:
    return pick(st.sampled_from(COMMENTS))


def above(pick: Draw) -> str:
    return pick(st.sampled_from(ABOVE))


def steps(draw: st.DrawFn, style: Style) -> str:
    made = [step(draw, style, depth=0) for _ in range(draw(st.integers(1, 4)))]
    if style.flow_steps:
        return "steps: [" + ", ".join(flow(draw) for _ in made) + "]"
    pad = " " * style.dash
    blocks = [indented(above(draw) + each, pad) for each in made]
    return "steps:\n" + ("\n\n" if style.airy else "\n").join(blocks)


def indented(block: str, pad: str) -> str:
    return "\n".join(pad + line if line else line for line in block.split("\n"))


def step(draw: st.DrawFn, style: Style, depth: int) -> str:
    keys = draw(st.sampled_from([hold, reps, move, rest, setup]))(draw)
    if depth < 2 and draw(st.booleans()):
        keys = repeat(draw, style, depth)
    gap = "-" + " " * (style.gap - 1)
    return gap + indented("\n".join(keys), " " * style.gap)[style.gap :]


def repeat(draw: st.DrawFn, style: Style, depth: int) -> list[str]:
    inner = [step(draw, style, depth + 1) for _ in range(draw(st.integers(1, 3)))]
    pad = " " * style.dash
    rest_line = draw(st.sampled_from([[], ["rest: 30s  # between"]]))
    return [f"repeat: 2{comment(draw)}", *rest_line, "steps:", indented("\n".join(inner), pad)]


def hold(draw: st.DrawFn) -> list[str]:
    return [f"hold: {text(draw)}{comment(draw)}", f"for: {time(draw)}{comment(draw)}", *options(draw)]


def move(draw: st.DrawFn) -> list[str]:
    return [f"for: {time(draw)}", f"move: {text(draw)}", "beat: cadence", *options(draw)]


def reps(draw: st.DrawFn) -> list[str]:
    tempo = draw(
        st.sampled_from(
            [
                "tempo: {up: 2s, down: 3s, bottom: 1s}   # slow",
                "tempo:\n  up: 2s\n  down: 3s   # slow",
                'tempo: { "up" : 2s,\n    down: 1.5 }',
                "each: 4s",
            ]
        )
    )
    return [
        f"reps: {text(draw)}",
        "# how many",
        f"count: 12{comment(draw)}",
        *tempo.split("\n"),
        *options(draw),
    ]


def rest(draw: st.DrawFn) -> list[str]:
    return [f"rest: {time(draw)}{comment(draw)}"]


def setup(draw: st.DrawFn) -> list[str]:
    return [f"setup: {text(draw)}"]


def options(draw: st.DrawFn) -> list[str]:
    known = ["sets: 3", "load: '12'", 'cues: [Slow, "Toes up, then down"]', "cues:\n- Slow\n- Tall  # proud"]
    known.append("cues: [Rise with the good leg,\n  Let the heel sink]   # two lines")
    chosen = draw(st.lists(st.sampled_from(known), unique_by=lambda line: line[:4], max_size=3))
    return [line for option in chosen for line in option.split("\n")]


def flow(draw: st.DrawFn) -> str:
    name = json.dumps(draw(st.sampled_from(NAMES)), ensure_ascii=False)
    return f"{{hold: {name}, for: {time(draw)}, cues: [Slow]}}"


def time(pick: Draw) -> str:
    return pick(st.sampled_from(TIMES))
