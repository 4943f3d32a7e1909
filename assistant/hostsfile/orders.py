"""The test on a second computer: what it is asked to do, and the result that comes back.

Each order carries a one-time value. The result is hashed together with it, so a result that was edited, that belongs to
another order or that answers an order twice is noticed. It guards against mix-ups, not against the person who holds the
script.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from assistant import paths
from assistant.domain.errors import AssistantError
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.site import Route
from assistant.domain.value import value
from assistant.hostsfile import writing
from assistant.hostsfile.errors import GuardTrouble, NotAnEntry, ResultRefused
from assistant.hostsfile.values import CheckResult, HostsEntry, checked_mark, new_mark

ORDER = "hosts-order/1"
RESULT = "hosts-result/1"
VALID_FOR = timedelta(hours=24)
"""How old a result may be. Clocks of two computers may differ by SKEW."""
SKEW = timedelta(minutes=15)
_LARGEST = 16 << 10
_HEX = re.compile(r"[0-9a-f]{64}", re.ASCII)
_COMPUTER = re.compile(r"[A-Za-z0-9._-]{1,253}", re.ASCII)
_SYSTEM = re.compile(r"[A-Za-z0-9._ -]{1,80}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)

KEYS = (
    "schema",
    "id",
    "computer",
    "system",
    "host",
    "address",
    "port",
    "started",
    "finished",
    "resolved",
    "resolves",
    "fingerprint",
    "certificate",
    "restored",
)
"""Of a result, in the order in which they are hashed; all values are strings. ``proof`` comes last."""


@dataclass(frozen=True)
class Order:
    """What a second computer is asked to do."""

    mark: str
    nonce: str
    entry: HostsEntry
    port: int
    fingerprint: str
    """SHA-256 of the certificate that should be served, lower-case hex."""
    issued: datetime
    hosts_file: str = ""
    """For practice: another file than that computer's own."""


@value
class SecondResult:
    """What came back from another computer, checked for being whole and being ours."""

    check: CheckResult
    port: int
    started: datetime
    restored: bool
    """Its hosts file is as it was."""

    @property
    def ok(self) -> bool:
        """Name and certificate were right, and nothing was left behind."""
        return self.check.ok and self.restored


class Orders:
    """Orders that were issued, in the user's data folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or paths.user_data() / "hosts-orders"

    def issue(
        self, entry: HostsEntry, port: int, fingerprint: str, hosts_file: str = "", now: datetime | None = None
    ) -> Order:
        """A new order, kept so that its result can be told. Raises NotAnEntry, GuardTrouble."""
        fingerprint = fingerprint.replace(":", "").lower()
        if not _HEX.fullmatch(fingerprint) or not 0 < port < 65536:
            raise _bad_order()
        issued = (now or datetime.now(UTC)).replace(microsecond=0)
        order = Order(new_mark(), secrets.token_hex(16), entry, port, fingerprint, issued, hosts_file)
        self._keep(order, "")
        return order

    def accept(self, data: bytes, now: datetime | None = None) -> SecondResult:
        """Read a result back in. Raises ResultRefused: damaged, foreign, edited, old, or another one was read."""
        given = _strings(data)
        order, accepted = self._issued(given["id"])
        if given["proof"] != proof(given, order.nonce):
            raise _refused(
                say("hosts", "The result was changed after it was written, or was made with another script.")
            )
        result = _result(given, order)
        _check_times(result, order, now or datetime.now(UTC))
        if accepted not in ("", given["proof"]):
            raise _refused(say("hosts", "Another result of the same script has been read before."))
        if result.ok:
            self._keep(order, given["proof"])
        return result

    def _issued(self, mark: str) -> tuple[Order, str]:
        try:
            data = json.loads((self.folder / f"{checked_mark(mark)}.json").read_bytes())
            return read_order(data), str(data.get("accepted", ""))
        except (OSError, ValueError, AssistantError) as error:
            text = say("hosts", "The result belongs to a script that was not made on this computer by this account.")
            raise _refused(text, str(error)) from error

    def _keep(self, order: Order, accepted: str) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            data = json.dumps(order_document(order) | {"accepted": accepted}, indent=2).encode()
            writing.durable(self.folder / f"{order.mark}.json", data)
        except OSError as error:
            raise GuardTrouble(
                say("hosts", "The test on another computer could not be recorded in {folder}.")(
                    folder=str(self.folder)
                ),
                say("hosts", "Free up disk space, make sure that you can write there, and try again."),
                str(error),
            ) from error


def order_document(order: Order) -> dict[str, Any]:
    """For this program on the other computer."""
    return {
        "schema": ORDER,
        "id": order.mark,
        "nonce": order.nonce,
        "host": order.entry.host,
        "address": order.entry.address,
        "port": order.port,
        "fingerprint": order.fingerprint,
        "issued": _stamp(order.issued),
        "hosts_file": order.hosts_file,
    }


def read_order(data: Any) -> Order:
    """An order from its document. Raises NotAnEntry for anything else."""
    try:
        nonce, fingerprint, port = data["nonce"], data["fingerprint"], data["port"]
        whole = data["schema"] == ORDER and re.fullmatch(r"[0-9a-f]{32}", nonce) and _HEX.fullmatch(fingerprint)
        if not whole or not isinstance(port, int) or not 0 < port < 65536:
            raise _bad_order()
        entry = HostsEntry(data["host"], data["address"])
        issued = _moment(data["issued"])
        return Order(checked_mark(data["id"]), nonce, entry, port, fingerprint, issued, str(data["hosts_file"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _bad_order() from error


def result_document(
    order: Order, check: CheckResult, system: str, started: datetime, finished: datetime, *, restored: bool
) -> dict[str, str]:
    """What this program writes where it is the second computer: the same as the scripts."""
    levels = {finding.id: finding for finding in check.findings}
    fingerprint = levels["hosts.certificate"].detail.removeprefix("SHA-256 ")
    fingerprint = fingerprint if _HEX.fullmatch(fingerprint) else ""
    same = "yes" if fingerprint == order.fingerprint else "no"
    given = {
        "schema": RESULT,
        "id": order.mark,
        "computer": _cleaned(check.computer, r"[^A-Za-z0-9._-]")[:253] or "unknown",
        "system": _cleaned(system, r"[^A-Za-z0-9._ -]")[:80] or "unknown",
        "host": order.entry.host,
        "address": order.entry.address,
        "port": str(order.port),
        "started": _stamp(started),
        "finished": _stamp(finished),
        "resolved": " ".join(check.addresses),
        "resolves": _RESOLVES[levels["hosts.resolves"].level],
        "fingerprint": fingerprint,
        "certificate": same if fingerprint else "unknown",
        "restored": "yes" if restored else "no",
    }
    return given | {"proof": proof(given, order.nonce)}


_RESOLVES = {Level.PASS: "yes", Level.WARNING: "first", Level.FAIL: "no", Level.UNKNOWN: "unknown"}


def proof(given: Mapping[str, str], nonce: str) -> str:
    """What ties a result to its order: SHA-256 of the one-time value, ``key=value`` lines, the one-time value."""
    lines = (nonce, *(f"{key}={given[key]}" for key in KEYS), nonce)
    return hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()


def _strings(data: bytes) -> dict[str, str]:
    try:
        if len(data) > _LARGEST:
            raise ValueError("too large")
        found = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once)
        if not isinstance(found, dict) or set(found) != {*KEYS, "proof"} or found["schema"] != RESULT:
            raise ValueError("other members")
        if not all(isinstance(text, str) for text in found.values()):
            raise ValueError("not all strings")
    except (ValueError, RecursionError) as error:
        raise _refused(
            say("hosts", "The file is not the result of a hosts-file test, or it is damaged."), str(error)
        ) from error
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a member twice")
    return found


def _result(given: Mapping[str, str], order: Order) -> SecondResult:
    shapes = (
        _COMPUTER.fullmatch(given["computer"]),
        _SYSTEM.fullmatch(given["system"]),
        given["resolves"] in _RESOLVES.values(),
        given["certificate"] in ("yes", "no", "unknown"),
        given["restored"] in ("yes", "no"),
        given["fingerprint"] == "" or _HEX.fullmatch(given["fingerprint"]),
    )
    same = (given["host"], given["address"], given["port"]) == (order.entry.host, order.entry.address, str(order.port))
    if not all(shapes) or not same:
        raise _refused(say("hosts", "The result does not fit what was asked for."))
    addresses = tuple(given["resolved"].split())
    leads = addresses[:1] == (order.entry.address,)
    if leads != (given["resolves"] in ("yes", "first")):
        raise _refused(say("hosts", "The result contradicts itself."))
    if (given["fingerprint"] == order.fingerprint) != (given["certificate"] == "yes"):
        raise _refused(say("hosts", "The result contradicts itself."))
    try:
        started, finished = _moment(given["started"]), _moment(given["finished"])
    except ValueError as error:
        raise _refused(say("hosts", "The result does not fit what was asked for."), str(error)) from error
    findings = tuple(replace(finding, at=finished) for finding in _findings(given, order))
    check = CheckResult(order.entry, given["computer"], finished, addresses, findings)
    return SecondResult(check, order.port, started, given["restored"] == "yes")


def _findings(given: Mapping[str, str], order: Order) -> tuple[Finding, ...]:
    places = {"computer": given["computer"], "host": order.entry.host, "address": order.entry.address}
    resolves, certificate = _LEADS[given["resolves"]], _SERVES[given["certificate"]]
    restored = _RESTORED[given["restored"]]

    def finding(what: str, answer: tuple[Level, Message]) -> Finding:
        return Finding(what, answer[0], given["computer"], answer[1](**places), by=Route.COMPUTER)

    return (
        finding("hosts.resolves", resolves),
        finding("hosts.certificate", certificate),
        finding("hosts.restored", restored),
    )


_LEADS = {
    "yes": (Level.PASS, say("hosts", "On {computer}, {host} leads to {address}.")),
    "first": (Level.WARNING, say("hosts", "On {computer}, {host} leads to {address} first, but there are others.")),
    "no": (Level.FAIL, say("hosts", "On {computer}, {host} does not lead to {address}.")),
    "unknown": (Level.UNKNOWN, say("hosts", "On {computer}, where {host} leads could not be determined.")),
}
_SERVES = {
    "yes": (Level.PASS, say("hosts", "On {computer}, {address} serves the right certificate for {host}.")),
    "no": (Level.FAIL, say("hosts", "On {computer}, {address} serves another certificate for {host} than expected.")),
    "unknown": (Level.UNKNOWN, say("hosts", "On {computer}, the certificate of {host} could not be read.")),
}
_RESTORED = {
    "yes": (Level.PASS, say("hosts", "On {computer}, the entry was removed from the hosts file again.")),
    "no": (Level.FAIL, say("hosts", "On {computer}, the entry is still in the hosts file: remove it by hand.")),
}


def _check_times(result: SecondResult, order: Order, now: datetime) -> None:
    finished = result.check.at
    if finished < result.started:
        raise _refused(say("hosts", "The result contradicts itself."))
    if result.started < order.issued - SKEW or finished > now + SKEW or now - finished > VALID_FOR:
        text = say("hosts", "The result dates from {time} and does not belong to the current test.")
        raise _refused(text(time=finished), f"script made {order.issued.isoformat()}, now {now.isoformat()}")


def _refused(text: Message, detail: str = "") -> ResultRefused:
    advice = say("hosts", "Check the clock of the other computer, make a new script here, and run it there once more.")
    return ResultRefused(text, advice, detail)


def _bad_order() -> NotAnEntry:
    return NotAnEntry(
        say("hosts", "This is not an order for a hosts-file test."),
        say("hosts", "Make a new one on the first computer and copy it here unchanged."),
    )


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _moment(text: str) -> datetime:
    if not _TIME.fullmatch(text):
        raise ValueError("not a moment")
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)


def _cleaned(text: str, strange: str) -> str:
    return re.sub(strange, "-", text)
