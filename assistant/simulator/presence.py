"""Where the clients of a site are: at the box that answers for it, while its software is up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.fleet import ClientType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.simulator.box import Box
    from assistant.simulator.records import Records


class Presence:
    """Moves the clients from box to box. They come back one by one, and update when the version is another."""

    def __init__(self, boxes: Sequence[Box], records: Records) -> None:
        self._boxes = boxes
        self._records = records
        self._last = boxes[0]
        self._here: Box | None = boxes[0]
        self._version = boxes[0].versions.site
        boxes[0].sessions.begin(0.0)
        for box in boxes[1:]:
            box.fleet.desert()

    def follow(self, box: Box | None, at: float) -> None:
        """The clients are at ``box`` from now on, or nowhere."""
        if box is not self._here:
            if self._here is not None:
                self._leave(self._here, at)
            if box is not None:
                self._arrive(box, at)
            self._here = box
        for one in self._boxes:
            one.fleet.ahead = one is not box and one.versions.site != self._version

    def _leave(self, box: Box, at: float) -> None:
        box.sessions.end(at, box.fleet.count(ClientType.CUSTOMER, at))
        box.fleet.stop(at)

    def _arrive(self, box: Box, at: float) -> None:
        if box is not self._last:
            box.fleet.take_over(self._last.fleet)
            self._last.fleet.desert()
            self._records.effect("clients-moved", box.name, f"{self._last.name} to {box.name}", at)
        box.fleet.ahead = False
        box.fleet.resume(at, upgraded=box.versions.site != self._version)
        box.sessions.begin(at)
        self._last, self._version = box, box.versions.site
