"""Who answers at an address: the certificate and the GUID are compared with the pin at every contact."""

from __future__ import annotations

import threading

from assistant.domain.access import Pin
from assistant.domain.errors import CertificateChanged, WrongBox
from assistant.domain.message import Label, say


class Identity:
    """Compares who answers with who answered before, and remembers who did last.

    Without a pin nothing is refused: the site's shared name may be answered by another appliance after a swap. Who
    wants to be held to an appliance hands in the pin of its first contact (design, "Reaching an appliance").
    """

    def __init__(self, address: str, pin: Pin | None = None, accepted: tuple[str, ...] = ()) -> None:
        self._lock = threading.Lock()
        self._pinned = pin or Pin(address, None, None)
        self._accepted = frozenset(fingerprint.lower() for fingerprint in accepted)
        self._seen = Pin(address, None, None)

    @property
    def seen(self) -> Pin:
        """Who answered last; what to keep as the pin of this address."""
        with self._lock:
            return self._seen

    def saw_certificate(self, fingerprint: str) -> None:
        """Compare at the TLS layer, before anything is asked. Raises CertificateChanged with the new fingerprint.

        A certificate that the administrator accepted since then is not a surprise.
        """
        pinned = self._pinned.fingerprint
        if pinned and fingerprint != pinned and fingerprint not in self._accepted:
            raise certificate_changed(self._seen.address, pinned, fingerprint)
        with self._lock:
            self._seen = Pin(self._seen.address, self._seen.guid, fingerprint)

    def saw_guid(self, guid: str | None) -> None:
        """Compare whenever an answer or a page tells the GUID (product-facts 2c). Raises WrongBox."""
        if guid is None:
            return
        pinned = self._pinned.guid
        if pinned and guid.lower() != pinned.lower():
            raise _wrong_box(self._seen.address, pinned, guid)
        with self._lock:
            self._seen = Pin(self._seen.address, guid, self._seen.fingerprint)


def certificate_changed(address: str, known: str, served: str) -> CertificateChanged:
    """The error for another certificate than the one known at this address."""
    return CertificateChanged(
        say("appliance", "{address} shows a different certificate than before. Nothing was sent to it.")(
            address=address
        ),
        say(
            "appliance",
            "If the certificate was replaced on purpose, compare the new fingerprint with the one on {page} and "
            "accept it. If not, find out which computer answers at this address before you go on.",
        )(page=Label("appliance.certificates")),
        f"known {known}, served {served}",
        fingerprint=served,
    )


def _wrong_box(address: str, pinned: str, guid: str) -> WrongBox:
    return WrongBox(
        say("appliance", "A different appliance answers at {address} than before. Nothing was changed on it.")(
            address=address
        ),
        say(
            "appliance",
            "After a switch of roles a name or a shared address leads to the other appliance. Give this appliance's "
            "own address, or correct the name, and detect the site again.",
        )(),
        f"expected {pinned}, answered {guid}",
    )
