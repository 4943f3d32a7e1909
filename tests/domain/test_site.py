"""A site and who stands for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from assistant.domain.access import SiteAddress
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.site import Appliance, Brand, Edition, FailoverRole, Route, Seen, Site, Topology
from assistant.domain.versions import Build

AT = datetime(2026, 1, 1, tzinfo=UTC)
A, B = Appliance("A", "10.0.0.1:443"), Appliance("B", "10.0.0.2:443")
SITE = Site("support.example.com", 443, Edition(), Topology.FAILOVER, (A, B))


def test_the_primary_is_the_one_that_says_so() -> None:
    primary = replace(B, role=Seen(FailoverRole.PRIMARY, Route.API, AT))
    assert replace(SITE, appliances=(A, primary)).primary == primary


def test_without_a_word_the_first_stands_for_the_site() -> None:
    assert SITE.primary == A


@pytest.mark.parametrize(
    ("edition", "product"),
    [
        (Edition(), ""),
        (Edition(Brand.BOMGAR), "Bomgar"),
        (Edition(None, Build.parse("12.1.4 (37380)")), "12.1.4"),
        (Edition(Brand.BEYONDTRUST, Build.parse("19.1.8 (37380)")), "BeyondTrust 19.1.8"),
    ],
)
def test_what_a_person_calls_it(edition: Edition, product: str) -> None:
    assert edition.product == product


def test_users_of_a_site_without_their_secrets() -> None:
    address = SiteAddress("support.example.com", users=(("api", "client"), ("login", "eva")))
    assert (address.user("login"), address.user("appliance")) == ("eva", "")


def test_only_a_failure_blocks() -> None:
    blocking = [level for level in Level if Finding("x", level, "A", plain("x")).blocks]
    assert blocking == [Level.FAIL]
