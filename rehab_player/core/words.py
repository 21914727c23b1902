"""The texts that are spoken, kept together so that they can be translated.

A `Words` value of another language has the same fields; `{}` stands for what is filled in.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    left: str
    right: str
    set_of: str
    reps: str
    as_many: str
    next: str
    rest: str
    switch: str
    pain: str
    begin: str
    first: str
    halfway: str
    ten_seconds: str
    last_one: str
    finished: str


ENGLISH = Words(
    left="left side",
    right="right side",
    set_of="set {} of {}",
    reps="{} times",
    as_many="as many as you can",
    next="Next: {}",
    rest="Rest",
    switch="Change sides",
    pain="How much does it hurt?",
    begin="{}. Get ready",
    first="First: {}",
    halfway="Halfway",
    ten_seconds="Ten seconds",
    last_one="Last one",
    finished="Done",
)


def sentence(*parts: str) -> str:
    """Parts of an announcement as short sentences, each with a capital and one full stop."""
    told = [part[0].upper() + part[1:].rstrip(".") for part in (p.strip() for p in parts) if part]
    return ". ".join(told) + "." if told else ""
