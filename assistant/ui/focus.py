"""Where Tab goes: region by region, and inside each as the eye does. Qt's own order is that of making."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def next_focus(window: QWidget, regions: list[QWidget], *, forward: bool) -> bool:
    """Move the keyboard on; False when there is nowhere to go."""
    order = [widget for region in regions if region.isVisible() for widget in focusable(region)]
    if not order:
        return False
    current = window.focusWidget()
    step = 1 if forward else -1
    index = _place(order, current)
    target = order[(index + step) % len(order)] if index is not None else order[0 if forward else -1]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    reveal(target)
    return True


def focusable(root: QWidget) -> list[QWidget]:
    """All widgets below ``root`` that Tab stops at, as the eye goes."""
    # Widgets only: for the other children PySide would first learn what each of their kinds knows, 10 ms.
    found_below = root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    children = [child for child in found_below if not child.isWindow()]
    children.sort(key=lambda child: (child.y() // 8, child.x()))
    found: list[QWidget] = []
    for child in children:
        if not child.isVisible() or not child.isEnabled():
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            found.append(child)
        found += focusable(child)
    return found


def reveal(widget: QWidget) -> None:
    """Scroll everything around a widget so that it can be seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 24, 24)
        parent = parent.parentWidget()


def bring_to_top(part: QWidget, page: QWidget) -> None:
    """Scroll a page so that a part of it stands at the top, its first part together with what is above."""
    area = page.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    inside = area.widget() if area is not None else None
    if area is not None and inside is not None:
        first = part.y() <= 0
        above = part.mapTo(inside, QPoint(0, 0)).y() - 24
        area.verticalScrollBar().setValue(0 if first else above)


def _place(order: list[QWidget], current: QWidget | None) -> int | None:
    while current is not None:
        if current in order:
            return order.index(current)
        current = current.parentWidget()
    return None
