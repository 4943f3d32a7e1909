"""What a person tells of a site that is described by hand: the page Status > Basics, typed off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assistant.domain.message import Label, Message, plain, say
from assistant.domain.question import HandTask
from assistant.domain.site import Brand, FailoverRole, Topology
from assistant.ui.pages.topology_pair import WIDTH, AppliancePart, base_field, beside, software_field, where_roles
from assistant.ui.pages.where import WhereToLook
from assistant.ui.theme import Space
from assistant.ui.widgets.card import Card
from assistant.ui.widgets.fields import SelectField, TextField
from assistant.ui.widgets.layouts import column, holder
from assistant.ui.widgets.text import Text

if TYPE_CHECKING:
    from assistant.service.described import SiteByHand

_TITLE = say("topology", "What you see on the console")
_LEAD = say("topology", "Sign in at {console} and type what the page {page} shows.")
_BRANDS = (
    ("", say("topology", "according to the version")),
    *((brand.value, plain(brand.value)) for brand in (Brand.BOMGAR, Brand.BEYONDTRUST)),
)
_SHAPES = (
    (Topology.SINGLE.value, say("topology", "a single appliance")),
    (Topology.FAILOVER.value, say("topology", "a failover pair")),
    (Topology.ATLAS.value, say("topology", "Atlas with failover")),
    (Topology.ATLAS_NO_FAILOVER.value, say("topology", "Atlas without failover")),
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
        self.software, self.base = software_field(), base_field()
        self.shape = SelectField(say("topology", "The site consists of"), _SHAPES, width=WIDTH)
        self.brand = SelectField(say("topology", "Name of the product"), _BRANDS, width=WIDTH)
        self.where = WhereToLook(_TASK)
        self.parts = (AppliancePart(FailoverRole.PRIMARY), AppliancePart(FailoverRole.BACKUP))
        self._single = holder(beside(self.software, self.base))
        self._pair = holder(column(where_roles(), *self.parts, spacing=Space.LARGE))
        self._pair.hide()
        self.add(
            Text(_LEAD(console="/appliance", page=Label("appliance.status_basics"))),
            self.where,
            self._single,
            beside(self.shape, self.brand),
            self._pair,
        )
        self._both = {f"{n}.{key}": field for n, part in enumerate(self.parts, 1) for key, field in part.fields.items()}
        self.fields: Mapping[str, TextField] = {"software": self.software, "base": self.base} | self._both
        self._connect()

    @property
    def _is_pair(self) -> bool:
        return self.shape.value == Topology.FAILOVER.value

    def _connect(self) -> None:
        for key, field in (("software", self.software), ("base", self.base)):
            field.changed.connect(self._changed)
            field.entered.connect(self.entered)
            field.edit.editingFinished.connect(lambda key=key: self.left.emit(key))
        for number, part in enumerate(self.parts, 1):
            part.changed.connect(self._changed)
            part.entered.connect(self.entered)
            part.left.connect(lambda key, number=number: self.left.emit(f"{number}.{key}"))
        self.brand.chosen.connect(self._changed)
        self.shape.chosen.connect(self._choose_shape)

    def _choose_shape(self, _shape: str) -> None:
        """A pair has two of everything; what was typed of a single one is the first guess for both."""
        pair = self._is_pair
        if pair and not self._filling:
            for part in self.parts:
                for field, typed in ((part.software, self.software), (part.base, self.base)):
                    field.set_text(field.text or typed.text)
        self._single.setVisible(not pair)
        self._pair.setVisible(pair)
        self._changed()

    def typed(self, told: SiteByHand) -> SiteByHand:
        """The description with what is typed here."""
        return replace(
            told,
            software=self.software.text,
            base=self.base.text,
            topology=self.shape.value,
            brand=self.brand.value,
            appliances=tuple(part.typed() for part in self.parts) if self._is_pair else told.appliances,
        )

    def fill(self, told: SiteByHand) -> None:
        """Show a description that came from elsewhere."""
        self._filling = True
        for field, words in ((self.software, told.software), (self.base, told.base)):
            if field.text != words:
                field.set_text(words)
        for part, form in zip(self.parts, told.pair or told.appliances, strict=False):
            part.fill(form)
        self.shape.choose(told.topology)
        self.brand.choose(told.brand)
        self._filling = False

    def show_problems(self, problems: Mapping[str, Message]) -> None:
        """What is wrong, each at its field."""
        for key, field in self.fields.items():
            field.set_error(problems.get(key))

    def lock(self, *, locked: bool) -> None:
        """Nothing can be typed any more: the run that came of it has begun."""
        for field in (*self.fields.values(), self.shape, self.brand, *(part.automatic for part in self.parts)):
            field.setEnabled(not locked)

    def _changed(self) -> None:
        if not self._filling:
            self.edited.emit()
