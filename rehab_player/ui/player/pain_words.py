"""What is said about a number of the pain scale."""

from __future__ import annotations

from rehab_player.core.pain import Zone
from rehab_player.core.routine import PainRule
from rehab_player.ui.player.wording import translate


def question() -> str:
    """The question itself."""
    return translate("Player", "How much does it hurt right now?")


def light_word(found: Zone) -> str:
    """The colour of a zone's light, for those who cannot see it."""
    words = {
        Zone.FINE: translate("Player", "green"),
        Zone.CAREFUL: translate("Player", "yellow"),
        Zone.STOP: translate("Player", "red"),
    }
    return words[found]


def zone_word(rule: PainRule, found: Zone) -> str:
    """What a zone means, in two or three words."""
    if found is Zone.FINE:
        return translate("Player", "fine")
    if found is Zone.STOP:
        return translate("Player", "stop for today")
    return translate("Player", "go softer") if rule is PainRule.GENTLE else translate("Player", "same dose")


def consequence(rule: PainRule, found: Zone) -> tuple[str, str]:
    """What follows from a number: a headline and a line."""
    if found is Zone.FINE:
        return translate("Player", "go on"), translate("Player", "This much is fine.")
    if found is Zone.STOP:
        return translate("Player", "stop for today"), translate("Player", "What you did so far is kept.")
    if rule is PainRule.GENTLE:
        return translate("Player", "go on, but softer"), translate("Player", "It should never turn sharp.")
    return (
        translate("Player", "go on at the same dose"),
        translate("Player", "Allowed if it has settled by tomorrow morning."),
    )


def span(first: int, last: int) -> str:
    """The numbers of a zone."""
    return str(first) if first == last else f"{first}–{last}"
