"""Is a certificate export good for setting a site up again? Proven from the file alone (P0.6, R2, R28, R29)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from assistant.checks.bundle import Bundle, NotOpened, Trouble, read_bundle
from assistant.checks.certificate_checks import (
    Check,
    chain_check,
    dates_check,
    export_again,
    key_check,
    names_check,
    protected_check,
    public_part,
    served_check,
)
from assistant.checks.chains import build_chain, trusted
from assistant.checks.hostnames import common_name, names_of
from assistant.checks.unreadable import UNREADABLE
from assistant.domain.message import Message, say
from assistant.domain.observation import Proof
from assistant.domain.secret import Secret


@dataclass(frozen=True)
class CertificateProof:
    """What an export shows. What could not be read is empty or None."""

    checks: tuple[Check, ...]
    size: int = 0
    sha256: str = ""
    """Of the file."""
    fingerprint: str = ""
    """SHA-256 of the certificate, lower-case hex."""
    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    until: datetime | None = None
    days_left: int | None = None
    chain: tuple[str, ...] = ()
    """Names from the certificate upwards."""
    protected: bool | None = None

    @property
    def proofs(self) -> tuple[Proof, ...]:
        """For an observation."""
        return tuple(check.proof for check in self.checks)

    @property
    def ok(self) -> bool:
        """Whether everything is shown; what could not be told does not count as good."""
        return all(check.proof.shown for check in self.checks)

    @property
    def failed(self) -> tuple[str, ...]:
        """Ids of what is shown to be wrong."""
        return tuple(check.id for check in self.checks if check.proof.shown is False)

    @property
    def advice(self) -> Message | None:
        """What to do about the first thing that is wrong or could not be told."""
        return next((check.advice for check in self.checks if not check.proof.shown), None)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """For the evidence of an observation."""
        until = self.until.isoformat() if self.until else ""
        found = {"size": str(self.size), "sha256": self.sha256, "certificate": self.fingerprint, "until": until}
        return tuple((name, text) for name, text in found.items() if text)


def inspect_export(
    path: Path,
    passphrase: Secret | None,
    *,
    host: str,
    served: Sequence[bytes],
    now: datetime,
    ca_file: str | None = None,
) -> CertificateProof:
    """Open an export and prove it, one thing after the other. Never raises for what is in the file.

    ``served``: the certificates that the appliance serves, DER, its own first; empty when that is not known.
    ``ca_file``: roots that the administrator trusts beside the system's (``Trust.ca_file``).
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        return CertificateProof((_not_there(path, error),))
    try:
        bundle = read_bundle(data, passphrase.reveal() if passphrase else "")
        return _proof(data, bundle, path, host, served, now, trusted(ca_file))
    except NotOpened as error:
        refused = error
    except UNREADABLE as error:
        refused = NotOpened(Trouble.DAMAGED, str(error))
    return CertificateProof((_not_opened(path, refused),), len(data), hashlib.sha256(data).hexdigest())


def _proof(
    data: bytes,
    bundle: Bundle,
    path: Path,
    host: str,
    served: Sequence[bytes],
    now: datetime,
    store: Sequence[bytes],
) -> CertificateProof:
    digest = hashlib.sha256(data).hexdigest()
    opened = Check("opens", Proof(say("checks", "The file {file} opens.")(file=path.name), shown=True))
    leaf = _leaf(bundle, served)
    if leaf is None:
        return CertificateProof((opened, _no_certificate()), len(data), digest)
    chain = build_chain(leaf, bundle.certificates, store)
    return CertificateProof(
        checks=(
            opened,
            key_check(leaf, bundle.keys),
            chain_check(chain),
            names_check(leaf, host),
            dates_check(chain, now),
            served_check(leaf, served),
            protected_check(has_key=bool(bundle.keys), protected=bundle.protected),
        ),
        size=len(data),
        sha256=digest,
        fingerprint=leaf.fingerprint(SHA256()).hex(),
        subject=common_name(leaf.subject),
        issuer=common_name(leaf.issuer),
        names=names_of(leaf),
        until=leaf.not_valid_after_utc,
        days_left=(leaf.not_valid_after_utc - now).days,
        chain=tuple(common_name(one.subject) for one in chain.certificates),
        protected=bundle.protected if bundle.keys else None,
    )


def _leaf(bundle: Bundle, served: Sequence[bytes]) -> x509.Certificate | None:
    """The certificate that the export is about: the key's, else the served one, else the first that issued no other."""
    keys = {public_part(key.public_key()) for key in bundle.keys}
    issuers = {one.issuer.public_bytes() for one in bundle.certificates if one.issuer != one.subject}
    by_key = [one for one in bundle.certificates if public_part(one.public_key()) in keys]
    by_use = [one for one in bundle.certificates if one.public_bytes(Encoding.DER) in served[:1]]
    ends = [one for one in bundle.certificates if one.subject.public_bytes() not in issuers]
    return next(iter((*by_key, *by_use, *ends, *bundle.certificates)), None)


# ── Not even opened ──────────────────────────────────────────────────────────────────────────────────


def _not_there(path: Path, error: OSError) -> Check:
    text = say("checks", "The file {file} cannot be read on this computer.")(file=path.name)
    return Check("file", Proof(text, shown=False, detail=str(error)), export_again())


def _not_opened(path: Path, error: NotOpened) -> Check:
    text, advice = _WHY_NOT_OPENED[error.trouble]
    proof = Proof(text(file=path.name), shown=False, detail=error.detail)
    return Check(error.trouble.value, proof, advice or export_again())


_WHY_NOT_OPENED: dict[Trouble, tuple[Message, Message | None]] = {
    Trouble.WRONG_PASSPHRASE: (
        say("checks", "The passphrase does not open {file}."),
        say("checks", "Type the passphrase again. If it is certainly the right one, export the certificate again."),
    ),
    Trouble.PASSPHRASE_NEEDED: (
        say("checks", "{file} is protected, and no passphrase was given."),
        say("checks", "Type the passphrase that was set when the certificate was exported."),
    ),
    Trouble.DAMAGED: (say("checks", "{file} is damaged or incomplete."), None),
    Trouble.NOT_AN_EXPORT: (say("checks", "{file} is not a certificate export."), None),
    Trouble.UNSUPPORTED: (
        say("checks", "{file} is protected in a way that this computer cannot read, so nothing could be verified."),
        say(
            "checks",
            "Open the file with another tool and save it again as PKCS#12 with a passphrase, then choose that file.",
        ),
    ),
}


def _no_certificate() -> Check:
    return Check(
        "no-certificate", Proof(say("checks", "There is no certificate in the file."), shown=False), export_again()
    )
