"""Certificates of a simulated site: a root and an intermediate made on the spot, and leaves from them."""

from __future__ import annotations

import ipaddress
import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12PrivateKeyTypes

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Identity:
    """A certificate, its private key and the certificates above it, nearest first, without the root."""

    certificate: x509.Certificate
    key: PKCS12PrivateKeyTypes
    chain: tuple[x509.Certificate, ...] = ()

    @property
    def subject(self) -> str:
        return common_name(self.certificate.subject)

    @property
    def issuer(self) -> str:
        return common_name(self.certificate.issuer)


@dataclass(frozen=True)
class Term:
    """When a certificate is valid, in days from now."""

    since: int = -90
    until: int = 400


def common_name(name: x509.Name) -> str:
    return str(name.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)


def pem(certificates: Sequence[x509.Certificate]) -> bytes:
    return b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


class Authority:
    """A root and an intermediate that issues the leaves."""

    def __init__(self) -> None:
        self.root = _authority("Example Root CA", None)
        self.intermediate = _authority("Example Issuing CA", self.root)

    def issue(self, names: Sequence[str], addresses: Sequence[str], term: Term | None = None) -> Identity:
        """A leaf for these host names (the first is the subject) and IP addresses."""
        key = ec.generate_private_key(ec.SECP256R1())
        builder = _leaf(names, addresses, term or Term(), key).issuer_name(self.intermediate.certificate.subject)
        builder = builder.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(self.intermediate.key.public_key()), critical=False
        )
        certificate = builder.sign(self.intermediate.key, hashes.SHA256())
        return Identity(certificate, key, (self.intermediate.certificate,))


def self_signed(name: str) -> Identity:
    """A certificate that nobody vouches for, as boxes have it from the factory."""
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _leaf([name], [], Term(), key)
    builder = builder.issuer_name(_name(name))
    return Identity(builder.sign(key, hashes.SHA256()), key)


def server_context(identity: Identity) -> ssl.SSLContext:
    """A TLS server context that serves this identity."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    key = identity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with tempfile.TemporaryDirectory() as folder:  # the ssl module reads certificates from files only
        path = Path(folder, "server.pem")
        path.touch(mode=0o600)
        path.write_bytes(key + pem((identity.certificate, *identity.chain)))
        context.load_cert_chain(path)
    return context


def _name(common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Example Support (simulated)"),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _builder(common: str, term: Term, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(_name(common))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + term.since * DAY)
        .not_valid_after(now + term.until * DAY)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _leaf(
    names: Sequence[str], addresses: Sequence[str], term: Term, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    alternatives: list[x509.GeneralName] = [x509.DNSName(name) for name in names]
    alternatives += [x509.IPAddress(ipaddress.ip_address(address)) for address in addresses]
    return (
        _builder(names[0], term, key)
        .add_extension(x509.SubjectAlternativeName(alternatives), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(ca=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    )


def _authority(common: str, above: Identity | None) -> Identity:
    key = ec.generate_private_key(ec.SECP256R1())
    issuer, signer = (above.certificate.subject, above.key) if above else (_name(common), key)
    builder = (
        _builder(common, Term(-400, 3650), key)
        .issuer_name(issuer)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(_usage(ca=True), critical=True)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    return Identity(builder.sign(signer, hashes.SHA256()), key)


def _usage(*, ca: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=ca,
        crl_sign=ca,
        encipher_only=False,
        decipher_only=False,
    )
