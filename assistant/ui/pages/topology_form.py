"""What a person tells of a site that is described by hand: the page Status > Basics, typed off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assistant.domain.message import Label, Message, plain, say
from assistant.domain.question import HandTask
from assistant.domain.site import Brand, Topology
from assistant.ui.look import look
from assistant.ui.pages.where import WhereToLook
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.fields import SelectField, TextField
from assistant.ui.widgets.layouts import Spread
from assistant.ui.widgets.text import Text

if TYPE_CHECKING:
    from assistant.service.described import SiteByHand

_TITLE = say("topology", "What you see on the console")
_LEAD = say("topology", "Sign in at {console} and type what the page {page} shows.")
_WIDTH = 286
_BRANDS = (
    ("", say("topology", "according to the version")),
    *((brand.value, plain(brand.value)) for brand in (Brand.BOMGAR, Brand.BEYONDTRUST)),
)
_SHAPES = (
    (Topology.SINGLE.value, say("topology", "one appliance on its own")),
    (Topology.FAILOVER.value, say("topology", "a failover pair")),
    (Topology.ATLAS.value, say("topology", "an Atlas cluster with failover")),
    (Topology.ATLAS_NO_FAILOVER.value, say("topology", "an Atlas cluster without failover")),
)
_TASK = HandTask("/appliance", "A", "appliance.status_basics")


class TopologyForm(Card):
    """The form. ``edited`` comes with every letter, ``left`` with the key of what the keyboard has left."""

    edited = Signal()
    left = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__(_TITLE)
        self._filling = False
        self.software = TextField(
            say("topology", "Version of the site software"),
            say("topology", "With the build number, if the page shows one."),
            example=plain("12.1.4 (27581)"),
            width=_WIDTH,
        )
        self.base = TextField(
            say("topology", "Version of the Base software"),
            example=plain("3.2.4"),
            width=_WIDTH,
        )
        self.shape = SelectField(say("topology", "The site consists of"), _SHAPES, width=_WIDTH)
        self.brand = SelectField(say("topology", "Name of the product"), _BRANDS, width=_WIDTH)
        self.where = WhereToLook(_TASK)
        self.add(
            Text(_LEAD(console="/appliance", page=Label("appliance.status_basics"))),
            self.where,
            _pair(self.software, self.base),
            _pair(self.shape, self.brand),
        )
        self.fields: Mapping[str, TextField] = {"software": self.software, "base": self.base}
        for key, field in self.fields.items():
            field.changed.connect(self._changed)
            field.entered.connect(self.entered)
            field.edit.editingFinished.connect(lambda key=key: self.left.emit(key))
        for select in (self.shape, self.brand):
            select.chosen.connect(self._changed)

    def typed(self, told: SiteByHand) -> SiteByHand:
        """The description with what is typed here."""
        return replace(
            told,
            software=self.software.text,
            base=self.base.text,
            topology=self.shape.value,
            brand=self.brand.value,
        )

    def fill(self, told: SiteByHand) -> None:
        """Show a description that came from elsewhere."""
        self._filling = True
        for field, words in ((self.software, told.software), (self.base, told.base)):
            if field.text != words:
                field.set_text(words)
        self.shape.choose(told.topology)
        self.brand.choose(told.brand)
        self._filling = False

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """What is wrong, each at its field."""
        for key, field in self.fields.items():
            field.set_error(problems.get(key))

    def lock(self, *, locked: bool) -> None:
        """Nothing can be typed any more: the run that came of it has begun."""
        for field in (self.software, self.base, self.shape, self.brand):
            field.setEnabled(not locked)

    def _changed(self) -> None:
        if not self._filling:
            self.edited.emit()


def _pair(left: TextField | SelectField, right: TextField | SelectField) -> Spread:
    return Spread(
        left,
        right,
        left_width=lambda: look().px(_WIDTH),
        floor=lambda: look().px(_WIDTH - 40),
        spacing=Space.LARGE,
        line_spacing=Space.MEDIUM,
        top=True,
    )
