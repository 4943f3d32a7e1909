"""What the versions of a site ask for: the rules before 10.6, and how the download key is had."""

from __future__ import annotations

from assistant.domain.eras import CHANGED, files_only
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.plan import UpdateWay
from assistant.domain.site import Appliance, Site
from assistant.domain.versions import Version
from assistant.domain.words import appliance_called, listed

DOWNLOAD_KEY = Version((3, 3, 2))
"""Base versions from here on show the Appliance Download Key (procedures, Editions)."""


def version_findings(site: Site, updates: UpdateWay | None) -> tuple[Finding, ...]:
    """What each appliance runs, and what follows from it; of the nodes of a cluster ``node_versions`` tells."""
    each = tuple(_software(one) for one in site.masters)
    return (*each, *same_version(site), *legacy_findings(_oldest(site), site.host), _download_key(site, updates))


def _software(one: Appliance) -> Finding:
    if one.software is None:
        text = say("checks", "Which software {appliance} runs could not be determined.")(
            appliance=appliance_called(one.name)
        )
        advice = say("checks", "Read it on the page {page}.")(page=Label("login.information"))
        return Finding("appliance.version", Level.UNKNOWN, one.name, text, advice=advice)
    text = say("checks", "{appliance} runs {version}.")(
        appliance=appliance_called(one.name), version=str(one.software.what.version)
    )
    seen = one.software
    return Finding("appliance.version", Level.PASS, one.name, text, by=seen.by, at=seen.at, detail=str(seen.what))


def same_version(site: Site) -> tuple[Finding, ...]:
    """Whether all appliances run the same software; of a cluster, whether both masters do."""
    known = {one.software.what for one in site.masters if one.software}
    if len(known) < 2:
        return ()
    runs = say("checks", "{appliance}: {version}")
    versions = listed(
        runs(appliance=appliance_called(one.name), version=str(one.software.what))
        for one in site.masters
        if one.software
    )
    text = say("checks", "The appliances run different software: {versions}.")(versions=versions)
    advice = say("checks", "Find out whether an upgrade was left halfway before you begin another.")
    return (Finding("appliance.versions-differ", Level.WARNING, site.host, text, advice=advice),)


def _oldest(site: Site) -> Version | None:
    """The oldest known version; None as soon as one is not known, unless another is old already."""
    known = [one.software.what.version for one in site.appliances if one.software]
    if site.edition.software:
        known.append(site.edition.software.version)
    missing = not known or any(one.software is None for one in site.appliances)
    oldest = min(known, default=None)
    return None if missing and (oldest is None or oldest >= CHANGED) else oldest


def legacy_findings(software: Version | None, host: str) -> tuple[Finding, ...]:
    """The rules L1 to L4 for a site older than 10.6; an unknown version is unknown here too."""
    if software is not None and software >= CHANGED:
        text = say("checks", "The site is not older than 10.6.")
        return (Finding("legacy.before-10.6", Level.NOT_APPLICABLE, host, text),)
    if software is None:
        text = say("checks", "Whether the site is older than 10.6 could not be determined.")
        advice = say("checks", "If it is, look at the rules L1 to L4 before you upgrade.")
        return (Finding("legacy.before-10.6", Level.UNKNOWN, host, text, advice=advice, rules=_LEGACY_RULES),)
    return tuple(
        Finding(f"legacy.{name}", Level.WARNING, host, text, advice=advice, rules=rules)
        for name, text, advice, rules in _LEGACY
    )


_LEGACY_RULES = ("L1", "L2", "L3", "L4", "L5")
_LEGACY: tuple[tuple[str, Message, Message, tuple[str, ...]], ...] = (
    (
        "lsid",
        say("checks", "From 10.6 on a session's LSID is a text of 32 characters, no longer a number."),
        say(
            "checks",
            "Search your own code and databases for places that keep LSID as a number, and change them first: "
            "“upgrade-assistant scan” with their folder lists them.",
        ),
        ("L1", "L2", "L5"),
    ),
    (
        "integration-client",
        say("checks", "The Integration Client's database gets a longer session.lsid and a new column lseq."),
        say(
            "checks",
            "Prepare reports and queries on it, then update the Integration Client, then the appliance. Enterprise "
            "licences are needed for it; “upgrade-assistant scan” finds the places.",
        ),
        ("L3", "L5"),
    ),
    (
        "namespaces",
        say("checks", "XML answers of the API carry a namespace from 10.6 on."),
        say(
            "checks",
            "Make sure that your own programs read XML with a namespace before you upgrade: “upgrade-assistant scan” "
            "lists where they do not.",
        ),
        ("L4", "L5"),
    ),
)


def _by_link(about: str) -> Finding:
    """Guide 001: no key, and automatic updates are not meant for a pair (R38)."""
    text = say("checks", "A pair of this version is updated by files; Technical Support mails a link to each.")
    advice = say("checks", "Ask for the links in good time, for both appliances; the assistant writes the mail.")
    return Finding("updates.download-key", Level.WARNING, about, text, advice=advice, rules=("R38",))


def _download_key(site: Site, updates: UpdateWay | None) -> Finding:
    about = site.host
    if updates is UpdateWay.AUTOMATIC:
        text = say("checks", "Automatic updates need no download key.")
        return Finding("updates.download-key", Level.NOT_APPLICABLE, about, text)
    if files_only(site):
        return _by_link(about)
    bases = [one.base.what for one in site.carried_to if one.base]
    oldest = min(bases, default=None if site.replacement else site.edition.base)
    if oldest is None:
        text = say("checks", "Which Base software is running could not be determined: no API reports it.")
        advice = say("checks", "Read it on the page {page}.")(page=Label("appliance.status_basics"))
        return Finding("updates.download-key", Level.UNKNOWN, about, text, advice=advice)
    if oldest >= DOWNLOAD_KEY:
        text = say("checks", "The page {page} shows the {key}.")(
            page=Label("appliance.updates"), key=Label("updates.download_key")
        )
        return Finding("updates.download-key", Level.PASS, about, text)
    text = say("checks", "Base {version} does not show the {key}.")
    advice = say("checks", "For manual updates, request the key from Technical Support in good time.")
    told = text(version=str(oldest), key=Label("updates.download_key"))
    return Finding("updates.download-key", Level.WARNING, about, told, advice=advice)
