"""What the update server has for each appliance, and what was fetched already (R15)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from assistant.simulator.keys import download_key
from assistant.simulator.updates.names import file_name, strange_name
from assistant.simulator.updates.package_file import PackageFile
from assistant.simulator.updates.payload import Made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from assistant.simulator.box import Box
    from assistant.simulator.editions import Package
    from assistant.simulator.faults import BoxFaults
    from assistant.simulator.site import Site

_SMALL = 256 * 1024
_MORE = 64 * 1024  # by which each file is larger than the one before; a few odd bytes come on top
_MIB = 1 << 20


class Source(Protocol):
    """What can be sent from any place."""

    @property
    def size(self) -> int: ...

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes from ``start`` to before ``end``."""


@dataclass(frozen=True)
class Damaged:
    """A file in which one byte is another."""

    file: Source

    @property
    def size(self) -> int:
        return self.file.size

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        place = self.size * 2 // 3
        for piece in self.file.pieces(start, end):
            within = place - start
            start += len(piece)
            if 0 <= within < len(piece):
                yield piece[:within] + bytes([piece[within] ^ 1]) + piece[within + 1 :]
            else:
                yield piece


@dataclass(frozen=True)
class Shortened:
    """A file without its end."""

    file: Source

    @property
    def size(self) -> int:
        return self.file.size * 9 // 10

    def pieces(self, start: int, end: int) -> Iterator[bytes]:
        return self.file.pieces(start, end)


@dataclass(frozen=True)
class Item:
    """A file on the shelf, as one appliance gets it."""

    box: Box
    package: Package
    name: str
    token: str
    file: PackageFile

    @property
    def source(self) -> Source:
        """What is really sent."""
        fault = _meaning(self.box.faults, "corrupt-package", self.package)
        if not fault:
            return self.file
        return Shortened(self.file) if fault == "short" else Damaged(self.file)

    @property
    def etag(self) -> str:
        """Of what is really sent; only once the file's digest is there."""
        seen = f"{type(self.source).__name__} {self.source.size}".encode() + self.file.head
        return f'"{hashlib.sha256(seen).hexdigest()[:32]}"'


class Shelf:
    """The files of every appliance of a site."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._fetched: set[str] = set()
        self._made: dict[tuple[str, str, int], PackageFile] = {}

    def box_of(self, key: str) -> Box | None:
        """The appliance whose download key that is."""
        return next((box for box in self._site.boxes if download_key(box) == key), None)

    def listed(self, box: Box) -> list[Item]:
        """What leads from what is installed to the target, without what was fetched."""
        if box.faults.has("files-gone"):
            return []
        return [item for item in self.items(box) if not self.is_fetched(item)]

    def find(self, token: str) -> Item | None:
        """The file of that token, fetched or not."""
        return next((item for box in self._site.boxes for item in self.items(box) if item.token == token), None)

    def is_fetched(self, item: Item) -> bool:
        """A link that support mailed leads to the file for as long as it is there; that a file goes is later (R15)."""
        once = not self._site.edition.early and item.token in self._fetched
        return once or item.box.faults.has("files-gone")

    def fetched(self, item: Item) -> None:
        """The file was sent whole."""
        self._fetched.add(item.token)

    def not_fetched(self, item: Item) -> None:
        """It turns out that the file did not arrive whole."""
        self._fetched.discard(item.token)

    def file_for(self, box: Box, package: Package) -> PackageFile:
        """The update file as it is made for an appliance, whatever is wrong with the server."""
        return self._file(box.guid, package, box.faults)

    def items(self, box: Box) -> list[Item]:
        """What leads from what is installed to the target, fetched or not."""
        return [self._item(box, package, number) for number, package in enumerate(box.ahead())]

    def _item(self, box: Box, package: Package, number: int) -> Item:
        guid = box.guid
        if _meaning(box.faults, "wrong-appliance-package", package):
            guid = self._other(box)
        strange = box.faults.get("strange-names")
        name = strange_name(strange.text("how"), package, number) if strange else file_name(package, box.guid)
        token = hashlib.sha256(f"{download_key(box)} {package.id}".encode()).hexdigest()[:32]
        return Item(box, package, name, token, self._file(guid, package, box.faults))

    def _file(self, guid: str, package: Package, faults: BoxFaults) -> PackageFile:
        """Kept, because the digest of a large one takes a while."""
        number = self._site.edition.packages.index(package)
        large = faults.get("large-files")
        size = int(large.number("mib") * _MIB) if large else _SMALL + number * (_MORE + 1)
        key = (guid, package.id, size)
        if key not in self._made:
            self._made[key] = PackageFile(package, guid, Made(size, number))
        return self._made[key]

    def _other(self, box: Box) -> str:
        """The other appliance of the site, or somebody else's."""
        others = [one.guid for one in self._site.boxes if one is not box]
        return others[0] if others else hashlib.sha256(f"not {box.guid}".encode()).hexdigest()[:32]


def _meaning(faults: BoxFaults, name: str, package: Package) -> str:
    """How a fault of files bears on this package; empty when it does not."""
    fault = faults.get(name)
    if fault is None or fault.text("kind") not in ("", str(package.kind)):
        return ""
    return str(fault.options.get("how", "yes"))
