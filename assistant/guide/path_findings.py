"""What speaks against a chain of packages, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState
from assistant.domain.path_rules import PathRule
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide.path_known import Known, Link
from assistant.guide.path_needs import Need, installed
from assistant.guide.path_trim import Missing, Way
from assistant.guide.path_words import SOURCES, named, need

_BASICS, _UPDATES = Label("appliance.status_basics"), Label("appliance.updates")
ASK_SUPPORT = say(
    "path", "Make the support bundle with the page {page}, and ask Technical Support which packages you need."
)(page=_BASICS)
"""R5."""


def finding(
    what: str,
    level: Level,
    text: Message,
    advice: Message | None = None,
    rules: tuple[str, ...] = ("R4", "R5"),
    detail: str = "",
) -> Finding:
    """A finding about the chain of appliance A; whoever asked for another one sets ``about``."""
    return Finding(f"path.{what}", level, "A", text, advice=advice, rules=rules, detail=detail)


@dataclass(frozen=True)
class Case:
    """All that findings are drawn from."""

    edition: Edition
    target: Version | None
    known: Known
    way: Way

    def findings(self) -> tuple[Finding, ...]:
        """The gravest matters first."""
        software = installed(self.edition, PackageKind.SITE)
        if self.target is not None and software is not None and software >= self.target:
            text = say("path", "{version} is installed already.")(version=plain(str(software)))
            return (finding("reached", Level.PASS, text, rules=()), *self._in_the_way(), *self._beside())
        if not self.way.chain:
            return (_empty(), *self._beside())
        sites = (link for link in self.way.chain if link.kind is PackageKind.SITE)
        missing = self.target is not None and all(link.version != self.target for link in sites)
        target = (_target_missing(self.target),) if self.target is not None and missing else ()
        found = (*target, *self._in_the_way(), *self._beside())
        return (*found, *self._nothing_next(found))

    def _in_the_way(self) -> Iterator[Finding]:
        yield from (_circle([self.way.links[n].package.name for n in one]) for one in self.way.ordered.circles)
        yield from (self._missing(one) for one in self.way.missing)
        yield from (_same_name(group) for group in self.known.same_name)
        yield from (_same_version(group) for group in self.known.same_version)

    def _beside(self) -> Iterator[Finding]:
        for link in self.known.links:
            yield from (_contradiction(link, one) for one in link.weighed.refuted)
        yield from _unlisted(self.known.unlisted)
        yield from _older(self.known.older)
        yield from (_hint(package, rule) for package, rule in self._hints())
        yield from _licences(self.way.chain)
        yield from _past(self.way.past, self.target)
        yield from (_overtaken(one, later) for one, later in self.way.overtaken)

    def _missing(self, one: Missing) -> Finding:
        if one.beyond is not None:
            return _beyond(one, one.beyond)
        known = installed(self.edition, one.need.kind) is not None or one.link.locked
        return _gap(one, Level.FAIL if known else Level.UNKNOWN)

    def _hints(self) -> Iterator[tuple[Package, PathRule]]:
        """What is not sure, unless the chain does it anyway."""
        best: dict[PackageKind, Version] = {}
        for link in self.way.chain:
            for rule in link.hints:
                if not Need(rule.needs, rule.needed, rule.bound, PackageSource.RULES).met(best.get(rule.needs)):
                    yield link.package, rule
            best[link.kind] = max(link.version, best.get(link.kind, link.version))

    def _nothing_next(self, found: tuple[Finding, ...]) -> Iterable[Finding]:
        """R4: a locked package is never the next one."""
        first = self.way.chain[0].package
        if first.state is not PackageState.LOCKED or any(one.blocks for one in found):
            return ()
        text = say("path", "{package} would be the next one, and it is locked. Nothing that is known here unlocks it.")
        return (finding("locked-next", Level.FAIL, text(package=first.name), ASK_SUPPORT, ("R4", "R5"), first.reason),)


def _empty() -> Finding:
    text = say("path", "The appliance lists no updates.")
    advice = say("path", "Check that your release was announced to you; otherwise ask Technical Support.")
    return finding("empty", Level.FAIL, text, advice, ("R3", "R5"))


def _target_missing(target: Version) -> Finding:
    text = say("path", "Version {target} is not in the appliance's list.")(target=str(target))
    advice = say("path", "Ask Technical Support which packages lead there; the support bundle helps them.")
    return finding("target-missing", Level.FAIL, text, advice, ("R3", "R4", "R5"))


def _circle(names: list[str]) -> Finding:
    if len(names) == 1:
        text = say("path", "{package} is said to need itself, or a later version than its own.")(package=names[0])
    else:
        text = say("path", "These packages wait for one another, so none of them can be the first: {packages}.")(
            packages=named(names)
        )
    advice = say(
        "path",
        "A package that would come in between may be missing from the list, or what was entered is wrong. Make the "
        "support bundle with the page {page}, and ask Technical Support which packages you need.",
    )
    circle = " -> ".join([*names, names[0]])
    return finding("cycle", Level.FAIL, text, advice(page=_BASICS), ("R4", "R5", "R17"), circle)


def _gap(one: Missing, level: Level) -> Finding:
    """Somebody has to bring what is missing; what the wanted version does not need is left out instead."""
    package, wanted = one.link.package, need(one.need.kind, one.need.bound, one.need.version)
    if one.on_way:
        text = say(
            "path", "Something is missing: {package} needs {need}, and no package that is known here brings that."
        )
    else:
        text = say("path", "{package} is left out: it needs {need}, and no package that is known here brings that.")
    shown = level if one.on_way else Level.WARNING
    return finding("gap", shown, text(package=package.name, need=wanted), ASK_SUPPORT, ("R4", "R5"), package.reason)


def _beyond(one: Missing, needed: Package) -> Finding:
    package = one.link.package
    text = say("path", "{package} is locked, and what unlocks it leads beyond the wanted version: {needed}.")
    advice = say("path", "Choose a later version, or ask Technical Support which packages you need.")
    level = Level.FAIL if one.on_way else Level.WARNING
    told = text(package=package.name, needed=needed.name)
    return finding("locked", level, told, advice, ("R4", "R5"), package.reason)


def _same_name(group: tuple[Package, ...]) -> Finding:
    text = say("path", "Packages of the same name, {name}, differ in version or kind: {versions}.")
    advice = say("path", "Look at the page {page} and correct what was entered, so that each package has its own name.")
    told = text(name=group[0].name, versions=", ".join(str(one.version) for one in group))
    return finding("same-name", Level.FAIL, told, advice(page=_UPDATES), ("R5",))


def _same_version(group: tuple[Package, ...]) -> Finding:
    text = say("path", "The same version is listed under several names: {packages}.")
    told = text(packages=named([one.name for one in group]))
    return finding("same-version", Level.WARNING, told, ASK_SUPPORT, ("R5",))


def _contradiction(link: Link, refuted: Need) -> Finding:
    package, wanted = link.package, need(refuted.kind, refuted.bound, refuted.version)
    if link.locked:
        text = say("path", "Before {package}, {source} asks for {need}; the appliance asks for less.")
    else:
        text = say("path", "Before {package}, {source} asks for {need}; the appliance offers that package now.")
    advice = say(
        "path", "The list on the appliance counts. If the appliance refuses the package, ask Technical Support."
    )
    told = text(source=SOURCES[refuted.source], need=wanted, package=package.name)
    return finding("contradiction", Level.WARNING, told, advice, ("R4", "R5"), package.reason)


def _unlisted(packages: list[Package]) -> Iterable[Finding]:
    if not packages:
        return ()
    text = say("path", "Left out, because the appliance does not list them: {packages}.")
    advice = say(
        "path",
        "The list on the appliance counts. Press {button} on the page {page}; if they are still not there, "
        "ask Technical Support.",
    )
    button = Label("updates.check_for_updates")
    told = text(packages=named([one.name for one in packages]))
    return (finding("not-listed", Level.WARNING, told, advice(button=button, page=_UPDATES), ("R4", "R5")),)


def _older(packages: list[Package]) -> Iterable[Finding]:
    """What a person brought may be a mistake; of what the appliance lists, it knows best."""
    brought = [one for one in packages if one.source is not PackageSource.LIST]
    listed = [one for one in packages if one.source is PackageSource.LIST]
    text = say("path", "Left out, because what is installed is the same or newer: {packages}.")
    advice = say("path", "Do not install them. Check whether the right files or versions were named.")
    for group, level in ((brought, Level.WARNING), (listed, Level.NOT_APPLICABLE)):
        if group:
            yield finding("older", level, text(packages=named([one.name for one in group])), advice, ())


def _hint(package: Package, rule: PathRule) -> Finding:
    text = say("path", "It is not certain, but {package} may need {need} first.")
    told = text(package=package.name, need=need(rule.needs, rule.bound, rule.needed))
    advice = say("path", "Ask Technical Support before you install it. The hint comes from: {source}")
    return finding("hint", Level.UNKNOWN, told, advice(source=rule.source), ("R4", "R5"), rule.id)


def _licences(chain: list[Link]) -> Iterable[Finding]:
    """No guide tells in which order licence add-ons are installed."""
    free = [link.package.name for link in chain if link.kind is PackageKind.LICENCE and not (link.needs or link.waits)]
    if len(free) < 2:
        return ()
    text = say("path", "Nothing tells in which order the licence add-ons are installed: {packages}.")
    advice = say("path", "They are taken by name here. If the order matters to you, ask Technical Support.")
    return (finding("licences", Level.UNKNOWN, text(packages=named(free)), advice, ("R36", "R5")),)


def _past(packages: list[Package], target: Version | None) -> Iterable[Finding]:
    if not packages:
        return ()
    text = say("path", "Left out, because they are not needed for the wanted version or lead past it: {packages}.")
    advice = (
        say("path", "Choose a later version if you want them.")
        if target
        else say("path", "Install them in an upgrade of their own, after this one.")
    )
    told = text(packages=named([one.name for one in packages]))
    return (finding("past-target", Level.NOT_APPLICABLE, told, advice, ("R4",)),)


def _overtaken(package: Package, later: Package) -> Finding:
    text = say("path", "{package} is left out: it is locked, and the appliance offers {later} without it.")
    advice = say("path", "Unsure? Ask Technical Support before you start.")
    told = text(package=package.name, later=later.name)
    return finding("overtaken", Level.NOT_APPLICABLE, told, advice, ("R4", "R5"), package.reason)
