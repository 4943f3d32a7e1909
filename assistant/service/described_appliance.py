"""One appliance of a pair, as a person reads it off its consoles."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.domain.errors import UsageError
from assistant.domain.message import Label, Message, say
from assistant.domain.site import FailoverRole
from assistant.domain.versions import Build, Version
from assistant.resolving.address import is_ip, join, split

NO_VERSION = say("described", "“{text}” is not a version. Type it as the console shows it, for instance {example}.")
ON, OFF = "on", "off"
ROLES = (FailoverRole.PRIMARY.value, FailoverRole.BACKUP.value)
_BASICS = Label("appliance.status_basics")
_FAILOVER = Label("login.failover")


@dataclass(frozen=True)
class ApplianceForm:
    """What is typed of it: the pages Status > Basics and Failover, and how it is reached."""

    address: str = ""
    """Its own address, ``host`` or ``host:port``."""
    role: str = ""
    """``primary`` or ``backup``."""
    software: str = ""
    """Version of the site software, with or without the build."""
    base: str = ""
    shared_ips: str = ""
    """Shared addresses that are enabled on it, separated by commas or blanks; may be empty."""
    automatic: str = ""
    """Whether automatic failover is on: ``on`` or ``off``; empty: nobody has looked."""

    def problems(self) -> dict[str, Message]:
        """Field -> what is wrong with it; empty when all is well."""
        found = version_problems(self.software, self.base)
        if not self.address.strip():
            found["address"] = say("described", "Type the appliance's own address.")()
        elif self.place is None:
            text = say("described", "“{text}” is not an address. Give a host name or an IP address.")
            found["address"] = text(text=self.address.strip())
        if self.role not in ROLES:
            found["role"] = say("described", "Choose the role that the page {page} shows.")(page=_FAILOVER)
        wrong = next((one for one in self.shared if not is_ip(one)), None)
        if wrong is not None:
            found["shared_ips"] = say("described", "“{text}” is not an IP address.")(text=wrong)
        return found

    @property
    def place(self) -> str | None:
        """The address as ``host:port``; None while it is none."""
        try:
            return join(*split(self.address))
        except UsageError:
            return None

    @property
    def shared(self) -> tuple[str, ...]:
        """The shared addresses one by one."""
        return tuple(part for part in re.split(r"[,\s]+", self.shared_ips) if part)


def pair_problems(appliances: tuple[ApplianceForm, ...]) -> dict[str, Message]:
    """``1.field`` or ``2.field`` -> what is wrong with one of the two; ``appliances`` where they are not two."""
    if len(appliances) != 2:
        return {"appliances": say("described", "A failover pair has two appliances. Describe both.")()}
    found = {f"{n}.{key}": text for n, one in enumerate(appliances, 1) for key, text in one.problems().items()}
    first, second = appliances
    if first.place is not None and first.place == second.place:
        found["2.address"] = say("described", "This is the other appliance's address as well.")()
    if first.role in ROLES and first.role == second.role:
        found["2.role"] = say("described", "One of the two is primary, the other one backup.")()
    return found


def version_problems(software: str, base: str) -> dict[str, Message]:
    """``software`` or ``base`` -> what is wrong with it."""
    found: dict[str, Message] = {}
    if not software.strip():
        found["software"] = say("described", "Type the version of the site software: {page}.")(page=_BASICS)
    elif build_told(software) is None:
        found["software"] = NO_VERSION(text=software.strip(), example="12.1.4 (27581)")
    if not base.strip():
        found["base"] = say("described", "Type the version of the Base software: {page}.")(page=_BASICS)
    elif version_told(base) is None:
        found["base"] = NO_VERSION(text=base.strip(), example="3.2.4")
    return found


def version_told(text: str) -> Version | None:
    """The version; None while it is none."""
    try:
        return Version.parse(text)
    except ValueError:
        return None


def build_told(text: str) -> Build | None:
    """The version with its build; None while it is none."""
    try:
        return Build.parse(text)
    except ValueError:
        return None
