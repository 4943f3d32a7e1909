"""The check of a medium on the Courier page, for either side: is what is there what was packed?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, Size, plain, say
from assistant.ui.icons import Sign
from assistant.ui.pages._appear import appear
from assistant.ui.pages.courier_seal import Code
from assistant.ui.pages.courier_step import CourierCard
from assistant.ui.states import State
from assistant.ui.texts import name
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import SecondaryButton, explain
from assistant.ui.widgets.card import Rows, empty
from assistant.ui.widgets.facts import ProofRow
from assistant.ui.widgets.findings import FindingRow
from assistant.ui.widgets.layouts import Flow, column, holder
from assistant.ui.widgets.text import Heading, Small, Text

if TYPE_CHECKING:
    from assistant.offline.values import Arrival, Found, ShoppingList
    from assistant.wizard.couriering import Couriering

_TITLE = say("couriering", "Check a medium")
_WHAT = say(
    "couriering",
    "Reads everything on the chosen medium and compares it with what was packed: before it is carried back, or after "
    "it arrived. Nothing is changed.",
)
_CHECK = say("couriering", "Check the medium")
_NO_MEDIUM = say("couriering", "Choose a medium first.")
_LIST = say("couriering", "{site}, list {number}")
_GOOD = say("couriering", "Everything is as it was packed.")
_BAD = say("couriering", "Not everything is as it was packed.")
_FILE = say("couriering", "{file}, {size}")
_CODE = say("couriering", "Code to compare by telephone")


class CheckCard(CourierCard):
    """A button, and what came of it."""

    jobs = ("verify",)
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        name(self, _TITLE)
        self.button = SecondaryButton(_CHECK, Sign.EYE)
        self.button.clicked.connect(self.wanted)
        self._box = column(spacing=Space.MEDIUM)
        self._told = holder(self._box)
        self._told.hide()
        self._shown: object = ()
        self.rows: list[QWidget] = []
        self.add(Heading(_TITLE), Text(_WHAT, color="secondary"), holder(Flow(self.button)))
        self.add(self._trouble, self._stopped, self.running, self._told)

    def refresh(self, courier: Couriering) -> None:
        """Show what was found last."""
        self.button.setEnabled(courier.opened is not None and not courier.doing)
        explain(self.button, None if courier.opened is not None else _NO_MEDIUM)
        self.show_end(courier)
        if courier.checked != self._shown:
            self._shown = courier.checked
            self._fill(courier.checked)

    def _fill(self, checked: tuple[tuple[ShoppingList, Arrival], ...]) -> None:
        empty(self._box)
        self.rows = []
        for wanted, arrival in checked:
            self._box.addWidget(holder(column(*self._content(wanted, arrival), spacing=Space.MEDIUM)))
        self._told.setVisible(bool(checked))
        appear(self._told)

    def _content(self, wanted: ShoppingList, arrival: Arrival) -> list[QWidget]:
        verdict = _BAD if arrival.blocked else _GOOD
        rows: list[QWidget] = [ProofRow(verdict, State.FAILED if arrival.blocked else State.PASS)]
        rows += [FindingRow(finding) for finding in arrival.findings]
        rows += [_file_row(one) for one in arrival.found if one.state.value == "good" and one.file is not None]
        self.rows += rows
        head: list[QWidget] = [Heading(_LIST(site=plain(wanted.host), number=plain(wanted.id))), Rows(*rows)]
        return [*head, Small(_CODE), Code(arrival.code)] if arrival.code else head


def _file_row(one: Found) -> QWidget:
    words: Message = plain(one.path)
    if one.file is not None:
        words = _FILE(file=plain(one.file.name), size=Size(one.file.size))
    return ProofRow(words, State.PASS, note=plain(f"SHA-256 {one.sha256}") if one.sha256 else None)
