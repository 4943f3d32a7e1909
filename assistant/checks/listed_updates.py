"""What the Updates page lists, and what its sections warn of (R3, R4, R5, R17; product-facts 7d)."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.packages import Package, PackageState
from assistant.domain.site import CLUSTER_UPDATES, Route, Site, Topology


def package_findings(packages: tuple[Package, ...] | None, about: str) -> tuple[Finding, ...]:
    """An empty list, and what is locked. ``packages`` is None when nobody has looked."""
    if packages is None:
        text = say("checks", "Which updates the appliance offers is not known yet.")
        return (_finding("updates.list", Level.UNKNOWN, about, text, _look(), ("R3",)),)
    if not packages:
        return (_empty(about),)
    locked = [one for one in packages if one.state is PackageState.LOCKED]
    free = [one for one in packages if one.state is PackageState.AVAILABLE]
    return (_listed(packages, free, about), *([_locked(locked, about)] if locked and free else []))


def _empty(about: str) -> Finding:
    text = say("checks", "The list of updates is empty.")
    advice = say(
        "checks",
        "Press {button}. If the list stays empty, ask Technical Support whether your release is due: major ones are "
        "announced by e-mail, and an update that was downloaded once is no longer listed.",
    )
    told = advice(button=Label("updates.check_for_updates"))
    return _finding("updates.list", Level.WARNING, about, text, told, ("R3", "R15"))


def _listed(packages: tuple[Package, ...], free: list[Package], about: str) -> Finding:
    names = ", ".join(one.name for one in packages)
    if free or all(one.state is not PackageState.LOCKED for one in packages):
        return _finding(
            "updates.list", Level.PASS, about, say("checks", "Listed: {names}.")(names=names), None, ("R4",)
        )
    text = say("checks", "Every update in the list is locked: {names}.")(names=names)
    advice = say("checks", "Send Technical Support a picture of the page {page} and ask which package comes first.")
    told = advice(page=Label("appliance.status_basics"))
    return _finding("updates.list", Level.FAIL, about, text, told, ("R4", "R5"))


def _locked(packages: list[Package], about: str) -> Finding:
    """Expected as long as something can be installed before: packages unlock one another (R4)."""
    text = say("checks", "Locked until the packages before are installed: {names}.")
    reasons = "\n".join(f"{one.name}: {one.reason}" for one in packages if one.reason)
    names = ", ".join(one.name for one in packages)
    return _finding("updates.locked", Level.PASS, about, text(names=names), None, ("R4", "R17"), reasons)


_PAGE, _SECTION = Label("appliance.updates"), Label("updates.cluster")


def cluster_finding(site: Site | None, seen: bool | None, host: str) -> Finding:
    """Whether one click may upgrade every node. ``seen`` is None when nobody has looked at the Updates page."""
    if site is not None and site.is_staged:
        return _in_stages(host)
    if seen or (site and CLUSTER_UPDATES in site.edition.features):
        return _cluster_seen(host)
    if seen is False:
        text = say("checks", "The page {page} has no section {section}.")(page=_PAGE, section=_SECTION)
        return _finding("updates.cluster", Level.PASS, host, text)
    if site and site.topology is Topology.SINGLE:
        text = say("checks", "A single appliance has no other nodes.")
        return _finding("updates.cluster", Level.NOT_APPLICABLE, host, text)
    text = say("checks", "Whether the page {page} has the section {section} could not be determined.")
    return _finding("updates.cluster", Level.UNKNOWN, host, text(page=_PAGE, section=_SECTION), _look())


_REACHES_ALL = say(
    "checks",
    "The page {page} has the section {section}: an install on the primary node may upgrade every node at once.",
)
_ALL_AT_ONCE = say(
    "checks",
    "Other nodes install what the primary node installs. The whole site would be down at once, with no node left as it "
    "was.",
)


def _in_stages(host: str) -> Finding:
    """A cluster has the staged way, of which only the beginning is public (product-facts 7d): then it is a person's."""
    advice = say(
        "checks",
        "The plan holds nodes back and takes the others first, as the vendor's staged upgrade does. Only its beginning "
        "is published: from there on you install by the vendor's page, and the assistant watches the versions. Have "
        "that page and Technical Support at hand.",
    )
    found = _finding("updates.cluster", Level.WARNING, host, _REACHES_ALL(page=_PAGE, section=_SECTION), advice())
    return replace(found, why=_ALL_AT_ONCE())


def _cluster_seen(host: str) -> Finding:
    """Product-facts 7d: taking part is the default. Where there is no cluster that it could mean, nobody goes on."""
    advice = say(
        "checks",
        "Nothing is installed or sent from here. Upgrade in stages, as the vendor's documentation describes: make a "
        "backup, untick “{control}” on every node that is to wait, save, and ask Technical Support if you are unsure.",
    )
    told = advice(control=Label("updates.with_other_nodes"))
    found = _finding("updates.cluster", Level.FAIL, host, _REACHES_ALL(page=_PAGE, section=_SECTION), told)
    return replace(found, why=_ALL_AT_ONCE())


def _look() -> Message:
    return say("checks", "Look at the page {page} before anything is installed.")(page=_PAGE)


def _finding(
    what: str,
    level: Level,
    about: str,
    text: Message,
    advice: Message | None = None,
    rules: tuple[str, ...] = (),
    detail: str = "",
) -> Finding:
    return Finding(what, level, about, text, advice=advice, rules=rules, by=Route.CONSOLE, detail=detail)
