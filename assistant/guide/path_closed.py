"""The chain where no appliance lists anything: closed networks (P2). What nobody confirmed is said to be so."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.carrying import UpdateFile
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.packages import Package, PackageKind, PackageSource, Requirement, package_named
from assistant.domain.path_rules import NO_RULES, Bound, PathRules
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide.path import PackagePath, package_path
from assistant.guide.path_findings import ASK_SUPPORT, finding
from assistant.guide.path_needs import Need, RuleIndex, installed, ruled
from assistant.guide.path_words import named as in_a_row

_NAMES = {PackageKind.BASE: "Base Software {}", PackageKind.SITE: "{}-{}"}
"""As the guides' screen of the Updates page writes them."""


def entered_chain(packages: Iterable[Package]) -> tuple[Package, ...]:
    """A chain as a person entered it, first to last: each needs the one before it.

    The order that was meant is kept as what each package needs, so that it can be compared with what others say.
    """
    before: Package | None = None
    chain = []
    for package in packages:
        needs = (Requirement(before.kind, before.version),) if before is not None else ()
        chain.append(
            replace(package, needs=tuple(dict.fromkeys((*package.needs, *needs))), source=PackageSource.ENTERED)
        )
        before = before if package.kind is PackageKind.LICENCE else package
    return tuple(chain)


def packages_in(files: Iterable[UpdateFile], appliance: str) -> tuple[tuple[Package, ...], tuple[Finding, ...]]:
    """The packages of the update files for one appliance, and what cannot be told from their names."""
    mine = [file for file in files if file.appliance == appliance]
    found = {file.name: package_named(file.package) or package_named(file.name) for file in mine}
    packages = tuple(replace(one, source=PackageSource.FILE) for one in found.values() if one is not None)
    unreadable = sorted(name for name, one in found.items() if one is None)
    return packages, ((_unreadable(unreadable),) if unreadable else ())


class Origin(enum.Enum):
    """How a closed network comes by its update files."""

    KEY = "key"
    """Downloaded with the Appliance Download Key."""
    LINKS = "links"
    """Technical Support mails a link to each file (guide 001)."""


def closed_path(
    named: Iterable[Package],
    edition: Edition,
    target: Version | None,
    rules: PathRules = NO_RULES,
    origin: Origin = Origin.KEY,
) -> PackagePath:
    """The chain to ``target`` from what was entered, from files and from rules; see ``package_path``.

    A package that only a documented rule names is put into the chain under the name that the guides use; nothing else
    is made up.
    """
    known = tuple(named)
    known = (*known, *_by_rules(known, edition, target, RuleIndex(rules)))
    path = package_path(known, edition, target, rules)
    findings = tuple(_in_other_words(one, target) for one in path.findings)
    if any(one.id in ("path.reached", "path.empty") for one in findings):
        return PackagePath(path.packages, findings)
    return PackagePath(path.packages, (*findings, *_not_known(edition), _unconfirmed(path.packages, origin)))


def _by_rules(known: tuple[Package, ...], edition: Edition, target: Version | None, rules: RuleIndex) -> list[Package]:
    """The target, where a rule is about it, and what documented rules want on the way and nobody named."""
    made: list[Package] = []
    if target is not None and not _has(known, PackageKind.SITE, target):
        wished = _made(PackageKind.SITE, target, edition)
        if wished is not None and ruled(rules.about(wished)):
            made.append(wished)
    left: list[tuple[Package, tuple[Package, ...]]] = [(one, (one,)) for one in (*known, *made)]
    while left:
        one, trail = left.pop()
        for need in ruled(rules.about(one)):
            package = _made(need.kind, need.version, edition)
            there = [*known, *made]
            if package is None or need.bound is Bound.ABOVE or _has(there, need.kind, need.version):
                continue
            if not _brought(need, [other for other in there if _comes_before(other, trail)], edition):
                made.append(package)
                left.append((package, (*trail, package)))
    return made


def _comes_before(package: Package, trail: tuple[Package, ...]) -> bool:
    """Whether a package can be there before those that wait, each for the next."""
    return not any(one.kind is package.kind and package.version >= one.version for one in trail)


def _brought(need: Need, packages: Iterable[Package], edition: Edition) -> bool:
    there = any(one.kind is need.kind and need.met(one.version) for one in packages)
    return there or need.met(installed(edition, need.kind))


def _has(packages: Iterable[Package], kind: PackageKind, version: Version) -> bool:
    return any(one.kind is kind and one.version == version for one in packages)


def _made(kind: PackageKind, version: Version, edition: Edition) -> Package | None:
    """None where its name cannot be told."""
    if kind is PackageKind.SITE and edition.brand is None:
        return None
    brand = edition.brand.value if edition.brand else ""
    name = _NAMES[kind].format(*((brand, version) if kind is PackageKind.SITE else (version,)))
    return Package(name, kind, version, source=PackageSource.RULES)


# ── what is said ─────────────────────────────────────────────────────────────────────────────────────


def _in_other_words(one: Finding, target: Version | None) -> Finding:
    """There is no list to speak of."""
    if one.id == "path.empty":
        text = say("path", "Nothing tells which packages lead to the wanted version.")
        return replace(one, text=text, advice=_tell())
    if one.id == "path.target-missing":
        text = say("path", "Nobody named a package with the wanted version, {target}.")
        return replace(one, text=text(target=str(target)), advice=_tell())
    return one


def _tell() -> Message:
    return say(
        "path",
        "Enter the packages that Technical Support names to you, or bring the update files. The support bundle helps "
        "support to tell.",
    )


_SURE = {
    Origin.KEY: say(
        "path",
        "Ask Technical Support, and send the support bundle with it. Download every update that the vendor offers for "
        "your download key, not only these.",
    ),
    Origin.LINKS: say(
        "path",
        "Ask Technical Support, and send the support bundle with it. Have a link mailed to each file that is needed, "
        "for each appliance.",
    ),
}


def _unconfirmed(packages: tuple[Package, ...], origin: Origin) -> Finding:
    """No list of the appliance stands behind this chain."""
    text = say("path", "Nobody has confirmed that these packages are all that is needed: {packages}.")
    told = text(packages=in_a_row([one.name for one in packages]))
    return finding("unconfirmed", Level.WARNING, told, _SURE[origin], ("R4", "R5", "R15"))


def _not_known(edition: Edition) -> Iterable[Finding]:
    if edition.base is None or edition.software is None:
        text = say("path", "Which versions are installed is not known in full, so packages may be too many or too few.")
        yield finding("installed-unknown", Level.UNKNOWN, text, ASK_SUPPORT, ("R5",))


def _unreadable(names: list[str]) -> Finding:
    text = say("path", "The names of these files tell no version: {files}.")(files=in_a_row(names))
    advice = say("path", "Enter the package that each of them holds, as the list or Technical Support names it.")
    return finding("unreadable", Level.WARNING, text, advice, ("R5",))
