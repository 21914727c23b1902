"""What the person chose, apart from what is in the routines."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from rehab_player.core.basics import DEFAULT_CADENCE, Sides
from rehab_player.core.reminder_hours import Hours
from rehab_player.core.sound import SoundSettings

LONGEST_LEAD_IN_MS = 60_000
LONGEST_COUNT_IN_MS = 10_000
CADENCES = (100, 240)
"""Step-rate targets, in steps a minute, from the slowest to the fastest that can be set."""


class Language(StrEnum):
    """The language of all texts; SYSTEM follows the system. The values are its codes."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"


class Scheme(StrEnum):
    """Light or dark; AUTO follows the system."""

    AUTO = "auto"
    LIGHT = "light"
    DARK = "dark"


class Motion(StrEnum):
    """How the figure moves; STEPS shows the end of each movement, without what flows between. AUTO flows
    unless the system asks for less movement."""

    AUTO = "auto"
    FLOWING = "flowing"
    STEPS = "steps"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The person's choices; without any, the usual ones.

    `affected` is left, right or both. `cadence` is in steps a minute. `agreed_note` is
    whether the note that this is no medical advice was agreed to, `sound_checked` whether the
    sound check before the first session was shown. `window` is where the window was, in the
    words of the toolkit. With `remind`, what is due is told of from `remind_from` to
    `remind_until`, in hours of the day; with `stay` the program goes on in the tray when its window
    is closed.
    """

    affected: Sides = Sides.BOTH
    cadence: int = DEFAULT_CADENCE
    agreed_note: bool = False
    sound_checked: bool = False
    lead_in_ms: int = 10_000
    count_in_ms: int = 3_000
    language: Language = Language.SYSTEM
    scheme: Scheme = Scheme.AUTO
    motion: Motion = Motion.AUTO
    window: str = ""
    remind: bool = False
    remind_from: int = 8
    remind_until: int = 21
    stay: bool = False
    sound: SoundSettings = field(default_factory=SoundSettings)

    @property
    def reminder_hours(self) -> Hours:
        """The hours of the day in which to remind."""
        return Hours(first=self.remind_from, until=self.remind_until)
