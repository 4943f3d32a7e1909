"""Which appliance answers at the site's public name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.appliance.connection import Connection, connect
from assistant.appliance.whose import Answering, Whose, whose
from assistant.domain.access import Pin, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.domain.site import Route
from assistant.domain.words import appliance_called
from assistant.labels import Labels
from tests.appliance.clocks import HandClock
from tests.appliance.conftest import HOST, SECRETS
from tests.appliance.server import Authority, Identity, Reply, Request, TinyServer, as_json, xml
from tests.support.nameserver import TinyNameServer, rrset

Serve = Callable[..., TinyServer]
GUID_A, GUID_B = "a" * 32, "B" * 32
HEALTH = '<health_check><appliance id="{guid}">box</appliance><success>1</success></health_check>'


def box(guid: str | None) -> Callable[[Request], Reply]:
    """An appliance with an API, or one that lets nobody in."""

    def answer(request: Request) -> Reply:
        if guid is None:
            return Reply(b"", 500)
        if request.path == "/oauth2/token":
            return as_json({"access_token": "t", "token_type": "Bearer", "expires_in": 3600})
        return xml(HEALTH.format(guid=guid))

    return answer


@pytest.fixture
def site(labels: Labels, trust: Trust, clock: HandClock) -> Callable[..., Connection]:
    def reached(server: TinyServer, secrets: Secrets = SECRETS, trust: Trust = trust) -> Connection:
        address = SiteAddress(HOST, resolve=((HOST, server.address),))
        return connect(address, None, trust, secrets, None, clock, Cancel(), write=False, labels=labels)

    return reached


@pytest.fixture
def ask(site: Callable[..., Connection], clock: HandClock) -> Callable[..., Answering]:
    def asked(server: TinyServer, a: Pin, b: Pin, **how: object) -> Answering:
        return whose(site(server, **how), {"A": a, "B": b}, clock, Cancel())

    return asked


def pin(identity: Identity | None, guid: str | None) -> Pin:
    return Pin("", guid, identity.fingerprint if identity else None)


@pytest.fixture
def other(authority: Authority) -> Identity:
    return authority.issue(HOST, "127.0.0.1")


Ask = Callable[..., Answering]


def test_the_guid_tells_appliances_with_one_certificate_apart(serve: Serve, ask: Ask, good: Identity) -> None:
    found = ask(serve(box(GUID_B.lower())), pin(good, GUID_A), pin(good, GUID_B))
    assert (found.whose, found.appliance, found.by) == (Whose.KNOWN, "B", Route.API)
    assert (found.fingerprint, found.guid) == (good.fingerprint, GUID_B.lower())
    assert ask(serve(box(GUID_A)), pin(None, GUID_A), pin(None, GUID_B)).appliance == "A"


def test_without_an_api_the_certificate_tells(serve: Serve, ask: Ask, good: Identity, other: Identity) -> None:
    server = serve(box(GUID_B), good)
    found = ask(server, pin(other, GUID_A), pin(good, GUID_B), secrets=Secrets())
    assert (found.whose, found.appliance, found.by) == (Whose.KNOWN, "B", Route.COMPUTER)
    assert server.requests == []
    trouble = ask(serve(box(None), good), pin(other, GUID_A), pin(good, GUID_B))
    assert (trouble.appliance, trouble.guid) == ("B", None)
    assert trouble.detail


def test_an_untrusted_certificate_is_looked_at_and_nothing_is_sent(
    serve: Serve, ask: Ask, good: Identity, authority: Authority
) -> None:
    lone = authority.issue(HOST, self_signed=True)
    server = serve(box(GUID_B), lone)
    assert ask(server, pin(good, GUID_A), pin(lone, GUID_B)).appliance == "B"
    assert server.requests == []


def test_one_certificate_and_no_guid_is_unclear(serve: Serve, ask: Ask, good: Identity, other: Identity) -> None:
    server = serve(box(None))
    both = ask(server, pin(good, None), pin(good, None))
    assert (both.whose, both.appliance) == (Whose.UNCLEAR, None)
    assert both.advice is not None
    assert ask(server, pin(good, None), pin(None, None)).whose is Whose.UNCLEAR
    assert ask(server, pin(None, None), pin(other, None)).whose is Whose.UNCLEAR


def test_neither(serve: Serve, ask: Ask, good: Identity, other: Identity) -> None:
    stranger = ask(serve(box("c" * 32)), pin(good, GUID_A), pin(good, GUID_B))
    assert (stranger.whose, stranger.by) == (Whose.NEITHER, Route.API)
    shown = ask(serve(box(None)), pin(other, GUID_A), pin(other, GUID_B))
    assert (shown.whose, shown.by) == (Whose.NEITHER, Route.COMPUTER)
    assert shown.text != stranger.text


def test_a_guid_that_no_pin_knows_leaves_it_to_the_certificate(
    serve: Serve, ask: Ask, good: Identity, other: Identity
) -> None:
    assert ask(serve(box(GUID_B)), pin(other, GUID_A), pin(good, None)).appliance == "B"


def test_signs_that_contradict_each_other(serve: Serve, ask: Ask, good: Identity, other: Identity) -> None:
    found = ask(serve(box(GUID_A)), pin(other, GUID_A), pin(good, GUID_B))
    assert found.whose is Whose.UNCLEAR
    assert dict(found.text.params)["first"] == appliance_called("A")


def test_nobody(serve: Serve, ask: Ask, good: Identity) -> None:
    server = serve()
    server.__exit__(None, None, None)
    found = ask(server, pin(good, GUID_A), pin(good, GUID_B))
    assert (found.whose, found.appliance) == (Whose.NOBODY, None)
    assert found.detail
    reset = serve()
    reset.reset_next = 9
    assert ask(reset, pin(good, GUID_A), pin(good, GUID_B)).whose is Whose.NOBODY


def test_stopping_is_no_answer(serve: Serve, site: Callable[..., Connection], clock: HandClock) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        whose(site(serve(box(GUID_A))), {}, clock, cancel)


def test_the_name_is_looked_up_at_each_look(
    labels: Labels, trust: Trust, clock: HandClock, serve: Serve, good: Identity, other: Identity
) -> None:
    """As after a DNS change: a name server of practice leads the same connection to another appliance."""
    a, b = serve(box(GUID_A), good), serve(box(GUID_B), other)
    with TinyNameServer(rrset("a.example.com", "A", "127.0.0.1"), soa="example.com") as names:
        pins = {"A": pin(good, GUID_A), "B": pin(other, GUID_B)}
        for server, name in ((a, "A"), (b, "B")):
            names.says(rrset(HOST, "A", "127.0.0.1"))
            address = SiteAddress(HOST, server.port, name_server=names.address)
            one = connect(address, None, trust, Secrets(), None, clock, Cancel(), write=False, labels=labels)
            assert whose(one, pins, clock, Cancel()).appliance == name
        names.records = []
        nobody = whose(one, pins, clock, Cancel())
        assert (nobody.whose, "not-found" in nobody.detail) == (Whose.NOBODY, True)
