"""The deeds an upgrade needs on a console. Each presses exactly one control, found by its label."""

from __future__ import annotations

from pathlib import Path

from assistant.appliance.console import pages, refusal
from assistant.appliance.console.certificate_deeds import CertificateConsole
from assistant.appliance.console.cluster_deeds import ClusterConsole, has_file
from assistant.appliance.console.failover_deeds import FailoverConsole
from assistant.appliance.console.forms import Entry, Submission, pressing
from assistant.appliance.console.hands import Make
from assistant.appliance.console.licence import accept_boxes, accept_button
from assistant.appliance.console.model import PRESSED, Control, Page, Role
from assistant.appliance.console.network_deeds import NetworkConsole
from assistant.appliance.console.pages import UpdatesPage
from assistant.appliance.console.pressed import Pressed
from assistant.appliance.console.settings_deeds import SettingsConsole
from assistant.appliance.console.turns import in_turn
from assistant.appliance.files import Progress, StoredFile
from assistant.domain.clock import Cancel
from assistant.domain.errors import ControlAmbiguous, ControlMissing, NotUnderstood
from assistant.domain.message import Label, say
from assistant.domain.secret import Secret


class ConsoleOperator(FailoverConsole, ClusterConsole, NetworkConsole, CertificateConsole, SettingsConsole):
    """Reads, presses, and does what an upgrade needs. Raises as ``ConsoleReader`` and ``press``."""

    @in_turn
    def check_for_updates(self) -> UpdatesPage:
        """Press Check for Updates on the Updates page of /appliance; what is listed then."""
        return self._updates(self.press(self.open("appliance.updates"), "updates.check_for_updates"))

    @in_turn
    def install(self, package: str) -> Pressed[UpdatesPage]:
        """Press Install This Update in exactly the row of that package.

        Raises ControlMissing when the package is not listed or greyed out; Declined with the page's words. Whatever
        else is raised came before anything was sent.
        """

        def make(page: Page) -> Submission:
            row = pages.package_row(page, self.finder, package)
            return self._pressed(page, "updates.install_this", row=row)

        return self._order(self.open("appliance.updates"), make, self._updates)

    @in_turn
    def upload_update(
        self, file: Path, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> Pressed[UpdatesPage]:
        """Install an update file by hand: Manual Installation, choose the file, Update Software (procedure P2).

        An answer that is not understood came after the whole file was sent. Raises the ReachError branch and
        ServerTrouble where it broke off, which nobody here can tell from an answer that was lost.
        """
        sending = self._sending("updates.update_software", file)
        page, sent = self.open("appliance.updates"), False

        def make(now: Page) -> Submission:
            nonlocal sent
            submission = sending(now)
            sent = True
            return submission

        try:
            came = self._act(page, make, progress, cancel)
        except NotUnderstood as error:
            if not sent:
                raise
            return Pressed(None, error.message)
        return Pressed(self._done(came))

    @in_turn
    def accept_licence(self) -> Pressed[UpdatesPage]:
        """Accept the agreement on the Updates page, after a person has read and accepted it here (P6.5).

        Raises ControlMissing when the page shows none, or not exactly one button for it.
        """
        return self._order(self.open("appliance.updates"), _accepting, self._updates)

    @in_turn
    def distribute(self, file: Path, progress: Progress | None = None, cancel: Cancel | None = None) -> UpdatesPage:
        """Stage an update file on all nodes; nothing is installed (R33)."""
        make = self._sending("updates.distribute", file)
        return self._done(self._act(self.open("appliance.updates"), make, progress, cancel))

    @in_turn
    def backup(
        self,
        password: Secret,
        include_history: bool,
        into: Path,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> StoredFile:
        """Download Backup on the software page of /login, as the file ``into`` (R1, R30, R31)."""
        self._writer.redact.learn(password)
        page = self.open("login.software_management")
        return self.fetch_file(
            page, lambda now: self._backing_up(now, password, include_history), into, progress, cancel
        )

    @in_turn
    def export_certificate(
        self,
        issued_to: str,
        passphrase: Secret,
        into: Path,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> StoredFile:
        """Export one certificate with its private key and chain, under a passphrase, as the file ``into`` (R2, R29).

        ``issued_to`` is the text of any cell of its row, such as the column Issued To or a fingerprint. Two pages: tick
        and Export; then what is to be included, and the passphrase (product-facts 6a).
        """
        self._writer.redact.learn(passphrase)
        listed = self.open("appliance.certificates")
        page = self._act(listed, lambda now: self._choosing(now, issued_to))
        return self.fetch_file(page, lambda now: self._exporting(now, passphrase), into, progress, cancel)

    def _sending(self, key: str, file: Path) -> Make:
        def make(page: Page) -> Submission:
            button = self._beside_a_file(page, key)
            files = [c for c in page.controls_of(button.form) if c.role is Role.FILE]
            return pressing(page, button, {_only(page, files, "updates.update_file").index: file})

        return make

    def _beside_a_file(self, page: Page, key: str) -> Control:
        """The button that goes with an update file; another of its name may go with what is listed."""
        named = self.finder.controls(page, key, "updates.manual", roles=PRESSED)
        beside = [button for button in named if has_file(page, button)]
        return beside[0] if len(beside) == 1 else self.finder.control(page, key, "updates.manual", roles=PRESSED)

    def _done(self, page: Page) -> UpdatesPage:
        if page.errors:
            raise refusal.told("; ".join(page.errors), self.address)
        return self._updates(page)

    def _updates(self, page: Page) -> UpdatesPage:
        return pages.updates(page, self.finder, self._clock.now())

    def _backing_up(self, page: Page, password: Secret, include_history: bool) -> Submission:
        """The button's form has two passwords and a box: only in English have their names been published."""
        button = self.finder.control(page, "backup.download", "software.backup", roles=PRESSED)
        fields = _visible(page, button, Role.PASSWORD)
        if len(fields) > 2:
            keys = ("backup.password", "backup.confirm_password")
            fields = [self.finder.control(page, key, "software.backup", roles={Role.PASSWORD}) for key in keys]
        if not fields:
            raise _no_field(page, "backup.password")
        changes: dict[int, Entry] = {field.index: password.reveal() for field in fields}
        boxes = _visible(page, button, Role.CHECKBOX)
        if len(boxes) > 1:
            boxes = [self.finder.control(page, "backup.include_history", "software.backup", roles={Role.CHECKBOX})]
        return pressing(page, button, changes | {box.index: include_history for box in boxes})

    def _choosing(self, page: Page, issued_to: str) -> Submission:
        row = self.certificate_row(page, issued_to)
        box = _only(page, [c for c in page.controls_in(row) if c.role is Role.CHECKBOX], "certificates.issued_to")
        others = [c for c in page.controls_of(box.form) if c.role is Role.CHECKBOX and c is not box]
        export = self.finder.control(page, "certificates.export", roles=PRESSED)
        return pressing(page, export, {**{other.index: False for other in others}, box.index: True})

    def _exporting(self, page: Page, passphrase: Secret) -> Submission:
        """All boxes are ticked: certificate, private key, chain; their names are not published."""
        export = self.finder.control(page, "certificates.export", roles=PRESSED)
        fields = _visible(page, export, Role.PASSWORD)
        if not fields:
            raise _no_field(page, "passphrase")
        changes: dict[int, Entry] = {field.index: passphrase.reveal() for field in fields}
        changes |= {box.index: True for box in _visible(page, export, Role.CHECKBOX)}
        return pressing(page, export, changes)


def _accepting(page: Page) -> Submission:
    button = accept_button(page)
    if button is None:
        raise _no_field(page, "updates.update_software")
    return pressing(page, button, {box.index: True for box in accept_boxes(page, button)})


def _visible(page: Page, beside: Control, role: Role) -> list[Control]:
    return [c for c in page.controls_of(beside.form) if c.role is role and c.visible and c.enabled]


def _only(page: Page, found: list[Control], key: str) -> Control:
    if len(found) == 1:
        return found[0]
    raise _several(page, key) if found else _no_field(page, key)


def _no_field(page: Page, key: str) -> ControlMissing:
    return ControlMissing(
        say("appliance", "The page {page} has no field for: {what}. Nothing was done.")(
            page=page.title, what=Label(key)
        ),
        say("appliance", "Do this step on the console yourself, then confirm it here.")(),
        f"at {page.url}",
    )


def _several(page: Page, key: str) -> ControlAmbiguous:
    return ControlAmbiguous(
        say("appliance", "The page {page} has several fields for: {what}. The assistant does not guess.")(
            page=page.title, what=Label(key)
        ),
        say("appliance", "Do this step on the console yourself, then confirm it here.")(),
        f"at {page.url}",
    )
