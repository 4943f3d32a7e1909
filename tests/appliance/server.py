"""A very small TLS server that does exactly what a test tells it, and writes down every byte it got."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from types import TracebackType
from urllib.parse import parse_qsl, urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

NOW = dt.datetime.now(dt.UTC)
DAY = dt.timedelta(days=1)
PAGE = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Identity:
    """A certificate with its key, and what a server sends with it, as a PEM file."""

    file: Path
    leaf: x509.Certificate

    @property
    def fingerprint(self) -> str:
        return self.leaf.fingerprint(hashes.SHA256()).hex()


class Authority:
    """Issues certificates for tests."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Test Root")])
        self.cert = _sign(self.name, self.name, self._key.public_key(), self._key, (), -DAY, DAY * 30, authority=True)
        self.file = folder / "root.pem"
        self.file.write_bytes(self.cert.public_bytes(serialization.Encoding.PEM))
        self._count = 0

    def issue(
        self,
        *names: str,
        since: dt.timedelta = -DAY,
        until: dt.timedelta = DAY,
        self_signed: bool = False,
        with_root: bool = False,
    ) -> Identity:
        """A certificate for these names; ``since`` and ``until`` count from now."""
        self._count += 1
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, names[0] if names else f"box {self._count}")])
        issuer, signer = (subject, key) if self_signed else (self.name, self._key)
        leaf = _sign(subject, issuer, key.public_key(), signer, names, since, until)
        file = self._folder / f"leaf-{self._count}.pem"
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        chain = [leaf, self.cert] if with_root else [leaf]
        file.write_bytes(private + b"".join(cert.public_bytes(serialization.Encoding.PEM) for cert in chain))
        return Identity(file, leaf)


def _sign(
    subject: x509.Name,
    issuer: x509.Name,
    public: ec.EllipticCurvePublicKey,
    signer: ec.EllipticCurvePrivateKey,
    names: Iterable[str],
    since: dt.timedelta,
    until: dt.timedelta,
    *,
    authority: bool = False,
) -> x509.Certificate:
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(NOW + since)
        .not_valid_after(NOW + until)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if told := [_general_name(name) for name in names]:
        builder = builder.add_extension(x509.SubjectAlternativeName(told), critical=False)
    return builder.sign(signer, hashes.SHA256())


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


@dataclass
class Request:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def form(self) -> dict[str, str]:
        return dict(parse_qsl(self.body.decode(), keep_blank_values=True))


@dataclass
class Reply:
    """What is sent back; ``raw`` instead of everything else if given; ``then`` says how the connection ends."""

    body: bytes = b""
    status: int = 200
    kind: str = "text/plain"
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    then: str = "close"
    """close, reset (no proper end), stall (say nothing more until the test is over)."""

    def wire(self) -> bytes:
        if self.raw is not None:
            return self.raw
        head = {"Content-Type": self.kind, "Content-Length": str(len(self.body)), **self.headers}
        lines = "".join(f"{name}: {value}\r\n" for name, value in head.items() if value)
        return f"HTTP/1.1 {self.status} Test\r\n{lines}Connection: close\r\n\r\n".encode() + self.body


def html(text: str, status: int = 200, **headers: str) -> Reply:
    return Reply(f"<!DOCTYPE html><html>{text}</html>".encode(), status, PAGE, dict(headers))


def xml(text: str, status: int = 200) -> Reply:
    return Reply(f'<?xml version="1.0"?>{text}'.encode(), status, "text/xml; charset=UTF-8")


def as_json(data: object, status: int = 200, **headers: str) -> Reply:
    return Reply(json.dumps(data).encode(), status, "application/json", dict(headers))


def redirect(location: str, status: int = 302, **headers: str) -> Reply:
    return Reply(b"", status, "", {"Location": location, **headers})


Handler = Callable[[Request], Reply]


class TinyServer:
    """Listens on loopback until it is closed. ``bytes_seen`` is all that came after the handshake."""

    def __init__(self, identity: Identity, handler: Handler | None = None) -> None:
        self.handler = handler or (lambda _: Reply(b"hello"))
        self.requests: list[Request] = []
        self.bytes_seen = bytearray()
        self.handshakes = 0
        self.reset_next = 0
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []
        self.present(identity)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.02)
        self.port: int = self._listener.getsockname()[1]
        self._start(self._serve)

    def present(self, identity: Identity) -> None:
        """Show this certificate from now on."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(identity.file)
        self._context = context
        self.identity = identity

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.port}"

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                raw, _ = self._listener.accept()
            except TimeoutError:
                continue
            self._start(lambda raw=raw: self._talk(raw))  # type: ignore[misc]

    def _talk(self, raw: socket.socket) -> None:
        raw.settimeout(20)
        with contextlib.suppress(OSError):
            if self.reset_next > 0:
                self.reset_next -= 1
                raw.close()
                return
            with self._context.wrap_socket(raw, server_side=True, suppress_ragged_eofs=False) as sock:
                self.handshakes += 1
                self._exchange(sock)
        raw.close()

    def _exchange(self, sock: ssl.SSLSocket) -> None:
        request = self._read(sock)
        if request is None:
            return
        self.requests.append(request)
        reply = self.handler(request)
        sock.sendall(reply.wire())
        if reply.then == "stall":
            self._over.wait(20)
        elif reply.then == "close":
            with contextlib.suppress(OSError):
                sock.unwrap()

    def _read(self, sock: ssl.SSLSocket) -> Request | None:
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = sock.recv(65536)
            if not chunk:
                return None
            self.bytes_seen += chunk
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        while len(body) < int(headers.get("content-length", "0")):
            chunk = sock.recv(65536)
            self.bytes_seen += chunk
            body += chunk
        method, target, _ = first.split(" ")
        return Request(method, target, headers, body)

    def __enter__(self) -> TinyServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join(5)
        self._listener.close()
