"""What the editor calls keys, kinds and steps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rehab_player.core.language import inside
from rehab_player.storage.durations import parse_duration
from rehab_player.ui.routines.wording import area_word, goal_word, short_time

if TYPE_CHECKING:
    from rehab_player.storage.routine_document_marks import Mark
    from rehab_player.storage.routine_document_sheet import Sheet, StepView

translate = QCoreApplication.translate


def key_word(kind: str, key: str) -> str:
    """The caption above the field of a key."""
    special = {
        ("repeat", "repeat"): translate("Editor", "Rounds"),
        ("rest", "rest"): translate("Editor", "How long"),
        ("switch", "switch"): translate("Editor", "How long"),
        ("setup", "setup"): translate("Editor", "What to do"),
        ("setup", "for"): translate("Editor", "How long (else waits)"),
        ("play", "play"): translate("Editor", "File name without its ending"),
    }
    if (kind, key) in special:
        return special[kind, key]
    return _key_words().get(key, key) if key != kind else translate("Editor", "Name")


def _key_words() -> dict[str, str]:
    return {
        "name": translate("Editor", "Name"),
        "summary": translate("Editor", "Summary, one line"),
        "about": translate("Editor", "About; a blank line begins a paragraph"),
        "areas": translate("Editor", "Where it helps"),
        "goal": translate("Editor", "What it is for"),
        "equipment": translate("Editor", "What is needed, one a line"),
        "caution": translate("Editor", "Caution, shown before the start"),
        "source": translate("Editor", "Sources, one a line"),
        "dose": translate("Editor", "How often; numbers or ranges such as 2-3"),
        "pain_rule": translate("Editor", "Pain allowed"),
        "measures": translate("Editor", "Asked afterwards, one a line: Load, kg, per side"),
        "count": translate("Editor", "Repetitions"),
        "tempo": translate("Editor", "Tempo"),
        "each": translate("Editor", "Each takes"),
        "for": translate("Editor", "How long"),
        "beat": translate("Editor", "Beats a minute"),
        "sets": translate("Editor", "Sets"),
        "rest": translate("Editor", "Rest between"),
        "sides": translate("Editor", "Sides"),
        "switch": translate("Editor", "Change sides"),
        "cues": translate("Editor", "Cues, one a line, shown and spoken early in the first set"),
        "figure": translate("Editor", "Figure"),
        "load": translate("Editor", "Load"),
        "ask": translate("Editor", "Question"),
        "per_day": translate("Editor", "A day"),
        "days_per_week": translate("Editor", "Days a week"),
        "weeks": translate("Editor", "Weeks"),
        "min_hours_apart": translate("Editor", "Hours apart"),
        "after_runs": translate("Editor", "After runs"),
    }


def nothing_word(kind: str, key: str) -> str:
    """What stands pale in a field, or on a choice, while its key is not written."""
    words = {
        "sets": "1",
        "switch": "5s",
        "load": translate("Editor", "none"),
        "figure": translate("Editor", "none"),
        "sides": translate("Editor", "none"),
        "goal": translate("Editor", "not said"),
        "rest": translate("Editor", "none"),
        "each": translate("Editor", "your pace"),
        "beat": translate("Editor", "none"),
        "pain_rule": translate("Editor", "as the routine") if kind else translate("Editor", "loading"),
        "after_runs": translate("Editor", "no"),
    }
    return words.get(key, "") if key != kind else ""


def value_word(key: str, value: str) -> str:
    """A value of a choice in words."""
    rules = {
        "loading": translate("Editor", "loading, to 5"),
        "gentle": translate("Editor", "gentle, to 3"),
        "impact": translate("Editor", "impact, 3 stops"),
    }
    if key == "areas":
        return inside(area_word(value))
    if key == "goal":
        return inside(goal_word(value))
    if key == "sides":
        return _side_value(value)
    if key == "after_runs":
        return {"true": translate("Editor", "yes"), "false": translate("Editor", "no")}.get(value, value)
    return rules.get(value, value) if key == "pain_rule" else value


def _side_value(value: str) -> str:
    words = {
        "left": translate("Editor", "left"),
        "right": translate("Editor", "right"),
        "both": translate("Editor", "both"),
        "affected": translate("Editor", "affected"),
    }
    return words.get(value, value)


def kind_icon(kind: str) -> str:
    """The icon of a kind of step, of the head for an empty kind."""
    return {"": "info", "repeat": "repeat", "play": "play"}.get(kind, f"k_{kind}")


def kind_color(kind: str) -> str:
    """The colour token of a kind's tile."""
    return f"k_{kind}" if kind not in ("", "repeat", "play") else "k_ask"


def kind_word(kind: str) -> str:
    """A kind of step in a word."""
    return {
        "": translate("Editor", "Unclear step"),
        "hold": translate("Editor", "Hold"),
        "move": translate("Editor", "Move"),
        "reps": translate("Editor", "Reps"),
        "rest": translate("Editor", "Rest"),
        "switch": translate("Editor", "Change sides"),
        "setup": translate("Editor", "Setup"),
        "ask": translate("Editor", "How much does it hurt?"),
        "repeat": translate("Editor", "Repeat"),
        "play": translate("Editor", "Routine"),
    }[kind]


def step_name(step: StepView) -> str:
    """What a step is called in its row."""
    if step.kind in ("rest", "switch", "ask", "repeat"):
        return kind_word(step.kind)
    return step.name or kind_word(step.kind)


def step_amount(step: StepView) -> str:
    """How much of it, at the right of its row: "3 × 15, affected", "waits"."""
    match step.kind:
        case "reps":
            return _with_sides(step, _times(step, _text(step, "count")))
        case "hold" | "move":
            return _with_sides(step, _times(step, _time(_text(step, "for"))))
        case "rest" | "switch":
            return _time(step.name)
        case "setup":
            return _time(_text(step, "for")) or translate("Editor", "waits")
        case "ask":
            return "0–10"
        case "repeat":
            rounds = translate("Editor", "{n} rounds").format(n=step.name)
            return _with_sides(step, rounds)
    return ""


def _text(step: StepView, key: str) -> str:
    value = step.value(key)
    return value if isinstance(value, str) else ""


def _time(text: str) -> str:
    ms = parse_duration(text)
    return text if ms is None else short_time(ms)


def _times(step: StepView, amount: str) -> str:
    sets = _text(step, "sets")
    return amount if sets in ("", "1") else f"{sets} × {amount}"


def _with_sides(step: StepView, amount: str) -> str:
    sides = _text(step, "sides")
    return amount if sides in ("", "none") else f"{amount}, {sides}"


def head_name(sheet: Sheet) -> str:
    """What the routine is called; empty where that is not said."""
    name = sheet.value("name")
    return name if isinstance(name, str) else ""


def what(mark: Mark) -> str:
    """What is wrong, with the words of the file in quotation marks."""
    return re.sub("`([^`]*)`", "“\\1”", mark.problem.what)


def mark_line(mark: Mark) -> str:
    """A problem with its place, in one line."""
    problem = mark.problem
    return translate("Editor", "line {line}: {where}: {what}").format(
        line=problem.line, where=problem.where, what=what(mark)
    )


def fix_word(mark: Mark) -> str:
    """What the button beside a problem says."""
    assert mark.fix is not None
    return translate("Editor", "Change to {text}").format(text=mark.fix.shown)
