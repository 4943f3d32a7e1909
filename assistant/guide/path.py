"""Which packages, in which order. The list on the appliance is the authority (R4, R17, product-facts 7f)."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, plain, say
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.site import Edition
from assistant.domain.value import value
from assistant.domain.versions import Version


@value
class PackagePath:
    """The chain from here to there, and what speaks against it."""

    packages: tuple[Package, ...]
    findings: tuple[Finding, ...] = ()


def package_path(listed: tuple[Package, ...], edition: Edition, target: Version | None) -> PackagePath:
    """Order what the appliance lists into a chain that ends at ``target`` (None: the newest site package listed)."""
    wanted = [package for package in listed if _newer(package, edition)]
    goal = target or max((p.version for p in wanted if p.kind is PackageKind.SITE), default=None)
    wanted = [p for p in wanted if p.kind is not PackageKind.SITE or goal is None or p.version <= goal]
    chain = tuple(_explain(package, wanted) for package in _ordered(wanted))
    return PackagePath(chain, _findings(chain, edition, target))


def _newer(package: Package, edition: Edition) -> bool:
    if package.state is PackageState.INSTALLED:
        return False
    if package.kind is PackageKind.BASE:
        return edition.base is None or package.version > edition.base
    if package.kind is PackageKind.SITE:
        return edition.software is None or package.version > edition.software.version
    return True


def _requirement(package: Package, others: list[Package]) -> Package | None:
    """The package that the reason for being locked names, if it names one that is listed."""
    named = [other for other in others if other is not package and other.name.casefold() in package.reason.casefold()]
    return max(named, key=lambda other: other.version, default=None)


def _ordered(packages: list[Package]) -> list[Package]:
    """Site packages by version, each with the Base updates that it needs right before it (R7), licences first."""
    bases = sorted((p for p in packages if p.kind is PackageKind.BASE), key=lambda p: p.version)
    sites = sorted((p for p in packages if p.kind is PackageKind.SITE), key=lambda p: p.version)
    chain = [p for p in packages if p.kind is PackageKind.LICENCE]
    for site in sites:
        need = _requirement(site, packages)
        due = [b for b in bases if _due(b, site, need)]
        chain += [*due, site]
        bases = [b for b in bases if b not in due]
    return chain + bases


def _due(base: Package, site: Package, need: Package | None) -> bool:
    if need is not None and need.kind is PackageKind.BASE:
        return base.version <= need.version
    if need is not None:
        return False
    return base.state is PackageState.AVAILABLE or site.state is PackageState.LOCKED


def _explain(package: Package, others: list[Package]) -> Package:
    return replace(package, why=_why(package, others))


def _why(package: Package, others: list[Package]) -> Message:
    if package.kind is PackageKind.LICENCE:
        return say("path", "Licence add-on; clients are not concerned.")
    for other in others:
        if _requirement(other, others) is package:
            return say("path", "Unlocks {package}.")(package=other.name)
    if package.kind is PackageKind.BASE:
        return say("path", "Base update; usually needed by the site package that follows.")
    need = _requirement(package, others)
    if need is not None:
        return say("path", "The way to the wanted version; needs {package} first.")(package=need.name)
    return say("path", "The way to the wanted version.")


def _findings(chain: tuple[Package, ...], edition: Edition, target: Version | None) -> tuple[Finding, ...]:
    if not chain:
        return (_nothing_to_do(edition, target),)
    if target is not None and not any(p.kind is PackageKind.SITE and p.version == target for p in chain):
        text = say("path", "Version {target} is not in the appliance's list.")(target=str(target))
        advice = say("path", "Ask Technical Support which packages lead there; the support bundle helps them.")
        return (Finding("path.target-missing", Level.FAIL, "A", text, advice=advice, rules=("R3", "R4", "R5")),)
    return ()


def _nothing_to_do(edition: Edition, target: Version | None) -> Finding:
    if target is not None and edition.software is not None and edition.software.version >= target:
        text = say("path", "{version} is installed already.")(version=plain(str(edition.software.version)))
        return Finding("path.reached", Level.PASS, "A", text)
    text = say("path", "The appliance lists no updates.")
    advice = say("path", "Check that your release was announced to you; otherwise ask Technical Support.")
    return Finding("path.empty", Level.FAIL, "A", text, advice=advice, rules=("R3", "R5"))
