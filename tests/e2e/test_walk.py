"""The whole walk on the command line, from the first look to the report."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.e2e.conftest import EDITIONS, Simulate
from tests.e2e.terminal import PRACTICE, Terminal

LANGUAGES = ("en", "de", "it", "pt_BR")
RUNS = [("bomgar-12", "de"), ("bomgar-12", "pt_BR"), ("beyondtrust-19", "it"), ("beyondtrust-19", "en")]
"""Each edition, and each language of the console, is walked through to the end once."""
UNREAD = {("bomgar-12", "pt_BR"): {"unseen.watch-clients"}}
"""No guide prints what the Portuguese console calls a pending upgrade, and this edition has no API that tells it."""
LOOKS = [(edition, language) for edition in EDITIONS for language in LANGUAGES if (edition, language) not in RUNS]


@pytest.mark.parametrize(("edition", "language"), RUNS)
def test_from_the_first_look_to_the_report(simulate: Simulate, tmp_path: Path, edition: str, language: str) -> None:
    sim = simulate(edition, console_language=language)
    person = Terminal.at(sim, tmp_path)

    assert person.detect().code == 0
    assert person.check().code == 0
    assert person.plan("--lang", language).code == 0
    assert person.signed("check", person.run_file).code == 0

    stopped = person.run()
    assert stopped.code == 5
    assert stopped.last["outcome"] == "waiting"

    done = person.run(*PRACTICE)
    assert done.code == 0, done.err or done.last
    assert done.last["outcome"] == "done"
    assert [e.detail for e in sim.effects if e.kind == "install-finished"] == _packages(edition)
    unread = [question for question in done.asked() if question.partition(".")[0] in ("hand", "unseen", "overdue")]
    assert set(unread) == UNREAD.get((edition, language), set())

    assert person.type("status", person.run_file).code == 0
    assert set(person.states().values()) <= {"done", "already"} | ({"skipped"} if unread else set())
    assert person.verify().document["ok"]
    for kind in ("html", "json"):
        out = tmp_path / f"report.{kind}"
        assert person.type("report", person.run_file, "--format", kind, "--lang", "it", "--out", out).code == 0
        assert sim.target in out.read_text(encoding="utf-8")


def _packages(edition: str) -> list[str]:
    return {
        "bomgar-12": ["Base Software 3.3.2", "Bomgar-12.2.0"],
        "beyondtrust-19": ["Base Software 5.5.0", "BeyondTrust-19.2.2"],
    }[edition]


@pytest.mark.parametrize(("edition", "language"), LOOKS)
def test_a_console_in_any_language_is_understood(
    simulate: Simulate, tmp_path: Path, edition: str, language: str
) -> None:
    """No question about what can be read; the steps are the same whatever language the console speaks."""
    person = Terminal.at(simulate(edition, console_language=language), tmp_path)
    found = person.detect("--json").document
    assert not [f for f in found["findings"] if f["level"] == "unknown"]
    assert found["edition"]["base_version"]
    assert person.plan().code == 0
    dry = person.signed("run", person.run_file, "--dry-run", "--json")
    acts = {r["step"]: r.get("would_act") for r in dry.records}
    assert acts["check-for-updates"] is False
    assert [acts[step] for step in acts if step and step.startswith("install-")] == [True, True]


@pytest.mark.parametrize("edition", EDITIONS)
def test_detect_prints_the_document_that_other_programs_rely_on(
    simulate: Simulate, tmp_path: Path, edition: str
) -> None:
    """experience.md, ``detect/1``."""
    sim = simulate(edition)
    found = Terminal.at(sim, tmp_path).detect("--json").document
    assert list(found) == ["schema", "site", "edition", "topology", "appliances", "findings"]
    assert found["schema"] == "detect/1"
    assert found["site"] == sim.site
    assert found["topology"] == "single"
    version, build = {"bomgar-12": ("12.1.4", "27581"), "beyondtrust-19": ("19.1.8", "37380")}[edition]
    assert found["edition"]["brand"] == {"bomgar-12": "Bomgar", "beyondtrust-19": "BeyondTrust"}[edition]
    assert found["edition"]["site_version"] == version
    assert str(found["edition"]["build"]).startswith(build)
    assert found["edition"]["base_version"] == {"bomgar-12": "3.2.4", "beyondtrust-19": "5.4.0"}[edition]
    (box,) = found["appliances"]
    assert {"name", "address", "guid", "role", "cluster_role", "version", "fingerprint", "last_sync"} <= set(box)
    assert (box["name"], box["guid"], box["role"]) == ("A", sim.appliances[0]["guid"], "none")
    assert len(box["fingerprint"]) == 64
    for finding in found["findings"]:
        assert {"id", "level", "about", "text"} <= set(finding)


@pytest.mark.parametrize("missing", ["api", "login", "appliance"])
def test_what_could_not_be_told_is_null_and_has_a_finding(terminal: Terminal, missing: str) -> None:
    del terminal.secrets[missing]
    found = terminal.detect("--json").document
    unknown = {f["id"] for f in found["findings"] if f["level"] == "unknown"}
    (box,) = found["appliances"]
    for key in ("guid", "role", "version", "base_version"):
        told_of = {"version": "software", "base_version": "base"}.get(key, key)
        assert (box[key] is None) == (f"detect.unknown.{told_of}" in unknown), key
    assert (found["topology"] is None) == ("topology.unknown" in unknown)


def test_the_plan_is_shown_in_four_forms(terminal: Terminal) -> None:
    terminal.planned()
    shown = {kind: terminal.type("plan", "show", terminal.run_file, "--format", kind) for kind in FORMS}
    assert {done.code for done in shown.values()} == {0}
    assert shown["text"].out.startswith("Runbook")
    assert shown["md"].out.startswith("# ")
    assert shown["html"].out.lstrip().lower().startswith("<!doctype html")
    assert json.loads(shown["json"].out)["steps"]
    for done in shown.values():
        assert "BeyondTrust-19.2.2" in done.out


FORMS = ("text", "md", "html", "json")


def test_a_plan_made_in_one_language_is_shown_in_the_others(terminal: Terminal) -> None:
    terminal.planned()
    shown = [terminal.type("plan", "show", terminal.run_file, "--lang", language) for language in LANGUAGES]
    assert [(done.code, done.err) for done in shown] == [(0, "")] * 4
    assert len({done.out for done in shown}) == 4


def test_a_check_that_finds_only_warnings_is_no_obstacle(terminal: Terminal) -> None:
    """The list of updates is empty before the first check: that is a thing to know, not a thing in the way."""
    done = terminal.check("--json")
    levels = {f["level"] for f in done.document["findings"]}
    assert done.document["schema"] == "check/1"
    assert "fail" not in levels
    assert "warning" in levels
    assert done.code == 0


def test_a_check_that_finds_an_obstacle_ends_with_three(simulate: Simulate, tmp_path: Path) -> None:
    person = Terminal.at(simulate("bomgar-12", faults=["clock-off=7200"]), tmp_path)
    done = person.check("--json")
    assert done.code == 3
    assert "fail" in {f["level"] for f in done.document["findings"]}


def test_the_answers_of_a_file(terminal: Terminal, tmp_path: Path) -> None:
    terminal.planned()
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "stop"\n[answers]\nrollout = true\n', encoding="utf-8")
    done = terminal.run("--answers", str(answers))
    assert done.code == 5
    assert done.asked() == ["rollout", "certificate-stores"]
    assert terminal.states()["rollout"] == "done"

    answers.write_text('default = "stop"\n[answers]\ncertificate-stores = false\n', encoding="utf-8")
    refused = terminal.run("--answers", str(answers), command="resume")
    assert refused.code == 3
    assert refused.last["outcome"] == "blocked"
    assert refused.last["advice"]

    build = {"console-build": "19.2.2", "test-session": True, "certificate-stores": True}
    build |= {"prepare-clients": True}
    gate = f"start.{next(step for step in terminal.states() if step.startswith('install-'))}"
    lines = [f'"{key}" = {json.dumps(value)}' for key, value in {**build, gate: terminal.site.host}.items()]
    answers.write_text("[answers]\n" + "\n".join(lines), encoding="utf-8")
    done = terminal.run("--answers", str(answers), command="resume")
    assert done.code == 0, done.records[-4:]


def test_a_check_without_a_console_says_what_it_could_not_read(terminal: Terminal) -> None:
    del terminal.secrets["login"], terminal.secrets["appliance"]
    done = terminal.check("--json")
    unread = {f["id"]: f for f in done.document["findings"]}["updates.unread"]
    assert (unread["level"], bool(unread["advice"])) == ("unknown", True)
    assert done.code == 0
