"""What is pressed once in the life of an appliance: restoring a settings backup, factory defaults, shutting down "
"(P6)."""

from __future__ import annotations

from pathlib import Path

from assistant.appliance.console import pages, refusal, words
from assistant.appliance.console.forms import Entry, Submission, pressing
from assistant.appliance.console.model import PRESSED, Control, Page, Role
from assistant.appliance.console.pressed import OrderingConsole, Pressed
from assistant.appliance.console.turns import in_turn
from assistant.domain.secret import Secret

_UPLOAD, _RESTORE = "backup.upload", "software.restore"
_PRESSED = frozenset({Role.BUTTON, Role.LINK})


class SettingsConsole(OrderingConsole):
    """Restores on /login, resets and shuts down on /appliance. Raises as ``press``: then nothing was done."""

    @in_turn
    def restore_backup(self, file: Path, password: Secret) -> Pressed[str]:
        """Choose a backup, give its password, press Upload Backup; the page's own words come back.

        Raises Declined with the console's words, such as for a wrong password.
        """
        self._writer.redact.learn(password)
        page = self.open("login.software_management")
        return self._order(page, lambda now: self._restoring(now, file, password), _told)

    @in_turn
    def factory_reset(self, guid: str) -> Pressed[str]:
        """Press Reset Appliance to Factory Defaults, on a page that shows this GUID and no other. All on it is lost.

        Raises WrongBox for another GUID than is known of it, and ControlMissing where the page does not show this one.
        """
        return self._once("basics.factory_reset", guid)

    @in_turn
    def shut_down(self, guid: str) -> Pressed[str]:
        """Press Shut Down This Appliance, on a page that shows this GUID. Raises likewise."""
        return self._once("basics.shut_down", guid)

    def _once(self, key: str, guid: str) -> Pressed[str]:
        page = self.open("appliance.status_basics")
        shown = pages.basics(page, self.finder, self._clock.now()).guid
        self._identity.saw_guid(shown)
        if shown is None or shown.casefold() != guid.casefold():
            raise refusal.not_that_guid(key, page)
        pressed = self._order(page, lambda now: self._pressing(now, key), lambda came: came)
        if pressed.page is None:
            return Pressed(None, pressed.lost)
        if not self._asks(pressed.page, page, key):
            return Pressed(_told(pressed.page))
        return self._order(pressed.page, lambda now: self._confirmed(now, key), _told)

    def _pressing(self, page: Page, key: str) -> Submission:
        return pressing(page, self.finder.control(page, key, roles=_PRESSED), {})

    def _asks(self, came: Page, page: Page, key: str) -> bool:
        """Whether what came asks if it is meant: the same button once more, in another part than on the page before."""
        buttons = self.finder.controls(came, key, roles=_PRESSED)
        before = [button.sections for button in self.finder.controls(page, key, roles=_PRESSED)]
        return len(buttons) == 1 and buttons[0].sections not in before

    def _confirmed(self, page: Page, key: str) -> Submission:
        button = self.finder.control(page, key, roles=_PRESSED)
        boxes = [c for c in page.controls_of(button.form) if c.role is Role.CHECKBOX and c.visible and c.enabled]
        if len(boxes) > 1:
            raise refusal.not_beside(key, page)
        return pressing(page, button, {box.index: True for box in boxes})

    def _restoring(self, page: Page, file: Path, password: Secret) -> Submission:
        """The button's form has a file and a password; where it has those of a Vault key as well, these stay empty."""
        button = self.finder.control(page, _UPLOAD, _RESTORE, roles=PRESSED)
        beside = [c for c in page.controls_of(button.form) if c.visible and c.enabled]
        files = _of_backup([c for c in beside if c.role is Role.FILE])
        if len(files) != 1:
            raise refusal.no_field(_UPLOAD, page, len(files))
        secret = _of_backup([c for c in beside if c.role is Role.PASSWORD])
        changes: dict[int, Entry] = {field.index: password.reveal() for field in secret}
        return pressing(page, button, {**changes, files[0].index: file})


def _of_backup(fields: list[Control]) -> list[Control]:
    return [field for field in fields if not words.VAULT.search(field.name)] if len(fields) > 1 else fields


def _told(page: Page) -> str:
    """What the page says of what happened."""
    return " ".join(notice.text for notice in page.notices)
