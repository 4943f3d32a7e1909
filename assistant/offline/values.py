"""What is wanted, what was carried, and what was found on arrival."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from datetime import datetime

from assistant.domain.finding import Finding
from assistant.domain.packages import PackageKind
from assistant.domain.secret import Secret
from assistant.domain.value import value, wire_enum
from assistant.domain.versions import Version

UPDATES_PAGE = "https://btupdate.com"
"""Where a download key is exchanged for files (product-facts 7e)."""


@value
class Wanted:
    """One package for one appliance."""

    appliance: str
    package: str
    """As the console lists it."""
    kind: PackageKind
    version: Version


@value
class ForAppliance:
    """An appliance that files are fetched for."""

    name: str
    """``A``."""
    guid: str | None = None
    base: str | None = None
    """Installed Base software, as far as it is known."""
    site: str | None = None
    """Installed site software, as far as it is known."""


@dataclass(frozen=True)
class ShoppingList:
    """What a closed network needs, written there and carried out. Holds secrets: it cannot go into a run file."""

    id: str
    made: datetime
    """On the clock of the computer in the closed network."""
    host: str
    """The site."""
    appliances: tuple[ForAppliance, ...]
    wanted: tuple[Wanted, ...]
    keys: tuple[tuple[str, Secret], ...] = field(default=(), repr=False)
    """Appliance and its Appliance Download Key: a key is per appliance (product-facts 8)."""
    seal: Secret | None = field(default=None, repr=False)
    """The one-time key, 64 hex digits; None once it was taken off."""
    updates: str = UPDATES_PAGE

    def key(self, appliance: str) -> Secret | None:
        """The download key of an appliance."""
        return dict(self.keys).get(appliance)


@value
class CarriedFile:
    """One update file on a medium."""

    package: str
    appliance: str
    path: str
    """Relative to the folder of the list, POSIX, every part portable."""
    name: str
    """As it was called where it was downloaded."""
    size: int
    """Bytes."""
    sha256: str
    """Lower-case hex."""


@wire_enum
class ProgramPart(enum.Enum):
    """What a file that belongs to no package is."""

    PROGRAM = "program"
    """The Upgrade Assistant itself: an installer, a wheel, a file of its folder."""
    RULES = "rules"
    """Its rule file."""


@value
class ProgramFile:
    """One file of the program or its rule file on a medium."""

    part: ProgramPart
    path: str
    """Relative to the folder of the list, POSIX, every part portable."""
    name: str
    size: int
    sha256: str


@value
class Manifest:
    """What was put onto a medium."""

    list_id: str
    host: str
    """The site that the list was made for."""
    made: datetime
    """On the clock of the unrestricted computer."""
    program: str
    """Version of the program that wrote it."""
    files: tuple[CarriedFile, ...]
    extras: tuple[ProgramFile, ...] = ()

    @property
    def everything(self) -> tuple[CarriedFile | ProgramFile, ...]:
        """All files."""
        return (*self.files, *self.extras)


@wire_enum
class FileState(enum.Enum):
    """What became of a file on the way, or what a file is that nobody announced."""

    GOOD = "good"
    MISSING = "missing"
    TRUNCATED = "truncated"
    """Shorter than it was."""
    ALTERED = "altered"
    """Other content."""
    RENAMED = "renamed"
    """The right content under another name."""
    DUPLICATE = "duplicate"
    """The same content once more."""
    SWAPPED = "swapped"
    """Two files hold each other's content."""
    FOREIGN = "foreign"
    """For another appliance or another list."""
    UNKNOWN = "unknown"
    """Not in the manifest."""
    UNREADABLE = "unreadable"
    LINK = "link"
    """A link; it was not followed."""
    OUTSIDE = "outside"
    """Its path leads out of the medium."""

    @property
    def proven(self) -> bool:
        """Whether the content that was announced is there, under whatever name."""
        return self in (FileState.GOOD, FileState.RENAMED, FileState.SWAPPED)


@value
class Found:
    """One file, as it is now."""

    state: FileState
    path: str
    """Where it is or should be, relative to the folder that was looked through."""
    file: CarriedFile | ProgramFile | None = None
    """What the manifest says of it."""
    at: str | None = None
    """Where the announced content is, for a state that is ``proven``."""
    size: int | None = None
    sha256: str | None = None
    """None: not hashed, because its size shows already that it is none of those announced."""
    detail: str = ""


@wire_enum
class SealState(enum.Enum):
    """Whether a manifest is the one that was sealed for this list."""

    GOOD = "good"
    NOT_CHECKED = "not-checked"
    """The key is not on this computer: a person has to compare the code."""
    BAD = "bad"


@dataclass(frozen=True)
class Arrival:
    """A medium, looked through on arrival."""

    list_id: str
    seal: SealState
    code: str = ""
    """To be compared by telephone; empty without a manifest."""
    manifest: Manifest | None = None
    found: tuple[Found, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def blocked(self) -> bool:
        """Whether something is missing, altered or not to be trusted."""
        return any(finding.blocks for finding in self.findings)

    @property
    def proven(self) -> tuple[Found, ...]:
        """The announced files whose content is there."""
        return tuple(one for one in self.found if one.state.proven)
