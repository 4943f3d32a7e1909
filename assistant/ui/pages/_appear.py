"""Widgets that come into a page that is on show."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def appear(parent: QWidget) -> None:
    """Show what was just put into ``parent``, all at once, except what was hidden on purpose.

    Qt shows it by itself, but only when it comes to it, and lays everything out again for each piece.
    """
    if parent.isVisible():
        parent.hide()
        parent.show()
