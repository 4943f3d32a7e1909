"""Is a file an extract of session data (R20b)? It may come of the API, of a database or of a report: any form will do.

What can be told is what it is *not*: an error that was saved instead (product-facts 1b, 2j), or nothing at all.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from assistant.domain.message import Message, Size, plain, say
from assistant.domain.observation import Proof

_SAMPLE = 64 * 1024
_HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
_SESSION = b"<session "
_CHUNK = 1 << 20


@dataclass(frozen=True)
class SessionFile:
    """What a file shows. ``sha256`` is empty when there was nothing to read."""

    size: int
    sha256: str
    sessions: int
    """As many as an answer of the reporting API lists; 0 for any other form."""
    proofs: tuple[Proof, ...]
    advice: Message | None = None

    @property
    def wrong(self) -> Message | None:
        """The first thing that is not shown."""
        return next((proof.text for proof in self.proofs if not proof.shown), None)


def inspect_sessions(path: Path) -> SessionFile:
    """Look at an extract on this computer, a piece at a time. Never raises."""
    try:
        with path.open("rb") as file:
            sample = file.read(_SAMPLE)
            file.seek(0)
            size, digest, sessions = _through(file)
    except OSError as error:
        text = say("checks", "The file {file} cannot be read on this computer.")(file=plain(path.name))
        return SessionFile(0, "", 0, (Proof(text, shown=False, detail=str(error)),), _again())
    there = say("checks", "The file {file} is on this computer: {size}.")(file=plain(path.name), size=Size(size))
    if not size:
        there = say("checks", "The file {file} is empty.")(file=plain(path.name))
    instead = _instead(sample)
    sound = instead or say("checks", "The file is not an error page.")()
    proofs = (Proof(there, shown=size > 0), Proof(sound, shown=instead is None), _hashed(digest))
    good = all(proof.shown for proof in proofs)
    return SessionFile(size, digest, sessions, proofs, None if good else _again())


def _through(file: BinaryIO) -> tuple[int, str, int]:
    """Size, hash, and how often a session begins, also across two pieces."""
    digest, size, sessions, tail = hashlib.sha256(), 0, 0, b""
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
        size += len(chunk)
        sessions += (tail + chunk).count(_SESSION)
        tail = chunk[-len(_SESSION) + 1 :]
    return size, digest.hexdigest(), sessions


def _instead(sample: bytes) -> Message | None:
    lower = sample.removeprefix(b"\xef\xbb\xbf").lstrip()[:400].lower()
    if b"invalid credentials" in lower:
        return say(
            "checks", "Instead of session data, the appliance answered that the user name or password is wrong."
        )()
    if lower.startswith(_HTML):
        return say("checks", "Instead of session data, the appliance sent a web page.")()
    if b"<error" in lower:
        return say("checks", "Instead of session data, the appliance sent an error.")()
    return None


def _again() -> Message:
    return say("checks", "Extract the session data again, and choose the file that comes of it.")()


def _hashed(digest: str) -> Proof:
    return Proof(say("checks", "Its SHA-256 is recorded."), shown=True, detail=digest)
