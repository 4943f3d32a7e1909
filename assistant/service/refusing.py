"""An account that one of several appliances refuses: which one, and what may be behind it."""

from __future__ import annotations

from assistant.domain.errors import LockedOut, WrongSecret
from assistant.domain.message import say
from assistant.domain.words import appliance_called

_SEPARATE = say(
    "secrets",
    "Each appliance has its own users for /appliance; a data sync does not copy them. If this one has another account, "
    "enter it: below the account for /appliance on the Site page, or under “appliances” in the secrets. "
    "The refused account will not be tried again automatically.",
)


def refused_at(name: str, error: WrongSecret | LockedOut) -> WrongSecret | LockedOut:
    """The same error, which says at which of several appliances it was."""
    message = say("secrets", "{appliance}: {message}")(appliance=appliance_called(name), message=error.message)
    return type(error)(message, error.advice, error.detail)


def refused_at_console(name: str, error: WrongSecret | LockedOut) -> WrongSecret | LockedOut:
    """The same for /appliance, where a pair may have two accounts."""
    told = refused_at(name, error)
    return told if isinstance(error, LockedOut) else type(told)(told.message, _SEPARATE(), told.detail)
