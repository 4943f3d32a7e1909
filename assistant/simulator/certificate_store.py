"""The certificates that were brought onto an appliance, and which address serves which (product-facts 6a, P6.3-4)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import dsa, ec, ed448, ed25519, rsa
from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12PrivateKeyTypes

    from assistant.simulator.pki import Identity

_KEYS = (rsa.RSAPrivateKey, dsa.DSAPrivateKey, ec.EllipticCurvePrivateKey, ed25519.Ed25519PrivateKey,
         ed448.Ed448PrivateKey)  # fmt: skip


class NotImported(Exception):
    """A file that cannot be taken. ``reason`` is a key of the console's texts."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Held:
    """A certificate on an appliance, its key where that is there too, and those that came in the same file."""

    certificate: x509.Certificate
    key: PKCS12PrivateKeyTypes | None = field(default=None, repr=False)
    beside: tuple[x509.Certificate, ...] = ()

    @classmethod
    def of(cls, identity: Identity) -> Held:
        return cls(identity.certificate, identity.key, identity.chain)

    @property
    def serial(self) -> str:
        return f"{self.certificate.serial_number:x}"

    @property
    def all(self) -> tuple[x509.Certificate, ...]:
        return (self.certificate, *self.beside)


@dataclass
class Store:
    """What was brought onto one appliance. ``chosen``: the serial number of the certificate of an address."""

    held: dict[str, Held] = field(default_factory=dict)
    chosen: dict[str, str] = field(default_factory=dict)

    def add(self, held: Held) -> None:
        self.held[held.serial] = held

    def assign(self, serial: str, wanted: Iterable[str]) -> None:
        """These addresses serve that certificate, others not any more."""
        self.chosen = {address: one for address, one in self.chosen.items() if one != serial}
        self.chosen |= dict.fromkeys(wanted, serial)


def read(content: bytes, passphrase: str) -> Held:
    """What is in an exported file: PEM one after another, or PKCS#12. Raises NotImported."""
    key, certificates = _from_pem(content, passphrase) if b"-----BEGIN" in content else _from_p12(content, passphrase)
    if not certificates:
        raise NotImported("certificates.not_one")
    first = next((one for one in certificates if key is not None and one.public_key() == key.public_key()), None)
    leaf = first or next((one for one in certificates if not is_authority(one)), certificates[0])
    return Held(leaf, key if first is not None else None, tuple(one for one in certificates if one is not leaf))


def is_authority(certificate: x509.Certificate) -> bool:
    """Whether it may issue others."""
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def chain(held: Held, known: Sequence[x509.Certificate]) -> tuple[tuple[x509.Certificate, ...], bool]:
    """The certificates above it without the root, as far as they are on the appliance; whether any is missing.

    Where only the root is not there, nothing is missing: clients have that.
    """
    above: list[x509.Certificate] = []
    current = held.certificate
    while current.issuer != current.subject:
        issuer = next((one for one in known if _issued(current, one)), None)
        if issuer is None:
            return tuple(above), not above
        if issuer.issuer != issuer.subject:
            above.append(issuer)
        current = issuer
    return tuple(above), False


def names_of(certificate: x509.Certificate) -> tuple[str, ...]:
    """The alternative names: host names, then addresses."""
    try:
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return ()
    addresses = [str(address) for address in found.get_values_for_type(x509.IPAddress)]
    return (*found.get_values_for_type(x509.DNSName), *addresses)


def covers(certificate: x509.Certificate, host: str) -> bool:
    """Whether it is good for that host name."""
    parent = host.partition(".")[2]
    return any(name.lower() in (host.lower(), f"*.{parent}".lower()) for name in names_of(certificate))


def _issued(below: x509.Certificate, above: x509.Certificate) -> bool:
    try:
        below.verify_directly_issued_by(above)
    except (ValueError, TypeError, InvalidSignature):
        return False
    return True


def _from_pem(content: bytes, passphrase: str) -> tuple[PKCS12PrivateKeyTypes | None, list[x509.Certificate]]:
    try:
        certificates = x509.load_pem_x509_certificates(content) if b"BEGIN CERTIFICATE" in content else []
    except ValueError:
        raise NotImported("certificates.not_one") from None
    if b"PRIVATE KEY-----" not in content:
        return None, certificates
    sealed = b"ENCRYPTED" in content
    try:
        key = load_pem_private_key(content, passphrase.encode() if sealed else None)
    except (ValueError, TypeError):
        raise NotImported("certificates.wrong_passphrase" if sealed else "certificates.not_one") from None
    return (key if isinstance(key, _KEYS) else None), certificates


def _from_p12(content: bytes, passphrase: str) -> tuple[PKCS12PrivateKeyTypes | None, list[x509.Certificate]]:
    if content[:1] != b"\x30":
        raise NotImported("certificates.not_one")
    try:
        key, leaf, others = pkcs12.load_key_and_certificates(content, passphrase.encode() or None)
    except ValueError as error:
        sealed = "password" in str(error).lower()
        raise NotImported("certificates.wrong_passphrase" if sealed else "certificates.not_one") from None
    return (key if isinstance(key, _KEYS) else None), [*([leaf] if leaf else []), *others]
