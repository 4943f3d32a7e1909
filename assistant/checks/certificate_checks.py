"""What is proven of a certificate, one thing after the other; each failure has a message and an advice of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from assistant.checks.chains import Chain, ChainEnd
from assistant.checks.hostnames import common_name, covers, names_of
from assistant.domain.message import Label, Message, say
from assistant.domain.observation import Proof


class Check(NamedTuple):
    """One proof with a stable id, and what to do when it is not shown."""

    id: str
    proof: Proof
    advice: Message | None = None


def public_part(key: object) -> bytes:
    """The public key in a form that can be compared."""
    made: bytes = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)  # type: ignore[attr-defined]
    return made


def export_again() -> Message:
    """The one advice for most of what can be wrong with an export."""
    text = say("checks", "Export the certificate again: {page}, {control}; include certificate, private key and chain.")
    return text(page=Label("appliance.certificates"), control=Label("certificates.export"))


def key_check(leaf: x509.Certificate, keys: Sequence[PrivateKeyTypes]) -> Check:
    """There is a private key, and it is the certificate's."""
    if not keys:
        text = say("checks", "There is no private key in the file. Without it the certificate cannot be used again.")
        return Check("no-key", Proof(text, shown=False), export_again())
    if public_part(leaf.public_key()) not in {public_part(key.public_key()) for key in keys}:
        text = say("checks", "The private key in the file belongs to another certificate than {subject}.")
        return Check("key-mismatch", Proof(text(subject=common_name(leaf.subject)), shown=False), export_again())
    return Check("key", Proof(say("checks", "The private key matches the certificate."), shown=True))


def chain_check(chain: Chain) -> Check:
    """The chain is complete, and each signature verifies."""
    text = _CHAIN_TEXTS[chain.end](issuer=chain.anchor)
    detail = " < ".join(common_name(one.subject) for one in chain.certificates)
    ids = {ChainEnd.BAD_SIGNATURE: "bad-signature", ChainEnd.MISSING: "no-chain"}
    advice = None if chain.complete else _chain_advice(chain)
    return Check(ids.get(chain.end, "chain"), Proof(text, shown=chain.complete, detail=detail), advice)


_CHAIN_TEXTS = {
    ChainEnd.ROOT: say("checks", "The chain is complete up to the root {issuer}; each signature verifies."),
    ChainEnd.STORE: say("checks", "The chain leads to {issuer}, which this computer trusts; each signature verifies."),
    ChainEnd.MISSING: say("checks", "The chain is incomplete: the certificate of {issuer} is missing."),
    ChainEnd.UNKNOWN: say(
        "checks", "The certificate of {issuer} is not in the file, and the trust store of this computer cannot be read."
    ),
    ChainEnd.BAD_SIGNATURE: say(
        "checks", "The chain is broken: {issuer} in the file did not sign the certificate before it."
    ),
}


def _chain_advice(chain: Chain) -> Message:
    text = say(
        "checks", "Export again with the certificate chain included, or add the certificate of {issuer} to the file."
    )
    return text(issuer=chain.anchor)


def names_check(leaf: x509.Certificate, host: str) -> Check:
    """The names cover the site's host name."""
    names = ", ".join(names_of(leaf))
    if covers(leaf, host):
        return Check(
            "names", Proof(say("checks", "The certificate covers {host}.")(host=host), shown=True, detail=names)
        )
    advice = say("checks", "Tick the certificate that was issued to {host} on the page {page} and export that one.")
    return Check(
        "other-host",
        Proof(_other_host(leaf, host, names), shown=False, detail=names),
        advice(host=host, page=Label("appliance.certificates")),
    )


def _other_host(leaf: x509.Certificate, host: str, names: str) -> Message:
    if names:
        return say("checks", "The certificate covers {names}, but not {host}.")(names=names, host=host)
    text = say("checks", "The certificate has {subject} as its common name only, which today's clients ignore.")
    return text(subject=common_name(leaf.subject))


def dates_check(chain: Chain, now: datetime) -> Check:
    """The certificate and everything above it is valid now."""
    for one in chain.certificates:
        subject = common_name(one.subject)
        if now > one.not_valid_after_utc:
            text = say("checks", "The certificate of {subject} expired on {until}.")
            proof = Proof(text(subject=subject, until=one.not_valid_after_utc), shown=False)
            return Check("expired", proof, _renew())
        if now < one.not_valid_before_utc:
            text = say("checks", "The certificate of {subject} is valid only from {since} on.")
            proof = Proof(text(subject=subject, since=one.not_valid_before_utc), shown=False)
            return Check("not-yet-valid", proof, say("checks", "Check that the clock of this computer is right."))
    until = chain.certificates[0].not_valid_after_utc
    text = say("checks", "The certificate is valid until {until}, for another {left}.")
    return Check("dates", Proof(text(until=until, left=until - now), shown=True))


def _renew() -> Message:
    return say("checks", "Renew the certificate on the appliance before the upgrade, then export the new one.")


def served_check(leaf: x509.Certificate, served: Sequence[bytes]) -> Check:
    """It is the certificate that the appliance serves."""
    if not served:
        text = say("checks", "Whether the appliance serves this certificate could not be determined.")
        return Check(
            "served", Proof(text, shown=None), say("checks", "Connect to the appliance and check the file again.")
        )
    if leaf.public_bytes(Encoding.DER) == served[0]:
        return Check("served", Proof(say("checks", "It is the certificate that the appliance serves."), shown=True))
    text = say("checks", "The appliance serves another certificate than the one in the file.")
    detail = f"{leaf.fingerprint(SHA256()).hex()} / {hashlib.sha256(served[0]).hexdigest()}"
    return Check("other-certificate", Proof(text, shown=False, detail=detail), _export_active())


def _export_active() -> Message:
    text = say(
        "checks",
        "On the page {page} tick the certificate that is assigned to the active IP address, and export that one.",
    )
    return text(page=Label("appliance.certificates"))


def protected_check(*, has_key: bool, protected: bool) -> Check:
    """The private key is protected by a passphrase (R29)."""
    if not has_key or protected:
        text = say("checks", "The private key is protected by a passphrase.")
        return Check("protected", Proof(text, shown=True if has_key else None), export_again())
    text = say("checks", "The private key in the file is not protected: whoever has the file can pose as the site.")
    return Check("unprotected", Proof(text, shown=False), say("checks", "Export again, and set a passphrase."))
