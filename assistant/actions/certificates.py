"""The certificate export (P0.6, R2, R28, R29): by the console or by hand; proven by opening it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assistant.actions.storing import brought, in_bytes, must_be_there, same_file, set_aside, stored
from assistant.actions.view import View, confirm_who_answers, console_operator, no_way
from assistant.appliance.certificate import ServedCertificate
from assistant.appliance.console.pages import CertificatesPage
from assistant.checks.certificate_checks import Check
from assistant.checks.certificates import CertificateProof, inspect_export
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import FileTrouble, ReachError
from assistant.domain.message import say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import ExportCertificate, Step
from assistant.domain.secret import Secret
from assistant.domain.site import Route
from assistant.engine.ports import Deed, Progress, Sight

ENDINGS = (".p12", ".pfx", ".pem", ".zip", ".crt", ".txt", "")


def sights(step: Step, action: ExportCertificate, view: View) -> Sequence[Sight]:
    """The file on disk, held against what the appliance serves."""
    return (Sight(Route.COMPUTER, lambda cancel: _look(step, action, view, cancel)),)


def export_file(folder: Path, stem: str) -> Path | None:
    """The export in the run's folder, whatever its ending."""
    found = [folder / f"{stem}{ending}" for ending in ENDINGS]
    return next((path for path in found if path.is_file()), None)


def _look(step: Step, action: ExportCertificate, view: View, cancel: Cancel) -> Observation:
    path = export_file(view.folder, action.file)
    if path is None:
        text = say("actions", "There is no certificate export in the run's folder yet.")
        proofs = tuple(Proof(proof, shown=False) for proof in step.proofs)
        return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs)
    proof = _inspect(path, action, view, cancel)
    if view.secrets.key_passphrase is None and _known(step, view, proof):
        text = say("actions", "{file} is the export that was verified before.")(file=path.name)
        return view.observe(Reach.REACHED, text, Route.COMPUTER, facts=_facts(path, proof))
    proofs = tuple(check.proof for check in proof.checks)
    wrong = _wrong(proof, view)
    if wrong is None:
        text = say("actions", "The export {file} was opened and verified.")(file=path.name)
        return view.observe(Reach.REACHED, text, Route.COMPUTER, proofs, _facts(path, proof))
    return view.observe(Reach.NOT_REACHED, wrong.proof.text, Route.COMPUTER, proofs)


def _inspect(path: Path, action: ExportCertificate, view: View, cancel: Cancel) -> CertificateProof:
    return inspect_export(
        path,
        view.secrets.key_passphrase,
        host=action.host,
        served=_served(action, view, cancel),
        now=SystemClock().now(),
        ca_file=view.trust.ca_file,
    )


def _served(action: ExportCertificate, view: View, cancel: Cancel) -> tuple[bytes, ...]:
    """What the appliance serves now; nothing where a described site cannot be reached from this computer."""
    try:
        return view.of(action.appliance).look(cancel).chain
    except ReachError:
        if view.plan.site.described:
            return ()
        raise


def _wrong(proof: CertificateProof, view: View) -> Check | None:
    """The first thing that is not shown. What only an appliance out of reach could show stays open in the record."""
    bare = [check for check in proof.checks if not check.proof.shown]
    if view.plan.site.described:
        bare = [check for check in bare if check.id != "served"]
    return next(iter(bare), None)


def _known(step: Step, view: View, proof: CertificateProof) -> bool:
    """Without the passphrase the file cannot be opened again; the same bytes are the same proof."""
    return bool(proof.sha256) and view.fact(step, "sha256") == proof.sha256


def _facts(path: Path, proof: CertificateProof) -> tuple[tuple[str, str], ...]:
    facts = [("file", path.name), ("size", str(proof.size)), ("sha256", proof.sha256)]
    if proof.fingerprint:
        facts += [("fingerprint", proof.fingerprint), ("subject", proof.subject)]
    return tuple(facts)


def deeds(step: Step, action: ExportCertificate, view: View) -> Sequence[Deed]:
    """No API exports certificates (product-facts 11): the console's Certificates page."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        connection = view.of(action.appliance)
        console = console_operator(connection, "appliance")
        confirm_who_answers(connection)
        row = _row(console.certificates(), action.host, connection.look(cancel))
        old = export_file(view.folder, action.file)
        if old is not None:
            set_aside(old)
        file = console.export_certificate(row, _passphrase(view), view.folder / action.file, in_bytes(progress), cancel)
        return stored(file, say("actions", "The console sent the certificate export."), Route.CONSOLE, view)

    del step
    return (Deed(Route.CONSOLE, by_console),)


def take_over(action: ExportCertificate, path: Path, view: View, cancel: Cancel) -> Outcome:
    """An export that a person made and chose. Raises FileTrouble for one that is not proven."""
    proof = _inspect(must_be_there(path), action, view, cancel)
    wrong = _wrong(proof, view)
    if wrong is not None:
        raise FileTrouble(wrong.proof.text, wrong.advice, str(path))
    old = export_file(view.folder, action.file)
    if old is not None and not same_file(old, path):
        set_aside(old)
    ending = path.suffix.lower() if path.suffix.lower() in ENDINGS else ""
    copy = brought(path, view.folder / f"{action.file}{ending}", proof.sha256)
    return stored(copy, say("actions", "The export that you chose was verified and copied."), Route.HAND, view)


def _row(page: CertificatesPage, host: str, served: ServedCertificate) -> str:
    """The text of a cell that only the row of the served certificate has; the host name when nothing tells."""
    wanted = {served.fingerprint.lower(), host.lower(), *(name.lower() for name in served.names)}
    for certificate in page.rows:
        for cell in certificate.cells:
            if cell.lower().replace(":", "") in wanted or cell.lower() in wanted:
                return cell
    return host


def _passphrase(view: View) -> Secret:
    if view.secrets.key_passphrase is None:
        raise no_way(say("actions", "No passphrase for the private key was given."))
    return view.secrets.key_passphrase
