"""What a failover pair needs on the Failover page of /login. Each presses exactly one button, found by its label."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.appliance.console import refusal
from assistant.appliance.console.driver import FAILOVER
from assistant.appliance.console.failover_pages import (
    SET_UP,
    FailoverControl,
    FailoverPage,
    setup_fields,
    shared_boxes,
)
from assistant.appliance.console.forms import Entry, Submission, pressing
from assistant.appliance.console.hands import Make
from assistant.appliance.console.model import PRESSED, TICKED, Control, Page, Role
from assistant.appliance.console.pressed import OrderingConsole, Pressed
from assistant.appliance.console.turns import in_turn

_SETTINGS = (FailoverControl.AUTOMATIC, FailoverControl.BACKUP_OPERATIONS)


class FailoverConsole(OrderingConsole):
    """Works on Management > Failover.

    Every method opens the page first. Raises as ``ConsoleReader`` and ``press``: then nothing was done. Raises Declined
    with the console's words when it refuses. Where a label is not published in the console's language, ControlMissing
    leads to the hand (``FailoverPage.untold`` tells beforehand).
    """

    @in_turn
    def sync_now(self) -> Pressed[FailoverPage]:
        """Press Sync Now. The sync goes on afterwards: look at its time (R24)."""
        return self._ordered(lambda page: self._plain(page, FailoverControl.SYNC_NOW))

    @in_turn
    def break_failover(self) -> Pressed[FailoverPage]:
        """Press Break Failover Relationships."""
        return self._ordered(lambda page: self._plain(page, FailoverControl.BREAK))

    @in_turn
    def become_backup(self, *, force: bool, sync: bool) -> Pressed[FailoverPage]:
        """Press Become Backup. ``sync`` pulls a last data sync; ``force``: even if the peer cannot be contacted."""
        ticks = {FailoverControl.SYNC_FIRST: sync, FailoverControl.FORCE_BACKUP: force}
        return self._ordered(lambda page: self._becoming(page, FailoverControl.BECOME_BACKUP, ticks))

    @in_turn
    def become_primary(self, *, sync: bool) -> Pressed[FailoverPage]:
        """Press Become Primary. ``sync`` pulls a last data sync first."""
        ticks = {FailoverControl.SYNC_FIRST: sync, FailoverControl.FORCE_BACKUP: False}
        return self._ordered(lambda page: self._becoming(page, FailoverControl.BECOME_PRIMARY, ticks))

    @in_turn
    def establish(
        self, backup_host: str, backup_port: int, own_host: str, own_port: int = 443
    ) -> Pressed[FailoverPage]:
        """Press Establish Relationship on what is to be primary, with the backup-to-be and the way back (E).

        Give each appliance's own address (R23): which names are allowed is for the caller to know.
        """
        details = tuple(zip(SET_UP, ((backup_host, backup_port), (own_host, own_port)), strict=True))
        return self._ordered(lambda page: self._establishing(page, details))

    @in_turn
    def set_automatic_failover(self, on: bool) -> Pressed[FailoverPage]:
        """Set Enable Automatic Failover and save."""
        return self._ordered(lambda page: self._setting(page, FailoverControl.AUTOMATIC, on))

    @in_turn
    def set_backup_operations(self, on: bool) -> Pressed[FailoverPage]:
        """Set Enable Backup Operations and save."""
        return self._ordered(lambda page: self._setting(page, FailoverControl.BACKUP_OPERATIONS, on))

    def _ordered(self, make: Make) -> Pressed[FailoverPage]:
        return self._order(self.open(FAILOVER), make, self._failover)

    def _button(self, page: Page, control: FailoverControl) -> Control:
        return self.finder.control(page, control.value, roles=PRESSED)

    def _plain(self, page: Page, control: FailoverControl) -> Submission:
        return pressing(page, self._button(page, control), {})

    def _becoming(self, page: Page, control: FailoverControl, ticks: dict[FailoverControl, bool]) -> Submission:
        """Both boxes are set either way. One that is not wanted need not be there; a ticked one must be known."""
        button = self._button(page, control)
        changes: dict[int, Entry] = {}
        for key, on in ticks.items():
            boxes = self._near(page, key, button)
            if len(boxes) == 1:
                changes[boxes[0].index] = on
            elif boxes or on:
                self.finder.control(page, key.value, roles=TICKED)  # tells whether none or several
                raise refusal.not_beside(key.value, page)
        self._all_known(page, button, changes)
        return pressing(page, button, changes)

    def _near(self, page: Page, key: FailoverControl, button: Control) -> Sequence[Control]:
        return [c for c in self.finder.controls(page, key.value, roles=TICKED) if c.form == button.form]

    def _all_known(self, page: Page, button: Control, changes: dict[int, Entry]) -> None:
        """A ticked box beside the button that nobody knows could force it or start a sync."""
        others = [c.index for key in _SETTINGS for c in self.finder.controls(page, key.value)]
        others += [box.index for box in shared_boxes(page)]
        for box in page.controls_of(button.form):
            beside = box.role is Role.CHECKBOX and box.visible and box.sections == button.sections
            if beside and box.checked and box.index not in (*changes, *others):
                raise refusal.unknown_tick(box.name, page)

    def _establishing(self, page: Page, details: Sequence[tuple[str, tuple[str, int]]]) -> Submission:
        button = self._button(page, FailoverControl.ESTABLISH)
        changes: dict[int, Entry] = {}
        for section, (host, port) in details:
            fields = setup_fields(page, self.finder, section)
            if fields is None or any(field.form != button.form for field in fields):
                self.finder.control(page, "failover.host", section)  # tells whether none or several
                raise refusal.not_beside("failover.host", page)
            changes |= {fields[0].index: host, fields[1].index: str(port)}
        return pressing(page, button, changes)

    def _setting(self, page: Page, key: FailoverControl, on: bool) -> Submission:
        """The button is the one that saves the form of the box; no other button may be pressed for it."""
        box = self.finder.control(page, key.value, roles={Role.CHECKBOX})
        return pressing(page, self._save_of(page, box), {box.index: on})
