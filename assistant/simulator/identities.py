"""Which certificate each box serves at the moment, with the faults that bear on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.pki import Authority, Identity, Term, self_signed, server_context

if TYPE_CHECKING:
    import ssl

    from assistant.simulator.box import Box
    from assistant.simulator.site import Site

OTHER_NAME = "appliance.invalid"


class Identities:
    """The certificates of a site's boxes. All boxes of a site carry the same one (product-facts 6a)."""

    def __init__(self, site: Site, addresses: list[str]) -> None:
        self.authority = Authority()
        self.factory = self_signed(OTHER_NAME)
        self._site = site
        nodes = [f"*.{site.hostname}"] if site.cluster else []  # one for all names (product-facts 6a)
        self._names = [site.hostname, *(box.hostname for box in site.masters), *nodes]
        self._addresses = addresses
        self._restarts: dict[str, int] = {}
        self._changing: object = None
        site.faults.on_change(self._note)
        self._note()
        self._made: dict[str, Identity] = {}
        self._contexts: dict[str, ssl.SSLContext] = {}

    def assigned(self, box: Box) -> Identity:
        """The certificate that is assigned to the active address and, but for faults, served."""
        return self._get(self._version(box))

    def served(self, box: Box) -> ssl.SSLContext:
        """The TLS context for the next connection to the box."""
        which = self._which(box)
        if which not in self._contexts:
            self._contexts[which] = server_context(self._get(which))
        return self._contexts[which]

    def _which(self, box: Box) -> str:
        for fault in ("wrong-certificate", "expired-certificate", "incomplete-chain"):
            if box.faults.has(fault):
                return fault
        return self._version(box)

    def _version(self, box: Box) -> str:
        missing = box.faults.get("certificate-missing-on-b")
        if missing is not None and box.name == "B":
            return missing.text("serves")
        fault = box.faults.get("changed-certificate")
        changed = fault is not None and (fault.text("at") != "restart" or box.restarts > self._restarts[box.name])
        return "changed" if changed else "first"

    def _note(self) -> None:
        """Remember how often each box had restarted when the fault was switched on."""
        fault = self._site.faults.get("changed-certificate")
        if fault is not self._changing:
            self._changing = fault
            self._restarts = {box.name: box.restarts for box in self._site.boxes}

    def _get(self, which: str) -> Identity:
        if which not in self._made:
            self._made[which] = self._make(which)
        return self._made[which]

    def _make(self, which: str) -> Identity:
        if which == "wrong-certificate":
            return self.factory
        if which == "expired-certificate":
            return self.authority.issue(self._names, self._addresses, Term(-400, -3))
        if which == "self-signed":
            return self_signed(self._site.hostname)
        if which == "own-name":
            box = self._site.masters[-1]
            return self.authority.issue([box.hostname], box.addresses)
        if which == "incomplete-chain":
            first = self._get("first")
            return Identity(first.certificate, first.key)
        return self.authority.issue(self._names, self._addresses)
