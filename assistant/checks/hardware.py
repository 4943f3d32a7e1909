"""Is a change of hardware ready to begin (P6)? Facts in, findings out. Nothing is reached or read here."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.domain.finding import Finding, Level
from assistant.domain.hardware import NEW
from assistant.domain.message import Label, Message, say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.site import Appliance, Route, Site, Topology
from assistant.domain.words import appliance_called


class Content(enum.Enum):
    """What is on the new appliance."""

    FACTORY = "factory"
    """The vendor's first sign-in is accepted."""
    OTHER = "other"
    """It is refused: somebody set the appliance up already."""
    THIS_SITE = "this-site"
    """An account of the old appliance is accepted: the data was restored before."""


@dataclass(frozen=True)
class HardwareFacts:
    """All that is known at a moment; everything may be missing."""

    site: Site
    content: Content | None = None
    licence: bool | None = None
    """Whether its Updates page shows a licence agreement that nobody has accepted yet."""
    packages: tuple[Package, ...] | None = None
    """What is to be installed on it; None: nobody has looked."""


def replacement_findings(site: Site) -> Iterator[Finding]:
    """What speaks against moving this site to that appliance at all; asked when it is detected."""
    new = site.replacement
    if new is None:
        return
    old = site.primary
    if site.topology not in (None, Topology.SINGLE) or len(site.appliances) > 1:
        text = say("hardware", "{host} has more than one appliance, and the plan for a move is for one.")
        advice = say(
            "hardware",
            "The guides describe the move of a single appliance only. Ask Technical Support how one of several is "
            "replaced.",
        )
        yield _finding("several", Level.FAIL, site.host, text(host=site.host), advice)
    if old.host.casefold() == site.host.casefold():
        text = say("hardware", "The old appliance is known by the name {host} only, which will lead to the new one.")
        advice = say("hardware", "Give the own address of the old appliance as well, then detect the site again.")
        yield _finding("own-address", Level.FAIL, old.name, text(host=site.host), advice)
    yield from _two(old, new)
    if new.fingerprint is None and new.address != old.address:
        text = say("hardware", "Nothing answers at {address} yet.")(address=new.address)
        advice = say("hardware", "Install the new appliance by the vendor's set-up guide, then detect the site again.")
        yield _finding("silent", Level.WARNING, NEW, text, advice)
    elif new.guid is None and new.address != old.address:
        text = say("hardware", "The GUID of the new appliance could not be read.")
        advice = say(
            "hardware",
            "Give its account of {console}. Without the GUID the old appliance cannot be reset from here in the end.",
        )
        yield _finding("guid", Level.WARNING, NEW, text, advice(console="/appliance"))


def _two(old: Appliance, new: Appliance) -> Iterator[Finding]:
    """They must be two: by address, and by GUID. The same certificate is only odd."""
    same_guid = old.guid and new.guid and old.guid.what.casefold() == new.guid.what.casefold()
    if old.address.casefold() == new.address.casefold() or same_guid:
        text = say("hardware", "{address} is the old appliance itself.")(address=new.address)
        advice = say("hardware", "Give the own address of the new appliance.")
        yield _finding("same", Level.FAIL, NEW, text, advice)
    elif old.fingerprint and new.fingerprint and old.fingerprint.what == new.fingerprint.what:
        text = say("hardware", "The new appliance shows the certificate of the old one already.")
        advice = say(
            "hardware",
            "If it was imported by hand, the plan goes on from there. The old appliance is then not reset from here: "
            "two appliances with one certificate are not told apart surely enough.",
        )
        yield _finding("same-certificate", Level.WARNING, NEW, text, advice)


def hardware_findings(facts: HardwareFacts) -> Iterator[Finding]:
    """Whether everything is at hand for the move."""
    new = facts.site.replacement
    if new is None or new.fingerprint is None:
        return
    yield _software(facts.site.primary, new, facts.packages)
    yield _base(facts.site.primary, new)
    yield _content(facts.content)
    yield _licence(facts.licence)


def _software(old: Appliance, new: Appliance, packages: tuple[Package, ...] | None) -> Finding:
    if old.software is None or new.software is None:
        which = old.name if old.software is None else NEW
        text = say("hardware", "Which software {appliance} runs could not be determined.")(
            appliance=appliance_called(which)
        )
        advice = say("hardware", "It should not be older than that of the old appliance: compare the page {page}.")(
            page=Label("login.information")
        )
        return _finding("software", Level.UNKNOWN, which, text, advice)
    has, needs = new.software.what.version, old.software.what.version
    if has >= needs:
        text = say("hardware", "The new appliance runs {new}, which is not older than the {old} that the backup is of.")
        return _finding("software", Level.PASS, NEW, text(new=str(has), old=str(needs)))
    text = say("hardware", "The new appliance runs {new}, which is older than the {old} that the backup is of.")
    told = text(new=str(has), old=str(needs))
    if packages is None:
        advice = say("hardware", "Look at its page {page}: the updates to this version have to be there.")
        return _finding("software", Level.UNKNOWN, NEW, told, advice(page=Label("appliance.updates")))
    reached = [one.version for one in packages if one.kind is PackageKind.SITE]
    if reached and max(reached) >= needs:
        advice = say("hardware", "The plan installs what is missing before the backup is restored.")
        return _finding("software", Level.WARNING, NEW, told, advice)
    advice = say("hardware", "Its list of updates does not lead there. Ask Technical Support for the packages.")
    return _finding("software", Level.FAIL, NEW, told, advice, ("R4", "R5"))


def _base(old: Appliance, new: Appliance) -> Finding:
    if new.base is None:
        text = say("hardware", "The Base version of the new appliance could not be determined.")
        advice = say("hardware", "Read it on the page {page}.")(page=Label("appliance.status_basics"))
        return _finding("base", Level.UNKNOWN, NEW, text, advice)
    base = str(new.base.what)
    if old.base is not None and new.base.what < old.base.what:
        text = say("hardware", "The new appliance has Base {new}, the old one {old}.")
        advice = say("hardware", "Site packages may need the newer Base first; the list of updates says so.")
        return _finding("base", Level.WARNING, NEW, text(new=base, old=str(old.base.what)), advice, ("R18",))
    text = say("hardware", "The new appliance has Base {new}.")(new=base)
    return _finding("base", Level.PASS, NEW, text)


_CONTENTS: dict[Content | None, tuple[Level, Message, Message | None]] = {
    Content.FACTORY: (
        Level.PASS,
        say("hardware", "The new appliance is as it came: it takes the vendor's first sign-in."),
        None,
    ),
    Content.OTHER: (
        Level.WARNING,
        say(
            "hardware", "The new appliance does not take the vendor's first sign-in: it was set up by somebody already."
        ),
        say("hardware", "Make sure that it holds no site that anybody needs: what it holds is replaced."),
    ),
    Content.THIS_SITE: (
        Level.WARNING,
        say("hardware", "The new appliance already holds a site: it takes the API account of the old one."),
        say("hardware", "If the backup was restored there before, it counts as restored. Otherwise reset it first."),
    ),
    None: (
        Level.UNKNOWN,
        say("hardware", "Whether the new appliance holds a site already could not be determined."),
        say("hardware", "Sign in there yourself before you begin: what it holds is replaced."),
    ),
}


def _content(content: Content | None) -> Finding:
    level, text, advice = _CONTENTS[content]
    return _finding("content", level, NEW, text, advice)


def _licence(pending: bool | None) -> Finding:
    if pending:
        text = say("hardware", "The new appliance shows a licence agreement that nobody has accepted yet.")
        advice = say("hardware", "You are asked before the first package is installed; have it read by then.")
        return _finding("licence", Level.WARNING, NEW, text, advice)
    if pending is None:
        text = say("hardware", "Whether a licence agreement has to be accepted first could not be determined.")
        return _finding("licence", Level.UNKNOWN, NEW, text, say("hardware", "Look at its page {page}.")(page=_UPDATES))
    text = say("hardware", "No licence agreement is open on the new appliance.")
    return _finding("licence", Level.PASS, NEW, text)


_UPDATES = Label("appliance.updates")


def _finding(
    what: str, level: Level, about: str, text: Message, advice: Message | None = None, rules: tuple[str, ...] = ()
) -> Finding:
    return Finding(f"hardware.{what}", level, about, text, advice=advice, rules=rules, by=Route.CONSOLE)
