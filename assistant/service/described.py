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
from assistant.service.detection import brand_of
from assistant.service.reaching import names
from assistant.service.rules import rules_in_use
from assistant.service.values import Detection, Listing

_NO_VERSION = say("described", "“{text}” is not a version. Type it as the console shows it, for instance {example}.")


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
        if typed and _version(typed) is None:
            return {"version": _NO_VERSION(text=typed, example="12.2.0")}
        if typed and told is not None and told != _version(typed):
            text = say("described", "The name says {told}. Which one is right?")
            return {"version": text(told=str(told))}
        if not self.kind and self.told_kind() is PackageKind.LICENCE:
            return {"kind": say("described", "The name does not tell what kind of package it is. Choose the kind.")()}
        return {}

    def package(self) -> Package:
        """The package. Raises ValueError where there are problems."""
        version = _version(self.version.strip()) or Version.find(self.name)
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

    def site_problems(self) -> dict[str, Message]:
        """Field -> what is wrong with it; empty when all is well."""
        found: dict[str, Message] = {}
        if not self.software.strip():
            found["software"] = say("described", "Type the version of the site software: {page}.")(page=_BASICS)
        elif self.build is None:
            found["software"] = _NO_VERSION(text=self.software.strip(), example="12.1.4 (27581)")
        if not self.base.strip():
            found["base"] = say("described", "Type the version of the Base software: {page}.")(page=_BASICS)
        elif _version(self.base) is None:
            found["base"] = _NO_VERSION(text=self.base.strip(), example="3.2.4")
        return found

    @property
    def listed(self) -> tuple[PackageForm, ...]:
        """The rows in which something was typed."""
        return tuple(row for row in self.packages if not row.blank)

    def package_problems(self) -> dict[tuple[int, str], Message]:
        """(row, field) -> what is wrong with it; rows without anything in them do not count."""
        return row_problems(self.packages)

    @property
    def build(self) -> Build | None:
        """The site software; None while it is no version."""
        try:
            return Build.parse(self.software)
        except ValueError:
            return None

    @property
    def told_brand(self) -> Brand | None:
        """The brand: as chosen, else as the version tells."""
        if self.brand:
            return Brand(self.brand)
        return brand_of(self.build.version) if self.build else None


_BASICS = Label("appliance.status_basics")


def _version(text: str) -> Version | None:
    try:
        return Version.parse(text)
    except ValueError:
        return None


# ── what follows ─────────────────────────────────────────────────────────────────────────────────────


def detection(address: SiteAddress, told: SiteByHand, at: datetime) -> Detection:
    """The site as described; every value says that a person told it. Raises ValueError where there are problems."""
    base = _version(told.base)
    if told.site_problems() or told.build is None or base is None:
        raise ValueError("the description has problems")
    topology = Topology(told.topology)
    single = topology is Topology.SINGLE
    one = Appliance(
        "A",
        names(address)["A"],
        role=Seen(FailoverRole.NONE, Route.HAND, at) if single else None,
        software=Seen(told.build, Route.HAND, at),
        base=Seen(base, Route.HAND, at),
    )
    edition = Edition(told.told_brand, told.build, base)
    site = Site(address.host, address.port, edition, topology, (one,), described=True)
    return Detection(address, site, (_told(site, at), _topology(site, at)), (), ())


def _told(site: Site, at: datetime) -> Finding:
    text = say("described", "You described this site; nothing here was asked of the appliance.")
    return Finding("detect.described", Level.BY_HAND, site.host, text, by=Route.HAND, at=at)


def _topology(site: Site, at: datetime) -> Finding:
    if site.topology is Topology.SINGLE:
        text = say("described", "As you described it, the site consists of a single appliance.")
        return Finding("topology.single", Level.BY_HAND, site.host, text, by=Route.HAND, at=at)
    text = say("described", "As you described it, the site has more than one appliance.")
    advice = say(
        "described", "Without an account only single appliances are guided. Give accounts if you can get them."
    )
    return Finding("topology.not-single", Level.FAIL, site.host, text, advice=advice, by=Route.HAND, at=at)


def listing(found: Detection, told: SiteByHand, target: Version | None, at: datetime) -> Listing:
    """The chain to ``target`` from what somebody typed off the Updates page. Raises ValueError for problems."""
    listed = tuple(row.package() for row in told.listed)
    rules = rules_in_use()
    path = package_path(listed, found.site.edition, target, rules.file.rules)
    findings = path.findings if path.packages else (_nothing_to_install(listed),)
    by_hand = tuple(replace(one, by=Route.HAND) for one in findings)
    return Listing(path.packages, (*by_hand, *rules.findings), at, False, Route.HAND)


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
