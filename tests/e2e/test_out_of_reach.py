"""Sites that cannot be reached, are not to be trusted, or do not let us in: what is said and how the command ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.terminal import PRACTICE, Done, Terminal


def complains(done: Done, code: str, exit_code: int) -> None:
    """A sentence, what to do, and the code, on standard error; no traceback; nothing on standard output."""
    assert done.code == exit_code, done
    lines = done.err.splitlines()
    assert len(lines) == 3, done.err
    assert all(len(line) > 20 for line in lines[:2])
    assert lines[2].split(": ")[1] == code, done.err
    assert "Traceback" not in done.err
    assert done.out == ""


API_ONLY = ("login", "appliance")
WIRE = {
    "refuse": "reach.refused",
    "reset": "reach.refused",
    "5xx": "answer.server-trouble",
    "truncated": "answer.not-understood",
    "html-instead-of-xml": "answer.not-understood",
    "error-200": "answer.declined",
    "wrong-certificate": "tls.untrusted",
    "expired-certificate": "tls.untrusted",
    "incomplete-chain": "tls.untrusted",
}
ACCESS = {
    "wrong-secret": "access.wrong-secret",
    "api-disabled": "access.api-disabled",
    "no-permission=perm_command": "access.missing-permission",
}


@pytest.mark.parametrize("fault", WIRE)
def test_a_site_that_does_not_answer_well(terminal: Terminal, sim: Simulation, fault: str) -> None:
    for account in API_ONLY:
        del terminal.secrets[account]
    sim.faults.add(fault)
    complains(terminal.detect("--json"), WIRE[fault], 1)
    sim.faults.remove(fault.partition("=")[0])
    assert terminal.detect().code == 0


@pytest.mark.parametrize("edition", ["bomgar-12", "beyondtrust-19"])
@pytest.mark.parametrize("fault", ACCESS)
def test_a_site_that_does_not_let_us_in(simulate: Simulate, tmp_path: Path, edition: str, fault: str) -> None:
    person = Terminal.at(simulate(edition, faults=[fault]), tmp_path)
    for account in API_ONLY:
        del person.secrets[account]
    complains(person.detect("--json"), ACCESS[fault], 4)


@pytest.mark.parametrize("fault", ["5xx", "api-disabled", "no-permission=perm_command"])
def test_a_check_ends_as_detection_does(terminal: Terminal, sim: Simulation, fault: str) -> None:
    for account in API_ONLY:
        del terminal.secrets[account]
    sim.faults.add(fault)
    assert terminal.check().code == (1 if fault == "5xx" else 4)


def test_a_wrong_host(terminal: Terminal) -> None:
    done = terminal.signed("detect", "nobody.invalid")
    complains(done, "reach.not-found", 1)


def test_a_host_that_is_none(terminal: Terminal) -> None:
    complains(terminal.signed("detect", "https://support.example.com/login"), "usage", 2)


def test_the_fingerprint_of_an_untrusted_certificate_can_be_accepted(terminal: Terminal, sim: Simulation) -> None:
    fingerprint = terminal.detect("--json").document["appliances"][0]["fingerprint"]
    resolve = terminal.site.reaching[:1]
    complains(terminal.signed("detect", terminal.site.host, *resolve), "tls.untrusted", 1)
    accepted = terminal.signed("detect", terminal.site.host, *resolve, "--fingerprint", fingerprint.upper())
    assert accepted.code == 0
    sim.faults.add("changed-certificate")
    changed = terminal.signed("detect", terminal.site.host, *resolve, "--fingerprint", fingerprint)
    assert changed.code == 1
    assert "tls." in changed.err


def test_a_closed_door_is_a_finding_while_another_is_open(simulate: Simulate, tmp_path: Path) -> None:
    person = Terminal.at(simulate("beyondtrust-19", faults=["api-disabled"]), tmp_path)
    found = person.detect("--json")
    assert found.code == 0
    closed = [f for f in found.document["findings"] if f["id"].startswith("detect.api.")]
    assert len(closed) == 1, "said once, not for each question"
    assert closed[0]["level"] == "unknown"
    assert closed[0]["advice"]


def test_a_refused_account_is_not_tried_again(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-19", faults=["wrong-secret"])
    person = Terminal.at(sim, tmp_path)
    complains(person.detect(), "access.wrong-secret", 4)
    assert len([e for e in sim.effects if e.kind in ("token-refused", "login-refused")]) == 1


@pytest.mark.parametrize("which", ["login", "appliance"])
def test_a_console_with_a_wrong_password(terminal: Terminal, sim: Simulation, which: str) -> None:
    terminal.secrets[which] = {"user": "admin", "password": "no longer right"}
    if which == "login":
        del terminal.secrets["api"]  # with an API nobody needs to look there
    complains(terminal.detect(), "access.wrong-secret", 4)
    assert len([e for e in sim.effects if e.kind == "sign-in-failed"]) == 1


def test_a_missing_permission_names_itself_and_where_to_grant_it(terminal: Terminal, sim: Simulation) -> None:
    sim.faults.add("no-permission=perm_backup")
    findings = {f["id"]: f for f in terminal.check("--json").document["findings"]}
    lacking = findings["api.permission.perm_backup"]
    assert lacking["level"] == "warning"
    assert "Backup API" in lacking["text"]
    assert "API Configuration" in lacking["advice"]

    terminal.planned()
    done = terminal.run(*PRACTICE)
    assert done.code == 0, "the console makes the backup"
    failed = [r for r in done.records if r["kind"] == "route-failed"]
    assert {(r["step"], r["code"]) for r in failed} == {
        ("backup-1", "access.missing-permission"),
        ("backup-2", "access.missing-permission"),
    }
    assert "API Configuration" in failed[0]["advice"]


@pytest.mark.parametrize("fault", ["second-factor", "locked-account"])
def test_a_console_that_lets_nobody_in(terminal: Terminal, sim: Simulation, fault: str) -> None:
    sim.faults.add(fault)
    code = {"second-factor": "access.second-factor", "locked-account": "access.locked-out"}[fault]
    complains(terminal.plan(), code, 4)


def test_cluster_updates_are_an_obstacle(terminal: Terminal, sim: Simulation) -> None:
    sim.faults.add("cluster-updates-seen")
    assert terminal.detect().code == 3
    refused = terminal.plan()
    assert refused.code == 3
    assert refused.err
    assert not terminal.run_file.exists()


@pytest.mark.parametrize("fault", ["updates-check-fails", "updates-empty"])
def test_no_updates_no_plan(terminal: Terminal, sim: Simulation, fault: str) -> None:
    sim.faults.add(fault)
    refused = terminal.plan()
    assert refused.code == 3
    assert len(refused.err.splitlines()) == 2
    assert not terminal.run_file.exists()


@pytest.mark.parametrize(
    "secrets",
    [
        "",
        "not JSON",
        "[]",
        '{"api": "text"}',
        '{"login": {"password": 7}}',
        '{"login": {"password": "without a user"}}',
        '{"backup_password": ["a list"]}',
    ],
)
def test_secrets_in_another_form(terminal: Terminal, secrets: str) -> None:
    done = terminal.type("detect", terminal.site.host, *terminal.site.reaching, "--secret-stdin", stdin=secrets)
    complains(done, "usage", 2)
    assert "without a user" not in done.err


@pytest.mark.parametrize(
    "wrong",
    [
        ["--resolve", "support.example.com"],
        ["--fingerprint", "12:34"],
        ["--lang", "fr"],
        ["--no-such-option"],
    ],
)
def test_options_that_make_no_sense(terminal: Terminal, wrong: list[str]) -> None:
    done = terminal.signed("detect", terminal.site.host, *wrong)
    assert done.code == 2, done
    assert done.out == ""
    assert done.err


def test_an_authority_that_is_not_there(terminal: Terminal) -> None:
    complains(terminal.signed("detect", terminal.site.host, "--ca", "/no/such/file.pem"), "file", 1)


def test_no_account_at_all(terminal: Terminal) -> None:
    terminal.secrets = {}
    complains(terminal.detect(), "access", 4)


def test_a_keyring_is_asked_for_what_standard_input_does_not_bring(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring

    kept = {"login": "console word", "appliance": terminal.secrets["appliance"]["password"]}
    asked: list[str] = []

    def get_password(_service: str, key: str) -> str | None:
        asked.append(key)
        return kept.get(key.split("/")[1])

    monkeypatch.setattr(keyring, "get_password", get_password)
    del terminal.secrets["appliance"]
    user = ["--client-id", terminal.secrets["api"]["client_id"]]
    done = terminal.signed("detect", terminal.site.host, *terminal.site.reaching, *user)
    assert done.code == 0
    assert asked


@pytest.mark.parametrize("error", ["NoKeyringError", "KeyringLocked", "InitError"])
def test_no_keyring_or_a_locked_one_is_no_obstacle(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch, error: str
) -> None:
    import keyring
    from keyring import errors

    def fail(*_: object) -> None:
        raise getattr(errors, error)("locked")

    monkeypatch.setattr(keyring, "get_password", fail)
    assert terminal.detect().code == 0
