"""Sessions as the statistics see them, with short ways to vary them."""

from __future__ import annotations

from datetime import date

from rehab_player.core.history import SessionFacts
from rehab_player.core.session import SessionState

THURSDAY = date(2026, 5, 14)


def fact(day: date = THURSDAY, **values: object) -> SessionFacts:
    """Heel drops of fourteen minutes, done to the end, without pain."""
    facts: dict[str, object] = {
        "id": f"{day}",
        "routine_name": "Eccentric heel drops",
        "routine_file": "eccentric-heel-drops.yaml",
        "areas": ("back of ankle",),
        "day": day,
        "state": SessionState.COMPLETED,
        "active_ms": 840_000,
        "planned_ms": 840_000,
        "reps": 90,
        "tension_ms": 450_000,
        "pain_before": None,
        "pain_worst": None,
        "pain_after": None,
        "pain_morning": None,
        "effort": None,
    }
    return SessionFacts(**(facts | values))  # type: ignore[arg-type]
