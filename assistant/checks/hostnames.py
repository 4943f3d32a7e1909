"""Which names a certificate covers (RFC 6125 and RFC 9525): an own, careful comparison.

The verifier of ``cryptography.x509`` answers for a whole chain at once and says no to certificates that administrators
do use (own roots without key identifiers, long terms); here only the names are asked.
"""

from __future__ import annotations

import ipaddress

from cryptography import x509
from cryptography.x509.oid import NameOID

from assistant.checks.unreadable import UNREADABLE


def names_of(certificate: x509.Certificate) -> tuple[str, ...]:
    """DNS names and IP addresses in the subject alternative names; empty when there are none or they are unreadable."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    except UNREADABLE:
        return ()
    addresses = [str(address) for address in found.get_values_for_type(x509.IPAddress)]
    return (*found.get_values_for_type(x509.DNSName), *addresses)


def common_name(name: x509.Name) -> str:
    """The common name of a subject or issuer, or else all of it."""
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()


def covers(certificate: x509.Certificate, host: str) -> bool:
    """Whether a certificate is good for a host name or IP address. The common name does not count: no client of today
    looks at it."""
    address = _address(host)
    if address is not None:
        return any(_address(name) == address for name in names_of(certificate))
    return any(matches(name, host) for name in names_of(certificate))


def matches(pattern: str, host: str) -> bool:
    """Whether a DNS name in a certificate, perhaps with a wildcard, covers a host name.

    A wildcard is the whole leftmost label and stands for exactly one label.
    """
    wanted, given = _labels(host), _labels(pattern)
    if not wanted or len(wanted) != len(given) or _address(host) is not None:
        return False
    if given[0] == "*":
        return len(given) > 2 and wanted[1:] == given[1:]
    return "*" not in pattern and wanted == given


def _labels(name: str) -> list[str]:
    name = name.strip().removesuffix(".").lower()
    try:
        labels = [label if label.isascii() else label.encode("idna").decode() for label in name.split(".")]
    except UnicodeError:
        return []
    return labels if all(labels) else []


def _address(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.strip("[]"))
    except ValueError:
        return None
