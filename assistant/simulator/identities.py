"""Which certificate each box serves at the moment, with the faults that bear on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives import hashes

from assistant.simulator.certificate_store import Held, Store, chain, covers
from assistant.simulator.pki import Authority, Identity, Term, self_signed, server_context

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from assistant.simulator.box import Box
    from assistant.simulator.site import Site

OTHER_NAME = "appliance.invalid"


class Identities:
    """The certificates of a site's boxes.

    All boxes of a site carry the same one (product-facts 6a). One from the factory has its own, self-signed, until
    another is imported and assigned to its address.
    """

    def __init__(self, site: Site, addresses: list[str]) -> None:
        self.authority = Authority()
        self._factory = self_signed(OTHER_NAME)
        self._site = site
        nodes = [f"*.{site.hostname}"] if site.cluster else []  # one for all names (product-facts 6a)
        boxes = [box.hostname for box in site.masters if box is not site.replacement]
        self._names = [site.hostname, *boxes, *nodes]
        self._addresses = addresses
        self._restarts: dict[str, int] = {}
        self._changing: object = None
        site.faults.on_change(self._note)
        self._note()
        self._made: dict[str, Identity] = {}
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._stores: dict[tuple[str, int], Store] = {}

    def store(self, box: Box) -> Store:
        """What was brought onto the box since it was last set to factory defaults."""
        return self._stores.setdefault((box.name, box.resets), Store())

    def held(self, box: Box) -> tuple[Held, ...]:
        """The certificates on the box: the factory's, the site's where it has that, and what was imported."""
        own = (self._get(self._own(box)), *(() if box.resets else (self._get(self._version(box)),)))
        return (*(Held.of(identity) for identity in own), *self.store(box).held.values())

    def assigned(self, box: Box) -> Held:
        """The certificate that is assigned to the active address and, but for faults, served."""
        chosen = self._chosen(box)
        return Held.of(self._get(self._version(box))) if chosen is None else chosen

    def chain_of(self, box: Box, held: Held) -> tuple[Identity | None, bool]:
        """The certificate as the box serves it, None without its key; whether its chain is incomplete."""
        known = [one for other in self.held(box) for one in other.all]
        above, incomplete = chain(held, known)
        return (None if held.key is None else Identity(held.certificate, held.key, above)), incomplete

    def vouches(self, box: Box) -> bool:
        """Whether clients of the site take the box for it: only a new one may lack the site's certificate."""
        if box is not self._site.replacement and not box.resets:
            return True
        held = self.assigned(box)
        _, incomplete = self.chain_of(box, held)
        foreign = held.certificate.issuer == held.certificate.subject
        return not foreign and not incomplete and covers(held.certificate, self._site.hostname)

    def fingerprint(self, box: Box) -> str:
        """SHA-256 of the certificate that is assigned, as whoever stands before the appliance can read it off."""
        return self.assigned(box).certificate.fingerprint(hashes.SHA256()).hex()

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
        chosen = self._chosen(box)
        if chosen is None:
            return self._version(box)
        name = f"{box.name} {box.resets} {chosen.serial} {len(self.held(box))}"
        if name not in self._made:
            identity, _ = self.chain_of(box, chosen)
            self._made[name] = identity or self._get(self._own(box))
        return name

    def _chosen(self, box: Box) -> Held | None:
        """What was assigned by hand; on a box from the factory that is its own unless something else was."""
        store = self.store(box)
        serials: Iterable[str] = (store.chosen.get(address, "") for address in box.addresses)
        serial = next((one for one in serials if one), "")
        if serial:
            return next((held for held in self.held(box) if held.serial == serial), None)
        return Held.of(self._get(self._own(box))) if box.resets else None

    def _own(self, box: Box) -> str:
        return f"factory {box.name} {box.resets}" if box.resets else "wrong-certificate"

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
            return self._factory
        if which.startswith("factory "):
            return self_signed(f"{which.replace(' ', '-')}.invalid")
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
