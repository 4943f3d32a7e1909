"""Finds words that do not fit: on labels, buttons, in fields, in what paints itself, and beyond a parent's edge.

assert clipped(frame) == []
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget

from assistant.ui.widgets.text import Text

_SLACK = 1


@runtime_checkable
class PaintsWords(Protocol):
    """A widget that paints words itself and knows whether they fit."""

    def overflow(self) -> str | None:
        """The words that do not fit; None when all do."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Something that does not fit."""

    widget: str
    words: str
    why: str


def clipped(root: QWidget) -> list[Clip]:
    """All that does not fit below ``root``, which must be shown and laid out."""
    found = ((widget, _why(widget)) for widget in _shown(root) if widget.width())
    return [Clip(type(widget).__name__, _words(widget), why) for widget, why in found if why is not None]


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """A widget and what is shown in it; what is hidden (a window keeps its pages) is not entered."""
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden():
            yield from _shown(child)


def _why(widget: QWidget) -> str | None:
    if isinstance(widget, PaintsWords):
        if widget.overflow() is not None:
            return "words do not fit"
    elif isinstance(widget, (QAbstractButton, QComboBox, QLabel)):
        wanted = widget.sizeHint()
        if _words(widget) and wanted.width() > widget.width() + _SLACK:
            return f"{wanted.width()} px wide, has {widget.width()}"
        if wanted.height() > widget.height() + _SLACK:
            return f"{wanted.height()} px high, has {widget.height()}"
    elif isinstance(widget, QLineEdit):
        return _why_line(widget)
    return _beyond(widget)


def _why_line(edit: QLineEdit) -> str | None:
    room = edit.width() - 2 * 10
    if edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > room:
        return "the example does not fit"
    if edit.sizeHint().height() > edit.height() + _SLACK:
        return "too low for its words"
    return _beyond(edit)


def _beyond(widget: QWidget) -> str | None:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return None
    area = parent.parentWidget()
    scrolled = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
    if widget.x() + widget.width() > parent.width() + _SLACK or (widget.x() < -_SLACK and not scrolled):
        return f"ends at {widget.x() + widget.width()} of {parent.width()} px"
    if not scrolled and widget.y() + widget.height() > parent.height() + _SLACK and _carries_words(widget):
        return f"ends at {widget.y() + widget.height()} of {parent.height()} px down"
    return None


def _carries_words(widget: QWidget) -> bool:
    return isinstance(widget, (QAbstractButton, QLabel, QLineEdit, Text, PaintsWords))


def _words(widget: QWidget) -> str:
    if isinstance(widget, (QAbstractButton, QLabel)):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.accessibleName() or widget.objectName()
