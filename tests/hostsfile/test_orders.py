"""The result of another computer: what is read back in, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.hostsfile.errors import NotAnEntry, ResultRefused
from assistant.hostsfile.orders import Order, Orders, order_document, proof, read_order, result_document
from assistant.hostsfile.values import CheckResult, HostsEntry

ENTRY = HostsEntry("support.example.test", "192.0.2.11")
PRINT = "ab" * 32
NOW = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)


@pytest.fixture
def orders(tmp_path: Path) -> Orders:
    return Orders(tmp_path / "orders")


@pytest.fixture
def order(orders: Orders) -> Order:
    return orders.issue(ENTRY, 443, PRINT, now=NOW)


def found(resolves: Level = Level.PASS, fingerprint: str = PRINT, computer: str = "desk 2") -> CheckResult:
    addresses = (ENTRY.address,) if resolves is Level.PASS else ("203.0.113.5",)
    findings = (
        Finding("hosts.resolves", resolves, "computer", plain("x")),
        Finding("hosts.certificate", Level.PASS, "B", plain("x"), detail=f"SHA-256 {fingerprint}"),
    )
    return CheckResult(ENTRY, computer, NOW, addresses, findings)


def result(order: Order, check: CheckResult | None = None, *, restored: bool = True) -> dict[str, str]:
    started, finished = NOW + timedelta(minutes=5), NOW + timedelta(minutes=20)
    return result_document(order, check or found(), "Linux 6.1", started, finished, restored=restored)


def as_bytes(document: object) -> bytes:
    return json.dumps(document).encode()


LATER = NOW + timedelta(hours=1)


def test_a_good_result(orders: Orders, order: Order) -> None:
    read = orders.accept(as_bytes(result(order)), LATER)
    assert read.ok
    assert (read.check.computer, read.check.addresses, read.port) == ("desk-2", (ENTRY.address,), 443)
    assert [finding.level for finding in read.check.findings] == [Level.PASS] * 3
    assert orders.accept(as_bytes(result(order)), LATER) == read  # the same once more is the same


def test_a_byte_order_mark_does_no_harm(orders: Orders, order: Order) -> None:
    assert orders.accept(b"\xef\xbb\xbf" + as_bytes(result(order)), LATER).ok


@pytest.mark.parametrize(
    ("check", "restored", "levels"),
    [
        (found(Level.FAIL), True, [Level.FAIL, Level.PASS, Level.PASS]),
        (found(fingerprint="cd" * 32), True, [Level.PASS, Level.FAIL, Level.PASS]),
        (found(fingerprint=""), True, [Level.PASS, Level.UNKNOWN, Level.PASS]),
        (found(), False, [Level.PASS, Level.PASS, Level.FAIL]),
    ],
)
def test_a_result_that_is_not_good_is_read_and_is_not_the_last(
    orders: Orders, order: Order, check: CheckResult, restored: bool, levels: list[Level]
) -> None:
    read = orders.accept(as_bytes(result(order, check, restored=restored)), LATER)
    assert [finding.level for finding in read.check.findings] == levels
    assert not read.ok
    assert orders.accept(as_bytes(result(order)), LATER).ok


def test_one_order_serves_one_computer(orders: Orders, order: Order) -> None:
    orders.accept(as_bytes(result(order)), LATER)
    with pytest.raises(ResultRefused) as caught:
        orders.accept(as_bytes(result(order, found(computer="desk-3"))), LATER)
    assert caught.value.advice


@pytest.mark.parametrize("key", sorted(result(Order("a" * 32, "b" * 32, ENTRY, 443, PRINT, NOW))))
def test_an_edited_result_is_refused(orders: Orders, order: Order, key: str) -> None:
    document = result(order)
    document[key] = document[key][:-1] + ("1" if document[key][-1] != "1" else "2")
    with pytest.raises(ResultRefused):
        orders.accept(as_bytes(document), LATER)


def resealed(order: Order, **changes: str) -> bytes:
    document = result(order) | changes
    return as_bytes(document | {"proof": proof(document, order.nonce)})


@pytest.mark.parametrize(
    "changes",
    [
        {"computer": ""},
        {"computer": "a\nb"},
        {"system": "<b>"},
        {"resolves": "maybe"},
        {"resolves": "no"},
        {"resolved": "203.0.113.5"},
        {"certificate": "no"},
        {"fingerprint": "xy"},
        {"restored": ""},
        {"host": "other.example.test"},
        {"address": "192.0.2.12"},
        {"port": "444"},
        {"started": "yesterday"},
        {"started": "2026-13-40T00:00:00Z"},
        {"finished": "2026-11-20T22:00:00Z"},
    ],
)
def test_a_result_that_makes_no_sense_is_refused_even_when_sealed(
    orders: Orders, order: Order, changes: dict[str, str]
) -> None:
    with pytest.raises(ResultRefused):
        orders.accept(resealed(order, **changes), LATER)


def test_a_result_from_another_time_is_refused(orders: Orders, order: Order) -> None:
    with pytest.raises(ResultRefused):
        orders.accept(as_bytes(result(order)), NOW + timedelta(days=2))
    with pytest.raises(ResultRefused):
        orders.accept(as_bytes(result(order)), NOW - timedelta(days=2))
    with pytest.raises(ResultRefused):
        orders.accept(resealed(order, started="2026-11-20T20:00:00Z"), LATER)


def test_a_result_of_somebody_elses_order_is_refused(orders: Orders, order: Order, tmp_path: Path) -> None:
    foreign = Orders(tmp_path / "elsewhere").issue(ENTRY, 443, PRINT, now=NOW)
    with pytest.raises(ResultRefused):
        orders.accept(as_bytes(result(foreign)), LATER)
    with pytest.raises(ResultRefused):
        orders.accept(as_bytes(result(order) | {"id": "../../../etc/passwd"}), LATER)


DAMAGES: list[Callable[[bytes], bytes]] = [
    lambda data: b"",
    lambda data: data[:-5],
    lambda data: b"[]",
    lambda data: b"null",
    lambda data: b"\xff\xfe" + data,
    lambda data: data + b" " * 20000,
    lambda data: b"[" * 10000,
    lambda data: data.replace(b'"port": "443"', b'"port": 443'),
    lambda data: data.replace(b'"port": "443"', b'"port": "443", "port": "443"'),
    lambda data: data.replace(b'"port": "443", ', b""),
    lambda data: data.replace(b'"port"', b'"more": "x", "port"'),
    lambda data: data.replace(b"hosts-result/1", b"hosts-result/2"),
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_refused(orders: Orders, order: Order, damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ResultRefused):
        orders.accept(damage(as_bytes(result(order))), LATER)


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_politely(data: bytes) -> None:
    with pytest.raises(ResultRefused):
        Orders(Path("/nonexistent")).accept(data, LATER)


def test_an_order_can_be_read_again_and_nothing_else(order: Order) -> None:
    document = json.loads(json.dumps(order_document(order)))
    assert read_order(document) == order
    for key, wrong in [("nonce", "x"), ("port", 0), ("port", "443"), ("host", "a b"), ("id", ".."), ("issued", 7)]:
        with pytest.raises(NotAnEntry):
            read_order(document | {key: wrong})
    for nonsense in (None, [], {}, "text"):
        with pytest.raises(NotAnEntry):
            read_order(nonsense)


def test_an_order_wants_a_fingerprint(orders: Orders) -> None:
    with pytest.raises(NotAnEntry):
        orders.issue(ENTRY, 443, "abc")
