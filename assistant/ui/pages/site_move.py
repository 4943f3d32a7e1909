"""On the Site page: that the site moves to a new appliance, where that is, and what the two are made of (P6)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assistant.domain.hardware import Machine
from assistant.domain.message import Message, plain, say
from assistant.ui.pages.accounts import beside, set_error
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.fields import CheckField, SecretField, SelectField, TextField
from assistant.ui.widgets.layouts import column, holder
from assistant.ui.widgets.text import Small

if TYPE_CHECKING:
    from assistant.wizard.forms import SiteForm

_WIDTH = 286
_MACHINES = (
    (Machine.PHYSICAL.value, say("site", "a physical appliance")),
    (Machine.VIRTUAL.value, say("site", "a virtual machine")),
)


class MoveCard(Card):
    """A tick, and below it what has to be known; ``changed`` comes with every letter."""

    changed = Signal()
    left = Signal(str)
    """The key of what the keyboard has left."""
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.moves = CheckField(
            say("site", "The site moves to a new appliance"),
            say(
                "site",
                "The new one gets certificate, software and data of the old one; then DNS leads everybody there, and "
                "the old one is reset or deleted.",
            ),
        )
        self.old = TextField(
            say("site", "Own address of the old appliance"),
            say("site", "Not the host name: that will lead to the new one."),
            example=plain("192.0.2.11"),
            width=_WIDTH,
        )
        self.new = TextField(
            say("site", "Own address of the new appliance"),
            say("site", "Where it answers once it is installed by its set-up guide."),
            example=plain("192.0.2.12"),
            width=_WIDTH,
        )
        self.old_is = SelectField(say("site", "The old one is"), _MACHINES, width=_WIDTH)
        self.new_is = SelectField(say("site", "The new one is"), _MACHINES, width=_WIDTH)
        self.user = TextField(say("site", "User name for /appliance on the new one"), width=_WIDTH)
        self.secret = SecretField(say("site", "Password for /appliance on the new one"), width=_WIDTH)
        same = say("site", "Leave user name and password empty if both have the same account.")
        self.details = holder(
            column(
                beside(self.old, self.new),
                beside(self.old_is, self.new_is),
                beside(self.user, self.secret),
                Small(same),
                spacing=Space.BASE,
            )
        )
        self.details.hide()
        self.add(self.moves, self.details)
        self.moves.toggled.connect(self._toggle)
        for field, key in (
            (self.old, "old_address"),
            (self.new, "new_address"),
            (self.user, "new"),
            (self.secret, "new"),
        ):
            field.changed.connect(self.changed)
            field.entered.connect(self.entered)
            field.edit.editingFinished.connect(lambda key=key: self.left.emit(key))
        for choice in (self.old_is, self.new_is):
            choice.chosen.connect(self.changed)

    def _toggle(self, _ticked: bool) -> None:
        self.details.setVisible(self.moves.checked)
        self.changed.emit()

    def typed(self, form: SiteForm) -> SiteForm:
        """The form with what is typed here. The old one's address is the own address of the site's only appliance."""
        if not self.moves.checked:
            return replace(form, moves=False)
        return replace(
            form,
            moves=True,
            appliance_addresses=self.old.text,
            new_address=self.new.text,
            new_user=self.user.text,
            new_password=self.secret.text,
            old_is=self.old_is.value,
            new_is=self.new_is.value,
        )

    def fill(self, form: SiteForm) -> None:
        """Show a form that came from elsewhere."""
        for field, words in (
            (self.old, form.appliance_addresses),
            (self.new, form.new_address),
            (self.user, form.new_user),
            (self.secret, form.new_password),
        ):
            if field.text != words:
                field.set_text(words)
        self.old_is.choose(form.old_is)
        self.new_is.choose(form.new_is)
        self.moves.set_checked(form.moves)
        self.details.setVisible(form.moves)

    def show_problems(self, told: Mapping[str, Message]) -> None:
        """What is wrong, each at its field."""
        self.old.set_error(told.get("old_address"))
        self.new.set_error(told.get("new_address"))
        set_error(self.user, self.secret, told.get("new"))

    def lock(self, *, locked: bool) -> None:
        """Only the password can be typed: the run that came of this site has begun."""
        for field in (self.moves, self.old, self.new, self.old_is, self.new_is, self.user):
            field.setEnabled(not locked)
