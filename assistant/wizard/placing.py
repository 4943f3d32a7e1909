"""Regions of a cluster that a person assigns by hand on the Topology page, and takes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.eras import files_only
from assistant.domain.plan import UpdateWay
from assistant.guide.regions import with_regions
from assistant.service.values import Detection
from assistant.wizard.telling import Telling


class Placing(Telling):
    """What is assigned stays when the site is detected again."""

    @property
    def can_place(self) -> bool:
        """Whether regions can be assigned: a run that has begun keeps those it was planned with."""
        return self.detection is not None and not (self.sitting is not None and self.sitting.begun)

    def assign_region(self, nodes: Iterable[str], region: str) -> None:
        """These traffic nodes stand in this region."""
        if self.can_place and region.strip():
            self._place(self.regions_by_hand | dict.fromkeys(nodes, region.strip()))

    def unassign(self, nodes: Iterable[str]) -> None:
        """As it was detected, of these nodes."""
        if self.can_place:
            given_back = set(nodes)
            self._place({name: region for name, region in self.regions_by_hand.items() if name not in given_back})

    def _place(self, by_hand: dict[str, str]) -> None:
        if by_hand == self.regions_by_hand:
            return
        self.regions_by_hand = by_hand
        self._take_site(self.place_anew(self._needs(self.detection)))

    def place_anew(self, detection: Detection) -> Detection:
        """A detection with what was assigned by hand; all else follows from what it found."""
        if files_only(detection.site):
            self.updates = UpdateWay.MANUAL
        names = {node.name for node in detection.site.nodes}
        self.regions_by_hand = {name: region for name, region in self.regions_by_hand.items() if name in names}
        return replace(detection, site=with_regions(detection.site, self.regions_by_hand))

    def _take_site(self, detection: Detection) -> None:
        self.detection = detection
        self._choose_anew()
        self.changed()

    def _choose_anew(self) -> None:
        """Choices that follow from the site."""
