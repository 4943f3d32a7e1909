"""Reading the API's answers, in the namespaces of three eras."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.appliance.api import from_xml, xml
from assistant.appliance.api.answers import ConnectedClients
from assistant.appliance.api.paging import next_page
from assistant.appliance.api.versions import product_hint
from assistant.domain.site import ClientCount, ClusterRole, FailoverRole
from assistant.domain.value import decode, encode
from assistant.domain.versions import Version
from tests.appliance.api import samples

AT = datetime(2026, 1, 1, tzinfo=UTC)


def _root(text: str) -> xml.Element:
    root = xml.parse(text.encode())
    assert root is not None
    return root


def test_health_without_failover() -> None:
    found = from_xml.health(_root(samples.HEALTH), AT)
    assert (found.hostname, found.guid, found.role) == ("a.support.example.com", samples.GUID, FailoverRole.NONE)
    assert found.build is not None
    assert found.build.version == Version((19, 1, 8))
    assert found.build.number == "37380"
    assert (found.success, found.error, found.shared_ips, found.last_sync) == (True, None, (), None)
    assert decode(encode(found)) == found


def test_health_of_a_failover_pair_in_trouble() -> None:
    found = from_xml.health(_root(samples.FAILOVER_HEALTH), AT)
    assert (found.role, found.success) == (FailoverRole.PRIMARY, False)
    assert found.error == "The peer cannot be reached."
    assert found.shared_ips == ("192.0.2.1", "192.0.2.2")
    assert found.last_sync == datetime(2019, 10, 7, 0, 32, 50, tzinfo=UTC)
    assert found.last_sync_status == "success"


@pytest.mark.parametrize("namespace", ["", samples.OLD, samples.BOMGAR, samples.BEYONDTRUST])
def test_the_namespace_does_not_matter(namespace: str) -> None:
    text = samples.HEALTH.replace(f' xmlns="{samples.BOMGAR}"', f' xmlns="{namespace}"' if namespace else "")
    assert from_xml.health(_root(text), AT).guid == samples.GUID


def test_a_sync_time_without_its_attribute_is_read_from_the_text() -> None:
    text = samples.FAILOVER_HEALTH.replace(' ts="1570408370"', "")
    assert from_xml.health(_root(text), AT).last_sync == datetime(2019, 10, 7, 0, 32, 50, 877000, tzinfo=UTC)
    broken = text.replace("2019-10-07T00:32:50.877+0000", "soon")
    assert from_xml.health(_root(broken), AT).last_sync is None


def test_api_info() -> None:
    info = from_xml.api_info(_root(samples.INFO), AT)
    assert (info.api_version, info.company) == ("1.19.0", "Example")
    assert info.timestamp == datetime.fromtimestamp(1573000000, UTC)
    assert info.permission("perm_command") == "read_only"
    assert (info.allows("perm_backup"), info.allows("perm_configuration"), info.allows("perm_scim")) == (
        True,
        False,
        None,
    )
    without = from_xml.api_info(_root(samples.INFO.replace("<company_name>Example</company_name>", "")), AT)
    assert without.company is None


def test_appliances() -> None:
    first, second, third = from_xml.appliances(_root(samples.APPLIANCES))
    assert (first.name, first.hostname) == ("A", "a.example.com")
    assert (first.cluster_role, first.role, first.accepting) == (ClusterRole.MASTER, FailoverRole.PRIMARY, True)
    assert first.timezone_offset == 3600
    assert (second.cluster_role, second.accepting, second.name, second.hostname) == (
        ClusterRole.TRAFFIC,
        False,
        "",
        "",
    )
    assert (third.cluster_role, third.role, third.accepting) == (ClusterRole.MASTER, None, None)


def test_clients() -> None:
    found = from_xml.clients(_root(samples.CLIENTS), AT)
    assert found.of(samples.GUID.upper()) == (ClientCount("representative", 3), ClientCount("pinned_client", 40))
    assert found.of("nobody") == ()
    assert found.of(None) == ()
    assert found.total == {"representative": 5, "pinned_client": 40}
    assert [(client.type, client.id) for client in found.clients] == [("representative", "7")]


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"plain",
        b"<a><b></a>",
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"\xff\xfe<",
    ],
)
def test_what_is_not_safe_xml_is_nothing(body: bytes) -> None:
    assert xml.parse(body) is None


@given(st.binary(max_size=200))
def test_no_bytes_crash_the_parser(body: bytes) -> None:
    xml.parse(body)


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_crashes_the_readers(one: str, other: str) -> None:
    root = xml.Element("health_check")
    for name in ("appliance", "version", "last_data_sync_time", "timestamp", "count", "timezone_offset"):
        node = xml.Element(name, {"ts": other, "id": other, "type": other})
        node.text = one
        root.append(node)
    from_xml.health(root, AT)
    from_xml.api_info(root, AT)
    from_xml.appliances(root)
    from_xml.clients(root, AT)


def test_the_products_behind_api_versions() -> None:
    assert product_hint("1.5.0") == "10.6"
    assert product_hint(" 1.19.0 ") == "19.1"
    assert product_hint("9.9.9") is None


@pytest.mark.parametrize(
    ("link", "target"),
    [
        (
            '<https://x/api?current_page=2&a=b>; rel="next", <https://x/api?current_page=9>; rel="last"',
            "/api?current_page=2&a=b",
        ),
        ('<https://x/api?p=1>; rel="first", <https://x/api?p=3>; rel=next', "/api?p=3"),
        ('<https://x/api?p=1>; rel="previous"', None),
        ("", None),
    ],
)
def test_the_next_page_is_where_the_link_says(link: str, target: str | None) -> None:
    import httpx

    from assistant.appliance.transport import Answer

    headers = httpx.Headers({"Link": link} if link else {})
    assert next_page(Answer("https://x/api", 200, headers, b"")) == target


# ── A whole cluster ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("tags", "hostname"),
    [
        ("<hostname>n.example.com</hostname>", "n.example.com"),
        ("<public_hostname>n.example.com</public_hostname>", "n.example.com"),
        ("<public_address>n.example.com:8443</public_address>", "n.example.com:8443"),
        ("<public_host>n.example.com</public_host><public_port>8443</public_port>", "n.example.com:8443"),
        ("<public><host>n.example.com</host><port>8443</port></public>", "n.example.com:8443"),
        ("", ""),
    ],
)
def test_a_node_is_known_whatever_its_address_is_called(tags: str, hostname: str) -> None:
    """The tags are not published (product-facts 2e): what is not told is empty, and the rest is there."""
    text = f"""<appliances><appliance id="0f"><name>eu-1</name>{tags}<cluster_role>traffic</cluster_role>
    <failover_role>none</failover_role><accepting_connections>0</accepting_connections></appliance></appliances>"""
    root = xml.parse(text.encode())
    assert root is not None
    (node,) = from_xml.appliances(root)
    assert (node.guid, node.name, node.hostname) == ("0f", "eu-1", hostname)
    assert (node.cluster_role, node.role, node.accepting) == (ClusterRole.TRAFFIC, FailoverRole.NONE, False)


def _thousand() -> tuple[bytes, bytes]:
    nodes = "".join(
        f'<appliance id="{number:032x}"><name>eu-{number}</name><hostname>eu-{number}.example.com</hostname>'
        "<cluster_role>traffic</cluster_role><failover_role>none</failover_role>"
        "<accepting_connections>1</accepting_connections><timezone_offset>3600</timezone_offset></appliance>"
        for number in range(1000)
    )
    counts = "".join(
        f'<appliance_summary id="{number:032X}"><count type="representative">1</count>'
        f'<count type="support_customer">{number}</count></appliance_summary>'
        for number in range(1000)
    )
    return f"<appliances>{nodes}</appliances>".encode(), (
        f"<connected_client_list><connected_client_summary>{counts}</connected_client_summary></connected_client_list>"
    ).encode()


def test_a_thousand_nodes_and_their_clients_are_read_at_once() -> None:
    listed, counted = _thousand()
    began = time.process_time()
    root, summary = xml.parse(listed), xml.parse(counted)
    assert root is not None
    assert summary is not None
    nodes, clients = from_xml.appliances(root), from_xml.clients(summary, AT)
    counts = clients.by_guid
    told = [counts[node.guid or ""] for node in nodes]
    took = time.process_time() - began
    assert [node.name for node in nodes] == [f"eu-{number}" for number in range(1000)]
    assert told[999] == (ClientCount("representative", 1), ClientCount("support_customer", 999))
    assert took < 0.4, f"{took:.3f} s of work"


def test_a_node_that_the_summary_does_not_name_is_not_empty_but_unknown() -> None:
    clients = ConnectedClients((("A", ()), ("b", (ClientCount("representative", 0),))), (), AT)
    assert clients.by_guid["a"] == ()
    assert "c" not in clients.by_guid
