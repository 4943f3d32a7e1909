"""Regions of a cluster that a person assigns by hand on the Topology page, and takes back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.service.values import Detection
from assistant.wizard.regions import Found, assigned, given_back
from assistant.wizard.telling import Telling


class Placing(Telling):
    """What is assigned stays when the site is detected again."""

    @property
    def can_place(self) -> bool:
        """Whether regions can be assigned: a run that has begun keeps those it was planned with."""
        return self.detection is not None and not (self.sitting is not None and self.sitting.begun)

    def assign_region(self, nodes: Iterable[str], region: str) -> None:
        """These traffic nodes stand in this region."""
        wanted = tuple(nodes)
        if not self.can_place or not region.strip() or not wanted:
            return
        detection = self._needs(self.detection)
        for node in wanted:
            one = detection.site.named(node)
            self.regions_found.setdefault(node, (one.region, one.region_by))
            self.regions_by_hand[node] = region.strip()
        self._place(detection)

    def unassign(self, nodes: Iterable[str]) -> None:
        """As it was detected, of these nodes."""
        if not self.can_place:
            return
        detection = self._needs(self.detection)
        back: dict[str, Found] = {}
        for node in tuple(nodes):
            if self.regions_by_hand.pop(node, None) is not None:
                back[node] = self.regions_found.pop(node)
        self._take_site(replace(detection, site=given_back(detection.site, back)))

    def _place(self, detection: Detection) -> None:
        """Take over a detection, with what was assigned by hand."""
        site = detection.site
        self._take_site(replace(detection, site=assigned(site, self.regions_by_hand)))

    def place_anew(self, detection: Detection) -> Detection:
        """A new detection with what was assigned by hand; what it found itself can be gone back to."""
        names = {node.name: node for node in detection.site.nodes}
        self.regions_by_hand = {name: region for name, region in self.regions_by_hand.items() if name in names}
        self.regions_found = {name: (names[name].region, names[name].region_by) for name in self.regions_by_hand}
        return replace(detection, site=assigned(detection.site, self.regions_by_hand))

    def _take_site(self, detection: Detection) -> None:
        self.detection = detection
        self._choose_anew()
        self.changed()

    def _choose_anew(self) -> None:
        """Choices that follow from the site."""
