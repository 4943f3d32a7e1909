"""What is known at each stage before the run: typed, found, listed, checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from assistant.domain.access import SiteAddress
from assistant.domain.errors import Refused
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.plan import Choices
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.service.values import Detection, Listing, Permission, Readiness, SignedIn, WhoAnswers
from assistant.ui.sample_by_hand import STAGES as BY_HAND
from assistant.ui.sample_closed import STAGES as CLOSED
from assistant.ui.sample_cluster import STAGES as CLUSTER
from assistant.ui.sample_courier import STAGES as COURIER
from assistant.ui.sample_early import STAGES as EARLY
from assistant.ui.sample_move import MOVE
from assistant.ui.sample_pair import STAGES as PAIR
from assistant.ui.sample_run import USERS
from assistant.ui.sample_scan import STAGES as SCAN
from assistant.ui.sample_story import BEGIN, HOST, sample_packages, sample_site
from assistant.ui.sample_windows import STAGES as WINDOWS
from assistant.wizard.forms import ProtectionForm, SiteForm
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_FINGERPRINT = "7c1f0a5591e244039bccd017aae34f3f9e55b2a7d3c4b117c1f0a5591e244039"


def fill(journey: Journey) -> None:
    """All that was entered and found before the run."""
    secret = "sample"  # noqa: S105 - belongs to no account
    journey.site = SiteForm(HOST, "", api_user="5f2c81d04b", api_secret=secret, login_user="upgrade")
    journey.site = replace(journey.site, login_password=secret, appliance_user="admin", appliance_password=secret)
    journey.protection = ProtectionForm(secret, secret, secret, secret)
    _signed(journey)
    _detected(journey)
    _listed(journey)
    _checked(journey)


def _typed(journey: Journey) -> None:
    secret = "sample"  # noqa: S105 - belongs to no account
    journey.site = SiteForm(HOST, "", api_user="5f2c81d04b", api_secret=secret, login_user="upgrade")


def _who(journey: Journey) -> None:
    _typed(journey)
    trusted = WhoAnswers(
        f"{HOST}:443",
        _FINGERPRINT,
        HOST,
        "Example Issuing CA 2",
        (HOST,),
        BEGIN - timedelta(days=200),
        BEGIN + timedelta(days=159),
        trusted=False,
        why_not=say("checks", "The chain is incomplete: the certificate of {issuer} is missing.")(
            issuer="Example Issuing CA 2"
        ),
        chain_complete=False,
    )
    journey.who = (trusted,)


def _refused(journey: Journey) -> None:
    _typed(journey)
    text = say("appliance", "{address} refuses the connection.")(address=f"{HOST}:443")
    journey.problem = Refused(text, None, "[Errno 111] Connection refused")


def _signed(journey: Journey) -> None:
    grants = (("perm_command", True), ("perm_backup", True), ("perm_configuration", False))
    found = tuple(Permission(name, plain(name), granted, name) for name, granted in grants)
    ways: tuple[tuple[str, Message | None], ...] = (("api", None), ("login", None), ("appliance", None))
    journey.signed = SignedIn(f"{HOST}:443", "9f3104ab77c2415e8d60b1f27a3c9e55", _FINGERPRINT, "1.15.0", found, ways)


def _detected(journey: Journey) -> None:
    site = sample_site()
    findings = (
        Finding(
            "appliance.version",
            Level.PASS,
            "A",
            say("checks", "{appliance} runs {version}.")(appliance="A", version="12.1.4"),
            by=Route.API,
            at=BEGIN,
        ),
    )
    found = journey.signed.permissions if journey.signed else ()
    journey.detection = Detection(SiteAddress(HOST, users=USERS), site, findings, (), found)


def _listed(journey: Journey) -> None:
    journey.listing = Listing(sample_packages(), (), BEGIN, checked=True)
    journey.choices = Choices(Version.parse("12.2.0"))


def _checked(journey: Journey) -> None:
    journey.readiness = Readiness(sample_findings(), BEGIN)
    journey.acknowledged = {"clock.difference": "NTP"}


def sample_findings() -> tuple[Finding, ...]:
    ahead = say("checks", "The clock of the appliance is ahead of this computer by {time}.")
    ntp = say("checks", "Find out which of the two clocks is wrong. On the appliance, set an NTP server: {page}.")
    dates = say("checks", "The certificate is valid until {until}, for another {left}.")
    why = say("checks", "With a wrong clock, the download key, certificates and much else fail.")
    return (
        Finding(
            "clock.difference",
            Level.WARNING,
            "A",
            ahead(time=timedelta(seconds=140)),
            why,
            ntp(page=Label("appliance.ip_configuration")),
            ("R16",),
            Route.API,
            BEGIN,
            "Date: Tue, 24 Nov 2026 21:02:20 GMT",
        ),
        Finding(
            "certificate.dates",
            Level.PASS,
            "A",
            dates(until=BEGIN + timedelta(days=159), left=timedelta(days=159)),
            by=Route.COMPUTER,
            at=BEGIN,
        ),
        Finding(
            "certificate.served",
            Level.UNKNOWN,
            "A",
            say("checks", "Whether the appliance serves this certificate could not be determined."),
            advice=say("checks", "Connect to the appliance and check the file again."),
            at=BEGIN,
        ),
    )


def _nothing(journey: Journey) -> None:
    del journey


def topology(journey: Journey) -> None:
    """Signed in, and the site is known."""
    _typed(journey)
    _signed(journey)
    _detected(journey)


def _packages(journey: Journey) -> None:
    topology(journey)
    _listed(journey)


def _readiness(journey: Journey) -> None:
    _packages(journey)
    _checked(journey)


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = (
    {
        "site": (Stage.SITE, _nothing),
        "site-untrusted": (Stage.SITE, _who),
        "site-refused": (Stage.SITE, _refused),
        "topology": (Stage.TOPOLOGY, topology),
        "packages": (Stage.PACKAGES, _packages),
        "readiness": (Stage.READINESS, _readiness),
    }
    | BY_HAND
    | PAIR
    | EARLY
    | CLUSTER
    | MOVE
    | WINDOWS
    | CLOSED
    | COURIER
    | SCAN
)
"""Name of the sample -> its stage, and what is known there."""
