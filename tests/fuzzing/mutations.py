"""Files bent out of shape: the same seed and case always give the same bytes."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

MOST_BYTES = 1_200_000
"""A little over what a routine file may have."""

SIGNS: tuple[bytes, ...] = (
    *(b"\0", b"\x1b[31m", b"\x07", b"\t", b"\r", b"\r\n", b"\n", b"\x0b", b"\x0c", b"\x7f", b"\x85"),
    *(b"\xff\xfe", b"\xed\xa0\x80", b"\xed\xbf\xbf", b"\xc0\x80", b"\xf8\x88\x80\x80\x80", b"\xe2\x82"),
    *(b":", b": ", b"- ", b"? ", b"[", b"]", b"{", b"}", b",", b"#", b" #", b"&a ", b"*a", b"!", b"!!str "),
    *(b"|", b">", b"|9\n", b">-\n", b"'", b'"', b"%", b"@", b"`", b"~", b"<<: *a\n", b"---\n", b"...\n"),
    *(b"%YAML 9.9\n---\n", b"\\", b"\\u0000", b"<", b">", b"&", b"&#0;", b"<!--", b"]]>", b"<![CDATA["),
    *(sign.encode() for sign in "\ufeff\u202e\u2066\u2028\u2029\u200b\u00a0\ufffe\U0010ffff😀é"),
)
NUMBERS = (
    *("0", "-0", "-1", "1", "1.5", "10000", "10001", "86400", "86401", "1e5", "1e308", "1e999", "-1e999"),
    *("1e-400", "0x7fffffff", "0o777", "012", "1_000", "1:30", "99:99", "24:00:00", ".5", "5.", "+3", "--3"),
    *("NaN", ".nan", ".inf", "-.inf", "Infinity", "-Infinity", "9223372036854775808", "-9223372036854775809"),
    *("9" * 39, "9" * 5_000, "0." + "0" * 3_000 + "1", "٣", "１２", "1e", "e1", "0.0005", "0.0004", "2-3"),
)
WORDS = (
    *("", " ", "~", "null", "true", "no", "on", "max", "both", "affected", "none", "cadence", "pain"),
    *("../../../etc/passwd", "/etc/passwd", "/dev/zero", "file:///etc/passwd", "C:\\con", "...", ".", "a/b"),
    *("<img src='file:///etc/passwd'>", "<a href='x'>x</a>", "&lt;b&gt;", "=HYPERLINK(1)", "@SUM(1)", "%s"),
    *("{0.__class__}", "{name!r:>999999999}", "{", "}", "%(a)s", "${HOME}", "$(ls)", "`ls`", "\x1b]0;x\x07"),
    *("\u202egnp.exe", "a\u0300" * 400, "ﷺ" * 60, "z\u200d" * 100, "x" * 300, "x" * 20_000, "two\nlines"),
    *("2026-02-30", "2026-13-01", "0000-00-00", "9999-12-31", "2026-05-06T08:00:00+99:00", "T", "24:60"),
    *("2026-05-06T08:00:00+02:00", "0001-01-01T00:00:00+14:00", "11111111-1111-4111-8111-111111111111"),
)
_VALUE = re.compile(rb"(?<=[:=] )[^\s,}\]][^\n,}\]]*|\"[^\"\n]*\"|(?<=\s)\d[\w.:]*")
_LINES = re.compile(rb"[^\n]*\n?")


def mutated(data: bytes, others: Sequence[bytes], chance: Random) -> bytes:
    """The file with one to four things done to it; one in twenty is nothing but hostile."""
    if chance.random() < 0.05:
        return chance.choice(_MONSTERS)(chance)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        data = chance.choice(_WAYS)(data, chance.choice(others), chance)[:MOST_BYTES]
    return data


def _spot(data: bytes, chance: Random) -> tuple[int, int]:
    at = chance.randrange(len(data) + 1)
    return at, min(len(data), at + chance.choice((0, 0, 1, 1, 2, 5, 12, 80)))


def _put_sign(data: bytes, _: bytes, chance: Random) -> bytes:
    at, end = _spot(data, chance)
    return data[:at] + chance.choice(SIGNS) * chance.choice((1, 1, 1, 2, 60)) + data[end:]


def _flip_bytes(data: bytes, _other: bytes, chance: Random) -> bytes:
    bent = bytearray(data)
    for _ in range(chance.randint(1, 8) if bent else 0):
        bent[chance.randrange(len(bent))] = chance.randrange(256)
    return bytes(bent)


def _cut(data: bytes, _: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _copy_part(data: bytes, other: bytes, chance: Random) -> bytes:
    source = chance.choice((data, other))
    begin = chance.randrange(len(source) + 1)
    at, end = _spot(data, chance)
    return data[:at] + source[begin : begin + chance.randint(1, 400)] + data[end:]


def _bend_lines(data: bytes, other: bytes, chance: Random) -> bytes:
    lines = _LINES.findall(data)
    at = chance.randrange(len(lines))
    match chance.randrange(7):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, chance.choice(lines))
        case 2:
            lines[at : at + 1] = [lines[at]] * chance.choice((2, 3, 50, 2_000))
        case 3:
            lines[at] = b" " * chance.randint(1, 5) + lines[at]
        case 4:
            lines[at] = lines[at].lstrip(b" -")
        case 5:
            lines.insert(at, chance.choice(_LINES.findall(other)))
        case _:
            lines[at] = b"\t" + lines[at]
    return b"".join(lines)


def _other_value(data: bytes, _: bytes, chance: Random) -> bytes:
    """A value of the file as text, such as a number, becomes one that is harder to take."""
    found = list(_VALUE.finditer(data))
    if not found:
        return data + _text(chance).encode("utf-8", "surrogatepass")
    spot = chance.choice(found)
    return data[: spot.start()] + _text(chance).encode("utf-8", "surrogatepass") + data[spot.end() :]


def _text(chance: Random) -> str:
    return chance.choice(chance.choice((NUMBERS, WORDS)))


def _other_breaks(data: bytes, _: bytes, chance: Random) -> bytes:
    if chance.random() < 0.3:
        return b"\xef\xbb\xbf" + data
    return data.replace(b"\n", chance.choice((b"\r\n", b"\r", b"\n\n", b"\xc2\x85", b"\xe2\x80\xa8", b"")))


def _encoded(data: bytes, _: bytes, chance: Random) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(chance.choice(("utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252")), "replace")


def _in_tree(data: bytes, _other: bytes, chance: Random) -> bytes:
    """Values and keys exchanged, wrapped, doubled or taken out, and the whole written anew."""
    try:
        tree = yaml.load(data, _Loader)
    except (yaml.YAMLError, ValueError, RecursionError):
        return _put_sign(data, b"", chance)
    for _ in range(chance.choice((1, 1, 2, 3))):
        tree = _bent(tree, chance)
    try:
        written: str = (
            json.dumps(tree, ensure_ascii=chance.random() < 0.5)
            if chance.random() < 0.6
            else yaml.dump(tree, allow_unicode=True, Dumper=_Dumper, sort_keys=False)
        )
    except (yaml.YAMLError, ValueError, TypeError, RecursionError):
        return data
    return written.encode("utf-8", "surrogatepass")


_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def _bent(tree: Any, chance: Random) -> Any:
    """The tree with one place in it changed."""
    holders = [node for node in _nodes(tree) if node]
    if not holders:
        return _value(tree, chance)
    holder = chance.choice(holders)
    key = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    match chance.randrange(6):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, dict):
            holder[chance.choice([str(other) for node in holders for other in node][:200])] = holder[key]
        case 1:
            holder.insert(key, holder[key])
        case 2:
            holder[key] = chance.choice(list(_nodes(tree)))
        case 3:
            holder[key] = _wrapped(holder[key], chance.choice((1, 1, 7, 60)), chance)
        case _:
            holder[key] = _value(holder[key], chance)
    return tree


def _nodes(tree: Any) -> list[Any]:
    found: list[Any] = []
    waiting = [tree]
    while waiting and len(found) < 5_000:
        node = waiting.pop()
        if isinstance(node, dict | list):
            found.append(node)
            waiting.extend(node.values() if isinstance(node, dict) else node)
    return found


def _wrapped(value: Any, times: int, chance: Random) -> Any:
    for _ in range(times):
        value = [value] if chance.random() < 0.5 else {"repeat": 2, "steps": [value]}
    return value


def _value(old: Any, chance: Random) -> Any:
    plain: list[Any] = [
        None,
        True,
        False,
        0,
        -1,
        1.5,
        10**20,
        float("nan"),
        float("inf"),
        [],
        {},
        [[]],
        {"": ""},
    ]
    match chance.randrange(4):
        case 0:
            return chance.choice(plain)
        case 1:
            return chance.choice(("\ud800", "\udfff", "\0", "\x1b[2J", "\ufeff", "\ud83d\ude00"))
        case 2 if isinstance(old, str):
            return old + _text(chance)
    return _text(chance)


def _brackets(chance: Random) -> bytes:
    bracket = chance.choice((b"[", b"{a: ", b"- ", b"? ", b"[{a: ", b'{"a":', b"<a>"))
    return bracket * chance.choice((60, 20_000))


def _laughs(chance: Random) -> bytes:
    levels = chance.randint(3, 12)
    lines = [b"format: 1\nname: &a0 x\nl0: &l0 [x, x, x, x]\n"]
    lines += [b"l%d: &l%d [%s]\n" % (n, n, b", ".join([b"*l%d" % (n - 1)] * 9)) for n in range(1, levels)]
    return b"".join([*lines, b"steps: *l%d\n" % (levels - 1)])


def _stairs(chance: Random) -> bytes:
    return b"".join(b" " * n + b"a:\n" for n in range(chance.choice((40, 52, 600))))


def _long_line(chance: Random) -> bytes:
    sign = chance.choice((b"a", b"9", b" ", b"\t", b'"', b"#", b"&", b"\xc3\xa9", b": ", b"a, ", b"=", b"\\"))
    before = chance.choice((b"", b"format: 1\nname: ", b"{", b"[x]\na="))
    return before + sign * chance.choice((5_000, 400_000))


def _noise(chance: Random) -> bytes:
    return chance.randbytes(chance.choice((0, 1, 2, 3, 40, 3_000)))


def _many(chance: Random) -> bytes:
    lines = (b"- hold: a\n  for: 1s\n", b"- {rest: 1}\n", b"- hodl: a\n", b"- play: x\n", b"- a\n")
    return b"format: 1\nname: a\nsteps:\n" + chance.choice(lines) * chance.choice(
        (900, 9_000, 11_000, 30_000)
    )


def _nested_repeats(chance: Random) -> bytes:
    rounds = chance.choice((1, 2, 10, 10_000))
    lines = [b"format: 1\nname: a\nsteps:\n"]
    depth = chance.choice((2, 8, 9, 30))
    for n in range(depth):
        pad = b" " * (2 * n)
        lines.append(b"%s- repeat: %d\n%s  steps:\n" % (pad, rounds, pad))
    return b"".join([*lines, b" " * (2 * depth) + b"- rest: 1\n"])


_WAYS: tuple[Callable[[bytes, bytes, Random], bytes], ...] = (
    *(_put_sign, _put_sign, _flip_bytes, _cut, _copy_part, _bend_lines, _bend_lines, _other_value),
    *(_other_value, _other_breaks, _encoded, _in_tree, _in_tree, _in_tree, _in_tree, _in_tree),
)
_MONSTERS: tuple[Callable[[Random], bytes], ...] = (
    *(_brackets, _laughs, _stairs, _long_line, _noise, _many, _nested_repeats),
)
