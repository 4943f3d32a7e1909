"""Secrets from standard input and from the keyring."""

from __future__ import annotations

import json
from dataclasses import replace

import keyring
import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from assistant import logs
from assistant.domain.access import Account, Secrets, SiteAddress
from assistant.domain.errors import UsageError
from assistant.domain.secret import Secret
from assistant.service import secrets as kept
from assistant.service.secrets import KeyringTrouble, from_keyring, merged, read_secrets, to_keyring, with_users

ADDRESS = SiteAddress("support.example.com", users=(("api", "assistant"), ("login", "admin")))
PAIR = SiteAddress("support.example.com", appliances=("192.0.2.11", "192.0.2.12"))
ALL = Secrets(
    Account("assistant", Secret("api word")),
    Account("admin", Secret("login word")),
    Account("root", Secret("appliance word")),
    Secret("backup word"),
    Secret("key word"),
)


@pytest.fixture(autouse=True)
def _forget() -> object:
    yield
    logs.forget()


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, str], str]:
    """A keyring in memory."""
    held: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "get_password", lambda service, key: held.get((service, key)))
    monkeypatch.setattr(keyring, "set_password", lambda service, key, word: held.__setitem__((service, key), word))
    return held


def test_every_key_is_optional() -> None:
    assert read_secrets("{}", ADDRESS) == Secrets()
    assert read_secrets('{"backup_password": "word"}', ADDRESS).backup_password == Secret("word")
    assert read_secrets('{"api": {"client_secret": "word"}}', ADDRESS).api == Account("assistant", Secret("word"))
    assert read_secrets('{"login": {"password": "word"}}', ADDRESS).login == Account("admin", Secret("word"))


@pytest.mark.parametrize("text", ["", "[]", "3", '"text"', '{"api": []}', '{"appliance": {"password": "no user"}}'])
def test_what_is_no_secrets_document_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_secrets(text, ADDRESS)
    assert caught.value.__cause__ is None
    assert "no user" not in str(caught.value)
    assert caught.value.advice


def test_what_was_read_is_hidden_in_logs() -> None:
    read_secrets(json.dumps({"key_passphrase": "a word to hide"}), ADDRESS)
    assert logs.redact("there is a word to hide here") == "there is [hidden] here"


def test_an_account_of_one_appliance_is_hidden_in_logs() -> None:
    read_secrets(json.dumps({"appliances": {"B": {"user": "eva", "password": "another word to hide"}}}), PAIR)
    assert logs.redact("there is another word to hide here") == "there is [hidden] here"


def test_an_appliance_may_have_its_own_account() -> None:
    own = {"B": {"user": "eva", "password": "b"}}
    given = {"appliance": {"user": "root", "password": "for both"}, "appliances": own}
    secrets = read_secrets(json.dumps(given), PAIR)
    assert secrets.of("A").appliance == Account("root", Secret("for both"))
    assert secrets.of("B").appliance == Account("eva", Secret("b"))
    assert secrets.of("B").own == ()
    assert secrets.of("B").login == secrets.login


@pytest.mark.parametrize(
    ("text", "users"),
    [
        ('{"appliance": {"user": "root", "password": "a"}, "appliances": {"B": {"password": "b"}}}', ()),
        ('{"appliances": {"B": {"password": "b"}}}', (("appliance", "root"),)),
        ('{"appliances": {"B": {"password": "b"}}}', (("appliance", "other"), ("appliance.B", "root"))),
    ],
)
def test_who_does_not_name_a_user_means_the_known_one(text: str, users: tuple[tuple[str, str], ...]) -> None:
    assert dict(read_secrets(text, replace(PAIR, users=users)).own) == {"B": Account("root", Secret("b"))}


@pytest.mark.parametrize("letter", ["C", "b", "", "192.0.2.12"])
def test_an_account_of_an_appliance_that_does_not_exist_is_refused(letter: str) -> None:
    text = json.dumps({"appliances": {letter: {"user": "eva", "password": "a word"}}})
    with pytest.raises(UsageError) as caught:
        read_secrets(text, PAIR)
    assert caught.value.advice
    assert "a word" not in str(caught.value)


@pytest.mark.parametrize(
    "part", ['{"B": "word"}', '{"B": {"password": "no user"}}', '["B"]', '{"B": {"user": 3, "password": "w"}}']
)
def test_misshapen_accounts_of_appliances_are_refused(part: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_secrets(f'{{"appliances": {part}}}', PAIR)
    assert "no user" not in str(caught.value)


def test_the_keyring_keeps_the_accounts_of_each_appliance(ring: dict[tuple[str, str], str]) -> None:
    secrets = replace(ALL, own=(("B", Account("eva", Secret("b word"))),))
    address = with_users(replace(PAIR, users=ADDRESS.users), secrets)
    assert address.user("appliance.B") == "eva"
    to_keyring(address, secrets)
    assert len(ring) == 6
    assert from_keyring(address) == secrets
    assert from_keyring(with_users(ADDRESS, ALL)) == ALL, "who does not know of it does not ask for it"


def test_standard_input_goes_before_the_keyring_for_each_appliance() -> None:
    first = Secrets(own=(("B", Account("eva", Secret("typed"))),))
    stored = Secrets(own=(("A", Account("kim", Secret("kept"))), ("B", Account("eva", Secret("old")))))
    assert merged(first, stored).own == (stored.own[0], first.own[0])


def test_the_keyring_gives_back_what_it_was_given(ring: dict[tuple[str, str], str]) -> None:
    address = with_users(ADDRESS, ALL)
    to_keyring(address, ALL)
    assert len(ring) == 5
    assert from_keyring(address) == ALL
    assert from_keyring(SiteAddress("another.example.com", users=address.users)) == Secrets()
    assert from_keyring(SiteAddress("support.example.com", 8443, users=address.users)) == Secrets()


def test_standard_input_goes_before_the_keyring() -> None:
    first = Secrets(api=Account("other", Secret("other word")))
    assert merged(first, ALL) == Secrets(first.api, ALL.login, ALL.appliance, ALL.backup_password, ALL.key_passphrase)


@pytest.mark.parametrize("error", [NoKeyringError("none"), KeyringLocked("locked"), RuntimeError("dbus"), OSError()])
def test_without_a_keyring_nothing_is_known_and_storing_says_so(
    monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(keyring, "get_password", fail)
    monkeypatch.setattr(keyring, "set_password", fail)
    assert from_keyring(ADDRESS) == Secrets()
    with pytest.raises(KeyringTrouble) as caught:
        to_keyring(ADDRESS, ALL)
    assert caught.value.advice
    assert "word" not in str(caught.value)


def test_no_secret_shows_in_a_representation() -> None:
    assert "word" not in repr(ALL)
    assert kept.ACCOUNTS == ("api", "login", "appliance")
