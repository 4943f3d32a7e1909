"""A site that a person describes: no account, and nothing is asked of the appliance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from assistant.domain.access import SiteAddress
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.packages import Package, PackageKind, PackageState, package_named
from assistant.domain.site import Appliance, Brand, Edition, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.guide.path import package_path
from assistant.service.described_appliance import (
    NO_VERSION,
    ON,
    ApplianceForm,
    build_told,
    pair_problems,
    version_problems,
    version_told,
)
from assistant.service.described_findings import described_findings
from assistant.service.detection import brand_of
from assistant.service.reaching import names
from assistant.service.rules import rules_in_use
from assistant.service.values import Detection, Listing


@dataclass(frozen=True)
class PackageForm:
    """One row of the Updates page, as somebody typed it off."""

    name: str = ""
    version: str = ""
    """May be empty where the name tells it."""
    kind: str = ""
    """``base``, ``site`` or ``licence``; empty: as the name tells."""
    locked: bool = False
    reason: str = ""
    """What the page says a locked package waits for; may be empty."""

    @property
    def blank(self) -> bool:
        """Whether nothing was typed."""
        return not (self.name.strip() or self.version.strip() or self.reason.strip())

    def told_kind(self) -> PackageKind:
        """What kind it is: as chosen, else as the name tells."""
        if self.kind:
            return PackageKind(self.kind)
        named = package_named(f"{self.name} {self.version}")
        return named.kind if named else PackageKind.SITE

    def problems(self) -> dict[str, Message]:
        """``name``, ``version`` or ``kind`` -> what is wrong."""
        if not self.name.strip():
            return {"name": say("described", "Type the name as the Updates page lists it.")()}
        typed, told = self.version.strip(), Version.find(self.name)
        if not typed and told is None:
            return {"version": say("described", "The name tells no version. Type it here.")()}
        if typed and version_told(typed) is None:
            return {"version": NO_VERSION(text=typed, example="12.2.0")}
        if typed and told is not None and told != version_told(typed):
            text = say("described", "The name says {told}. Which one is right?")
            return {"version": text(told=str(told))}
        if not self.kind and self.told_kind() is PackageKind.LICENCE:
            return {"kind": say("described", "The name does not tell what kind of package it is. Choose the kind.")()}
        return {}

    def package(self) -> Package:
        """The package. Raises ValueError where there are problems."""
        version = version_told(self.version.strip()) or Version.find(self.name)
        if version is None or self.problems():
            raise ValueError(self.name)
        state = PackageState.LOCKED if self.locked else PackageState.AVAILABLE
        return Package(self.name.strip(), self.told_kind(), version, state, self.reason.strip() if self.locked else "")


def row_problems(rows: Sequence[PackageForm]) -> dict[tuple[int, str], Message]:
    """(row, field) -> what is wrong with it; rows without anything in them do not count."""
    found: dict[tuple[int, str], Message] = {}
    seen: set[str] = set()
    for index, row in enumerate(rows):
        if row.blank:
            continue
        found |= {(index, field): text for field, text in row.problems().items()}
        name = row.name.strip().casefold()
        if name and name in seen:
            found[index, "name"] = say("described", "This package stands in the list twice.")()
        seen.add(name)
    return found


@dataclass(frozen=True)
class SiteByHand:
    """What a person reads on the consoles and types here: the pages Status > Basics and Updates."""

    topology: str = Topology.SINGLE.value
    brand: str = ""
    """``Bomgar`` or ``BeyondTrust``; empty: as the version tells."""
    software: str = ""
    """Version of the site software, with or without the build."""
    base: str = ""
    packages: tuple[PackageForm, ...] = (PackageForm(),)
    """What the Updates pages list; of a pair, what either of them does."""
    appliances: tuple[ApplianceForm, ...] = ()
    """The two of a pair, in any order, with versions of their own; anything else has none here."""

    @property
    def is_pair(self) -> bool:
        """Whether it was described as a failover pair."""
        return self.topology == Topology.FAILOVER.value

    @property
    def pair(self) -> tuple[ApplianceForm, ...]:
        """The two of a pair, the primary first, as the guides call them A and B; else nothing."""
        first = FailoverRole.PRIMARY.value
        return tuple(sorted(self.appliances, key=lambda one: one.role != first)) if self.is_pair else ()

    @property
    def addresses(self) -> tuple[str, ...]:
        """The own addresses of a pair, the primary's first."""
        return tuple(one.place or "" for one in self.pair)

    def site_problems(self) -> dict[str, Message]:
        """Field -> what is wrong with it; empty when all is well. Of a pair ``1.software``, ``2.role`` and so on."""
        return pair_problems(self.appliances) if self.is_pair else version_problems(self.software, self.base)

    @property
    def listed(self) -> tuple[PackageForm, ...]:
        """The rows in which something was typed."""
        return tuple(row for row in self.packages if not row.blank)

    def package_problems(self) -> dict[tuple[int, str], Message]:
        """(row, field) -> what is wrong with it; rows without anything in them do not count."""
        return row_problems(self.packages)

    @property
    def build(self) -> Build | None:
        """The site software, of a pair the primary's; None while it is no version."""
        return build_told(self.pair[0].software if self.pair else self.software)

    @property
    def told_brand(self) -> Brand | None:
        """The brand: as chosen, else as the version tells."""
        if self.brand:
            return Brand(self.brand)
        return brand_of(self.build.version) if self.build else None


# ── what follows ─────────────────────────────────────────────────────────────────────────────────────


def detection(address: SiteAddress, told: SiteByHand, at: datetime) -> Detection:
    """The site as described; every value says that a person told it. Raises ValueError where there are problems."""
    if told.site_problems() or told.build is None:
        raise ValueError("the description has problems")
    if told.is_pair:
        appliances = tuple(_one_of_pair(name, one, at) for name, one in zip("AB", told.pair, strict=True))
    else:
        appliances = (_only_one(names(address)["A"], told, at),)
    base = appliances[0].base
    edition = Edition(told.told_brand, told.build, base.what if base else None)
    site = Site(address.host, address.port, edition, Topology(told.topology), appliances, described=True)
    return Detection(address, site, described_findings(site, at), (), ())


def _only_one(address: str, told: SiteByHand, at: datetime) -> Appliance:
    single = told.topology == Topology.SINGLE.value
    role = Seen(FailoverRole.NONE, Route.HAND, at) if single else None
    return _versions(Appliance("A", address, role=role), told.software, told.base, at)


def _one_of_pair(name: str, one: ApplianceForm, at: datetime) -> Appliance:
    appliance = Appliance(
        name,
        one.place or "",
        role=Seen(FailoverRole(one.role), Route.HAND, at),
        shared_ips=one.shared,
        automatic_failover=Seen(one.automatic == ON, Route.HAND, at) if one.automatic else None,
    )
    return _versions(appliance, one.software, one.base, at)


def _versions(appliance: Appliance, software: str, base: str, at: datetime) -> Appliance:
    build, version = build_told(software), version_told(base)
    return replace(
        appliance,
        software=Seen(build, Route.HAND, at) if build else None,
        base=Seen(version, Route.HAND, at) if version else None,
    )


def listing(found: Detection, told: SiteByHand, target: Version | None, at: datetime) -> Listing:
    """The chain to ``target`` from what somebody typed off the Updates page. Raises ValueError for problems."""
    listed = tuple(row.package() for row in told.listed)
    rules = rules_in_use()
    chains: dict[str, tuple[Package, ...]] = {}
    findings: list[Finding] = []
    for one in found.site.appliances:
        path = package_path(listed, _edition_of(one, found.site.edition), target, rules.file.rules)
        chains[one.name] = path.packages
        told_of_it = path.findings if path.packages else (_nothing_to_install(listed),)
        findings += [replace(finding, about=one.name, by=Route.HAND) for finding in told_of_it]
    primary = found.site.primary.name
    others = tuple((name, chain) for name, chain in chains.items() if name != primary)
    return Listing(chains[primary], (*findings, *rules.findings), at, False, Route.HAND, others)


def _edition_of(one: Appliance, edition: Edition) -> Edition:
    """The site's edition with the versions of this very appliance."""
    return replace(
        edition, software=one.software.what if one.software else None, base=one.base.what if one.base else None
    )


def _nothing_to_install(listed: tuple[Package, ...]) -> Finding:
    if listed:
        text = say("described", "None of these packages is newer than what is installed.")
    else:
        text = say("described", "No package was named.")
    advice = say("described", "Press {button} on the page {page}, and type what it lists then.")
    told = advice(button=Label("updates.check_for_updates"), page=Label("appliance.updates"))
    return Finding("path.empty", Level.FAIL, "A", text, advice=told, rules=("R3", "R5"))


def versions(told: SiteByHand) -> tuple[Version, ...]:
    """All site versions among the packages that were typed."""
    packages = (row.package() for row in told.listed if not row.problems())
    return tuple(package.version for package in packages if package.kind is PackageKind.SITE)
