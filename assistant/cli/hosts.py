"""``hosts-test``: the site's name made to lead to appliance B on this computer, checked, and put back (V4)."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from platform import release, system
from typing import Annotated, Any, Literal

from cyclopts import App, Parameter

from assistant.cli.options import Json, Many, Signing, Words, fingerprint_digits
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import AssistantError, FileTrouble, UsageError
from assistant.domain.message import Message, say
from assistant.hostsfile import block
from assistant.hostsfile.changing import HostsFile, act_as_child, pending, restored_message
from assistant.hostsfile.checking import Expected, computers
from assistant.hostsfile.orders import Order, Orders, SecondResult, order_document, read_order, result_document
from assistant.hostsfile.scripts import file_name, powershell_script, shell_script
from assistant.hostsfile.values import Applied, CheckResult, HostsEntry, Restored, new_mark
from assistant.service.hosts import HostsTest, check_here, fingerprint_at
from assistant.service.secrets import with_users

BLOCKED = 3
_DAY = 24
Deed = Literal["apply", "restore", "undo-apply", "end-restore"]
HostsPath = Annotated[Path | None, Parameter(name="--hosts-file", show_default=False)]
Text = Annotated[str, Parameter(show_default=False)]


@Parameter(name="*")
@dataclass(frozen=True)
class Target:
    """What leads where."""

    host: Text = ""
    """The site's host name."""
    address: Text = ""
    """Appliance B's own IP address."""
    port: int = 443
    """Port at which B serves the site."""
    hosts_file: HostsPath = None
    """For practice: another file instead of this computer's hosts file."""

    def entry(self) -> HostsEntry:
        """The entry. Raises NotAnEntry."""
        return HostsEntry.of(self.host, self.address)


@Parameter(name="*")
@dataclass(frozen=True)
class Believing:
    """Whom to trust."""

    ca: Path | None = None
    """File with the certificates of an authority to trust besides the system's."""
    fingerprint: Many = ()
    """SHA-256 of the certificate that the site shows today."""

    def trust(self) -> Trust:
        """As the service wants it. Raises UsageError."""
        return Trust(str(self.ca) if self.ca else None, tuple(map(fingerprint_digits, self.fingerprint)))


def register(app: App) -> None:
    """Add the commands."""
    commands = App(
        name="hosts-test", help="Make the site's name lead to appliance B on this computer, and put it back."
    )
    for command in (apply, check, restore, script, second):
        commands.command(command)
    commands.command(elevated, show=False)
    app.command(commands)


def apply(
    *,
    target: Target = Target(),
    mark: Text = "",
    hours: int = 4,
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Put the entry into the hosts file.

    Parameters
    ----------
    mark
        What marks the entry, such as the run's id; made up when not given.
    hours
        How long the entry may stand. The first start of the program after that takes it out.
    as_json
        Print one JSON document (hosts-apply/1).
    """
    voice, hosts = Voice(words.lang), HostsFile(target.hosts_file)
    if not 0 < hours <= 7 * _DAY:
        raise _wrong(say("cli", "--hours takes a number from 1 to 168."))
    done = hosts.apply(target.entry(), mark or _mark_of(target) or new_mark(), timedelta(hours=hours))
    if as_json:
        voice.document(_applied_json(done, voice))
        return 0
    text = say("cli", "{host} leads to {address} now, by the hosts file {file}.")
    voice.line(text(host=done.entry.host, address=done.entry.address, file=done.path))
    for note in done.notes:
        voice.line(f"! {voice.words(note)}")
    voice.line(say("cli", "After the test: upgrade-assistant hosts-test restore"))
    return 0


def check(
    *,
    target: Target = Target(),
    believing: Believing = Believing(),
    guid: Text = "",
    client_id: Text = "",
    signing: Signing = Signing(),
    result: Annotated[tuple[Path, ...], Parameter(negative=(), show_default=False)] = (),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Check whether the name leads to B and B answers as it should; read what other computers found.

    Parameters
    ----------
    guid
        B's GUID, to be compared with who answers; an account is needed to ask.
    client_id
        OAuth client ID of the API account; its secret comes from standard input or the keyring.
    result
        A result file from another computer; may be given more than once. Without --host only these are read.
    as_json
        Print one JSON document (hosts-check/1).
    """
    voice = Voice(words.lang)
    if not (target.host or result):
        raise _wrong(say("cli", "Give --host and --address, or --result."))
    others = [_accepted(file) for file in result]
    found = _check_here(target, believing, guid, client_id, signing) if target.host else None
    checks = [*([found] if found else []), *(one.check for one in others)]
    together = computers(checks)
    ok = all(one.ok for one in checks) and all(one.restored for one in others) and not together.blocks
    if as_json:
        documents = [_check_json(one, voice) for one in checks]
        findings = [voice.finding_json(together)]
        voice.document({"schema": "hosts-check/1", "ok": ok, "computers": documents, "findings": findings})
    else:
        for one in checks:
            voice.line(say("cli", "On {computer}:")(computer=one.computer))
            voice.findings(one.findings)
        voice.findings([together])
    return 0 if ok else BLOCKED


def restore(*, mark: Text = "", hosts_file: HostsPath = None, words: Words = Words(), as_json: Json = False) -> int:
    """Take out of the hosts file whatever tests have put there.

    Parameters
    ----------
    mark
        Only the entry with this mark; all when not given.
    hosts_file
        For practice: another file instead of this computer's hosts file.
    as_json
        Print one JSON document (hosts-restore/1).
    """
    voice, hosts = Voice(words.lang), HostsFile(hosts_file)
    done: list[Restored] = []
    troubles: list[AssistantError] = []
    for one in (mark,) if mark else _marks(hosts):
        try:
            done.append(hosts.restore(one))
        except AssistantError as error:
            troubles.append(error)
    if as_json:
        voice.document({"schema": "hosts-restore/1", "restored": [_restored_json(one, voice) for one in done]})
    else:
        _tell_restored(done, voice, nothing=not troubles)
    for trouble in troubles[:-1]:
        voice.trouble(trouble)
    if troubles:
        raise troubles[-1]
    return 0


def script(
    folder: Path,
    /,
    *,
    target: Target = Target(),
    believing: Believing = Believing(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Make scripts for the test on a second computer: for Windows, for Linux and macOS, and for this program.

    Parameters
    ----------
    folder
        Where they go. One set serves one computer.
    as_json
        Print one JSON document (hosts-script/1).
    """
    voice, trust = Voice(words.lang), believing.trust()
    entry = target.entry()
    expected = trust.accepted[0] if trust.accepted else None
    if expected is None:
        with stoppable() as cancel:
            expected = fingerprint_at(HostsTest(entry, target.port, trust), cancel)
    practice = str(target.hosts_file) if target.hosts_file else ""
    order = Orders().issue(entry, target.port, expected, practice)
    made = _write_all(
        folder,
        {
            file_name(order, "ps1"): powershell_script(order, voice.words),
            file_name(order, "sh"): shell_script(order, voice.words),
            file_name(order, "json"): json.dumps(order_document(order), indent=2).encode(),
        },
    )
    if as_json:
        voice.document({"schema": "hosts-script/1", "mark": order.mark, "fingerprint": expected, "files": made})
        return 0
    for file in made:
        voice.line(file)
    voice.line(say("cli", "Run one of them on the second computer and bring back the result that it writes."))
    return 0


def second(order_file: Path, /, *, out: Path | None = None, words: Words = Words()) -> int:
    """Be the second computer: put the entry in, check, wait for Enter, put the hosts file back, write the result.

    Parameters
    ----------
    order_file
        The file with the ending json that hosts-test script made on the first computer.
    out
        Where the result goes; beside the order when not given.
    """
    voice, order = Voice(words.lang), _order(order_file)
    hosts = HostsFile(Path(order.hosts_file) if order.hosts_file else None)
    started = datetime.now(UTC)
    for note in hosts.apply(order.entry, order.mark).notes:
        voice.line(f"! {voice.words(note)}")
    try:
        with stoppable() as cancel:
            found = _check_order(order, hosts, cancel)
            voice.findings(found.findings)
            _wait_for_enter(voice, cancel)
    finally:
        done = hosts.restore(order.mark)
        _tell_restored([done], voice, nothing=False)
    finished = datetime.now(UTC)
    document = result_document(order, found, f"{system()} {release()}", started, finished, restored=True)
    file = out or order_file.with_suffix(".result.json")
    _write_all(file.parent, {file.name: json.dumps(document, indent=2).encode()})
    voice.line(say("cli", "Take this file to the first computer: {file}")(file=str(file)))
    return 0 if found.ok else BLOCKED


def elevated(deed: Deed, /, *, mark: str, host: str, address: str, sha256: str, copy: Path | None = None) -> int:
    """For this program itself, with administrator's rights: one change of this computer's hosts file."""
    return act_as_child(deed, mark, HostsEntry(host, address), sha256, copy)


def _check_here(target: Target, believing: Believing, guid: str, client_id: str, signing: Signing) -> CheckResult:
    trust, entry = believing.trust(), target.entry()
    users: tuple[tuple[str, str], ...] = (("api", client_id),) if client_id else ()
    secrets = Secrets()
    if guid and (client_id or signing.secret_stdin or signing.secret_fd is not None):
        address = SiteAddress(entry.host, target.port, users=users)
        secrets = signing.secrets(address)
        users = with_users(address, secrets).users
    expected = Expected(trust.accepted[0] if trust.accepted else None, guid or None)
    test = HostsTest(entry, target.port, trust, expected, target.hosts_file, users)
    with stoppable() as cancel:
        return check_here(test, secrets, SystemClock(), cancel)


def _check_order(order: Order, hosts: HostsFile, cancel: Cancel) -> CheckResult:
    trust, expected = Trust(None, (order.fingerprint,)), Expected(order.fingerprint)
    test = HostsTest(order.entry, order.port, trust, expected, hosts.path)
    return check_here(test, Secrets(), SystemClock(), cancel)


def _wait_for_enter(voice: Voice, cancel: Cancel) -> None:
    voice.line(say("cli", "Try what you need now. Press Enter when you are done: the hosts file is then put back."))
    # Not through sys.stdin, nor in this thread: a request to stop must be heard meanwhile.
    waiting = threading.Thread(target=os.read, args=(0, 1024), name="enter", daemon=True)
    waiting.start()
    while waiting.is_alive():
        waiting.join(0.1)
        cancel.check()


def _order(file: Path) -> Order:
    try:
        return read_order(json.loads(file.read_bytes()))
    except (OSError, ValueError) as error:
        text = say("cli", "The order {file} cannot be read.")
        raise FileTrouble(text(file=str(file)), say("cli", "Copy it here again."), str(error)) from error


def _accepted(file: Path) -> SecondResult:
    try:
        data = file.read_bytes()
    except OSError as error:
        text = say("cli", "The result {file} cannot be read.")
        raise FileTrouble(text(file=str(file)), say("cli", "Copy it here again."), str(error)) from error
    return Orders().accept(data)


def _marks(hosts: HostsFile) -> Sequence[str]:
    """What is recorded for this file, and what stands in it without a record."""
    recorded = [one.mark for one in pending() if one.path == str(hosts.place)]
    try:
        standing = block.marks(hosts.read())
    except AssistantError:
        if not recorded:
            raise
        standing = ()
    return tuple(dict.fromkeys((*recorded, *standing)))


def _mark_of(target: Target) -> str:
    """The mark under which this entry stands already, so that doing it again changes nothing."""
    path, entry = str(HostsFile(target.hosts_file).place), target.entry()
    return next((one.mark for one in pending() if (one.path, one.entry) == (path, entry)), "")


def _write_all(folder: Path, files: dict[str, bytes]) -> list[str]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            (folder / name).write_bytes(data)
    except OSError as error:
        text = say("cli", "{folder} cannot be written to.")
        raise FileTrouble(text(folder=str(folder)), say("cli", "Choose another folder."), str(error)) from error
    return [str(folder / name) for name in files]


def _tell_restored(done: Sequence[Restored], voice: Voice, *, nothing: bool) -> None:
    for one in done:
        voice.line(restored_message(one))
        for note in one.notes:
            voice.line(f"! {voice.words(note)}")
        for line in one.removed.splitlines():
            voice.line(f"    {line}")
    if nothing and not done:
        voice.line(say("cli", "There is nothing to restore."))


def _applied_json(done: Applied, voice: Voice) -> dict[str, Any]:
    return {
        "schema": "hosts-apply/1",
        "mark": done.mark,
        "host": done.entry.host,
        "address": done.entry.address,
        "file": done.path,
        "already": done.already,
        "elevated": done.elevated,
        "notes": [voice.words(note) for note in done.notes],
    }


def _restored_json(done: Restored, voice: Voice) -> dict[str, Any]:
    return {
        "mark": done.mark,
        "file": done.path,
        "as_before": done.as_before,
        "removed": done.removed or None,
        "notes": [voice.words(note) for note in done.notes],
    }


def _check_json(found: CheckResult, voice: Voice) -> dict[str, Any]:
    return {
        "computer": found.computer,
        "host": found.entry.host,
        "address": found.entry.address,
        "addresses": list(found.addresses),
        "at": found.at.isoformat(),
        "findings": [voice.finding_json(finding) for finding in found.findings],
    }


def _wrong(text: Message) -> UsageError:
    return UsageError(text, say("cli", "Correct the command line; --help shows every option."))
