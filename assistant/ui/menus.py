"""Menus that are made when they open: in the language and look of that moment, and not at start-up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from assistant.domain.message import Message
from assistant.ui.look import set_font
from assistant.ui.texts import text
from assistant.ui.theme import Role


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu; ``chosen`` is None for what cannot be on or off."""

    words: Message
    run: Callable[[], None]
    chosen: bool | None = None


def pop_up(owner: QWidget, groups: Sequence[Sequence[Entry]]) -> QMenu:
    """Open a menu below its button; in each group at most one entry is on."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setProperty("checks", True)
    set_font(menu, Role.BODY)
    for number, entries in enumerate(groups):
        if number:
            menu.addSeparator()
        _fill(menu, entries)
    menu.popup(owner.mapToGlobal(QPoint(0, owner.height() + 4)))
    return menu


def _fill(menu: QMenu, entries: Sequence[Entry]) -> None:
    group = QActionGroup(menu)
    group.setExclusive(len(entries) > 1)
    for entry in entries:
        action = QAction(text(entry.words).replace("&", "&&"), menu)
        if entry.chosen is not None:
            action.setCheckable(True)
            action.setChecked(entry.chosen)
            group.addAction(action)
        action.triggered.connect(_caller(entry))
        menu.addAction(action)


def _caller(entry: Entry) -> Callable[[], None]:
    return lambda: entry.run()
