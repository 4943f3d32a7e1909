"""Widgets that come into a page that is on show."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def appear(parent: QWidget) -> None:
    """Show what was just put into ``parent``, all at once, except what was hidden on purpose.

    Qt shows it by itself, but only later: for a moment the parent would stand there empty. Each piece that is shown in
    a visible parent has everything around it laid out anew, so the parent is hidden meanwhile; nothing is painted.
    """
    visible = parent.isVisible()
    if visible:
        parent.hide()
    for child in parent.findChildren(QWidget):
        if not child.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            child.show()
    if visible:
        parent.show()
