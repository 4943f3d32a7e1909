"""What is found while the entry stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import AccessError, Cancelled, Refused, ServerTrouble, WrongBox
from assistant.domain.finding import Level
from assistant.domain.message import plain
from assistant.hostsfile.checking import Expected, Identify, Served, Serving, check, computers
from assistant.hostsfile.values import CheckResult, HostsEntry

ENTRY = HostsEntry("support.example.test", "192.0.2.11")
PRINT, GUID = "ab" * 32, "0123456789abcdef"
EXPECTED = Expected(PRINT, GUID)


def served(**changes: object) -> Serving:
    given: dict[str, object] = {"fingerprint": PRINT, "name_matches": True, "trusted": True} | changes
    return lambda *_: Served(**given)  # type: ignore[arg-type]


def identity(guid: str | None) -> Identify:
    return lambda *_: guid


def levels(
    addresses: Sequence[str] = (ENTRY.address,),
    serving: Serving | None = None,
    identify: Identify | None = None,
    expected: Expected = EXPECTED,
) -> tuple[bool, list[str]]:
    found = check(ENTRY, lambda _: addresses, serving or served(), identify, expected, computer="x", patience=0)
    assert [finding.id for finding in found.findings] == ["hosts.resolves", "hosts.certificate", "hosts.identity"]
    assert all(
        f.advice for f in found.findings if f.level in (Level.FAIL, Level.WARNING) and not f.detail.startswith("raw")
    )
    return found.ok, [finding.level.value for finding in found.findings]


def test_all_as_it_should_be() -> None:
    assert levels(identify=identity(GUID.upper())) == (True, ["pass", "pass", "pass"])


@pytest.mark.parametrize(
    ("addresses", "answer"),
    [
        ((), (False, ["fail", "unknown", "unknown"])),
        (("203.0.113.5",), (False, ["fail", "unknown", "unknown"])),
        (("203.0.113.5", ENTRY.address), (False, ["fail", "unknown", "unknown"])),
        ((ENTRY.address, "203.0.113.5"), (True, ["warning", "pass", "unknown"])),
        ((ENTRY.address, ENTRY.address), (True, ["pass", "pass", "unknown"])),
    ],
)
def test_where_the_name_leads(addresses: tuple[str, ...], answer: tuple[bool, list[str]]) -> None:
    assert levels(addresses) == answer


def test_addresses_are_compared_and_not_their_spelling() -> None:
    entry = HostsEntry("a.test", "2001:db8::1")
    found = check(entry, lambda _: ["2001:0DB8::0001"], served(), computer="x", patience=0)
    assert found.addresses == ("2001:db8::1",)
    assert found.findings[0].level is Level.PASS


@pytest.mark.parametrize(
    ("error", "level"), [(TimeoutError(), "unknown"), (OSError("no"), "fail"), (UnicodeError(), "fail")]
)
def test_nobody_tells_where_the_name_leads(error: Exception, level: str) -> None:
    def lookup(_: str) -> Sequence[str]:
        raise error

    found = check(ENTRY, lookup, served(), computer="x", patience=0)
    assert found.findings[0].level.value == level
    assert not found.ok


@pytest.mark.parametrize(
    ("changes", "expected", "answer"),
    [
        ({"name_matches": False}, EXPECTED, (False, ["pass", "fail", "unknown"])),
        ({"trusted": False, "fingerprint": "cd" * 32}, EXPECTED, (False, ["pass", "fail", "unknown"])),
        ({"trusted": False}, EXPECTED, (True, ["pass", "pass", "unknown"])),
        ({"fingerprint": "cd" * 32}, EXPECTED, (True, ["pass", "warning", "unknown"])),
        ({}, Expected(), (True, ["pass", "pass", "unknown"])),
        ({"trusted": False, "reason": plain("x")}, Expected(), (False, ["pass", "fail", "unknown"])),
    ],
)
def test_the_certificate(changes: dict[str, object], expected: Expected, answer: tuple[bool, list[str]]) -> None:
    assert levels(serving=served(**changes), expected=expected) == answer


def raising(error: Exception) -> Serving:
    def port(*_: object) -> Served:
        raise error

    return port


def test_who_answers() -> None:
    assert levels(identify=identity("fedc")) == (False, ["pass", "pass", "fail"])
    assert levels(identify=identity(None)) == (True, ["pass", "pass", "unknown"])
    assert levels(identify=identity(GUID), expected=Expected(PRINT)) == (True, ["pass", "pass", "unknown"])
    wrong, busy = WrongBox(plain("x"), plain("y")), ServerTrouble(plain("x"))
    assert levels(identify=raising(wrong)) == (False, ["pass", "pass", "fail"])  # type: ignore[arg-type]
    assert levels(identify=raising(busy)) == (True, ["pass", "pass", "unknown"])  # type: ignore[arg-type]
    with pytest.raises(AccessError):
        levels(identify=raising(AccessError(plain("x"))))  # type: ignore[arg-type]


def test_nobody_answers() -> None:
    refused = Refused(plain("x"), None, "raw")
    assert levels(serving=raising(refused)) == (False, ["pass", "fail", "unknown"])
    with pytest.raises(Cancelled):
        levels(serving=raising(Cancelled()))


def test_it_waits_until_this_computer_has_noticed() -> None:
    answers = [["203.0.113.5"], [], [ENTRY.address]]
    found = check(ENTRY, lambda _: answers.pop(0), served(), computer="x", patience=20)
    assert found.ok
    assert answers == []


def test_waiting_can_be_stopped() -> None:
    cancel = Cancel()

    def lookup(_: str) -> Sequence[str]:
        cancel.set()
        return []

    with pytest.raises(Cancelled):
        check(ENTRY, lookup, served(), computer="x", cancel=cancel, patience=20)


def test_two_computers() -> None:
    def on(computer: str, entry: HostsEntry = ENTRY) -> CheckResult:
        return CheckResult(entry, computer, datetime.now(UTC), (), ())

    other = HostsEntry("other.test", ENTRY.address)
    assert computers([on("a"), on("b")]).level is Level.PASS
    assert computers([on("a")]).level is Level.WARNING
    assert computers([on("a"), on("a")]).level is Level.FAIL
    assert computers([on("a"), on("b", other)]).level is Level.FAIL
