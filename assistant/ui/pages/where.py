"""Where on a console something stands, folded away until somebody wants to know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import say
from assistant.ui.pages.run_hand import ConsoleLanguage, HandGuide
from assistant.ui.theme import Space
from assistant.ui.widgets.buttons import FoldButton
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.layouts import Flow, column, holder

if TYPE_CHECKING:
    from assistant.domain.access import SiteAddress
    from assistant.domain.question import HandTask

_WHERE = say("Question", "Where to look")


class WhereToLook(QWidget):
    """The way to a page of a console; ``show_address`` gives the button that opens it."""

    def __init__(self, task: HandTask) -> None:
        super().__init__()
        self._task = task
        self._address: SiteAddress | None = None
        self.fold = FoldButton(_WHERE)
        self._guide = column(spacing=0)
        inside = holder(column(Flow(ConsoleLanguage()), holder(self._guide), spacing=Space.MEDIUM))
        inside.hide()
        self.fold.toggled.connect(inside.setVisible)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.MEDIUM)
        outer.addLayout(Flow(self.fold))
        outer.addWidget(inside)

    def show_address(self, address: SiteAddress) -> None:
        """Whose console it is."""
        if address != self._address:
            self._address = address
            empty(self._guide)
            self._guide.addWidget(HandGuide(self._task, address))
