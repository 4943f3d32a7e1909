"""Secrets that are easily recognised, planted wherever there are some, are found nowhere afterwards."""

from __future__ import annotations

import base64
import json
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from assistant import logs
from assistant.simulator import Simulation
from tests.e2e.conftest import EDITIONS, Simulate
from tests.e2e.pairs import Couple
from tests.e2e.terminal import PRACTICE, Done, Terminal

FAULTS = ("backup-error-page", "wrong-secret", "5xx", "error-200", "export-wrong-passphrase", "install-refused")
"""After each a run is tried: what goes wrong is where secrets leak."""


def plant(person: Terminal, sim: Simulation) -> dict[str, str]:
    """Give every account and password a word of its own."""
    words = {
        "api": "Pläntet&1 api=wörd",
        "login": 'planted<2> "login" word',
        "appliance": "planted%3+appliance/word",
        "backup_password": "planted;4 backup, word",
        "key_passphrase": "planted{5} key\\word",
    }
    own = person.secrets.get("appliances", {})
    accounts = [("api", sim._site.api_account._account), ("login", sim._site.admin)]
    accounts += [("appliance", box.account) for box in sim._site.boxes if box.name not in own]
    for name, account in accounts:
        account.password = words[name]
        person.secrets[name] |= {"client_secret" if name == "api" else "password": words[name]}
    for box in sim._site.boxes:
        if box.name in own:
            words["own"] = box.account.password = own[box.name]["password"] = "planted~7 own=word&B"
    person.secrets |= {key: words[key] for key in ("backup_password", "key_passphrase")}
    return words


def spellings(word: str) -> Iterator[bytes]:
    """As URLs, JSON, XML and Base64 have it."""
    yield word.encode()
    yield word.encode("utf-16-le")
    yield quote(word).encode()
    yield quote(word, safe="").encode()
    yield quote_plus(word).encode()
    yield json.dumps(word)[1:-1].encode()
    yield base64.b64encode(word.encode()).rstrip(b"=")


def found(words: dict[str, str], data: bytes) -> list[str]:
    return [name for name, word in words.items() if any(spelling in data for spelling in spellings(word))]


@pytest.mark.timeout(120)
@pytest.mark.parametrize("edition", EDITIONS)
def test_no_secret_is_left_anywhere(
    simulate: Simulate, tmp_path: Path, home: Path, edition: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "setup", partial(logs.setup, level=logging.DEBUG))  # as talkative as it can be
    sim = simulate(edition)
    person = Terminal.at(sim, tmp_path)
    words = plant(person, sim)
    told: list[Done] = [person.detect("--json"), person.detect(), person.check("--json"), person.plan("--json")]
    assert [done.code for done in told] == [0, 0, 0, 0], told
    for fault in FAULTS:
        sim.faults.add(fault)
        told += [person.detect(), person.run(*PRACTICE)]
        sim.faults.remove(fault)
    told.append(person.run(*PRACTICE))
    assert told[-1].code == 0, told[-1].last
    told += [person.type("status", person.run_file, "--json"), person.verify()]
    for kind in ("html", "json"):
        told.append(person.type("report", person.run_file, "--format", kind, "--out", tmp_path / f"report.{kind}"))
    told.append(person.type("plan", "show", person.run_file, "--format", "json"))

    bundle = logs.support_bundle(tmp_path / "support", [person.run_file, *home.rglob("*.log")])
    assert bundle.exists()
    nowhere(words, told, tmp_path, home)


OF_A_PAIR = ("sync-fails", "wrong-secret", "install-refused", "peer-unreachable")


@pytest.mark.timeout(120)
def test_no_secret_of_a_pair_is_left_anywhere(
    simulate: Simulate, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The key between the two appliances is one as well: it is compared, and never kept."""
    monkeypatch.setattr(logs, "setup", partial(logs.setup, level=logging.DEBUG))
    sim = simulate("beyondtrust-19", scenario="failover", swing="dns", faults=["own-account"])
    person = Couple.beside(sim, tmp_path)
    words = plant(person, sim)
    assert "own" in words
    words |= {"key": "Pläntet#6 inter-appliance <key>"}
    for box in sim._site.boxes:
        box.failover.key = words["key"]
    told: list[Done] = [person.detect("--json"), person.check("--json"), person.plan("--json")]
    assert [done.code for done in told] == [0, 0, 0], told
    answers = tmp_path / "answers.toml"
    answers.write_text(
        "[answers]\nrollout = true\ncertificate-stores = true\nprepare-clients = true\nintegration-client = true\n",
        encoding="utf-8",
    )
    for fault in OF_A_PAIR:
        sim.faults.add(fault)
        told += [person.detect(), person.run("--answers", str(answers))]
        sim.faults.remove(fault)
    answers.write_text('default = "affirm"\n[answers]\n"failed.sync-before" = "again"\n', encoding="utf-8")
    told.append(person.run("--answers", str(answers)))
    told.append(person.run(*PRACTICE))
    assert person.states()["establish"] == "done", told[-1].last
    told += [person.type("status", person.run_file, "--json"), person.verify()]
    for kind in ("html", "json"):
        told.append(person.type("report", person.run_file, "--format", kind, "--out", tmp_path / f"report.{kind}"))
    logs.support_bundle(tmp_path / "support", [person.run_file, *home.rglob("*.log")])
    nowhere(words, told, tmp_path, home)


def nowhere(words: dict[str, str], told: list[Done], *folders: Path) -> None:
    """None of these words was printed, and none is in any file."""
    for done in told:
        assert found(words, done.out.encode()) == []
        assert found(words, done.err.encode()) == []
    searched = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    assert {".run", ".log", ".html", ".json", ".zip"} <= {file.suffix for file in searched}
    for file in searched:
        assert found(words, file.read_bytes()) == [], file


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    words = {"one": "plänted word"}
    for spelling in spellings(words["one"]):
        assert found(words, b"before " + spelling + b" after") == ["one"]
    assert found(words, b"something else") == []


def test_a_mistake_of_the_program_shows_no_secret(
    terminal: Terminal, sim: Simulation, home: Path, monkeypatch: pytest.MonkeyPatch, expect_log: object
) -> None:
    from assistant.service import detection

    words = plant(terminal, sim)

    def blow_up(*arguments: object, **_: object) -> None:
        raise RuntimeError(f"unforeseen: {terminal.secrets} {arguments}")

    monkeypatch.setattr(detection, "reach", blow_up)
    expect_log("a mistake of this program")  # type: ignore[operator]
    done = terminal.detect()
    assert done.code == 1
    assert "Traceback" not in done.err
    assert found(words, done.err.encode()) == []
    written = b"".join(file.read_bytes() for file in home.rglob("*.log"))
    assert b"unforeseen" in written
    assert found(words, written) == []
