"""``detect`` and ``check``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from cyclopts import App

from assistant.cli.by_hand import ByHand, Site, described, listed, must_be_named
from assistant.cli.options import Json, Reaching, Signing, Words, signed
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.domain.access import Secrets
from assistant.domain.clock import Cancel
from assistant.domain.errors import ConsoleError
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain, say
from assistant.domain.site import Appliance, Route
from assistant.domain.words import appliance_called
from assistant.service.service import Service
from assistant.service.values import Detection, Listing, SiteDescription

BLOCKED = 3


def register(app: App) -> None:
    """Add the commands."""
    app.command(detect)
    app.command(check)


def detect(
    site: Site = "",
    /,
    *,
    by_hand: ByHand = None,
    reaching: Reaching = Reaching(),
    signing: Signing = Signing(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Find out what a site is made of. Reads only.

    Parameters
    ----------
    site
        Host name of the site, host[:port]; with --by-hand the file may name it.
    as_json
        Print one JSON document (detect/1).
    """
    voice, service = Voice(words.lang), Service()
    if by_hand is not None:
        description, told = described(by_hand, site, reaching)
        found = service.describe(description.address, told)
    else:
        description, secrets = signed(reaching.description(must_be_named(site)), signing)
        with stoppable() as cancel:
            found = service.detect(description, secrets, cancel)
    if as_json:
        voice.document(detection_json(found, voice))
    else:
        _tell(found, voice)
    return BLOCKED if any(finding.blocks for finding in found.findings) else 0


def check(
    site: Site = "",
    /,
    *,
    by_hand: ByHand = None,
    reaching: Reaching = Reaching(),
    signing: Signing = Signing(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Check whether a site, or the site of a run file, is ready for an upgrade. Reads only.

    Parameters
    ----------
    site
        Host name of the site, host[:port], or a run file.
    as_json
        Print one JSON document (check/1).
    """
    voice, service = Voice(words.lang), Service()
    run = Path(site or ".")
    folder = run.resolve().parent if run.is_file() else service.runs_folder
    with stoppable() as cancel:
        known = _told(service, site, by_hand, reaching) or _found(service, site, reaching, signing, cancel)
        description, secrets, found, listing, unlisted = known
        readiness = service.check(description, secrets, found, listing, folder, cancel)
    findings = _once((*found.findings, *unlisted, *readiness.findings))
    if as_json:
        voice.document({"schema": "check/1", "site": description.address.host, "findings": _findings(findings, voice)})
    else:
        voice.findings(findings)
    return BLOCKED if any(finding.blocks for finding in findings) else 0


def _once(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What both the detection and the checks found is said once."""
    return tuple({(one.id, one.about, one.level, one.text): one for one in findings}.values())


_Known = tuple[SiteDescription, Secrets, Detection, Listing | None, tuple[Finding, ...]]


def _told(service: Service, site: str, by_hand: Path | None, reaching: Reaching) -> _Known | None:
    """What a person told of a site, in a file or for the run of a run file; None where the site is to be asked."""
    if by_hand is not None:
        description, told = described(by_hand, site, reaching)
        found, listing = listed(service, description.address, told, None)
        return description, Secrets(), found, listing, listing.findings
    kept = service.described_run(Path(site)) if site and Path(site).is_file() else None
    if kept is None:
        return None
    description, found, listing = kept
    return description, Secrets(), found, listing, listing.findings


def _found(service: Service, site: str, reaching: Reaching, signing: Signing, cancel: Cancel) -> _Known:
    """What the site itself tells."""
    run = Path(site or ".")
    given = service.describe_run(run) if run.is_file() else reaching.description(must_be_named(site))
    description, secrets = signed(given, signing)
    found = service.detect(description, secrets, cancel)
    listing, unlisted = _listing(service, description, secrets, found, cancel)
    return description, secrets, found, listing, unlisted


def _listing(
    service: Service, description: SiteDescription, secrets: Secrets, found: Detection, cancel: Cancel
) -> tuple[Listing | None, tuple[Finding, ...]]:
    """The list of updates; without a console that shows it, that is one more thing that could not be told."""
    try:
        listing = service.packages(description, secrets, found, None, False, cancel)
    except ConsoleError as error:
        unknown = Finding("updates.unread", Level.UNKNOWN, "A", error.message, advice=error.advice, by=Route.CONSOLE)
        return None, (unknown,)
    return listing, listing.findings


def detection_json(found: Detection, voice: Voice) -> dict[str, Any]:
    """The document ``detect/1`` (experience, "The command line"): what could not be told is null and has a finding."""
    edition = found.site.edition
    return {
        "schema": "detect/1",
        "site": found.address.host,
        "edition": {
            "brand": edition.brand.value if edition.brand else None,
            "site_version": str(edition.software.version) if edition.software else None,
            "build": edition.software.number if edition.software else None,
            "base_version": str(edition.base) if edition.base else None,
        },
        "topology": found.site.topology.value if found.site.topology else None,
        "appliances": [_appliance(appliance) for appliance in found.site.appliances],
        **({"replacement": _appliance(found.site.replacement)} if found.site.replacement else {}),
        "findings": _findings(found.findings, voice),
    }


def _appliance(appliance: Appliance) -> dict[str, Any]:
    return {
        "name": appliance.name,
        "address": appliance.address,
        "guid": appliance.guid.what if appliance.guid else None,
        "role": appliance.role.what.value if appliance.role else None,
        "cluster_role": appliance.cluster_role.what.value if appliance.cluster_role else None,
        "region": appliance.region or None,
        "accepting": appliance.accepting.what if appliance.accepting else None,
        "version": str(appliance.software.what) if appliance.software else None,
        "base_version": str(appliance.base.what) if appliance.base else None,
        "fingerprint": appliance.fingerprint.what if appliance.fingerprint else None,
        "last_sync": appliance.last_sync.what.isoformat() if appliance.last_sync else None,
        "last_sync_status": appliance.last_sync_status.what if appliance.last_sync_status else None,
        "clients": {entry.type: entry.count for entry in appliance.clients.what} if appliance.clients else None,
        "certificate_until": appliance.certificate_until.what.isoformat() if appliance.certificate_until else None,
    }


def _findings(findings: tuple[Finding, ...], voice: Voice) -> list[dict[str, Any]]:
    return [voice.finding_json(finding) for finding in findings]


def _tell(found: Detection, voice: Voice) -> None:
    unknown = say("cli", "unknown")
    edition = found.site.edition
    voice.line(say("cli", "Site: {site}")(site=found.address.host))
    voice.line(say("cli", "Product: {product}")(product=plain(edition.product) if edition.product else unknown))
    voice.line(say("cli", "Base software: {base}")(base=plain(str(edition.base)) if edition.base else unknown))
    for appliance in (*found.site.appliances, *filter(None, [found.site.replacement])):
        told = say("cli", "{appliance}: {address}, GUID {guid}")
        guid = plain(appliance.guid.what) if appliance.guid else unknown
        voice.line(told(appliance=appliance_called(appliance.name), address=appliance.address, guid=guid))
    voice.findings(f for f in found.findings if f.level is not Level.NOT_APPLICABLE)
