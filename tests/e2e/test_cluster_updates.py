"""Cluster Updates on the Updates page: nothing is checked, installed, sent or pressed, in whatever language and way."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from assistant import paths
from assistant.actions.packages import install_deeds
from assistant.appliance.connection import OperatorConnection, connect
from assistant.domain.access import Account, Secrets, SiteAddress, Trust
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.plan import InstallPackage, UpdateWay
from assistant.domain.secret import Secret
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.labels import Labels
from assistant.offline.store import UpdateStore, Vouched
from assistant.simulator import Simulation
from tests.actions.pages import BASE, plan, view
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import Couple
from tests.e2e.terminal import PRACTICE, Terminal

LANGUAGES = ("en", "de", "it", "pt_BR")
SEEN = "cluster-updates-seen"
TOUCHED = ("cluster", "install", "update-check", "upload")
"""How the effects begin that must not be had."""


def touched(sim: Simulation) -> list[str]:
    """What was done to the site by way of its Updates page."""
    return [effect.kind for effect in sim.effects if effect.kind.startswith(TOUCHED)]


def cluster(findings: list[dict[str, Any]]) -> dict[str, Any]:
    found = [finding for finding in findings if finding["id"] == "updates.cluster"]
    (only,) = found
    assert only["level"] == "fail"
    return only


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_blocks_before_anything_is_planned(simulate: Simulate, tmp_path: Path, language: str) -> None:
    sim = simulate("beyondtrust-25", console_language=language, faults=[SEEN])
    person = Terminal.at(sim, tmp_path)
    for done in (person.detect("--json"), person.check("--json")):
        assert done.code == 3
        found = cluster(done.document["findings"])
        assert "an install on the primary node may upgrade every node at once" in found["text"]
        assert "Nothing is installed or sent from here" in found["advice"]
    refused = person.plan()
    assert refused.code == 3
    assert "every node" in refused.err
    assert not person.run_file.exists()
    assert touched(sim) == []


@pytest.mark.parametrize("box", "AB")
def test_on_either_appliance_of_a_pair_it_is_enough(simulate: Simulate, tmp_path: Path, box: str) -> None:
    sim = simulate("beyondtrust-25", scenario="failover", faults=[f"{SEEN},box={box}"])
    person = Couple.beside(sim, tmp_path)
    done = person.detect("--json")
    assert done.code == 3
    cluster(done.document["findings"])
    assert person.plan().code == 3
    assert touched(sim) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_run_stops_when_it_appears(simulate: Simulate, tmp_path: Path, language: str) -> None:
    sim = simulate("beyondtrust-25", console_language=language)
    person = Terminal.at(sim, tmp_path).planned()
    before = touched(sim)
    sim.faults.add(SEEN)
    done = person.run(*PRACTICE)
    assert done.code == 3, done.last
    assert done.last["advice"]
    assert touched(sim) == before
    assert not [question for question in done.asked() if question.startswith("hand.install")]
    sim.faults.remove(SEEN)
    done = person.run(*PRACTICE, command="resume")
    assert done.code == 0, done.last
    assert "cluster-resync" not in touched(sim)


PACKAGES = ("Base Software 7.1.0", "BeyondTrust-25.3.2")
MANUAL = ("--updates", "manual", *(f"--package={name}" for name in PACKAGES))


def _brought(folder: Path) -> None:
    """Files as the run keeps them, vouched for: what is in them is the appliance's to judge, if it ever gets them."""
    store = UpdateStore(folder)
    for name in PACKAGES:
        path = store.place("A", f"{name}.bin")
        path.write_bytes(name.encode() * 100)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        store.note(UpdateFile(name, "A", path.name, path.stat().st_size, digest), Vouched.SEALED)


def test_files_are_not_sent_there_either(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-25", scenario="closed-network")
    person = Terminal.at(sim, tmp_path)
    sim.faults.add(SEEN)
    assert person.plan(*MANUAL).code == 3
    sim.faults.remove(SEEN)
    assert person.plan(*MANUAL).code == 0
    _brought(person.files)
    sim.faults.add(SEEN)
    done = person.run(*PRACTICE)
    assert done.code == 3, done.last
    assert "every node" in done.last["text"]
    sent = [r.path for r in sim.requests if r.method == "POST" and r.path.startswith("/appliance/updates")]
    assert sent == []
    assert touched(sim) == []


def _operator(sim: Simulation) -> OperatorConnection:
    site = SiteAddress(sim.site, resolve=tuple(sim.resolve.items()))
    box = Account(sim.appliance["user"], Secret(sim.appliance["password"]))
    labels = Labels.load(paths.resource("labels.toml"))
    trust = Trust(ca_file=str(sim.ca_file))
    secrets = Secrets(appliance=box)
    return connect(site, None, trust, secrets, None, SystemClock(), Cancel(), write=True, labels=labels)


@pytest.mark.parametrize("way", UpdateWay)
@pytest.mark.parametrize("language", LANGUAGES)
def test_neither_the_button_nor_an_upload_is_used(
    simulate: Simulate, tmp_path: Path, way: UpdateWay, language: str
) -> None:
    """The guard by itself: not one request that changes anything arrives."""
    sim = simulate("beyondtrust-25", console_language=language, faults=[SEEN])
    step = next(s for s in plan().steps if isinstance(s.action, InstallPackage) and s.action.package.name == BASE)
    assert isinstance(step.action, InstallPackage)
    made = view(_operator(sim).appliance, folder=tmp_path)
    (deed,) = install_deeds(step, replace(step.action, way=way), made)
    with pytest.raises(Stop) as caught:
        deed.act(Cancel(), lambda *_: None)
    assert (caught.value.outcome, caught.value.code) == (RunOutcome.BLOCKED, "updates.cluster")
    assert {request.kind.value for request in sim.requests} <= {"read", "sign-in"}
    assert touched(sim) == []
