"""What a person tells of each appliance of a pair: its own address, versions, and how its failover is set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.domain.message import Label, plain, say
from assistant.domain.site import FailoverRole
from assistant.domain.words import appliance_called
from assistant.ui.look import look
from assistant.ui.theme import Space
from assistant.ui.widgets.fields import SelectField, TextField
from assistant.ui.widgets.layouts import Spread
from assistant.ui.widgets.text import Heading, Text

if TYPE_CHECKING:
    from assistant.service.described_appliance import ApplianceForm

WIDTH = 286
_TITLES = {
    FailoverRole.PRIMARY: say("topology", "{appliance}, the primary")(appliance=appliance_called("A")),
    FailoverRole.BACKUP: say("topology", "{appliance}, the backup")(appliance=appliance_called("B")),
}
_WHERE_ROLE = say("topology", "The page {page} shows which appliance is primary and which is backup.")
_AUTOMATIC = (
    ("", say("topology", "not known")),
    ("on", say("topology", "enabled")),
    ("off", say("topology", "disabled")),
)


def software_field() -> TextField:
    """The version of the site software."""
    return TextField(
        say("topology", "Version of the site software"),
        say("topology", "With the build number, if the page shows one."),
        example=plain("12.1.4 (27581)"),
        width=WIDTH,
    )


def base_field() -> TextField:
    """The version of the Base software."""
    return TextField(say("topology", "Version of the Base software"), example=plain("3.2.4"), width=WIDTH)


class AppliancePart(QWidget):
    """One of the two. ``changed`` comes with every letter, ``left`` with the key of what the keyboard has left."""

    changed = Signal()
    left = Signal(str)
    entered = Signal()

    def __init__(self, role: FailoverRole) -> None:
        super().__init__()
        self._role = role
        self.address = TextField(
            say("topology", "Own address"),
            say("topology", "Never the site's host name or the shared address: they lead to either of the two."),
            example=plain("192.0.2.11"),
            width=WIDTH,
        )
        self.shared = TextField(
            say("topology", "Shared IP address"),
            say("topology", "If the site's host name leads to an address that can be enabled on either of the two."),
            example=plain("192.0.2.10"),
            width=WIDTH,
        )
        self.software, self.base = software_field(), base_field()
        self.automatic = SelectField(say("topology", "Automatic failover"), _AUTOMATIC, width=WIDTH)
        primary = role is FailoverRole.PRIMARY
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.MEDIUM)
        outer.addWidget(Heading(_TITLES[role]))
        outer.addLayout(beside(self.address, self.shared if primary else self.automatic))
        outer.addLayout(beside(self.software, self.base))
        if primary:
            outer.addWidget(self.automatic)
        else:
            # What is asked of the primary only: kept, so that both have the same fields.
            self.shared.setParent(self)
            self.shared.hide()
        self.fields: Mapping[str, TextField] = {
            "address": self.address,
            "shared_ips": self.shared,
            "software": self.software,
            "base": self.base,
        }
        for key, field in self.fields.items():
            field.changed.connect(self.changed)
            field.entered.connect(self.entered)
            field.edit.editingFinished.connect(lambda key=key: self.left.emit(key))
        self.automatic.chosen.connect(self.changed)

    def typed(self) -> ApplianceForm:
        """The appliance with what is typed here."""
        from assistant.service.described_appliance import ApplianceForm

        return ApplianceForm(
            self.address.text,
            self._role.value,
            self.software.text,
            self.base.text,
            self.shared.text,
            self.automatic.value,
        )

    def fill(self, form: ApplianceForm) -> None:
        """Show what came from elsewhere."""
        words = {"address": form.address, "shared_ips": form.shared_ips, "software": form.software, "base": form.base}
        for key, field in self.fields.items():
            if field.text != words[key]:
                field.set_text(words[key])
        self.automatic.choose(form.automatic)


def where_roles() -> Text:
    """Where it stands which is which."""
    return Text(_WHERE_ROLE(page=Label("login.failover")), color="secondary")


def beside(left: TextField | SelectField, right: TextField | SelectField) -> Spread:
    """Two fields beside one another, below one another where there is no room."""
    return Spread(
        left,
        right,
        left_width=lambda: look().px(WIDTH),
        floor=lambda: look().px(WIDTH - 40),
        spacing=Space.LARGE,
        line_spacing=Space.MEDIUM,
        top=True,
    )
