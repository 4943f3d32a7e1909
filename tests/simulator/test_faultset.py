"""Faults and catalogues: names, options, the command line's way of writing them."""

from __future__ import annotations

import pytest

from assistant.simulator import (
    BadOption,
    FaultSet,
    UnknownEdition,
    UnknownFault,
    UnknownName,
    UnknownScenario,
    scenarios,
)


def test_every_fault_can_be_added_by_name_alone_and_removed() -> None:
    faults = FaultSet()
    for name, kind in scenarios.FAULTS.items():
        assert kind.description
        faults.add(name)
        assert faults.active == (name,)
        faults.remove(name)
    assert faults.active == ()


@pytest.mark.parametrize("text", ["slow=5", "slow:5", "slow=5,path=/api"])
def test_a_value_is_given_after_an_equals_sign_or_a_colon(text: str) -> None:
    faults = FaultSet()
    faults.add(text)
    fault = faults.get("slow")
    assert fault is not None
    assert fault.number("seconds") == 5
    assert fault.matches("/api/command")


def test_options_may_be_keywords() -> None:
    faults = FaultSet()
    faults.add("5xx", status=502, path="/login")
    fault = faults.get("5xx")
    assert fault is not None
    assert fault.number("status") == 502
    assert not fault.matches("/api")


def test_a_fault_ends_after_its_times() -> None:
    faults = FaultSet()
    faults.add("reset", times=2)
    assert faults.take("reset", "/")
    assert faults.take("reset", "/")
    assert faults.take("reset", "/") is None
    assert faults.active == ()


def test_several_permissions_can_be_missing() -> None:
    faults = FaultSet()
    faults.add("no-permission:perm_backup")
    faults.add("no-permission:perm_command")
    assert faults.has("no-permission", "perm_command")
    faults.remove("no-permission:perm_command")
    assert not faults.has("no-permission", "perm_command")
    assert faults.has("no-permission", "perm_backup")
    faults.remove("no-permission")
    assert faults.active == ()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("slow=fast", "cannot read"),
        ("slow=1,colour=red", "no option 'colour'"),
        ("refuse=1", "no option"),
        ("no-permission:perm_fly", "perm_backup"),
        ("changed-label=updates.nothing", "updates.check_for_updates"),
        ("install-fails=later", "download, install"),
        ("5xx=200", "400 to 599"),
    ],
)
def test_wrong_options_are_refused_with_what_is_known(text: str, complaint: str) -> None:
    with pytest.raises(BadOption, match=complaint):
        FaultSet().add(text)


def test_unknown_names_list_the_known_ones() -> None:
    with pytest.raises(UnknownFault, match="reboot-loop"):
        FaultSet().add("gremlins")
    with pytest.raises(UnknownEdition, match="beyondtrust-19"):
        scenarios.edition_named("bomgar-99")
    with pytest.raises(UnknownScenario, match="single"):
        scenarios.scenario_named("moon")
    assert issubclass(UnknownName, ValueError)


def test_editions_have_aliases_and_a_default() -> None:
    assert scenarios.edition_named(None) == "bomgar-12"
    assert scenarios.edition_named("Bomgar 12.x") == "bomgar-12"
    assert scenarios.edition_named("BeyondTrust 19.x") == "beyondtrust-19"


def test_listeners_hear_of_each_change() -> None:
    faults, heard = FaultSet(), []
    faults.on_change(lambda: heard.append(faults.active))
    faults.add("refuse")
    faults.remove("refuse")
    assert heard == [("refuse",), ()]
