"""Addresses and the override of where to dial."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.appliance.endpoint import Endpoint
from assistant.domain.clock import Cancel
from assistant.domain.errors import UsageError
from assistant.resolving.address import split
from assistant.resolving.resolver import Resolver

RESOLVE = (("support.example.com", "127.0.0.10:8443"), ("B.example.com", "[::1]:9443"), ("c.example.com", "192.0.2.7"))


def test_without_override_the_name_is_dialled() -> None:
    assert Endpoint.of("Support.Example.com") == Endpoint("support.example.com", 443)


@pytest.mark.parametrize(
    ("address", "dialled"),
    [
        ("support.example.com", ("127.0.0.10", 8443)),
        ("support.example.com:8443", ("127.0.0.10", 8443)),
        ("b.example.com", ("::1", 9443)),
        ("c.example.com:7443", ("192.0.2.7", 7443)),
        ("192.0.2.9", ("192.0.2.9", 443)),
    ],
)
def test_the_override_changes_only_where_to_dial(address: str, dialled: tuple[str, int]) -> None:
    endpoint = Endpoint.of(address, Resolver(RESOLVE))
    assert endpoint.place(Cancel()) == ((dialled[0],), dialled[1])
    assert endpoint.host == split(address)[0]


def test_the_port_stands_in_urls_only_when_it_is_not_443() -> None:
    assert Endpoint.of("host").url("/login?x=1") == "https://host/login?x=1"
    assert Endpoint.of("host:8443").url("/login") == "https://host:8443/login"
    assert Endpoint.of("::1").url("/a") == "https://[::1]/a"
    assert Endpoint.of("[::1]:444").address == "[::1]:444"


@pytest.mark.parametrize(
    ("url", "ours"),
    [
        ("https://host/login", True),
        ("https://HOST:443/login", True),
        ("https://host:8443/", False),
        ("http://host/", False),
        ("https://other/", False),
        ("https://host.evil/", False),
        ("https://host:99999/", False),
    ],
)
def test_nothing_is_sent_to_another_place(url: str, ours: bool) -> None:
    assert Endpoint.of("host").owns(url) is ours


def test_links_under_the_sites_name_are_followed_on_this_appliance() -> None:
    box = Endpoint.of("192.0.2.2:8443", alias="Support.Example.com")
    assert box.url("https://support.example.com/login/x?y=1") == "https://192.0.2.2:8443/login/x?y=1"
    assert box.url("next?z", "https://192.0.2.2:8443/login/x") == "https://192.0.2.2:8443/login/next?z"
    assert not box.owns(box.url("http://support.example.com/login"))
    assert not box.owns(box.url("https://[bad"))


@pytest.mark.parametrize(
    "text", ["", " ", "host:0", "host:x", "https://host", "user@host", "host/path", "a b", "host:70000"]
)
def test_what_is_no_address_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        Endpoint.of(text)
    assert caught.value.advice is not None


@given(st.text(max_size=30))
def test_any_text_is_an_address_or_a_usage_error(text: str) -> None:
    try:
        host, port = split(text)
    except UsageError:
        return
    assert host
    assert 0 < port < 65536
