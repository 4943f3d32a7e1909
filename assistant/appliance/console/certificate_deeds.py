"""Bringing a certificate to an appliance and putting it to use, on Security > Certificates of /appliance (P6.3, P6.4).

Only the labels of the buttons are published. The fields beside them are known by what they are: a file, a passphrase,
an address to tick.
"""

from __future__ import annotations

from pathlib import Path

from assistant.appliance.console import pages, refusal
from assistant.appliance.console.addresses import address_in, same_address
from assistant.appliance.console.forms import Entry, Submission, pressing
from assistant.appliance.console.model import FILLED, PRESSED, TICKED, Control, Page, Role, Row
from assistant.appliance.console.pages import CertificatesPage
from assistant.appliance.console.pressed import OrderingConsole, Pressed
from assistant.appliance.console.turns import in_turn
from assistant.appliance.console.words import hex_digits
from assistant.domain.secret import Secret

_IMPORT, _UPLOAD, _ASSIGN, _SAVE = (
    "certificates.import",
    "certificates.upload",
    "certificates.assign_ip",
    "certificates.save",
)


class CertificateConsole(OrderingConsole):
    """Works on Security > Certificates. Raises as ``ConsoleReader`` and ``press``: then nothing was done."""

    @in_turn
    def import_certificate(self, file: Path, passphrase: Secret) -> Pressed[CertificatesPage]:
        """Press Import, choose the file, give its passphrase, press Upload.

        Raises Declined with the console's words, such as for a wrong passphrase.
        """
        self._writer.redact.learn(passphrase)
        page = self.open("appliance.certificates")
        if not self._upload_fields(page):
            page = self._act(page, self._importing)
        return self._order(page, lambda now: self._uploading(now, file, passphrase), self._listed)

    @in_turn
    def assign_certificate(self, text: str, address: str) -> Pressed[CertificatesPage]:
        """Press Assign IP in the row of a certificate, tick the address, press Save Configuration.

        ``text`` is that of a cell only its row has; ``address`` the IP address of the appliance, empty where it is not
        known: then the page must offer one only.
        """
        listed = self.open("appliance.certificates")
        page = self._act(listed, lambda now: self._choosing_row(now, text))
        return self._order(page, lambda now: self._assigning(now, address), self._listed)

    def certificate_row(self, page: Page, text: str) -> Row:
        """By a cell of exactly this text, or by a fingerprint however it is punctuated."""
        wanted = hex_digits(text)
        rows = [row for table in page.tables for row in table.rows if any(hex_digits(c) == wanted for c in row.cells)]
        return rows[0] if wanted and len(rows) == 1 else self.finder.row(page, text)

    def _listed(self, page: Page) -> CertificatesPage:
        return pages.certificates(page, self.finder)

    def _importing(self, page: Page) -> Submission:
        section = "certificates.install" if self.finder.has_section(page, "certificates.install") else None
        return pressing(page, self.finder.control(page, _IMPORT, section, roles=PRESSED), {})

    def _upload_fields(self, page: Page) -> list[Control]:
        """The file fields beside Upload; none where Import has to be pressed first."""
        buttons = self.finder.controls(page, _UPLOAD, roles=PRESSED)
        return [c for button in buttons for c in page.controls_of(button.form) if c.role is Role.FILE and c.visible]

    def _uploading(self, page: Page, file: Path, passphrase: Secret) -> Submission:
        button = self.finder.control(page, _UPLOAD, roles=PRESSED)
        fields = self._upload_fields(page)
        if len(fields) != 1:
            raise refusal.no_field(_UPLOAD, page, len(fields))
        beside = [c for c in page.controls_of(button.form) if c.visible and c.enabled]
        changes: dict[int, Entry] = {c.index: passphrase.reveal() for c in beside if c.role is Role.PASSWORD}
        return pressing(page, button, {**changes, fields[0].index: file})

    def _choosing_row(self, page: Page, text: str) -> Submission:
        row = self.certificate_row(page, text)
        return pressing(page, self.finder.control(page, _ASSIGN, row=row, roles=PRESSED), {})

    def _assigning(self, page: Page, address: str) -> Submission:
        """The address is ticked or chosen where the page asks for one; what else is ticked stays."""
        button = self.finder.control(page, _SAVE, roles=PRESSED)
        beside = [c for c in page.controls_of(button.form) if c.visible and c.enabled]
        ticks = [c for c in beside if c.role in TICKED and address_in(c.name) is not None]
        options = [c for c in beside if c.role is Role.OPTION and address_in(c.name) is not None]
        shown = [c for c in beside if c.role in FILLED and c.role is not Role.SELECT and address_in(c.value)]
        offered = ticks or options
        if not offered and not shown:
            return pressing(page, button, {})
        chosen = [c for c in offered if same_address(address_in(c.name) or "", address)]
        if not chosen and not address and len(offered) == 1:
            chosen = offered
        if not chosen and any(same_address(address_in(c.value) or "", address) for c in shown):
            return pressing(page, button, {})
        if len(chosen) != 1:
            raise refusal.not_beside(_ASSIGN, page)
        one = chosen[0]
        changes: dict[int, Entry] = {one.index: True}
        if one.role is Role.OPTION and one.owner is not None:
            changes = {one.owner: one.value}
        return pressing(page, button, changes)
