"""Switching an address of a box on or off (S1): prepared first, so that one click is left when it matters."""

from __future__ import annotations

from assistant.appliance.console import network_pages
from assistant.appliance.console.forms import Submission, pressing
from assistant.appliance.console.model import TICKED, Control, Page
from assistant.appliance.console.network_pages import ListedAddress
from assistant.appliance.console.pressed import OrderingConsole, Pressed
from assistant.appliance.console.turns import in_turn


class PreparedAddress:
    """The page of one address, open and ready: one more click saves it."""

    def __init__(self, console: NetworkConsole, page: Page, address: str) -> None:
        self._console = console
        self._page = page
        self.address = address

    @property
    def seen(self) -> ListedAddress:
        """What the page said when it was opened."""
        return self._console.read_address(self._page, self.address)

    def save(self, enabled: bool) -> Pressed[ListedAddress]:
        """Set Enabled and press Save Changes, at once. Raises as ``NetworkConsole.prepare_address``, and Declined."""
        return self._console.save_address(self._page, self.address, enabled)


class NetworkConsole(OrderingConsole):
    """Works on Networking > IP Configuration of /appliance."""

    @in_turn
    def prepare_address(self, address: str) -> PreparedAddress:
        """Open the page of an address and make sure that it can be saved; nothing is changed yet.

        Raises as ``ConsoleReader`` and ``press``, such as ControlMissing when the address is not listed.
        """
        page = self._address_page(address)
        self._switching(page, address, enabled=True)
        return PreparedAddress(self, page, address)

    def read_address(self, page: Page, address: str) -> ListedAddress:
        """What a page that was opened tells of an address."""
        listed = network_pages.ip_configuration(page, self.finder).of(address)
        return listed or network_pages.one_address(page, self.finder, address)

    @in_turn
    def save_address(self, page: Page, address: str, enabled: bool) -> Pressed[ListedAddress]:
        """As ``PreparedAddress.save``, on a page that was opened before."""
        return self._order(
            page, lambda now: self._switching(now, address, enabled), lambda came: self.read_address(came, address)
        )

    def _switching(self, page: Page, address: str, enabled: bool) -> Submission:
        box = self._enabled_box(page, address)
        return pressing(page, self._save_of(page, box), {box.index: enabled})

    def _enabled_box(self, page: Page, address: str) -> Control:
        row = network_pages.row_of(page, address)
        if row is not None and self.finder.controls(page, "network.enabled", row=row, roles=TICKED):
            return self.finder.control(page, "network.enabled", row=row, roles=TICKED)
        return self.finder.control(page, "network.enabled", roles=TICKED)
