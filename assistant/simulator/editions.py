"""What an appliance of a certain era is: versions, packages, namespace, console layout.

Version and API numbers follow product-facts 1c and 7e and the screens printed in the guides; build numbers are
made up, but for 19.1.8, which is the recorded one. That 10.5.2 and later spoke 1.4.2 stands in the vendor's API change
log, which goes further back than 1c.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

# Of the command API nobody has seen this one [B]; guide 001 prints ".../namespaces/API" for reports of 10.6, and that
# the answers carry a namespace from then on. It is what 10.6 has here as well.
OLD_NAMESPACE = "http://www.networkstreaming.com/namespaces/API/command"
NAMESPACE = "http://www.bomgar.com/namespaces/API/command"  # product-facts 2a [V]
NEW_NAMESPACE = "https://www.beyondtrust.com/namespaces/API/command"  # product-facts 2a [V]
REPORTS = {
    OLD_NAMESPACE: "http://www.networkstreaming.com/namespaces/API",  # guide 001
    NAMESPACE: "http://www.bomgar.com/namespaces/API/reporting",  # by analogy [?]
    NEW_NAMESPACE: "https://www.beyondtrust.com/namespaces/API/reporting",  # product-facts 2a [V]
}
"""The namespace of reports beside that of commands."""
_CHANGED = (10, 6)  # what L1 and L4 date


class Layout(StrEnum):
    """How a console lays its pages out."""

    CLASSIC = "classic"
    MODERN = "modern"


class PackageKind(StrEnum):
    BASE = "base"
    SITE = "site"


def numbers(version: str) -> tuple[int, ...]:
    """A version as numbers, for comparing."""
    return tuple(int(part) for part in version.split("."))


def knows_guids(site_version: str) -> bool:
    """Whether sessions go by GUIDs and XML answers have a namespace: from 10.6 on (L1, L4)."""
    return numbers(site_version) >= _CHANGED


@dataclass(frozen=True)
class Package:
    """An update as the Updates page lists it. ``needs_*`` is the oldest version it can be installed on."""

    name: str
    kind: PackageKind
    version: str
    build: str = ""
    api_version: str = ""
    needs_base: str = "0"
    needs_site: str = "0"

    @property
    def id(self) -> str:
        return f"{self.kind}-{self.version}"


@dataclass(frozen=True)
class Edition:
    """The starting point of a simulated appliance and the updates that lie ahead of it."""

    description: str
    brand: str
    site_version: str
    build: str
    base_version: str
    api_version: str
    namespace: str
    layout: Layout
    oauth: bool
    configuration_api: bool
    packages: tuple[Package, ...]
    merges_sessions: bool = True  # from 10.6 on (rule R20)
    agreements: frozenset[PackageKind] = frozenset()
    """What is installed from a file only once a licence agreement was accepted (procedures P6.5)."""
    command_v2: bool = False
    """The Command API in JSON as well (product-facts 2k); first version not public [?]."""
    names_company: bool = True  # until 24.3 (product-facts 2i)
    cluster_updates: bool = False
    """In a cluster, what is installed on the primary master is installed on every node that takes part (7d)."""
    tells_hourly_limit: bool = False
    """The rate limit's headers count the hour, as the specifications from 25.2 on show it; before, the second."""
    early: bool = False
    """The 10.6 era (guide 001): the API is called by a user of /login, Updates lies under Support, a pair has no list
    of updates, support mails links to update files, and a data sync is forced on the backup.
    """

    @property
    def target(self) -> str:
        """The last site version in reach."""
        return [p.version for p in self.packages if p.kind is PackageKind.SITE][-1]

    def namespace_at(self, site_version: str) -> str:
        """The namespace of XML answers; empty before 10.6 (L4)."""
        return self.namespace if knows_guids(site_version) else ""


def _base(version: str, needs_site: str = "0") -> Package:
    return Package(f"Base Software {version}", PackageKind.BASE, version, needs_site=needs_site)


def _site(brand: str, version: str, build: str, api: str, needs_base: str) -> Package:
    return Package(f"{brand}-{version}", PackageKind.SITE, version, build, api, needs_base=needs_base)


_BOMGAR_SHORT = (_base("3.3.2"), _site("Bomgar", "12.2.0", "29014", "1.8.0", needs_base="3.3.2"))
_BOMGAR_LONG = (
    *_BOMGAR_SHORT,
    _base("3.4.1", needs_site="12.2.0"),
    _site("Bomgar", "12.3.2", "31377", "1.9.0", needs_base="3.4.1"),
    _base("4.0.0", needs_site="12.3.2"),
    _site("Bomgar", "13.1.2", "34502", "1.10.0", needs_base="4.0.0"),
)
_BEYONDTRUST = (
    _base("5.5.0"),
    _site("BeyondTrust", "19.2.2", "39612-4b0a3a2f6c5d1e8897a0c2d4e6f8091a2b3c4d5e", "1.19.2", needs_base="5.5.0"),
)

# Base numbers of this era are not public [?] (product-facts 7e), nor are builds; both are made up. The API version is
# that of a site of 2025 (1c [P]).
_BEYONDTRUST_25 = (
    _base("7.1.0"),
    _site("BeyondTrust", "25.3.2", "46120-9d5c21e07ab34f6688120c4d7e9fa1b35c60d2e4", "1.25.0", needs_base="7.1.0"),
)


def _bomgar(description: str, packages: tuple[Package, ...]) -> Edition:
    return Edition(
        description,
        brand="Bomgar",
        site_version="12.1.4",
        build="27581",
        base_version="3.2.4",
        api_version="1.7.1",
        namespace=OLD_NAMESPACE,
        layout=Layout.CLASSIC,
        oauth=False,
        configuration_api=False,
        packages=packages,
    )


def _bomgar_closed() -> Edition:
    """Far behind: two site packages lie between the installed one and the target (R4, R7).

    The API change log says nothing of 12.0 (product-facts 1c); the number is that of the version before.
    """
    start = _bomgar("Bomgar 12.0.3 on Base 3.2.4, two site versions before the target; for closed networks", ())
    return replace(
        start,
        site_version="12.0.3",
        build="25112",
        api_version="1.6.0",
        agreements=frozenset({PackageKind.SITE}),
        packages=(
            _base("3.3.2"),
            _site("Bomgar", "12.1.7", "28240", "1.7.1", needs_base="3.3.2"),
            replace(_site("Bomgar", "12.2.1", "29377", "1.8.0", needs_base="3.3.2"), needs_site="12.1.7"),
            _base("3.4.1", needs_site="12.2.1"),
            replace(_site("Bomgar", "12.3.2", "31377", "1.9.0", needs_base="3.4.1"), needs_site="12.2.1"),
        ),
    )


def _bomgar_early() -> Edition:
    """The 10.6 era. Its Base software is not public [?]: these numbers are below 3.3.2, so that there is no key."""
    start = _bomgar("Bomgar 10.5.3 on Base 3.1.1; a user of /login in the query, the pages of the 10.6 era", ())
    return replace(
        start,
        site_version="10.5.3",
        build="17934",
        base_version="3.1.1",
        api_version="1.4.2",
        packages=(_base("3.1.2"), _site("Bomgar", "10.6.2", "19866", "1.5.0", needs_base="3.1.2")),
        merges_sessions=False,
        early=True,
    )


EDITIONS = {
    "bomgar-10.6": _bomgar_early(),
    "bomgar-12": _bomgar("Bomgar 12.1.4 on Base 3.2.4; accounts in the query, old console", _BOMGAR_SHORT),
    "bomgar-12-long": _bomgar("Bomgar 12.1.4 with three site packages to go through", _BOMGAR_LONG),
    "bomgar-12-closed": _bomgar_closed(),
    # The Configuration API is public from 23.2 on (product-facts 4); this edition has it all the same, so that
    # its progress figure can be practised with.
    "beyondtrust-19": Edition(
        "BeyondTrust 19.1.8 on Base 5.4.0; OAuth, Configuration API, newer console",
        brand="BeyondTrust",
        site_version="19.1.8",
        build="37380-749b17ca33d2475427428f263608ae98d69f7a35",
        base_version="5.4.0",
        api_version="1.19.0",
        namespace=NAMESPACE,
        layout=Layout.MODERN,
        oauth=True,
        configuration_api=True,
        packages=_BEYONDTRUST,
    ),
    "beyondtrust-25": Edition(
        "BeyondTrust 25.2.1 on Base 7.0.1; the Command API in XML and JSON, newer console",
        brand="BeyondTrust",
        site_version="25.2.1",
        build="45377-2e6fb0c95d1847a3b0e4f7a98c613d52e70ab41f",
        base_version="7.0.1",
        api_version="1.25.0",
        namespace=NEW_NAMESPACE,
        layout=Layout.MODERN,
        oauth=True,
        configuration_api=True,
        packages=_BEYONDTRUST_25,
        command_v2=True,
        cluster_updates=True,
        names_company=False,
        tells_hourly_limit=True,
    ),
}

_ALIASES = {
    "bomgar-10": "bomgar-10.6",
    "bomgar-10.5": "bomgar-10.6",
    "bomgar": "bomgar-12",
    "bomgar-12.x": "bomgar-12",
    "bomgar-12.1": "bomgar-12",
    "bomgar-12.0": "bomgar-12-closed",
    "beyondtrust": "beyondtrust-19",
    "beyondtrust-19.x": "beyondtrust-19",
    "beyondtrust-19.1": "beyondtrust-19",
    "beyondtrust-25.x": "beyondtrust-25",
    "beyondtrust-25.2": "beyondtrust-25",
}


def canonical(name: str) -> str:
    """An edition's own name for an alias of it; any other name comes back folded."""
    folded = "-".join(name.lower().split())
    return _ALIASES.get(folded, folded)
