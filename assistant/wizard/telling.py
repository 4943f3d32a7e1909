"""The pages of a site that a person describes: what is typed there takes effect at once, and nobody is asked."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.eras import files_only
from assistant.domain.plan import UpdateWay
from assistant.domain.site import Topology
from assistant.domain.versions import Version
from assistant.service.described import SiteByHand, versions
from assistant.service.described_appliance import ROLES, ApplianceForm
from assistant.service.values import SiteDescription
from assistant.wizard import errands
from assistant.wizard.arrival import Arrival
from assistant.wizard.stages import Stage


class Telling(Arrival):
    """Topology and packages as a person tells them, without an account."""

    @property
    def by_hand(self) -> bool:
        """Whether this site is described instead of asked."""
        return self.site.by_hand

    @property
    def description(self) -> SiteDescription:
        """How the site is reached; of a pair that was described, by the addresses typed there."""
        given = super().description
        if not self.by_hand or not self.told.is_pair or self.told.site_problems():
            return given
        return replace(given, address=replace(given.address, appliances=self.told.addresses))

    def describe(self) -> None:
        """Go on from the Site page without looking anybody up; what was told before still holds."""
        self.problem = None
        if self.site.second_address and not any(one.address for one in self.told.appliances):
            pair = zip(self.site.addresses, ROLES, strict=True)
            forms = tuple(ApplianceForm(address, role) for address, role in pair)
            self.told = replace(self.told, topology=Topology.FAILOVER.value, appliances=forms)
        self._take(self.told)
        self._advance(Stage.TOPOLOGY)

    def tell(self, told: SiteByHand) -> None:
        """Take over what was typed on the pages Topology and Packages. A run that has begun keeps its site."""
        if told == self.told or (self.sitting is not None and self.sitting.begun):
            return
        self._take(told)
        self.furthest = self.stage
        self.changed()

    def _take(self, told: SiteByHand) -> None:
        self.told = told
        self.readiness = None
        good = not told.site_problems()
        self.detection = self.service.describe(self.description.address, told) if good else None
        if self.detection is not None and files_only(self.detection.site):
            self.updates = UpdateWay.MANUAL
        self._list_told()

    def _list_told(self, target: Version | None = None) -> None:
        """The chain, from what was typed; the wanted version stays chosen for as long as it is on offer."""
        self.read, self.listing, self.versions = None, None, ()
        if self.detection is None or self.told.package_problems() or not self.told.listed:
            return
        self.versions = versions(self.told)
        kept = target or (self.choices.target if self.choices else None)
        wanted = kept if kept in self.versions else None
        self.read = self.listing = self.service.list_described(self.detection, self.told, wanted)
        usual = errands.usual_choices(self.detection, self.listing)
        if usual is not None and self.choices is not None:
            usual = replace(self.choices, target=wanted or usual.target)
        self.choices = errands.fitting(self.detection.site, usual, self.way) if usual is not None else None
