"""What single elements tell by their attributes: hidden, enabled, a menu, a notice."""

from __future__ import annotations

import re

from assistant.appliance.console.model import Notice, Role
from assistant.appliance.console.names import FIELDS, Node, tag, text_of

LEGEND = 7
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"legend": LEGEND, "summary": LEGEND, "caption": 8}
_SCOPES = frozenset({"section", "article", "aside", "fieldset", "nav", "dialog", "footer", "table", "details"})
_GROUPS = frozenset({"group", "region", "radiogroup"})
_MENUS = frozenset({"navigation", "menubar", "menu", "tablist"})
_BAD = frozenset({"error", "errors", "danger", "alert", "failure"})
_GOOD = frozenset({"success", "info", "ok"})
_TELLING = _BAD | {"warning", "success", "notice", "message", "messages", "flash", "status", "progress"}
_TELLING_ROLES = ("alert", "status", "progressbar")
_LONGEST_NOTICE = 600
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")


def hides(node: Node) -> bool:
    """Whether the element, and all in it, is not shown."""
    if node.get("hidden") is not None or node.get("aria-hidden") == "true":
        return True
    return bool(_HIDING.search(node.get("style") or ""))


def aria_role(node: Node) -> str:
    """The element's ARIA role in lower case; empty for most."""
    return (node.get("role") or "").lower()


def is_menu(name: str, role: str) -> bool:
    """Whether the element is marked as navigation."""
    return name == "nav" or role in _MENUS


def is_scope(name: str, role: str) -> bool:
    """Whether headings inside hold for what is inside only."""
    return name in _SCOPES or role in _GROUPS


def heading_level(node: Node, name: str, role: str) -> int:
    """1 to 8 for what heads a section, a fieldset or a table; 0 for anything else."""
    return _HEADINGS.get(name) or (_aria_level(node) if role == "heading" else 0)


def _aria_level(node: Node) -> int:
    level = node.get("aria-level") or ""
    return int(level) if level.isdigit() and 0 < int(level) < 7 else 2


def value(node: Node, role: Role) -> str:
    """What a control sends, or shows."""
    if tag(node) == "textarea":
        return "".join(node.itertext())
    if role in (Role.CHECKBOX, Role.RADIO):
        return str(node.get("value", "on"))
    return str(node.get("value") or "")


def enabled(node: Node) -> bool:
    """Whether a control can be used now."""
    if node.get("disabled") is not None or node.get("aria-disabled") == "true":
        return False
    return not any(up.get("disabled") is not None for up in node.iterancestors("fieldset"))


def submits(node: Node, role: Role) -> bool:
    """Whether pressing a control, or changing it, sends its form."""
    if role is Role.BUTTON and (node.get("type") or "submit").lower() in ("submit", "image"):
        return True
    return "submit" in (node.get("onchange") or "") + (node.get("onclick") or "")


def parents(node: Node) -> tuple[str, ...]:
    """What a menu entry hangs under: the own texts of the list items around it."""
    items = list(node.iterancestors("li"))
    inner = items[0] if items and _own_text(items[0]) == text_of(node) else None
    return tuple(text for item in reversed(items) if item is not inner and (text := _own_text(item)))


def _own_text(item: Node) -> str:
    return text_of(item, frozenset({"ul", "ol"}))


def notice(node: Node, name: str) -> Notice | None:
    """What an element tells about what happened; None if it is no such element."""
    if name in ("body", "html", "form", "table", "tr", "td", "th", "main", "ul"):
        return None
    role = (node.get("role") or "").lower()
    words = set(re.split(r"[\s_-]+", (node.get("class") or "").lower()))
    if role not in _TELLING_ROLES and not words & _TELLING:
        return None
    text = text_of(node, FIELDS)
    bad = not words & _GOOD and (role == "alert" or bool(words & _BAD))
    return Notice(text, bad, _is_progress(words, role)) if text and len(text) <= _LONGEST_NOTICE else None


def _is_progress(words: set[str], role: str) -> bool:
    return role == "progressbar" or "progress" in words
