"""What the tests of carried files share: a site far behind, its list, files, and small file systems."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from assistant.domain.packages import PackageKind
from assistant.domain.secret import Secret
from assistant.domain.versions import Version
from assistant.offline import carrying, shopping
from assistant.offline.carrying import Collected, Packer
from assistant.offline.values import ForAppliance, ShoppingList, Wanted

NOW = datetime(2026, 11, 30, 16, 0, tzinfo=UTC)
HOST = "support.example.com"
KEYS = {"A": "download-key-of-A-7731", "B": "download-key-of-B-9952"}
BASE = Wanted("A", "Base 3.3.2", PackageKind.BASE, Version((3, 3, 2)))
SITE = Wanted("A", "Bomgar 12.2.0", PackageKind.SITE, Version((12, 2, 0)))
OTHER = Wanted("B", "Base 3.3.2", PackageKind.BASE, Version((3, 3, 2)))
ALL = (BASE, SITE, OTHER)


def content(size: int, seed: int = 0) -> bytes:
    """Bytes that no two places of the file share."""
    return random.Random(seed).randbytes(size)  # noqa: S311 - the same each time


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def make_list(wanted: tuple[Wanted, ...] = ALL) -> ShoppingList:
    appliances = (ForAppliance("A", "guid-a", "3.2.4", "12.0.0"), ForAppliance("B"))
    keys = [(name, Secret(key)) for name, key in KEYS.items()]
    return shopping.make(HOST, appliances, wanted, keys, NOW)


@dataclass
class World:
    """Both sides of a journey and the medium between them."""

    top: Path
    list: ShoppingList
    medium: Path

    @property
    def kept(self) -> Path:
        """Closed side: private files."""
        return self.top / "kept"

    @property
    def packer(self) -> Packer:
        return Packer(self.top / "staging", self.medium, NOW + timedelta(hours=2), "1.2.3")

    @property
    def staged(self) -> Path:
        return self.packer.staged(self.list)

    @property
    def carried(self) -> Path:
        return self.packer.carried(self.list)

    @property
    def sources(self) -> dict[Wanted, Path]:
        """What was downloaded."""
        folder = self.top / "downloads"
        return {one: folder / one.appliance / f"{one.package}.nss" for one in self.list.wanted}

    def download(self, size: int = 300_000) -> None:
        for seed, (one, path) in enumerate(self.sources.items()):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content(size + seed * 1000, seed + 1))
            assert one

    def collect(self, **more: object) -> Collected:
        return carrying.collect(carrying.list_for(self.packer), self.sources, self.packer, **more)  # type: ignore[arg-type]

    def file(self, wanted: Wanted) -> Path:
        """Where it lies on the medium."""
        return self.carried / "files" / wanted.appliance / f"{wanted.package}.nss"


def world(top: Path, medium: Path | None = None, wanted: tuple[Wanted, ...] = ALL) -> World:
    """A list on a medium, kept on the closed side, and everything downloaded."""
    place = medium or top / "medium"
    place.mkdir(exist_ok=True)
    made = World(top, make_list(wanted), place)
    shopping.write(made.list, place)
    shopping.keep(made.list, made.kept)
    made.download()
    return made
