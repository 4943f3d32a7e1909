"""Texts and accessible names: what a person, or a screen reader, would call an element."""

from __future__ import annotations

from typing import Any

from assistant.appliance.console.model import Role

# lxml's stubs know no useful types for HTML trees.
Node = Any

SILENT = frozenset({"script", "style", "template", "noscript", "head", "title", "object", "svg"})
FIELDS = frozenset({"button", "select", "option", "textarea", "input"})
_BUTTONS = frozenset({"submit", "button", "reset", "image"})
_ROLES = {
    "checkbox": Role.CHECKBOX,
    "radio": Role.RADIO,
    "password": Role.PASSWORD,
    "file": Role.FILE,
    "hidden": Role.HIDDEN,
}


def tag(node: Node) -> str:
    """The element's name, which the parser puts in lower case; empty for comments and the like."""
    name = node.tag
    return name if type(name) is str else ""


def fold(text: str) -> str:
    """White space as one blank."""
    return " ".join(text.split())  # a line break of ours counts as white space, too


def text_of(node: Node, leave_out: frozenset[str] = SILENT) -> str:
    """All text within an element, folded; pictures speak by their alternative text."""
    return fold("".join(_pieces(node, leave_out | SILENT)))


def lines_of(node: Node, leave_out: frozenset[str] = SILENT) -> tuple[str, ...]:
    """The same, line by line as a browser would set it."""
    lines = "".join(_pieces(node, leave_out | SILENT)).split(_LINE)
    return tuple(line for line in map(fold, lines) if line)


def _pieces(top: Node, leave_out: frozenset[str]) -> list[str]:
    """The texts within an element in their order, line breaks among them."""
    found: list[str] = []
    _gather(top, leave_out, found)
    return found


def _gather(node: Node, leave_out: frozenset[str], found: list[str]) -> None:
    """Not as elegant as ``iterwalk``, and three times as fast: the page of a large cluster has 20,000 elements.

    The parser nests 255 deep at most, however a page is made.
    """
    name = node.tag
    found.append(_BREAK.get(name, ""))
    if name == "img":
        found.append(node.get("alt") or "")
    found.append(node.text or "")
    for child in node:
        inner = child.tag
        if type(inner) is str:
            if inner not in leave_out:
                _gather(child, leave_out, found)
            found.append(_BREAK.get(inner, ""))
        found.append(child.tail or "")


_LINE = "\x1f"
"""A unit separator stands for a line break: white space of the source means nothing."""
_BREAK = dict.fromkeys(
    (
        "br",
        "p",
        "div",
        "li",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "option",
        "label",
        "section",
    ),
    _LINE,
)


_INPUTS = dict.fromkeys(_BUTTONS, Role.BUTTON) | _ROLES
_OTHERS = {"button": Role.BUTTON, "textarea": Role.TEXT, "select": Role.SELECT}


def role_of(node: Node) -> Role | None:
    """What kind of control an element is; None if it is none."""
    name = node.tag
    if name == "input":
        return _INPUTS.get((node.get("type") or "text").lower(), Role.TEXT)
    if name == "a":
        return Role.LINK if node.get("href") is not None else None
    return _OTHERS.get(name)


class Namer:
    """Finds the accessible name of a control: by ARIA, by its label, by the cell or the term beside it."""

    def __init__(self, root: Node) -> None:
        self._by_id: dict[str, Node] = {}
        self._labels: dict[str, list[Node]] = {}
        for node in root.xpath("//*[@id]"):
            self._by_id.setdefault(node.get("id"), node)
        for label in root.iter("label"):
            if label.get("for"):
                self._labels.setdefault(label.get("for"), []).append(label)

    def name(self, node: Node, role: Role) -> str:
        """The first that there is of all the ways to name a control; empty if there is none."""
        ways = (
            (self._by_aria, self._by_own_text) if role in (Role.BUTTON, Role.LINK) else (self._by_aria, self._by_label)
        )
        for way in ways:
            if found := way(node):
                return found
        if role not in (Role.BUTTON, Role.LINK) and (found := _beside(node, role)):
            return found
        return fold(node.get("title") or node.get("placeholder") or "")

    def _by_aria(self, node: Node) -> str:
        ids = (node.get("aria-labelledby") or "").split()
        named = " ".join(text_of(self._by_id[one]) for one in ids if one in self._by_id)
        return fold(named) or fold(node.get("aria-label") or "")

    def _by_label(self, node: Node) -> str:
        for label in self._labels.get(node.get("id") or "", ()):
            if found := text_of(label, FIELDS):
                return found
        wrapping = next(node.iterancestors("label"), None)
        return text_of(wrapping, FIELDS) if wrapping is not None else ""

    def _by_own_text(self, node: Node) -> str:
        if tag(node) != "input":
            return text_of(node)
        kind = (node.get("type") or "").lower()
        own = node.get("alt") if kind == "image" else node.get("value")
        return fold(own or {"submit": "Submit", "reset": "Reset"}.get(kind, ""))


def _beside(node: Node, role: Role) -> str:
    """The text beside a field without a label: after a box to tick, else in the cell or the term before it."""
    if role in (Role.CHECKBOX, Role.RADIO):
        after = fold(node.tail or "") or _short_text(node.getnext())
        if after:
            return after
    for up in node.iterancestors():
        if tag(up) in ("td", "dd"):
            return _before(up)
        if tag(up) in ("form", "table", "body"):
            break
    return ""


def _short_text(node: Node) -> str:
    return text_of(node) if node is not None and tag(node) in ("span", "b", "strong", "em", "i", "label") else ""


def _before(cell: Node) -> str:
    before = cell.getprevious()
    while before is not None and not tag(before):
        before = before.getprevious()
    if before is None or tag(before) not in ("td", "th", "dt") or any(role_of(inner) for inner in before.iter()):
        return ""
    return text_of(before)
