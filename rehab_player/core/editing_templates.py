"""Steps that are often wanted, to be added with one click: as a physio would say them."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_player.core.editing import NewStep, Pairs
from rehab_player.core.language import translate

_TEMPO = ("tempo", Pairs((("up", "2s"), ("down", "3s"))))


@dataclass(frozen=True, slots=True)
class Template:
    """`name` is what the button or menu says; `kind` chooses its icon."""

    name: str
    kind: str
    step: NewStep


def _step(
    *fields: tuple[str, str | tuple[str, ...] | Pairs], steps: tuple[NewStep, ...] | None = None
) -> NewStep:
    return NewStep(fields, steps)


KIND_TEMPLATES = (
    Template(
        translate("editing_templates", "Reps"),
        "reps",
        _step(("reps", translate("editing_templates", "Exercise")), ("count", "10"), _TEMPO),
    ),
    Template(
        translate("editing_templates", "Hold"),
        "hold",
        _step(("hold", translate("editing_templates", "Stretch")), ("for", "30s")),
    ),
    Template(
        translate("editing_templates", "Move"),
        "move",
        _step(("move", translate("editing_templates", "Movement")), ("for", "60s")),
    ),
    Template(translate("editing_templates", "Rest"), "rest", _step(("rest", "60s"))),
    Template(
        translate("editing_templates", "Setup"),
        "setup",
        _step(("setup", translate("editing_templates", "Get into place"))),
    ),
    Template(translate("editing_templates", "Ask"), "ask", _step(("ask", "pain"))),
    Template(
        translate("editing_templates", "Repeat"),
        "repeat",
        _step(
            ("repeat", "3"),
            steps=(_step(("hold", translate("editing_templates", "Stretch")), ("for", "30s")),),
        ),
    ),
    Template(translate("editing_templates", "Change sides"), "switch", _step(("switch", "5s"))),
)
"""One of each kind that can stand without knowing another file, in the order of their buttons."""

FREQUENT_TEMPLATES = (
    Template(
        translate("editing_templates", "3 × 10 with tempo"),
        "reps",
        _step(
            ("reps", translate("editing_templates", "Exercise")),
            ("count", "10"),
            _TEMPO,
            ("sets", "3"),
            ("rest", "60s"),
        ),
    ),
    Template(
        translate("editing_templates", "3 × 12 each side, 3 seconds down"),
        "reps",
        _step(
            ("reps", translate("editing_templates", "Exercise")),
            ("count", "12"),
            _TEMPO,
            ("sets", "3"),
            ("rest", "60s"),
            ("sides", "both"),
        ),
    ),
    Template(
        translate("editing_templates", "3 × 15 on the sore side"),
        "reps",
        _step(
            ("reps", translate("editing_templates", "Exercise")),
            ("count", "15"),
            ("tempo", Pairs((("up", "2s"), ("down", "3s"), ("bottom", "1s")))),
            ("sets", "3"),
            ("rest", "60s"),
            ("sides", "affected"),
        ),
    ),
    Template(
        translate("editing_templates", "3 × 10 at your own pace"),
        "reps",
        _step(
            ("reps", translate("editing_templates", "Exercise")),
            ("count", "10"),
            ("sets", "3"),
            ("rest", "60s"),
        ),
    ),
    Template(
        translate("editing_templates", "As many as you can"),
        "reps",
        _step(("reps", translate("editing_templates", "Exercise")), ("count", "max"), _TEMPO),
    ),
    Template(
        translate("editing_templates", "Hold 30 s each side"),
        "hold",
        _step(("hold", translate("editing_templates", "Stretch")), ("for", "30s"), ("sides", "both")),
    ),
    Template(
        translate("editing_templates", "5 × 45 s hold with rests"),
        "hold",
        _step(
            ("hold", translate("editing_templates", "Hold")), ("for", "45s"), ("sets", "5"), ("rest", "60s")
        ),
    ),
    Template(
        translate("editing_templates", "Move to a beat"),
        "move",
        _step(
            ("move", translate("editing_templates", "Run on the spot")), ("for", "60s"), ("beat", "cadence")
        ),
    ),
    Template(
        translate("editing_templates", "Wait until ready"),
        "setup",
        _step(("setup", translate("editing_templates", "Get into place"))),
    ),
    Template(
        translate("editing_templates", "Warm and cold in turns"),
        "repeat",
        _step(
            ("repeat", "3"),
            steps=(
                _step(("hold", translate("editing_templates", "Feet in warm water")), ("for", "3m")),
                _step(("hold", translate("editing_templates", "Feet in cold water")), ("for", "1m")),
            ),
        ),
    ),
)


def play_template(name: str) -> Template:
    """A step that plays the routine with this file name."""
    return Template(name, "play", _step(("play", name)))
