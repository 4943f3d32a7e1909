"""How packages come to the appliance: the choice, what speaks for each way, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.domain.message import Message, say
from assistant.domain.plan import UpdateWay
from assistant.domain.versions import Version
from assistant.domain.words import appliance_called
from assistant.ui.theme import Space
from assistant.ui.widgets.card import empty
from assistant.ui.widgets.choices import ChoiceCards, Option
from assistant.ui.widgets.layouts import column
from assistant.ui.widgets.text import SectionTitle, Small

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

SECTION = say("packages", "How packages come to the appliance")
CARRY = say("packages", "Carry files instead")
NOT_FOR_PAIRS = Version((24, 3))
"""Since then the vendor's pages say that automatic updates are not for pairs (product-facts 7c)."""

_REACHES = say("packages", "It has to reach the vendor's update server.")
_PAIR = say(
    "packages",
    "It has to reach the vendor's update server. Whether automatic updates are meant for pairs depends on the version; "
    "the console decides.",
)
_NEW_PAIR = say(
    "packages",
    "It has to reach the vendor's update server. Since 24.3 the vendor says that automatic updates are not for "
    "failover pairs; the console decides.",
)


_NOT_THEN = say(
    "packages",
    "Automatic updates are not meant for a failover pair of this version, and its console lists none.",
)
_FETCHES = say("packages", "It downloads each package from the vendor when that is installed.")
_SENT = say(
    "packages",
    "Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, "
    "and sent to the appliance one by one.",
)
_MASTER_FETCHES = say(
    "packages",
    "{master} downloads the packages from the vendor and distributes them to all nodes. Each node installs its copy "
    "when its turn comes.",
)
_SENT_TO_MASTER = say(
    "packages",
    "Another computer downloads them with the Appliance Download Key. You bring them here, they are checked, and sent "
    "to {master}, which distributes them to all nodes.",
)


class WayBox(QWidget):
    """The choice with its heading; other cards where other things are to be said."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._said: object = None
        self._box = column(SectionTitle(SECTION), spacing=Space.SMALL)
        self.setLayout(self._box)
        self.cards = way_cards(UpdateWay.AUTOMATIC, (), pair=False)
        self._box.addWidget(self.cards)

    def show_journey(self, journey: Journey) -> None:
        """The way that is chosen, and what speaks for and against it here."""
        site = journey.detection.site if journey.detection else None
        installed = (site.edition.software.version,) if site and site.edition.software else ()
        goal = (journey.choices.target,) if journey.choices else ()
        master = appliance_called("A") if journey.is_cluster else None
        only_files = journey.files_only
        said = (journey.is_pair, only_files, master, max((*installed, *goal), default=None))
        if said != self._said:
            self._said = said
            empty(self._box, 1)
            pair = journey.is_pair
            self.cards = (
                link_card() if only_files else way_cards(journey.updates, (*installed, *goal), pair=pair, master=master)
            )
            self.cards.chosen.connect(self.chosen)
            self._box.addWidget(self.cards)
            if only_files:
                self._box.addWidget(Small(_NOT_THEN))
        if self.cards.value != journey.updates.value:
            self.cards.choose(journey.updates.value)


def link_card() -> ChoiceCards:
    """The one way that there is for a pair of the 10.6 era (R38)."""
    manual = Option(
        UpdateWay.MANUAL.value,
        say("packages", "By files that Technical Support links to"),
        say(
            "packages",
            "Support mails a link to each file, for each appliance. You download them and bring them here; they are "
            "checked, and sent to the appliance one by one.",
        ),
        say("packages", "The appliance needs no way to the vendor."),
        say("packages", "The links have to be asked for, and the files downloaded, before the first window begins."),
    )
    return ChoiceCards((manual,), chosen=UpdateWay.MANUAL.value)


def way_cards(
    way: UpdateWay, versions: tuple[Version, ...], *, pair: bool, master: Message | None = None
) -> ChoiceCards:
    """Both ways, one of them chosen. ``versions``: what is installed and what is wanted (R38).

    ``master``: of a cluster, the one that distributes the packages (R33).
    """
    automatic = Option(
        UpdateWay.AUTOMATIC.value,
        say("packages", "The appliance fetches them itself"),
        _FETCHES if master is None else _MASTER_FETCHES(master=master),
        say("packages", "Nothing has to be carried, and its own list tells what it is entitled to."),
        _drawback(versions, pair=pair),
    )
    manual = Option(
        UpdateWay.MANUAL.value,
        say("packages", "By files that are carried to it"),
        _SENT if master is None else _SENT_TO_MASTER(master=master),
        say("packages", "The appliance needs no way to the vendor."),
        say("packages", "Somebody has to download and carry them, before the maintenance window begins."),
    )
    return ChoiceCards((automatic, manual), chosen=way.value)


def _drawback(versions: tuple[Version, ...], *, pair: bool) -> Message:
    if not pair:
        return _REACHES
    return _NEW_PAIR if any(version >= NOT_FOR_PAIRS for version in versions) else _PAIR
