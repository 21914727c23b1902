"""What is told after a session besides its pain and effort: the warning signs that a morning asks for too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rehab_player.core.before import area_of
from rehab_player.core.checkin import CheckIn, Complaint, RedSign

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from rehab_player.core.routine import Routine

SIGNS = (RedSign.SWELLING, RedSign.STRIDE)
"""What is asked after a session, as on the next morning."""


def told_after(
    routine: Routine,
    complaint: Complaint | None,
    *,
    entry_id: str,
    at: datetime,
    pain_now: int | None,
    signs: Sequence[RedSign],
) -> CheckIn | None:
    """The signs told at `at`, where the person is, as an answer of its own; None without pain or sign.

    It belongs to no session: of a check-in that does, the pain is the pain before it.
    """
    if pain_now is None or not signs:
        return None
    area = area_of(routine, complaint)
    return CheckIn(id=entry_id, at=at, day=at.date(), area=area, pain_now=pain_now, signs=tuple(signs))
