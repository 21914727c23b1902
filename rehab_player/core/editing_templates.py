"""Steps that are often wanted, to be added with one click: as a physio would say them."""

from __future__ import annotations

from dataclasses import dataclass

from rehab_player.core.editing import NewStep, Pairs

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
    Template("Reps", "reps", _step(("reps", "Exercise"), ("count", "10"), _TEMPO)),
    Template("Hold", "hold", _step(("hold", "Stretch"), ("for", "30s"))),
    Template("Move", "move", _step(("move", "Movement"), ("for", "60s"))),
    Template("Rest", "rest", _step(("rest", "60s"))),
    Template("Setup", "setup", _step(("setup", "Get into place"))),
    Template("Ask", "ask", _step(("ask", "pain"))),
    Template("Repeat", "repeat", _step(("repeat", "3"), steps=(_step(("hold", "Stretch"), ("for", "30s")),))),
    Template("Change sides", "switch", _step(("switch", "5s"))),
)
"""One of each kind that can stand without knowing another file, in the order of their buttons."""

FREQUENT_TEMPLATES = (
    Template(
        "3 × 10 with tempo",
        "reps",
        _step(("reps", "Exercise"), ("count", "10"), _TEMPO, ("sets", "3"), ("rest", "60s")),
    ),
    Template(
        "3 × 12 each side, 3 seconds down",
        "reps",
        _step(
            ("reps", "Exercise"), ("count", "12"), _TEMPO, ("sets", "3"), ("rest", "60s"), ("sides", "both")
        ),
    ),
    Template(
        "3 × 15 on the sore side",
        "reps",
        _step(
            ("reps", "Exercise"),
            ("count", "15"),
            ("tempo", Pairs((("up", "2s"), ("down", "3s"), ("bottom", "1s")))),
            ("sets", "3"),
            ("rest", "60s"),
            ("sides", "affected"),
        ),
    ),
    Template(
        "3 × 10 at your own pace",
        "reps",
        _step(("reps", "Exercise"), ("count", "10"), ("sets", "3"), ("rest", "60s")),
    ),
    Template("As many as you can", "reps", _step(("reps", "Exercise"), ("count", "max"), _TEMPO)),
    Template("Hold 30 s each side", "hold", _step(("hold", "Stretch"), ("for", "30s"), ("sides", "both"))),
    Template(
        "5 × 45 s hold with rests",
        "hold",
        _step(("hold", "Hold"), ("for", "45s"), ("sets", "5"), ("rest", "60s")),
    ),
    Template(
        "Move to a beat", "move", _step(("move", "Run on the spot"), ("for", "60s"), ("beat", "cadence"))
    ),
    Template("Wait until ready", "setup", _step(("setup", "Get into place"))),
    Template(
        "Warm and cold in turns",
        "repeat",
        _step(
            ("repeat", "3"),
            steps=(
                _step(("hold", "Feet in warm water"), ("for", "3m")),
                _step(("hold", "Feet in cold water"), ("for", "1m")),
            ),
        ),
    ),
)


def play_template(name: str) -> Template:
    """A step that plays the routine with this file name."""
    return Template(name, "play", _step(("play", name)))
