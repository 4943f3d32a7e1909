"""Jump Clients that have not updated themselves, by why, with what becomes of each group."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from assistant.domain.clients import WHY_ADVICE, WHY_WORDS, Why
from assistant.domain.message import Message, many, say
from assistant.ui.look import look
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card, Rows
from assistant.ui.widgets.layouts import Spread, column, holder
from assistant.ui.widgets.text import Figure, Heading, Small, Text
from assistant.wizard.client_curve import ClientPoint

_TITLE = say("Clients", "Why some have not updated yet")
_FIGURE = Message("", "{figure}")
_SHARED = say("Clients", "The API lists Jump Clients of shared Jump Groups only.")
_WIDE = 64


class GroupsCard(Card):
    """A row for each group that there is."""

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._rows = Rows(spacing=Space.MEDIUM)
        self._limits = Text(color="secondary")
        self.add(self._rows, self._limits)
        self._shown: object = None
        self.groups: tuple[tuple[Why, int], ...] = ()
        self.hide()

    def show_point(self, point: ClientPoint | None) -> None:
        """What the last count told; hidden while nobody told why."""
        key = (point.why, point.unlisted) if point is not None else None
        if key == self._shown:
            return
        self._shown = key
        self.groups = point.why if point is not None else ()
        self.setVisible(bool(self.groups))
        self._rows.set_rows([group_row(why, count) for why, count in self.groups])
        self._limits.say(_limits(point.unlisted if point is not None else 0))


def group_row(why: Why, count: int) -> QWidget:
    """How many, what they are called, and what becomes of them."""
    figure = Figure()
    figure.say(_FIGURE(figure=count))
    words = column(Heading(WHY_WORDS[why]), Small(WHY_ADVICE[why]), spacing=1)
    line = Spread(figure, holder(words), left_width=lambda: look().px(_WIDE), floor=lambda: look().px(240), top=True)
    return holder(line)


def _limits(unlisted: int) -> Message:
    if not unlisted:
        return _SHARED
    return many(
        "Clients",
        "The API lists Jump Clients of shared Jump Groups only: %n more Jump Client(s) are connected. The exported "
        "list has them.",
        "",
        unlisted,
    )
