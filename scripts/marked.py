"""Finds what is marked for translation in Python source, and what should have been.

Read from the syntax tree: lupdate's own Python parser loses ``many(…, count(x))`` and a text in brackets, and takes an
f-string for a text (measured with 6.11.3; tests/test_texts.py holds the cases).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

MARKERS = {"say": 2, "many": 4}
HOME = "assistant.domain.message"
EXEMPT = "# not translated:"
"""A comment on the line of a literal that is the same in every language, with the reason behind it."""


_SETTERS = re.compile(
    r"set\w*(Text|Title|Tip|WhatsThis|Html|Markdown|AccessibleName|AccessibleDescription|Label|Labels|Prefix|Suffix|Format)"
    r"|(add|insert)(Item|Items|Action|Menu|Button|Tab|Row|Section|ToolBar)|showMessage|appendPlainText|drawText"
)
_CONSTRUCTORS = re.compile(
    r"Q(Label|\w+Button|CheckBox|GroupBox|Action|Menu|ToolBar|DockWidget|MessageBox|ProgressDialog|ErrorMessage"
    r"|\w+WidgetItem|StandardItem|\w+Edit|TextBrowser|InputDialog|FileDialog)"
)
_DIALOGS = frozenset(("QMessageBox", "QFileDialog", "QInputDialog", "QToolTip"))
_LETTER = re.compile(r"[^\W\d_]")
_MARKUP = re.compile(r"</?[a-z][^<>]*>|&#?\w+;")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
PLACE = re.compile(r"\{[a-z_][a-z0-9_]*\}|%L?n")
"""A named place or the number, in a text or its translation."""


@dataclass(frozen=True)
class Marked:
    """A text as the source marks it."""

    context: str
    text: str
    plural: bool
    comment: str
    place: str

    @property
    def key(self) -> tuple[str, str]:
        """What Qt looks a translation up by."""
        return self.context, self.text


@dataclass
class Found:
    """All marked texts of some files, and what is wrong with the marking, each as ``path:line: what``."""

    marked: list[Marked]
    problems: list[str]


def find(files: Iterable[Path], root: Path) -> Found:
    """Read all calls of ``say`` and ``many``."""
    found = Found([], [])
    for file in files:
        _Reader(file, root, found).visit(ast.parse(file.read_text(encoding="utf-8"), str(file)))
    plural: dict[tuple[str, str], Marked] = {}
    for one in found.marked:
        other = plural.setdefault(one.key, one)
        if other.plural != one.plural:
            found.problems.append(f"{one.place}: {one.text!r} is marked with say and with many ({other.place})")
    return found


class _Reader(ast.NodeVisitor):
    def __init__(self, file: Path, root: Path, found: Found) -> None:
        self._lines = file.read_text(encoding="utf-8").splitlines()
        self._name = file.relative_to(root).as_posix()
        self._found = found
        self._markers: set[str] = set()

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module == HOME:
            for name in node.names:
                if name.name in MARKERS:
                    self._markers.add(name.name)
                if name.name in MARKERS and name.asname not in (None, name.name):
                    self._complain(node, f"{name.name} goes by its own name, or its texts are not found")

    def visit_Call(self, node: ast.Call) -> None:
        marker = self._marker(node.func)
        if marker:
            self._read(node, marker)
        self.generic_visit(node)

    def _marker(self, func: ast.expr) -> str | None:
        if isinstance(func, ast.Name) and func.id in self._markers:
            return func.id
        if isinstance(func, ast.Attribute) and func.attr in MARKERS and ast.unparse(func.value).endswith("message"):
            return func.attr
        return None

    def _read(self, node: ast.Call, marker: str) -> None:
        strings = node.args[: 3 if marker == "many" else 2]
        texts = [s.value for s in strings if isinstance(s, ast.Constant) and isinstance(s.value, str)]
        if node.keywords or len(node.args) != MARKERS[marker] or len(texts) != len(strings):
            self._complain(node, f"{marker} takes {MARKERS[marker]} positional arguments, its texts plain literals")
            return
        context, text = texts[:2]
        for problem in _text_problems(context, text, marker):
            self._complain(node, problem)
        place = f"{self._name}:{node.lineno}"
        self._found.marked.append(Marked(context, text, marker == "many", self._comment(node.lineno), place))

    def _comment(self, line: int) -> str:
        """The ``#:`` lines right above."""
        above: list[str] = []
        for text in reversed(self._lines[: line - 1]):
            if not text.strip().startswith("#:"):
                break
            above.insert(0, text.strip()[2:].strip())
        return " ".join(above)

    def _complain(self, node: ast.AST, problem: str) -> None:
        self._found.problems.append(f"{self._name}:{getattr(node, 'lineno', 0)}: {problem}")


def _text_problems(context: str, text: str, marker: str) -> Iterator[str]:
    if not context.isidentifier():
        yield f"the context {context!r} is not a word"
    if not text.strip() or text != text.strip():
        yield f"{text!r} is empty, or starts or ends with white space"
    if any(not PLACE.fullmatch(braces) for braces in _BRACES.findall(text)):
        yield f"{text!r}: a place is {{lower_case}}, a single brace is nothing"
    numbered = "%n" in text or "%Ln" in text
    if numbered != (marker == "many"):
        yield f"{text!r}: many goes with %n, say without"


def literals(files: Iterable[Path], root: Path) -> list[str]:
    """Texts that go into widgets as they stand, each as ``path:line: what``."""
    problems = []
    for file in files:
        source = file.read_text(encoding="utf-8")
        lines = source.splitlines()
        for node in ast.walk(ast.parse(source, str(file))):
            if isinstance(node, ast.Call) and _shows_text(node.func):
                name = file.relative_to(root).as_posix()
                problems += [
                    f"{name}:{line}: {text!r} is shown as it stands; say(…) it, or add '{EXEMPT} why'"
                    for line, text in _literals(node)
                    if not (_exempt(lines, line) or _exempt(lines, node.lineno))
                ]
    return problems


def _exempt(lines: list[str], line: int) -> bool:
    return bool(lines[line - 1].partition(EXEMPT)[2].strip())


def _shows_text(func: ast.expr) -> bool:
    if isinstance(func, ast.Attribute):
        of_dialog = isinstance(func.value, ast.Name) and func.value.id in _DIALOGS
        return of_dialog or any(names.fullmatch(func.attr) for names in (_SETTERS, _CONSTRUCTORS))
    return isinstance(func, ast.Name) and _CONSTRUCTORS.fullmatch(func.id) is not None


def _literals(call: ast.Call) -> Iterator[tuple[int, str]]:
    named = [k.value for k in call.keywords if k.arg in (None, "text", "title", "parent_text", "caption", "label")]
    for argument in (*call.args, *named):
        yield from _strings(argument)


def _strings(node: ast.expr) -> Iterator[tuple[int, str]]:
    """Literals with a letter that become (part of) the value of an expression."""
    match node:
        case ast.Constant(value=str(text)) if _LETTER.search(_MARKUP.sub("", text)):
            yield node.lineno, text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _strings(part)
        case ast.BinOp(left=left, right=right):
            yield from _strings(left)
            yield from _strings(right)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _strings(part)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _strings(body)
            yield from _strings(orelse)
        case ast.Starred(value=inner) | ast.NamedExpr(value=inner):
            yield from _strings(inner)
        case ast.Call(func=ast.Attribute(value=ast.Constant() as inner)):
            yield from _strings(inner)
        case _:
            return
