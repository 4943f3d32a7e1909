"""IP Configuration of a pair (product-facts 6a; procedures S1), certificates and faults of one box."""

from __future__ import annotations

import ssl

import pytest
from cryptography import x509

from assistant.simulator import BadOption, FaultSet
from tests.simulator.failover_raw import Couple, checkbox, save
from tests.simulator.raw import Browser, Wire
from tests.simulator.test_tls import served

SHARED = "127.0.0.10"


def network(pair: Couple, name: str) -> Browser:
    return pair.appliance(name, "Networking", "IP Configuration")


def listed(pair: Couple, name: str) -> list[list[str]]:
    rows = network(pair, name).page.xpath("//tr[count(td)=2][.//a[contains(@href, 'address=')]]")
    return [[" ".join(cell.text_content().split()) for cell in row.iter("td")] for row in rows]


def test_each_box_has_its_own_address_and_the_shared_one(pair: Couple) -> None:
    """6a: defined on both, enabled on the primary alone."""
    assert listed(pair, "A") == [["127.0.0.11", "Yes"], [SHARED, "Yes"]]
    assert listed(pair, "B") == [["127.0.0.12", "Yes"], [SHARED, "No"]]


def test_the_shared_address_is_switched_by_hand(pair: Couple) -> None:
    """S1: Enabled, Save Changes, on A and then on B; the health answers tell it."""
    pair.sever()
    browser = save(network(pair, "A").follow(SHARED), "Enabled", tick=False)
    assert "saved" in browser.seen
    assert checkbox(browser.page, "Enabled").get("checked") is None
    assert pair.api("A").answer("check_health").find("{*}enabled_shared_ips") is None
    browser = save(network(pair, "B").follow(SHARED), "Enabled", tick=True)
    assert checkbox(browser.page, "Enabled").get("checked") is not None
    shared = pair.api("B").answer("check_health").find("{*}enabled_shared_ips")
    assert shared is not None
    assert shared[0].text == SHARED
    assert pair.effects("shared-ip-disabled") == [("A", SHARED)]
    assert pair.effects("shared-ip-enabled") == [("B", SHARED)]
    assert pair.effects("clients-moved") == [("B", "A to B")]


def test_saving_what_is_so_already_is_no_change(pair: Couple) -> None:
    save(network(pair, "A").follow(SHARED), "Enabled", tick=True)
    assert pair.effects("shared-ip-enabled") == []


def test_the_own_address_cannot_be_given_up(pair: Couple) -> None:
    browser = network(pair, "B").follow("127.0.0.12")
    assert "127.0.0.12" in browser.seen
    assert "cannot be disabled" in save(browser, "Enabled", tick=False).seen
    assert listed(pair, "B")[0] == ["127.0.0.12", "Yes"]


def test_the_clients_go_when_nobody_holds_the_address(pair: Couple) -> None:
    pair.sever()
    save(network(pair, "A").follow(SHARED), "Enabled", tick=False)
    assert sum(pair.counts("A").values()) == 0


def test_both_boxes_carry_the_same_certificate(pair: Couple) -> None:
    """6a: in failover both boxes need identical certificates."""
    assert served(Wire.to(pair.sim, pair.addresses["A"])) == served(Wire.to(pair.sim, pair.addresses["B"]))


def test_b_serves_a_self_signed_certificate(pair: Couple) -> None:
    pair.sim.faults.add("certificate-missing-on-b")
    served(Wire.to(pair.sim, pair.addresses["A"]))
    with pytest.raises(ssl.SSLCertVerificationError, match="self-signed"):
        Wire.to(pair.sim, pair.addresses["B"]).get("/")
    pair.sim.faults.remove("certificate-missing-on-b")
    served(Wire.to(pair.sim, pair.addresses["B"]))


def test_b_serves_a_certificate_without_the_sites_name(pair: Couple) -> None:
    pair.sim.faults.add("certificate-missing-on-b=own-name")
    with pytest.raises(ssl.SSLCertVerificationError, match="mismatch"):
        Wire.to(pair.sim, pair.addresses["B"]).get("/")
    certificate = served(Wire.to(pair.sim, pair.addresses["B"], name="b.support.example.com"))
    names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["b.support.example.com"]


def test_a_fault_may_mean_one_box(pair: Couple) -> None:
    pair.sim.faults.add("5xx=503,box=B")
    assert Wire.to(pair.sim, pair.addresses["A"]).get("/").status == 200
    assert Wire.to(pair.sim, pair.addresses["B"]).get("/").status == 503


def test_two_boxes_may_have_the_same_fault(pair: Couple) -> None:
    pair.sim.faults.add("5xx=503,box=B")
    pair.sim.faults.add("5xx=500,box=A")
    assert Wire.to(pair.sim, pair.addresses["A"]).get("/").status == 500
    pair.sim.faults.remove("5xx,box=A")
    assert Wire.to(pair.sim, pair.addresses["A"]).get("/").status == 200
    assert Wire.to(pair.sim, pair.addresses["B"]).get("/").status == 503


def test_a_wrong_guid_on_one_box(pair: Couple) -> None:
    before = [box["guid"] for box in pair.sim.appliances]
    pair.sim.faults.add("wrong-guid,box=B")
    after = [box["guid"] for box in pair.sim.appliances]
    assert after[0] == before[0]
    assert after[1] != before[1]


@pytest.mark.parametrize("fault", ["refuse,box=C", "wrong-secret,box=A", "role-change-half=none", "sync-fails=later"])
def test_options_that_do_not_exist_are_refused(fault: str) -> None:
    with pytest.raises(BadOption):
        FaultSet().add(fault)
