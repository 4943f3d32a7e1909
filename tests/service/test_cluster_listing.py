"""Whose list a cluster goes by where an earlier run did not come to its end."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.appliance.console.driver import ConsoleReader
from assistant.appliance.console.updates import UpdatesPage
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import Cancelled, Refused
from assistant.domain.message import plain
from assistant.domain.packages import Package
from assistant.domain.site import Route, Seen, Site
from assistant.domain.versions import Build
from assistant.service import listing
from assistant.service.values import Detection, Listing, SiteDescription
from tests.guide.cluster import NEW, alone, atlas
from tests.guide.material import AT, BASE, SITE_2


class Console(ConsoleReader):
    """A console of /appliance that lists these packages, or is in trouble; how often it was asked."""

    def __init__(self, *packages: Any, trouble: Exception | None = None) -> None:
        self.packages, self.trouble, self.asked = packages, trouble, 0

    def updates(self) -> Any:
        self.asked += 1
        if self.trouble is not None:
            raise self.trouble
        return UpdatesPage(self.packages, (), (), False, False, "", None, False, True, True, AT)


def new(site: Site, *names: str) -> Site:
    software = Seen(Build.parse(NEW), Route.API, AT)
    after = (replace(one, software=software) if one.name in names else one for one in site.appliances)
    return replace(site, appliances=tuple(after))


def read(monkeypatch: pytest.MonkeyPatch, site: Site, **consoles: Console) -> Listing:
    connections = {name.replace("_", "-"): SimpleNamespace(appliance=console) for name, console in consoles.items()}
    monkeypatch.setattr(listing, "reach", lambda *_, **__: connections)
    address = SiteAddress(site.host)
    found, given = Detection(address, site, (), (), ()), SiteDescription(address, Trust())
    return listing.packages(given, Secrets(), found, None, False, SystemClock(), Cancel())


def names(chain: Iterable[Package]) -> list[str]:
    return [package.name for package in chain]


def test_a_primary_that_is_new_lists_nothing_and_the_other_master_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    site = new(atlas(), "A", "eu-1")
    found = read(monkeypatch, site, A=Console(), B=Console(BASE, SITE_2))
    chains = found.chains(site)
    assert names(chains["B"]) == names(chains["eu-2"]) == [BASE.name, SITE_2.name]
    assert SITE_2.name not in names(chains["eu-1"])


def test_where_all_masters_are_new_a_node_that_is_behind_tells(monkeypatch: pytest.MonkeyPatch) -> None:
    """P8: the first that answers and lists anything; those that are new are not asked."""
    site = new(alone(), "A", "eu-1")
    silent, empty, full = Console(trouble=Refused(plain("silence"))), Console(), Console(BASE, SITE_2)
    other = Console(BASE, SITE_2)
    found = read(monkeypatch, site, A=Console(), eu_1=other, eu_2=silent, us_1=empty, us_2=full, ap_1=other)
    assert names(found.packages) == names(found.chains(site)["ap-2"]) == [BASE.name, SITE_2.name]
    assert (silent.asked, empty.asked, full.asked, other.asked) == (1, 1, 1, 0)


def test_what_nobody_lists_is_not_known(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = {f"n{at}": Console(trouble=Refused(plain("silence"))) for at in range(9)}
    site = new(alone(), "A")
    nodes = [replace(node, name=f"n{at}") for at, node in enumerate(site.nodes)]
    site = replace(site, appliances=(*site.masters, *nodes))
    assert read(monkeypatch, site, A=Console(), **silent).packages == ()
    assert sum(one.asked for one in silent.values()) == 5, "and not all of a thousand are asked"
    assert read(monkeypatch, alone(), A=Console(), **silent).packages == ()


def test_it_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Cancelled):
        read(monkeypatch, new(alone(), "A"), A=Console(), eu_1=Console(trouble=Cancelled()))
