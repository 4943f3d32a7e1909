"""Update packages as the Updates page lists them."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable

from assistant.domain.message import Message
from assistant.domain.site import Brand
from assistant.domain.value import value, wire_enum
from assistant.domain.versions import Version


@wire_enum
class PackageKind(enum.Enum):
    """R7, R36: Base updates need no wait and no client updates, site packages need both, licence add-ons neither."""

    BASE = "base"
    SITE = "site"
    LICENCE = "licence"


@wire_enum
class PackageState(enum.Enum):
    """What the Updates page says of a package."""

    AVAILABLE = "available"
    LOCKED = "locked"
    INSTALLING = "installing"
    INSTALLED = "installed"
    UNKNOWN = "unknown"


@wire_enum
class PackageSource(enum.Enum):
    """Who says that there is such a package. The list on the appliance is the authority (product-facts 7f)."""

    LIST = "list"
    """The Updates page lists it."""
    FILE = "file"
    """An update file is there."""
    ENTERED = "entered"
    """A person entered it."""
    RULES = "rules"
    """The rule file names it."""


@value
class Requirement:
    """At least this version has to be installed already (R4, R17)."""

    kind: PackageKind
    """BASE or SITE."""
    version: Version


@value
class Explanation:
    """What a person asks about a link of the chain, beside why it is there."""

    not_directly: Message
    """Why it is not the next one to be installed, or that it is."""
    unlocked_by: Message
    """What has to be installed before it can be, as far as anybody told."""


@value
class Package:
    """One package."""

    name: str
    """As the console lists it, such as ``Base 3.3.2`` or ``Bomgar 12.2.0``."""
    kind: PackageKind
    version: Version
    state: PackageState = PackageState.UNKNOWN
    reason: str = ""
    """Why it is locked, in the appliance's own words."""
    why: Message | None = None
    """Why it is in the chain."""
    needs: tuple[Requirement, ...] = ()
    """What it can only be installed on, as far as that is known."""
    source: PackageSource = PackageSource.LIST
    explained: Explanation | None = None
    """More about its place in the chain; None outside a chain."""


_BASE = re.compile(r"\bbase\b", re.IGNORECASE)


def package_named(name: str, state: PackageState = PackageState.UNKNOWN, reason: str = "") -> Package | None:
    """Tell kind and version from a package's name; None when there is no version number in it.

    Names of packages are not published (product-facts 8): a name with the word Base is a Base update, one with a brand
    in front is a site package (R6), anything else counts as a licence add-on.
    """
    version = Version.find(name)
    if version is None:
        return None
    return Package(name.strip(), _kind(name), version, state, reason)


def _kind(name: str) -> PackageKind:
    if _BASE.search(name):
        return PackageKind.BASE
    if any(name.strip().lower().startswith(brand.value.lower()) for brand in Brand):
        return PackageKind.SITE
    return PackageKind.LICENCE


def seen_kinds(packages: Iterable[Package]) -> tuple[PackageKind, ...]:
    """The kinds among these that an appliance shows a version of, in the order of first coming: a licence has none."""
    return tuple(dict.fromkeys(package.kind for package in packages if package.kind is not PackageKind.LICENCE))
