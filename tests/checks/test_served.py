"""What an appliance serves."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.checks.served import Served, served_findings
from assistant.domain.finding import Finding, Level
from tests.checks.pki import HOST, LEAF, MIDDLE, NOW, ROOT, Party, party

STORE = (ROOT.der,)


def judge(*chain: Party, trusted: bool | None = True, accepted: bool = False, **other: Any) -> dict[str, Finding]:
    served = Served(tuple(one.der for one in chain), trusted, accepted)
    given: dict[str, Any] = {"host": HOST, "about": "A", "now": NOW, "store": STORE} | other
    return {found.id: found for found in served_findings(served, **given)}


def test_a_good_one() -> None:
    found = judge(LEAF, MIDDLE)
    assert {one.level for one in found.values()} == {Level.PASS}
    assert set(found) == {"tls.trusted", "tls.certificate-expires", "tls.certificate-names", "tls.chain"}
    assert all(one.advice is None and one.about == "A" and one.at == NOW for one in found.values())


@pytest.mark.parametrize("served", [None, Served((), None), Served((b"not a certificate",), None)])
def test_nothing_known_is_unknown(served: Served | None) -> None:
    found = served_findings(served, host=HOST, about="A", now=NOW)
    assert [one.level for one in found] == [Level.UNKNOWN] * 4
    assert all(one.advice is not None for one in found)


@pytest.mark.parametrize(
    ("trusted", "accepted", "level"),
    [(True, False, Level.PASS), (False, True, Level.PASS), (False, False, Level.FAIL), (None, False, Level.UNKNOWN)],
)
def test_trust(trusted: bool | None, accepted: bool, level: Level) -> None:
    assert judge(LEAF, MIDDLE, trusted=trusted, accepted=accepted)["tls.trusted"].level is level


@pytest.mark.parametrize(
    ("days", "level"),
    [
        ((-300, -1), Level.FAIL),
        ((1, 300), Level.FAIL),
        ((-300, 30), Level.WARNING),
        ((-300, 1), Level.WARNING),
        ((-300, 31), Level.PASS),
    ],
)
def test_dates(days: tuple[int, int], level: Level) -> None:
    found = judge(party(HOST, MIDDLE, names=(HOST,), days=days), MIDDLE)["tls.certificate-expires"]
    assert found.level is level
    assert (found.advice is None) == (level is Level.PASS)


def test_names() -> None:
    found = judge(LEAF, MIDDLE, host="other.example.com")["tls.certificate-names"]
    assert found.level is Level.FAIL
    assert found.why is not None


def test_an_incomplete_chain_bears_on_the_clients() -> None:
    found = judge(LEAF)["tls.chain"]
    assert (found.level, found.rules) == (Level.WARNING, ("R14",))
    assert dict(found.text.params) == {"issuer": "Test Issuing"}
    assert judge(LEAF, MIDDLE, ROOT, store=())["tls.chain"].level is Level.PASS
    assert judge(LEAF, MIDDLE, store=())["tls.chain"].level is Level.UNKNOWN
    assert judge(party(HOST, names=(HOST,)))["tls.chain"].level is Level.WARNING


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")  # odd serial numbers
@settings(max_examples=200, deadline=None, database=None)
@given(st.integers(0, 2000), st.integers(1, 255))
def test_nothing_that_is_served_makes_it_crash(at: int, flip: int) -> None:
    bad = bytearray(LEAF.der)
    bad[at % len(bad)] ^= flip
    for chain in ((bytes(bad), MIDDLE.der), (LEAF.der, bytes(bad))):
        found = served_findings(Served(chain, trusted=False), host=HOST, about="A", now=NOW, store=STORE)
        assert len(found) == 4
