"""Files that come by links which Technical Support mails (guide 001): the letter, and in practice the links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assistant.domain.message import say
from assistant.ui.icons import Sign
from assistant.ui.pages.bring_key import Letter
from assistant.ui.pages.bring_parts import Problem
from assistant.ui.widgets.buttons import SecondaryButton
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.layouts import Flow
from assistant.ui.widgets.text import Text

if TYPE_CHECKING:
    from assistant.wizard.carrying import Carrying

_TITLE = say("bring", "Links from Technical Support")
_LEAD = say(
    "bring",
    "A pair of the 10.6 era has no Appliance Download Key. Ask for the files of both appliances, download all of them "
    "with a browser, keep a second copy, and bring them in below.",
)
_LETTER = say("bring", "Ask support for the links…")
_FOLLOW = say("bring", "Practice: follow the mailed links")


class LinksCard(Card):
    """The mail to support; in practice also what a browser would do with its answer."""

    follow_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self.letter = Letter(_LETTER)
        self.follow = SecondaryButton(_FOLLOW, Sign.OPEN)
        self.follow.clicked.connect(self.follow_wanted)
        self.problem = Problem()
        self.add(Text(_LEAD), self.letter, Flow(self.follow), self.problem)

    def show_carrying(self, carrying: Carrying, *, practised: bool) -> None:
        """As it is now. ``practised``: there are links of a simulated site."""
        self.letter.show_letter(*carrying.letter())
        self.follow.setVisible(practised)
        self.follow.setEnabled(carrying.progress is None and bool(carrying.missing))
