"""The shopping list: what the run wants, written onto a medium, and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assistant.domain.message import Message, many, plain, say
from assistant.ui.icons import Sign
from assistant.ui.pages.bring_parts import PlaceField, Problem
from assistant.ui.states import State
from assistant.ui.theme import Space
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.buttons import SecondaryButton, explain
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Small, Text

if TYPE_CHECKING:
    from assistant.wizard.carrying import Carrying

_TITLE = say("bring", "Shopping list")
_LEAD = say(
    "bring",
    "It names what is wanted and carries the download keys, and a key to seal with. Nobody but you should have the "
    "medium on its way.",
)
_WHERE = say("bring", "Medium or folder for the list")
_WRITE = say("bring", "Write the shopping list")
_CHOOSE_FIRST = say("bring", "Choose the medium or folder first.")
_WRITTEN = say("bring", "written")
_NUMBER = say("bring", "List {number} is on {medium}.")
_NEXT = (
    say("bring", "1 · Carry the medium to a computer that reaches the vendor."),
    say("bring", "2 · Start Upgrade Assistant there and press “Fetch files”: it fetches and packs everything."),
    say("bring", "3 · Carry the medium back and bring the files in below."),
)


class ListCard(Card):
    """Write the list; then what comes next."""

    write_wanted = Signal(object)
    media_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._shown: object = None
        self.place = PlaceField(_WHERE)
        self.place.media_wanted.connect(self.media_wanted)
        self.place.changed.connect(self._changed)
        self.place.entered.connect(self._write)
        self.write = SecondaryButton(_WRITE, Sign.LOG)
        self.write.clicked.connect(self._write)
        self._badge, self._number, self._without = StateBadge(State.DONE, _WRITTEN), Text(), Small()
        self._done = holder(
            column(Flow(self._badge, self._number, spacing=Space.MEDIUM), self._without, spacing=Space.TINY)
        )
        self._next = holder(column(*(Text(one) for one in _NEXT), spacing=Space.TINY))
        self.problem = Problem()
        self.add(Text(_LEAD), self.place, Flow(self.write), self.problem, self._done, self._next)
        self._changed()

    def show_carrying(self, carrying: Carrying) -> None:
        """The media, and whether a list was written in this sitting."""
        self.place.show_media(carrying.media)
        written = carrying.written
        shown = (written.id if written else None, carrying.medium, carrying.without_key)
        if shown == self._shown:
            return
        self._shown = shown
        self._done.setVisible(written is not None)
        self._next.setVisible(written is not None)
        if written is not None:
            self._number.say(_NUMBER(number=plain(written.id), medium=plain(str(carrying.medium))))
            lacking = sum(written.key(one.name) is None for one in written.appliances)
            self._without.say(_lacking(lacking))
            self._without.setVisible(lacking > 0)

    def _changed(self) -> None:
        self.write.setEnabled(self.place.place is not None)
        explain(self.write, None if self.place.place is not None else _CHOOSE_FIRST)

    def _write(self) -> None:
        if self.place.place is not None:
            self.write_wanted.emit(self.place.place)


def _lacking(count: int) -> Message:
    return many("bring", "%n key(s) are not on it: give them on the other computer.", "", count)
