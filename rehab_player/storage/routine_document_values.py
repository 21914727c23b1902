"""Changing the value of one key in a text, and nothing around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rehab_player.core.editing import EditRefused, Pairs, Value
from rehab_player.core.editing_texts import BY_TEXT_ONLY, WITH_STAR
from rehab_player.storage import routine_document_splice as splicing
from rehab_player.storage import routine_document_write as writing
from rehab_player.storage.routine_document_check import is_needed, plain, value_plain
from rehab_player.storage.routine_document_outline import ALIAS, Group, Leaf, Lines, Pair, Row, Spot
from rehab_player.storage.routine_document_splice import Splice

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class ValueChange:
    """Makes the splices that give one key of a step, or of the whole file, another value."""

    lines: Lines

    def set(self, group: Group, key: str, value: Value) -> list[Splice]:
        """The splices; none where the value is the same already. Raises EditRefused."""
        pair = group.pair(key)
        if pair is None:
            return [] if _is_nothing(value) else [self._add(group, key, value)]
        _refuse_marked(pair.value)
        if plain(pair.value, key) == value_plain(key, value):
            return []
        if not _is_nothing(value):
            return self._change(pair, value, group.flow)
        if is_needed([each.key.text for each in group.pairs], key):
            return [Splice(splicing.after_colon(self.lines, pair), pair.end, "")]
        return [self._take_out(group, group.pairs.index(pair))]

    def _change(self, pair: Pair, value: Value, flow: bool) -> list[Splice]:
        key, old = pair.key.text, pair.value
        if isinstance(old, Leaf) and isinstance(value, str) and not splicing.is_empty(old):
            return [self._leaf(key, old, value, flow)]
        if isinstance(old, Row) and isinstance(value, tuple) and old.items:
            return self._row(key, old, value)
        if isinstance(old, Group) and isinstance(value, Pairs) and old.pairs:
            return self._group(key, old, value)
        return [self._anew(pair, value, flow)]

    def _leaf(self, key: str, old: Leaf, text: str, flow: bool) -> Splice:
        if key == "about" and not flow and ("\n" in text or old.style == "|"):
            block = self._block(old, text)
            if block is not None:
                return block
        style = old.style if old.style in ("'", '"') else ""
        new = writing.scalar(text, is_text=writing.is_text_key(key), flow=flow, style=style)
        return Splice(old.start, old.end, new)

    def _block(self, old: Leaf, text: str) -> Splice | None:
        """The lines below a `|`, indented as they are, or two columns deeper than their key."""
        line = self.lines.line(self.lines.number(old.start))
        indent, head = len(line) - len(line.lstrip(" -")) + len(writing.INDENT), "|"
        if old.style == "|":
            written = self.lines.text[old.start : old.end].split("\n")
            head = "".join(sign for sign in written[0] if not sign.isdigit())
            indents = [len(each) - len(each.lstrip()) for each in written[1:] if each.strip()]
            indent = indents[0] if indents else indent
        block = writing.block_text(text, " " * indent)
        return None if block is None else Splice(old.start, old.end, "\n".join((head, *block)))

    def _row(self, key: str, row: Row, value: tuple[str | Pairs, ...]) -> list[Splice]:
        old = [plain(item) for item in row.items]
        new = [value_plain("", item) for item in value]
        start, end = _same_ends(old, new)
        both = min(len(old), len(new)) - end
        splices = [
            self._item(key, row.items[at], value[at], row.flow)
            for at in range(start, both)
            if old[at] != new[at]
        ]
        if len(old) > len(new):
            splices.append(self._cut(row, max(start, both), len(old) - end - 1))
        elif len(new) > len(old):
            splices.append(self._put(key, row, max(start, both), value[max(start, both) : len(new) - end]))
        return splices

    def _item(self, key: str, old: Spot, new: str | Pairs, flow: bool) -> Splice:
        _refuse_marked(old)
        if isinstance(old, Leaf) and isinstance(new, str):
            return self._leaf(key, old, new, flow)
        return Splice(old.start, old.end, writing.flow_value(key, new))

    def _cut(self, row: Row, first: int, last: int) -> Splice:
        if row.flow:
            return splicing.cut_flow(row.items, first, last)
        top = self.lines.number(row.start) - 1
        begins = splicing.unit(self.lines, row, first, top)
        ends = splicing.unit(self.lines, row, last, top)
        return splicing.cut_lines(self.lines, begins.first, ends.last)

    def _put(self, key: str, row: Row, index: int, values: Sequence[str | Pairs]) -> Splice:
        if row.flow:
            new = [writing.flow_value(key, value) for value in values]
            return splicing.put_flow(row.items, index, new, row.start)
        top = self.lines.number(row.start) - 1
        beside = splicing.unit(self.lines, row, max(index - 1, 0), top)
        dashed = [f"- {writing.block_item(key, value)}" for value in values]
        before = beside.last + 1 if index else beside.first
        return splicing.put_lines(self.lines, before, splicing.shifted(dashed, beside.column))

    def _group(self, key: str, group: Group, value: Pairs) -> list[Splice]:
        old = [(pair.key.text, plain(pair.value)) for pair in group.pairs]
        new = [(name, value_plain("", text)) for name, text in value.entries]
        start, end = _same_ends(old, new)
        both = min(len(old), len(new)) - end
        splices = [
            splice
            for at in range(start, both)
            for splice in self._pair(key, group.pairs[at], value.entries[at], group.flow)
        ]
        at = max(start, both)
        if len(old) > len(new):
            splices.append(self._cut_pairs(group, at, len(old) - end - 1))
        elif len(new) > len(old):
            splices.append(self._put_pairs(group, at, value.entries[at : len(new) - end]))
        return splices

    def _pair(self, key: str, pair: Pair, new: tuple[str, str], flow: bool) -> list[Splice]:
        _refuse_marked(pair.key)
        _refuse_marked(pair.value)
        splices = []
        if pair.key.text != new[0]:
            name = writing.scalar(new[0], is_text=True, flow=flow, style=pair.key.style)
            splices.append(Splice(pair.key.start, pair.key.end, name))
        if plain(pair.value) != value_plain("", new[1]):
            splices += self._change(pair, new[1], flow)
        return splices

    def _cut_pairs(self, group: Group, first: int, last: int) -> Splice:
        if group.flow:
            return splicing.cut_flow(group.pairs, first, last)
        begins, ends = group.pairs[first].start, group.pairs[last].end
        return splicing.cut_lines(self.lines, self.lines.number(begins), self.lines.number(ends - 1))

    def _put_pairs(self, group: Group, index: int, entries: Sequence[tuple[str, str]]) -> Splice:
        if group.flow:
            new = [writing.flow_pair(name, text) for name, text in entries]
            return splicing.put_flow(group.pairs, index, new, group.start)
        made = [line for name, text in entries for line in writing.pair_lines(name, text)]
        return self._put_block(group, index, made)

    def _anew(self, pair: Pair, value: Value, flow: bool) -> Splice:
        """A value of another shape, written in place of the old one."""
        key, start = pair.key.text, splicing.after_colon(self.lines, pair)
        if flow:
            return Splice(start, max(pair.value.end, start), " " + writing.flow_value(key, value))
        head, *more = writing.pair_lines(key, value)
        column = self.lines.column(pair.start)
        rest = ("\n" + line for line in splicing.shifted(more, column))
        return Splice(
            start,
            max(pair.value.end, start),
            head[len(writing.key_text(key, flow=False)) + 1 :] + "".join(rest),
        )

    def _add(self, group: Group, key: str, value: Value) -> Splice:
        order = {name: place for place, name in enumerate(writing.ORDER)}
        place = order.get(key, len(order))
        before = [at for at, pair in enumerate(group.pairs) if order.get(pair.key.text, -1) < place]
        index = before[-1] + 1 if before else 0
        if group.flow:
            return splicing.put_flow(group.pairs, index, [writing.flow_pair(key, value)], group.start)
        return self._put_block(group, index, writing.pair_lines(key, value))

    def _put_block(self, group: Group, index: int, made: Sequence[str]) -> Splice:
        column = splicing.entry_column(self.lines, group)
        new = splicing.shifted(made, column)
        if index == 0:
            start = group.pairs[0].start
            return Splice(start, start, "\n".join(new).lstrip(" ") + "\n" + " " * column)
        end = group.pairs[index - 1].end
        return splicing.put_lines(self.lines, self.lines.number(max(end - 1, 0)) + 1, new)

    def _take_out(self, group: Group, index: int) -> Splice:
        if len(group.pairs) == 1:
            raise EditRefused(BY_TEXT_ONLY)
        if group.flow:
            return splicing.cut_flow(group.pairs, index, index)
        if index == 0:
            return Splice(group.pairs[0].start, group.pairs[1].start, "")
        first = self.lines.number(group.pairs[index].start)
        last = self.lines.number(group.pairs[index].end - 1)
        return Splice(self.lines.start(first), self.lines.start(last + 1), "")


def _is_nothing(value: Value) -> bool:
    if isinstance(value, Pairs):
        return not value.entries
    return not value


def _refuse_marked(spot: Spot) -> None:
    if spot.marked or (isinstance(spot, Leaf) and spot.style == ALIAS):
        raise EditRefused(WITH_STAR)


def _same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """How many entries at the start, and how many of the others at the end, are the same in both."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    most -= start
    end = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    return start, end
