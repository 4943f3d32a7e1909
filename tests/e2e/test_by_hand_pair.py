"""A failover pair without a single account: described in a file, planned both ways, done by a person, reported."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import Couple
from tests.e2e.terminal import Done, typed

DESCRIPTION = """
host = "{host}"
topology = "failover"
software = "12.1.4 (27581)"
base = "3.2.4"

[[appliances]]
address = "{backup}"
role = "backup"

[[appliances]]
address = "{primary}"
role = "primary"
shared_ips = ["127.0.0.10"]
automatic = true

[[packages]]
name = "Base Software 3.3.2"

[[packages]]
name = "Bomgar-12.2.0"
locked = true
"""
BEFORE = ["backup-1", "certificate-export"]
LISTS = {
    "sync": ["check-for-updates-a", "check-for-updates-b"],
    "async": ["check-for-updates-b", "check-for-updates-a"],
}
APART = ["sync-before", "automatic-off-a", "break"]
A_FIRST = ["install-base-software-3.3.2-a", "backup-2", "install-bomgar-12.2.0-a"]
B_FIRST = ["install-base-software-3.3.2-b", "backup-2", "install-bomgar-12.2.0-b", "hosts-test", "swap"]
B_SECOND = ["install-base-software-3.3.2-b", "install-bomgar-12.2.0-b"]
A_SECOND = ["install-base-software-3.3.2-a", "install-bomgar-12.2.0-a"]
TOGETHER = ["establish", "sync-after", "automatic-on-a"]
HANDS = {
    "sync": [*BEFORE, *LISTS["sync"], *APART, *A_FIRST, *B_SECOND, *TOGETHER],
    "async": [*BEFORE, *LISTS["async"], *APART, *B_FIRST, *A_SECOND, *TOGETHER],
}
"""What a person is asked to do, in its order."""


@dataclass
class PairByHand(Couple):
    """Somebody who has no account at either appliance, and a file that describes both."""

    @property
    def description(self) -> Path:
        file = self.folder / "site.toml"
        if not file.exists():
            primary, backup = self.site.own
            text = DESCRIPTION.format(host=self.site.host, primary=primary, backup=backup)
            file.write_text(text, encoding="utf-8")
        return file

    def described(self, command: str, *more: str) -> Done:
        where = [part for part in self.site.reaching if not part.startswith("--appliance")]
        return self.type(command, "--by-hand", self.description, *where, *more)

    def planned_by_hand(self, *more: str) -> Done:
        swing = ["--swing", self.swing] if self.method == "async" else []
        target = ["--target", "12.2.0", "--out", str(self.run_file)]
        return self.described("plan", *target, "--method", self.method, *swing, *more)

    def answered(self, answers: dict[str, object], default: str = "affirm") -> Done:
        file = self.folder / "answers.toml"
        lines = [f'"{key}" = {json.dumps(value)}' for key, value in answers.items()]
        file.write_text(f'default = "{default}"\n[answers]\n' + "\n".join(lines), encoding="utf-8")
        self.secrets = {"key_passphrase": "the key's own word"}
        return self.run("--answers", str(file))


@pytest.fixture
def sim(simulate: Simulate) -> Simulation:
    return simulate("bomgar-12", scenario="failover")


@pytest.fixture
def files(sim: Simulation, tmp_path: Path) -> dict[str, object]:
    """Backup and certificate export as the consoles send them: taken by somebody who has the accounts."""
    (tmp_path / "other").mkdir()
    other = Couple.beside(sim, tmp_path / "other", "sync")
    assert other.plan().code == 0
    answers = tmp_path / "other.toml"
    answers.write_text(
        "[answers]\nrollout = true\ncertificate-stores = true\nprepare-clients = true\n", encoding="utf-8"
    )
    assert other.run("--answers", str(answers)).code == 5
    (backup,) = other.files.glob("*.nsb")
    (export,) = other.files.glob("*certificate*")
    return {"hand.backup-1": str(backup), "hand.backup-2": str(backup), "hand.certificate-export": str(export)}


def beside(sim: Simulation, folder: Path, method: str) -> PairByHand:
    return PairByHand.beside(sim, folder, method)


@pytest.mark.parametrize("method", ["sync", "async"])
def test_from_the_description_to_the_report(
    sim: Simulation, files: dict[str, object], tmp_path: Path, method: str
) -> None:
    person = beside(sim, tmp_path, method)
    found = person.described("detect", "--json")
    assert found.code == 0, found
    boxes = [(box["name"], box["address"], box["role"]) for box in found.document["appliances"]]
    assert boxes == [("A", person.site.own[0], "primary"), ("B", person.site.own[1], "backup")]
    checked = person.described("check", "--json")
    assert checked.code == 0, checked
    levels = {(f["id"], f["about"]): f["level"] for f in checked.document["findings"]}
    assert levels["tls.trusted", "A"] == levels["tls.trusted", "B"] == "pass", "this computer reaches both"
    assert levels["failover.last-sync", "A"] == "by-hand"
    assert levels["pair.roles", person.site.host.partition(":")[0]] == "by-hand"
    assert person.planned_by_hand().code == 0
    assert person.type("check", person.run_file).code == 0, "the run file describes the pair as well"

    before = len(sim.effects)
    dry = person.type("run", person.run_file, "--dry-run", "--lang", "en")
    assert dry.code == 0, dry
    done = person.answered(files)
    assert done.code == 0, done.err or done.last
    assert set(person.states().values()) == {"done"}
    assert not sim.effects[before:], "nothing was done on the appliances, and nobody signed in"
    hands = [name.partition(".")[2] for name in done.asked() if name.startswith("hand.")]
    assert hands == HANDS[method]
    seen = {name.partition(".")[2] for name in done.asked() if name.startswith("unseen.")}
    assert {"break", "establish", "sync-before", "sync-after"} <= seen
    asked = done.asked()
    assert {"clock-a", "clock-b", "no-cluster-updates-a", "no-cluster-updates-b", "same-key", "same-certificate"} <= {
        *asked
    }
    assert asked.index("start.break") < asked.index("hand.break")
    if method == "async":
        assert asked.index("start.swap") < asked.index("hand.swap") < asked.index("unseen.swap")
    ledger = person.ledger()
    assert {"failover", "automatic-failover-a"} <= {entry.what.id for entry in ledger}
    assert [entry.what.id for entry in ledger if entry.restored is None] == []
    assert person.verify().document["ok"]
    report = tmp_path / "report.json"
    assert person.type("report", person.run_file, "--format", "json", "--out", report).code == 0
    assert json.loads(report.read_text(encoding="utf-8"))["site"]["described"] is True


@pytest.mark.parametrize("swing", ["dns", "nat"])
def test_a_swap_outside_the_appliances_asks_first_and_is_a_persons(
    sim: Simulation, files: dict[str, object], tmp_path: Path, swing: str
) -> None:
    person = beside(sim, tmp_path, "async")
    person.swing = swing
    assert person.planned_by_hand().code == 0
    done = person.answered(files)
    assert done.code == 0, done.err or done.last
    asked = done.asked()
    assert asked.index("start.swap") < asked.index("hand.swap") < asked.index("unseen.swap")


def test_a_swap_that_was_not_done_leaves_the_ledger_open(
    sim: Simulation, files: dict[str, object], tmp_path: Path
) -> None:
    person = beside(sim, tmp_path, "async")
    assert person.planned_by_hand().code == 0
    failed = person.answered(files | {"unseen.swap": "stop"})
    assert failed.code == 1
    assert "undo.swap" not in failed.asked(), "nothing here could take it back"
    assert "Enable it on" in json.dumps(failed.ended("swap"))
    open_ones = {entry.what.id for entry in person.ledger() if entry.restored is None}
    assert {"failover", "shared-ip", "automatic-failover-a"} <= open_ones
    again = person.answered(files | {"failed.swap": "again"})
    assert again.code == 0, again.last
    assert [entry for entry in person.ledger() if entry.restored is None] == []


def test_a_hosts_file_that_was_left_changed_says_how_it_comes_back(
    sim: Simulation, files: dict[str, object], tmp_path: Path
) -> None:
    person = beside(sim, tmp_path, "async")
    assert person.planned_by_hand().code == 0
    assert person.answered(files | {"unseen.hosts-test": "stop"}).code == 1
    left = {entry.what.id: entry.what.advice for entry in person.ledger() if entry.restored is None}
    assert left["hosts-file"].text.startswith("Take the line for {host} out"), "nothing here puts it back by itself"


def test_no_is_an_answer_before_anything_is_taken_apart(
    sim: Simulation, files: dict[str, object], tmp_path: Path
) -> None:
    person = beside(sim, tmp_path, "sync")
    assert person.planned_by_hand().code == 0
    blocked = person.answered(files | {"same-key": "no"})
    assert blocked.code == 3
    assert person.states()["break"] == "pending"


def test_windows_are_waited_for(sim: Simulation, files: dict[str, object], tmp_path: Path) -> None:
    person = beside(sim, tmp_path, "sync")
    assert person.planned_by_hand("--window", "2099-11-21T22:00", "--window", "2099-11-23T22:00").code == 0
    waiting = person.answered(files)
    assert waiting.code == 5
    assert person.states()["window-1"] != "done"
    assert person.states()["break"] == "pending"


def test_a_pair_out_of_reach_is_no_obstacle(sim: Simulation, files: dict[str, object], tmp_path: Path) -> None:
    person = beside(sim, tmp_path, "sync")
    text = re.sub(r':\d+"', ':1"', person.description.read_text("utf-8"))
    person.description.write_text(text, encoding="utf-8")
    checked = person.described("check", "--json")
    assert checked.code == 0, checked
    silent = {f["about"] for f in checked.document["findings"] if f["id"] == "tls.unreached"}
    assert silent == {"A", "B"}


PAIR = 'topology = "failover"\nsoftware = "12.1.4"\nbase = "3.2.4"\n'
A, B = (
    '[[appliances]]\naddress = "192.0.2.11"\nrole = "primary"\n',
    '[[appliances]]\naddress = "192.0.2.12"\nrole = "backup"\n',
)
BROKEN = {
    "one only": (PAIR + A, "appliances", "Describe both"),
    "three": (PAIR + A + B + B, "appliances", "Describe both"),
    "no address": (PAIR + A + '[[appliances]]\nrole = "backup"\n', "appliances 2: address", "own address"),
    "no such address": (
        PAIR + A.replace("192.0.2.11", "https://a/login") + B,
        "appliances 1: address",
        "https://a/login",
    ),
    "the same": (PAIR + A + B.replace(".12", ".11"), "appliances 2: address", "other appliance's address"),
    "the same, written otherwise": (
        PAIR + A + B.replace(".12", ".11:443"),
        "appliances 2: address",
        "other appliance's",
    ),
    "two primaries": (PAIR + A + B.replace("backup", "primary"), "appliances 2: role", "One of the two"),
    "a role that is none": (PAIR + A + B.replace("backup", "none"), "appliances 2: role", "primary, backup"),
    "a version that is none": (PAIR + A + B + 'software = "twelve"\n', "appliances 2: software", "twelve"),
    "no version at all": ('topology = "failover"\nbase = "3.2.4"\n' + A + B, "appliances 1: software", "site software"),
    "shared, no address": (PAIR + A + 'shared_ips = ["host"]\n' + B, "appliances 1: shared_ips", "“host”"),
    "shared, no list": (PAIR + A + 'shared_ips = "192.0.2.10"\n' + B, "appliances 1: shared_ips", "A list"),
    "automatic, no truth": (PAIR + A + 'automatic = "on"\n' + B, "appliances 1: automatic", "true or false"),
    "unknown key": (PAIR + A + 'adress = "a"\n' + B, "appliances 1: adress", "address"),
    "no table": (PAIR + 'appliances = ["192.0.2.11"]\n', "appliances", "list of tables"),
    "not a pair": (PAIR.replace("failover", "single") + A + B, "appliances", "failover pair"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_a_description_that_makes_no_sense_says_where(tmp_path: Path, what: str) -> None:
    text, where, told = BROKEN[what]
    file = tmp_path / "site.toml"
    file.write_text(f'host = "support.example.com"\n{text}', encoding="utf-8")
    done = typed(["detect", "--by-hand", str(file), "--lang", "en"])
    assert done.code == 2
    assert told in done.err
    assert where in done.err


def test_addresses_may_come_from_the_command_line(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    text = re.sub("address = .*\n", "", f'host = "support.example.com"\n{PAIR}{B}{A}')
    file.write_text(text, encoding="utf-8")
    own = ["--appliance", "192.0.2.12:8443", "--appliance", "192.0.2.11"]
    done = typed(["detect", "--by-hand", str(file), *own, "--json"])
    assert done.code == 0, done
    assert [box["address"] for box in done.document["appliances"]] == ["192.0.2.11:443", "192.0.2.12:8443"]


def test_contradictions_are_found(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    shared = A + 'shared_ips = ["192.0.2.12"]\n'
    newer = B + 'software = "12.2.0"\n'
    file.write_text(f'host = "support.example.com"\n{PAIR}{shared}{newer}', encoding="utf-8")
    done = typed(["detect", "--by-hand", str(file), "--json"])
    found = {finding["id"]: finding["level"] for finding in done.document["findings"]}
    assert done.code == 3
    assert found["pair.shared-name"] == "fail"
    assert found["appliance.versions-differ"] == "warning"


def test_each_takes_what_it_still_needs(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    ahead = B + 'base = "3.3.2"\n'
    rows = '[[packages]]\nname = "Base Software 3.3.2"\n[[packages]]\nname = "Bomgar-12.2.0"\n'
    file.write_text(f'host = "support.example.com"\n{PAIR}{A}{ahead}{rows}', encoding="utf-8")
    run = tmp_path / "a.run"
    done = typed(
        ["plan", "--by-hand", str(file), "--target", "12.2.0", "--method", "sync", "--out", str(run), "--json"]
    )
    assert done.code == 0, done
    steps = [step["id"] for step in done.document["steps"] if step["id"].startswith("install")]
    assert steps == ["install-base-software-3.3.2-a", "install-bomgar-12.2.0-a", "install-bomgar-12.2.0-b"]


def test_a_shared_address_has_to_be_known_for_a_swap_by_it(tmp_path: Path) -> None:
    file = tmp_path / "site.toml"
    file.write_text(
        f'host = "support.example.com"\n{PAIR}{A}{B}[[packages]]\nname = "Bomgar-12.2.0"\n', encoding="utf-8"
    )
    plan = ["plan", "--by-hand", str(file), "--target", "12.2.0", "--out", str(tmp_path / "a.run"), "--method", "async"]
    done = typed([*plan, "--swing", "shared-ip", "--lang", "en"])
    assert done.code == 2
    assert "shared_ips" in done.err
    assert typed([*plan, "--swing", "dns"]).code == 0
