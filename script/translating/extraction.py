"""Finds the texts in the code with Python's own parser, and writes them down as lupdate reads them best.

lupdate's reader for Python takes a text with a number as one without (`translate(…, "", n)`), or
passes it over. It is given the same calls as C++ instead, which it reads without fault.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

MODULE = "<module>"
_TRANSLATE = ("translate", "QCoreApplication.translate")


@dataclass(frozen=True, slots=True)
class Text:
    """A text in the code.

    `in_function` is False where it is told when its module is imported, `by_class` whether its
    context is the class around it.
    """

    context: str
    source: str
    comment: str
    is_plural: bool
    line: int
    in_function: bool
    by_class: bool


class NotLiteral(Exception):
    """A text is computed, so no tool can find it; the message says where."""


def texts(file: Path) -> tuple[Text, ...]:
    """Every text of a Python file. Raises NotLiteral."""
    finder = _Finder(file)
    finder.visit(ast.parse(file.read_text(encoding="utf-8")))
    return tuple(finder.found)


def as_cpp(found: Iterator[Text]) -> str:
    """The texts as calls of QCoreApplication::translate."""
    return "\n".join(
        f"QCoreApplication::translate({_quoted(one.context)}, {_quoted(one.source)}, {_quoted(one.comment)}"
        + (", 1);" if one.is_plural else ");")
        for one in found
    )


class _Finder(ast.NodeVisitor):
    def __init__(self, file: Path) -> None:
        self.found: list[Text] = []
        self._file = file
        self._classes = [MODULE]
        self._depth = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = ast.unparse(node.func)
        if called.endswith(".tr"):
            self._add(node, self._classes[-1], node.args)
        elif called in _TRANSLATE:  # painters, too, have a `translate`
            self._add(node, self._literal(node, node.args[0]), node.args[1:])

    def _add(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        source, *more = arguments
        comment = self._literal(node, more[0]) if more else ""
        is_plural = len(more) > 1 or any(keyword.arg == "n" for keyword in node.keywords)
        self.found.append(
            Text(
                context=context,
                source=self._literal(node, source),
                comment=comment,
                is_plural=is_plural,
                line=node.lineno,
                in_function=self._depth > 0,
                by_class=ast.unparse(node.func).endswith(".tr"),
            )
        )

    def _literal(self, call: ast.Call, value: ast.expr) -> str:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            return value.value
        if isinstance(value, ast.Constant) and value.value is None:
            return ""
        raise NotLiteral(f"{self._file}:{call.lineno}: a text that is computed cannot be translated")


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def class_problems(files: Iterable[Path]) -> list[str]:
    """Classes whose texts their heirs would not find, because `tr` looks under the name of the heir."""
    trees = [(file, ast.parse(file.read_text(encoding="utf-8"))) for file in files]
    classes = [
        (file, node) for file, tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)
    ]
    inherited = {ast.unparse(base).rpartition(".")[2] for _, node in classes for base in node.bases}
    told = {(file, text.context) for file, _ in trees for text in texts(file) if text.by_class}
    return [
        f"{file}:{node.lineno}: {node.name} has heirs: use translate(…)"
        for file, node in classes
        if node.name in inherited and (file, node.name) in told
    ]
