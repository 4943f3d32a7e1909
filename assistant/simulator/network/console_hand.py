"""A person at the Updates page of an appliance, for practice of what has not been published (product-facts 7d).

In the staged upgrade of a cluster the vendor's public page ends before anything is installed. What a person does from
there on can be done at the desk: it begins a package on one appliance, as its console does, from a file where the
appliance does not reach the vendor.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.jobs import InstallRefused

if TYPE_CHECKING:
    from assistant.simulator.site import Site


class ConsoleHand:
    """Changes boxes, so it is for the server's thread alone."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def install(self, name: str, package: str) -> None:
        """Begin a package on an appliance; nodes that take part follow its primary.

        Raises ValueError for what is no appliance or no package that it can install now.
        """
        self._site.settle()
        box = next((box for box in self._site.boxes if box.name == name.strip()), None)
        if box is None:
            raise ValueError(f"No such appliance: {name}. Known: {', '.join(box.name for box in self._site.boxes)}")
        found = next((one for one in box.ahead() if one.name == package.strip()), None)
        if found is None or box.job is not None or not box.reachable:
            raise ValueError(f"{name} cannot install this now: {package}")
        now = self._site.clock.now_elapsed()
        try:
            box.refuse_locked(found)
            box.begin(found, now, uploaded=True)
        except InstallRefused as refused:
            raise ValueError(f"{name} refuses {package}: {refused.reason}") from None
        box.updates.taken.add(found.id)
        box.when_started(found, now)
