"""P6.1 to P6.6: the new appliance is installed, and gets the site's certificate and data."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.hardware import (
    NEW,
    AssignCertificate,
    ImportCertificate,
    InstallAppliance,
    Machine,
    RestoreBackup,
)
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.plan import Estimate, EstimateSource, Phase, Step
from assistant.domain.question import Field, HandTask, Question, QuestionKind
from assistant.domain.site import Appliance, Brand, Route, Site
from assistant.domain.words import appliance_called

SETUP_GUIDE = "set-up guide"
"""What :class:`HandTask` calls the place where an appliance is installed."""
_GUIDES = {
    Brand.BOMGAR: "https://www.bomgar.com/docs/remote-support/getting-started/deployment/",
    Brand.BEYONDTRUST: "https://www.beyondtrust.com/docs/remote-support/getting-started/deployment/",
}
_MADE_OF = {Machine.PHYSICAL: "hardware", Machine.VIRTUAL: "virtual"}
_SHORT = Estimate(timedelta(seconds=10), timedelta(minutes=5), EstimateSource.ASSUMED)


def setup_guide(brand: Brand | None, machine: Machine) -> str:
    """Where the vendor's set-up guide is (P6.1)."""
    return _GUIDES[brand or Brand.BEYONDTRUST] + _MADE_OF[machine]


def install_appliance(site: Site, new: Appliance, machine: Machine) -> Step:
    """P6.1."""
    where = plain(setup_guide(site.edition.brand, machine))
    return Step(
        "install-new",
        InstallAppliance(NEW),
        Phase.PREPARE,
        NEW,
        say("guide", "Install the new appliance"),
        say("guide", "Waiting for the new appliance to answer"),
        say("guide", "The new appliance answers at its own address"),
        say("guide", "Give it an address of its own, and leave the site's host name where it is."),
        (say("guide", "It answers at {address}")(address=new.address),),
        routes=(Route.HAND,),
        patience=timedelta(hours=4),
        poll=timedelta(seconds=30),
        hand=HandTask(SETUP_GUIDE, NEW, "", note=say("guide", "Follow the vendor's set-up guide: {link}")(link=where)),
        remedy=say("guide", "Make the plan again: then its certificate is compared, and its GUID is on record."),
        window=0,
    )


def import_certificate(site: Site) -> Step:
    """P6.3, and the first half of P6.4: a certificate with a warning goes no further."""
    return Step(
        "import-certificate",
        ImportCertificate(NEW, f"{site.host}-certificate", site.host),
        Phase.SET_UP,
        NEW,
        say("guide", "Import the certificate of {host} on the new appliance")(host=site.host),
        say("guide", "The certificate is being imported on the new appliance"),
        say("guide", "The new appliance has the certificate of {host}")(host=site.host),
        say("guide", "With its private key and chain, from the export of the old appliance. Nothing changes there."),
        (
            say("guide", "The page {page} lists it, issued to {host}")(
                page=Label("appliance.certificates"), host=site.host
            ),
            say("guide", "No warning is shown for it"),
        ),
        rules=("R29",),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=_SHORT,
        patience=timedelta(minutes=15),
        poll=timedelta(seconds=5),
        hand=HandTask(
            "/appliance",
            NEW,
            "appliance.certificates",
            "certificates.install",
            (
                Field("certificates.import", say("guide", "press it")),
                Field("certificates.import", say("guide", "the exported file in the run's folder, and its passphrase")),
            ),
            "certificates.upload",
        ),
        remedy=certificate_warning(),
        lane=NEW,
        window=0,
    )


def certificate_warning() -> Message:
    """P6.4: what to do about a warning."""
    return say(
        "guide",
        "Do not assign it yet. Most warnings are about a certificate of the chain that is missing: export again with "
        "the whole chain, or import the missing certificates on the page {page}. The vendor's FAQ 755 has the rest.",
    )(page=Label("appliance.certificates"))


def assign_certificate(site: Site) -> Step:
    """The second half of P6.4."""
    return Step(
        "assign-certificate",
        AssignCertificate(NEW, site.host),
        Phase.SET_UP,
        NEW,
        say("guide", "Assign the certificate to the address of the new appliance"),
        say("guide", "The certificate is being assigned on the new appliance"),
        say("guide", "The new appliance serves the certificate of {host}")(host=site.host),
        say("guide", "Check the address at the bottom of the page before you save."),
        (
            say("guide", "At its own address it serves the same certificate as the old appliance"),
            say("guide", "The certificate chain is served completely"),
        ),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=_SHORT,
        patience=timedelta(minutes=15),
        poll=timedelta(seconds=5),
        hand=HandTask(
            "/appliance",
            NEW,
            "appliance.certificates",
            "certificates.list",
            (Field("certificates.assign_ip", say("guide", "the address of the new appliance")),),
            "certificates.save",
            row=site.host,
        ),
        remedy=certificate_warning(),
        lane=NEW,
        window=0,
    )


def restore_backup(site: Site, file: str) -> Step:
    """P6.6."""
    old = site.primary.name
    gate = Question(
        "start.restore",
        QuestionKind.CONFIRM,
        say("guide", "Restore the backup on the new appliance now?"),
        say(
            "guide",
            "What the new appliance holds is replaced. From now until {host} leads there, change no settings on {old}: "
            "they are not carried over.",
        )(host=site.host, old=appliance_called(old)),
        "restore",
        rules=("R30", "R31"),
    )
    return Step(
        "restore",
        RestoreBackup(NEW, old, file),
        Phase.SET_UP,
        NEW,
        say("guide", "Restore the settings backup on the new appliance"),
        say("guide", "The settings backup is being restored on the new appliance"),
        say("guide", "The new appliance holds the data of {old}")(old=appliance_called(old)),
        say(
            "guide",
            "The first sign-in to {console} of the new appliance is {user} / {password}, in every language. "
            "Afterwards the accounts of the old appliance are valid there.",
        )(console="/login", user="admin", password="password"),  # noqa: S106 - the vendor's literal
        (
            say("guide", "The backup is the one that this run took"),
            say("guide", "An account of the old appliance is accepted on the new one"),
        ),
        rules=("R30", "R31"),
        gate=gate,
        routes=(Route.CONSOLE, Route.HAND),
        estimate=Estimate(timedelta(minutes=1), timedelta(hours=1), EstimateSource.ASSUMED),
        patience=timedelta(hours=2),
        poll=timedelta(seconds=15),
        hand=HandTask(
            "/login",
            NEW,
            "login.software_management",
            "software.restore",
            (
                Field("backup.upload", say("guide", "the file {file} in the run's folder")(file=file)),
                Field("backup.password", say("guide", "the password of the backup")),
            ),
            "backup.upload",
            note=say(
                "guide", "Sign in as {user} with {password}. If the console wants a new password, choose one first."
            )(user="admin", password="password"),  # noqa: S106
        ),
        remedy=say(
            "guide",
            "Nothing is lost: the backup is in the run's folder, and the site runs on the old appliance as before. "
            "Resume the run with the right password, or restore on the console and confirm it here.",
        ),
        lane=NEW,
        window=1,
    )
