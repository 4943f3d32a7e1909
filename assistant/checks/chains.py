"""Certificate chains: from a certificate up to a root, each signature verified."""

from __future__ import annotations

import enum
import functools
import ssl
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.serialization import Encoding

from assistant.checks.hostnames import common_name
from assistant.checks.unreadable import UNREADABLE

_LONGEST = 10


class ChainEnd(enum.Enum):
    """How a chain ends."""

    ROOT = "root"
    """At a self-signed certificate that is given with it."""
    STORE = "store"
    """At a certificate that this computer trusts."""
    MISSING = "missing"
    """An issuer is neither given nor in the store."""
    UNKNOWN = "unknown"
    """As missing, but this computer's store could not be read."""
    BAD_SIGNATURE = "bad-signature"
    """The issuer is there by name, but did not sign."""


@dataclass(frozen=True)
class Chain:
    """From the certificate upwards."""

    certificates: tuple[x509.Certificate, ...]
    end: ChainEnd
    anchor: str
    """The name at which it ends: the root, the trusted issuer, or the one that is missing or did not sign."""

    @property
    def complete(self) -> bool | None:
        """Whether it ends well; None when that cannot be told."""
        return None if self.end is ChainEnd.UNKNOWN else self.end in (ChainEnd.ROOT, ChainEnd.STORE)


def build_chain(leaf: x509.Certificate, pool: Iterable[x509.Certificate], store: Sequence[bytes]) -> Chain:
    """Follow the issuers of a certificate through ``pool`` and then ``store`` (DER, see :func:`trusted`)."""
    given = tuple(pool)
    chain = [leaf]
    while len(chain) <= _LONGEST:
        last = chain[-1]
        if is_self_signed(last):
            return Chain(tuple(chain), ChainEnd.ROOT, common_name(last.subject))
        issuer = _issuer(last, given)
        if issuer is None or issuer in chain:
            return Chain(tuple(chain), _end(last, given, store), common_name(last.issuer))
        chain.append(issuer)
    return Chain(tuple(chain), ChainEnd.MISSING, common_name(chain[-1].issuer))


def is_self_signed(certificate: x509.Certificate) -> bool:
    """Whether a certificate vouches for itself."""
    return certificate.subject == certificate.issuer and signed_by(certificate, certificate)


def signed_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Whether the issuer's name fits and its key made the signature."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except InvalidSignature:
        return False
    except UNREADABLE:
        return False
    return True


def trusted(ca_file: str | None = None) -> tuple[bytes, ...]:
    """The certificates (DER) that this computer trusts, and those in ``ca_file``; empty when they cannot be read."""
    return system_store() + (_in_file(Path(ca_file)) if ca_file else ())


@functools.cache
def system_store() -> tuple[bytes, ...]:
    """The system's trust store as the ssl module sees it."""
    try:
        return tuple(ssl.create_default_context().get_ca_certs(binary_form=True))
    except (ssl.SSLError, OSError):
        return ()


def _in_file(path: Path) -> tuple[bytes, ...]:
    try:
        return tuple(one.public_bytes(Encoding.DER) for one in x509.load_pem_x509_certificates(path.read_bytes()))
    except (OSError, ValueError):
        return ()


def _issuer(certificate: x509.Certificate, pool: Iterable[x509.Certificate]) -> x509.Certificate | None:
    return next((one for one in pool if one.subject == certificate.issuer and signed_by(certificate, one)), None)


def _end(last: x509.Certificate, given: Iterable[x509.Certificate], store: Sequence[bytes]) -> ChainEnd:
    if _issuer(last, _named(last.issuer, store)):
        return ChainEnd.STORE
    if any(one.subject == last.issuer for one in given):
        return ChainEnd.BAD_SIGNATURE
    return ChainEnd.MISSING if store else ChainEnd.UNKNOWN


def _named(name: x509.Name, store: Sequence[bytes]) -> list[x509.Certificate]:
    wanted = name.public_bytes()
    return [x509.load_der_x509_certificate(one) for one in store if wanted in one]
