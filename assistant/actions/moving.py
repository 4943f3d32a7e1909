"""Bringing a site to a new appliance (P6.1 to P6.6): it answers, it gets the site's certificate and data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from assistant.actions.certificates import export_file
from assistant.actions.view import (
    AT_FIRST,
    View,
    confirm_who_answers,
    console,
    console_operator,
    no_way,
    ordered,
    proofs_of,
)
from assistant.appliance.certificate import ServedCertificate
from assistant.appliance.console.pages import ListedCertificate
from assistant.appliance.console.words import hex_digits
from assistant.checks.backup_file import inspect_backup
from assistant.checks.certificate_checks import Check
from assistant.checks.certificates import CertificateProof, inspect_export
from assistant.checks.chains import trusted
from assistant.checks.hostnames import matches
from assistant.checks.served import Served, served_findings
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import AccessError, Declined, LockedOut, NotTaken, ReachError, WrongSecret
from assistant.domain.finding import Level
from assistant.domain.hardware import AssignCertificate, ImportCertificate, InstallAppliance, RestoreBackup
from assistant.domain.message import Label, Message, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import BackUpSettings, ExportCertificate, Step
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.engine.ports import Deed, Progress, Sight
from assistant.resolving.address import is_ip, join, split

# ── The new appliance answers ────────────────────────────────────────────────────────────────────────


def install_sights(step: Step, action: InstallAppliance, view: View) -> Sequence[Sight]:
    """A handshake; nothing is sent."""

    def look(cancel: Cancel) -> Observation:
        new = view.plan.site.named(action.appliance)
        try:
            facts = (("fingerprint", view.of(new.name).look(cancel).fingerprint),)
        except ReachError:
            text = say("actions", "Nothing answers at {address} yet.")(address=new.address)
            return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs_of(step, False))
        if new.fingerprint is None:
            text = say("actions", "The new appliance answers now. This plan was made before, and does not know it.")
            return view.observe(Reach.FAILED, text, Route.COMPUTER, proofs_of(step, True), facts)
        return view.observe(Reach.REACHED, step.done, Route.COMPUTER, proofs_of(step, True), facts)

    return (Sight(Route.COMPUTER, look),)


# ── The certificate is on its list ───────────────────────────────────────────────────────────────────


def import_sights(step: Step, action: ImportCertificate, view: View) -> Sequence[Sight]:
    """The page Security > Certificates. A warning ends it: such a certificate is not assigned (P6.4)."""

    def look(_: Cancel) -> Observation:
        page = console(view.of(action.appliance), "appliance").certificates()
        rows = [row for row in page.rows if _is_it(row, action.host, view)]
        if not rows:
            text = say("actions", "The new appliance does not list a certificate for {host} yet.")(host=action.host)
            return view.observe(Reach.NOT_REACHED, text, Route.CONSOLE, proofs_of(step, False, None))
        facts = (("issued to", rows[0].issued_to),)
        if all(row.warnings for row in rows):
            text = say("actions", "The new appliance warns about the certificate for {host}: {words}")
            shown = text(host=action.host, words=" ".join(rows[0].warnings))
            return view.observe(Reach.FAILED, shown, Route.CONSOLE, proofs_of(step, True, False), facts)
        return view.observe(Reach.REACHED, step.done, Route.CONSOLE, proofs_of(step, True, True), facts)

    return (Sight(Route.CONSOLE, look),)


def _is_it(row: ListedCertificate, host: str, view: View) -> bool:
    """By its fingerprint where the page shows one, else by whom it was issued to, as far as that is known."""
    export = _export_step(view)
    digits = {hex_digits(cell) for cell in row.cells} - {""}
    fingerprint = view.fact(export, "fingerprint") if export else None
    if fingerprint and any(len(found) == len(fingerprint) for found in digits):
        return fingerprint in digits
    subject = view.fact(export, "subject") if export else None
    return row.issued_to.strip().casefold() in {host.casefold(), (subject or host).casefold()} or matches(
        row.issued_to, host
    )


def _export_step(view: View) -> Step | None:
    return next((step for step in view.plan.steps if isinstance(step.action, ExportCertificate)), None)


def import_deeds(step: Step, action: ImportCertificate, view: View) -> Sequence[Deed]:
    """Certificate Installation: Import, the file with its passphrase, Upload."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        operator = console_operator(view.of(action.appliance), "appliance")
        confirm_who_answers(view.of(action.appliance))
        file = _proven_export(action, view)
        passphrase = view.secrets.key_passphrase
        if passphrase is None:
            raise no_way(say("actions", "No passphrase for the private key was given."))
        try:
            pressed = operator.import_certificate(file, passphrase)
        except Declined as error:
            raise _not_imported(error) from error
        facts = (("file", file.name),)
        return ordered(pressed, say("actions", "The new appliance has received the certificate."), view, facts)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _not_imported(error: Declined) -> NotTaken:
    text = say("actions", "The new appliance did not take the certificate. {words}")
    advice = say(
        "actions",
        "The new appliance is as it was. Resume the run with the passphrase that was set at the export; if it is the "
        "right one, export the certificate again.",
    )
    return NotTaken(text(words=error.message), advice, error.detail)


def _proven_export(action: ImportCertificate, view: View) -> Path:
    """The export in the run's folder, if it is the one that was verified, whole with its chain. Raises Stop."""
    path = export_file(view.folder, action.file)
    if path is None:
        raise _blocked(
            say("actions", "The certificate export is not in the run's folder any more."),
            say("actions", "Nothing was sent. Put the file back, or make the plan again and export anew."),
            "hardware.export",
        )
    proof = inspect_export(
        path,
        view.secrets.key_passphrase,
        host=action.host,
        served=(),
        now=SystemClock().now(),
        ca_file=view.trust.ca_file,
    )
    export = _export_step(view)
    recorded = view.fact(export, "sha256") if export else None
    if recorded and proof.sha256 != recorded:
        raise _blocked(
            say("actions", "The certificate export in the run's folder is not the one that was verified."),
            say("actions", "Nothing was sent. Put the file back, or make the plan again and export anew."),
            "hardware.export",
        )
    wrong = _wrong(proof)
    if wrong is not None:
        raise _blocked(wrong.proof.text, wrong.advice, "hardware.export")
    return path


def _wrong(proof: CertificateProof) -> Check | None:
    """The first thing that is wrong; what the old appliance serves was compared when it was exported."""
    return next((check for check in proof.checks if check.proof.shown is False and check.id != "served"), None)


# ── It serves the certificate ────────────────────────────────────────────────────────────────────────


def assign_sights(step: Step, action: AssignCertificate, view: View) -> Sequence[Sight]:
    """What is served at its own address to who asks for the site's name."""

    def look(cancel: Cancel) -> Observation:
        served = _by_site_name(action.appliance, view, cancel)
        wanted = view.plan.site.primary.fingerprint
        facts = (("fingerprint", served.fingerprint),)
        if wanted is None:
            text = say("actions", "The certificate of the old appliance is not known, so nothing can be compared.")
            return view.observe(Reach.UNKNOWN, text, Route.COMPUTER, facts=facts)
        if served.fingerprint != wanted.what:
            text = say("actions", "The new appliance still serves another certificate for {host}.")(host=action.host)
            return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs_of(step, False, None), facts)
        chain = _chain_shown(served.chain, action.host, view)
        if chain is not None:
            return view.observe(Reach.FAILED, chain, Route.COMPUTER, proofs_of(step, True, False), facts)
        return view.observe(Reach.REACHED, step.done, Route.COMPUTER, proofs_of(step, True, True), facts)

    return (Sight(Route.COMPUTER, look),)


def _by_site_name(appliance: str, view: View, cancel: Cancel) -> ServedCertificate:
    site, new = view.plan.site, view.plan.site.named(appliance)
    there = join(*split(new.address))
    address = replace(view.address, resolve=((site.host, there),), hosts_file="")
    return view.reach(address).look(cancel)


def _chain_shown(chain: tuple[bytes, ...], host: str, view: View) -> Message | None:
    """What is wrong with a served chain; None where it is complete, or as complete as the old appliance's."""
    found = served_findings(
        Served(chain, None),
        host=host,
        about=host,
        now=SystemClock().now(),
        store=trusted(view.trust.ca_file),
    )
    bad = next((one for one in found if one.id == "tls.chain" and one.level is Level.WARNING), None)
    alone = len(chain) == 1 and bad is not None and _self_signed(chain[0])
    return bad.text if bad is not None and not alone else None


def _self_signed(der: bytes) -> bool:
    from cryptography import x509

    leaf = x509.load_der_x509_certificate(der)
    return leaf.issuer == leaf.subject


def assign_deeds(step: Step, action: AssignCertificate, view: View) -> Sequence[Deed]:
    """Assign IP in its row, then Save Configuration."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        connection = view.of(action.appliance)
        operator = console_operator(connection, "appliance")
        confirm_who_answers(connection)
        rows = [row for row in operator.certificates().rows if _is_it(row, action.host, view)]
        good = [row for row in rows if not row.warnings] or rows
        if not good:
            raise no_way(say("actions", "The new appliance does not list the certificate."))
        host = view.plan.site.named(action.appliance).host
        pressed = operator.assign_certificate(_own_cell(good[0]), host if is_ip(host) else "")
        return ordered(pressed, say("actions", "The certificate was assigned on the new appliance."), view)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _own_cell(row: ListedCertificate) -> str:
    """A cell that names the row: its fingerprint where it has one."""
    return next((cell for cell in row.cells if hex_digits(cell)), row.issued_to)


# ── It has the data ──────────────────────────────────────────────────────────────────────────────────


def restore_sights(step: Step, action: RestoreBackup, view: View) -> Sequence[Sight]:
    """Whose accounts are accepted: the old appliance's, or still the vendor's first sign-in.

    Each look is by a connection of its own, for what is refused before the restore is right afterwards; and the first
    sign-in is tried before an account of the site, so that none of those is refused so often that it is locked.
    """
    ways = []
    if view.secrets.api is not None:
        ways.append(Sight(Route.API, lambda _: _by_api(step, action, view)))
    ways.append(Sight(Route.CONSOLE, lambda _: _by_sign_in(step, action, view)))
    return ways


def _by_api(step: Step, action: RestoreBackup, view: View) -> Observation:
    api = view.fresh(action.appliance).api
    assert api is not None  # noqa: S101 - restore_sights offers this way only with an account
    try:
        health = api.health()
    except AccessError:
        text = say("actions", "The new appliance does not know the API account of the old one.")
        return view.observe(Reach.UNKNOWN, text, Route.API)
    if not health.success:
        text = say("actions", "The health check does not report good health yet: {words}")(words=health.error or "")
        return view.observe(Reach.UNDER_WAY, text, Route.API)
    facts = (("software", health.version), *((("guid", health.guid),) if health.guid else ()))
    return view.observe(Reach.REACHED, step.done, Route.API, _restored(step, view), facts)


def _restored(step: Step, view: View) -> tuple[Proof, ...]:
    """Which backup it was is known only where this run sent it: then it was compared with the one that it took."""
    outcome = view.status(step.id).outcome
    sent = outcome is not None and outcome.by is Route.CONSOLE
    return proofs_of(step, True if sent else None, True)


_REFUSALS = 2
"""So often both may be refused in a sitting. After how many a console locks an account nobody has published [?]."""


def _by_sign_in(step: Step, action: RestoreBackup, view: View) -> Observation:
    marks = [(step.id, "refused", str(number)) for number in range(_REFUSALS)]
    left = [mark for mark in marks if not view.seen.get(mark)]
    if not left:
        text = say(
            "actions",
            "The new appliance has refused the vendor's first sign-in and an account of the old one. They are not sent "
            "again in this sitting, so that no account is locked.",
        )
        return view.observe(Reach.UNKNOWN, text, Route.CONSOLE)
    if _lets_in(view, AT_FIRST):
        text = say("actions", "The new appliance still takes the vendor's first sign-in: it holds no data yet.")
        return view.observe(Reach.NOT_REACHED, text, Route.CONSOLE, proofs_of(step, None, False))
    if view.secrets.login is not None and _lets_in(view, action.appliance):
        return view.observe(Reach.REACHED, step.done, Route.CONSOLE, _restored(step, view))
    view.seen[left[0]] = True
    text = say("actions", "The new appliance takes neither the vendor's first sign-in nor an account of the old one.")
    return view.observe(Reach.UNKNOWN, text, Route.CONSOLE)


def _lets_in(view: View, name: str) -> bool:
    """Whether an account is accepted; so it is where the console wants more than that, such as a new password."""
    try:
        console(view.fresh(name), "login").start()
    except (WrongSecret, LockedOut):
        return False
    except AccessError:
        return True
    return True


def restore_deeds(step: Step, action: RestoreBackup, view: View) -> Sequence[Deed]:
    """Restore Settings on the software page of /login, by the vendor's first sign-in."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        connection = view.of(action.appliance)
        operator = console_operator(connection, "login")
        confirm_who_answers(connection)
        file = _proven_backup(action, view)
        _new_enough(action, view)
        password = view.secrets.backup_password
        if password is None:
            raise no_way(say("actions", "No password for the backup was given."))
        try:
            pressed = operator.restore_backup(file, password)
        except Declined as error:
            raise _not_restored(error) from error
        facts = (("file", file.name),)
        return ordered(pressed, say("actions", "The new appliance has received the backup."), view, facts)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def _not_restored(error: Declined) -> NotTaken:
    text = say("actions", "The new appliance did not take the backup. {words}")
    advice = say(
        "actions",
        "Nothing is lost: the backup is in the run's folder, the new appliance is as it was, and the site runs on the "
        "old one. Resume the run with the password that the backup was made with.",
    )
    return NotTaken(text(words=error.message), advice, error.detail)


def _proven_backup(action: RestoreBackup, view: View) -> Path:
    """The backup that this run took, unchanged since then. Raises Stop."""
    path = view.folder / action.file
    taken = next(
        (s for s in view.plan.steps if isinstance(s.action, BackUpSettings) and s.action.file == action.file), None
    )
    recorded = view.fact(taken, "sha256") if taken else None
    found = inspect_backup(path)
    if found.ok and (recorded is None or found.sha256 == recorded):
        return path
    text = say("actions", "{file} in the run's folder is not the backup that this run took.")(file=action.file)
    advice = say("actions", "Nothing was sent. Put the file back, or make the plan again and take a new backup.")
    raise _blocked(text, advice, "hardware.backup")


def _new_enough(action: RestoreBackup, view: View) -> None:
    """A backup is not restored on older software than it was taken with. Raises Stop."""
    old, new = view.plan.site.named(action.source).software, _software(action, view)
    if old is None or new is None or new >= old.what.version:
        return
    text = say("actions", "The new appliance runs {new}, and the backup was taken with {old}.")
    raise _blocked(
        text(new=str(new), old=str(old.what.version)),
        say("actions", "Nothing was restored. Install the updates on the new appliance first: {page}.")(
            page=Label("appliance.updates")
        ),
        "hardware.older",
    )


def _software(action: RestoreBackup, view: View) -> Version | None:
    box = view.of(action.appliance).appliance
    seen = box.basics().software if box is not None else None
    return seen.version if seen else None


def _blocked(text: Message, advice: Message | None, code: str) -> Stop:
    return Stop(RunOutcome.BLOCKED, text, advice, code)
