"""Certificates made on the spot."""

from __future__ import annotations

import io
import ipaddress
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import NameOID

NOW = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
HOST = "support.example.com"


@dataclass(frozen=True)
class Party:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)


def name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def party(
    common: str,
    issuer: Party | None = None,
    *,
    names: Sequence[str] = (),
    addresses: Sequence[str] = (),
    days: tuple[int, int] = (-30, 200),
) -> Party:
    """A certificate that ``issuer`` signed, or that signs itself; ``days`` counted from NOW."""
    key = ec.generate_private_key(ec.SECP256R1())
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(common))
        .issuer_name(issuer.certificate.subject if issuer else name(common))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + timedelta(days=days[0]))
        .not_valid_after(NOW + timedelta(days=days[1]))
    )
    alternatives: list[x509.GeneralName] = [x509.DNSName(one) for one in names]
    alternatives += [x509.IPAddress(ipaddress.ip_address(one)) for one in addresses]
    if alternatives:
        builder = builder.add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
    return Party(builder.sign(issuer.key if issuer else key, hashes.SHA256()), key)


ROOT = party("Test Root", days=(-400, 4000))
MIDDLE = party("Test Issuing", ROOT, days=(-400, 3000))
LEAF = party(HOST, MIDDLE, names=(HOST, "*.example.org"), addresses=("192.0.2.7",))
CHAIN = (MIDDLE, ROOT)


def pem_bundle(
    leaf: Party = LEAF,
    chain: Sequence[Party] = CHAIN,
    *,
    passphrase: bytes = b"open sesame",
    key: ec.EllipticCurvePrivateKey | None = None,
    form: PrivateFormat = PrivateFormat.PKCS8,
) -> bytes:
    """Key, certificate and chain in one PEM file; without a passphrase the key is not encrypted."""
    lock: KeySerializationEncryption = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    return (key or leaf.key).private_bytes(Encoding.PEM, form, lock) + b"".join(one.pem for one in (leaf, *chain))


def pfx(leaf: Party = LEAF, chain: Sequence[Party] = CHAIN, *, passphrase: bytes = b"open sesame") -> bytes:
    """The same as PKCS#12."""
    lock: KeySerializationEncryption = BestAvailableEncryption(passphrase) if passphrase else NoEncryption()
    above = [one.certificate for one in chain]
    return pkcs12.serialize_key_and_certificates(b"site", leaf.key, leaf.certificate, above, lock)


def zipped(**files: bytes) -> bytes:
    """An archive; the first underscore of a name becomes a dot."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in files.items():
            archive.writestr(file.replace("_", ".", 1), content)
    return made.getvalue()
