"""What goes wrong with a pair of the 10.6 era: a wrong password, a small API, no sync, a damaged file."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from assistant.appliance import line
from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.legacy import PACKAGES, Early
from tests.e2e.terminal import PRACTICE
from tests.e2e.test_legacy_walk import judge

pytestmark = pytest.mark.timeout(180)


def early(simulate: Simulate, folder: Path, method: str, *faults: str) -> tuple[Simulation, Early]:
    swing = "dns" if method == "async" else "shared-ip"
    sim = simulate("bomgar-10.6", scenario="legacy-10.6", swing=swing, faults=faults)
    return sim, Early.beside(sim, folder, method)


def test_a_wrong_password_with_http_200_ends_it_and_is_not_tried_on(simulate: Simulate, tmp_path: Path) -> None:
    sim, person = early(simulate, tmp_path, "sync")
    person.secrets["login"]["password"] = "planted wrong password"
    for command in (person.detect, person.check, person.plan):
        before = len(sim.effects)
        done = command()
        assert done.code == 4
        assert "user name and password" in done.err
        assert "Appliance\u00a0A" in done.err
        named = [e for e in sim.effects[before:] if e.kind in ("login-refused", "sign-in-refused") and e.detail]
        assert len(named) <= 2, "as a form and as a query, and nowhere else"
        assert "planted wrong password" not in done.out + done.err
    assert not person.run_file.exists()


@pytest.mark.parametrize("known", ["none", pytest.param("guide", marks=pytest.mark.campaign)])
def test_an_api_without_check_health_leaves_it_to_the_consoles(simulate: Simulate, tmp_path: Path, known: str) -> None:
    sim, person = early(simulate, tmp_path, "async", f"no-health-action={known}")
    found = person.detect("--json")
    assert found.code == 0, found
    assert [(box["name"], box["role"]) for box in found.document["appliances"]] == [("A", "primary"), ("B", "backup")]
    assert found.document["edition"]["site_version"] == "10.5.3"
    person.supplied()
    done = person.run(*PRACTICE)
    assert done.code == 0, done.err or done.last
    judge(sim, person)


def test_a_pair_that_is_not_in_sync_stops_first_and_goes_on_by_a_decision(simulate: Simulate, tmp_path: Path) -> None:
    sim, person = early(simulate, tmp_path, "sync", "sync-old")
    person.supplied()
    stopped = person.run(*PRACTICE)
    assert stopped.code == 1, stopped.last
    assert stopped.last["step"] == "in-sync"
    assert "not-in-sync" in stopped.asked()
    assert not {"failover-broken", "install-started"} & {effect.kind for effect in sim.effects}
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"not-in-sync" = "force"\n"failed.in-sync" = "again"\n')
    done = person.run("--answers", str(answers), command="resume")
    assert done.code == 0, done.last
    judge(sim, person)


def test_a_truncated_file_is_refused_by_the_appliance_and_can_be_brought_anew(
    simulate: Simulate, tmp_path: Path
) -> None:
    sim, person = early(simulate, tmp_path, "sync")
    assert person.plan().code == 0
    files = person.downloads()
    whole = files["A", PACKAGES[0]].read_bytes()
    files["A", PACKAGES[0]].write_bytes(whole[: len(whole) // 2])
    named = [f"--file={name}:{package}={path}" for (name, package), path in files.items()]
    assert person.type("courier", "import", person.run_file, *named, "--json").code == 0
    stopped = person.run(*PRACTICE)
    assert stopped.code == 1, stopped.last
    assert stopped.last["step"] == "install-base-software-3.1.2-a"
    assert not [effect for effect in sim.effects if effect.kind == "install-started"]
    files["A", PACKAGES[0]].write_bytes(whole)
    named = [f"--file=A:{PACKAGES[0]}={files['A', PACKAGES[0]]}"]
    assert person.type("courier", "import", person.run_file, *named, "--json").code == 0
    answers = tmp_path / "answers.toml"
    answers.write_text(f'default = "affirm"\n[answers]\n"failed.{stopped.last["step"]}" = "again"\n')
    done = person.run("--answers", str(answers), command="resume")
    assert done.code == 0, done.last
    judge(sim, person)


def test_automatic_updates_are_refused_with_the_way_that_there_is(simulate: Simulate, tmp_path: Path) -> None:
    _, person = early(simulate, tmp_path, "sync")
    arguments = ["--target", "10.6.2", "--out", str(person.run_file), "--method", "sync"]
    done = person.signed("plan", person.site.host, *person.site.reaching, *arguments, "--lang", "en")
    assert done.code == 2
    assert "--updates manual" in done.err
    assert not person.run_file.exists()


def test_the_mail_to_support_asks_for_links(simulate: Simulate, tmp_path: Path) -> None:
    _, person = early(simulate, tmp_path, "sync")
    assert person.plan().code == 0
    medium = tmp_path / "stick"
    medium.mkdir()
    done = person.signed("courier", "list", person.run_file, "--medium", medium, "--lang", "en")
    assert done.code == 0, done
    assert "Please send us the download links" in done.out
    assert "Appliance Download Key" not in done.out


def test_the_integration_has_to_be_ready_first(simulate: Simulate, tmp_path: Path) -> None:
    sim, person = early(simulate, tmp_path, "sync")
    checked = person.check("--lang", "en")
    assert "upgrade-assistant scan" in checked.out + checked.err
    person.supplied()
    answers = tmp_path / "answers.toml"
    answers.write_text('default = "affirm"\n[answers]\n"integrations" = false\n')
    stopped = person.run("--answers", str(answers))
    assert stopped.last["step"] == "integrations"
    assert not [effect for effect in sim.effects if effect.kind in ("backup-downloaded", "install-started")]


def test_no_request_carries_the_password_in_its_address(
    simulate: Simulate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sim, person = early(simulate, tmp_path, "sync")
    sent: list[str] = []
    core = line._core

    def noted(request: httpx.Request, *rest: object) -> object:
        sent.append(str(request.url))
        return core(request, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(line, "_core", noted)
    assert person.detect("--json").code == 0
    assert person.check().code == 0
    assert [url for url in sent if "/api/command" in url]
    assert not [url for url in sent if sim.login["password"] in url or "password=" in url]
