"""Sites and packages that guides are tried on."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from assistant.domain.packages import Package, PackageState, package_named
from assistant.domain.plan import Choices, ClientWay, Plan
from assistant.domain.site import Appliance, Brand, Edition, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.guide.single import plan_single

HOST = "support.example.com"
AT = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)


def package(name: str, state: PackageState = PackageState.AVAILABLE, reason: str = "") -> Package:
    made = package_named(name, state, reason)
    assert made is not None
    return made


BASE = package("Base 3.3.2")
BASE_4 = package("Base 4.0.0", PackageState.LOCKED, "Requires Bomgar 12.2.0.")
SITE_1 = package("Bomgar 12.1.4")
SITE_2 = package("Bomgar 12.2.0", PackageState.LOCKED, "3.2.4 does not satisfy 12.2.0's requirements")
SITE_3 = package("Bomgar 12.3.0", PackageState.LOCKED, "Requires Bomgar 12.2.0.")
LICENCE = package("Licence add-on 1.0")


def edition(software: str | None = "11.1.2", base: str | None = "3.2.4", brand: Brand | None = Brand.BOMGAR) -> Edition:
    return Edition(brand, Build.parse(software) if software else None, Version.parse(base) if base else None)


def site(made: Edition | None = None) -> Site:
    role = Seen(FailoverRole.NONE, Route.API, AT)
    return Site(HOST, 443, made or edition(), Topology.SINGLE, (Appliance("A", f"{HOST}:443", role=role),))


def plan(*packages: Package, clients: ClientWay = ClientWay.WAIT, made: Site | None = None) -> Plan:
    return plan_single(made or site(), Choices(Version((12, 3, 0)), clients=clients), packages)


def ids(made: Plan) -> list[str]:
    return [step.id for step in made.steps]


def everything_in(thing: object) -> Iterator[Any]:
    """A value and all values inside it."""
    yield thing
    if isinstance(thing, list | tuple):
        for item in thing:
            yield from everything_in(item)
    elif dataclasses.is_dataclass(thing) and not isinstance(thing, (type, enum.Enum)):
        for field in dataclasses.fields(thing):
            yield from everything_in(getattr(thing, field.name))
