"""The simulator's own format of update files: the vendor's is not published (product-facts 8 [?]).

A file is recognised by its content alone. Parts: a mark, the length of the label (4 bytes, big-endian), a check of the
label (the first 8 bytes of its SHA-256), the label (JSON: the package, the GUID of the appliance that it was made for,
size and SHA-256 of the payload), the payload.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from assistant.simulator.editions import Package, PackageKind, numbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.simulator.updates.payload import Payload

MARK = b"SIMUPDATE\x1a\r\n\x00"
_CHECK = 8
_LENGTH = 4
_START = len(MARK) + _LENGTH + _CHECK
_LONGEST = 64 * 1024
_BREATH = 32  # pieces


@dataclass(frozen=True)
class Label:
    """What a file says of itself."""

    package: Package
    appliance: str
    size: int
    sha256: str

    def encoded(self) -> bytes:
        text = json.dumps(asdict(self), sort_keys=True).encode()
        return MARK + len(text).to_bytes(_LENGTH, "big") + _check(text) + text

    @classmethod
    def read(cls, text: bytes) -> Label:
        """Raises ValueError, KeyError or TypeError for what is none."""
        found: dict[str, Any] = json.loads(text)
        told = found.pop("package")
        package = Package(**{**told, "kind": PackageKind(told["kind"])})
        for version in (package.version, package.needs_base, package.needs_site):
            numbers(version)
        return cls(package, **found)


class PackageFile:
    """An update file that can be read from any place. ``digest`` comes before anything else."""

    def __init__(self, package: Package, appliance: str, payload: Payload) -> None:
        self.package = package
        self.payload = payload
        self._appliance = appliance
        self._head = b""

    @property
    def size(self) -> int:
        """Bytes of the whole file; known before ``digest``."""
        blank = Label(self.package, self._appliance, self.payload.size, "0" * 64)
        return len(blank.encoded()) + self.payload.size

    @property
    def head(self) -> bytes:
        """Everything before the payload. Raises RuntimeError before ``digest``."""
        if not self._head:
            raise RuntimeError("the payload has not been read yet")
        return self._head

    def digest(self) -> Iterator[None]:
        """Read the payload once, with a breath now and then, so that a large one holds nobody up."""
        if self._head:
            return
        sha256 = hashlib.sha256()
        for number, piece in enumerate(self.payload.pieces(0, self.payload.size)):
            sha256.update(piece)
            if number % _BREATH == _BREATH - 1:
                yield
        self._head = Label(self.package, self._appliance, self.payload.size, sha256.hexdigest()).encoded()

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes of the file from ``start`` to before ``end``."""
        before = len(self.head)
        if start < min(before, end):
            yield self.head[start:end]
        if end > before:
            yield from self.payload.pieces(max(0, start - before), end - before)


class Reception:
    """Takes a file in as it comes, and keeps nothing of it but its label and the digest."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.label: Label | None = None
        self._head = bytearray()
        self._done_with_head = False
        self._damaged_head = False
        self._received = 0
        self._sha256 = hashlib.sha256()

    def feed(self, data: bytes | memoryview) -> None:
        """The next bytes of the file."""
        if not self._done_with_head:
            self._head += data
            self._read_head()
        elif self.label is not None:
            self._received += len(data)
            self._sha256.update(data)

    @property
    def is_update(self) -> bool:
        """Whether it begins as update files do, damaged or not."""
        return self.label is not None or self._damaged_head or self._head.startswith(MARK)

    @property
    def is_whole(self) -> bool:
        """Whether all that its label names has come, as it was made."""
        label = self.label
        return label is not None and self._received == label.size and self._sha256.hexdigest() == label.sha256

    def _read_head(self) -> None:
        if not self._head.startswith(MARK[: len(self._head)]):
            self._end_head()
            return
        length = int.from_bytes(self._head[len(MARK) : len(MARK) + _LENGTH], "big")
        whole = _START + length
        if len(self._head) < _START or (len(self._head) < whole and length <= _LONGEST):
            return
        text = bytes(self._head[_START:whole])
        self._damaged_head = _check(text) != self._head[_START - _CHECK : _START]
        if not self._damaged_head:
            self._read_label(text)
        rest = bytes(self._head[whole:])
        self._end_head()
        self.feed(rest)

    def _read_label(self, text: bytes) -> None:
        try:
            self.label = Label.read(text)
        except (ValueError, KeyError, TypeError):
            self._damaged_head = True

    def _end_head(self) -> None:
        self._done_with_head = True
        self._head = bytearray()


def _check(text: bytes) -> bytes:
    return hashlib.sha256(text).digest()[:_CHECK]
