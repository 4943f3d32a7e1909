"""Certificate exports opened: PKCS#12, PEM (PKCS#8 or traditional keys), DER, PKCS#7, or a zip of those.

In which form an appliance exports is not public (product-facts 11): all the usual ones are read.
"""

from __future__ import annotations

import base64
import binascii
import enum
import io
import lzma
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import load_der_private_key, load_pem_private_key, pkcs7, pkcs12

from assistant.checks.unreadable import UNREADABLE

T = TypeVar("T")

LARGEST = 8 * 2**20
"""Bytes. A hundred certificates take a hundredth of it; what is larger is something else."""

_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----\r?\n.*?-----END \1-----", re.DOTALL)
_BEGIN = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----")
_CERTIFICATES = (b"CERTIFICATE", b"X509 CERTIFICATE", b"TRUSTED CERTIFICATE")


class Trouble(enum.Enum):
    """Why an export did not open."""

    WRONG_PASSPHRASE = "wrong-passphrase"  # noqa: S105
    PASSPHRASE_NEEDED = "passphrase-needed"  # noqa: S105
    DAMAGED = "damaged"
    NOT_AN_EXPORT = "not-an-export"
    UNSUPPORTED = "unsupported"


class NotOpened(Exception):
    """An export did not open."""

    def __init__(self, trouble: Trouble, detail: str = "") -> None:
        super().__init__(f"{trouble.value}: {detail}")
        self.trouble = trouble
        self.detail = detail


@dataclass(frozen=True)
class Bundle:
    """What is in an export. ``protected``: nobody gets at the keys without the passphrase."""

    keys: tuple[PrivateKeyTypes, ...]
    certificates: tuple[x509.Certificate, ...]
    protected: bool


def read_bundle(data: bytes, passphrase: str) -> Bundle:
    """Open an export; an empty passphrase stands for none. Raises NotOpened."""
    if len(data) > LARGEST:
        raise NotOpened(Trouble.NOT_AN_EXPORT, f"{len(data)} bytes")
    secret = passphrase.encode() or None
    if data.startswith(b"PK\x03\x04"):
        return _read_zip(data, secret)
    if _BEGIN.search(data):
        return _read_pem(data, secret)
    if data.startswith(b"\x30") and len(data) > 4:
        return _read_der(data, secret)
    raise NotOpened(Trouble.NOT_AN_EXPORT, data[:40].decode(errors="replace"))


_ZIP_DAMAGE = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, ValueError, EOFError, OSError)

# ── Zip ──────────────────────────────────────────────────────────────────────────────────────────────


def _read_zip(data: bytes, secret: bytes | None) -> Bundle:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if sum(member.file_size for member in members) > LARGEST:
                raise NotOpened(Trouble.NOT_AN_EXPORT, "the content is too large")
            found = [_read_member(archive, member, secret) for member in members]
    except NotImplementedError as error:
        raise NotOpened(Trouble.UNSUPPORTED, str(error)) from error
    except _ZIP_DAMAGE as error:
        raise NotOpened(Trouble.DAMAGED, str(error)) from error
    return _joined([bundle for bundle in found if bundle])


def _read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, secret: bytes | None) -> Bundle | None:
    locked = bool(member.flag_bits & 1)
    if locked and secret is None:
        raise NotOpened(Trouble.PASSPHRASE_NEEDED, member.filename)
    try:
        content = archive.read(member, pwd=secret if locked else None)
    except NotImplementedError:
        raise  # a RuntimeError too
    except RuntimeError as error:
        raise NotOpened(Trouble.WRONG_PASSPHRASE, str(error)) from error
    try:
        bundle = read_bundle(content, (secret or b"").decode())
    except NotOpened as error:
        if error.trouble is Trouble.NOT_AN_EXPORT:
            return None  # a read-me beside the certificates
        raise
    return Bundle(bundle.keys, bundle.certificates, bundle.protected or (locked and bool(bundle.keys)))


def _joined(bundles: list[Bundle]) -> Bundle:
    if not bundles:
        raise NotOpened(Trouble.NOT_AN_EXPORT, "no certificate in the archive")
    keys = tuple(key for bundle in bundles for key in bundle.keys)
    certificates = tuple(one for bundle in bundles for one in bundle.certificates)
    return Bundle(keys, certificates, all(bundle.protected for bundle in bundles if bundle.keys))


# ── PEM ──────────────────────────────────────────────────────────────────────────────────────────────


def _read_pem(data: bytes, secret: bytes | None) -> Bundle:
    blocks = [(match[1], match[0]) for match in _BLOCK.finditer(data)]
    if len(blocks) != len(_BEGIN.findall(data)):
        raise NotOpened(Trouble.DAMAGED, "a block has no end")
    certificates: list[x509.Certificate] = []
    keys: list[tuple[PrivateKeyTypes, bool]] = []
    for label, block in blocks:
        if label in _CERTIFICATES:
            certificates.append(_parsed(x509.load_pem_x509_certificate, block))
        elif label == b"PKCS7":
            certificates += _parsed(pkcs7.load_pem_pkcs7_certificates, block)
        elif label.endswith(b"PRIVATE KEY"):
            keys.append(_read_key(label, block, secret))
    return Bundle(tuple(key for key, _ in keys), tuple(certificates), all(locked for _, locked in keys))


def _read_key(label: bytes, block: bytes, secret: bytes | None) -> tuple[PrivateKeyTypes, bool]:
    locked = label.startswith(b"ENCRYPTED") or b"Proc-Type: 4,ENCRYPTED" in block
    _check_complete(block, label)
    if locked and secret is None:
        raise NotOpened(Trouble.PASSPHRASE_NEEDED, label.decode())
    return _parsed(lambda data: load_pem_private_key(data, secret if locked else None), block, locked=locked), locked


def _check_complete(block: bytes, label: bytes) -> None:
    """A truncated key must not pass for one with another passphrase."""
    body = b"".join(line for line in block.splitlines()[1:-1] if b":" not in line)
    try:
        content = base64.b64decode(body, validate=True)
    except binascii.Error as error:
        raise NotOpened(Trouble.DAMAGED, str(error)) from error
    whole = len(content) % 8 == 0 if b"DEK-Info" in block else _announced(content) == len(content)
    if not whole:
        raise NotOpened(Trouble.DAMAGED, f"{label.decode()} is incomplete")


# ── DER ──────────────────────────────────────────────────────────────────────────────────────────────


def _read_der(data: bytes, secret: bytes | None) -> Bundle:
    announced = _announced(data)
    if announced is not None and announced > len(data):
        raise NotOpened(Trouble.DAMAGED, f"{announced - len(data)} bytes are missing")
    if _is_pfx(data):
        return _read_pkcs12(data, secret)
    for load in (_one_certificate, pkcs7.load_der_pkcs7_certificates):
        try:
            return Bundle((), tuple(load(data)), protected=True)
        except UNREADABLE:
            continue
    try:
        return Bundle((load_der_private_key(data, None),), (), protected=False)
    except UNREADABLE as error:
        raise NotOpened(Trouble.NOT_AN_EXPORT, str(error)) from error


def _one_certificate(data: bytes) -> list[x509.Certificate]:
    return [x509.load_der_x509_certificate(data)]


def _read_pkcs12(data: bytes, secret: bytes | None) -> Bundle:
    try:
        return _of_pkcs12(_parsed(lambda content: pkcs12.load_pkcs12(content, secret), data, locked=True), secret)
    except NotOpened as error:
        if error.trouble is not Trouble.WRONG_PASSPHRASE:
            raise
        if secret is None:
            raise NotOpened(Trouble.PASSPHRASE_NEEDED, error.detail) from error
        return _read_unprotected(data, error)


def _read_unprotected(data: bytes, refused: NotOpened) -> Bundle:
    """A passphrase was given, but perhaps none was set."""
    try:
        return _of_pkcs12(pkcs12.load_pkcs12(data, None), None)
    except UNREADABLE:
        raise refused from None


def _of_pkcs12(content: pkcs12.PKCS12KeyAndCertificates, secret: bytes | None) -> Bundle:
    first = [content.cert] if content.cert else []
    certificates = tuple(one.certificate for one in (*first, *content.additional_certs))
    return Bundle((content.key,) if content.key else (), certificates, protected=secret is not None)


def _parsed(load: Callable[[bytes], T], data: bytes, *, locked: bool = False) -> T:
    """Let cryptography read it; tell a wrong passphrase from damage by what it says."""
    try:
        return load(data)
    except UnsupportedAlgorithm as error:
        raise NotOpened(Trouble.UNSUPPORTED, str(error)) from error
    except UNREADABLE as error:
        refused = locked and str(error).startswith(("Invalid password", "Incorrect password"))
        raise NotOpened(Trouble.WRONG_PASSPHRASE if refused else Trouble.DAMAGED, str(error)) from error


def _is_pfx(data: bytes) -> bool:
    """PFX ::= SEQUENCE { version INTEGER (3), … (RFC 7292)."""
    header = 2 if data[1] < 0x80 else 2 + (data[1] & 0x7F)
    return data[header : header + 3] == b"\x02\x01\x03"


def _announced(data: bytes) -> int | None:
    """How long a DER value says it is, header included; None for the indefinite form."""
    if len(data) < 2 or data[1] == 0x80:
        return None
    if data[1] < 0x80:
        return 2 + data[1]
    count = data[1] & 0x7F
    return 2 + count + int.from_bytes(data[2 : 2 + count])
