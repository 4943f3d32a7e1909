"""Where secrets come from: a JSON object on standard input, or the keyring of the system. Never the argument list."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from assistant.domain.access import Account, Secrets, SiteAddress, own_account
from assistant.domain.errors import AssistantError, UsageError
from assistant.domain.message import say
from assistant.domain.secret import Secret
from assistant.domain.words import appliance_called
from assistant.logs import register
from assistant.resolving.address import is_ip
from assistant.service.reaching import names

_log = logging.getLogger(__name__)
_SERVICE = "Upgrade Assistant"
ACCOUNTS = ("api", "login", "appliance")


class KeyringTrouble(AssistantError):
    """There is no keyring, or it is locked: go on without storing."""

    code = "keyring"


def read_secrets(text: str, address: SiteAddress) -> Secrets:
    """Read what ``--secret-stdin`` brings (experience, "Secrets"). Raises UsageError without repeating the text."""
    try:
        document = json.loads(text)
        if not isinstance(document, dict):
            raise TypeError
        api = {} if document.get("api") is None else document["api"]
        secrets = Secrets(
            _account(api.get("client_id") or address.user("api"), api.get("client_secret")),
            _console(document.get("login"), address.user("login")),
            _console(document.get("appliance"), address.user("appliance")),
            _secret(document.get("backup_password")),
            _secret(document.get("key_passphrase")),
            _own(document.get("appliances") or {}, address, document.get("appliance") or {}),
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise UsageError(
            say("secrets", "Standard input does not hold the secrets in the expected form."),
            say("secrets", "One JSON object is expected; docs/command-line.md shows it."),
            type(error).__name__,
        ) from None
    return guarded(secrets)


def _console(part: Mapping[str, Any] | None, user: str) -> Account | None:
    return _account(part.get("user") or user, part.get("password")) if part is not None else None


def _own(parts: Mapping[str, Any], address: SiteAddress, common: Mapping[str, Any]) -> tuple[tuple[str, Account], ...]:
    """The accounts of single appliances; who does not name a user means the one that the others have.

    A letter stands for an address that was given. A longer name is that of a traffic node, which nobody knows yet.
    """
    found: list[tuple[str, Account]] = []
    for letter, part in sorted(parts.items()):
        if letter not in names(address) and (len(letter) < 2 or is_ip(letter)):
            raise _no_such_appliance(letter)
        user = address.user(own_account(letter)) or common.get("user") or address.user("appliance")
        account = _console(part, user)
        if account is not None:
            found.append((letter, account))
    return tuple(found)


def _no_such_appliance(letter: str) -> UsageError:
    return UsageError(
        say("secrets", "The secrets have an account for {appliance}, and the site has no such appliance.")(
            appliance=appliance_called(letter)
        ),
        say("secrets", "Appliances go by letters in the order of their own addresses: A is the first --appliance."),
    )


def _account(user: object, password: object) -> Account | None:
    secret = _secret(password)
    if secret is None:
        return None
    if not isinstance(user, str) or not user:
        raise TypeError
    return Account(user, secret)


def _secret(text: object) -> Secret | None:
    if text is None:
        return None
    if not isinstance(text, str):
        raise TypeError
    return Secret(text)


def guarded(secrets: Secrets) -> Secrets:
    """Tell the log what must never show up in it."""
    accounts = secrets.accounts.values()
    for secret in (*(a.password for a in accounts), secrets.backup_password, secrets.key_passphrase):
        if secret:
            register(secret.reveal())
    return secrets


def merged(first: Secrets, second: Secrets) -> Secrets:
    """What ``first`` has, completed by ``second``."""
    return Secrets(
        first.api or second.api,
        first.login or second.login,
        first.appliance or second.appliance,
        first.backup_password or second.backup_password,
        first.key_passphrase or second.key_passphrase,
        tuple(sorted((dict(second.own) | dict(first.own)).items())),
    )


def from_keyring(address: SiteAddress) -> Secrets:
    """What the system's keyring holds for a site; nothing when there is no keyring or it is locked."""
    own = {own_account(letter): letter for letter in address.own_accounts}
    try:
        found = {name: _fetch(address, name) for name in (*ACCOUNTS, *own, "backup", "key")}
    except KeyringTrouble as error:
        _log.info("no secrets from the keyring: %s", error.detail)
        return Secrets()
    accounts = {name: _stored(address.user(name), found[name]) for name in (*ACCOUNTS, *own)}
    single = tuple((letter, account) for name, letter in own.items() if (account := accounts[name]))
    api, login, appliance = (accounts[name] for name in ACCOUNTS)
    return guarded(Secrets(api, login, appliance, found["backup"], found["key"], single))


def _stored(user: str, secret: Secret | None) -> Account | None:
    return Account(user, secret) if user and secret else None


def to_keyring(address: SiteAddress, secrets: Secrets) -> None:
    """Store what there is. Raises KeyringTrouble when the keyring is missing or locked; nothing else depends on it."""
    wanted = {name: account.password for name, account in secrets.accounts.items()}
    if secrets.backup_password:
        wanted["backup"] = secrets.backup_password
    if secrets.key_passphrase:
        wanted["key"] = secrets.key_passphrase
    for name, secret in wanted.items():
        _store(address, name, secret)


def with_users(address: SiteAddress, secrets: Secrets) -> SiteAddress:
    """The address with the user names that belong to the secrets."""
    users = dict(address.users) | {name: account.user for name, account in secrets.accounts.items()}
    return replace(address, users=tuple(sorted(users.items())))


def _key(address: SiteAddress, name: str) -> str:
    return f"{address.host}:{address.port}/{name}/{address.user(name)}"


def _fetch(address: SiteAddress, name: str) -> Secret | None:
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(_SERVICE, _key(address, name))
    except (KeyringError, RuntimeError, OSError) as error:
        raise _no_keyring(error) from error
    return Secret(text) if text else None


def _store(address: SiteAddress, name: str, secret: Secret) -> None:
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, _key(address, name), secret.reveal())
    except (KeyringError, RuntimeError, OSError) as error:
        raise _no_keyring(error) from error


def _no_keyring(error: Exception) -> KeyringTrouble:
    return KeyringTrouble(
        say("secrets", "The system's keyring is missing or locked."),
        say("secrets", "Continue without storing: you will be asked again next time. Or unlock it and try once more."),
        type(error).__name__,
    )
