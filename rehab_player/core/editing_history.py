"""Undo and redo over one text, whichever view it was changed in.

Kept are the changes, not the texts: a long file costs no more than what is typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rehab_player.core.editing import StepPath

MERGE_MS = 1_000
"""A pause this long in the typing begins a new entry."""
MOST_ENTRIES = 1_000


@dataclass(frozen=True, slots=True)
class Hint:
    """What to show after undo or redo: the selection in the text, as character offsets, and the step."""

    anchor: int = 0
    caret: int = 0
    step: StepPath | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """At `start`, `removed` was replaced by `inserted`; offsets count characters."""

    start: int
    removed: str
    inserted: str

    def applied(self, text: str) -> str:
        """The text with this change made."""
        return text[: self.start] + self.inserted + text[self.start + len(self.removed) :]

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.start, self.inserted, self.removed)


def change_between(before: str, after: str) -> Change:
    """The smallest single change that makes one text of the other."""
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    return Change(start, before[start : len(before) - end], after[start : len(after) - end])


def _common(one: str, other: str) -> int:
    """How many characters both begin with, found by halving: long texts are compared by the machine."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to undo. `merge` is the same for changes that may become one, such as typing in a field."""

    change: Change
    label: str
    before: Hint = Hint()
    after: Hint = Hint()
    at_ms: int = 0
    merge: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What can be undone and what redone, the latest last."""

    past: tuple[Entry, ...] = ()
    future: tuple[Entry, ...] = field(default=())

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self.past[-1].label if self.past else ""

    @property
    def redo_label(self) -> str:
        """What redo would make again; empty when there is nothing."""
        return self.future[-1].label if self.future else ""

    def added(self, entry: Entry) -> History:
        """With one more change made; what could be redone is gone."""
        merged = _merged(self.past[-1], entry) if self.past and not self.future else None
        if merged is not None:
            return History((*self.past[:-1], merged))
        return History((*self.past[-MOST_ENTRIES + 1 :], entry))

    def sealed(self) -> History:
        """So that the next change begins an entry of its own, as after saving."""
        if not self.past:
            return self
        return replace(self, past=(*self.past[:-1], replace(self.past[-1], merge="")))

    def undone(self) -> tuple[History, Entry] | None:
        """The history after undo, and what is to be taken back; None when there is nothing."""
        if not self.past:
            return None
        return History(self.past[:-1], (*self.future, self.past[-1])), self.past[-1]

    def redone(self) -> tuple[History, Entry] | None:
        """The history after redo, and what is to be made again; None when there is nothing."""
        if not self.future:
            return None
        return History((*self.past, self.future[-1]), self.future[:-1]), self.future[-1]


def _merged(last: Entry, new: Entry) -> Entry | None:
    """Both as one entry; None where they are two things to a person."""
    if not new.merge or last.merge != new.merge or new.at_ms - last.at_ms > MERGE_MS:
        return None
    change = _joined(last.change, new.change)
    if change is None or "\n" in new.change.inserted:
        return None
    return Entry(change, last.label, last.before, new.after, new.at_ms, last.merge)


def _joined(first: Change, then: Change) -> Change | None:
    """One change that does what both do after each other; None where a gap lies between them."""
    inserted_to = first.start + len(first.inserted)
    removed_to = then.start + len(then.removed)
    if then.start > inserted_to or removed_to < first.start:
        return None
    start = min(first.start, then.start)
    before = then.removed[: max(first.start - then.start, 0)]
    behind = then.removed[max(inserted_to - then.start, 0) :]
    kept_before = first.inserted[: max(then.start - first.start, 0)]
    kept_behind = first.inserted[max(removed_to - first.start, 0) :]
    return Change(start, before + first.removed + behind, kept_before + then.inserted + kept_behind)
