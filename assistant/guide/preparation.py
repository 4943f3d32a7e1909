"""P0: what comes before any package."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from assistant.domain.message import Message, say
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import (
    Ask,
    BackUpSettings,
    Choices,
    ClientWay,
    Estimate,
    EstimateSource,
    ExportCertificate,
    Phase,
    Step,
    UpdateWay,
)
from assistant.domain.question import Choice, Field, HandTask, Question, QuestionKind
from assistant.domain.site import Route, Site
from assistant.guide.by_hand import confirmations
from assistant.guide.carrying import bring_files
from assistant.guide.clients import prepare_clients
from assistant.guide.integrations import across_10_6
from assistant.guide.place import Place, only


def preparation(
    site: Site, choices: Choices, packages: tuple[Package, ...], chains: Mapping[str, tuple[Package, ...]]
) -> tuple[Step, ...]:
    """Confirmations by hand (R3, R14), update files where they are carried (P2), backup (P0.5) and export (P0.6).

    ``packages`` are those of the appliance that people depend on, ``chains`` those of each appliance by its name.
    """
    steps = [rollout(site)]
    if any(package.kind is PackageKind.SITE for package in packages):
        steps.append(certificate_stores())
        if choices.clients is ClientWay.WAIT:
            steps.append(prepare_clients(site, only(site).appliance))
    steps += across_10_6(site, choices)
    if site.described:
        steps += confirmations(site)
    if choices.updates is UpdateWay.MANUAL:
        steps += _files(site, chains)
    place = only(site)
    return tuple(replace(step, window=0) for step in (*steps, backup(place, choices, 1), certificate_export(place)))


def _files(site: Site, chains: Mapping[str, tuple[Package, ...]]) -> list[Step]:
    """For each appliance its own: a key fetches for one appliance (product-facts 8)."""
    several = len(chains) > 1
    places = {name: Place(site, name, suffix=f"-{name.lower()}" if several else "") for name in chains}
    return [bring_files(places[name], chain) for name, chain in chains.items() if chain]


def rollout(site: Site) -> Step:
    """R3: only a person knows whether the release was announced."""
    brand = site.edition.brand.value if site.edition.brand else say("guide", "the vendor")
    question = Question(
        "rollout",
        QuestionKind.CONFIRM,
        say("guide", "Has {brand} told you that the update is ready?")(brand=brand),
        say("guide", "Major releases come on a schedule and are announced by e-mail. Start only after that."),
        "rollout",
        rules=("R3",),
    )
    return Step(
        "rollout",
        Ask(question),
        Phase.PREPARE,
        "site",
        say("guide", "Confirm that the release was announced"),
        say("guide", "Waiting for your confirmation that the release was announced"),
        say("guide", "The release was announced"),
        say("guide", "Wait for the vendor's announcement, then resume the run."),
        rules=("R3",),
        routes=(Route.HAND,),
    )


def certificate_stores() -> Step:
    """R14: only a person knows how well the endpoints are kept."""
    question = Question(
        "certificate-stores",
        QuestionKind.CONFIRM,
        say("guide", "Are the certificate stores current on the computers you support?"),
        say(
            "guide",
            "If root certificates are outdated there, most Jump Clients may show as offline after the upgrade. "
            "Computers that receive system updates regularly are fine.",
        ),
        "certificate-stores",
        rules=("R14",),
    )
    return Step(
        "certificate-stores",
        Ask(question),
        Phase.PREPARE,
        "site",
        say("guide", "Confirm that certificate stores are current"),
        say("guide", "Waiting for your confirmation about the certificate stores"),
        say("guide", "The certificate stores are current"),
        say("guide", "Bring the root certificates of the supported computers up to date, then resume the run."),
        rules=("R14",),
        routes=(Route.HAND,),
    )


def backup(place: Place, choices: Choices, serial: int) -> Step:
    """P0.5 (R1, R30, R31), and R18 when ``serial`` is not 1."""
    site, appliance, called = place.site, place.appliance, place.called
    file = f"{site.host}-{serial}.nsb"
    return Step(
        f"backup-{serial}",
        BackUpSettings(appliance, file, choices.include_history, serial),
        Phase.PREPARE if serial == 1 else Phase.UPGRADE,
        appliance,
        _backup_name(called, serial),
        say("guide", "The settings backup of {appliance} is being made")(appliance=called),
        say("guide", "The settings backup of {appliance} is on this computer and checked")(appliance=called),
        say("guide", "Protected by a password. Recordings and large files of the file store are never part of it."),
        (
            say("guide", "{file} is in the run's folder")(file=file),
            say("guide", "It is a backup, not an error page"),
            say("guide", "Its SHA-256 is on record"),
        ),
        rules=("R1", "R30", "R31") if serial == 1 else ("R18", "R1", "R30"),
        estimate=Estimate(timedelta(seconds=10), timedelta(minutes=5), EstimateSource.ASSUMED),
        patience=timedelta(minutes=30),
        poll=timedelta(seconds=5),
        hand=_backup_by_hand(appliance, file),
    )


def _backup_name(called: Message, serial: int) -> Message:
    if serial == 1:
        return say("guide", "Take a settings backup of {appliance}")(appliance=called)
    return say("guide", "Take a new settings backup of {appliance}")(appliance=called)


def _backup_by_hand(appliance: str, file: str) -> HandTask:
    return HandTask(
        "/login",
        appliance,
        "login.software_management",
        "software.backup",
        (
            Field("backup.password", say("guide", "your backup password")),
            Field("backup.confirm_password", say("guide", "the backup password again")),
            Field("backup.include_history", say("guide", "ticked, if you keep reports")),
        ),
        "backup.download",
        note=say("guide", "Save the file as {file} in the run's folder, or anywhere, and say where it is.")(file=file),
        file=file,
    )


def certificate_export(place: Place) -> Step:
    """P0.6 (R2, R28, R29)."""
    site, appliance, called = place.site, place.appliance, place.called
    file = f"{site.host}-certificate"
    return Step(
        "certificate-export",
        ExportCertificate(appliance, file, site.host),
        Phase.PREPARE,
        appliance,
        say("guide", "Export certificate and private key of {appliance}")(appliance=called),
        say("guide", "The certificate of {appliance} is being exported")(appliance=called),
        say("guide", "Certificate, private key and chain are on this computer and verified"),
        say("guide", "Exporting takes nothing away from the appliance. The passphrase protects the key."),
        (
            say("guide", "The file opens with the passphrase"),
            say("guide", "The private key belongs to the certificate"),
            say("guide", "The certificate chain is complete"),
            say("guide", "The names cover {host}, and the dates are valid")(host=site.host),
            say("guide", "It is the certificate that the appliance serves"),
        ),
        rules=("R2", "R28", "R29"),
        routes=(Route.CONSOLE, Route.HAND),
        waiver=_without_certificate(site),
        estimate=Estimate(timedelta(seconds=5), timedelta(minutes=2), EstimateSource.ASSUMED),
        patience=timedelta(minutes=30),
        poll=timedelta(seconds=5),
        hand=HandTask(
            "/appliance",
            appliance,
            "appliance.certificates",
            "certificates.list",
            (
                Field("certificates.issued_to", say("guide", "tick the certificate assigned to the active address")),
                Field("certificates.export", say("guide", "choose it in the drop-down list")),
                Field("certificates.export", say("guide", "certificate, private key and chain, with your passphrase")),
            ),
            "certificates.export",
            note=say(
                "guide",
                "Save the file as {file}, keeping its ending, in the run's folder or anywhere else, "
                "and say where it is.",
            )(file=file),
            file=file,
        ),
    )


def _without_certificate(site: Site) -> Question:
    """R2 blocks; going on without is a decision of its own."""
    return Question(
        "without-certificate",
        QuestionKind.CHOICE,
        say("guide", "Continue without a copy of the certificate?"),
        say("guide", "If the upgrade fails and the key is lost, {host} stays unreachable until there is a new one.")(
            host=site.host
        ),
        "certificate-export",
        (
            Choice(
                "stop", say("guide", "Stop here"), say("guide", "Nothing more is done; the run can be resumed later.")
            ),
            Choice("without", say("guide", "Continue without"), say("guide", "The decision goes into the report.")),
        ),
        rules=("R2",),
    )
