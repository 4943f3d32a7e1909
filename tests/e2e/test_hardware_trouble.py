"""What goes wrong while a site moves: refused with its reason, nothing erased that must not be, and gone on with."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.engine.faultpoints import VARIABLE
from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.moves import ONCE, Mover, happened, judge
from tests.e2e.terminal import PRACTICE, Done
from tests.e2e.test_trouble_in_a_run import ends, when

pytestmark = pytest.mark.timeout(120)

Prepared = Callable[..., tuple[str, str]]
Make = Callable[..., tuple[Simulation, Mover]]
ERASING = ("factory-reset-began", "shut-down", "machine-deleted")


@pytest.fixture
def prepared(tmp_path: Path) -> Prepared:
    """Everything that is foreseen is answered, but for what is named; ``more`` are answers to the unforeseen."""

    def prepare(*but: str, **more: str) -> tuple[str, str]:
        yes = (
            "rollout",
            "certificate-stores",
            "prepare-clients",
            "integration-client",
            "test-session",
            "works",
            "send-back",
        )
        answers = dict.fromkeys((*yes, "start.restore", "hand.swap"), "yes") | {"console-build": "19.2.2"}
        answers |= {"start.swap": "support.example.com", "start.factory-reset": "127.0.0.11"}
        answers |= {f"{kind}.install-beyondtrust-19.2.2": "yes" for kind in ("start", "licence")}
        answers |= {key.replace("__", ".").replace("_", "-"): said for key, said in more.items()}
        lines = "".join(f'"{question}" = "{said}"\n' for question, said in answers.items() if question not in but)
        file = tmp_path / "answers.toml"
        file.write_text(f'default = "stop"\n[answers]\n{lines}', encoding="utf-8")
        return "--answers", str(file)

    return prepare


@pytest.fixture
def mover(simulate: Simulate, tmp_path: Path) -> Make:
    """A site of the newer edition that is planned to move."""

    def make(*faults: str, old_is: str = "physical") -> tuple[Simulation, Mover]:
        sim = simulate("beyondtrust-19", scenario="hardware", faults=faults)
        person = Mover.beside(sim, tmp_path, old_is)
        assert person.plan().code == 0
        return sim, person

    return make


def goes_on(sim: Simulation, person: Mover) -> Done:
    """The run file is whole, and with the trouble gone the run goes through; nothing was done twice."""
    assert person.verify().document["ok"]
    for fault in sim.faults.active:
        sim.faults.remove(fault)
    done = person.run(*PRACTICE, command="resume")
    assert done.code == 0, done.last
    return done


def led_back(sim: Simulation) -> None:
    """Somebody points the record to the old appliance again; everybody has forgotten the other address."""
    sim.network.point_dns(sim.appliances[0]["address"].partition(":")[0], 60)
    sim.clock.advance(7200)


# ── certificate ──────────────────────────────────────────────────────────────────────────────────────


def test_a_certificate_without_its_chain_is_not_assigned(mover: Make, prepared: Prepared) -> None:
    """The console warns: a finding, the advice, and the address keeps the certificate that it had."""
    sim, person = mover("import-drops-chain,box=new")
    done = person.run(*prepared())
    ends(done, 1, "step.failed")
    assert done.last["step"] == "import-certificate"
    assert "FAQ 755" in done.last["advice"]
    assert happened(sim, *ONCE) == [("certificate-imported", "new")]

    for fault in sim.faults.active:
        sim.faults.remove(fault)
    again = person.run(*prepared(failed__import_certificate="again"), command="resume")
    assert happened(sim, "certificate-assigned") == [("certificate-assigned", "new")], again.last


def test_an_export_without_its_chain_is_not_even_taken(mover: Make, prepared: Prepared) -> None:
    """Nobody may leave the certificate out: without it there is no move."""
    sim, person = mover("export-no-chain,box=A")
    done = person.run(*prepared())
    assert done.code == 5
    assert done.last["step"] == "certificate-export"
    assert "without-certificate" not in done.asked()
    assert happened(sim, *ONCE) == []
    goes_on(sim, person)
    judge(sim, person)


def test_with_another_passphrase_the_certificate_is_exported_anew(mover: Make, prepared: Prepared) -> None:
    """A file that cannot be opened is not sent: it is set aside, and made again with the passphrase of today."""
    sim, person = mover()
    command = ["run", person.run_file, "--json", "--speed", str(person.speed), "--secret-stdin"]
    killed = person.spawned(*command, *prepared(), env={VARIABLE: "import-certificate:entered"})
    assert killed.code == -signal.SIGKILL
    person.secrets["key_passphrase"] = "another word for the key"
    done = person.run(*prepared(), command="resume")
    assert done.last["step"] == "swap", done.last
    assert happened(sim, "certificate-exported", "certificate-imported", "certificate-refused") == [
        ("certificate-exported", "A"),
        ("certificate-exported", "A"),
        ("certificate-imported", "new"),
    ]


# ── software and data ────────────────────────────────────────────────────────────────────────────────


def test_a_list_that_does_not_lead_to_the_old_software_makes_no_plan(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("beyondtrust-19", scenario="hardware", faults=["updates-empty"])
    person = Mover.beside(sim, tmp_path)
    refused = person.plan()
    assert refused.code == 3
    assert not person.run_file.exists()
    assert happened(sim, *ONCE) == []


def test_the_restore_with_a_wrong_password(mover: Make, prepared: Prepared) -> None:
    """Said clearly, nothing lost; with the right one it goes on."""
    sim, person = mover()
    waits = person.run(*prepared("start.restore"))
    assert (waits.code, waits.last["step"]) == (5, "restore")
    right, person.secrets["backup_password"] = person.secrets["backup_password"], "not the backup's own word"
    done = person.run(*prepared(), command="resume")
    ends(done, 1, "answer.not-taken")
    assert "Nothing is lost" in done.last["advice"]
    assert happened(sim, "restore-refused") == [("restore-refused", "new")]
    assert happened(sim, "backup-restored", "dns-changed", *ERASING) == []
    assert "not the backup's own word" not in done.out + person.run_file.read_bytes().decode("latin-1")
    person.secrets["backup_password"] = right
    again = person.run(*PRACTICE, command="resume")
    assert again.code == 0, again.last
    assert happened(sim, "backup-restored") == [("backup-restored", "new")]


def test_a_backup_that_was_changed_is_not_sent(mover: Make, prepared: Prepared) -> None:
    """It is set aside, and another one is taken."""
    sim, person = mover()
    assert person.run(*prepared("start.restore")).code == 5
    file = person.files / "support.example.com-2.nsb"
    file.write_bytes(file.read_bytes() + b"\0")
    done = person.run(*prepared(), command="resume")
    assert done.last["step"] == "swap", done.last
    assert happened(sim, "restore-refused", "backup-restored") == [("backup-restored", "new")]
    assert list(person.files.glob("*.rejected-1"))


# ── the old appliance ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def moved(mover: Make, prepared: Prepared) -> tuple[Simulation, Mover]:
    """Everybody is on the new appliance; nobody has said yet that everything works."""
    sim, person = mover()
    waits = person.run(*prepared("works", "hand.swap"))
    assert (waits.code, waits.last["step"]) == (5, "swap")
    sim.network.point_dns(sim.appliances[1]["address"].partition(":")[0], 60)
    sim.clock.advance(7200)
    waits = person.run(*prepared("works"), command="resume")
    assert (waits.code, waits.last["step"]) == (5, "works"), waits.last
    return sim, person


def test_nothing_is_erased_while_the_name_leads_to_the_old_one(
    moved: tuple[Simulation, Mover], prepared: Prepared
) -> None:
    """Somebody led everybody back: the appliance that was old is the one that people work on."""
    sim, person = moved
    led_back(sim)
    done = person.run(*prepared(), command="resume")
    ends(done, 1, "identity.not-the-old-one")
    assert "127.0.0.11" in done.last["text"]
    assert happened(sim, *ERASING) == []
    sim.network.point_dns(sim.appliances[1]["address"].partition(":")[0], 60)
    sim.clock.advance(7200)
    goes_on(sim, person)
    assert happened(sim, *ERASING) == [("factory-reset-began", "A"), ("shut-down", "A")]


def test_nothing_is_erased_where_another_appliance_answers(moved: tuple[Simulation, Mover], prepared: Prepared) -> None:
    """At the address of the old one answers a box with another GUID."""
    sim, person = moved
    sim.faults.add("wrong-guid,box=A")
    done = person.run(*prepared(), command="resume")
    ends(done, 1, "identity.not-the-old-one")
    assert happened(sim, *ERASING) == []
    goes_on(sim, person)
    assert happened(sim, *ERASING) == [("factory-reset-began", "A"), ("shut-down", "A")]


@pytest.mark.parametrize("fault", ["refuse,box=new", "refuse,box=A"])
def test_nothing_is_erased_while_something_cannot_be_told(
    moved: tuple[Simulation, Mover], prepared: Prepared, fault: str
) -> None:
    sim, person = moved
    sim.faults.add(fault)
    done = person.run(*prepared(), command="resume")
    assert done.code in (1, 5), done.last
    assert happened(sim, *ERASING) == []
    goes_on(sim, person)
    assert happened(sim, *ERASING) == [("factory-reset-began", "A"), ("shut-down", "A")]


def test_a_reset_by_hand_is_asked_for_with_what_was_checked_just_now(
    moved: tuple[Simulation, Mover], prepared: Prepared
) -> None:
    """The button is not found, so a person is asked; each sitting checks anew, and refuses once the name leads back."""
    sim, person = moved
    sim.faults.add("changed-label,label=basics.factory_reset,box=A")
    done = person.run(*prepared(), command="resume")
    assert (done.code, done.last["step"]) == (5, "factory-reset"), done.last
    (asked,) = [event for event in done.records if event.get("question") == "hand.factory-reset"]
    assert asked["briefing"].startswith("Checked: ")
    assert "within ten minutes" in asked["briefing"]
    led_back(sim)
    again = person.run(*prepared(), command="resume")
    ends(again, 1, "identity.not-the-old-one")
    assert "hand.factory-reset" not in again.asked()
    assert happened(sim, *ERASING) == []


def test_the_reset_needs_the_address_typed(moved: tuple[Simulation, Mover], prepared: Prepared) -> None:
    sim, person = moved
    done = person.run(*prepared(start__factory_reset="support.example.com"), command="resume")
    assert (done.code, done.last["step"]) == (3, "factory-reset")
    assert happened(sim, *ERASING) == []
    goes_on(sim, person)


@pytest.mark.parametrize("point", ["intent-written", "acted-unwritten", "acted-written", "waiting"])
def test_killed_around_the_reset(moved: tuple[Simulation, Mover], prepared: Prepared, point: str) -> None:
    """Whoever goes on looks first: it is pressed once, whatever came in between."""
    sim, person = moved
    command = ["resume", person.run_file, "--json", "--speed", str(person.speed), "--secret-stdin"]
    killed = person.spawned(*command, *prepared(), env={VARIABLE: f"factory-reset:{point}"})
    assert killed.code == -signal.SIGKILL
    assert len(happened(sim, "factory-reset-began")) == (point != "intent-written")
    goes_on(sim, person)
    assert happened(sim, *ERASING) == [("factory-reset-began", "A"), ("shut-down", "A")]


def test_an_appliance_that_does_not_switch_off_is_not_called_off(
    moved: tuple[Simulation, Mover], prepared: Prepared
) -> None:
    sim, person = moved
    sim.faults.add("shutdown-ignored,box=A")
    done = person.run(*prepared(), command="resume")
    assert done.code in (1, 5)
    assert done.last["step"] == "shut-down"
    assert happened(sim, "factory-reset-began", "shut-down") == [("factory-reset-began", "A")]


def test_a_virtual_one_is_not_handed_over_for_deletion_while_it_is_in_use(mover: Make, prepared: Prepared) -> None:
    """The same care, though a person presses: nobody is even asked."""
    sim, person = mover(old_is="virtual")
    done = person.run(*prepared("works", "hand.swap"))
    assert done.last["step"] == "swap"
    sim.network.point_dns(sim.appliances[1]["address"].partition(":")[0], 60)
    sim.clock.advance(7200)
    assert person.run(*prepared("works"), command="resume").last["step"] == "works"
    led_back(sim)
    more = {"start__delete_machine": "127.0.0.11", "hand__delete_machine": "yes"}
    done = person.run(*prepared(**more), command="resume")
    ends(done, 1, "identity.not-the-old-one")
    assert "hand.delete-machine" not in done.asked()


def test_the_old_appliance_restarts_meanwhile(mover: Make) -> None:
    """While the new one is set up: the next look at it waits until it is back."""
    sim, person = mover()
    box = sim._site.box_named("A")
    when(sim, "certificate-assigned", lambda: box.restart(sim.clock.now_elapsed()))
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert ("restart-began", "A") in happened(sim, "restart-began")
    judge(sim, person)


# ── how a new appliance may come ─────────────────────────────────────────────────────────────────────


def test_a_console_that_wants_another_password_first(mover: Make, prepared: Prepared) -> None:
    """The first sign-in was accepted: it is as it came. The restore is for a person, who chooses the password."""
    sim, person = mover("password-change,box=new")
    checked = {f["id"]: f["level"] for f in person.check("--json").document["findings"]}
    assert checked["hardware.content"] == "pass"
    done = person.run(*prepared())
    assert (done.code, done.last["step"]) == (5, "restore")
    assert done.asked()[-1] == "hand.restore"
    assert happened(sim, "sign-in-failed", "restore-refused") == []


def test_a_new_appliance_without_any_site_software(simulate: Simulate, tmp_path: Path) -> None:
    """It has Base software alone, and nobody can sign in to /login: what is missing is installed all the same."""
    sim = simulate("beyondtrust-19", scenario="hardware", faults=["no-site-software,box=new"])
    person = Mover.beside(sim, tmp_path)
    found = person.detect("--json").document
    assert found["replacement"]["version"] is None
    assert person.check().code == 0
    assert person.plan().code == 0
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    judge(sim, person)
