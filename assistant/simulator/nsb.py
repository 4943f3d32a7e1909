"""Backup files of a simulated site. The real format is not public (product-facts 3): an opaque binary here too."""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import secrets
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

_PLAIN = b"NSB\x1a\x00"
_SEALED = b"NSB\x1a\x01"
_HISTORY = 180_000
_SETTINGS = 40_000


class WrongPassword(ValueError):
    """A sealed backup that this password does not open: it is another one, or the file is damaged."""


def pack(facts: dict[str, Any], password: str, *, history: bool) -> bytes:
    """A backup that holds these facts, sealed with the password unless that is empty."""
    filler = random.Random(json.dumps(facts, sort_keys=True))  # noqa: S311 - stands for logs and settings
    body = json.dumps({**facts, "history": history}).encode() + b"\n"
    content = gzip.compress(body + filler.randbytes(_SETTINGS + (_HISTORY if history else 0)), mtime=0)
    if not password:
        return _PLAIN + content + hashlib.sha256(content).digest()
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    return _SEALED + salt + nonce + AESGCM(_key(password, salt)).encrypt(nonce, content, _SEALED)


def unpack(data: bytes, password: str) -> dict[str, Any]:
    """The facts in a backup. Raises WrongPassword, and ValueError when it is damaged or no backup."""
    content = _opened(data, password)
    found: dict[str, Any] = json.loads(gzip.decompress(content).partition(b"\n")[0])
    return found


def _opened(data: bytes, password: str) -> bytes:
    head, rest = data[:5], data[5:]
    if head == _PLAIN:
        content, digest = rest[:-32], rest[-32:]
        if hashlib.sha256(content).digest() != digest:
            raise ValueError("the backup is damaged")
        return content
    if head != _SEALED:
        raise ValueError("not a backup")
    try:
        return AESGCM(_key(password, rest[:16])).decrypt(rest[16:28], rest[28:], _SEALED)
    except Exception as error:
        raise WrongPassword("the backup is damaged or the password is wrong") from error


def _key(password: str, salt: bytes) -> bytes:
    return Scrypt(salt=salt, length=32, n=2**13, r=8, p=1).derive(password.encode())
