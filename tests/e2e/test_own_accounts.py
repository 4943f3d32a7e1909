"""A pair whose appliances have different accounts for /appliance: a data sync does not copy them."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.demo import practice_form
from assistant.domain.clock import Cancel
from assistant.domain.errors import LockedOut, WrongSecret
from assistant.domain.message import Message
from assistant.service.service import Service
from assistant.simulator import Simulation
from assistant.wizard.forms import SiteForm
from tests.e2e.conftest import Simulate
from tests.e2e.pairs import Couple, judge
from tests.e2e.terminal import PRACTICE, Done, typed


@pytest.fixture
def sim(simulate: Simulate) -> Simulation:
    return simulate("beyondtrust-19", scenario="failover", swing="nat", faults=["own-account"])


@pytest.fixture
def form(sim: Simulation, tmp_path: Path) -> SiteForm:
    return practice_form(sim.document(), tmp_path / "hosts")


def failures(sim: Simulation) -> list[tuple[str, str]]:
    return [(effect.appliance, effect.detail) for effect in sim.effects if effect.kind == "sign-in-failed"]


def test_each_gets_its_own(sim: Simulation, tmp_path: Path) -> None:
    person = Couple.beside(sim, tmp_path)
    assert list(person.secrets["appliances"]) == ["B"]
    found = person.detect("--json")
    assert found.code == 0, found
    assert all(box["base_version"] for box in found.document["appliances"])
    assert failures(sim) == []


def test_the_appliance_that_refuses_is_named(sim: Simulation, tmp_path: Path) -> None:
    person = Couple.beside(sim, tmp_path)
    del person.secrets["appliances"]
    refused = person.detect()
    assert refused.code == 4
    assert "Appliance\xa0B: /appliance of" in refused.err
    assert person.site.own[1] in refused.err
    assert "under “appliances” in the secrets" in refused.err
    assert failures(sim) == [("B", f"appliance {sim.appliance['user']}")], "once, and nothing more"


def test_letters_go_by_the_order_of_the_addresses(sim: Simulation, tmp_path: Path) -> None:
    """The second address is the primary here, which the site calls A; its account is still that of the second."""
    person = Couple.beside(sim, tmp_path)
    own = person.secrets.pop("appliances")["B"]
    person.secrets["appliances"] = {"A": own}
    given = [part for part in person.site.reaching if not part.startswith("--appliance")]
    turned = [f"--appliance={address}" for address in reversed(person.site.own)]
    done: list[Done] = [
        typed([command, person.site.host, *given, *turned, *more, "--secret-stdin"], json.dumps(person.secrets))
        for command, more in (
            ("detect", ["--json"]),
            ("check", []),
            ("plan", ["--target", sim.target, "--out", str(person.run_file), "--method", "sync"]),
        )
    ]
    assert [one.code for one in done] == [0, 0, 0], done
    assert [box["address"] for box in done[0].document["appliances"]] == person.site.own
    assert person.type("check", person.run_file, "--secret-stdin", stdin=json.dumps(person.secrets)).code == 0
    assert failures(sim) == []


@pytest.mark.timeout(120)
def test_a_whole_run(sim: Simulation, tmp_path: Path) -> None:
    person = Couple.beside(sim, tmp_path, "sync")
    assert person.plan().code == 0
    assert sim.account_of("B")["password"].encode() not in person.run_file.read_bytes()
    done = person.run(*PRACTICE)
    assert done.code == 0, done.last
    judge(sim, person)
    assert failures(sim) == []


def test_a_run_says_at_which_appliance_it_was_refused(sim: Simulation, tmp_path: Path) -> None:
    person = Couple.beside(sim, tmp_path, "sync")
    assert person.plan().code == 0
    person.secrets["appliances"]["B"]["password"] = "not this one"
    done = person.run(*PRACTICE)
    told = [record for record in done.records if person.site.own[1] in json.dumps(record)]
    assert any("does not accept this user and password" in json.dumps(record) for record in told)
    assert len(failures(sim)) < 5, "the account is not locked by asking again"


def text_of(message: Message) -> str:
    """In English, with the parameters that are messages."""
    given = {name: text_of(one) if isinstance(one, Message) else one for name, one in message.params}
    return message.text.format(**given)


def test_signing_in_tries_both(sim: Simulation, form: SiteForm) -> None:
    service = Service()
    assert form.second_has_own
    signed = service.sign_in(form.description(), form.secrets(), Cancel())
    assert dict(signed.ways) == {"api": None, "login": None, "appliance": None, "appliance.B": None}
    wrong = replace(form, second_password="not this one")
    with pytest.raises(WrongSecret) as caught:
        service.sign_in(wrong.description(), wrong.secrets(), Cancel())
    assert text_of(caught.value.message).startswith(f"Appliance\xa0B: /appliance of {form.second_address} does not")
    wrong = replace(form, appliance_password="not this one")
    with pytest.raises(WrongSecret) as caught:
        service.sign_in(wrong.description(), wrong.secrets(), Cancel())
    assert text_of(caught.value.message).startswith("Appliance\xa0A: /appliance of")
    assert failures(sim) == [("B", f"appliance {form.second_user}"), ("A", f"appliance {form.appliance_user}")]


def test_a_locked_account_keeps_its_own_advice(sim: Simulation, form: SiteForm) -> None:
    sim.faults.add("locked-account,box=B")
    with pytest.raises(LockedOut) as caught:
        Service().sign_in(form.description(), form.secrets(), Cancel())
    assert text_of(caught.value.message).startswith("Appliance\xa0B: The account for /appliance of")
    assert caught.value.advice is not None
    assert caught.value.advice.text.startswith("Wait until the lock ends")


def test_an_appliance_that_is_silent_is_no_refusal(sim: Simulation, form: SiteForm) -> None:
    sim.faults.add("refuse,box=B")
    ways = dict(Service().sign_in(form.description(), form.secrets(), Cancel()).ways)
    assert ways["appliance"] is None
    assert ways["appliance.B"] is not None
