"""Which packages, in which order. The list on the appliance is the authority (R4, R17, product-facts 7f)."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
    wanted = [package for package in _once(listed) if _newer(package, edition)]
    goal = target or max((p.version for p in wanted if p.kind is PackageKind.SITE), default=None)
    wanted = [p for p in wanted if p.kind is not PackageKind.SITE or goal is None or p.version <= goal]
    chain = tuple(_explain(package, wanted) for package in _ordered(wanted))
    return PackagePath(chain, (*_findings(chain, edition, target), *_stuck(chain, listed, edition)))


def _once(listed: tuple[Package, ...]) -> list[Package]:
    """A package that a page lists in two places is one package."""
    return list({package.name.casefold(): package for package in reversed(listed)}.values())[::-1]


def _newer(package: Package, edition: Edition) -> bool:
    if package.state is PackageState.INSTALLED:
        return False
    if package.kind is PackageKind.BASE:
        return edition.base is None or package.version > edition.base
    if package.kind is PackageKind.SITE:
        return edition.software is None or package.version > edition.software.version
    return True


def _requirement(package: Package, others: Iterable[Package]) -> Package | None:
    """The package that the reason for being locked names, if it names one that is listed."""
    if not package.reason:
        return None
    named = [other for other in others if other.name != package.name and _names(package.reason, other.name)]
    return max(named, key=lambda other: other.version, default=None)


def _names(text: str, name: str) -> bool:
    """Whether a text names a package: ``Base 3.3`` is not named in ``Base 3.3.2``."""
    if name.casefold() not in text.casefold():
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?!\.?\w)", text, re.IGNORECASE) is not None


def _ordered(packages: list[Package]) -> list[Package]:
    """Licences first, then site packages by version, each right behind the Base updates that it needs (R7)."""
    chain: list[Package] = []

    def add(package: Package) -> None:
        if package in seen:
            return
        seen.add(package)
        for other in _before(package, packages):
            add(other)
        chain.append(package)

    seen: set[Package] = set()
    for package in _usual(packages):
        add(package)
    return chain


def _before(package: Package, packages: list[Package]) -> list[Package]:
    """What comes before a package whatever is usual: lower versions of its kind, and what unlocks it."""
    need = _requirement(package, packages)
    lower = [p for p in packages if p.kind is package.kind and p.version < package.version]
    lower = [] if package.kind is PackageKind.LICENCE else sorted(lower, key=lambda p: p.version)
    return [*lower, *([need] if need else [])]


def _usual(packages: list[Package]) -> list[Package]:
    bases = sorted((p for p in packages if p.kind is PackageKind.BASE), key=lambda p: p.version)
    sites = sorted((p for p in packages if p.kind is PackageKind.SITE), key=lambda p: p.version)
    chain = [p for p in packages if p.kind is PackageKind.LICENCE]
    for site in sites:
        need = _requirement(site, packages)
        due = [base for base in bases if _due(base, site, need)]
        bases = [base for base in bases if not any(base is placed for placed in due)]
        chain += [*due, site]
    return chain + bases


def _due(base: Package, site: Package, need: Package | None) -> bool:
    """Whether a Base update belongs before this site package."""
    if need is not None and need.kind is PackageKind.BASE:
        return base.version <= need.version
    if need is not None:
        return False
    return base.state is PackageState.AVAILABLE or site.state is PackageState.LOCKED


def _explain(package: Package, others: list[Package]) -> Package:
    return replace(package, why=_why(package, others))


def _why(package: Package, others: list[Package]) -> Message:
    if package.kind is PackageKind.LICENCE:
        return say("path", "Licence add-on; clients are not affected.")
    for other in others:
        if _names(other.reason, package.name) and _requirement(other, others) is package:
            return say("path", "Unlocks {package}.")(package=other.name)
    if package.kind is PackageKind.BASE:
        return say("path", "Base update; usually needed by the site package that follows.")
    need = _requirement(package, others)
    if need is not None:
        return say("path", "The way to the wanted version; needs {package} first.")(package=need.name)
    return say("path", "The way to the wanted version.")


def _findings(chain: tuple[Package, ...], edition: Edition, target: Version | None) -> tuple[Finding, ...]:
    if target is not None and edition.software is not None and edition.software.version >= target:
        text = say("path", "{version} is installed already.")(version=plain(str(edition.software.version)))
        return (Finding("path.reached", Level.PASS, "A", text),)
    if not chain:
        text = say("path", "The appliance lists no updates.")
        advice = say("path", "Check that your release was announced to you; otherwise ask Technical Support.")
        return (Finding("path.empty", Level.FAIL, "A", text, advice=advice, rules=("R3", "R5")),)
    if target is not None and not any(p.kind is PackageKind.SITE and p.version == target for p in chain):
        text = say("path", "Version {target} is not in the appliance's list.")(target=str(target))
        advice = say("path", "Ask Technical Support which packages lead there; the support bundle helps them.")
        return (Finding("path.target-missing", Level.FAIL, "A", text, advice=advice, rules=("R3", "R4", "R5")),)
    return ()


def _stuck(chain: tuple[Package, ...], listed: tuple[Package, ...], edition: Edition) -> tuple[Finding, ...]:
    """Packages that wait for one that is listed but leads beyond the target: nothing in the chain unlocks them."""
    return tuple(
        Finding(
            "path.locked",
            Level.WARNING,
            "A",
            say("path", "{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.")(
                package=package.name, needed=need.name
            ),
            advice=say("path", "Choose a later version, or ask Technical Support which packages you need."),
            rules=("R4", "R5"),
            detail=package.reason,
        )
        for package in chain
        if package.state is PackageState.LOCKED
        and (need := _requirement(package, listed)) is not None
        and _newer(need, edition)
        and need.name not in {other.name for other in chain}
    )
