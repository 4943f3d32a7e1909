"""What goes wrong with a pair while a run is under way: what is and what is not, what to do next, and gone on with."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.engine.faultpoints import VARIABLE
from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import OWN_LINES, Couple, happened, judge, stands, wanted
from tests.e2e.terminal import PRACTICE, Done
from tests.e2e.test_trouble_in_a_run import ends, when

pytestmark = pytest.mark.timeout(120)

Prepared = Callable[..., tuple[str, str]]


@pytest.fixture
def prepared(tmp_path: Path) -> Prepared:
    """Everything that is foreseen is answered; ``more`` are answers to the unforeseen. Nobody else is there."""

    def prepare(method: str = "async", **more: str) -> tuple[str, str]:
        host = "support.example.com"
        yes = (
            *("rollout", "certificate-stores", "prepare-clients", "integration-client"),
            *("hosts-test-elsewhere", "test-session", "proven"),
        )
        answers = dict.fromkeys((*yes, "start.establish"), "yes") | {"console-build": "19.2.2"}
        answers |= dict.fromkeys(("start.break", "start.swap"), host)
        answers["start.install-base-software-5.5.0-a"] = host if method == "sync" else "yes"
        answers |= {"start.install-base-software-5.5.0-b": "yes"} | {
            k.replace("__", ".").replace("_", "-"): v for k, v in more.items()
        }
        file = tmp_path / "answers.toml"
        lines = "".join(f'"{question}" = "{said}"\n' for question, said in answers.items())
        file.write_text(f'default = "stop"\n[answers]\n{lines}', encoding="utf-8")
        return "--answers", str(file)

    return prepare


@pytest.fixture
def couple(simulate: Simulate, tmp_path: Path) -> Callable[..., tuple[Simulation, Couple]]:
    """A pair of the newer edition with its plan made."""

    def make(method: str = "async", swing: str = "shared-ip", *faults: str) -> tuple[Simulation, Couple]:
        sim = simulate("beyondtrust-19", scenario="failover", swing=swing, faults=faults)
        person = Couple.beside(sim, tmp_path, method)
        assert person.plan().code == 0
        return sim, person

    return make


Make = Callable[..., tuple[Simulation, Couple]]


def goes_on(sim: Simulation, person: Couple, *answers: str, twice: tuple[str, ...] = ()) -> Done:
    """The run file is whole, and with the trouble gone the run goes through; nothing was done twice."""
    assert person.verify().document["ok"]
    for fault in sim.faults.active:
        sim.faults.remove(fault)
    done = person.run(*(answers or PRACTICE), command="resume")
    assert done.code == 0, done.last
    judge(sim, person, twice=twice)
    return done


def off(person: Couple) -> list[str]:
    """What the ledger still has as switched off."""
    return [entry.what.id for entry in person.ledger() if entry.restored is None]


# ── data sync ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("time", ["new", "kept"])
def test_the_data_sync_fails(couple: Make, prepared: Prepared, time: str) -> None:
    sim, person = couple("sync", "shared-ip", f"sync-fails={time}")
    before = stands(sim)["roles"]
    failed = person.run(*prepared("sync"))
    ends(failed, 1, "step.failed")
    assert failed.last["step"] == "sync-before"
    assert "did not succeed" in failed.last["text"]
    assert failed.last["advice"].startswith("The pair is as before.")
    assert (stands(sim)["roles"], off(person)) == (before, [])

    again = person.run(*prepared("sync"), command="resume")
    ends(again, 5)
    assert again.asked()[-1] == "failed.sync-before", "only a person can say that the cause is gone"
    if time == "new":
        return
    sim.faults.remove("sync-fails")
    done = person.run(*prepared("sync", failed__sync_before="again"), command="resume")
    assert done.code == 0, done.last
    assert stands(sim) == wanted(sim.edition, "sync", "shared-ip")


def test_the_data_sync_stalls(couple: Make, prepared: Prepared) -> None:
    """It is waited for, then a person is asked; another sitting waits for the same sync."""
    sim, person = couple("sync", "shared-ip", "sync-stalls")
    done = person.run(*prepared("sync"))
    ends(done, 5)
    assert done.asked()[-1] == "overdue.sync-before"
    assert off(person) == []
    goes_on(sim, person, *prepared("sync"))
    assert len(happened(sim, "data-sync-started")) <= 3


# ── breaking and establishing ────────────────────────────────────────────────────────────────────────


def test_the_break_reaches_one_side_only(couple: Make, prepared: Prepared) -> None:
    """The other one is given time to notice, then it is broken there too."""
    sim, person = couple("sync", "shared-ip", "break-one-side")
    done = person.run(*prepared("sync"))
    assert done.code == 0, done.last
    judge(sim, person)


def test_the_keys_differ_when_it_is_to_be_established(couple: Make, prepared: Prepared) -> None:
    sim, person = couple("sync")
    when(sim, "failover-broken", lambda: sim.faults.add("key-mismatch"))
    done = person.run(*prepared("sync"))
    ends(done, 3)
    assert done.last["text"] == "The two appliances do not have the same inter-appliance key."
    assert "resume" in done.last["advice"]
    assert off(person) == ["failover"]
    first, second = sim._site.boxes
    second.failover.key = first.failover.key
    goes_on(sim, person, *prepared("sync"))


def test_the_appliances_do_not_reach_each_other(couple: Make, prepared: Prepared) -> None:
    sim, person = couple("sync")
    when(sim, "install-finished", lambda: sim.faults.add("peer-unreachable"))
    done = person.run(*prepared("sync"))
    ends(done, 5)
    assert done.asked()[-1] == "hand.establish"
    (failed,) = [r for r in done.records if r["kind"] == "route-failed"]
    assert failed["text"].endswith("The other appliance could not be reached.")
    assert off(person) == ["failover"]
    goes_on(sim, person, *prepared("sync"))


def test_console_sessions_end_again_and_again(couple: Make) -> None:
    """Signing in again is nothing that a person is asked about, and nothing is pressed twice."""
    sim, person = couple("async", "shared-ip", "automatic-failover-on")
    for moment in ("data-sync-started", "failover-broken", "shared-ip-disabled", "failover-established"):
        when(sim, moment, lambda: sim.faults.add("sessions-expire"))
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    assert not [question for question in done.asked() if question.startswith(("hand", "unseen", "overdue", "undo"))]
    judge(sim, person, automatic="AB")


def test_a_health_answer_of_a_while_ago_is_no_proof(couple: Make, prepared: Prepared) -> None:
    """Roles and syncs are read where they are of this moment."""
    sim, person = couple("sync")
    sim.faults.add("health-cached-long=600")
    done = person.run(*prepared("sync"))
    assert done.code == 0, done.last
    judge(sim, person)


# ── who answers ──────────────────────────────────────────────────────────────────────────────────────


def test_an_appliance_does_not_come_back(couple: Make, prepared: Prepared) -> None:
    """The site stays in service on the other one; nobody is told to restart anything."""
    sim, person = couple("async", "nat")
    when(sim, "install-started", lambda: sim.faults.add("box-does-not-return"))
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] == "overdue.install-base-software-5.5.0-b"
    assert stands(sim)["answers"] == "A"
    stopped = person.run(*prepared(**{"overdue.install-base-software-5.5.0-b": "stop"}), command="resume")
    ends(stopped, 1, "step.overdue")
    assert "Do not restart" in stopped.last["advice"]
    goes_on(sim, person)


def test_another_box_answers_in_mid_run(couple: Make, prepared: Prepared) -> None:
    sim, person = couple("async", "nat")
    when(sim, "install-finished", lambda: sim.faults.add("wrong-guid,box=B"))
    ends(person.run(*prepared()), 1, "identity.wrong-box")
    assert stands(sim)["answers"] == "A"
    goes_on(sim, person)


def test_the_new_box_serves_another_certificate_after_its_restart(couple: Make, prepared: Prepared) -> None:
    """It is seen at its own address, long before anybody is led to it."""
    sim, person = couple("async", "nat")
    when(sim, "install-finished", lambda: sim.faults.add("certificate-missing-on-b=own-name"))
    ends(person.run(*prepared()), 1, "tls.changed")
    assert stands(sim)["answers"] == "A"


def test_the_site_is_led_to_the_wrong_box(couple: Make, prepared: Prepared) -> None:
    """A person says that it is done, and the old appliance answers: nobody is believed."""
    sim, person = couple("async", "nat")
    done = person.run(*prepared(hand__swap="yes"))
    ends(done, 5)
    assert done.asked()[-1] == "overdue.swap"
    stopped = person.run(*prepared(hand__swap="yes", overdue__swap="stop"), command="resume")
    ends(stopped, 1, "step.overdue")
    assert "reaches Appliance\xa0A, with the old version" in stopped.last["advice"]
    assert happened(sim, "install-started") == [("install-started", "B")] * 2
    sim.network.point_nat("B")
    goes_on(sim, person, *prepared())


@pytest.mark.parametrize("fault", ["dns-answers-old", "dns-answers-old=ns1", "dns-silent"])
def test_dns_does_not_lead_there_yet(couple: Make, prepared: Prepared, fault: str) -> None:
    """The old address, one of two servers, silence: it is waited for, and nothing is upgraded meanwhile."""
    sim, person = couple("async", "dns")
    if fault == "dns-silent":
        when(sim, "dns-changed", lambda: sim.faults.add(fault))
    else:
        sim.faults.add(fault)
    answers = prepared(hand__swap="yes")
    to = person.site.own[1].rpartition(":")[0]
    installed: list[str] = []

    def changed(event: dict[str, str]) -> None:
        installed.extend([event["kind"]] if event["kind"] == "install-finished" else [])
        if event["kind"] == "install-finished" and len(installed) == 2:
            sim.network.point_dns(to)

    sim.subscribe(changed)
    done = person.run(*answers)
    ends(done, 5)
    assert done.asked()[-1] in ("overdue.swap", "unseen.swap")
    assert happened(sim, "install-started") == [("install-started", "B")] * 2
    goes_on(sim, person, *prepared(hand__swap="yes", overdue__swap="extend"))


# ── hosts file ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "content",
    [b"", OWN_LINES, b"127.0.0.1 localhost", b"192.0.2.1 support.example.com other\n# the end\n"],
    ids=["empty", "BOM and CRLF", "no end of line", "an entry for the site"],
)
def test_the_hosts_file_is_as_before(couple: Make, prepared: Prepared, content: bytes) -> None:
    sim, person = couple("async", "nat")
    person.files.mkdir(exist_ok=True)
    person.hosts.write_bytes(content)
    done = person.run(*prepared())
    ends(done, 5)
    assert done.asked()[-1] in ("hand.swap", "unseen.swap"), "the last: where the entry leads nobody can tell"
    assert person.states()["hosts-test"] == "done"
    assert person.hosts.read_bytes() == content
    assert off(person) == ["failover"]
    assert stands(sim)["answers"] == "A"


# ── the shared address ───────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def half_done(couple: Make) -> tuple[Simulation, Couple]:
    """A site whose backup stops answering just when it should take the shared address."""
    sim, person = couple("async", "shared-ip")
    when(sim, "shared-ip-disabled", lambda: sim.faults.add("refuse,box=B"))
    return sim, person


TWICE = ("shared-ip-disabled", "shared-ip-enabled")


def test_a_swap_that_stands_half_way_waits_for_a_person(
    half_done: tuple[Simulation, Couple], prepared: Prepared
) -> None:
    """Nobody is there: it stands as it is, and the run says so; back, again and leaving are each tried."""
    sim, person = half_done
    done = person.run(*prepared())
    ends(done, 1, "step.half-done")
    assert done.asked()[-1] == "undo.swap"
    assert done.last["text"].startswith("The shared address is disabled on Appliance\xa0A, and Appliance\xa0B did")
    assert "nobody reaches the site" in done.last["advice"]
    assert stands(sim)["shared address"] == []
    assert off(person) == ["failover", "shared-ip"]
    goes_on(sim, person, *prepared())


def test_a_swap_is_left_as_it_is(half_done: tuple[Simulation, Couple], prepared: Prepared) -> None:
    sim, person = half_done
    ends(person.run(*prepared(undo__swap="stop")), 1, "step.half-done")
    assert stands(sim)["shared address"] == []


def test_a_swap_is_taken_back(half_done: tuple[Simulation, Couple], prepared: Prepared) -> None:
    sim, person = half_done
    done = person.run(*prepared(undo__swap="undo"))
    ends(done, 1, "step.taken-back")
    assert "in service again with the old version" in done.last["text"]
    assert "resume" in done.last["advice"]
    assert (stands(sim)["shared address"], stands(sim)["answers"]) == (["A"], "A")
    assert off(person) == ["failover"]
    goes_on(sim, person, *prepared(), twice=TWICE)


def test_a_swap_is_tried_again(half_done: tuple[Simulation, Couple], prepared: Prepared) -> None:
    """Answered when B is there again."""
    sim, person = half_done
    ends(person.run(*prepared()), 1)
    sim.faults.remove("refuse")
    done = goes_on(sim, person, *prepared(undo__swap="again"))
    assert "undo.swap" not in done.asked(), "what is seen decides, and then the gate"


def test_killed_between_the_two_clicks(couple: Make, prepared: Prepared) -> None:
    """Nobody reaches the site. Whoever does not want to go on is offered the way back."""
    sim, person = couple("async", "shared-ip")
    command = ["run", person.run_file, "--json", "--speed", str(person.speed), "--secret-stdin"]
    killed = person.spawned(*command, *prepared(), env={VARIABLE: "swap:act-halfway"})
    assert killed.code == -signal.SIGKILL
    assert stands(sim)["shared address"] == []
    assert off(person) == ["failover", "shared-ip"]
    done = person.run(*prepared(start__swap="no", undo__swap="undo"), command="resume")
    ends(done, 1, "step.taken-back")
    assert done.asked() == ["start.swap", "undo.swap"]
    assert stands(sim)["shared address"] == ["A"]
    goes_on(sim, person, *prepared(), twice=TWICE)


@pytest.mark.parametrize("point", ["intent-written", "acted-unwritten"])
def test_killed_while_it_is_taken_back(half_done: tuple[Simulation, Couple], prepared: Prepared, point: str) -> None:
    """Whoever resumes is asked again, and does not find the swap gone on with."""
    sim, person = half_done
    ends(person.run(*prepared()), 1, "step.half-done")
    command = ["resume", person.run_file, "--json", "--speed", str(person.speed), "--secret-stdin"]
    sim.faults.remove("refuse")
    # The gate is refused: with the site down a person is offered the way back.
    refusal = prepared(start__swap="no", undo__swap="undo")
    killed = person.spawned(*command, *refusal, env={VARIABLE: f"swap:{point}"})
    assert killed.code == -signal.SIGKILL
    assert stands(sim)["shared address"] == (["A"] if point == "acted-unwritten" else [])
    done = person.run(*prepared(undo__swap="undo"), command="resume")
    ends(done, 1, "step.taken-back")
    assert "start.swap" not in done.asked()
    assert stands(sim)["shared address"] == ["A"]
    goes_on(sim, person, *prepared(), twice=TWICE)
