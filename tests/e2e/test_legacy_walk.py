"""Both variants of a failover pair of the 10.6 era (P5), from the first look to the report."""

from __future__ import annotations

import tempfile
from pathlib import Path
from xml.etree.ElementTree import parse

import pytest

from assistant import demo
from tests.e2e.conftest import Simulate
from tests.e2e.legacy import PACKAGES, Early, judge
from tests.e2e.terminal import PRACTICE, Terminal

pytestmark = pytest.mark.timeout(180)

WALKS = [
    ("sync", "shared-ip", "en"),
    ("async", "dns", "de"),
    pytest.param("async", "nat", "it", marks=pytest.mark.campaign),
    pytest.param("async", "shared-ip", "pt_BR", marks=pytest.mark.campaign),
]


@pytest.mark.parametrize(("method", "swing", "language"), WALKS)
def test_from_the_first_look_to_the_report(
    simulate: Simulate, tmp_path: Path, method: str, swing: str, language: str
) -> None:
    sim = simulate("bomgar-10.6", scenario="legacy-10.6", swing=swing, console_language=language)
    person = Early.beside(sim, tmp_path, method)

    found = person.detect("--json")
    assert found.code == 0, found
    assert [(box["name"], box["role"]) for box in found.document["appliances"]] == [("A", "primary"), ("B", "backup")]
    assert found.document["edition"]["site_version"] == "10.5.3"
    assert person.check().code == 0
    person.supplied()

    done = person.run(*PRACTICE)
    assert done.code == 0, done.err or done.last
    assert done.last["outcome"] == "done"
    judge(sim, person)
    if method == "async":
        sessions = parse(person.files / f"{sim.site}-sessions.xml").getroot()  # noqa: S314 - of our own simulator
        assert sessions.tag == "session_list", "before 10.6 without a namespace"
        assert done.ended("extract-sessions")["state"] == "done"
    secret = sim.login["password"].encode()
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert person.run_file in kept
    assert not [path for path in kept if secret in path.read_bytes()]
    for kind in ("html", "json"):
        out = tmp_path / f"report.{kind}"
        assert person.type("report", person.run_file, "--format", kind, "--lang", "it", "--out", out).code == 0
        assert sim.target in out.read_text(encoding="utf-8")
    runbook = " ".join(person.type("plan", "show", person.run_file, "--lang", "en").out.split())
    assert f"Variant {1 if method == 'sync' else 2} of the 10.6 era" in runbook


@pytest.mark.parametrize("method", ["sync", "async"])
def test_the_demo_without_a_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], method: str
) -> None:
    """Both variants; the pages are drawn by another test."""
    drawn: list[Path] = []
    monkeypatch.setattr(demo, "draw_stages", lambda folder, *_: drawn.append(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(demo, "has_display", lambda: False)
    arguments = ["--demo", "legacy-10.6", "--method", method, "--swing", "nat", "--speed", "3000", "--lang", "en"]
    assert demo.open_window(arguments) == 0
    told = capsys.readouterr().out
    assert told.count("Bomgar-10.6.2") > 2
    assert ("Extract the session data" in told) == (method == "async")
    (folder,) = tmp_path.iterdir()
    assert drawn == [folder / "pages"]
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF-")


def test_a_single_appliance_of_the_era_fetches_its_updates_itself(simulate: Simulate, tmp_path: Path) -> None:
    """Guide 001: automatic updates under Support; own programs and the Integration Client are asked for here, too."""
    sim = simulate("bomgar-10.6")
    person = Terminal.at(sim, tmp_path)
    assert person.plan("--clients", "reinstall").code == 0
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert [e.detail for e in sim.effects if e.kind == "install-finished"] == list(PACKAGES)
    assert {"integrations", "integration-client-first"} <= set(done.asked())
