"""TLS: whom to believe, and what a server shows.

A connection is handed out only after its other end has been checked on that very connection: by the system's trust
store and a CA file, or by the exact fingerprint of the leaf that the administrator accepted. There is no way round it.
"""

from __future__ import annotations

import functools
import socket
import ssl
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.appliance import certificate, trouble
from assistant.appliance.certificate import ServedCertificate, fingerprint_of
from assistant.appliance.endpoint import Endpoint
from assistant.appliance.identity import Identity, certificate_changed
from assistant.appliance.wire import Plug, Stream, dial, secure
from assistant.domain.access import Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import CertificateUntrusted, FileTrouble
from assistant.domain.message import Label, say
from assistant.resolving.resolver import Resolver

DIAL_TIMEOUT = 10.0
"""Seconds for the connection and again for the handshake."""


class Verifier:
    """Makes connections to one endpoint whose certificate has been checked."""

    def __init__(
        self, endpoint: Endpoint, trust: Trust, identity: Identity | None = None, timeout: float = DIAL_TIMEOUT
    ) -> None:
        self.endpoint = endpoint
        self.identity = identity or Identity(endpoint.address)
        self._trust = trust
        self._accepted = frozenset(fingerprint.replace(":", "").lower() for fingerprint in trust.accepted)
        self._timeout = timeout

    def connect(self, cancel: Cancel) -> Stream:
        """An open, checked connection; not a byte of HTTP has been sent on it.

        Raises NotFound, Refused, TimedOut, ReachError, TlsError, CertificateUntrusted, CertificateChanged, Cancelled.
        """
        try:
            stream = self._by_fingerprint(cancel) if self._accepted else None
            return stream or self._by_authority(cancel)
        except OSError as exc:  # cut between the handshake and the look at the certificate
            cancel.check()
            raise trouble.not_reached(exc, self.endpoint.address) from exc

    def look(self, cancel: Cancel, now: datetime | None = None) -> ServedCertificate:
        """What the server shows, and whether it is trusted. Sends no request; trust is an answer here, not an error."""
        chain, objection = self._seen(cancel)
        if fingerprint_of(chain[0]) in self._accepted:
            objection = None
        return certificate.read(self.endpoint, chain, objection, now or datetime.now(UTC))

    def open(self, context: ssl.SSLContext, cancel: Cancel) -> tuple[ssl.SSLSocket, Plug]:
        """Dial and shake hands; the caller owns both. Raises the ReachError branch, or ssl.SSLCertVerificationError."""
        try:
            raw = dial(*self.endpoint.place(cancel), self._timeout, cancel)
            return _secured(raw, context, self.endpoint.host, cancel)
        except ssl.SSLCertVerificationError:
            raise
        except (OSError, UnicodeError) as exc:
            cancel.check()
            problem = exc if isinstance(exc, OSError) else OSError(str(exc))
            raise trouble.not_reached(problem, self.endpoint.address) from exc

    def _by_fingerprint(self, cancel: Cancel) -> Stream | None:
        with _Opened(self, seeing(), cancel) as opened:
            fingerprint = _leaf(opened.sock)
            if fingerprint not in self._accepted:
                return None
            self.identity.saw_certificate(fingerprint)
            return opened.keep()

    def _by_authority(self, cancel: Cancel) -> Stream:
        try:
            with _Opened(self, self._checker(), cancel) as opened:
                self.identity.saw_certificate(_leaf(opened.sock))
                return opened.keep()
        except ssl.SSLCertVerificationError as exc:
            raise self._untrusted(exc, cancel) from exc

    def _untrusted(self, exc: ssl.SSLCertVerificationError, cancel: Cancel) -> CertificateUntrusted:
        with _Opened(self, seeing(), cancel) as opened:
            chain = served_chain(opened.sock)
        served = certificate.read(self.endpoint, chain, exc, datetime.now(UTC))
        if self._accepted:
            return certificate_changed(self.endpoint.address, ", ".join(sorted(self._accepted)), served.fingerprint)
        return _not_trusted(served, exc)

    def _seen(self, cancel: Cancel) -> tuple[tuple[bytes, ...], ssl.SSLCertVerificationError | None]:
        """The chain, and why it is not trusted: a second handshake is for those that are not."""
        try:
            with _Opened(self, self._checker(), cancel) as opened:
                return served_chain(opened.sock), None
        except ssl.SSLCertVerificationError as exc:
            objection = exc
        with _Opened(self, seeing(), cancel) as opened:
            return served_chain(opened.sock), objection

    def _checker(self) -> ssl.SSLContext:
        return checking(self._trust.ca_file)


class _Opened:
    """A connection that is closed again unless it is kept."""

    def __init__(self, verifier: Verifier, context: ssl.SSLContext, cancel: Cancel) -> None:
        self.sock, self._plug = verifier.open(context, cancel)
        self._kept = False

    def __enter__(self) -> _Opened:
        return self

    def keep(self) -> Stream:
        self._kept = True
        return Stream(self.sock, self._plug)

    def __exit__(self, *_: object) -> None:
        if not self._kept:
            self._plug.close()
            self.sock.close()


def look(
    address: str,
    resolver: Resolver | None = None,
    trust: Trust | None = None,
    *,
    cancel: Cancel | None = None,
    timeout: float = DIAL_TIMEOUT,
    now: datetime | None = None,
) -> ServedCertificate:
    """Who answers at ``address``: shakes hands, reads the certificate and hangs up. ``timeout`` in seconds.

    Raises NotFound, Refused, TimedOut, ReachError, TlsError, Cancelled; an untrusted certificate is no error here.
    """
    verifier = Verifier(Endpoint.of(address, resolver), trust or Trust(), timeout=timeout)
    return verifier.look(cancel or Cancel(), now)


def checking(ca_file: str | None) -> ssl.SSLContext:
    """A context that believes the system's trust store, and ``ca_file`` if given. Raises FileTrouble.

    Kept while its files are the same: reading the system's store takes 20 ms, and each API call is a connection. Where
    OpenSSL has the store it is shared by all threads; where the system itself judges, each thread has one of its own,
    for the library that asks it shakes hands with one at a time, and an appliance that installs may take its time.
    """
    if sys.platform in _JUDGES:
        return _judged(ca_file, _stamp(ca_file), threading.get_ident())
    store = _store()
    return _by_openssl(ca_file, _stamp(ca_file), store, _stamp(store))


_JUDGES = ("win32", "darwin")
"""Systems with a trust store that is asked, not read."""
_STORES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)
"""Where distributions keep their authorities, for an OpenSSL that was built elsewhere and looks for them elsewhere."""


def _store() -> str | None:
    """The file that OpenSSL reads by itself, or one that a distribution has; None: OpenSSL looks into its folder."""
    paths = ssl.get_default_verify_paths()
    if paths.cafile:
        return paths.cafile
    return next((file for file in _STORES if Path(file).is_file()), None)


def _stamp(file: str | None) -> int:
    """Tells whether a file is still the same; 0 when there is none, and reading it will tell why."""
    try:
        return Path(file).stat().st_mtime_ns if file else 0
    except OSError:
        return 0


@functools.lru_cache(maxsize=8)
def _by_openssl(ca_file: str | None, stamp: int, store: str | None, store_stamp: int) -> ssl.SSLContext:
    del stamp, store_stamp
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.set_default_verify_paths()
    if store is not None and store != ssl.get_default_verify_paths().cafile:
        context.load_verify_locations(cafile=store)
    return _believing(context, ca_file)


@functools.lru_cache(maxsize=64)
def _judged(ca_file: str | None, stamp: int, thread: int) -> ssl.SSLContext:
    del stamp, thread
    import truststore

    return _believing(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca_file)


def _believing(context: ssl.SSLContext, ca_file: str | None) -> ssl.SSLContext:
    context.set_alpn_protocols(["http/1.1"])
    _mind_the_end(context)
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=str(Path(ca_file)))
        except OSError as exc:
            raise _bad_ca_file(ca_file, exc) from exc
    return context


def seeing() -> ssl.SSLContext:
    """A context that judges nothing: only for looking at a certificate, and where its fingerprint is compared next."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["http/1.1"])
    _mind_the_end(context)
    return context


def _mind_the_end(context: ssl.SSLContext) -> None:
    """A connection that breaks off is an error, not the end of an answer; some builds of Python think otherwise."""
    context.options &= ~getattr(ssl, "OP_IGNORE_UNEXPECTED_EOF", 0)


def served_chain(sock: ssl.SSLSocket) -> tuple[bytes, ...]:
    """The certificates as served, leaf first, in DER; where Python cannot tell the chain, the leaf alone."""
    source: Any = sock if hasattr(sock, "get_unverified_chain") else getattr(sock, "_sslobj", None)
    served = source.get_unverified_chain() if hasattr(source, "get_unverified_chain") else None
    leaf = sock.getpeercert(binary_form=True) or b""
    return tuple(map(_der, served)) if served else (leaf,)


def _der(served: Any) -> bytes:
    return served if isinstance(served, bytes) else ssl.PEM_cert_to_DER_cert(served.public_bytes())


def _leaf(sock: ssl.SSLSocket) -> str:
    return fingerprint_of(sock.getpeercert(binary_form=True) or b"")


def _secured(raw: socket.socket, context: ssl.SSLContext, name: str, cancel: Cancel) -> tuple[ssl.SSLSocket, Plug]:
    try:
        plug = Plug(raw, cancel)
    except BaseException:
        raw.close()
        raise
    try:
        return secure(raw, context, name), plug
    except BaseException:
        plug.close()
        raise


def _not_trusted(served: ServedCertificate, exc: ssl.SSLCertVerificationError) -> CertificateUntrusted:
    return CertificateUntrusted(
        say("appliance", "The certificate of {address} is not trusted. Nothing was sent. {reason}")(
            address=served.address, reason=served.reason or certificate.no_reason()
        ),
        say(
            "appliance",
            "Compare the fingerprint with the one that {page} shows and accept it if they are equal, or name the "
            "file with your authority's certificate. Otherwise ask whoever looks after the network.",
        )(page=Label("appliance.certificates")),
        exc.verify_message or str(exc),
        fingerprint=served.fingerprint,
    )


def _bad_ca_file(ca_file: str, exc: OSError) -> FileTrouble:
    return FileTrouble(
        say("appliance", "The file with the authority's certificate, {file}, cannot be used.")(file=ca_file),
        say("appliance", "Choose a file with one or more certificates in PEM form that you may read.")(),
        f"{type(exc).__name__}: {exc}",
    )
