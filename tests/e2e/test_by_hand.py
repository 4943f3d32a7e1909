"""A site without a single account: described in a file, planned, done by a person, and reported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.simulator import Simulation
from tests.e2e.conftest import Simulate
from tests.e2e.terminal import Done, Terminal

DESCRIPTION = """
host = "{host}"
software = "12.1.4 (27581)"
base = "3.2.4"

[[packages]]
name = "Base Software 3.3.2"

[[packages]]
name = "Bomgar-12.2.0"
locked = true
reason = "3.2.4 does not satisfy 12.2.0's requirements."
"""
PASSPHRASE = "the key's own word"


class ByHand(Terminal):
    """Somebody who has no account, and a file that describes the site."""

    @property
    def description(self) -> Path:
        file = self.folder / "site.toml"
        if not file.exists():
            file.write_text(DESCRIPTION.format(host=self.site.host), encoding="utf-8")
        return file

    def described(self, command: str, *more: str, reaching: bool = True) -> Done:
        where = self.site.reaching if reaching else []
        return self.type(command, "--by-hand", self.description, *where, *more)

    def planned_by_hand(self, *, reaching: bool = True) -> ByHand:
        done = self.described("plan", "--target", "12.2.0", "--out", str(self.run_file), reaching=reaching)
        assert done.code == 0, done
        return self

    def answered(self, answers: dict[str, object], default: str = "affirm") -> Done:
        file = self.folder / "answers.toml"
        lines = [f'"{key}" = {json.dumps(value)}' for key, value in answers.items()]
        file.write_text(f'default = "{default}"\n[answers]\n' + "\n".join(lines), encoding="utf-8")
        self.secrets = {"key_passphrase": PASSPHRASE}
        return self.run("--answers", str(file))


@pytest.fixture
def sim(simulate: Simulate) -> Simulation:
    return simulate("bomgar-12")


@pytest.fixture
def person(sim: Simulation, tmp_path: Path) -> ByHand:
    found = ByHand.at(sim, tmp_path)
    assert isinstance(found, ByHand)
    return found


@pytest.fixture
def files(sim: Simulation, tmp_path: Path) -> tuple[Path, Path]:
    """A backup and a certificate export as the consoles send them: taken by somebody who has the accounts."""
    other = Terminal.at(sim, tmp_path, "other.run").planned()
    answers = tmp_path / "other.toml"
    answers.write_text(
        "[answers]\nrollout = true\ncertificate-stores = true\nprepare-clients = true\n", encoding="utf-8"
    )
    assert other.run("--answers", str(answers)).code == 5
    (backup,) = other.files.glob("*.nsb")
    (export,) = other.files.glob("*certificate*")
    return backup, export


def test_from_the_description_to_the_report(
    person: ByHand, sim: Simulation, files: tuple[Path, Path], tmp_path: Path
) -> None:
    backup, export = files
    found = person.described("detect", "--json").document
    assert (found["edition"]["brand"], found["edition"]["site_version"]) == ("Bomgar", "12.1.4")
    assert "detect.described" in {finding["id"] for finding in found["findings"]}
    checked = person.described("check", "--json")
    levels = {f["id"]: f["level"] for f in checked.document["findings"]}
    assert checked.code == 0
    assert levels["tls.trusted"] == "pass"
    assert levels["clock.difference"] == levels["clients.connected"] == "by-hand"
    person.planned_by_hand()
    assert person.type("check", person.run_file).code == 0, "the run file describes the site as well"

    stopped = person.answered({}, "stop")
    assert (stopped.code, stopped.last["outcome"]) == (5, "waiting")
    dry = person.type("run", person.run_file, "--dry-run", "--lang", "en")
    assert dry.code == 0
    assert "Described by a person: Bomgar 12.1.4, Base 3.2.4" in dry.out

    before = len(sim.effects)
    paths = {"hand.backup-1": str(backup), "hand.backup-2": str(backup), "hand.certificate-export": str(export)}
    done = person.answered(paths)
    assert done.code == 0, done.err or done.last
    assert done.last["outcome"] == "done"
    assert set(person.states().values()) == {"done"}
    assert not sim.effects[before:], "nothing was done on the appliance, and nobody signed in"
    hands = [question for question in done.asked() if question.partition(".")[0] in ("hand", "unseen")]
    assert hands[:3] == ["hand.backup-1", "hand.certificate-export", "hand.check-for-updates"]
    for step in ("install-base-software-3.3.2", "install-bomgar-12.2.0"):
        assert [q for q in hands if q.endswith(step)] == [f"hand.{step}", f"unseen.{step}"]
    assert person.verify().document["ok"]
    copies = {file.name for file in person.files.iterdir()}
    assert {f"{person.site.host.partition(':')[0]}-{n}.nsb" for n in (1, 2)} <= copies

    html = tmp_path / "report.html"
    assert person.type("report", person.run_file, "--lang", "en", "--out", html).code == 0
    assert "described by a person" in html.read_text(encoding="utf-8")
    document = tmp_path / "report.json"
    assert person.type("report", person.run_file, "--format", "json", "--out", document).code == 0
    assert json.loads(document.read_text(encoding="utf-8"))["site"]["described"] is True


def test_a_host_out_of_reach_is_no_obstacle(person: ByHand, files: tuple[Path, Path]) -> None:
    backup, export = files
    nowhere = f"{person.site.host}=127.0.0.1:1"
    checked = person.described("check", "--json", "--resolve", nowhere, reaching=False)
    assert checked.code == 0
    assert {f["id"]: f["level"] for f in checked.document["findings"]}["tls.unreached"] == "unknown"
    ca = ["--ca", str(person.site.document["ca_file"]), "--resolve", nowhere]
    done = person.described("plan", "--target", "12.2.0", "--out", str(person.run_file), *ca, reaching=False)
    assert done.code == 0, done
    paths = {"hand.backup-1": str(backup), "hand.backup-2": str(backup), "hand.certificate-export": str(export)}
    assert person.answered(paths).code == 0


def test_a_file_that_is_none_is_asked_for_again(person: ByHand, files: tuple[Path, Path], tmp_path: Path) -> None:
    backup, _ = files
    person.planned_by_hand()
    page = tmp_path / "download.nsb"
    page.write_text("<html><body>Your session has expired</body></html>" * 100, encoding="utf-8")
    done = person.answered({"hand.backup-1": str(page)})
    assert done.code == 5
    assert done.asked().count("hand.backup-1") == 4, "the same answer counts three times at most"
    assert person.states()["backup-1"] != "done"
    assert not list(person.files.glob("*.nsb"))
    missing = person.answered({"hand.backup-1": str(tmp_path / "nowhere.nsb")})
    assert missing.code == 5
    right = person.answered(
        {"hand.backup-1": str(backup), "hand.certificate-export": "no", "without-certificate": "stop"}
    )
    assert person.states()["backup-1"] == "done"
    assert right.ended("certificate-export")["state"] == "failed"


def test_what_the_person_sees_decides(person: ByHand, files: tuple[Path, Path]) -> None:
    backup, export = files
    person.planned_by_hand()
    paths = {"hand.backup-1": str(backup), "hand.certificate-export": str(export)}
    step = "install-base-software-3.3.2"
    stopped = person.answered(paths | {f"unseen.{step}": "stop"})
    assert stopped.code == 1
    assert stopped.ended(step)["state"] == "failed"
    assert person.states()["verify-version"] == "pending"


BROKEN = {
    "software": ('software = "twelve"\nbase = "3.2.4"\n', "twelve"),
    "base": ('software = "12.1.4"\n', "Base"),
    "brand": ('software = "12.1.4"\nbase = "3.2.4"\nbrand = "Acme"\n', "Bomgar, BeyondTrust"),
    "packages 1: version": (
        'software = "12.1.4"\nbase = "3.2.4"\n[[packages]]\nname = "Base Software"\n',
        "no version",
    ),
    "packages 2: name": (
        'software = "12.1.4"\nbase = "3.2.4"\n' + '[[packages]]\nname = "Base 3.3.2"\n' * 2,
        "twice",
    ),
    "sofware": ('sofware = "12.1.4"\n', "software"),
}


@pytest.mark.parametrize("where", BROKEN)
def test_a_description_that_makes_no_sense_says_where(tmp_path: Path, where: str) -> None:
    from tests.e2e.terminal import typed

    text, told = BROKEN[where]
    file = tmp_path / "site.toml"
    file.write_text(f'host = "support.example.com"\n{text}', encoding="utf-8")
    arguments = ["plan", "--by-hand", str(file), "--target", "12.2.0", "--out", str(tmp_path / "a.run"), "--lang", "en"]
    done = typed(arguments)
    assert done.code == 2
    assert told in done.err
    assert where in done.err
    assert not (tmp_path / "a.run").exists()


def test_a_cluster_is_refused(person: ByHand) -> None:
    text = 'topology = "atlas"\n' + DESCRIPTION.format(host=person.site.host)
    person.description.write_text(text, encoding="utf-8")
    done = person.described("plan", "--target", "12.2.0", "--out", str(person.run_file))
    assert done.code == 3
    assert done.err
