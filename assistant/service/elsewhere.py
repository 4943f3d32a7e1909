"""The hosts-file test on a second computer (V4): the scripts for it, and the result that comes back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assistant.actions.names import RESULTS, entry_elsewhere, must_fit
from assistant.domain.clock import Cancel
from assistant.domain.errors import FileTrouble
from assistant.domain.failover import TestElsewhere
from assistant.domain.finding import Finding
from assistant.domain.message import Message, say
from assistant.domain.plan import Plan
from assistant.hostsfile.orders import Orders
from assistant.hostsfile.scripts import file_name, powershell_script, shell_script
from assistant.hostsfile.values import HostsEntry
from assistant.service.hosts import HostsTest, fingerprint_at
from assistant.service.values import SiteDescription


@dataclass(frozen=True)
class ResultRead:
    """What a second computer found."""

    ok: bool
    computer: str
    findings: tuple[Finding, ...]
    file: Path
    """In the run's folder."""


def save_scripts(
    plan: Plan,
    action: TestElsewhere,
    description: SiteDescription,
    folder: Path,
    speak: Callable[[Message], str],
    cancel: Cancel,
) -> tuple[Path, ...]:
    """Write the scripts for a second computer, for Windows and for every other system; ``speak`` chooses the language.

    Raises FileTrouble, GuardTrouble, NotAnEntry, and the ReachError branch where the certificate has to be asked for.
    """
    entry, practice = entry_elsewhere(plan, action), description.address.hosts_file
    fingerprint = plan.site.primary.fingerprint
    expected = fingerprint.what if fingerprint else fingerprint_at(_test(plan, entry, description), cancel)
    order = Orders().issue(entry, plan.site.port, expected, practice)
    made = {
        file_name(order, "ps1"): powershell_script(order, speak),
        file_name(order, "sh"): shell_script(order, speak),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in made.items():
            (folder / name).write_bytes(data)
    except OSError as error:
        text = say("hosts", "The script could not be saved in {folder}.")
        advice = say("hosts", "Choose an existing folder that you may write to and that has enough space.")
        raise FileTrouble(text(folder=str(folder)), advice, str(error)) from error
    return tuple(folder / name for name in made)


def read_result(plan: Plan, action: TestElsewhere, file: Path, folder: Path) -> ResultRead:
    """Check a result and put it into the run's folder. Raises FileTrouble, ResultRefused."""
    try:
        data = file.read_bytes()
        result = Orders().accept(data)
        must_fit(result, entry_elsewhere(plan, action))
        kept = folder / RESULTS.replace("*", hashlib.sha256(data).hexdigest()[:12])
        if file.resolve() != kept.resolve():
            folder.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(data)
    except OSError as error:
        text = say("hosts", "The result {file} cannot be read or kept.")
        raise FileTrouble(text(file=str(file)), say("hosts", "Copy it here again."), str(error)) from error
    return ResultRead(result.ok, result.check.computer, result.check.findings, kept)


def _test(plan: Plan, entry: HostsEntry, description: SiteDescription) -> HostsTest:
    practice = description.address.hosts_file
    return HostsTest(entry, plan.site.port, description.trust, hosts_file=Path(practice) if practice else None)
