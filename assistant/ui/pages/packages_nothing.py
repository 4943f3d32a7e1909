"""What to do about a list of updates that shows nothing: ask for it, or carry the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign
from assistant.ui.pages.packages_way import CARRY
from assistant.ui.widgets.buttons import PrimaryButton, SecondaryButton
from assistant.ui.widgets.layouts import column
from assistant.ui.widgets.notices import InlineNotice, Kind

if TYPE_CHECKING:
    from assistant.service.values import Listing

CHECK = say("packages", "Check for updates")
_CHECK_FAILED = "updates.check-failed"


class NothingListed(QWidget):
    """One of two notices: the list is empty, or the appliance could not ask."""

    ask = Signal()
    carry = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.empty = self._notice(
            Kind.INFO,
            say("packages", "The list of updates is empty"),
            say(
                "packages",
                "Major releases come on a schedule; sites under maintenance are notified by e-mail. If yours was "
                "announced, let the appliance check for updates. If it does not reach the vendor, carry the files.",
            ),
        )
        self.failed = self._notice(
            Kind.IMPORTANT,
            say("packages", "The appliance could not check for updates"),
            say(
                "packages",
                "Nothing was changed. If its network is not meant to reach the vendor, carry the update files to it.",
            ),
        )
        self.setLayout(column(self.empty, self.failed))

    def show_listing(self, listing: Listing | None) -> None:
        """Show what fits; None: there is something, or nothing is known yet."""
        nothing = listing is not None and not listing.packages
        failed = nothing and listing is not None and any(one.id == _CHECK_FAILED for one in listing.findings)
        self.empty.setVisible(nothing and not failed)
        self.failed.setVisible(failed)
        self.setVisible(nothing)

    def _notice(self, kind: Kind, title: Message, body: Message) -> InlineNotice:
        ask, carry = PrimaryButton(CHECK, Sign.REFRESH), SecondaryButton(CARRY)
        ask.clicked.connect(self.ask)
        carry.clicked.connect(self.carry)
        return InlineNotice(kind, title, body, buttons=(ask, carry))
