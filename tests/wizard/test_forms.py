"""The Site page's form: a second account for /appliance, where there are two appliances, and a move to a new one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain.access import Account, Secrets
from assistant.domain.hardware import NEW, Hardware, Machine
from assistant.domain.secret import Secret
from assistant.wizard.forms import SiteForm

PAIR = SiteForm(
    "support.example.com",
    "a.example.com, b.example.com:8443",
    appliance_user="root",
    appliance_password="for a",
    second_has_own=True,
    second_user="eva",
    second_password="for b",
)


def test_it_belongs_to_the_second_address() -> None:
    assert PAIR.second_address == "b.example.com:8443"
    assert PAIR.problems() == {}
    assert PAIR.secrets().own == (("B", Account("eva", Secret("for b"))),)
    assert PAIR.description().address.user("appliance.B") == "eva"


@pytest.mark.parametrize(
    "change",
    [
        {"second_has_own": False},
        {"appliance_addresses": "a.example.com"},
        {"appliance_addresses": ""},
        {"appliance_addresses": "a, b, c"},
        {"by_hand": True},
    ],
)
def test_where_it_does_not_count_it_is_not_asked_for_and_not_used(change: dict[str, object]) -> None:
    form = replace(PAIR, second_password="", **change)  # type: ignore[arg-type]
    assert "second" not in form.problems()
    form = replace(PAIR, **change)  # type: ignore[arg-type]
    assert form.secrets().own == ()
    assert form.description().address.user("appliance.B") == ""


@pytest.mark.parametrize(
    "change", [{"second_user": ""}, {"second_password": ""}, {"second_user": "", "second_password": ""}]
)
def test_a_tick_wants_user_and_password(change: dict[str, str]) -> None:
    assert list(replace(PAIR, **change).problems()) == ["second"]  # type: ignore[arg-type]


def test_a_run_file_knows_the_user_and_the_keyring_the_password() -> None:
    again = SiteForm().reached_as(PAIR.description())
    assert (again.second_has_own, again.second_user, again.second_password) == (True, "eva", "")
    stored = Secrets(own=(("B", Account("eva", Secret("kept"))),))
    assert again.with_stored(stored).second_password == "kept"
    assert again.with_secrets_of(PAIR).second_password == "for b"


def test_no_password_shows_in_a_representation() -> None:
    assert "for b" not in repr(PAIR)
    assert "for a" not in repr(PAIR)


MOVE = SiteForm(
    "support.example.com",
    "192.0.2.11",
    appliance_user="root",
    appliance_password="for the old one",
    moves=True,
    new_address="192.0.2.12",
    new_user="admin",
    new_password="for the new one",
    old_is="virtual",
    new_is="physical",
)


def test_a_move_goes_into_the_description() -> None:
    assert MOVE.problems() == {}
    address = MOVE.description().address
    assert (address.appliances, address.replacement) == (("192.0.2.11",), "192.0.2.12")
    assert address.user("appliance.new") == "admin"
    assert MOVE.secrets().own == ((NEW, Account("admin", Secret("for the new one"))),)
    assert MOVE.hardware == Hardware(Machine.VIRTUAL, Machine.PHYSICAL)


@pytest.mark.parametrize("change", [{"moves": False}, {"by_hand": True}])
def test_without_a_move_nothing_of_it_counts(change: dict[str, bool]) -> None:
    """What was typed stays, for whoever ticks it again."""
    form = replace(MOVE, **change)
    assert form.problems() == {}
    assert form.description().address.replacement == ""
    assert form.secrets().own == ()
    assert form.hardware is None


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"new_address": ""}, "new_address"),
        ({"new_address": "one two"}, "new_address"),
        ({"appliance_addresses": ""}, "old_address"),
        ({"appliance_addresses": "192.0.2.11, 192.0.2.13"}, "old_address"),
        ({"appliance_addresses": "support.example.com"}, "old_address"),
        ({"new_user": ""}, "new"),
        ({"new_password": ""}, "new"),
    ],
)
def test_what_a_move_lacks_is_said_at_its_field(change: dict[str, str], field: str) -> None:
    assert list(replace(MOVE, **change).problems()) == [field]


def test_a_run_file_knows_where_a_site_moves() -> None:
    again = SiteForm().reached_as(MOVE.description())
    assert (again.moves, again.new_address, again.new_user) == (True, "192.0.2.12", "admin")
    assert again.with_stored(Secrets(own=((NEW, Account("admin", Secret("kept"))),))).new_password == "kept"
