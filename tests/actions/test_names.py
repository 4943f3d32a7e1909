"""The hosts-file test as a step: it passes or it stops the run, and the file is as before either way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant.actions import names
from assistant.checks.dns_verdict import DnsVerdict, Pointing
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled, FileTrouble
from assistant.domain.failover import PointDns, TestByHosts
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.hostsfile.values import CheckResult, HostsEntry
from tests.actions.pair import NOW, intended, looked, step, view

STEP = step("hosts-test")
assert isinstance(STEP.action, TestByHosts)
ACTION = STEP.action
OWN = b"\xef\xbb\xbf127.0.0.1 localhost\r\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "hosts"
    made.write_bytes(OWN)
    return made


def at(file: Path, *events: ev.Event) -> Any:
    made = view(events=events)
    return replace(made, address=replace(made.address, hosts_file=str(file)))


def result(certificate: Level) -> CheckResult:
    entry = HostsEntry.of("support.example.com", "192.0.2.12")
    findings = finding("hosts.resolves", Level.PASS), finding("hosts.certificate", certificate)
    return CheckResult(entry, "here", NOW, ("192.0.2.12",), findings)


def finding(name: str, level: Level) -> Finding:
    return Finding(name, level, "B", plain(f"it is {level.value}"), advice=plain("Do this."))


def act(made: Any, monkeypatch: pytest.MonkeyPatch, outcome: Any) -> Any:
    met: list[bytes] = []

    def tested(*_: object) -> CheckResult:
        met.append(Path(made.address.hosts_file).read_bytes())
        if isinstance(outcome, Exception):
            raise outcome
        assert isinstance(outcome, CheckResult)
        return outcome

    monkeypatch.setattr(names, "_tested", tested)
    (deed,) = names.hosts_deeds(STEP, ACTION, made)
    try:
        return deed.act(Cancel(), lambda *_: None)
    finally:
        assert [b"192.0.2.12" in content for content in met] == [True], "tested while the entry was in force"


def test_it_passes_and_the_file_is_as_before(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = at(file)
    outcome = act(made, monkeypatch, result(Level.PASS))
    assert file.read_bytes() == OWN
    assert looked(names.hosts_sights(STEP, ACTION, made)).reach is Reach.NOT_REACHED, "nothing is on record yet"
    seen = looked(names.hosts_sights(STEP, ACTION, at(file, intended(STEP.id), ev.Acted(NOW, STEP.id, outcome))))
    assert seen.reach is Reach.REACHED
    assert [proof.shown for proof in seen.proofs] == [True] * 4


@pytest.mark.parametrize("level", [Level.FAIL, Level.UNKNOWN])
def test_what_it_shows_is_not_for_another_way_to_mend(
    file: Path, monkeypatch: pytest.MonkeyPatch, level: Level
) -> None:
    with pytest.raises(Stop) as caught:
        act(at(file), monkeypatch, result(level))
    assert (caught.value.outcome, caught.value.code) == (RunOutcome.FAILED, "hosts-test.failed")
    assert f"it is {level.value}" in str(dict(caught.value.text.params)["reason"])
    assert caught.value.advice == plain("Do this.")
    assert file.read_bytes() == OWN


@pytest.mark.parametrize("trouble", [Cancelled(), FileTrouble(plain("no"))])
def test_the_file_is_put_back_whatever_happens(file: Path, monkeypatch: pytest.MonkeyPatch, trouble: Exception) -> None:
    with pytest.raises(type(trouble)):
        act(at(file), monkeypatch, trouble)
    assert file.read_bytes() == OWN


def test_what_an_interrupted_test_left_is_seen_and_cleared(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = at(file)
    entry = HostsEntry.of(made.plan.site.host, ACTION.address)
    names._hosts_file(made).apply(entry, names._mark(made, STEP))
    seen = looked(names.hosts_sights(STEP, ACTION, made))
    assert (seen.reach, seen.proofs[-1].shown) == (Reach.NOT_REACHED, False)
    act(made, monkeypatch, result(Level.PASS))
    assert file.read_bytes() == OWN


def test_a_file_that_cannot_be_written_to_is_told_before_anything_is_tested(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(names, "_tested", lambda *_: pytest.fail("tested"))
    (deed,) = names.hosts_deeds(STEP, ACTION, at(tmp_path / "missing" / "hosts"))
    with pytest.raises(FileTrouble) as caught:
        deed.act(Cancel(), lambda *_: None)
    assert caught.value.advice


def test_dns_is_looked_at_by_this_computer_alone() -> None:
    (sight,) = names.dns_sights(STEP, PointDns("B", "192.0.2.12"), view())
    assert sight.route is Route.COMPUTER


@pytest.mark.parametrize(("name", "found"), [("b.support.example", ("192.0.2.12",)), ("192.0.2.12", ("192.0.2.12",))])
def test_an_own_address_that_is_a_name_is_looked_up(
    name: str, found: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(names, "ask_dns", lambda *_, **__: None)

    def judged(answers: object, wanted: tuple[str, ...], before: tuple[str, ...]) -> DnsVerdict:
        asked.append(wanted)
        return DnsVerdict(Pointing.NOT_YET, plain("not yet"), ())

    monkeypatch.setattr(names, "points_to", judged)
    made = view()
    made = replace(made, address=replace(made.address, resolve=(("b.support.example", "192.0.2.12:443"),)))
    assert looked(names.dns_sights(STEP, PointDns("B", name), made)).reach is Reach.NOT_REACHED
    assert asked == [found]


def test_an_own_address_that_nobody_knows_is_unknown_and_nothing_is_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object) -> tuple[str, ...]:
        raise OSError("no such name")

    monkeypatch.setattr(names.Resolver, "addresses", unknown)
    seen = looked(names.dns_sights(STEP, PointDns("B", "b.support.example"), view()))
    assert seen.reach is Reach.UNKNOWN
    assert "b.support.example" in str(seen.text.params)
