"""What a served certificate says, and why it is not trusted if it is not."""

from __future__ import annotations

import hashlib
import ipaddress
import itertools
import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from assistant.appliance.endpoint import Endpoint
from assistant.domain.message import Message, say
from assistant.domain.value import value

if TYPE_CHECKING:
    from cryptography import x509

_MISMATCH = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


@value
class ServedCertificate:
    """What a server showed in the handshake: for the page "who answers", for expiry and name checks, for the pin."""

    address: str
    """Whom we asked: ``host:port``."""
    fingerprint: str
    """SHA-256 of the leaf, lower-case hex."""
    subject: str
    issuer: str
    names: tuple[str, ...]
    """Host names and IP addresses that the leaf is good for."""
    not_before: datetime | None
    not_after: datetime | None
    chain: tuple[bytes, ...]
    """As served, leaf first, in DER."""
    chain_complete: bool | None
    """Whether everything up to the authority was sent; None if that cannot be told from here."""
    name_matches: bool
    """Whether the leaf is good for the name we asked for."""
    trusted: bool
    """By the system, by the CA file, or because the administrator accepted this very certificate."""
    reason: Message | None = None
    """Why it is not trusted."""

    @property
    def leaf(self) -> bytes:
        """The server's own certificate in DER."""
        return self.chain[0]

    @property
    def pem(self) -> str:
        """The chain as served, in PEM."""
        return "".join(map(ssl.DER_cert_to_PEM_cert, self.chain))


def fingerprint_of(der: bytes) -> str:
    """SHA-256 of a certificate, lower-case hex."""
    return hashlib.sha256(der).hexdigest()


def read(
    endpoint: Endpoint, chain: tuple[bytes, ...], objection: ssl.SSLCertVerificationError | None, now: datetime
) -> ServedCertificate:
    """Describe a served chain; ``objection`` is what verification had against it. What cannot be read is blank."""
    parsed = [cert for cert in map(_parse, chain) if cert is not None]
    leaf = parsed[0] if parsed else None
    names = _names(leaf) if leaf else ()
    matches = any(_fits(endpoint.host, name) for name in names)
    complete = True if objection is None else _complete(parsed)
    return ServedCertificate(
        address=endpoint.address,
        fingerprint=fingerprint_of(chain[0]),
        subject=leaf.subject.rfc4514_string() if leaf else "",
        issuer=leaf.issuer.rfc4514_string() if leaf else "",
        names=names,
        not_before=leaf.not_valid_before_utc if leaf else None,
        not_after=leaf.not_valid_after_utc if leaf else None,
        chain=chain,
        chain_complete=complete,
        name_matches=matches,
        trusted=objection is None,
        reason=_reason(endpoint, leaf, objection, now, complete) if objection else None,
    )


def no_reason() -> Message:
    """What to say when it cannot be told why a certificate is not trusted."""
    return say("appliance", "This computer could not tell why.")()


def _reason(
    endpoint: Endpoint,
    leaf: x509.Certificate | None,
    objection: ssl.SSLCertVerificationError,
    now: datetime,
    complete: bool | None,
) -> Message:
    if leaf is None:
        return no_reason()
    if now > leaf.not_valid_after_utc:
        return say("appliance", "It was valid until {until}.")(until=leaf.not_valid_after_utc)
    if now < leaf.not_valid_before_utc:
        return say("appliance", "It becomes valid on {since}; perhaps this computer's clock is wrong.")(
            since=leaf.not_valid_before_utc
        )
    if objection.verify_code in _MISMATCH:
        names = ", ".join(_names(leaf)) or leaf.subject.rfc4514_string()
        return say("appliance", "It was issued to {names}, not to {host}.")(names=names, host=endpoint.host)
    return _unknown_issuer(leaf, complete)


def _unknown_issuer(leaf: x509.Certificate, complete: bool | None) -> Message:
    if leaf.issuer == leaf.subject:
        return say("appliance", "It is self-signed; no authority stands behind it.")()
    issuer = leaf.issuer.rfc4514_string()
    if complete is False:
        return say("appliance", "The appliance does not send all certificates up to the authority {issuer}.")(
            issuer=issuer
        )
    if complete is None:
        return say(
            "appliance",
            "This computer does not know the authority that issued it, {issuer}; or the appliance does not send the "
            "certificates in between.",
        )(issuer=issuer)
    return say("appliance", "This computer does not know the authority that issued it: {issuer}.")(issuer=issuer)


def _parse(der: bytes) -> x509.Certificate | None:
    from cryptography import x509

    try:
        cert = x509.load_der_x509_certificate(der)
        cert.subject.rfc4514_string(), cert.issuer.rfc4514_string()
        cert.not_valid_after_utc.astimezone(UTC)
    except ValueError:
        return None
    return cert


def _names(cert: x509.Certificate) -> tuple[str, ...]:
    from cryptography import x509

    try:
        found = cert.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, x509.DuplicateExtension, ValueError):
        common = cert.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
        return tuple(str(name.value) for name in common)
    hosts = found.get_values_for_type(x509.DNSName)
    return (*hosts, *map(str, found.get_values_for_type(x509.IPAddress)))


def _fits(host: str, name: str) -> bool:
    """Whether a name of a certificate covers a host, as RFC 6125 has it: a star stands for one label at the left."""
    host, name = host.lower().rstrip("."), name.lower().rstrip(".")
    try:
        return ipaddress.ip_address(host) == ipaddress.ip_address(name)
    except ValueError:
        pass
    if name.startswith("*."):
        return "." in host and host.split(".", 1)[1] == name[2:] and not host.replace(".", "").isdigit()
    return host == name


def _complete(chain: list[x509.Certificate]) -> bool | None:
    """Whether a chain that does not verify at least ends where chains end: at an authority that vouches for itself.

    A server need not send the authority's own certificate, so a chain of several that ends below it counts as complete,
    and of a leaf alone it cannot be told.
    """
    if not chain:
        return None
    for cert, issuer in itertools.pairwise(chain):
        if cert.issuer != issuer.subject:
            return False
    if chain[-1].issuer == chain[-1].subject or len(chain) > 1:
        return True
    return None
