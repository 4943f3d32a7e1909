"""What the certificate that an appliance serves says about the time after the upgrade (R14)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509

from assistant.checks.chains import ChainEnd, build_chain
from assistant.checks.hostnames import common_name, covers, names_of
from assistant.checks.unreadable import UNREADABLE
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.site import Route

SOON = timedelta(days=30)


@dataclass(frozen=True)
class Served:
    """What an appliance served in a handshake."""

    chain: tuple[bytes, ...]
    """DER, its own certificate first."""
    trusted: bool | None
    """Whether this computer's store (or the given ``ca_file``) vouches for it; None: not tried."""
    accepted: bool = False
    """Whether the administrator compared its fingerprint and accepted it."""


def served_findings(
    served: Served | None, *, host: str, about: str, now: datetime, store: Sequence[bytes] = ()
) -> tuple[Finding, ...]:
    """Judge a served certificate. ``store``: what this computer trusts, DER (``chains.trusted``)."""
    try:
        judged = _judged(served, host, now, store) if served and served.chain else None
    except UNREADABLE:
        judged = None
    if served is None or judged is None:
        return tuple(_unknown(what, about, now) for what in _QUESTIONS)
    fingerprint = hashlib.sha256(served.chain[0]).hexdigest()
    return tuple(
        _finding(what, about, now, judgement, fingerprint) for what, judgement in zip(_QUESTIONS, judged, strict=True)
    )


Judged = tuple[Level, Message, Message | None]

_QUESTIONS = ("tls.trusted", "tls.certificate-expires", "tls.certificate-names", "tls.chain")
_RULES = {"tls.chain": ("R14",), "tls.certificate-expires": ("R2", "R14")}
_WHY = {
    "tls.chain": say("checks", "Clients that do not know the issuer may stay offline after a newly built package."),
    "tls.certificate-names": say("checks", "Clients refuse a certificate that was issued to another name."),
}


def _judged(served: Served, host: str, now: datetime, store: Sequence[bytes]) -> tuple[Judged, ...]:
    """In the order of ``_QUESTIONS``."""
    leaf = x509.load_der_x509_certificate(served.chain[0])
    rest = tuple(one for one in map(_parsed, served.chain[1:]) if one is not None)
    return _trust(served, leaf), _expiry(leaf, now), _names(leaf, host), _chain(leaf, rest, store)


def _finding(what: str, about: str, now: datetime, judged: Judged, detail: str = "") -> Finding:
    level, text, advice = judged
    why, rules = _WHY.get(what), _RULES.get(what, ())
    return Finding(what, level, about, text, why, advice, rules, Route.COMPUTER, now, detail)


def _parsed(der: bytes) -> x509.Certificate | None:
    try:
        return x509.load_der_x509_certificate(der)
    except UNREADABLE:
        return None


def _unknown(what: str, about: str, now: datetime) -> Finding:
    text = say("checks", "The certificate that the appliance serves could not be read.")
    advice = say("checks", "Check that this computer reaches the appliance by HTTPS, then run the checks again.")
    return _finding(what, about, now, (Level.UNKNOWN, text, advice))


def _trust(served: Served, leaf: x509.Certificate) -> Judged:
    if served.trusted:
        return Level.PASS, say("checks", "This computer trusts the certificate."), None
    if served.accepted:
        return Level.PASS, say("checks", "You compared the certificate and accepted it."), None
    advice = say("checks", "Compare its fingerprint with the one on the page {page}, then accept it.")
    level = Level.UNKNOWN if served.trusted is None else Level.FAIL
    text = say("checks", "This computer does not trust the certificate of {subject}, issued by {issuer}.")
    unknown = say(
        "checks", "Whether this computer trusts the certificate of {subject}, issued by {issuer}, was not checked."
    )
    told = unknown if served.trusted is None else text
    return (
        level,
        told(subject=common_name(leaf.subject), issuer=common_name(leaf.issuer)),
        advice(page=Label("appliance.certificates")),
    )


def _expiry(leaf: x509.Certificate, now: datetime) -> Judged:
    until, since = leaf.not_valid_after_utc, leaf.not_valid_before_utc
    if now > until:
        text = say("checks", "The served certificate expired on {until}.")(until=until)
        return Level.FAIL, text, say("checks", "Renew it before the upgrade.")
    if now < since:
        text = say("checks", "The served certificate is valid only from {since} on.")(since=since)
        return Level.FAIL, text, say("checks", "Check the clock of this computer and that of the appliance.")
    if until - now <= SOON:
        text = say("checks", "The served certificate expires on {until}, in {left}.")(until=until, left=until - now)
        return (
            Level.WARNING,
            text,
            say("checks", "Renew it before the upgrade, so that it does not expire in the middle of it."),
        )
    return Level.PASS, say("checks", "The served certificate is valid until {until}.")(until=until), None


def _names(leaf: x509.Certificate, host: str) -> Judged:
    if covers(leaf, host):
        return Level.PASS, say("checks", "The served certificate covers {host}.")(host=host), None
    text = say("checks", "The served certificate does not cover {host}, but {names}.")
    names = ", ".join(names_of(leaf)) or common_name(leaf.subject)
    advice = say("checks", "Assign the certificate that was issued to {host}: {page}, {control}.")
    return (
        Level.FAIL,
        text(host=host, names=names),
        advice(host=host, page=Label("appliance.certificates"), control=Label("certificates.assign_ip")),
    )


def _chain(leaf: x509.Certificate, rest: tuple[x509.Certificate, ...], store: Sequence[bytes]) -> Judged:
    chain = build_chain(leaf, rest, store)
    if chain.end is ChainEnd.ROOT and len(chain.certificates) == 1:
        text = say("checks", "The served certificate is self-signed: clients trust it only where it was installed.")
        advice = say("checks", "Make sure that every client has it, or install one from a certificate authority.")
        return Level.WARNING, text, advice
    if chain.complete:
        return Level.PASS, say("checks", "The chain is served completely, up to {issuer}.")(issuer=chain.anchor), None
    if chain.end is ChainEnd.UNKNOWN:
        text = say(
            "checks",
            "Whether clients know {issuer} could not be determined: this computer's trust store cannot be read.",
        )
        return Level.UNKNOWN, text(issuer=chain.anchor), _complete_it(chain.anchor)
    text = say("checks", "The chain is not served completely: {issuer} is missing.")
    return Level.WARNING, text(issuer=chain.anchor), _complete_it(chain.anchor)


def _complete_it(issuer: str) -> Message:
    text = say("checks", "Install the intermediate certificate of {issuer} on the appliance: {page}, {control}.")
    return text(issuer=issuer, page=Label("appliance.certificates"), control=Label("certificates.import"))
