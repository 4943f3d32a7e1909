"""The drawer of the Run page: what is switched off, what comes next, and why it is done like this."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import say
from assistant.domain.plan import Step
from assistant.ui.pages._appear import appear
from assistant.ui.pages._words import who_does
from assistant.ui.pages.base import why
from assistant.ui.pages.run_ledger import into_drawer
from assistant.ui.states import State
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.card import Rows
from assistant.ui.widgets.drawer import DrawerContent
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.text import Small, Text
from assistant.wizard.run_view import RunView

_NEXT_STEPS = say("Run", "Next")
_OUTAGE = say("Run", "site down")
_AT_A_TIME = 8
"""Widgets that are given their style in one piece."""


class Side:
    """Makes the drawer's content a piece at a time: all at once it would hold the window up."""

    def __init__(self, page: QWidget, view: RunView, rules: tuple[str, ...]) -> None:
        self._page = page
        self._view = view
        self._rules = rules
        self._content: DrawerContent | None = None

    def pieces(self) -> Iterator[None]:
        """Make it; there is nothing to make where there is nothing to say."""
        view = self._view
        if not view.upcoming and not self._rules and not view.ledger:
            return
        content = self._content = DrawerContent()
        content.setParent(self._page)  # without a parent it would be a window
        content.hide()
        into_drawer(content, view)
        yield
        if view.upcoming:
            rows: list[QWidget] = []
            for step in view.upcoming:
                rows.append(_Coming(step))
                rows[-1].setParent(content)
                yield
            content.section(_NEXT_STEPS, Rows(*rows))
            yield
        for rule in self._rules:
            why(rule, into=content)
            yield
        appear(content)
        yield
        # What the style sheet says is worked out when a widget is first shown, unless it was before.
        for number, widget in enumerate(content.findChildren(QWidget)):
            widget.ensurePolished()
            if number % _AT_A_TIME == _AT_A_TIME - 1:
                yield

    def take(self) -> DrawerContent | None:
        """What was made; None where there is nothing to say."""
        content, self._content = self._content, None
        return content

    def drop(self) -> None:
        """Something else is wanted by now: what was not taken goes."""
        if self._content is not None:
            self._content.deleteLater()
            self._content = None


class _Coming(QWidget):
    """A step that is still to come: its name, who does it, and whether it cuts."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(3)
        outer.addWidget(Text(step.name))
        facts: list[QWidget] = [Small(who_does(step)[1])]
        if step.outage:
            facts.append(StateBadge(State.WARNING, _OUTAGE))
        outer.addLayout(Flow(*facts))
