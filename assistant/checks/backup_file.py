"""Is a file a settings backup? Its format is not public (product-facts 3): what can be told is what it is *not*.

A wrong sign-in may come back as HTTP 200 with the words ``Invalid credentials`` (product-facts 1b), an expired session
as a sign-in page, an error as XML or JSON: all of these have been saved as backups by scripts before.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.message import Label, Message, Size, say
from assistant.domain.observation import Proof

SMALLEST = 1024
"""Bytes. Even the settings of a new site, compressed, take more."""

_SAMPLE = 64 * 1024
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body", b"<!--")


@dataclass(frozen=True)
class BackupProof:
    """What a file shows of being a backup. ``sha256`` is empty when there was nothing to read."""

    size: int
    sha256: str
    looks_like_error: Message | None
    """What it is instead, when that can be told."""
    proofs: tuple[Proof, ...]
    advice: Message | None = None

    @property
    def ok(self) -> bool:
        """Whether everything that can be shown is shown."""
        return all(proof.shown for proof in self.proofs)

    @property
    def facts(self) -> tuple[tuple[str, str], ...]:
        """For the evidence of an observation."""
        return (("size", str(self.size)), ("sha256", self.sha256))


def inspect_backup(path: Path) -> BackupProof:
    """Look at a backup file on this computer. Never raises: a file that cannot be read is not shown to be there."""
    try:
        with path.open("rb") as file:
            sample = file.read(_SAMPLE)
            file.seek(0)
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except OSError as error:
        return _not_there(path, error)
    wrong = _what_instead(sample, size)
    proofs = (_there(path, size), _big_enough(size), _no_error(wrong, sample), _hashed(digest))
    good = all(proof.shown for proof in proofs)
    return BackupProof(size, digest, wrong, proofs, None if good else _make_again())


def _not_there(path: Path, error: OSError) -> BackupProof:
    text = say("checks", "The backup {file} cannot be read on this computer.")(file=path.name)
    return BackupProof(0, "", None, (Proof(text, shown=False, detail=str(error)),), _make_again())


def _make_again() -> Message:
    text = say("checks", "Delete this file and make the backup again: {page}, {button}.")
    return text(page=Label("login.software_management"), button=Label("backup.download"))


def _there(path: Path, size: int) -> Proof:
    if size == 0:
        return Proof(say("checks", "The backup {file} is empty.")(file=path.name), shown=False)
    text = say("checks", "The backup {file} is on this computer: {size}.")
    return Proof(text(file=path.name, size=Size(size)), shown=True)


def _big_enough(size: int) -> Proof:
    if size < SMALLEST:
        text = say("checks", "At {size} the file is too small to be a backup.")
        return Proof(text(size=Size(size)), shown=False)
    return Proof(say("checks", "The file is large enough for a backup."), shown=True)


def _no_error(wrong: Message | None, sample: bytes) -> Proof:
    if wrong is None:
        return Proof(say("checks", "The file is not an error page."), shown=True)
    return Proof(wrong, shown=False, detail=sample[:200].decode(errors="replace"))


def _hashed(digest: str) -> Proof:
    return Proof(say("checks", "Its SHA-256 is recorded."), shown=True, detail=digest)


def _what_instead(sample: bytes, size: int) -> Message | None:
    text = sample.removeprefix(b"\xef\xbb\xbf").lstrip()
    lower = text[:200].lower()
    if b"invalid credentials" in lower:
        return say(
            "checks", "Instead of sending a backup, the appliance answered that the user name or password is wrong."
        )
    if lower.startswith(_HTML):
        return say("checks", "Instead of a backup, the appliance sent a web page.")
    if lower.startswith(b"<"):
        return say("checks", "Instead of a backup, the appliance sent an XML answer.")
    if _is_json(text, whole=size <= _SAMPLE):
        return say("checks", "Instead of a backup, the appliance sent a JSON answer.")
    if size <= _SAMPLE and _is_text(text):
        return say("checks", "Instead of a backup, the appliance sent plain text.")
    return None


def _is_json(text: bytes, *, whole: bool) -> bool:
    if text[:1] not in (b"{", b"["):
        return False
    if not whole:
        return _is_text(text)
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _is_text(text: bytes) -> bool:
    try:
        return bool(text) and all(sign.isprintable() or sign.isspace() for sign in text.decode())
    except UnicodeDecodeError:
        return False
