"""What the first start asks and hands back, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from rehab_player.core.checkin import Complaint, SafetyAnswer, SafetyRecord
from rehab_player.core.guide import Help

SINCE_DAYS = {"days": 3, "weeks": 14, "months": 60, "longer": 365}
"""How long ago it began, in days, for each answer: about the middle of what it says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """Where to start: what the guide offers, its name as people know it, and for whom it is."""

    help: Help
    name: str

    @property
    def when(self) -> str:
        """For whom it is, in the guide's words."""
        return self.help.when


Suggest = Callable[[str, Sequence[SafetyAnswer]], "Suggestion | None"]
"""From an area and the safety answers to where to start; None when nothing is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAnswers:
    """What was told; None where a question was passed over. `agreed` is the tick at the note."""

    complaint: Complaint | None = None
    safety: SafetyRecord | None = None
    agreed: bool = False


def since_day(answer: str, today: date) -> date:
    """The day on which it began, about; KeyError for an answer that there is not."""
    return today - timedelta(days=SINCE_DAYS[answer])


def since_answer(since: date, today: date) -> str:
    """The answer that comes nearest to a day."""
    days = (today - since).days
    return min(SINCE_DAYS, key=lambda answer: abs(SINCE_DAYS[answer] - days))
